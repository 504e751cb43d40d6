import type { GridRange } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { fillLayer, isLayerEmpty, lastLayerRow } from './layer.ts';
import type { CellValue, Sheet } from './model.ts';

/** The value of one cell (1-based). */
export function valueAt(sheet: Pick<Sheet, 'values'>, row: number, column: number): CellValue {
  return sheet.values[row - 1]?.[column - 1] ?? null;
}

/** Puts a value into one cell (1-based) as it is. */
export function putValue(sheet: Sheet, row: number, column: number, value: CellValue): void {
  let cells = sheet.values[row - 1];
  if (!cells) {
    if (value === null) return;
    cells = [];
    sheet.values[row - 1] = cells;
  }
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = value;
}

/** The values of a rectangle, row by row; empty cells are null. */
export function valuesOf(sheet: Pick<Sheet, 'values'>, grid: GridRange): CellValue[][] {
  const block: CellValue[][] = [];
  for (let r = 0; r < grid.rows; r++) {
    const cells = sheet.values[grid.row - 1 + r];
    const line = new Array<CellValue>(grid.columns).fill(null);
    if (cells) {
      const end = Math.min(grid.columns, cells.length - grid.column + 1);
      for (let c = 0; c < end; c++) line[c] = cells[grid.column - 1 + c] ?? null;
    }
    block.push(line);
  }
  return block;
}

/** Takes values, formulas and links out of a rectangle; formats, notes and rules stay. */
export function clearContent(sheet: Sheet, grid: GridRange): void {
  const lastRow = Math.min(grid.row + grid.rows - 1, sheet.values.length);
  for (let row = grid.row; row <= lastRow; row++) {
    const cells = sheet.values[row - 1];
    if (!cells) continue;
    const end = Math.min(grid.column + grid.columns - 1, cells.length);
    for (let column = grid.column; column <= end; column++) cells[column - 1] = null;
  }
  clearOverlays(sheet, grid);
}

/** Takes formulas and links off a rectangle that gets new values. */
export function clearOverlays(sheet: Sheet, grid: GridRange): void {
  for (const layer of [sheet.formulas, sheet.richTexts] as Layer<unknown>[]) {
    if (!isLayerEmpty(layer)) {
      fillLayer(layer, grid.row - 1, grid.column - 1, grid.rows, grid.columns, undefined);
    }
  }
}

/** The last row with content, 0 for an empty tab. Blank cells, formats and notes do not count. */
export function lastRow(sheet: Sheet): number {
  let row = sheet.values.length;
  while (row > 0 && !hasContent(sheet.values[row - 1])) row--;
  return Math.max(row, lastLayerRow(sheet.formulas) + 1);
}

/** The last column with content, 0 for an empty tab. */
export function lastColumn(sheet: Sheet): number {
  let last = 0;
  for (const cells of sheet.values) {
    if (!cells) continue;
    let column = cells.length;
    while (column > last && isBlank(cells[column - 1])) column--;
    if (column > last) last = column;
  }
  sheet.formulas.columns.forEach((runs, column) => {
    if (runs && runs.length > 0) last = Math.max(last, column + 1);
  });
  return last;
}

function hasContent(cells: CellValue[] | undefined): boolean {
  return cells?.some((value) => !isBlank(value)) ?? false;
}

function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined;
}
