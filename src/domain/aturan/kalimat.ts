import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import type { Perlu } from './aturan.ts';
import { aturanByKode } from './semua-aturan.ts';

/** The data of a finding put into a sentence; literal, so that nothing from a cell is read as a pattern. */
const fill = (sentence: string, data: Perlu['data']): string =>
  sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const v = data[key] ?? '';
    return typeof v === 'string' && isTanggal(v) ? tanggalPanjang(v) : String(v);
  });

/** Explanation and advice for a finding, in formal Indonesian. One that speaks for many cells says how many, and the first. */
export const kalimatPerlu = (
  p: Pick<Perlu, 'kode' | 'data' | 'sel'>,
): { readonly penjelasan: string; readonly saran: string } => {
  const rule = aturanByKode(p.kode);
  if (!rule) return { penjelasan: p.kode, saran: '' };
  const sebab = rule.sebab?.[String(p.data['sebab'] ?? '')] ?? '';
  const penjelasan = fill(
    rule.penjelasan.replace('{sebab}', () => sebab),
    p.data,
  );
  const tail = p.sel ? ` Terdapat pada ${p.sel.length} sel: ${p.data['daftar'] ?? ''}.` : '';
  return { penjelasan: penjelasan + tail, saran: fill(rule.saran, p.data) };
};
