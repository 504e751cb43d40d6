import { YA_TIDAK } from '../pilihan.ts';
import type { Choice, Column, RowOf, Tab } from './tab.ts';

/** PP 38/2017 Pasal 6 [pers]: five criteria, all of them required. */
export const KRITERIA = [
  { key: 'k1', label: 'Mengandung pembaharuan seluruh atau sebagian unsur' },
  { key: 'k2', label: 'Memberi manfaat bagi daerah dan/atau masyarakat' },
  { key: 'k3', label: 'Tidak mengakibatkan pembebanan atau pembatasan yang tidak sesuai peraturan' },
  { key: 'k4', label: 'Merupakan urusan pemerintahan yang menjadi kewenangan daerah' },
  { key: 'k5', label: 'Dapat direplikasi' },
] as const;

/** The three questions the litbang office asks of every proposal. */
export const PERTANYAAN = [
  { key: 'dibutuhkan', label: 'Sesuai kebutuhan' },
  { key: 'dapat_dilakukan', label: 'Dapat dilakukan' },
  { key: 'mempercepat', label: 'Mempercepat pembangunan' },
] as const;

/** PP 38/2017 Pasal 3 [pers; the order belum dicocokkan]: judged as one answer, told as eight. */
export const PRINSIP = [
  'Peningkatan efisiensi',
  'Perbaikan efektivitas',
  'Perbaikan kualitas pelayanan',
  'Tidak ada konflik kepentingan',
  'Berorientasi kepada kepentingan umum',
  'Dilakukan secara terbuka',
  'Memenuhi nilai kepatutan',
  'Dapat dipertanggungjawabkan hasilnya',
] as const;

/** How a judgement stands. A blank one was typed without an assignment and counts as it is. */
export const KEADAAN_PENILAIAN = [
  { code: 'DITUGASKAN', label: 'Ditugaskan' },
  { code: 'DRAF', label: 'Draf' },
  { code: 'TERKIRIM', label: 'Terkirim' },
  { code: 'BERHALANGAN', label: 'Berhalangan' },
  { code: 'KONFLIK', label: 'Konflik kepentingan' },
] as const satisfies readonly Choice[];

const yesNo = <K extends string>(key: K, heading: string) =>
  ({ key, heading, type: 'choice', width: 110, editor: 'staf', choices: YA_TIDAK }) as const satisfies Column;

export const PENILAIAN = {
  key: 'penilaian',
  name: 'Penilaian',
  color: '#674ea7',
  frozenColumns: 2,
  anchored: true,
  about:
    'Satu baris satu penilaian atas satu usulan oleh satu penilai. Cukup pilih Ya atau Tidak; alasan ditulis bila jawabannya Tidak. Penilai mengisi barisnya sendiri; setiap penyunting berkas dapat membaca tab ini.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'penilai', heading: 'Penilai', type: 'text', width: 200, editor: 'staf', personal: true },
    yesNo('k1', 'Pembaharuan'),
    yesNo('k2', 'Manfaat'),
    yesNo('k3', 'Tidak membebani'),
    yesNo('k4', 'Kewenangan daerah'),
    yesNo('k5', 'Dapat direplikasi'),
    yesNo('dibutuhkan', 'Dibutuhkan'),
    yesNo('dapat_dilakukan', 'Dapat dilakukan'),
    yesNo('mempercepat', 'Mempercepat pembangunan'),
    yesNo('prinsip', 'Sesuai 8 prinsip'),
    {
      key: 'alasan',
      heading: 'Alasan',
      type: 'text',
      width: 280,
      editor: 'staf',
      help: 'Wajib bila ada jawaban Tidak.',
    },
    { key: 'catatan', heading: 'Catatan', type: 'text', width: 240, editor: 'staf' },
    { key: 'tanggal', heading: 'Tanggal', type: 'date', width: 110, editor: 'staf' },
    {
      key: 'nilai',
      heading: 'Nilai',
      type: 'number',
      width: 80,
      editor: 'staf',
      help: 'Boleh kosong; 0 sampai 100. Bukan angka dari peraturan.',
    },
    { key: 'keadaan', heading: 'Keadaan', type: 'choice', width: 130, editor: 'staf', choices: KEADAAN_PENILAIAN },
    { key: 'tenggat', heading: 'Tenggat', type: 'date', width: 110, editor: 'staf' },
    { key: 'surel', heading: 'Surel Penilai', type: 'email', width: 200, editor: 'staf', personal: true },
    { key: 'perangkat_daerah', heading: 'Perangkat Daerah Penilai', type: 'office', width: 220, editor: 'staf' },
    { key: 'permintaan', heading: 'Sesi', type: 'code', width: 120, editor: 'sistem', hidden: true },
  ],
} as const satisfies Tab;

export type Penilaian = RowOf<typeof PENILAIAN>;

export const INDIKATOR = {
  key: 'indikator',
  name: 'Indikator Uji Coba',
  color: '#674ea7',
  anchored: true,
  about: 'Indikator uji coba tiap inovasi: angka awal, target, dan capaian.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'indikator', heading: 'Indikator', type: 'text', width: 300, editor: 'staf' },
    { key: 'satuan', heading: 'Satuan', type: 'text', width: 100, editor: 'staf' },
    { key: 'awal', heading: 'Angka Awal', type: 'number', width: 100, editor: 'staf' },
    { key: 'target', heading: 'Target', type: 'number', width: 100, editor: 'staf' },
    { key: 'capaian', heading: 'Capaian', type: 'number', width: 100, editor: 'staf' },
    { key: 'wajib', heading: 'Wajib Tercapai', type: 'choice', width: 110, editor: 'staf', choices: YA_TIDAK },
  ],
} as const satisfies Tab;

export type Indikator = RowOf<typeof INDIKATOR>;

export const LAPORAN = {
  key: 'laporan',
  name: 'Laporan Uji Coba',
  color: '#674ea7',
  anchored: true,
  about: 'Laporan kemajuan dan laporan akhir uji coba.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'periode', heading: 'Periode', type: 'text', width: 140, editor: 'staf' },
    { key: 'nomor', heading: 'Nomor', type: 'code', width: 150, editor: 'staf' },
    { key: 'tanggal', heading: 'Tanggal', type: 'date', width: 110, editor: 'staf' },
    { key: 'capaian', heading: 'Capaian', type: 'text', width: 280, editor: 'staf' },
    { key: 'kendala', heading: 'Kendala', type: 'text', width: 280, editor: 'staf' },
    { key: 'tautan', heading: 'Tautan', type: 'url', width: 180, editor: 'staf' },
    { key: 'permintaan', heading: 'Permintaan', type: 'code', width: 120, editor: 'sistem', hidden: true },
  ],
} as const satisfies Tab;
