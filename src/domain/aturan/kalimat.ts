import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import type { Perlu } from './aturan.ts';
import { ATURAN_DASAR } from './aturan-dasar.ts';
import { ATURAN } from './aturan-inovasi.ts';
import { ATURAN_SEL, SEBAB_TANGGAL } from './aturan-sel.ts';
import { ATURAN_SUSUNAN } from './aturan-susunan.ts';

const BY_CODE = new Map(ATURAN.map((a) => [a.kode, a]));

/** The data of a finding put into a sentence; literal, so that nothing from a cell is read as a pattern. */
const fill = (sentence: string, data: Perlu['data']): string =>
  sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const v = data[key] ?? '';
    if (key === 'sebab') return SEBAB_TANGGAL[String(v)] ?? '';
    return typeof v === 'string' && isTanggal(v) ? tanggalPanjang(v) : String(v);
  });

/** Explanation and advice for a finding, in formal Indonesian. */
export const kalimatPerlu = (
  p: Pick<Perlu, 'kode' | 'data'>,
): { readonly penjelasan: string; readonly saran: string } => {
  const rule = BY_CODE.get(p.kode) ?? ATURAN_SEL[p.kode] ?? ATURAN_SUSUNAN[p.kode] ?? ATURAN_DASAR[p.kode];
  if (!rule) return { penjelasan: p.kode, saran: '' };
  return { penjelasan: fill(rule.penjelasan, p.data), saran: fill(rule.saran, p.data) };
};
