import { lastRow } from './cell-values.ts';
import { sheetById } from './create-workbook.ts';
import { fireChange } from './fire-triggers.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import { a1Notation } from './grid-range.ts';
import type { Sheet, Workbook } from './model.ts';
import type { Person } from './person.ts';
import { personDeletes, personInserts, personSorts } from './person-acts.ts';
import type { Axis, Command } from './serve-protocol.ts';
import type { Journal } from './serve-undo.ts';
import { forgetLast, rememberSheet } from './serve-undo.ts';

type Actor = Exclude<Person, string>;
type Change = Extract<Command, { kind: 'sort' | 'insert' | 'delete' | 'hide' | 'resize' }>;

/**
 * Sorts, inserts, deletes, hides or resizes as a person does by menu.
 * @throws Error when the tab is gone or the host refuses
 */
export function changeSheet(workbook: Workbook, journal: Journal, person: Actor, change: Change): void {
  const sheet = sheetById(workbook, change.sheetId);
  if (!sheet) throw new Error('Tab ini sudah tidak ada.');
  const grid = cellsOf(sheet, change);
  rememberSheet(journal, workbook, sheet, grid);
  try {
    apply(workbook, sheet, grid, person, change);
  } catch (error) {
    forgetLast(journal);
    throw error;
  }
}

function apply(workbook: Workbook, sheet: Sheet, grid: GridRange, person: Actor, change: Change): void {
  const { name } = sheet;
  switch (change.kind) {
    case 'sort': {
      const place = `'${name.replaceAll("'", "''")}'!${a1Notation(grid)}`;
      return personSorts(workbook, place, [{ column: change.column, ascending: change.ascending }], person);
    }
    case 'insert':
      return insert(workbook, sheet, change.axis, change.at, change.count, person);
    case 'delete':
      return personDeletes(workbook, name, change.axis === 'row' ? 'rows' : 'columns', change.at, change.count, person);
    case 'hide':
      hide(sheet, change.axis, change.at, change.count, change.hidden);
      break;
    case 'resize':
      setAll(sheet.columnWidths, change.at, change.count, change.width);
  }
  if (person.bundle) fireChange(workbook, person.bundle, 'OTHER', person.by);
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

/** As in Google Sheets, new columns are as wide as their neighbour. */
function insert(workbook: Workbook, sheet: Sheet, axis: Axis, at: number, count: number, person: Actor): void {
  personInserts(workbook, sheet.name, axis === 'row' ? 'rows' : 'columns', at, count, person);
  const width = axis === 'row' ? null : (sheet.columnWidths[at - 2] ?? null);
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
