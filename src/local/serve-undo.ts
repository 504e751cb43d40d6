import { putValue, valuesOf } from './cell-values.ts';
import { sheetById } from './create-workbook.ts';
import type { GridRange } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { fillLayer, layerAt } from './layer.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';
import type { KeptSheet } from './serve-undo-sheet.ts';
import { keepSheet, restoreSheet } from './serve-undo-sheet.ts';

const KEPT_STEPS = 100;
/** Whole tabs are large, so fewer of them are kept. */
const KEPT_SHEETS = 20;
const OVERLAYS = ['styles', 'formulas', 'richTexts', 'rules'] as const;

/** What stood in cells before a person changed them. */
interface KeptCells {
  values: CellValue[][];
  overlays: unknown[][];
}

/** One act of the person: what was there before, in the cells or on the whole tab. */
interface Step {
  sheetId: number;
  grid: GridRange;
  was: { cells: KeptCells } | { sheet: KeptSheet };
}

/** The person's own acts, newest last: those done, and those taken back. */
export interface Journal {
  done: Step[];
  undone: Step[];
}

/** A journal with nothing in it. */
export function emptyJournal(): Journal {
  return { done: [], undone: [] };
}

/** Forgets everything: the workbook has changed in ways that no step knows of. */
export function forget(journal: Journal): void {
  journal.done.length = 0;
  journal.undone.length = 0;
}

/** Forgets the last step: it was refused. */
export function forgetLast(journal: Journal): void {
  journal.done.pop();
}

/** Remembers cells that are about to be changed. */
export function rememberCells(journal: Journal, sheet: Sheet, grid: GridRange): void {
  push(journal, { sheetId: sheet.id, grid, was: { cells: keepCells(sheet, grid) } });
}

/** Remembers a tab whose rows or columns are about to be moved, with all that points at them. */
export function rememberSheet(journal: Journal, workbook: Workbook, sheet: Sheet, grid: GridRange): void {
  push(journal, { sheetId: sheet.id, grid, was: { sheet: keepSheet(workbook, sheet) } });
  const whole = journal.done.filter(({ was }) => 'sheet' in was);
  if (whole.length > KEPT_SHEETS) journal.done.splice(0, journal.done.indexOf(whole[0] as Step) + 1);
}

/** Takes the last act back, or does it again. Returns where it was, null when there is none. */
export function step(
  journal: Journal,
  workbook: Workbook,
  way: 'undo' | 'redo',
): { sheet: Sheet; grid: GridRange } | null {
  const [from, to] = way === 'undo' ? [journal.done, journal.undone] : [journal.undone, journal.done];
  const last = from.pop();
  const sheet = last && sheetById(workbook, last.sheetId);
  if (!last || !sheet) return null;
  const { grid, was } = last;
  if ('cells' in was) {
    to.push({ ...last, was: { cells: keepCells(sheet, grid) } });
    restoreCells(sheet, grid, was.cells);
  } else {
    to.push({ ...last, was: { sheet: keepSheet(workbook, sheet) } });
    restoreSheet(workbook, sheet, was.sheet);
  }
  return { sheet, grid };
}

function push(journal: Journal, step: Step): void {
  journal.undone.length = 0;
  journal.done.push(step);
  if (journal.done.length > KEPT_STEPS) journal.done.shift();
}

function keepCells(sheet: Sheet, grid: GridRange): KeptCells {
  const overlays = OVERLAYS.map((name) =>
    eachCell(grid).map(([row, column]) => layerAt<unknown>(sheet[name] as Layer<unknown>, row - 1, column - 1)),
  );
  return { values: valuesOf(sheet, grid), overlays };
}

function restoreCells(sheet: Sheet, grid: GridRange, { values, overlays }: KeptCells): void {
  eachCell(grid).forEach(([row, column], index) => {
    putValue(sheet, row, column, values[row - grid.row]?.[column - grid.column] ?? null);
    OVERLAYS.forEach((name, kind) => {
      fillLayer(sheet[name] as Layer<unknown>, row - 1, column - 1, 1, 1, overlays[kind]?.[index]);
    });
  });
}

function eachCell(grid: GridRange): [row: number, column: number][] {
  return Array.from({ length: grid.rows * grid.columns }, (_, index) => [
    grid.row + Math.floor(index / grid.columns),
    grid.column + (index % grid.columns),
  ]);
}
