import { dayNumber, isTanggal } from '../tanggal.ts';

/** Which days an office works: five or six days from Monday, without the holidays. */
export type Kalender = {
  readonly hariPerMinggu: 5 | 6;
  /** Day numbers of the holidays that fall on a working weekday, sorted, each once. */
  readonly libur: readonly number[];
};

/** Day 0 (1 January 1970) was a Thursday: the Monday of its week is day -3. */
const SENIN_PERTAMA = -3;

/** Weekday 1 (Senin) … 7 (Minggu) of a day number. */
const hariKe = (hari: number): number => ((((hari - SENIN_PERTAMA) % 7) + 7) % 7) + 1;

/** A calendar from the dates of tab Hari Libur; what is no date is passed over, a holiday at a weekend counts for nothing. */
export const susunKalender = (hariPerMinggu: 5 | 6, libur: Iterable<string>): Kalender => {
  const days = new Set<number>();
  for (const t of libur) if (isTanggal(t) && hariKe(dayNumber(t)) <= hariPerMinggu) days.add(dayNumber(t));
  return { hariPerMinggu, libur: [...days].sort((a, b) => a - b) };
};

/** Weekdays worked up to and including a day, counted from the Monday of day 0, holidays not yet taken off. */
const tanpaLibur = (hari: number, perMinggu: number): number => {
  const since = hari - SENIN_PERTAMA;
  const weeks = Math.floor(since / 7);
  return weeks * perMinggu + Math.min(since - weeks * 7 + 1, perMinggu);
};

/** The day on which {@link tanpaLibur} reaches a count. */
export const hariDenganHitungan = (count: number, perMinggu: number): number => {
  const weeks = Math.floor((count - 1) / perMinggu);
  return weeks * 7 + (count - 1 - weeks * perMinggu) + SENIN_PERTAMA;
};

/** Holidays up to and including a day, by halving. */
export const liburSampai = (hari: number, libur: readonly number[]): number => {
  let low = 0;
  let high = libur.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((libur[mid] as number) <= hari) low = mid + 1;
    else high = mid;
  }
  return low;
};

/** Working days up to and including a day: only the difference of two such counts means anything. */
export const hitunganSampai = (hari: number, k: Kalender): number =>
  tanpaLibur(hari, k.hariPerMinggu) - liburSampai(hari, k.libur);
