import type { CellsHandle, Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';
import { a1Notation, assertInGrid } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import type { LikeGoogle } from './like-google.ts';

/** A range as a place: where it lies, what lies beside it. */
export class RangeGeometry
  implements
    CellsHandle,
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Range,
        | 'getRow'
        | 'getRowIndex'
        | 'getColumn'
        | 'getNumRows'
        | 'getNumColumns'
        | 'getHeight'
        | 'getWidth'
        | 'getLastRow'
        | 'getLastColumn'
        | 'getA1Notation'
        | 'getGridId'
        | 'getSheet'
        | 'getCell'
        | 'offset'
        | 'activate'
        | 'activateAsCurrentCell'
      >
    >
{
  static readonly service = 'Range';
  readonly execution: Execution;
  readonly sheet: Sheet;
  readonly grid: GridRange;
  readonly cells: number;

  constructor(execution: Execution, sheet: Sheet, grid: GridRange) {
    this.execution = execution;
    this.sheet = sheet;
    this.grid = grid;
    this.cells = grid.rows * grid.columns;
  }

  getRow(): number {
    return this.grid.row;
  }

  getRowIndex(): number {
    return this.grid.row;
  }

  getColumn(): number {
    return this.grid.column;
  }

  getColumnIndex(): number {
    return this.grid.column;
  }

  getNumRows(): number {
    return this.grid.rows;
  }

  getNumColumns(): number {
    return this.grid.columns;
  }

  getHeight(): number {
    return this.grid.rows;
  }

  getWidth(): number {
    return this.grid.columns;
  }

  getLastRow(): number {
    return this.grid.row + this.grid.rows - 1;
  }

  getLastColumn(): number {
    return this.grid.column + this.grid.columns - 1;
  }

  getA1Notation(): string {
    return a1Notation(this.grid);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getSheet(): unknown {
    return this.execution.make.sheet(this.sheet);
  }

  getCell(row: number, column: number): unknown {
    if (row < 1 || column < 1 || row > this.grid.rows || column > this.grid.columns) {
      throw new GoogleError('Cell reference out of range');
    }
    const cell = { row: this.grid.row + row - 1, column: this.grid.column + column - 1, rows: 1, columns: 1 };
    return this.execution.make.range(this.sheet, cell);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): unknown {
    const grid = {
      row: this.grid.row + rowOffset,
      column: this.grid.column + columnOffset,
      rows: numRows ?? this.grid.rows,
      columns: numColumns ?? this.grid.columns,
    };
    return this.execution.make.range(this.sheet, assertInGrid(grid, this.sheet.maxRows, this.sheet.maxColumns));
  }

  activate(): this {
    this.execution.workbook.activeSheetId = this.sheet.id;
    this.execution.workbook.selections[this.sheet.id] = [this.grid];
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }
}
