import { KOLOM_STAF } from '../tab/inovasi.ts';
import { labelStatus } from '../tahapan.ts';
import type { BedaEntri } from './beda-posisi.ts';

/** How many columns a cell of the comparison names. */
const PALING = 6;

const kolomBerubah = ({ sel }: BedaEntri): string => {
  const names = KOLOM_STAF.filter((c) => c.key in sel).map((c) => c.heading);
  return names.length > PALING
    ? `${names.slice(0, PALING).join(', ')}, dan ${names.length - PALING} lainnya`
    : names.join(', ');
};

/** What became of an entry between two dates, in words; columns by name only, because some hold personal data. */
export const kalimatBeda = (beda: BedaEntri | undefined): string => {
  if (!beda) return 'Tetap';
  if (beda.baru) return 'Baru tercatat';
  const kolom = kolomBerubah(beda);
  const parts = [
    ...(beda.pindah ? [`${labelStatus(beda.pindah.dari)} menjadi ${labelStatus(beda.pindah.ke)}`] : []),
    ...(kolom === '' ? [] : [`isian berubah: ${kolom}`]),
  ];
  const text = parts.join('; ') || 'Catatan sistem diperbarui';
  return text.charAt(0).toUpperCase() + text.slice(1);
};
