import type { DaftarPD } from '../aturan/aturan.ts';
import { susunRingkasan } from '../ringkasan/ringkasan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import type { PerangkatDaerah } from '../tab/lembaga.ts';

/** Offices that must innovate, in the order of their tab: those of their own, not units below another office. */
export const perangkatWajib = (kantor: readonly PerangkatDaerah[]): readonly PerangkatDaerah[] =>
  kantor.filter((o) => o.wajib_inovasi === 'YA' && o.keadaan !== 'TIDAK_AKTIF' && o.induk === '' && o.nama !== '');

/** Those of them that have proposed nothing in the year, as the summary for leadership counts it. */
export const belumMengusulkan = (
  entri: readonly Inovasi[],
  kantor: readonly PerangkatDaerah[],
  pd: DaftarPD,
  tahun: string,
): readonly PerangkatDaerah[] => {
  const belum = new Set(susunRingkasan(entri, kantor, pd, tahun).cakupan.belum);
  return perangkatWajib(kantor).filter((o) => belum.has(o.nama));
};
