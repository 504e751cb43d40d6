import { dayNumber, fromDayNumber, type Tanggal } from '../tanggal.ts';
import { hariDenganHitungan, hitunganSampai, type Kalender, liburSampai } from './kalender.ts';

/**
 * Working days after `dari` up to and including `sampai`: the day on which a paper arrives does not count, as offices count.
 * Negative, and of the same size, when the two are exchanged.
 */
export const hariKerjaAntara = (dari: Tanggal, sampai: Tanggal, kalender: Kalender): number =>
  hitunganSampai(dayNumber(sampai), kalender) - hitunganSampai(dayNumber(dari), kalender);

/** The first day on which the count of working days reaches `target`. Holidays passed push it on until none is left to pass. */
const hariPertama = (target: number, k: Kalender): number => {
  let passed = 0;
  for (;;) {
    const day = hariDenganHitungan(target + passed, k.hariPerMinggu);
    const now = liburSampai(day, k.libur);
    if (now === passed) return day;
    passed = now;
  }
};

/** The `n`-th working day after `dari`, or before it where `n` is negative; `dari` itself for 0, worked or not. */
export const tambahHariKerja = (dari: Tanggal, n: number, kalender: Kalender): Tanggal => {
  if (n === 0) return dari;
  const day = dayNumber(dari);
  const target = n > 0 ? hitunganSampai(day, kalender) + n : hitunganSampai(day - 1, kalender) + n + 1;
  return fromDayNumber(hariPertama(target, kalender));
};
