import { YA_TIDAK } from '../pilihan.ts';
import { PROGRAM } from './bukti.ts';
import type { Choice, RowOf, Tab } from './tab.ts';

const COLOR = '#6a329f';

/** How sure a row of a programme is; what nobody has compared with the year's own guide says so. */
export const KEPASTIAN_PROGRAM = [
  { code: 'PASTI', label: 'Dua sumber atau naskah resmi' },
  { code: 'SATU', label: 'Satu sumber' },
  { code: 'PROGNOSIS', label: 'Prognosis' },
  { code: 'PERIKSA', label: 'Periksa pedoman terbaru' },
  { code: 'DAERAH', label: 'Ketentuan daerah' },
] as const satisfies readonly Choice[];

export type KepastianProgram = (typeof KEPASTIAN_PROGRAM)[number]['code'];

const KEADAAN_TAHUN = [
  { code: 'BERJALAN', label: 'Berjalan' },
  { code: 'DITUTUP', label: 'Ditutup' },
] as const satisfies readonly Choice[];

/** The years of the programmes, and which of them are closed; a closed year's rows are compared with what they were. */
// biome-ignore format: one column is one line
export const TAHUN_PROGRAM = {
  key: 'tahun_program',
  name: 'Tahun Program',
  color: COLOR,
  guarded: true,
  about: 'Tahun program yang berjalan dan yang sudah ditutup, diisi oleh menu Program, Buka tahun baru.',
  columns: [
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'sistem' },
    { key: 'keadaan', heading: 'Keadaan', type: 'choice', width: 110, editor: 'sistem', choices: KEADAAN_TAHUN },
    { key: 'ditutup_tgl', heading: 'Ditutup Tanggal', type: 'date', width: 120, editor: 'sistem' },
    { key: 'ditutup_oleh', heading: 'Ditutup Oleh', type: 'text', width: 160, editor: 'sistem', personal: true },
    { key: 'isi', heading: 'Isi Saat Ditutup', type: 'text', width: 320, editor: 'sistem' },
    { key: 'sidik', heading: 'Sidik', type: 'code', width: 200, editor: 'sistem', hidden: true },
  ],
} as const satisfies Tab;

export type TahunProgram = RowOf<typeof TAHUN_PROGRAM>;

/** What the organiser of a programme sets for a year, one row a matter. */
export const KUNCI_KETENTUAN = [
  { code: 'skor_maks', label: 'Skor keseluruhan paling tinggi' },
  { code: 'pembagi_minimum', label: 'Pembagi paling sedikit (inovasi)' },
  { code: 'jumlah_maks', label: 'Inovasi yang dihitung paling banyak' },
  { code: 'jumlah_bobot', label: 'Bobot tiap inovasi pada jumlah inovasi' },
  { code: 'yandas_minimum', label: 'Urusan pelayanan dasar paling sedikit' },
  { code: 'jendela_dari', label: 'Jendela penerapan dari' },
  { code: 'jendela_sampai', label: 'Jendela penerapan sampai' },
  { code: 'kata_minimum', label: 'Kata rancang bangun paling sedikit' },
  { code: 'predikat', label: 'Predikat; nilai paling rendah' },
  { code: 'penutupan', label: 'Penutupan' },
  { code: 'kuota_umum', label: 'Kuota kelompok umum' },
  { code: 'kuota_replikasi', label: 'Kuota kelompok replikasi' },
  { code: 'bulan_umum', label: 'Lama penerapan kelompok umum (bulan)' },
  { code: 'bulan_replikasi', label: 'Lama penerapan kelompok replikasi (bulan)' },
] as const satisfies readonly Choice[];

export type KunciKetentuan = (typeof KUNCI_KETENTUAN)[number]['code'];

/** Whose rules a year has: those of the programmes, and the bands by which a Survei Kepuasan Masyarakat is graded. */
export const BERKETENTUAN = [
  ...PROGRAM,
  { code: 'SKM', label: 'Survei Kepuasan Masyarakat' },
] as const satisfies readonly Choice[];

// biome-ignore format: one column is one line
export const KETENTUAN = {
  key: 'ketentuan_program',
  name: 'Ketentuan Program',
  color: COLOR,
  about: 'Ketentuan penyelenggara untuk satu program dan tahun, satu baris satu ketentuan, dengan sumber dan kepastiannya.',
  columns: [
    { key: 'program', heading: 'Program', type: 'choice', width: 270, editor: 'staf', choices: BERKETENTUAN },
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    { key: 'kunci', heading: 'Ketentuan', type: 'choice', width: 280, editor: 'staf', choices: KUNCI_KETENTUAN },
    { key: 'nilai', heading: 'Nilai', type: 'code', width: 180, editor: 'staf' },
    { key: 'sumber', heading: 'Sumber', type: 'text', width: 300, editor: 'staf' },
    { key: 'kepastian', heading: 'Kepastian', type: 'choice', width: 230, editor: 'staf', choices: KEPASTIAN_PROGRAM },
    { key: 'catatan', heading: 'Catatan', type: 'text', width: 260, editor: 'staf' },
  ],
} as const satisfies Tab;

