import { JENIS_PERATURAN } from '../naskah/jenis-peraturan.ts';
import { YA_TIDAK } from '../pilihan.ts';
import type { Choice, RowOf, Tab } from './tab.ts';

/** Where a citation is used. Regulations cite less than decrees, and begin with the constitution. */
export const PEMAKAIAN = [
  ...YA_TIDAK,
  { code: 'KEDUANYA', label: 'Ya, juga pada peraturan' },
  { code: 'PERATURAN', label: 'Hanya pada peraturan' },
] as const satisfies readonly Choice[];

export const STATUS_DASAR = [
  { code: 'BERLAKU', label: 'Berlaku' },
  { code: 'DIUBAH', label: 'Diubah' },
  { code: 'DICABUT', label: 'Dicabut' },
] as const satisfies readonly Choice[];

/** Once and more than once are cited in different words; the exact number is not part of a citation. */
export const KALI_DIUBAH = [
  { code: 'SEKALI', label: 'Satu kali' },
  { code: 'BEBERAPA', label: 'Lebih dari satu kali', synonyms: ['beberapa kali'] },
] as const satisfies readonly Choice[];

/** What the chosen innovations must have for a basis to be cited. */
export const SYARAT_DASAR = [
  { code: 'PELAYANAN_PUBLIK', label: 'Ada inovasi pelayanan publik' },
  { code: 'ADA_ANGGARAN', label: 'Ada inovasi dengan anggaran' },
] as const satisfies readonly Choice[];

export const KEPASTIAN_DASAR = [
  { code: 'PASTI', label: 'Sudah dicocokkan dengan teks resmi' },
  { code: 'PERS', label: 'Dari siaran resmi atau berita; periksa Bagian Hukum' },
  { code: 'INGATAN', label: 'Belum dicocokkan; periksa Bagian Hukum' },
] as const satisfies readonly Choice[];

/** Legal bases: each part of a citation has its column, and the citation is composed from them. */
export const DASAR_HUKUM = {
  key: 'dasar_hukum',
  name: 'Dasar Hukum',
  color: '#a61c00',
  about:
    'Peraturan yang dirujuk naskah (Mengingat). Naskah mengurutkannya menurut jenjang, tahun, dan nomor, dan menyusun kutipannya dari kolom-kolom ini. Periksa keberlakuannya dan isi tanggal pemeriksaan.',
  columns: [
    {
      key: 'urutan',
      heading: 'Urutan',
      type: 'number',
      width: 70,
      editor: 'staf',
      help: 'Biarkan kosong agar urut menurut jenjang, tahun, dan nomor. Baris yang diberi angka didahulukan menurut angkanya.',
    },
    {
      key: 'kutipan',
      heading: 'Kutipan',
      type: 'longText',
      width: 360,
      editor: 'staf',
      help: 'Biarkan kosong agar disusun dari kolom lain. Bila diisi, naskah memakai tulisan ini apa adanya.',
    },
    { key: 'jenis', heading: 'Jenis Peraturan', type: 'choice', width: 210, editor: 'staf', choices: JENIS_PERATURAN },
    { key: 'nomor', heading: 'Nomor', type: 'number', width: 70, editor: 'staf' },
    { key: 'tahun', heading: 'Tahun', type: 'number', width: 70, editor: 'staf' },
    {
      key: 'tanggal',
      heading: 'Tanggal Penetapan',
      type: 'date',
      width: 110,
      editor: 'staf',
      help: 'Boleh kosong; bila semua peraturan sejenjang pada tahun itu bertanggal, urutannya menurut tanggal.',
    },
    {
      key: 'tentang',
      heading: 'Tentang',
      type: 'longText',
      width: 320,
      editor: 'staf',
      help: 'Judul sesudah kata "tentang".',
    },
    {
      key: 'lembaran_tahun',
      heading: 'Tahun Lembaran/Berita',
      type: 'number',
      width: 100,
      editor: 'staf',
      help: 'Lembaran Negara, Berita Negara, Lembaran Daerah, atau Berita Daerah menurut jenis peraturannya.',
    },
    { key: 'lembaran_nomor', heading: 'Nomor Lembaran/Berita', type: 'number', width: 100, editor: 'staf' },
    { key: 'lembaran_tambahan', heading: 'Nomor Tambahan Lembaran', type: 'number', width: 100, editor: 'staf' },
    { key: 'status', heading: 'Status', type: 'choice', width: 100, editor: 'staf', choices: STATUS_DASAR },
    {
      key: 'oleh',
      heading: 'Diubah/Dicabut Oleh',
      type: 'longText',
      width: 320,
      editor: 'staf',
      help: 'Perubahan terakhir atau pencabutnya, lengkap dengan judul dan Lembaran/Berita seperti dalam kutipan.',
    },
    {
      key: 'kali_diubah',
      heading: 'Banyak Perubahan',
      type: 'choice',
      width: 140,
      editor: 'staf',
      choices: KALI_DIUBAH,
      help: 'Satu kali: "telah diubah dengan". Lebih: "telah beberapa kali diubah terakhir dengan".',
    },
    {
      key: 'dipakai',
      heading: 'Dipakai pada Keputusan',
      type: 'choice',
      width: 130,
      editor: 'staf',
      choices: PEMAKAIAN,
      help: 'Ya: pada Keputusan. Peraturan: Perda dan Perkada, cukup dasar kewenangan dan peraturan yang memerintahkan.',
    },
    {
      key: 'hanya_naskah',
      heading: 'Hanya pada Naskah',
      type: 'text',
      width: 220,
      editor: 'staf',
      help: 'Boleh kosong. Nama jenis naskah seperti pada tab Naskah, dipisahkan titik koma, misalnya "Keputusan penerapan; Rancangan Perda".',
    },
    {
      key: 'syarat',
      heading: 'Hanya Bila',
      type: 'choice',
      width: 190,
      editor: 'staf',
      choices: SYARAT_DASAR,
      help: 'Boleh kosong. Dasar hukum hanya dirujuk bila salah satu inovasi yang dipilih memenuhinya.',
    },
    { key: 'kepastian', heading: 'Kepastian', type: 'choice', width: 240, editor: 'staf', choices: KEPASTIAN_DASAR },
    { key: 'diperiksa_tgl', heading: 'Terakhir Diperiksa', type: 'date', width: 120, editor: 'staf' },
    {
      key: 'sumber',
      heading: 'Sumber',
      type: 'text',
      width: 220,
      editor: 'staf',
      help: 'Tempat keberlakuannya diperiksa, misalnya JDIH atau naskah yang dibaca.',
    },
    { key: 'keterangan', heading: 'Keterangan', type: 'text', width: 300, editor: 'staf' },
  ],
} as const satisfies Tab;

export type BarisDasar = RowOf<typeof DASAR_HUKUM>;

/** Whether a row is on for any kind of document at all. */
export const isDipakai = ({ dipakai }: Pick<BarisDasar, 'dipakai'>): boolean =>
  dipakai === 'YA' || dipakai === 'KEDUANYA' || dipakai === 'PERATURAN';
