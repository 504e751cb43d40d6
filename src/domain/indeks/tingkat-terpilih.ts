import { nomorIndikator, PARAMETER_TERTINGGI } from '../program/katalog.ts';
import type { NilaiIndikator } from '../tab/program.ts';

/** Level of one indicator: null where nobody chose or verified one, or where the cell holds no level. */
export type Tingkat = { readonly klaim: number | null; readonly terverifikasi: number | null };

/** Levels by indicator. */
export type TingkatInovasi = ReadonlyMap<string, Tingkat>;

/** A whole number from 0 to 3; anything else counts nothing. */
const tingkat = (n: number | null): number | null =>
  typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= PARAMETER_TERTINGGI ? n : null;

/**
 * The levels of a year by innovation, '' for the region itself. A row without any level, as it is prepared to be filled in, is none;
 * of two rows about one indicator the lower one on the tab holds.
 */
export const tingkatTahun = (rows: readonly NilaiIndikator[], tahun: string): ReadonlyMap<string, TingkatInovasi> => {
  const out = new Map<string, Map<string, Tingkat>>();
  for (const r of rows) {
    if (r.tahun !== tahun || r.no === '') continue;
    const own = out.get(r.id) ?? new Map<string, Tingkat>();
    const level: Tingkat = { klaim: tingkat(r.klaim), terverifikasi: tingkat(r.terverifikasi) };
    if (level.klaim === null && level.terverifikasi === null) continue;
    own.set(nomorIndikator(r.no), level);
    out.set(r.id, own);
  }
  return out;
};
