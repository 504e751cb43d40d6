import type { DaftarPD } from '../aturan/aturan.ts';
import { cakupanTahun, sudahBelum } from '../ringkasan/cakupan.ts';
import { hariPatokan, kantorWajib } from '../ringkasan/kantor-tahun.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';

/** The offices that have proposed nothing in the year, as the summary for leadership counts it, in the order of their tab. */
export const belumMengusulkan = (
  entri: readonly Inovasi[],
  kantor: readonly PerangkatDaerah[],
  pd: DaftarPD,
  tahun: string,
  hariIni: string,
): readonly PerangkatDaerah[] => {
  const belum = new Set(sudahBelum(cakupanTahun(entri, kantor, pd, tahun, hariIni), 'MENGUSULKAN').belum);
  return kantorWajib(kantor, hariPatokan(tahun, hariIni)).filter((o) => belum.has(o.nama));
};
