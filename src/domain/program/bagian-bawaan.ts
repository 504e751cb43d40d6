import type { BarisBagianProposal } from '../tab/lomba.ts';
import type { KelompokLomba } from '../tab/tahap-lomba.ts';

const FORMULIR_2023 = 'Formulir KIPP kelompok umum 2023 dan formulir daerah dengan kerangka yang sama';

type Isi = readonly [kelompok: KelompokLomba, bagian: string, batasKata: number, bobot: number | null];

/** The form of 2023. Weights of the groups Replikasi and Khusus are not known and stay blank. */
// biome-ignore format: one section is one line
const KIPP_2023: readonly Isi[] = [
  ['UMUM', 'Ringkasan', 200, 0],
  ['UMUM', 'Latar Belakang dan Tujuan', 300, 10],
  ['UMUM', 'Kebaruan/Nilai Tambah', 200, 15],
  ['UMUM', 'Implementasi', 200, 5],
  ['UMUM', 'Signifikansi', 600, 30],
  ['UMUM', 'Adaptabilitas: sudah direplikasi', 100, 20],
  ['UMUM', 'Adaptabilitas: potensi replikasi', 200, null],
  ['UMUM', 'Sumber Daya', 200, 5],
  ['UMUM', 'Strategi Keberlanjutan', 500, 15],
  ['REPLIKASI', 'Ringkasan', 200, 0],
  ['REPLIKASI', 'Inspirasi Inovasi', 100, null],
  ['REPLIKASI', 'Proses Replikasi', 200, null],
  ['REPLIKASI', 'Faktor Pembeda', 100, null],
  ['KHUSUS', 'Ringkasan', 200, 0],
  ['KHUSUS', 'Pembaruan', 200, null],
  ['KHUSUS', 'Adaptabilitas', 200, null],
];

/** Sections of proposals that the add-on brings along. */
export const BAGIAN_BAWAAN: readonly BarisBagianProposal[] = KIPP_2023.map(([kelompok, bagian, batas_kata, bobot]) => ({
  program: 'KIPP',
  tahun: '2023',
  kelompok,
  bagian,
  batas_kata,
  bobot,
  sumber: FORMULIR_2023,
  kepastian: 'SATU',
}));
