import { GoogleError } from './google-error.ts';

/** A rectangle of cells: 1-based corner, at least one row and column. */
export interface GridRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The letters of a column (1 is A). */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of its letters (A is 1). */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A1 notation as `Range.getA1Notation` gives it. */
export function a1Notation(range: GridRange): string {
  const start = columnLetters(range.column) + range.row;
  if (range.rows === 1 && range.columns === 1) return start;
  return `${start}:${columnLetters(range.column + range.columns - 1)}${range.row + range.rows - 1}`;
}

/** Splits `'Tab name'!A1:B2` into tab (null when not named) and cells. */
export function splitTab(notation: string): { tab: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.+)$/s.exec(notation);
  if (quoted) return { tab: (quoted[1] as string).replaceAll("''", "'"), cells: quoted[2] as string };
  const bang = notation.lastIndexOf('!');
  if (bang < 0) return { tab: null, cells: notation };
  return { tab: notation.slice(0, bang), cells: notation.slice(bang + 1) };
}

/** Reads A1 notation, open ends included ("B2:D", "A:A", "1:1"); null when it is none. */
export function parseA1(cells: string, maxRows: number, maxColumns: number): GridRange | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(cells.trim());
  if (!match || cells.trim() === '') return null;
  const [, c1 = '', r1 = '', c2, r2] = match;
  const single = c2 === undefined;
  if (single && (c1 === '' || r1 === '')) return null;
  if (!single && c2 === '' && r2 === '') return null;
  const row1 = r1 === '' ? 1 : Number(r1);
  const column1 = c1 === '' ? 1 : columnNumber(c1);
  const row2 = single ? row1 : r2 ? Number(r2) : maxRows;
  const column2 = single ? column1 : c2 ? columnNumber(c2) : maxColumns;
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** Refuses a rectangle that Google would refuse, in its words. */
export function assertInGrid(range: GridRange, maxRows: number, maxColumns: number): GridRange {
  if (range.row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (range.column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (range.rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (range.columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  if (range.row + range.rows - 1 > maxRows || range.column + range.columns - 1 > maxColumns) {
    throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return range;
}

/** Whether two rectangles share a cell. */
export function intersects(a: GridRange, b: GridRange): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `outer` holds every cell of `inner`. */
export function contains(outer: GridRange, inner: GridRange): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** A stretch of rows or columns: 1-based first and length. */
export interface Span {
  first: number;
  count: number;
}

/** Where a stretch lies after `count` rows or columns were put in before `at`. */
export function spanAfterInsert(span: Span, at: number, count: number): Span {
  if (at <= span.first) return { first: span.first + count, count: span.count };
  return at < span.first + span.count ? { first: span.first, count: span.count + count } : span;
}

/** Where a stretch lies after `count` from `at` on were deleted; null when nothing of it is left. */
export function spanAfterDelete(span: Span, at: number, count: number): Span | null {
  const before = Math.max(0, Math.min(span.first + span.count, at) - span.first);
  const after = Math.max(0, span.first + span.count - Math.max(span.first, at + count));
  if (before + after === 0) return null;
  const first = span.first < at ? span.first : Math.max(span.first - count, at);
  return { first, count: before + after };
}
