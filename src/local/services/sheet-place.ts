import { lastColumn, lastRow } from '../cell-values.ts';
import { sheetByName } from '../create-workbook.ts';
import { assertMayEdit } from '../editing-rights.ts';
import type { Execution, SheetHandle } from '../execution.ts';
import { isCells, selectedRanges } from '../execution.ts';
import { renameReferences } from '../formula-shift.ts';
import { GoogleError } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';
import { assertInGrid, parseA1, splitTab } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import { dataGrid } from '../sheet-structure.ts';
import type { LikeGoogle } from './like-google.ts';
import { Selection } from './selection.ts';

/** A tab as a place: its name, size, ranges and selection. */
export class SheetPlace
  implements
    SheetHandle,
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Sheet,
        | 'getName'
        | 'getSheetName'
        | 'setName'
        | 'getSheetId'
        | 'getIndex'
        | 'getParent'
        | 'getLastRow'
        | 'getLastColumn'
        | 'getMaxRows'
        | 'getMaxColumns'
        | 'getRange'
        | 'getRangeList'
        | 'getDataRange'
        | 'getActiveRange'
        | 'getActiveRangeList'
        | 'getActiveCell'
        | 'getCurrentCell'
        | 'setActiveRange'
        | 'setActiveRangeList'
        | 'setActiveSelection'
        | 'setCurrentCell'
        | 'getSelection'
        | 'activate'
        | 'isSheetHidden'
      >
    >
{
  static readonly service = 'Sheet';
  readonly execution: Execution;
  readonly sheet: Sheet;
  readonly scope: string;
  /** Refuses a change that hard protection keeps from the user; a field, so that no script sees it. */
  readonly guard: (grid?: GridRange) => void;

  constructor(execution: Execution, sheet: Sheet) {
    this.execution = execution;
    this.sheet = sheet;
    this.scope = `${execution.workbook.id} ${sheet.id}`;
    this.guard = (grid) => assertMayEdit(execution.workbook, sheet, execution.user, grid);
  }

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: string): this {
    const taken = this.execution.workbook.sheets.some(
      (other) => other !== this.sheet && other.name.toLowerCase() === String(name).toLowerCase(),
    );
    if (taken) throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    if (String(name) === '') throw new GoogleError('The sheet name cannot be empty.');
    renameReferences(this.execution.workbook, this.sheet.name, String(name));
    this.sheet.name = String(name);
    return this;
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getIndex(): number {
    return this.execution.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getParent(): unknown {
    return this.execution.make.spreadsheet();
  }

  getLastRow(): number {
    return lastRow(this.sheet);
  }

  getLastColumn(): number {
    return lastColumn(this.sheet);
  }

  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  getRange(rowOrA1: number | string, column?: number, numRows?: number, numColumns?: number): unknown {
    if (typeof rowOrA1 === 'string') return this.#named(rowOrA1);
    if (typeof rowOrA1 !== 'number' || typeof column !== 'number') {
      throw new GoogleError(
        "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
    }
    return this.#cells({ row: rowOrA1, column, rows: numRows ?? 1, columns: numColumns ?? 1 });
  }

  getRangeList(notations: string[]): unknown {
    const grids = notations.map((notation) => this.#grid(notation));
    return this.execution.make.rangeList(this.sheet, grids);
  }

  getDataRange(): unknown {
    return this.#cells(dataGrid(this.sheet));
  }

  getActiveRange(): unknown {
    return this.#cells(selectedRanges(this.execution.workbook, this.sheet).at(-1) as GridRange);
  }

  getActiveRangeList(): unknown {
    return this.execution.make.rangeList(this.sheet, selectedRanges(this.execution.workbook, this.sheet));
  }

  getActiveCell(): unknown {
    const { row, column } = selectedRanges(this.execution.workbook, this.sheet).at(-1) as GridRange;
    return this.#cells({ row, column, rows: 1, columns: 1 });
  }

  getCurrentCell(): unknown {
    return this.getActiveCell();
  }

  setActiveRange(range: unknown): unknown {
    if (!isCells(range)) throw new GoogleError('Invalid argument: range');
    this.execution.workbook.activeSheetId = this.sheet.id;
    this.execution.workbook.selections[this.sheet.id] = [range.grid];
    return range;
  }

  setActiveRangeList(list: unknown): unknown {
    const ranges = (list as { getRanges?: () => unknown[] }).getRanges?.().filter(isCells) ?? [];
    if (ranges.length === 0) throw new GoogleError('Invalid argument: rangeList');
    this.execution.workbook.activeSheetId = this.sheet.id;
    this.execution.workbook.selections[this.sheet.id] = ranges.map((range) => range.grid);
    return list;
  }

  setActiveSelection(range: unknown): unknown {
    return this.setActiveRange(typeof range === 'string' ? this.#named(range) : range);
  }

  setCurrentCell(range: unknown): unknown {
    return this.setActiveRange(range);
  }

  getSelection(): Selection {
    return new Selection(this.execution);
  }

  activate(): this {
    this.execution.workbook.activeSheetId = this.sheet.id;
    return this;
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  #cells(grid: GridRange): unknown {
    return this.execution.make.range(this.sheet, assertInGrid(grid, this.sheet.maxRows, this.sheet.maxColumns));
  }

  #grid(notation: string): GridRange {
    const grid = parseA1(notation, this.sheet.maxRows, this.sheet.maxColumns);
    if (!grid) throw new GoogleError('Range not found');
    return assertInGrid(grid, this.sheet.maxRows, this.sheet.maxColumns);
  }

  #named(notation: string): unknown {
    const { workbook } = this.execution;
    const named = workbook.namedRanges.find((range) => range.name === notation);
    const { tab, cells } = splitTab(notation);
    const sheet = tab === null ? this.sheet : sheetByName(workbook, tab);
    const grid = sheet && parseA1(cells, sheet.maxRows, sheet.maxColumns);
    if (sheet && grid) return this.execution.make.range(sheet, assertInGrid(grid, sheet.maxRows, sheet.maxColumns));
    const home = named && workbook.sheets.find((other) => other.id === named.sheetId);
    if (named && home) return this.execution.make.range(home, named.range);
    throw new GoogleError('Range not found');
  }
}
