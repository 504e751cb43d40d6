import type { Tab } from './tab.ts';

/**
 * The append-only history; one row is one event, and the event is the commit. Every cell is text.
 * `perubahan` that is longer than one cell may hold goes on in the columns right of `segel`.
 */
export const RIWAYAT = {
  key: 'riwayat',
  name: 'Riwayat',
  color: '#434343',
  guarded: true,
  allText: true,
  about: 'Catatan setiap kegiatan atas register. Jangan diubah, diurutkan, atau dihapus.',
  columns: [
    { key: 'no', heading: 'No', type: 'code', width: 60, editor: 'sistem' },
    { key: 'waktu', heading: 'Waktu', type: 'code', width: 170, editor: 'sistem' },
    { key: 'operator', heading: 'Operator', type: 'code', width: 190, editor: 'sistem', personal: true },
    { key: 'operator_nama', heading: 'Nama Operator', type: 'text', width: 150, editor: 'sistem', personal: true },
    { key: 'peran', heading: 'Peran', type: 'code', width: 110, editor: 'sistem' },
    { key: 'cara', heading: 'Cara', type: 'code', width: 80, editor: 'sistem' },
    { key: 'kelompok', heading: 'Kelompok', type: 'code', width: 110, editor: 'sistem' },
    { key: 'tindakan', heading: 'Tindakan', type: 'code', width: 100, editor: 'sistem' },
    { key: 'id', heading: 'ID', type: 'code', width: 150, editor: 'sistem' },
    { key: 'dari', heading: 'Dari', type: 'code', width: 150, editor: 'sistem' },
    { key: 'ke', heading: 'Ke', type: 'code', width: 150, editor: 'sistem' },
    { key: 'versi', heading: 'Versi', type: 'code', width: 60, editor: 'sistem' },
    { key: 'diputuskan_oleh', heading: 'Diputuskan Oleh', type: 'text', width: 180, editor: 'sistem' },
    { key: 'dasar_no', heading: 'Nomor Dasar', type: 'code', width: 150, editor: 'sistem' },
    { key: 'dasar_tgl', heading: 'Tanggal Dasar', type: 'code', width: 100, editor: 'sistem' },
    { key: 'catatan', heading: 'Catatan', type: 'text', width: 240, editor: 'sistem' },
    { key: 'perubahan', heading: 'Perubahan', type: 'json', width: 280, editor: 'sistem' },
    { key: 'permintaan', heading: 'Permintaan', type: 'code', width: 150, editor: 'sistem' },
    { key: 'segel_sebelum', heading: 'Kode Keutuhan Sebelumnya', type: 'code', width: 150, editor: 'sistem' },
    { key: 'segel', heading: 'Kode Keutuhan', type: 'code', width: 150, editor: 'sistem' },
  ],
} as const satisfies Tab;

/** Where the oldest events lie once there are many: the same columns, the same chain. */
export const ARSIP_RIWAYAT = {
  ...RIWAYAT,
  key: 'arsip_riwayat',
  name: 'Arsip Riwayat',
  about: 'Kegiatan lama yang dipindahkan dari tab Riwayat; bagian dari rantai yang sama. Jangan diubah atau dihapus.',
} as const satisfies Tab;
