import type { GridRange } from '../grid-range.ts';
import { a1Notation, columnLetters } from '../grid-range.ts';

/** A cell: 1-based. */
export interface Place {
  row: number;
  column: number;
}

/** What is selected: the last range is the one that grows; `active` is where typing goes. */
export interface Selection {
  ranges: GridRange[];
  active: Place;
  /** The corner opposite to the one that moves when the last range grows. */
  head: Place;
  /** The place to be looked at, where that is not `head`. */
  seen?: Place;
  /** Whole rows or columns, as picked by their headers. */
  whole: 'rows' | 'columns' | null;
}

/** One cell. */
export function selectCell(place: Place): Selection {
  return { ranges: [between(place, place)], active: place, head: place, whole: null };
}

/** From the active cell to another. */
export function extendTo(selection: Selection, head: Place): Selection {
  return {
    ...selection,
    ranges: [...selection.ranges.slice(0, -1), between(selection.active, head)],
    head,
    seen: head,
    whole: null,
  };
}

/** One more range, beginning with a cell. */
export function addCell(selection: Selection, place: Place): Selection {
  return { ranges: [...selection.ranges, between(place, place)], active: place, head: place, whole: null };
}

/** Ranges as they are given; one looks at where the last one begins. */
export function selectRanges(ranges: GridRange[]): Selection {
  const last = ranges.at(-1) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const head = { row: last.row + last.rows - 1, column: last.column + last.columns - 1 };
  return {
    ranges: ranges.length > 0 ? ranges : [last],
    active: { row: last.row, column: last.column },
    head,
    seen: { row: last.row, column: last.column },
    whole: null,
  };
}

/** What picking whole rows or columns does to what was selected. */
type Mode = 'only' | 'add' | 'extend';

/** Whole rows; `mode` keeps what was selected (add) or grows from the active row (extend). */
export function selectRow(selection: Selection, row: number, columns: number, mode: Mode): Selection {
  const from = mode === 'extend' ? selection.active.row : row;
  const range = { row: Math.min(from, row), column: 1, rows: Math.abs(from - row) + 1, columns };
  return {
    ranges: [...kept(selection, mode), range],
    active: { row: from, column: 1 },
    head: { row, column: columns },
    whole: 'rows',
  };
}

/** Whole columns. */
export function selectColumn(selection: Selection, column: number, rows: number, mode: Mode): Selection {
  const from = mode === 'extend' ? selection.active.column : column;
  const range = { row: 1, column: Math.min(from, column), rows, columns: Math.abs(from - column) + 1 };
  return {
    ranges: [...kept(selection, mode), range],
    active: { row: 1, column: from },
    head: { row: rows, column },
    whole: 'columns',
  };
}

/** The ranges as the host reads them. */
export function selectionA1({ ranges }: Selection): string {
  return ranges.map(a1Notation).join(',');
}

/** The name shown beside the content: rows and columns by their own names. */
export function selectionName({ ranges, whole }: Selection): string {
  const last = ranges.at(-1);
  if (!last) return '';
  if (whole === 'rows') return `${last.row}:${last.row + last.rows - 1}`;
  if (whole === 'columns') return `${columnLetters(last.column)}:${columnLetters(last.column + last.columns - 1)}`;
  return a1Notation(last);
}

/** Whether a cell is selected. */
export function isSelected({ ranges }: Selection, row: number, column: number): boolean {
  return ranges.some(
    (range) => holdsRow(range, row) && column >= range.column && column < range.column + range.columns,
  );
}

/** Whether a row has a selected cell. */
export function touchesRow({ ranges }: Selection, row: number): boolean {
  return ranges.some((range) => holdsRow(range, row));
}

/** Whether a column has a selected cell. */
export function touchesColumn({ ranges }: Selection, column: number): boolean {
  return ranges.some((range) => column >= range.column && column < range.column + range.columns);
}

function kept({ ranges }: Selection, mode: Mode): GridRange[] {
  return mode === 'add' ? ranges : mode === 'extend' ? ranges.slice(0, -1) : [];
}

function holdsRow(range: GridRange, row: number): boolean {
  return row >= range.row && row < range.row + range.rows;
}

function between(a: Place, b: Place): GridRange {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}
