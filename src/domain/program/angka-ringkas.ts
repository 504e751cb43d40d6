import { angkaTertulis } from '../naskah-dinas/capaian-indikator.ts';
import { bulatkan } from './bulatkan.ts';

/** A number as a page shows it: two decimals at most, '91,48'. What comes out of a division is rounded here, never before. */
export const angkaRingkas = (n: number): string => angkaTertulis(bulatDua(n));

/** Half a hundredth goes away from zero. */
export const bulatDua = (n: number): number => Math.sign(n) * bulatkan(Math.abs(n));
