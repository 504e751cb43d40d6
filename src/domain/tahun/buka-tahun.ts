import { type Masalah, masalah } from '../pesan.ts';

/** Why a year may not be opened after the register's; null where it may. `kini` is the register's year, `batas` the last that may be. */
export const tolakBukaTahun = (tahun: string, kini: string, batas: string): Masalah | null => {
  if (!/^\d{4}$/.test(tahun)) return masalah('TAHUN_TIDAK_TERBACA', { isi: tahun, misal: String(Number(kini) + 1) });
  if (tahun < kini) return masalah('TAHUN_MUNDUR', { tahun, kini });
  return tahun > batas ? masalah('TAHUN_TERLALU_JAUH', { tahun, kini, batas }) : null;
};

/** What closes a year and opens the next, as its event keeps it. */
export type PenutupanTahun = {
  /** The year that is closed. */
  readonly tahun: string;
  /** The year that is opened; '' where a closed year is only sealed again, with the reason in the event. */
  readonly baru: string;
  readonly tanggal: string;
  readonly oleh: string;
  /** How much there was, as a sentence. */
  readonly isi: string;
  /** The fingerprint of its rows. */
  readonly sidik: string;
  /** Whether the register's year becomes the new one. */
  readonly pindah: boolean;
};
