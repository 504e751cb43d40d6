import { dayNumber, fromDayNumber, partsOf, type Tanggal, tanggalOf } from '../tanggal.ts';
import { angkaDanTerbilang } from './terbilang.ts';

const addMonths = (t: Tanggal, months: number): Tanggal => {
  const { year, month, day } = partsOf(t);
  const total = year * 12 + (month - 1) + months;
  for (let d = day; ; d--) {
    const found = tanggalOf(Math.floor(total / 12), (total % 12) + 1, d);
    if (found !== null || d <= 1) return found ?? t;
  }
};

/**
 * Length of a trial in words: '6 (enam) bulan' when both dates bound whole months (1 Maret to 31 Agustus, and 1 Maret to
 * 1 September as offices count it too), else the days, first and last included. `selesai` must not lie before `mulai`.
 */
export const lamaUjiCoba = (mulai: Tanggal, selesai: Tanggal): string => {
  const next = fromDayNumber(dayNumber(selesai) + 1);
  const a = partsOf(mulai);
  const b = partsOf(next);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  for (const n of [months, months - 1]) {
    const end = n > 0 ? addMonths(mulai, n) : null;
    if (end !== null && (end === next || end === selesai)) return `${angkaDanTerbilang(n)} bulan`;
  }
  return `${angkaDanTerbilang(dayNumber(selesai) - dayNumber(mulai) + 1)} hari`;
};
