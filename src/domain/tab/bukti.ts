import { YA_TIDAK } from '../pilihan.ts';
import type { Choice, RowOf, Tab } from './tab.ts';
import { KELOMPOK_LOMBA, TAHAP_LOMBA } from './tahap-lomba.ts';

export const BUKTI = {
  key: 'bukti',
  name: 'Bukti',
  color: '#38761d',
  about: 'Bukti dukung tiap inovasi menurut tahapan atau indikator, satu baris satu dokumen.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'untuk', heading: 'Tahapan/Indikator', type: 'text', width: 180, editor: 'staf' },
    { key: 'jenis', heading: 'Jenis Dokumen', type: 'text', width: 160, editor: 'staf' },
    { key: 'nomor', heading: 'Nomor', type: 'code', width: 150, editor: 'staf' },
    { key: 'tanggal', heading: 'Tanggal', type: 'date', width: 110, editor: 'staf' },
    { key: 'judul', heading: 'Judul', type: 'text', width: 260, editor: 'staf' },
    { key: 'tautan', heading: 'Tautan', type: 'url', width: 200, editor: 'staf' },
    {
      key: 'dibuka',
      heading: 'Sudah Dibuka',
      type: 'choice',
      width: 110,
      editor: 'staf',
      choices: YA_TIDAK,
      help: 'Pilih Ya setelah tautannya dibuka dan isinya cocok. Pengaya tidak membuka tautan.',
    },
    { key: 'diperiksa_oleh', heading: 'Diperiksa Oleh', type: 'text', width: 160, editor: 'staf', personal: true },
    { key: 'diperiksa_tgl', heading: 'Diperiksa Tanggal', type: 'date', width: 120, editor: 'staf' },
    { key: 'catatan', heading: 'Catatan', type: 'text', width: 220, editor: 'staf' },
  ],
} as const satisfies Tab;

export type Bukti = RowOf<typeof BUKTI>;

export const PROGRAM = [
  { code: 'IID', label: 'Indeks Inovasi Daerah' },
  { code: 'KIPP', label: 'Kompetisi Inovasi Pelayanan Publik' },
  { code: 'JIPPNAS', label: 'JIPPNas' },
  { code: 'LAIN', label: 'Lomba lain' },
] as const satisfies readonly Choice[];

export const KEIKUTSERTAAN = {
  key: 'keikutsertaan',
  name: 'Keikutsertaan',
  color: '#38761d',
  anchored: true,
  about: 'Keikutsertaan inovasi dalam Indeks Inovasi Daerah, KIPP, JIPPNas, atau lomba lain pada satu tahun.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'program', heading: 'Program', type: 'choice', width: 180, editor: 'staf', choices: PROGRAM },
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    {
      key: 'status',
      heading: 'Status',
      type: 'choice',
      width: 160,
      editor: 'staf',
      choices: TAHAP_LOMBA,
      help: 'Tahap terakhir yang dicapai. Kata lain boleh ditulis bila penyelenggara memakai tahap lain.',
    },
    { key: 'kelompok', heading: 'Kelompok', type: 'choice', width: 110, editor: 'staf', choices: KELOMPOK_LOMBA },
    { key: 'nomor_registrasi', heading: 'Nomor Registrasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'nilai_klaim', heading: 'Nilai Klaim', type: 'number', width: 100, editor: 'staf' },
    { key: 'nilai_terverifikasi', heading: 'Nilai Terverifikasi', type: 'number', width: 120, editor: 'staf' },
    { key: 'hasil', heading: 'Hasil', type: 'text', width: 180, editor: 'staf' },
    { key: 'tautan', heading: 'Tautan', type: 'url', width: 180, editor: 'staf' },
    { key: 'permintaan', heading: 'Sesi', type: 'code', width: 120, editor: 'sistem', hidden: true },
  ],
} as const satisfies Tab;

export type Keikutsertaan = RowOf<typeof KEIKUTSERTAAN>;

export const REPLIKASI = {
  key: 'replikasi',
  name: 'Replikasi',
  color: '#38761d',
  about: 'Siapa mereplikasi inovasi apa, dengan dokumen kesepakatannya.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'replikator', heading: 'Direplikasi Oleh', type: 'text', width: 240, editor: 'staf' },
    { key: 'tanggal', heading: 'Tanggal', type: 'date', width: 110, editor: 'staf' },
    { key: 'dokumen', heading: 'Dokumen Kesepakatan', type: 'text', width: 240, editor: 'staf' },
    { key: 'tautan', heading: 'Tautan', type: 'url', width: 180, editor: 'staf' },
  ],
} as const satisfies Tab;
