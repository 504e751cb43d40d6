import type { Tanggal } from '../tanggal.ts';

/** A regulation in full, 'Peraturan Bupati X Nomor 5 Tahun 2026'; '' while form, number or date is open. */
export const namaPeraturan = (
  { jenis, nomor, tanggal }: { readonly jenis: string; readonly nomor: string; readonly tanggal: Tanggal | '' },
  { kepala, daerah }: { readonly kepala: string; readonly daerah: string },
): string => {
  if (nomor === '' || tanggal === '' || (jenis !== 'PERDA' && jenis !== 'PERKADA')) return '';
  const nama = jenis === 'PERDA' ? `Peraturan Daerah ${daerah}` : `Peraturan ${kepala}`;
  // Some registers hold '5', some '5 Tahun 2026'.
  return /tahun/i.test(nomor) ? `${nama} Nomor ${nomor}` : `${nama} Nomor ${nomor} Tahun ${tanggal.slice(0, 4)}`;
};
