import { valuesOf } from './cell-values.ts';
import type { GridRange } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { replaceRuns, runsBetween } from './layer.ts';
import type { CellValue, Sheet } from './model.ts';

/** What a copy takes along. */
export interface CopiedParts {
  contents: boolean;
  formats: boolean;
  rules: boolean;
  notes: boolean;
}

/**
 * Copies cells onto the corner of a rectangle, repeated where the rectangle is a multiple of the source, as Google
 * does. Formulas are copied as they stand: references are not shifted.
 */
export function copyCells(source: Sheet, from: GridRange, target: Sheet, to: GridRange, parts: CopiedParts): void {
  const down = Math.max(1, Math.floor(to.rows / from.rows));
  const right = Math.max(1, Math.floor(to.columns / from.columns));
  const values = valuesOf(source, from);
  const layers: [Layer<unknown>, Layer<unknown>][] = [];
  if (parts.contents) layers.push([source.formulas, target.formulas], [source.richTexts, target.richTexts]);
  if (parts.formats) layers.push([source.styles, target.styles]);
  if (parts.rules) layers.push([source.rules, target.rules]);
  if (parts.notes) layers.push([source.notes, target.notes]);
  const taken = layers.map(([layer]) =>
    Array.from({ length: from.columns }, (_, c) =>
      runsBetween(layer, from.column - 1 + c, from.row - 1, from.row + from.rows - 2),
    ),
  );
  for (let tile = 0; tile < down * right; tile++) {
    const row = to.row + Math.floor(tile / right) * from.rows;
    const column = to.column + (tile % right) * from.columns;
    if (parts.contents) putBlock(target, row, column, values);
    layers.forEach(([, layer], which) => {
      for (let c = 0; c < from.columns; c++) {
        const moved = (taken[which]?.[c] ?? []).map((run) => ({
          ...run,
          from: run.from - from.row + row,
          to: run.to - from.row + row,
        }));
        replaceRuns(layer, column - 1 + c, row - 1, row + from.rows - 2, moved);
      }
    });
  }
}

/** Puts values as they are (no parsing) from a 1-based corner on. */
export function putBlock(sheet: Sheet, row: number, column: number, block: CellValue[][]): void {
  block.forEach((line, r) => {
    const cells = sheet.values[row - 1 + r] ?? [];
    while (cells.length < column - 1) cells.push(null);
    for (let c = 0; c < line.length; c++) cells[column - 1 + c] = line[c] as CellValue;
    sheet.values[row - 1 + r] = cells;
  });
}
