import { isCells } from '../execution.ts';
import { fittingWidth } from '../fitting-width.ts';
import { GoogleError } from '../google-error.ts';
import { moveColumns } from '../move-columns.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../sheet-structure.ts';
import type { LikeGoogle } from './like-google.ts';
import { colour } from './range-argument.ts';
import { SheetPlace } from './sheet-place.ts';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** A tab as a grid: rows and columns come, go, hide, freeze and get sizes. */
export class SheetGeometry
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
        | 'setFrozenRows'
        | 'getFrozenRows'
        | 'setFrozenColumns'
        | 'getFrozenColumns'
        | 'getColumnWidth'
        | 'setColumnWidth'
        | 'setColumnWidths'
        | 'getRowHeight'
        | 'setRowHeight'
        | 'setRowHeights'
        | 'setRowHeightsForced'
        | 'autoResizeColumn'
        | 'autoResizeColumns'
        | 'autoResizeRows'
        | 'hideSheet'
        | 'showSheet'
        | 'hideColumns'
        | 'showColumns'
        | 'hideRows'
        | 'showRows'
        | 'isColumnHiddenByUser'
        | 'isRowHiddenByUser'
        | 'hideColumn'
        | 'unhideColumn'
        | 'hideRow'
        | 'unhideRow'
        | 'setTabColor'
        | 'getTabColor'
        | 'setHiddenGridlines'
        | 'hasHiddenGridlines'
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

  setFrozenRows(rows: number): void {
    this.sheet.frozenRows = rows;
  }
  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }
  setFrozenColumns(columns: number): void {
    this.sheet.frozenColumns = columns;
  }
  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  getColumnWidth(column: number): number {
    this.#columnIn(column);
    return this.sheet.columnWidths[column - 1] ?? DEFAULT_WIDTH;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): this {
    this.#columnIn(start);
    this.#columnIn(start + count - 1);
    put(this.sheet.columnWidths, start, count, width);
    return this;
  }

  getRowHeight(row: number): number {
    return this.sheet.rowHeights[row - 1] ?? DEFAULT_HEIGHT;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(start: number, count: number, height: number): this {
    put(this.sheet.rowHeights, start, count, Math.max(DEFAULT_HEIGHT, height));
    return this;
  }

  setRowHeightsForced(start: number, count: number, height: number): this {
    put(this.sheet.rowHeights, start, count, height);
    return this;
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(start: number, count: number): this {
    this.#columnIn(start);
    this.#columnIn(start + count - 1);
    for (let column = start; column < start + count; column++) {
      put(this.sheet.columnWidths, column, 1, fittingWidth(this.execution.workbook, this.sheet, column));
    }
    return this;
  }

  /** Rows go back to the height of their text. */
  autoResizeRows(start: number, count: number): this {
    put(this.sheet.rowHeights, start, count, null);
    return this;
  }

  hideSheet(): this {
    if (this.execution.workbook.sheets.filter((sheet) => !sheet.hidden).length <= 1 && !this.sheet.hidden) {
      throw new GoogleError("You can't hide all the sheets in a document.");
    }
    this.sheet.hidden = true;
    return this;
  }

  showSheet(): this {
    this.sheet.hidden = false;
    return this;
  }

  hideColumns(column: number, count = 1): void {
    this.#hide(this.sheet.hiddenColumns, column, count, true);
  }
  showColumns(column: number, count = 1): void {
    this.#hide(this.sheet.hiddenColumns, column, count, null);
  }
  hideRows(row: number, count = 1): void {
    this.#hide(this.sheet.hiddenRows, row, count, true);
  }
  showRows(row: number, count = 1): void {
    this.#hide(this.sheet.hiddenRows, row, count, null);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.sheet.hiddenColumns[column - 1] === true;
  }
  isRowHiddenByUser(row: number): boolean {
    return this.sheet.hiddenRows[row - 1] === true;
  }

  hideColumn(range: unknown): void {
    if (isCells(range)) this.hideColumns(range.grid.column, range.grid.columns);
  }

  unhideColumn(range: unknown): void {
    if (isCells(range)) this.showColumns(range.grid.column, range.grid.columns);
  }

  hideRow(range: unknown): void {
    if (isCells(range)) this.hideRows(range.grid.row, range.grid.rows);
  }

  unhideRow(range: unknown): void {
    if (isCells(range)) this.showRows(range.grid.row, range.grid.rows);
  }

  setTabColor(value: unknown): this {
    this.sheet.tabColor = colour(value) ?? null;
    return this;
  }

  getTabColor(): string | null {
    return this.sheet.tabColor;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.sheet.hiddenGridlines = Boolean(hidden);
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.hiddenGridlines;
  }

  #rows(given: number, at: number, count: number): this {
    if (given < 1 || given > this.sheet.maxRows) throw new GoogleError('Those rows are out of bounds.');
    this.guard();
    insertRows(this.execution.workbook, this.sheet, at, count);
    return this;
  }

  #columns(given: number, at: number, count: number): this {
    this.#columnIn(given);
    this.guard();
    insertColumns(this.execution.workbook, this.sheet, at, count);
    return this;
  }

  #columnIn(column: number): void {
    if (column < 1 || column > this.sheet.maxColumns) throw new GoogleError('Those columns are out of bounds.');
  }

  #hide(list: (boolean | null)[], start: number, count: number, hidden: true | null): void {
    put(list, start, count, hidden);
  }
}

function put<T>(list: (T | null)[], start: number, count: number, value: T | null): void {
  while (list.length < start - 1) list.push(null);
  for (let i = start - 1; i < start - 1 + count; i++) list[i] = value;
}
