import type { Choice, RowOf, Tab } from './tab.ts';

const COLOR = '#bf9000';

/** Perka LAN 34/2015 and the directory of 2023: five D and the documentation of a laboratorium inovasi. */
export const TAHAP_LABINOV = [
  { code: 'DRUM_UP', label: 'Drum-up', synonyms: ['drum up', 'drumup'] },
  { code: 'DIAGNOSE', label: 'Diagnose' },
  { code: 'DESIGN', label: 'Design', synonyms: ['desain'] },
  { code: 'DELIVER', label: 'Deliver' },
  { code: 'DISPLAY', label: 'Display' },
  { code: 'DOKUMENTASI', label: 'Dokumentasi', synonyms: ['documentation'] },
] as const satisfies readonly Choice[];

export type TahapLabinov = (typeof TAHAP_LABINOV)[number]['code'];

/** A cohort of a laboratorium inovasi at one stage. */
// biome-ignore format: one column is one line
export const LABINOV = {
  key: 'labinov',
  name: 'Labinov',
  color: COLOR,
  about: 'Perjalanan tiap angkatan laboratorium inovasi melalui lima D dan dokumentasi, dengan syarat dan hasil tiap tahap.',
  columns: [
    { key: 'angkatan', heading: 'Angkatan', type: 'text', width: 220, editor: 'staf' },
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    { key: 'tahap', heading: 'Tahap', type: 'choice', width: 120, editor: 'staf', choices: TAHAP_LABINOV },
    { key: 'rencana', heading: 'Rencana', type: 'date', width: 110, editor: 'staf' },
    { key: 'selesai', heading: 'Selesai', type: 'date', width: 110, editor: 'staf' },
    { key: 'syarat', heading: 'Syarat Terpenuhi', type: 'text', width: 260, editor: 'staf', help: 'Dokumen atau keputusan yang membuka tahap berikutnya, misalnya komitmen pimpinan.' },
    { key: 'hasil', heading: 'Hasil', type: 'text', width: 260, editor: 'staf' },
    { key: 'dokumen', heading: 'Dokumen', type: 'text', width: 220, editor: 'staf' },
    { key: 'tautan', heading: 'Tautan', type: 'url', width: 180, editor: 'staf' },
    { key: 'catatan', heading: 'Catatan', type: 'text', width: 220, editor: 'staf' },
  ],
} as const satisfies Tab;

export type BarisLabinov = RowOf<typeof LABINOV>;

// biome-ignore format: one column is one line
export const PESERTA = {
  key: 'peserta_kegiatan',
  name: 'Peserta Kegiatan',
  color: COLOR,
  about: 'Siapa hadir pada kegiatan mana, satu baris satu orang; dari sini dihitung orang yang terlatih, bukan hanya banyaknya kegiatan.',
  columns: [
    { key: 'kegiatan', heading: 'Kegiatan', type: 'text', width: 280, editor: 'staf', synonyms: ['nama kegiatan'] },
    { key: 'nama', heading: 'Nama', type: 'text', width: 200, editor: 'staf', personal: true, synonyms: ['nama peserta', 'peserta', 'nama lengkap', 'nama pejabat', 'nama pegawai'] },
    { key: 'jabatan', heading: 'Jabatan', type: 'text', width: 180, editor: 'staf', synonyms: ['jabatan peserta', 'jabatan/pangkat', 'nama jabatan'] },
    { key: 'perangkat_daerah', heading: 'Perangkat Daerah', type: 'office', width: 240, editor: 'staf', synonyms: ['opd', 'skpd', 'pd', 'unit kerja', 'instansi', 'asal instansi', 'nama opd', 'nama instansi'] },
    { key: 'jam_pelajaran', heading: 'Jam Pelajaran', type: 'number', width: 100, editor: 'staf', synonyms: ['jp', 'jam', 'jumlah jp'] },
  ],
} as const satisfies Tab;

export type Peserta = RowOf<typeof PESERTA>;

// biome-ignore format: one column is one line
export const TINDAK_LANJUT = {
  key: 'tindak_lanjut',
  name: 'Tindak Lanjut',
  color: COLOR,
  about: 'Tindak lanjut kegiatan per perangkat daerah dengan tenggatnya; yang belum selesai tampil pada tab Tenggat.',
  columns: [
    { key: 'kegiatan', heading: 'Kegiatan', type: 'text', width: 280, editor: 'staf' },
    { key: 'perangkat_daerah', heading: 'Perangkat Daerah', type: 'office', width: 240, editor: 'staf' },
    { key: 'tindakan', heading: 'Yang Dikerjakan', type: 'text', width: 280, editor: 'staf' },
    { key: 'tenggat', heading: 'Tenggat', type: 'date', width: 110, editor: 'staf' },
    { key: 'selesai', heading: 'Selesai', type: 'date', width: 110, editor: 'staf' },
    { key: 'catatan', heading: 'Catatan', type: 'text', width: 220, editor: 'staf' },
  ],
} as const satisfies Tab;

export type TindakLanjut = RowOf<typeof TINDAK_LANJUT>;

/** An action plan: the seven things that a plan of a laboratory has to say, for an idea or for an office's year. */
// biome-ignore format: one column is one line
export const RENCANA_AKSI = {
  key: 'rencana_aksi',
  name: 'Rencana Aksi',
  color: COLOR,
  about: 'Rencana kerja inovasi tiap perangkat daerah: langkah, siapa, hasil, cara, kapan, di mana, dan biaya.',
  columns: [
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    { key: 'perangkat_daerah', heading: 'Perangkat Daerah', type: 'office', width: 240, editor: 'staf' },
    { key: 'gagasan', heading: 'Gagasan', type: 'text', width: 260, editor: 'staf' },
    { key: 'langkah', heading: 'Langkah', type: 'text', width: 260, editor: 'staf' },
    { key: 'siapa', heading: 'Siapa dan Dengan Siapa', type: 'text', width: 200, editor: 'staf' },
    { key: 'hasil', heading: 'Hasil Langkah', type: 'text', width: 220, editor: 'staf' },
    { key: 'metode', heading: 'Metode', type: 'text', width: 180, editor: 'staf' },
    { key: 'kapan', heading: 'Kapan', type: 'date', width: 110, editor: 'staf' },
    { key: 'tempat', heading: 'Di Mana', type: 'text', width: 160, editor: 'staf' },
    { key: 'biaya', heading: 'Biaya', type: 'money', width: 120, editor: 'staf' },
    { key: 'selesai', heading: 'Selesai', type: 'date', width: 110, editor: 'staf' },
  ],
} as const satisfies Tab;

export type RencanaAksi = RowOf<typeof RENCANA_AKSI>;
