import type { Choice, RowOf, Tab } from './tab.ts';

export const JENIS_KEMBAR = [
  { code: 'SAMA_PERSIS', label: 'Sama persis' },
  { code: 'SAMA_SETELAH_DIRAPIKAN', label: 'Sama setelah dirapikan' },
  { code: 'HAMPIR_SAMA', label: 'Hampir sama' },
] as const satisfies readonly Choice[];

/** What the office may say of two entries that look like one; none of these deletes anything. */
export const PUTUSAN_KEMBAR = [
  { code: 'BERBEDA', label: 'Berbeda', synonyms: ['beda', 'tetap dua'] },
  { code: 'REPLIKASI', label: 'Replikasi dari', synonyms: ['replikasi'] },
  { code: 'GABUNG', label: 'Gabung', synonyms: ['digabung', 'gabungkan'] },
] as const satisfies readonly Choice[];

/** Pairs of entries that may be one innovation. A search makes the undecided rows anew; decided ones stay. */
// biome-ignore format: one column is one line
export const KEMBAR = {
  key: 'kembar',
  name: 'Kembar',
  color: '#cc0000',
  guarded: true,
  about:
    'Pasangan usulan yang mungkin satu inovasi, dibuat ulang oleh menu Periksa, Cari usulan kembar. Pilih barisnya, lalu Periksa, Putuskan kembar terpilih. Pasangan yang sudah diputuskan tetap tersimpan dan tidak ditanyakan lagi; tidak ada usulan yang dihapus.',
  columns: [
    { key: 'jenis', heading: 'Kemiripan', type: 'choice', width: 160, editor: 'sistem', choices: JENIS_KEMBAR },
    { key: 'skor', heading: 'Nilai', type: 'number', width: 60, editor: 'sistem', help: '100 berarti judulnya tertulis sama.' },
    { key: 'a', heading: 'ID Asal/Utama', type: 'code', width: 150, editor: 'sistem' },
    { key: 'a_nama', heading: 'Inovasi Asal/Utama', type: 'text', width: 260, editor: 'sistem' },
    { key: 'a_kantor', heading: 'Perangkat Daerah Asal/Utama', type: 'text', width: 200, editor: 'sistem' },
    { key: 'b', heading: 'ID Pasangan', type: 'code', width: 150, editor: 'sistem' },
    { key: 'b_nama', heading: 'Inovasi Pasangan', type: 'text', width: 260, editor: 'sistem' },
    { key: 'b_kantor', heading: 'Perangkat Daerah Pasangan', type: 'text', width: 200, editor: 'sistem' },
    { key: 'saran', heading: 'Saran', type: 'choice', width: 120, editor: 'sistem', choices: PUTUSAN_KEMBAR },
    { key: 'penjelasan', heading: 'Penjelasan', type: 'text', width: 420, editor: 'sistem' },
    { key: 'isian', heading: 'Isian yang Dapat Diambil', type: 'text', width: 220, editor: 'sistem', help: 'Kosong pada usulan utama dan terisi pada pasangannya. Salin sendiri bila memang sesuai.' },
    { key: 'keputusan', heading: 'Keputusan', type: 'choice', width: 120, editor: 'sistem', choices: PUTUSAN_KEMBAR },
    { key: 'catatan', heading: 'Catatan', type: 'text', width: 220, editor: 'sistem' },
    { key: 'diputus_oleh', heading: 'Diputuskan Oleh', type: 'text', width: 160, editor: 'sistem', personal: true },
    { key: 'diputus_tgl', heading: 'Diputuskan Tanggal', type: 'date', width: 120, editor: 'sistem' },
    { key: 'sidik', heading: 'Sidik Judul', type: 'code', width: 100, editor: 'sistem', hidden: true },
    { key: 'permintaan', heading: 'Permintaan', type: 'code', width: 100, editor: 'sistem', hidden: true },
  ],
} as const satisfies Tab;

export type Kembar = RowOf<typeof KEMBAR>;
