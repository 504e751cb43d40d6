import type { DasarDaerah } from '../tab/dasar-daerah.ts';

/** What is remembered of the evaluation of a new region (UU 20/2012 speaks of ten indicators); no official list was found. */
const DOB = [
  'Pembentukan organisasi perangkat daerah',
  'Pengisian personel',
  'Pengisian keanggotaan DPRD',
  'Penyelenggaraan urusan wajib dan pilihan',
  'Pembiayaan',
  'Pengalihan aset, peralatan, dan dokumen',
  'Penegasan batas wilayah',
  'Sarana dan prasarana pemerintahan',
  'Rencana tata ruang wilayah',
  'Pemindahan ibu kota',
] as const;

/** A list to begin with, to be changed by the region; every row asks to be compared. */
export const DASAR_DAERAH_BAWAAN: readonly DasarDaerah[] = DOB.map((indikator) => ({
  kelompok: 'Evaluasi daerah otonom baru',
  indikator,
  keadaan: 'BELUM',
  uraian: '',
  bukti: '',
  tautan: '',
  diperiksa_tgl: '',
  kepastian: 'PERIKSA',
}));
