import { isTanggal, partsOf, type Tanggal } from '../tanggal.ts';

/** Whole months between two days. */
const bulanAntara = (dari: Tanggal, sampai: Tanggal): number => {
  const [a, b] = [partsOf(dari), partsOf(sampai)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
};

/** Months that the innovation is applied on a day; null where the day is not known or lies after it. */
export const bulanDiterapkan = (penerapan: string, pada: Tanggal): number | null =>
  isTanggal(penerapan) && penerapan <= pada ? bulanAntara(penerapan, pada) : null;
