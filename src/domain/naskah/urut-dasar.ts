import type { BarisDasar } from '../tab/dasar-hukum.ts';
import { jenjangPeraturan } from './jenis-peraturan.ts';

export type DasarBerurut = Pick<BarisDasar, 'urutan' | 'jenis' | 'nomor' | 'tahun' | 'tanggal'>;

const banding = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const kelompok = (d: DasarBerurut): string => `${jenjangPeraturan(d.jenis)}|${d.tahun ?? 0}`;

/**
 * The order of Mengingat: by rank, then year, then number (UU 12/2011 Lampiran II; certain). Acts of one rank and year go by
 * the date of their making where all of them have one, since numbers of different kinds do not compare. Rows without a year
 * come first in their rank, as a formation law that is still to be filled in. Rows that the region numbered stand before all.
 */
export const urutkanDasar = <T extends DasarBerurut>(rows: readonly T[]): readonly T[] => {
  const tanpaTanggal = new Set(rows.filter((d) => d.tanggal === '').map(kelompok));
  const bertanggal = (d: T): string => (tanpaTanggal.has(kelompok(d)) ? '' : d.tanggal);
  const alami = (a: T, b: T): number =>
    jenjangPeraturan(a.jenis) - jenjangPeraturan(b.jenis) ||
    (a.tahun ?? 0) - (b.tahun ?? 0) ||
    banding(bertanggal(a), bertanggal(b)) ||
    (a.nomor ?? 0) - (b.nomor ?? 0) ||
    // Nothing tells them apart that the law asks for; where they stand in the tab must not matter all the same.
    banding(a.tanggal, b.tanggal) ||
    banding(a.jenis, b.jenis);
  return [...rows].sort((a, b) => {
    if (a.urutan !== null || b.urutan !== null)
      return (a.urutan ?? Number.POSITIVE_INFINITY) - (b.urutan ?? Number.POSITIVE_INFINITY) || alami(a, b);
    return alami(a, b);
  });
};
