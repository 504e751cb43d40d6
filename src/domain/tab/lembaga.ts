import { YA_TIDAK } from '../pilihan.ts';
import type { Choice, RowOf, Tab } from './tab.ts';

/** Units of a regional government; a part of a unit always has a parent Perangkat Daerah. */
export const JENIS_UNIT = [
  { code: 'SEKRETARIAT_DAERAH', label: 'Sekretariat Daerah' },
  { code: 'SEKRETARIAT_DPRD', label: 'Sekretariat DPRD' },
  { code: 'INSPEKTORAT', label: 'Inspektorat' },
  { code: 'DINAS', label: 'Dinas' },
  { code: 'BADAN', label: 'Badan' },
  { code: 'SATPOL_PP', label: 'Satuan Polisi Pamong Praja' },
  { code: 'KECAMATAN', label: 'Kecamatan' },
  { code: 'BAGIAN', label: 'Bagian/Biro Sekretariat Daerah' },
  { code: 'KELURAHAN', label: 'Kelurahan' },
  { code: 'UPTD', label: 'UPTD/Cabang Dinas' },
  { code: 'RSUD', label: 'Rumah Sakit Daerah' },
  { code: 'PUSKESMAS', label: 'Puskesmas' },
  { code: 'SEKOLAH', label: 'Satuan Pendidikan' },
  { code: 'LAIN', label: 'Lainnya' },
] as const satisfies readonly Choice[];

const KEADAAN_PD = [
  { code: 'AKTIF', label: 'Aktif' },
  { code: 'PERLU_DICEK', label: 'Perlu dicek' },
  { code: 'TIDAK_AKTIF', label: 'Tidak aktif' },
] as const satisfies readonly Choice[];

export const PERANGKAT_DAERAH = {
  key: 'perangkat_daerah',
  name: 'Perangkat Daerah',
  color: '#1155cc',
  frozenColumns: 1,
  anchored: true,
  about:
    'Satu baris satu perangkat daerah atau unit di bawahnya. Nama di kolom pertama menjadi pilihan pada tab Inovasi.',
  columns: [
    {
      key: 'nama',
      heading: 'Nama',
      type: 'text',
      width: 300,
      editor: 'staf',
      synonyms: ['nama opd', 'namaopd', 'perangkat daerah'],
    },
    {
      key: 'alias',
      heading: 'Singkatan dan Nama Lain',
      type: 'text',
      width: 220,
      editor: 'staf',
      synonyms: ['singkatan', 'alias', 'nama pendek opd'],
      help: 'Dipisahkan titik koma. Nama akun pada aplikasi nasional juga ditulis di sini.',
    },
    { key: 'jenis_unit', heading: 'Jenis Unit', type: 'choice', width: 150, editor: 'staf', choices: JENIS_UNIT },
    {
      key: 'induk',
      heading: 'Perangkat Daerah Induk',
      type: 'office',
      width: 240,
      editor: 'staf',
      help: 'Diisi untuk bagian, kelurahan, UPTD, puskesmas, dan sekolah.',
    },
    {
      key: 'wajib_inovasi',
      heading: 'Wajib Berinovasi',
      type: 'choice',
      width: 110,
      editor: 'staf',
      choices: YA_TIDAK,
      help: 'Perangkat daerah yang dihitung dalam "satu perangkat daerah satu inovasi".',
    },
    { key: 'keadaan', heading: 'Keadaan', type: 'choice', width: 110, editor: 'staf', choices: KEADAAN_PD },
    { key: 'kode', heading: 'Kode', type: 'code', width: 160, editor: 'staf' },
    { key: 'kepala', heading: 'Nama Kepala', type: 'text', width: 200, editor: 'staf', personal: true },
    { key: 'alamat', heading: 'Alamat', type: 'text', width: 240, editor: 'staf' },
    { key: 'berlaku_dari', heading: 'Berlaku Dari', type: 'date', width: 110, editor: 'staf' },
    { key: 'berlaku_sampai', heading: 'Berlaku Sampai', type: 'date', width: 110, editor: 'staf' },
    { key: 'digabung_ke', heading: 'Digabung Ke', type: 'office', width: 200, editor: 'staf' },
    { key: 'keterangan', heading: 'Keterangan', type: 'text', width: 260, editor: 'staf' },
  ],
} as const satisfies Tab;

export type PerangkatDaerah = RowOf<typeof PERANGKAT_DAERAH>;

export const SEBUTAN = [
  { code: 'DEFINITIF', label: 'Definitif' },
  { code: 'PLT', label: 'Plt.' },
  { code: 'PLH', label: 'Plh.' },
  { code: 'PJ', label: 'Pj.' },
  { code: 'PJS', label: 'Pjs.' },
] as const satisfies readonly Choice[];

