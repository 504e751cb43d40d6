import type { Choice, Tab } from './tab.ts';

const KEADAAN_GAGASAN = [
  { code: 'BARU', label: 'Baru' },
  { code: 'TERPILIH', label: 'Terpilih' },
  { code: 'DIUSULKAN', label: 'Sudah diusulkan' },
  { code: 'DISIMPAN', label: 'Disimpan' },
] as const satisfies readonly Choice[];

// biome-ignore format: one column is one line
export const GAGASAN = {
  key: 'gagasan',
  name: 'Gagasan',
  color: '#bf9000',
  about: 'Gagasan dari laboratorium inovasi atau agenda tahunan perangkat daerah, sebelum menjadi usulan.',
  columns: [
    { key: 'kegiatan', heading: 'Kegiatan/Sesi', type: 'text', width: 200, editor: 'staf', synonyms: ['kegiatan', 'sesi', 'nama kegiatan', 'nama sesi'] },
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    { key: 'perangkat_daerah', heading: 'Perangkat Daerah', type: 'office', width: 240, editor: 'staf', synonyms: ['opd', 'skpd', 'pd', 'unit kerja', 'instansi', 'nama opd', 'nama skpd', 'asal perangkat daerah'] },
    { key: 'sumbatan', heading: 'Sumbatan yang Dijawab', type: 'text', width: 240, editor: 'staf', synonyms: ['sumbatan', 'masalah', 'permasalahan', 'hambatan', 'sumbatan pelayanan'] },
    { key: 'gagasan', heading: 'Gagasan', type: 'text', width: 320, editor: 'staf', synonyms: ['ide', 'ide inovasi', 'gagasan inovasi', 'judul gagasan', 'ide/gagasan', 'gagasan/ide', 'nama gagasan', 'uraian gagasan'] },
    { key: 'penanggung_jawab', heading: 'Penanggung Jawab', type: 'text', width: 180, editor: 'staf', personal: true, synonyms: ['pic', 'pj', 'nama', 'nama penanggung jawab', 'pemilik gagasan', 'penggagas'] },
    { key: 'target', heading: 'Target Selesai', type: 'date', width: 110, editor: 'staf', synonyms: ['target', 'target waktu', 'tenggat', 'target bulan'] },
    { key: 'komitmen', heading: 'Komitmen Pimpinan', type: 'text', width: 180, editor: 'staf', synonyms: ['komitmen'] },
    { key: 'keadaan', heading: 'Keadaan', type: 'choice', width: 130, editor: 'staf', choices: KEADAAN_GAGASAN },
    { key: 'id_usulan', heading: 'ID Usulan', type: 'code', width: 150, editor: 'sistem' },
  ],
} as const satisfies Tab;

/** Sectors that an exercise of 2018 asked about; a region writes its own beside them, because a list only warns. */
const SEKTOR = [
  { code: 'PENDIDIKAN', label: 'Pendidikan' },
  { code: 'KESEHATAN', label: 'Kesehatan' },
  { code: 'LINGKUNGAN_HIDUP', label: 'Lingkungan hidup' },
  { code: 'ADMINISTRASI_KEPENDUDUKAN', label: 'Administrasi kependudukan' },
  { code: 'KOPERASI', label: 'Koperasi' },
  { code: 'KELURAHAN', label: 'Kelurahan' },
] as const satisfies readonly Choice[];

// biome-ignore format: one column is one line
export const SUMBATAN = {
  key: 'sumbatan',
  name: 'Sumbatan',
  color: '#bf9000',
  about: 'Sumbatan pelayanan per sektor beserta akar masalah dan alternatif pemecahannya.',
  columns: [
    {
      key: 'sektor',
      heading: 'Sektor',
      type: 'text',
      width: 180,
      editor: 'staf',
      choices: SEKTOR,
      help: 'Pilih, atau tulis sektor daerah sendiri; tulisan yang sama dihitung sebagai satu sektor.',
    },
    {
      key: 'sumbatan',
      heading: 'Sumbatan',
      type: 'text',
      width: 280,
      editor: 'staf',
      help: 'Hambatan pelayanan yang dirasakan warga atau petugas (tahap diagnose). Hambatan berpikir pada tahap drum-up dicatat pada tab Labinov.',
    },
    { key: 'akar_masalah', heading: 'Akar Masalah', type: 'text', width: 260, editor: 'staf' },
    {
      key: 'alternatif',
      heading: 'Alternatif Pemecahan',
      type: 'text',
      width: 280,
      editor: 'staf',
      help: 'Beberapa alternatif dipisahkan titik koma; yang pertama menjadi gagasan.',
    },
    { key: 'perangkat_daerah', heading: 'Perangkat Daerah', type: 'office', width: 220, editor: 'staf' },
    { key: 'gagasan_terkait', heading: 'Gagasan Terkait', type: 'text', width: 200, editor: 'staf' },
  ],
} as const satisfies Tab;

const JENIS_KEGIATAN = [
  { code: 'SOSIALISASI', label: 'Sosialisasi' },
  { code: 'WORKSHOP', label: 'Workshop/bimbingan teknis' },
  { code: 'LABINOV', label: 'Laboratorium inovasi' },
  { code: 'LAIN', label: 'Lainnya' },
] as const satisfies readonly Choice[];

export const KEGIATAN = {
  key: 'kegiatan',
  name: 'Kegiatan',
  color: '#bf9000',
  about: 'Sosialisasi, workshop, dan laboratorium inovasi beserta peserta, jam pelajaran, dan tindak lanjutnya.',
  columns: [
    { key: 'jenis', heading: 'Jenis', type: 'choice', width: 220, editor: 'staf', choices: JENIS_KEGIATAN },
    { key: 'nama', heading: 'Nama Kegiatan', type: 'text', width: 280, editor: 'staf' },
    { key: 'mulai', heading: 'Mulai', type: 'date', width: 110, editor: 'staf' },
    { key: 'selesai', heading: 'Selesai', type: 'date', width: 110, editor: 'staf' },
    { key: 'penyelenggara', heading: 'Penyelenggara', type: 'text', width: 200, editor: 'staf' },
    { key: 'narasumber', heading: 'Narasumber', type: 'text', width: 200, editor: 'staf', personal: true },
    { key: 'peserta', heading: 'Jumlah Peserta', type: 'number', width: 100, editor: 'staf' },
    { key: 'peserta_unit', heading: 'Peserta per Unit', type: 'text', width: 240, editor: 'staf' },
    { key: 'jam_pelajaran', heading: 'Jam Pelajaran', type: 'number', width: 100, editor: 'staf' },
    { key: 'tindak_lanjut', heading: 'Tindak Lanjut', type: 'text', width: 280, editor: 'staf' },
    { key: 'tenggat', heading: 'Tenggat Tindak Lanjut', type: 'date', width: 130, editor: 'staf' },
  ],
} as const satisfies Tab;
