import { lastColumn, lastRow } from './cell-values.ts';
import { copyCells } from './copy-cells.ts';
import { DEFAULT_USER, sheetByName } from './create-workbook.ts';
import { assertMayEdit } from './editing-rights.ts';
import type { EnteredValue } from './enter-values.ts';
import { enterValues } from './enter-values.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import type { Sheet, Workbook } from './model.ts';
import { moveColumns } from './move-columns.ts';
import type { Person } from './person.ts';
import { edited, nameOf, tabNamed, tell } from './person.ts';
import { displayValues } from './read-cells.ts';
import { deleteColumns, deleteRows, growTo, insertColumns, insertRows } from './sheet-structure.ts';
import type { SortKey } from './sort-rows.ts';
import { sortRows } from './sort-rows.ts';
import type { TypedInput } from './type-cells.ts';
import { findCells, typeCells } from './type-cells.ts';

/*
 * What people do to a workbook in Google's own pages while scripts run: nothing of it is counted or buffered, and
 * protection that is hard refuses it. Acts that name nobody are the owner's, whom no protection stops.
 */

/** Types one value, a row or rows from a cell on. @throws GoogleError where protection or a strict rule refuses */
export function personTypes(workbook: Workbook, place: string, input: TypedInput, user: Person = DEFAULT_USER): void {
  if (typeof user === 'string') typeCells(workbook, null, place, input, { user });
  else typeCells(workbook, user.bundle, place, input, user.by);
}

/**
 * Pastes at a cell: text from another program (parsed, under the rules that lie there), or cells copied from a range of
 * the workbook with all that hangs on them. The tab grows where the block is larger.
 */
export function personPastes(
  workbook: Workbook,
  place: string,
  block: string | EnteredValue[][],
  user: Person = DEFAULT_USER,
): void {
  const { sheet, grid: corner } = findCells(workbook, place);
  const copied = typeof block === 'string' ? findCells(workbook, block) : null;
  const size = copied?.grid ?? { rows: (block as unknown[]).length, columns: (block as unknown[][])[0]?.length ?? 0 };
  const grid = { ...corner, rows: size.rows, columns: size.columns };
  growTo(workbook, sheet, grid.row + grid.rows - 1, grid.column + grid.columns - 1);
  assertMayEdit(workbook, sheet, nameOf(user), grid);
  if (!copied) enterValues(workbook, sheet, grid, block as EnteredValue[][]);
  else copyCells(copied.sheet, copied.grid, sheet, grid, { contents: true, formats: true, rules: true, notes: true });
  edited(workbook, user, sheet, grid);
}

/**
 * Sorts: a tab's name sorts all below its frozen rows, a range (`Tab!A2:C`) only its own columns, so that rows come
 * apart. Columns of keys are absolute.
 */
export function personSorts(
  workbook: Workbook,
  place: string,
  keys: number | readonly SortKey[],
  user: Person = DEFAULT_USER,
): void {
  const whole = sheetByName(workbook, place);
  const { sheet, grid } = whole ? { sheet: whole, grid: bodyOf(whole) } : findCells(workbook, place);
  const rows = Math.min(grid.rows, Math.max(0, lastRow(sheet) - grid.row + 1));
  if (rows === 0) return;
  assertMayEdit(workbook, sheet, nameOf(user), { ...grid, rows });
  const order = typeof keys === 'number' ? [{ column: keys, ascending: true }] : keys;
  sortRows(workbook, sheet, { ...grid, rows }, order);
  tell(workbook, user, 'OTHER');
}

/** Inserts rows or columns before a place. */
export function personInserts(
  workbook: Workbook,
  tab: string,
  axis: 'rows' | 'columns',
  at: number,
  count = 1,
  user: Person = DEFAULT_USER,
): void {
  const sheet = tabNamed(workbook, tab);
  assertMayEdit(workbook, sheet, nameOf(user), lineOf(sheet, axis, Math.max(1, at - 1), 1));
  (axis === 'rows' ? insertRows : insertColumns)(workbook, sheet, at, count);
  tell(workbook, user, axis === 'rows' ? 'INSERT_ROW' : 'INSERT_COLUMN');
}

/** Deletes rows or columns. */
export function personDeletes(
  workbook: Workbook,
  tab: string,
  axis: 'rows' | 'columns',
  at: number,
  count = 1,
  user: Person = DEFAULT_USER,
): void {
  const sheet = tabNamed(workbook, tab);
  assertMayEdit(workbook, sheet, nameOf(user), lineOf(sheet, axis, at, count));
  (axis === 'rows' ? deleteRows : deleteColumns)(workbook, sheet, at, count);
  tell(workbook, user, axis === 'rows' ? 'REMOVE_ROW' : 'REMOVE_COLUMN');
}

/** Drags columns before another one. */
export function personMovesColumns(
  workbook: Workbook,
  tab: string,
  first: number,
  count: number,
  before: number,
  user: Person = DEFAULT_USER,
): void {
  moveColumns(workbook, tabNamed(workbook, tab), first, count, before);
  tell(workbook, user, 'OTHER');
}

/** Types over a heading of the first row. @throws GoogleError when there is none of that text */
export function personRenamesHeading(
  workbook: Workbook,
  tab: string,
  heading: string,
  text: string,
  user: Person = DEFAULT_USER,
): void {
  const sheet = tabNamed(workbook, tab);
  const row = { row: 1, column: 1, rows: 1, columns: Math.max(1, lastColumn(sheet)) };
  const at = displayValues(workbook, sheet, row)[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new GoogleError(`There is no heading ${heading} on ${tab}`);
  const cell = { row: 1, column: at + 1, rows: 1, columns: 1 };
  assertMayEdit(workbook, sheet, nameOf(user), cell);
  enterValues(workbook, sheet, cell, [[text]]);
  edited(workbook, user, sheet, cell);
}

function bodyOf(sheet: Sheet): GridRange {
  const row = sheet.frozenRows + 1;
  return { row, column: 1, rows: sheet.maxRows - sheet.frozenRows, columns: sheet.maxColumns };
}

function lineOf(sheet: Sheet, axis: 'rows' | 'columns', at: number, count: number): GridRange {
  return axis === 'rows'
    ? { row: at, column: 1, rows: count, columns: sheet.maxColumns }
    : { row: 1, column: at, rows: sheet.maxRows, columns: count };
}
