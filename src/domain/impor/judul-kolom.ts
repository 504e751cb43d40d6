import { TAHAPAN_IID } from '../pilihan.ts';
import { GAGASAN } from '../tab/gagasan.ts';
import { INOVASI } from '../tab/inovasi.ts';
import { PESERTA } from '../tab/labinov.ts';
import type { Column } from '../tab/tab.ts';
import { foldName } from '../teks.ts';
import { kamusJudul } from './kamus-judul.ts';

/** The stage in the national application; it becomes the status of an entry, not a cell of it. */
export const KOLOM_TAHAPAN = {
  key: 'tahapan',
  heading: 'Tahapan Inovasi',
  type: 'choice',
  editor: 'staf',
  choices: TAHAPAN_IID,
  synonyms: ['tahapan', 'tahap', 'status tahapan', 'tahapan iga'],
} as const satisfies Column;

/** An id that this register gave: a table that carries it is one that went out from here. */
export const KOLOM_ID = {
  key: 'id',
  heading: 'ID',
  type: 'code',
  editor: 'sistem',
  synonyms: ['id inovasi'],
} as const satisfies Column;

/** When a form was answered, as Google Forms names its first column; it is the key of the answer. */
export const KOLOM_WAKTU = {
  key: 'waktu',
  heading: 'Stempel waktu',
  type: 'code',
  editor: 'sistem',
  synonyms: ['timestamp', 'cap waktu'],
} as const satisfies Column;

/** The address that Google Forms collects: a contact of a person. */
export const KOLOM_SUREL = {
  key: 'surel',
  heading: 'Alamat email',
  type: 'code',
  editor: 'staf',
  personal: true,
  synonyms: ['email', 'e-mail', 'email address', 'surel', 'alamat surel', 'nama pengguna', 'username'],
} as const satisfies Column;

/** What a table about innovations may hold. */
export const KAMUS_INOVASI = kamusJudul([
  ...INOVASI.columns.filter((c) => c.editor === 'staf'),
  KOLOM_TAHAPAN,
  KOLOM_ID,
  KOLOM_WAKTU,
  KOLOM_SUREL,
]);

/** The column of the register that a heading means; undefined where it means none, or only something of an answer to a form. */
export const kolomUntukJudul = (judul: string): Column | undefined => {
  const column = KAMUS_INOVASI.cari(judul)?.column;
  return column?.key === KOLOM_WAKTU.key || column?.key === KOLOM_SUREL.key ? undefined : column;
};

/** What a table of ideas may hold. */
export const KAMUS_GAGASAN = kamusJudul(GAGASAN.columns.filter((c) => c.editor === 'staf'));

/** What a list of the participants of an event may hold. */
export const KAMUS_PESERTA = kamusJudul(PESERTA.columns);

const SISTEM: ReadonlySet<string> = new Set(
  INOVASI.columns.filter((c) => c.editor === 'sistem').map((c) => foldName(c.heading)),
);

/** Headings of the add-on's own columns: a table that went out from here has them, and nothing in them is ever taken. */
export const isJudulSistem = (heading: string): boolean => SISTEM.has(foldName(heading));
