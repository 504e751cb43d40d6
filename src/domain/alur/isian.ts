import { YA_TIDAK } from '../pilihan.ts';
import { INOVASI, type KunciInovasi } from '../tab/inovasi.ts';
import type { Column } from '../tab/tab.ts';

/** Inputs of an act that are not columns of the entry: the reason, and the outcome of a meeting typed once for all. */
export const ISIAN_TAMBAHAN = [
  {
    key: 'alasan',
    heading: 'Catatan/alasan',
    type: 'longText',
    editor: 'staf',
    help: 'Paling sedikit 10 huruf; dibaca pengusul.',
  },
  {
    key: 'hadir',
    heading: 'Penilai yang hadir',
    type: 'text',
    editor: 'staf',
    help: 'Nama-nama penilai dalam rapat, dipisahkan titik koma.',
  },
  { key: 'kriteria', heading: 'Kelima kriteria terpenuhi', type: 'choice', editor: 'staf', choices: YA_TIDAK },
  {
    key: 'pertanyaan',
    heading: 'Dibutuhkan, dapat dilakukan, dan mempercepat pembangunan',
    type: 'choice',
    editor: 'staf',
    choices: YA_TIDAK,
  },
  { key: 'prinsip', heading: 'Sesuai dengan delapan prinsip', type: 'choice', editor: 'staf', choices: YA_TIDAK },
] as const satisfies readonly Column[];

export type KunciIsian = KunciInovasi | (typeof ISIAN_TAMBAHAN)[number]['key'];

/** Inputs that a meeting's outcome is made of: whoever names the people present answers these too. */
const BERSAMA: Readonly<Record<string, string>> = { kriteria: 'hadir', pertanyaan: 'hadir', prinsip: 'hadir' };

/** Whether an input has to be filled, given the inputs that the requirements miss. */
export const isWajib = (key: string, kurang: ReadonlySet<string>): boolean =>
  kurang.has(key) || kurang.has(BERSAMA[key] ?? key);

const COLUMNS = new Map<string, Column>([...INOVASI.columns, ...ISIAN_TAMBAHAN].map((c) => [c.key, c]));

/** The declaration of an input: a column of the entry, or one of the additional inputs. */
export const kolomIsian = (key: string): Column | undefined => COLUMNS.get(key);

/** True for inputs that become a cell of the entry. */
export const isKolomInovasi = (key: string): boolean => INOVASI.columns.some((c) => c.key === key);
