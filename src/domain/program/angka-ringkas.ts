import { angkaTertulis } from '../naskah-dinas/capaian-indikator.ts';

/** A number as a page shows it: two decimals at most, '91,48'. What comes out of a division is rounded here, never before. */
export const angkaRingkas = (n: number): string => angkaTertulis(bulatDua(n));

/** Half a hundredth goes up; the margin keeps 88.305, which no computer holds exactly, from falling below itself. */
export const bulatDua = (n: number): number => (Math.sign(n) * Math.round(Math.abs(n) * 100 + 1e-6)) / 100;
