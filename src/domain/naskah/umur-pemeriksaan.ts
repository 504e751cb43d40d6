import { addYears, isTanggal, type Tanggal } from '../tanggal.ts';

/** Years after which a legal basis is to be looked up again; our own measure, no rule says so. */
const TAHUN_PEMERIKSAAN = 1;

/** How long ago the force of a legal basis was checked: never, too long ago, or recently enough. */
export const umurPemeriksaan = (diperiksa: string, hariIni: Tanggal): 'BELUM' | 'LAMA' | 'BARU' => {
  if (!isTanggal(diperiksa)) return 'BELUM';
  return addYears(diperiksa, TAHUN_PEMERIKSAAN) < hariIni ? 'LAMA' : 'BARU';
};
