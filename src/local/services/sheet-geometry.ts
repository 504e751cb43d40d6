import { isCells } from '../execution.ts';
import { fittingWidth } from '../fitting-width.ts';
import { GoogleError } from '../google-error.ts';
import type { LikeGoogle } from './like-google.ts';
import { colour } from './range-argument.ts';
import { assertColumn, SheetLines } from './sheet-lines.ts';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** A tab as a grid: rows and columns hide, freeze and get sizes. */
export class SheetGeometry
  extends SheetLines
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Sheet,
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
    assertColumn(this.sheet, column);
    return this.sheet.columnWidths[column - 1] ?? DEFAULT_WIDTH;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(start: number, count: number, width: number): this {
    assertColumn(this.sheet, start);
    assertColumn(this.sheet, start + count - 1);
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
    assertColumn(this.sheet, start);
    assertColumn(this.sheet, start + count - 1);
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

  #hide(list: (boolean | null)[], start: number, count: number, hidden: true | null): void {
    put(list, start, count, hidden);
  }
}

function put<T>(list: (T | null)[], start: number, count: number, value: T | null): void {
  while (list.length < start - 1) list.push(null);
  for (let i = start - 1; i < start - 1 + count; i++) list[i] = value;
}
