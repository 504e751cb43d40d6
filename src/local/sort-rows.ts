import { calculate } from './calculate.ts';
import { valuesOf } from './cell-values.ts';
import { shiftedFormula } from './formula-shift.ts';
import type { GridRange } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { fillLayer, isLayerEmpty, layerAt } from './layer.ts';
import { permuteLayerRows } from './layer-structure.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';

/** A sort key: absolute 1-based column. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

function compare(a: CellValue, b: CellValue): number {
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a === 'string') return a.localeCompare(b as string, 'en', { sensitivity: 'base', numeric: false });
  return Number(a) - Number(b);
}

function rank(value: CellValue): number {
  return RANK[typeof value as keyof typeof RANK];
}

/**
 * Sorts rows of a rectangle as Google does: numbers, then text, then TRUE/FALSE, empty cells last either way.
 * Formats, notes and rules go with their cells. Row metadata moves only when whole rows are sorted.
 */
export function sortRows(workbook: Workbook, sheet: Sheet, grid: GridRange, keys: readonly SortKey[]): void {
  calculate(workbook);
  const block = valuesOf(sheet, grid);
  const order = block.map((_, index) => index);
  order.sort((x, y) => {
    for (const key of keys) {
      const at = key.column - grid.column;
      const a = block[x]?.[at] ?? null;
      const b = block[y]?.[at] ?? null;
      if (a === null && b === null) continue;
      if (a === null) return 1;
      if (b === null) return -1;
      const difference = compare(a, b);
      if (difference !== 0) return key.ascending ? difference : -difference;
    }
    return x - y;
  });
  order.forEach((from, i) => {
    const cells = sheet.values[grid.row - 1 + i] ?? [];
    while (cells.length < grid.column - 1) cells.push(null);
    const source = block[from] as CellValue[];
    for (let c = 0; c < grid.columns; c++) cells[grid.column - 1 + c] = source[c] as CellValue;
    sheet.values[grid.row - 1 + i] = cells;
  });
  for (const layer of [sheet.styles, sheet.notes, sheet.formulas, sheet.rules, sheet.richTexts] as Layer<unknown>[]) {
    permuteLayerRows(layer, grid.row - 1, grid.column - 1, grid.columns, order);
  }
  followSort(sheet, grid, order);
  if (grid.column === 1 && grid.columns >= sheet.maxColumns) moveRowMetadata(workbook, sheet, grid, order);
}

/** Formulas that moved go on naming the cells beside them. */
function followSort(sheet: Sheet, grid: GridRange, order: readonly number[]): void {
  if (isLayerEmpty(sheet.formulas)) return;
  order.forEach((from, i) => {
    if (from === i) return;
    for (let c = grid.column - 1; c < grid.column - 1 + grid.columns; c++) {
      const formula = layerAt(sheet.formulas, grid.row - 1 + i, c);
      if (formula === undefined) continue;
      fillLayer(sheet.formulas, grid.row - 1 + i, c, 1, 1, shiftedFormula(formula, i - from, 0));
    }
  });
}

function moveRowMetadata(workbook: Workbook, sheet: Sheet, grid: GridRange, order: readonly number[]): void {
  const now = new Map(order.map((from, i) => [grid.row + from, grid.row + i]));
  for (const { place } of workbook.metadata) {
    if (place.kind !== 'ROW' || place.sheetId !== sheet.id || place.count !== 1) continue;
    place.first = now.get(place.first) ?? place.first;
  }
}
