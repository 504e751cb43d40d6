import { putValue, valuesOf } from './cell-values.ts';
import { sheetById } from './create-workbook.ts';
import type { GridRange } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { fillLayer, layerAt } from './layer.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';

const KEPT = 100;
const OVERLAYS = ['styles', 'formulas', 'richTexts'] as const;

/** What stood in cells before a person typed over them. */
interface Typed {
  sheetId: number;
  grid: GridRange;
  values: CellValue[][];
  overlays: unknown[][];
}

/** The person's own typing, newest last. */
export type Journal = Typed[];

/** Remembers cells that are about to be typed over. */
export function remember(journal: Journal, sheet: Sheet, grid: GridRange): void {
  const overlays = OVERLAYS.map((name) =>
    eachCell(grid).map(([row, column]) => layerAt<unknown>(sheet[name] as Layer<unknown>, row - 1, column - 1)),
  );
  journal.push({ sheetId: sheet.id, grid, values: valuesOf(sheet, grid), overlays });
  if (journal.length > KEPT) journal.shift();
}

/** Takes the last typing back. Returns where it was, null when there is nothing to take back. */
export function undo(journal: Journal, workbook: Workbook): { sheet: Sheet; grid: GridRange } | null {
  const last = journal.pop();
  const sheet = last && sheetById(workbook, last.sheetId);
  if (!last || !sheet) return null;
  eachCell(last.grid).forEach(([row, column], index) => {
    putValue(sheet, row, column, last.values[row - last.grid.row]?.[column - last.grid.column] ?? null);
    OVERLAYS.forEach((name, kind) => {
      fillLayer(sheet[name] as Layer<unknown>, row - 1, column - 1, 1, 1, last.overlays[kind]?.[index]);
    });
  });
  return { sheet, grid: last.grid };
}

function eachCell(grid: GridRange): [row: number, column: number][] {
  return Array.from({ length: grid.rows * grid.columns }, (_, index) => [
    grid.row + Math.floor(index / grid.columns),
    grid.column + (index % grid.columns),
  ]);
}