export const PEJABAT = {
  key: 'pejabat',
  name: 'Pejabat',
  color: '#1155cc',
  about:
    'Pejabat penanda tangan beserta masa jabatannya. Penanda tangan naskah dipilih menurut tanggal penandatanganan.',
  columns: [
    {
      key: 'jabatan',
      heading: 'Jabatan',
      type: 'text',
      width: 220,
      editor: 'staf',
      help: 'Misalnya Bupati, Sekretaris Daerah, Kepala Bagian Hukum.',
    },
    { key: 'sebutan', heading: 'Sebutan', type: 'choice', width: 100, editor: 'staf', choices: SEBUTAN },
    { key: 'gelar_depan', heading: 'Gelar Depan', type: 'text', width: 100, editor: 'staf', personal: true },
    { key: 'nama', heading: 'Nama', type: 'text', width: 220, editor: 'staf', personal: true, help: 'Tanpa gelar.' },
    { key: 'gelar_belakang', heading: 'Gelar Belakang', type: 'text', width: 120, editor: 'staf', personal: true },
    { key: 'nip', heading: 'NIP', type: 'code', width: 160, editor: 'staf', personal: true },
    { key: 'pangkat', heading: 'Pangkat', type: 'text', width: 140, editor: 'staf', personal: true },
    { key: 'perangkat_daerah', heading: 'Perangkat Daerah', type: 'office', width: 220, editor: 'staf' },
    { key: 'dari', heading: 'Dari', type: 'date', width: 110, editor: 'staf' },
    { key: 'sampai', heading: 'Sampai', type: 'date', width: 110, editor: 'staf' },
  ],
} as const satisfies Tab;

export type Pejabat = RowOf<typeof PEJABAT>;

/** Who may record what; the law's actor is evidenced by the document, not by this list. */
export const PERAN = [
  { code: 'ADMIN', label: 'Pengelola register' },
  { code: 'PETUGAS', label: 'Petugas' },
  { code: 'KEPALA_PD', label: 'Kepala Perangkat Daerah' },
  { code: 'LITBANG', label: 'Perangkat Daerah kelitbangan' },
  { code: 'PENILAI', label: 'Penilai' },
  { code: 'TIM_INDEPENDEN', label: 'Tim independen' },
  { code: 'HUKUM', label: 'Bagian/Biro Hukum' },
  { code: 'SEKDA', label: 'Sekretaris Daerah' },
  { code: 'KEPALA_DAERAH', label: 'Kepala Daerah' },
  { code: 'PD_PELAKSANA', label: 'Perangkat Daerah pelaksana' },
  { code: 'INISIATOR', label: 'Inisiator' },
  { code: 'PIMPINAN_DPRD', label: 'Pimpinan DPRD' },
] as const satisfies readonly Choice[];

export type Peran = (typeof PERAN)[number]['code'];

export const PETUGAS = {
  key: 'petugas',
  name: 'Petugas',
  color: '#1155cc',
  about:
    'Orang yang bekerja pada register ini, satu baris satu peran. Beberapa nama boleh memakai satu akun kantor. Surel * berarti setiap penyunting yang tidak tercantum; hapus barisnya bila hanya yang tercantum boleh mencatat.',
  columns: [
    {
      key: 'surel',
      heading: 'Surel',
      type: 'email',
      width: 220,
      editor: 'staf',
      personal: true,
      synonyms: ['email', 'e-mail'],
    },
    { key: 'nama', heading: 'Nama', type: 'text', width: 200, editor: 'staf', personal: true },
    { key: 'peran', heading: 'Peran', type: 'choice', width: 180, editor: 'staf', choices: PERAN },
    { key: 'sebutan', heading: 'Sebutan', type: 'choice', width: 90, editor: 'staf', choices: SEBUTAN },
    { key: 'perangkat_daerah', heading: 'Perangkat Daerah', type: 'office', width: 220, editor: 'staf' },
    { key: 'dari', heading: 'Dari', type: 'date', width: 110, editor: 'staf' },
    { key: 'sampai', heading: 'Sampai', type: 'date', width: 110, editor: 'staf' },
    {
      key: 'menggantikan',
      heading: 'Menggantikan',
      type: 'text',
      width: 200,
      editor: 'staf',
      personal: true,
      help: 'Nama penilai yang digantikan selama masa tugas baris ini.',
    },
  ],
} as const satisfies Tab;

export type Petugas = RowOf<typeof PETUGAS>;
