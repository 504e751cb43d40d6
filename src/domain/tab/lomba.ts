import { PROGRAM } from './bukti.ts';
import { KEPASTIAN_PROGRAM } from './program.ts';
import type { Choice, RowOf, Tab } from './tab.ts';
import { KELOMPOK_LOMBA } from './tahap-lomba.ts';

const COLOR = '#a64d79';

/** The sections of a contest's proposal in a year, with their limits and weights. */
// biome-ignore format: one column is one line
export const BAGIAN_PROPOSAL = {
  key: 'bagian_proposal',
  name: 'Bagian Proposal',
  color: COLOR,
  about: 'Bagian proposal lomba menurut tahun dan kelompok: batas kata dan bobotnya. Cocokkan dengan pedoman tahun berjalan.',
  columns: [
    { key: 'program', heading: 'Program', type: 'choice', width: 270, editor: 'staf', choices: PROGRAM },
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    { key: 'kelompok', heading: 'Kelompok', type: 'choice', width: 110, editor: 'staf', choices: KELOMPOK_LOMBA },
    { key: 'bagian', heading: 'Bagian', type: 'text', width: 260, editor: 'staf' },
    { key: 'batas_kata', heading: 'Batas Kata', type: 'number', width: 90, editor: 'staf' },
    { key: 'bobot', heading: 'Bobot (%)', type: 'number', width: 90, editor: 'staf' },
    { key: 'sumber', heading: 'Sumber', type: 'text', width: 260, editor: 'staf' },
    { key: 'kepastian', heading: 'Kepastian', type: 'choice', width: 230, editor: 'staf', choices: KEPASTIAN_PROGRAM },
  ],
} as const satisfies Tab;

export type BarisBagianProposal = RowOf<typeof BAGIAN_PROPOSAL>;

/** The text of one section of one proposal. */
// biome-ignore format: one column is one line
export const PROPOSAL = {
  key: 'proposal_lomba',
  name: 'Proposal Lomba',
  color: COLOR,
  about: 'Naskah proposal lomba per bagian, satu baris satu bagian dari satu inovasi.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'program', heading: 'Program', type: 'choice', width: 270, editor: 'staf', choices: PROGRAM },
    { key: 'tahun', heading: 'Tahun', type: 'code', width: 70, editor: 'staf' },
    { key: 'bagian', heading: 'Bagian', type: 'text', width: 240, editor: 'staf' },
    { key: 'isi', heading: 'Isi', type: 'longText', width: 420, editor: 'staf' },
    { key: 'kata', heading: 'Kata', type: 'number', width: 70, editor: 'sistem' },
    { key: 'permintaan', heading: 'Sesi', type: 'code', width: 120, editor: 'sistem', hidden: true },
  ],
} as const satisfies Tab;

export const JENIS_DOKUMENTASI = [
  { code: 'SEBELUM', label: 'Sebelum' },
  { code: 'SESUDAH', label: 'Sesudah' },
  { code: 'FOTO', label: 'Foto' },
  { code: 'TONGGAK', label: 'Tonggak' },
  { code: 'LAIN', label: 'Lainnya' },
] as const satisfies readonly Choice[];

/** What an innovation leaves to be shown: before and after, photographs, milestones. */
// biome-ignore format: one column is one line
export const DOKUMENTASI = {
  key: 'dokumentasi',
  name: 'Dokumentasi',
  color: COLOR,
  about: 'Dokumentasi inovasi: keadaan sebelum dan sesudah, foto, dan tonggak perjalanannya, untuk Profil Inovasi.',
  columns: [
    { key: 'id', heading: 'ID Inovasi', type: 'code', width: 150, editor: 'staf' },
    { key: 'tanggal', heading: 'Tanggal', type: 'date', width: 110, editor: 'staf' },
    { key: 'jenis', heading: 'Jenis', type: 'choice', width: 110, editor: 'staf', choices: JENIS_DOKUMENTASI },
    { key: 'uraian', heading: 'Uraian', type: 'text', width: 380, editor: 'staf' },
    { key: 'tautan', heading: 'Tautan', type: 'url', width: 200, editor: 'staf' },
  ],
} as const satisfies Tab;

export type Dokumentasi = RowOf<typeof DOKUMENTASI>;
