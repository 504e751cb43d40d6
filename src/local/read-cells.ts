import { calculate } from './calculate.ts';
import { formatKindsByColumn, styleAt } from './cell-styles.ts';
import { valuesOf } from './cell-values.ts';
import { displayText } from './display-text.ts';
import type { GridRange } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { layerAt, runsBetween } from './layer.ts';
import { localeFacts } from './locales.ts';
import type { Sheet, Workbook } from './model.ts';
import { instantOf } from './time-zones.ts';

/** Values as `getValues` gives them: empty cells are "", numbers under a date format are Dates. */
export function scriptValues(
  workbook: Workbook,
  sheet: Sheet,
  grid: GridRange,
): (string | number | boolean | Date)[][] {
  calculate(workbook);
  const block = valuesOf(sheet, grid);
  const kinds = formatKindsByColumn(workbook, sheet, grid);
  for (let r = 0; r < block.length; r++) {
    const line = block[r] as (string | number | boolean | Date | null)[];
    for (let c = 0; c < line.length; c++) {
      const value = line[c];
      if (value === null) line[c] = '';
      else if (typeof value === 'number' && kinds[c]?.(grid.row - 1 + r) === 'date') {
        line[c] = new Date(instantOf(value, workbook.timeZone));
      }
    }
  }
  return block as (string | number | boolean | Date)[][];
}

/** Cells as they are shown. */
export function displayValues(workbook: Workbook, sheet: Sheet, grid: GridRange): string[][] {
  calculate(workbook);
  const facts = localeFacts(workbook.locale);
  return valuesOf(sheet, grid).map((line, r) =>
    line.map((value, c) => {
      if (value === null) return '';
      if (typeof value !== 'number') return displayText(value, undefined, facts);
      return displayText(value, styleAt(workbook, sheet, grid.row + r, grid.column + c).numberFormat, facts);
    }),
  );
}

/** A layer over a rectangle as a matrix. */
export function layerBlock<T, U>(layer: Layer<T>, grid: GridRange, empty: U, read: (value: T) => U): U[][] {
  const block = Array.from({ length: grid.rows }, () => new Array<U>(grid.columns).fill(empty));
  for (let c = 0; c < grid.columns; c++) {
    for (const run of runsBetween(layer, grid.column - 1 + c, grid.row - 1, grid.row + grid.rows - 2)) {
      const value = read(run.value);
      for (let row = run.from; row <= run.to; row++) (block[row - grid.row + 1] as U[])[c] = value;
    }
  }
  return block;
}

/** What a layer has on the first cell of a rectangle. */
export function layerCorner<T>(layer: Layer<T>, grid: GridRange): T | undefined {
  return layerAt(layer, grid.row - 1, grid.column - 1);
}
