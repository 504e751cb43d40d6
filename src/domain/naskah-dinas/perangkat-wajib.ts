import { type BahanCakupan, cakupanTahun, sudahBelum } from '../ringkasan/cakupan-tahun.ts';
import { hariPatokan, kantorWajib, type SatuanCakupan, satuanCakupan } from '../ringkasan/kantor-tahun.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';

/**
 * Those that must innovate on a day, as the summary for leadership counts them, in the order of their tab; without a day, all
 * that are marked, whenever they stood.
 */
export const perangkatWajib = (
  kantor: readonly PerangkatDaerah[],
  pada?: { readonly hari: string; readonly satuan: SatuanCakupan },
): readonly PerangkatDaerah[] =>
  pada ? kantorWajib(kantor, pada.hari, pada.satuan) : kantor.filter((o) => o.nama !== '' && o.wajib_inovasi === 'YA');

/** Those that must innovate in a year. */
export const wajibTahun = (
  { offices, pengaturan, hariIni }: Omit<BahanCakupan, 'entri' | 'pd'>,
  tahun: string,
): readonly PerangkatDaerah[] =>
  perangkatWajib(offices, { hari: hariPatokan(tahun, hariIni), satuan: satuanCakupan(pengaturan) });

/** Those of them that have proposed nothing in the year. */
export const belumMengusulkan = (bahan: BahanCakupan, tahun: string): readonly PerangkatDaerah[] => {
  const belum = new Set(sudahBelum(cakupanTahun(bahan, tahun), 'MENGUSULKAN').belum);
  return wajibTahun(bahan, tahun).filter((o) => belum.has(o.nama));
};
