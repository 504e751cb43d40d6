import { YA_TIDAK } from '../pilihan.ts';
import { INOVASI } from './inovasi.ts';
import type { Choice, Tab } from './tab.ts';

/** How serious a finding is. The words are those of an office; "temuan" belongs to auditors. */
export const TINGKAT = [
  { code: 'WAJIB', label: 'Wajib diperbaiki' },
  { code: 'CEK', label: 'Perlu dicek' },
  { code: 'CATATAN', label: 'Catatan' },
] as const satisfies readonly Choice[];

export type Tingkat = (typeof TINGKAT)[number]['code'];

export const PERLU_DIPERBAIKI = {
  key: 'perlu_diperbaiki',
  name: 'Perlu Diperbaiki',
  color: '#cc0000',
  guarded: true,
  about:
    'Hasil pemeriksaan terakhir. Klik tautan pada kolom Sel untuk menuju selnya. Daftar ini dibuat ulang setiap kali pemeriksaan dijalankan.',
  columns: [
    { key: 'tingkat', heading: 'Tingkat', type: 'choice', width: 130, editor: 'sistem', choices: TINGKAT },
    {
      key: 'baru',
      heading: 'Baru',
      type: 'choice',
      width: 60,
      editor: 'sistem',
      choices: YA_TIDAK,
      help: 'Ya bila belum ada pada pemeriksaan sebelumnya.',
    },
    { key: 'sel', heading: 'Sel', type: 'code', width: 70, editor: 'sistem' },
    { key: 'baris', heading: 'Baris', type: 'number', width: 60, editor: 'sistem' },
    { key: 'id', heading: 'ID', type: 'code', width: 150, editor: 'sistem' },
    { key: 'nama', heading: 'Inovasi', type: 'text', width: 240, editor: 'sistem' },
    { key: 'kolom', heading: 'Kolom', type: 'text', width: 150, editor: 'sistem' },
    { key: 'nilai', heading: 'Isi Sekarang', type: 'text', width: 200, editor: 'sistem' },
    { key: 'kode', heading: 'Kode', type: 'code', width: 60, editor: 'sistem' },
    { key: 'penjelasan', heading: 'Penjelasan', type: 'text', width: 380, editor: 'sistem' },
    { key: 'saran', heading: 'Saran', type: 'text', width: 320, editor: 'sistem' },
  ],
} as const satisfies Tab;

/** An all-text copy of the staff columns: paste here, then import, and no leading zero is lost. */
export const TEMPEL = {
  key: 'tempel',
  name: 'Tempel di Sini',
  color: '#999999',
  allText: true,
  about:
    'Tempelkan tabel dari berkas lain mulai sel A1 (baris pertama judul kolom), lalu pilih menu Usulan, Impor dari tab aktif.',
  columns: [] as const,
} as const satisfies Tab;

/** How many columns {@link TEMPEL} offers for a paste. */
export const LEBAR_TEMPEL = INOVASI.columns.length;
