import { type Masalah, masalah } from '../pesan.ts';
import { bulatDua } from '../program/angka-ringkas.ts';
import { bacaPredikat, type Predikat, teksKetentuan } from '../program/ketentuan.ts';
import { tahunBerlaku } from '../program/tahun-berlaku.ts';
import { fail, ok, type Result } from '../result.ts';
import { type HasilSkm, UNSUR_SKM } from '../tab/manfaat.ts';
import type { BarisKetentuan } from '../tab/program.ts';

/** The scale of an answer, and what an IKM of one point is worth: 4 × 25 = 100. */
const NILAI_TERENDAH = 1;
const NILAI_TERTINGGI = 4;
const PENGALI = 25;

/** More answers than this to one survey of one innovation are a slip of the finger. */
export const RESPONDEN_PALING_BANYAK = 9999;

export type Ikm = {
  /** Mean of each element, in the order of {@link UNSUR_SKM}. */
  readonly nrr: readonly number[];
  /** Mean of the means × 25, not rounded: 25 to 100. */
  readonly ikm: number;
};

/** Whether a count of people can be one. */
export const isResponden = (n: unknown): n is number =>
  typeof n === 'number' && Number.isInteger(n) && n >= 1 && n <= RESPONDEN_PALING_BANYAK;

/** Whether a row holds any element yet. */
export const isTerisi = (r: HasilSkm): boolean => UNSUR_SKM.some(({ key }) => r[key] !== null);

/**
 * The index of one survey (PermenPANRB 14/2017 [satu sumber]): means of nine elements weigh alike, and nothing is rounded on the
 * way, because weights of 0,11 never reach 100. Sums count exactly: 955 of 29 people are 955 ÷ (29 × 9) × 25. Refuses with each
 * element that is missing or outside its range.
 */
export const hitungIkm = (r: HasilSkm): Result<Ikm, Masalah> => {
  if (!isTerisi(r)) return fail([masalah('SKM_KOSONG')]);
  if (r.isian !== 'RATA_RATA' && r.isian !== 'JUMLAH') return fail([masalah('SKM_ISIAN')]);
  const jumlah = r.isian === 'JUMLAH';
  if (jumlah && !isResponden(r.responden)) return fail([masalah('SKM_RESPONDEN')]);
  const n = jumlah ? (r.responden as number) : 1;
  const problems: Masalah[] = [];
  const nilai = UNSUR_SKM.map(({ key, nama }) => {
    const v: unknown = r[key];
    if (v === null) problems.push(masalah('SKM_UNSUR_KOSONG', { unsur: nama }));
    else if (typeof v !== 'number' || v < n * NILAI_TERENDAH || v > n * NILAI_TERTINGGI)
      problems.push(
        masalah(jumlah ? 'SKM_JUMLAH_DI_LUAR' : 'SKM_RATA_DI_LUAR', {
          unsur: nama,
          isi: String(v),
          dari: n * NILAI_TERENDAH,
          sampai: n * NILAI_TERTINGGI,
        }),
      );
    else return v;
    return 0;
  });
  if (problems.length > 0) return fail(problems);
  const total = nilai.reduce((sum, v) => sum + v, 0);
  return ok({ nrr: nilai.map((v) => v / n), ikm: (total / (n * UNSUR_SKM.length)) * PENGALI });
};

/** The bands of a year from tab Ketentuan Program, from the highest down, and the year that they were set for. */
export const pitaMutu = (
  rows: readonly BarisKetentuan[],
  tahun: string,
): { readonly tahun: string; readonly pita: readonly Predikat[] } | null => {
  const berlaku = tahunBerlaku(
    rows.filter((r) => r.kunci === 'predikat'),
    'SKM',
    tahun,
  );
  if (berlaku === null) return null;
  const pita = teksKetentuan(rows, 'SKM', berlaku, 'predikat').flatMap((t) => bacaPredikat(t) ?? []);
  return pita.length === 0 ? null : { tahun: berlaku, pita: [...pita].sort((a, b) => b.minimum - a.minimum) };
};

/** The grade of an index; between two printed bands (88,30 and 88,31) two decimals decide. '' below the lowest band. */
export const mutuIkm = (ikm: number, pita: readonly Predikat[]): string =>
  pita.find((p) => bulatDua(ikm) >= p.minimum)?.nama ?? '';

/** The year that a period names: '2026 semester I'; null where it names none, or two. */
export const tahunPeriode = (periode: string): string | null => {
  const years = [...new Set(periode.match(/(?<!\d)20\d\d(?!\d)/g) ?? [])];
  return years.length === 1 ? (years[0] as string) : null;
};
