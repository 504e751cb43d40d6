import type { Choice, RowOf, Tab } from './tab.ts';

const COLOR = '#0b8043';

const JENIS_UMPAN_BALIK = [
  { code: 'PENGADUAN', label: 'Pengaduan' },
  { code: 'SARAN', label: 'Saran' },
  { code: 'APRESIASI', label: 'Apresiasi' },
] as const satisfies readonly Choice[];

/** What users say of an innovation, and what was changed because of it. Who said it is not asked. */
// biome-ignore format: one column is one line
export const UMPAN_BALIK = {
  key: 'umpan_balik',
  name: 'Umpan Balik',
  color: COLOR,
  about: 'Pengaduan, saran, dan apresiasi pengguna tiap inovasi, beserta apa yang diubah karenanya. Nama pengadu tidak dicatat.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'tanggal', heading: 'Tanggal', type: 'date', width: 110, editor: 'staf' },
    { key: 'jenis', heading: 'Jenis', type: 'choice', width: 110, editor: 'staf', choices: JENIS_UMPAN_BALIK },
    { key: 'saluran', heading: 'Saluran', type: 'text', width: 160, editor: 'staf' },
    { key: 'isi', heading: 'Isi', type: 'text', width: 320, editor: 'staf' },
    { key: 'perubahan', heading: 'Yang Diubah Karenanya', type: 'text', width: 320, editor: 'staf' },
    { key: 'selesai', heading: 'Selesai', type: 'date', width: 110, editor: 'staf' },
    { key: 'id_usulan', heading: 'ID Usulan Perbaikan', type: 'code', width: 150, editor: 'sistem' },
  ],
} as const satisfies Tab;

export type UmpanBalik = RowOf<typeof UMPAN_BALIK>;

const ISIAN_UNSUR = [
  { code: 'RATA_RATA', label: 'Rata-rata' },
  { code: 'JUMLAH', label: 'Jumlah nilai' },
] as const satisfies readonly Choice[];

/** PermenPANRB 14/2017 [satu sumber]: the nine elements of a Survei Kepuasan Masyarakat, in their order. */
export const UNSUR_SKM = [
  { key: 'u1', nama: 'Persyaratan' },
  { key: 'u2', nama: 'Sistem, mekanisme, dan prosedur' },
  { key: 'u3', nama: 'Waktu penyelesaian' },
  { key: 'u4', nama: 'Biaya/tarif' },
  { key: 'u5', nama: 'Produk spesifikasi jenis pelayanan' },
  { key: 'u6', nama: 'Kompetensi pelaksana' },
  { key: 'u7', nama: 'Perilaku pelaksana' },
  { key: 'u8', nama: 'Penanganan pengaduan, saran, dan masukan' },
  { key: 'u9', nama: 'Sarana dan prasarana' },
] as const;

const unsur = <const K extends string, const H extends string>(key: K, heading: H) =>
  ({ key, heading, type: 'number', width: 110, editor: 'staf' }) as const;

// biome-ignore format: one column is one line
export const HASIL_SKM = {
  key: 'hasil_skm',
  name: 'Hasil SKM',
  color: COLOR,
  about: 'Hasil Survei Kepuasan Masyarakat tiap inovasi dan periode: sembilan unsur, IKM tanpa pembulatan, dan mutunya.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'periode', heading: 'Periode', type: 'code', width: 120, editor: 'staf', help: 'Misalnya 2026 semester I. Tahunnya dibaca dari sini.' },
    { key: 'responden', heading: 'Responden', type: 'number', width: 90, editor: 'staf' },
    { key: 'isian', heading: 'Isian Unsur', type: 'choice', width: 120, editor: 'staf', choices: ISIAN_UNSUR, help: 'Rata-rata tiap unsur (1 sampai 4), atau jumlah nilai semua responden. Jumlah lebih teliti karena belum dibulatkan.' },
    unsur('u1', 'U1 Persyaratan'),
    unsur('u2', 'U2 Prosedur'),
    unsur('u3', 'U3 Waktu'),
    unsur('u4', 'U4 Biaya'),
    unsur('u5', 'U5 Produk'),
    unsur('u6', 'U6 Kompetensi'),
    unsur('u7', 'U7 Perilaku'),
    unsur('u8', 'U8 Pengaduan'),
    unsur('u9', 'U9 Sarana'),
    { key: 'ikm', heading: 'IKM', type: 'number', width: 110, editor: 'sistem' },
    { key: 'mutu', heading: 'Mutu', type: 'code', width: 70, editor: 'sistem' },
    { key: 'tautan', heading: 'Tautan Laporan', type: 'url', width: 180, editor: 'staf' },
  ],
} as const satisfies Tab;

export type HasilSkm = RowOf<typeof HASIL_SKM>;

export const BAGIAN_DAMPAK = [
  { code: 'INPUT', label: 'Input' },
  { code: 'PROSES', label: 'Proses' },
  { code: 'OUTPUT', label: 'Output' },
  { code: 'OUTCOME', label: 'Outcome' },
] as const satisfies readonly Choice[];

const ARAH = [
  { code: 'NAIK', label: 'Makin besar makin baik' },
  { code: 'TURUN', label: 'Makin kecil makin baik' },
] as const satisfies readonly Choice[];

/** LAN's instrument of 2024 for the impact of one innovation: a measure before and after. */
// biome-ignore format: one column is one line
export const DAMPAK = {
  key: 'dampak',
  name: 'Dampak',
  color: COLOR,
  about: 'Ukuran sebelum dan sesudah inovasi (input, proses, output, outcome) dengan tingkat perubahannya.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    { key: 'bagian', heading: 'Bagian', type: 'choice', width: 100, editor: 'staf', choices: BAGIAN_DAMPAK },
    { key: 'ukuran', heading: 'Ukuran', type: 'text', width: 240, editor: 'staf' },
    { key: 'satuan', heading: 'Satuan', type: 'text', width: 100, editor: 'staf' },
    { key: 'arah', heading: 'Arah', type: 'choice', width: 200, editor: 'staf', choices: ARAH },
    { key: 'sebelum', heading: 'Sebelum', type: 'number', width: 120, editor: 'staf' },
    { key: 'setelah', heading: 'Setelah', type: 'number', width: 120, editor: 'staf' },
    { key: 'perubahan', heading: 'Tingkat Perubahan', type: 'text', width: 240, editor: 'sistem' },
    { key: 'narasi', heading: 'Narasi', type: 'text', width: 320, editor: 'staf' },
  ],
} as const satisfies Tab;

export type Dampak = RowOf<typeof DAMPAK>;
