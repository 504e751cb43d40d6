import { type Masalah, masalah } from '../pesan.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Aspek, BarisKatalog } from '../tab/program.ts';

/** The highest level that an indicator of the index knows; 0 is not filled. */
export const PARAMETER_TERTINGGI = 3;

/** One indicator of a year. */
export type Indikator = {
  readonly no: string;
  readonly aspek: Aspek;
  readonly variabel: string;
  readonly nama: string;
  readonly bobot: number;
  readonly wajib: boolean;
  /** What level 1, 2 and 3 ask for. */
  readonly parameter: readonly [string, string, string];
  readonly bukti: string;
  readonly kepastian: string;
  /** Why the choice may be doubtful, where the printed bands touch or overlap. */
  readonly catatan: string;
};

/** The indicators of one year, those of the region first. */
export type Katalog = {
  readonly tahun: string;
  readonly spd: readonly Indikator[];
  readonly sid: readonly Indikator[];
};

/** '2A' and ' 2a ' are one indicator. */
export const nomorIndikator = (no: string): string => no.trim().toLowerCase().replace(/\.$/, '');

const indikatorDari = (r: BarisKatalog): Indikator => ({
  no: nomorIndikator(r.no),
  aspek: r.aspek === 'SPD' ? 'SPD' : 'SID',
  variabel: r.variabel,
  nama: r.indikator,
  bobot: r.bobot ?? 0,
  wajib: r.wajib === 'YA',
  parameter: [r.parameter_1, r.parameter_2, r.parameter_3],
  bukti: r.bukti,
  kepastian: r.kepastian,
  catatan: r.catatan,
});

/**
 * The catalogue of a year from the rows of its tab. Refuses a year without one, a number that stands twice (two catalogues of
 * one year), and a weight that is none.
 */
export const bacaKatalog = (rows: readonly BarisKatalog[], tahun: string): Result<Katalog, Masalah> => {
  const own = rows.filter((r) => r.tahun === tahun && r.no !== '');
  if (own.length === 0) return fail([masalah('KATALOG_TIDAK_ADA', { tahun })]);
  const seen = new Set<string>();
  const problems: Masalah[] = [];
  for (const r of own) {
    const no = nomorIndikator(r.no);
    if (seen.has(no)) problems.push(masalah('KATALOG_GANDA', { tahun, no }));
    seen.add(no);
    if (r.aspek !== 'SPD' && r.aspek !== 'SID') problems.push(masalah('KATALOG_ASPEK', { tahun, no }));
    if (r.bobot === null || typeof r.bobot !== 'number' || r.bobot <= 0)
      problems.push(masalah('KATALOG_BOBOT', { tahun, no }));
  }
  if (problems.length > 0) return fail(problems);
  const all = own.map(indikatorDari);
  return ok({ tahun, spd: all.filter((i) => i.aspek === 'SPD'), sid: all.filter((i) => i.aspek === 'SID') });
};

/** The highest sum that these indicators allow: 111 for an innovation and 63 for the region in 2026. */
export const skorTertinggi = (indikator: readonly Indikator[]): number =>
  indikator.reduce((sum, i) => sum + i.bobot * PARAMETER_TERTINGGI, 0);
