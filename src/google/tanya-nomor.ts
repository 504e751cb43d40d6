import type { MintaNomor } from '../app/nomor-baru.ts';
import { tanya } from './dialog.ts';

/** For an electronic signature the number stands in the text before it is signed; null when the person would rather not. */
export const tanyaNomor = (): MintaNomor | null => {
  const nomor = tanya('Nomor yang diberikan Bagian Hukum:');
  if (nomor === null || nomor === '') return null;
  const tanggal = tanya('Tanggal penetapan (misalnya 17-08-2026):');
  return tanggal === null ? null : { nomor, tanggal };
};
