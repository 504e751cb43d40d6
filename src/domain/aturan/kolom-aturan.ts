import { INOVASI, type KunciInovasi } from '../tab/inovasi.ts';
import type { Column, ColumnType } from '../tab/tab.ts';

const COLUMNS: readonly Column[] = INOVASI.columns;
const BY_KEY = new Map(COLUMNS.map((c) => [c.key, c]));

/** The columns of the register that staff fill and whose cells are of one of these kinds. */
export const kolomStaf = (...types: readonly ColumnType[]): readonly KunciInovasi[] =>
  COLUMNS.filter((c) => c.editor === 'staf' && types.includes(c.type)).map((c) => c.key as KunciInovasi);

/** The same over all columns, those of the menus too. */
export const kolomSemua = (...types: readonly ColumnType[]): readonly KunciInovasi[] =>
  COLUMNS.filter((c) => types.includes(c.type)).map((c) => c.key as KunciInovasi);

export const kolomDari = (key: string): Column | undefined => BY_KEY.get(key);

export const judulKolom = (key: string): string => BY_KEY.get(key)?.heading ?? '';

/** Columns that hold a name on one line rather than a text of several. */
export const isKolomNama = (key: string): boolean => BY_KEY.get(key)?.type !== 'longText';