export type BarisKetentuan = RowOf<typeof KETENTUAN>;

export const ASPEK = [
  { code: 'SPD', label: 'Satuan Pemerintah Daerah' },
  { code: 'SID', label: 'Satuan Inovasi Daerah' },
] as const satisfies readonly Choice[];

export type Aspek = (typeof ASPEK)[number]['code'];

// biome-ignore format: one column is one line
export const KATALOG = {
  key: 'katalog_indikator',
  name: 'Katalog Indikator',
  color: COLOR,
  about: 'Indikator Indeks Inovasi Daerah menurut tahun: bobot, tiga parameter, bukti, dan yang wajib. Cocokkan dengan pedoman tahun berjalan.',
  columns: [
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    { key: 'aspek', heading: 'Aspek', type: 'choice', width: 210, editor: 'staf', choices: ASPEK },
    { key: 'no', heading: 'No.', type: 'code', width: 60, editor: 'staf' },
    { key: 'variabel', heading: 'Variabel', type: 'text', width: 180, editor: 'staf' },
    { key: 'indikator', heading: 'Indikator', type: 'text', width: 260, editor: 'staf' },
    { key: 'bobot', heading: 'Bobot', type: 'number', width: 70, editor: 'staf' },
    { key: 'wajib', heading: 'Wajib', type: 'choice', width: 70, editor: 'staf', choices: YA_TIDAK },
    { key: 'parameter_1', heading: 'Parameter 1', type: 'text', width: 220, editor: 'staf' },
    { key: 'parameter_2', heading: 'Parameter 2', type: 'text', width: 220, editor: 'staf' },
    { key: 'parameter_3', heading: 'Parameter 3', type: 'text', width: 220, editor: 'staf' },
    { key: 'bukti', heading: 'Bukti yang Diminta', type: 'text', width: 260, editor: 'staf' },
    { key: 'sumber', heading: 'Sumber', type: 'text', width: 220, editor: 'staf' },
    { key: 'kepastian', heading: 'Kepastian', type: 'choice', width: 230, editor: 'staf', choices: KEPASTIAN_PROGRAM },
    { key: 'catatan', heading: 'Catatan', type: 'text', width: 260, editor: 'staf' },
  ],
} as const satisfies Tab;

export type BarisKatalog = RowOf<typeof KATALOG>;

/** The levels of an indicator; 0 is not filled. They stay numbers in their cells: the list only offers them. */
export const TINGKAT_PARAMETER = ['0', '1', '2', '3'].map((n) => ({ code: n, label: n }));

/** Chosen levels: of an innovation, or of the region itself where no innovation is named. */
// biome-ignore format: one column is one line
export const NILAI_INDIKATOR = {
  key: 'nilai_indikator',
  name: 'Nilai Indikator',
  color: COLOR,
  about:
    'Parameter yang dipilih untuk tiap indikator satu inovasi pada satu tahun: yang diklaim dan yang sudah diverifikasi. ID kosong berarti indikator pemerintah daerah.',
  columns: [
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'no', heading: 'No. Indikator', type: 'code', width: 90, editor: 'staf' },
    { key: 'klaim', heading: 'Parameter Diklaim', type: 'number', width: 110, editor: 'staf', choices: TINGKAT_PARAMETER, help: '0 sampai 3 menurut tab Katalog Indikator.' },
    { key: 'terverifikasi', heading: 'Parameter Terverifikasi', type: 'number', width: 130, editor: 'staf', choices: TINGKAT_PARAMETER, help: '0 sampai 3, diisi setelah buktinya dibuka dan cocok.' },
    { key: 'dasar', heading: 'Dasar Pemilihan', type: 'text', width: 280, editor: 'staf' },
    { key: 'diverifikasi_oleh', heading: 'Diverifikasi Oleh', type: 'text', width: 160, editor: 'staf', personal: true },
    { key: 'diverifikasi_tgl', heading: 'Diverifikasi Tanggal', type: 'date', width: 130, editor: 'staf' },
  ],
} as const satisfies Tab;

export type NilaiIndikator = RowOf<typeof NILAI_INDIKATOR>;
