import type { Kalender } from '../hari-kerja/kalender.ts';
import type { Pengaturan } from '../pengaturan.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';

/** What a deadline looks at besides the entry. */
export type KonteksTenggat = {
  readonly hariIni: Tanggal;
  readonly pengaturan: Pengaturan;
  /** The calendar of an office by name; '' is the region's. */
  readonly kalender: (pd: string) => Kalender;
  /** Date of the last row of tab Laporan Uji Coba, by id. */
  readonly laporanTerakhir: ReadonlyMap<string, Tanggal>;
};

/** The last report of each entry; a date ahead of today is a slip of the pen and starts no new period. */
export const laporanTerakhir = (
  rows: Iterable<{ readonly id: string; readonly tanggal: string }>,
  hariIni: Tanggal,
): ReadonlyMap<string, Tanggal> => {
  const last = new Map<string, Tanggal>();
  for (const { id, tanggal } of rows)
    if (isTanggal(tanggal) && tanggal <= hariIni && tanggal > (last.get(id) ?? '')) last.set(id, tanggal);
  return last;
};
