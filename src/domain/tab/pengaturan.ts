import type { Tab } from './tab.ts';

export const TAB_PENGATURAN = {
  key: 'pengaturan',
  name: 'Pengaturan',
  color: '#666666',
  about: 'Pengaturan daerah. Ubah hanya kolom Isi.',
  columns: [
    { key: 'kunci', heading: 'Kunci', type: 'code', width: 190, editor: 'sistem', hidden: true },
    { key: 'nama', heading: 'Pengaturan', type: 'text', width: 280, editor: 'sistem' },
    { key: 'isi', heading: 'Isi', type: 'code', width: 320, editor: 'staf' },
    { key: 'petunjuk', heading: 'Petunjuk', type: 'text', width: 520, editor: 'sistem' },
  ],
} as const satisfies Tab;

export const HARI_LIBUR = {
  key: 'hari_libur',
  name: 'Hari Libur',
  color: '#666666',
  about: 'Libur nasional, cuti bersama, dan libur daerah, untuk menghitung hari kerja.',
  columns: [
    { key: 'tanggal', heading: 'Tanggal', type: 'date', width: 120, editor: 'staf' },
    { key: 'nama', heading: 'Nama Hari Libur', type: 'text', width: 300, editor: 'staf' },
    { key: 'dasar', heading: 'Dasar', type: 'text', width: 260, editor: 'staf' },
  ],
} as const satisfies Tab;
