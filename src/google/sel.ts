import type { Column, ColumnType } from '../domain/tab/tab.ts';
import { isTanggal, partsOf } from '../domain/tanggal.ts';
import { BERISIKO, type Cell } from '../domain/teks.ts';

const MINUTE = 60000;

/** A cell as the domain knows it: a date becomes 'YYYY-MM-DD' by the spreadsheet's own zone, blank becomes ''. */
export const dariSel = (value: unknown, offset: number): Cell => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) {
    const iso = new Date(value.getTime() + offset * MINUTE).toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
  }
  return '';
};

/** Columns whose cells are plain text for Sheets too, so that '72.10' stays '72.10'. */
const TEXT: ReadonlySet<ColumnType> = new Set([
  'text',
  'longText',
  'code',
  'choice',
  'office',
  'urusan',
  'urusanList',
  'url',
  'email',
  'json',
]);

export const isText = (type: ColumnType): boolean => TEXT.has(type);

/** The number format of a column's cells. */
export const formatAngka = (type: ColumnType): string =>
  isText(type) ? '@' : type === 'date' ? 'dd-mm-yyyy' : type === 'money' ? '#,##0' : 'General';

/**
 * What is handed to `setValues`. Nothing from a cell or an input may become a formula, and a text in a date or number column
 * must not be guessed at: an apostrophe says "text" and does not become part of it.
 */
export const keSheet = (cell: Cell, type: ColumnType, offset: number): string | number | boolean | Date => {
  if (typeof cell !== 'string' || cell === '') return cell;
  if (type === 'date' && isTanggal(cell)) {
    const { year, month, day } = partsOf(cell);
    return new Date(Date.UTC(year, month - 1, day) - offset * MINUTE);
  }
  return BERISIKO.test(cell) || !isText(type) ? `'${cell}` : cell;
};

/** The type under which a column is written; the all-text tabs have only text. */
export const tipeTulis = (column: Column | undefined, allText: boolean): ColumnType =>
  allText || !column ? 'text' : column.type;
