import { partsOf, type Tanggal, tanggalOf } from '../tanggal.ts';

/** The same day `months` later; where that month is shorter, its last day. */
export const tambahBulan = (t: Tanggal, months: number): Tanggal => {
  const { year, month, day } = partsOf(t);
  const at = year * 12 + month - 1 + months;
  for (let d = day; d > 27; d--) {
    const found = tanggalOf(Math.floor(at / 12), (at % 12) + 1, d);
    if (found) return found;
  }
  return tanggalOf(Math.floor(at / 12), (at % 12) + 1, Math.min(day, 28)) ?? t;
};
