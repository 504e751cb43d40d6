import { dayNumber, isTanggal } from '../domain/tanggal.ts';
import type { Kantor } from './kantor.ts';

/** Seconds on the office's own clock. */
const detik = (waktu: string): number => {
  const hari = waktu.slice(0, 10);
  const [jam = 0, menit = 0, sisa = 0] = waktu.slice(11, 19).split(':').map(Number);
  return (isTanggal(hari) ? dayNumber(hari) : 0) * 86400 + jam * 3600 + menit * 60 + sisa;
};

/** Seconds from one time of the office to a later one. */
export const detikAntara = (dari: string, sampai: string): number => detik(sampai) - detik(dari);

/** How many seconds have passed since this was called. */
export const waktuBerjalan = (kantor: Pick<Kantor, 'waktu'>): (() => number) => {
  const mulai = detik(kantor.waktu());
  return () => detik(kantor.waktu()) - mulai;
};
