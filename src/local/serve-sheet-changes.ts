import { lastRow } from './cell-values.ts';
import { sheetById } from './create-workbook.ts';
import { assertMayEdit } from './editing-rights.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import type { Sheet, Workbook } from './model.ts';
import type { Axis, Command } from './serve-protocol.ts';
import type { Journal } from './serve-undo.ts';
import { forgetLast, rememberSheet } from './serve-undo.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './sheet-structure.ts';
import { sortRows } from './sort-rows.ts';

type Change = Extract<Command, { kind: 'sort' | 'insert' | 'delete' | 'hide' | 'resize' }>;

/**
 * Sorts, inserts, deletes, hides or resizes as a person does by menu. Returns the cells concerned.
 * @throws Error when the tab is gone or the host refuses
 */
export function changeSheet(workbook: Workbook, journal: Journal, user: string, change: Change): GridRange {
  const sheet = sheetById(workbook, change.sheetId);
  if (!sheet) throw new Error('Tab ini sudah tidak ada.');
  const grid = cellsOf(sheet, change);
  if (change.kind !== 'hide' && change.kind !== 'resize') assertMayEdit(workbook, sheet, user, grid);
  rememberSheet(journal, workbook, sheet, grid);
  try {
    apply(workbook, sheet, grid, change);
  } catch (error) {
    forgetLast(journal);
    throw error;
  }
  return grid;
}

function apply(workbook: Workbook, sheet: Sheet, grid: GridRange, change: Change): void {
  switch (change.kind) {
    case 'sort':
      return sortRows(workbook, sheet, grid, [{ column: change.column, ascending: change.ascending }]);
    case 'insert':
      return insert(workbook, sheet, change.axis, change.at, change.count);
    case 'delete':
      return (change.axis === 'row' ? deleteRows : deleteColumns)(workbook, sheet, change.at, change.count);
    case 'hide':
      return hide(sheet, change.axis, change.at, change.count, change.hidden);
    case 'resize':
      setAll(sheet.columnWidths, change.at, change.count, change.width);
  }
}

function cellsOf(sheet: Sheet, change: Change): GridRange {
  if (change.kind === 'sort') {
    const rows = Math.min(change.grid.rows, lastRow(sheet) - change.grid.row + 1);
    if (rows < 1) throw new Error('Tidak ada baris yang dapat diurutkan di sini.');
    return { ...change.grid, rows, columns: Math.min(change.grid.columns, sheet.maxColumns - change.grid.column + 1) };
  }
  const isRows = 'axis' in change && change.axis === 'row';
  const most = isRows ? sheet.maxRows : sheet.maxColumns;
  // New rows at the very end stand behind the last one.
  const at = Math.min(change.at, most);
  const count = change.kind === 'insert' ? 1 : Math.min(change.count, most - at + 1);
  return isRows
    ? { row: at, column: 1, rows: count, columns: sheet.maxColumns }
    : { row: 1, column: at, rows: sheet.maxRows, columns: count };
}

/** As in Google Sheets, what is put in looks like its neighbour before it, and is as wide. */
function insert(workbook: Workbook, sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (axis === 'row') return insertRows(workbook, sheet, at, count);
  const width = sheet.columnWidths[at - 2] ?? null;
  insertColumns(workbook, sheet, at, count);
  if (width !== null) setAll(sheet.columnWidths, at, count, width);
}

function hide(sheet: Sheet, axis: Axis, at: number, count: number, hidden: boolean): void {
  const list = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const most = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  setAll(list, at, count, hidden || null);
  if (list.filter(Boolean).length < most) return;
  setAll(list, at, count, null);
  throw new GoogleError(axis === 'row' ? "You can't hide all the rows." : "You can't hide all the columns.");
}

function setAll<T>(list: (T | null)[], at: number, count: number, value: T | null): void {
  while (list.length < at + count - 1) list.push(null);
  list.fill(value, at - 1, at - 1 + count);
}
