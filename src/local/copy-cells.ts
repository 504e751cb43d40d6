import { valuesOf } from './cell-values.ts';
import { shiftedFormula } from './formula-shift.ts';
import type { GridRange } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { fillLayer, forEachRun, replaceRuns, runsBetween } from './layer.ts';
import type { CellValue, Sheet } from './model.ts';

/** What a copy takes along. */
export interface CopiedParts {
  contents: boolean;
  /** False copies the results of formulas as values. */
  formulas?: boolean;
  formats: boolean;
  rules: boolean;
  notes: boolean;
}

/**
 * Copies cells onto the corner of a rectangle, repeated where the rectangle is a multiple of the source, as Google
 * does. What formulas name without `$` goes along.
 */
export function copyCells(source: Sheet, from: GridRange, target: Sheet, to: GridRange, parts: CopiedParts): void {
  const down = Math.max(1, Math.floor(to.rows / from.rows));
  const right = Math.max(1, Math.floor(to.columns / from.columns));
  const values = valuesOf(source, from);
  const layers: [Layer<unknown>, Layer<unknown>][] = [];
  if (parts.contents) layers.push([source.richTexts, target.richTexts]);
  const formulas = parts.contents && parts.formulas !== false ? formulasIn(source, from) : [];
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
    if (parts.contents) {
      putBlock(target, row, column, values);
      fillLayer(target.formulas, row - 1, column - 1, from.rows, from.columns, undefined);
      for (const { r, c, text } of formulas) {
        const moved = shiftedFormula(text, row - from.row, column - from.column);
        fillLayer(target.formulas, row - 1 + r, column - 1 + c, 1, 1, moved);
      }
    }
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

function formulasIn(source: Sheet, from: GridRange): { r: number; c: number; text: string }[] {
  const found: { r: number; c: number; text: string }[] = [];
  forEachRun(source.formulas, (run, column) => {
    const c = column - from.column + 1;
    if (c < 0 || c >= from.columns) return;
    for (let row = run.from; row <= run.to; row++) {
      const r = row - from.row + 1;
      if (r >= 0 && r < from.rows) found.push({ r, c, text: run.value });
    }
  });
  return found;
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
