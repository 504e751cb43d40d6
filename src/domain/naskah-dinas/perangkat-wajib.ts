import { type BahanCakupan, cakupanTahun, sudahBelum } from '../ringkasan/cakupan-tahun.ts';
import { hariPatokan, kantorWajib, satuanCakupan } from '../ringkasan/kantor-tahun.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';

/** Those that must innovate in a year, as the summary for leadership counts them, in the order of their tab. */
export const perangkatWajib = (
  { offices, pengaturan, hariIni }: Omit<BahanCakupan, 'entri' | 'pd'>,
  tahun: string,
): readonly PerangkatDaerah[] => kantorWajib(offices, hariPatokan(tahun, hariIni), satuanCakupan(pengaturan));

/** Those of them that have proposed nothing in the year. */
export const belumMengusulkan = (bahan: BahanCakupan, tahun: string): readonly PerangkatDaerah[] => {
  const belum = new Set(sudahBelum(cakupanTahun(bahan, tahun), 'MENGUSULKAN').belum);
  return perangkatWajib(bahan, tahun).filter((o) => belum.has(o.nama));
};
