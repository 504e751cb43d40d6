import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { Sheet } from '../model.ts';
import { moveColumns } from '../move-columns.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../sheet-structure.ts';
import type { LikeGoogle } from './like-google.ts';
import { SheetPlace } from './sheet-place.ts';

/** The rows and columns of a tab: they come, go and move. */
export class SheetLines
  extends SheetPlace
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Sheet,
        | 'insertRowsBefore'
        | 'insertRowBefore'
        | 'insertRowsAfter'
        | 'insertRowAfter'
        | 'insertRows'
        | 'insertColumnsBefore'
        | 'insertColumnBefore'
        | 'insertColumnsAfter'
        | 'insertColumnAfter'
        | 'insertColumns'
        | 'deleteRow'
        | 'deleteRows'
        | 'deleteColumn'
        | 'deleteColumns'
        | 'moveColumns'
      >
    >
{
  insertRowsBefore(row: number, count: number): this {
    return this.#rows(row, row, count);
  }
  insertRowBefore(row: number): this {
    return this.#rows(row, row, 1);
  }
  insertRowsAfter(row: number, count: number): this {
    return this.#rows(row, row + 1, count);
  }
  insertRowAfter(row: number): this {
    return this.#rows(row, row + 1, 1);
  }
  insertRows(row: number, count = 1): void {
    this.#rows(row, row, count);
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.#columns(column, column, count);
  }
  insertColumnBefore(column: number): this {
    return this.#columns(column, column, 1);
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.#columns(column, column + 1, count);
  }
  insertColumnAfter(column: number): this {
    return this.#columns(column, column + 1, 1);
  }
  insertColumns(column: number, count = 1): void {
    this.#columns(column, column, count);
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }

  deleteRows(row: number, count: number): void {
    this.guard({ row, column: 1, rows: count, columns: this.sheet.maxColumns });
    deleteRows(this.execution.workbook, this.sheet, row, count);
  }

  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }

  deleteColumns(column: number, count: number): void {
    this.guard({ row: 1, column, rows: this.sheet.maxRows, columns: count });
    deleteColumns(this.execution.workbook, this.sheet, column, count);
  }

  moveColumns(columns: unknown, destinationIndex: number): void {
    if (!isCells(columns)) throw new GoogleError('Invalid argument: columnSpec');
    this.guard();
    moveColumns(this.execution.workbook, this.sheet, columns.grid.column, columns.grid.columns, destinationIndex);
  }

  #rows(given: number, at: number, count: number): this {
    if (given < 1 || given > this.sheet.maxRows) throw new GoogleError('Those rows are out of bounds.');
    this.guard();
    insertRows(this.execution.workbook, this.sheet, at, count);
    return this;
  }

  #columns(given: number, at: number, count: number): this {
    assertColumn(this.sheet, given);
    this.guard();
    insertColumns(this.execution.workbook, this.sheet, at, count);
    return this;
  }
}

/** @throws GoogleError for a column beyond the last one */
export function assertColumn(sheet: Sheet, column: number): void {
  if (column < 1 || column > sheet.maxColumns) throw new GoogleError('Those columns are out of bounds.');
}
