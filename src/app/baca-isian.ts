import { pembacaKolom } from '../domain/baca/skema-kolom.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import { BATAS_SEL, normaliseText, panjangSel } from '../domain/teks.ts';

/**
 * Inputs as values: read by the column's own rules, so that '17 Agustus 2026' and a label are understood. Blank ones are left
 * out; everything that no cell can hold or no rule can read is told at once.
 */
export const bacaIsian = (
  isian: Readonly<Record<string, Nilai | undefined>>,
  columnOf: (key: string) => Column | undefined,
): Result<Readonly<Record<string, Nilai>>, Masalah> => {
  const out: Record<string, Nilai> = {};
  const problems: Masalah[] = [];
  for (const [key, v] of Object.entries(isian)) {
    const column = columnOf(key);
    if (!column || v === undefined || v === null || v === '') continue;
    const text = typeof v === 'number' ? v : normaliseText(String(v));
    if (typeof text === 'string' && panjangSel(text) > BATAS_SEL) {
      problems.push(
        masalah('TEKS_TERLALU_PANJANG', { kolom: column.heading, panjang: text.length, batas: BATAS_SEL }, key),
      );
      continue;
    }
    const read = pembacaKolom(column)(text);
    if (read.masalah && read.masalah.kode !== 'W02')
      problems.push(masalah('ISIAN_TIDAK_TERBACA', { kolom: column.heading, isi: String(text).slice(0, 60) }, key));
    else out[key] = read.nilai;
  }
  return problems.length > 0 ? fail(problems) : ok(out);
};
