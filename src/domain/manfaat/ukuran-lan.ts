import type { BAGIAN_DAMPAK, Dampak } from '../tab/manfaat.ts';

type Bagian = (typeof BAGIAN_DAMPAK)[number]['code'];

/** One measure of the instrument, laid in as a row that waits for its numbers. Unit and direction may be changed there. */
export type UkuranLan = Pick<Dampak, 'ukuran' | 'satuan'> & {
  readonly bagian: Bagian;
  readonly arah: 'NAIK' | 'TURUN';
};

type Isi = readonly [bagian: Bagian, ukuran: string, satuan: string, arah: UkuranLan['arah']];

/**
 * LAN's Instrumen Pengukuran Dampak Inovasi Level Mikro, 2024, parts C to F [satu sumber]: 4 of input, 2 of the process, 4 of
 * output, 7 of outcome. The instrument names units for some; the direction that is better is ours.
 */
// biome-ignore format: one measure is one line
const ISI: readonly Isi[] = [
  ['INPUT', 'SDM internal organisasi', 'orang', 'TURUN'],
  ['INPUT', 'Anggaran', 'Rp', 'TURUN'],
  ['INPUT', 'Pemangku kepentingan: organisasi', 'organisasi', 'NAIK'],
  ['INPUT', 'Pemangku kepentingan: perorangan', 'orang', 'NAIK'],
  ['PROSES', 'Tahapan dalam SOP', 'tahap', 'TURUN'],
  ['PROSES', 'Rata-rata waktu proses', 'menit', 'TURUN'],
  ['OUTPUT', 'Orang penerima layanan', 'orang', 'NAIK'],
  ['OUTPUT', 'Unit penerima layanan', 'unit', 'NAIK'],
  ['OUTPUT', 'Produk yang dihasilkan', 'produk', 'NAIK'],
  ['OUTPUT', 'Pendapatan', 'Rp', 'NAIK'],
  ['OUTCOME', 'Biaya yang dikeluarkan pengguna', 'Rp', 'TURUN'],
  ['OUTCOME', 'Jarak ke layanan', 'km', 'TURUN'],
  ['OUTCOME', 'Waktu tempuh ke layanan', 'menit', 'TURUN'],
  ['OUTCOME', 'Kecepatan layanan', 'layanan per hari', 'NAIK'],
  ['OUTCOME', 'Persyaratan', 'dokumen', 'TURUN'],
  ['OUTCOME', 'Prosedur', 'meja', 'TURUN'],
  ['OUTCOME', 'Cara atau saluran layanan', 'saluran', 'NAIK'],
];

export const UKURAN_LAN: readonly UkuranLan[] = ISI.map(([bagian, ukuran, satuan, arah]) => ({
  bagian,
  ukuran,
  satuan,
  arah,
}));
