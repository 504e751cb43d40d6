import type { FormulaArea } from './formula-text.ts';
import { areasOf, tokensOf } from './formula-text.ts';
import type { GridRange } from './grid-range.ts';
import { forEachRun } from './layer.ts';
import type { Sheet, Workbook } from './model.ts';

/** A formula and where it stands (0-based). */
export interface PlacedFormula {
  sheet: Sheet;
  row: number;
  column: number;
  text: string;
}

/** Functions that reach cells which the formula does not name. */
const REACHING = /^(INDIRECT|OFFSET)$/i;

/** All formulas of a workbook. */
export function formulasOf(workbook: Workbook): PlacedFormula[] {
  const formulas: PlacedFormula[] = [];
  for (const sheet of workbook.sheets) {
    forEachRun(sheet.formulas, (run, column) => {
      for (let row = run.from; row <= run.to; row++) formulas.push({ sheet, row, column, text: run.value });
    });
  }
  return formulas;
}

/** The tab that an area means when it is named on a tab. */
export function tabOf(workbook: Workbook, area: FormulaArea, home: Sheet): Sheet | undefined {
  if (area.tab === null) return home;
  const wanted = area.tab.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** An area as a rectangle of its tab; what lies beyond the grid is cut off. */
export function gridOf(area: FormulaArea, sheet: Sheet): GridRange {
  const { start, end } = area;
  const lastRow = end ? end.row || sheet.maxRows : start.row;
  const lastColumn = end ? end.column || sheet.maxColumns : start.column;
  const row = Math.min(start.row || 1, lastRow);
  const column = Math.min(start.column || 1, lastColumn);
  return {
    row,
    column,
    rows: Math.min(sheet.maxRows, Math.max(start.row, lastRow)) - row + 1,
    columns: Math.min(sheet.maxColumns, Math.max(start.column, lastColumn)) - column + 1,
  };
}

/** For each tab the stretch of rows (0-based) by column that formulas read. Other cells need not be calculated with. */
export type InputBounds = Map<Sheet, Map<number, { from: number; to: number }>>;

/** Widens the bounds by a rectangle. */
export function widen(bounds: InputBounds, sheet: Sheet, grid: GridRange): void {
  const columns = bounds.get(sheet) ?? new Map<number, { from: number; to: number }>();
  bounds.set(sheet, columns);
  for (let column = grid.column - 1; column < grid.column - 1 + grid.columns; column++) {
    const known = columns.get(column);
    const [from, to] = [grid.row - 1, grid.row + grid.rows - 2];
    columns.set(column, known ? { from: Math.min(known.from, from), to: Math.max(known.to, to) } : { from, to });
  }
}

/** The cells that formulas and named ranges read. */
export function inputBounds(workbook: Workbook, formulas: readonly PlacedFormula[]): InputBounds {
  const bounds: InputBounds = new Map();
  const whole = (sheet: Sheet): GridRange => ({ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
  for (const { sheet: home, text } of formulas) {
    for (const area of areasOf(text)) {
      const sheet = tabOf(workbook, area, home);
      if (sheet) widen(bounds, sheet, gridOf(area, sheet));
    }
    if (tokensOf(text).some(({ kind, text: word }) => kind === 'name' && REACHING.test(word))) {
      for (const sheet of workbook.sheets) widen(bounds, sheet, whole(sheet));
    }
  }
  for (const { sheetId, range } of workbook.namedRanges) {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet) widen(bounds, sheet, range);
  }
  return bounds;
}
