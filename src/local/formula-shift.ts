import type { AreaEnd, FormulaArea } from './formula-text.ts';
import { mapAreas } from './formula-text.ts';
import type { Span } from './grid-range.ts';
import type { Layer } from './layer.ts';
import { forEachRun } from './layer.ts';
import type { Sheet, Workbook } from './model.ts';

/** More rows or columns than a tab can have: how far an open area reaches. */
const ENDLESS = 1e8;

/** A formula as it reads when its cell stands elsewhere: what carries no `$` goes along. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (end: AreaEnd): AreaEnd => ({
    ...end,
    row: end.fixedRow || end.row === 0 ? end.row : end.row + rows,
    column: end.fixedColumn || end.column === 0 ? end.column : end.column + columns,
  });
  const isGone = (end: AreaEnd, was: AreaEnd): boolean =>
    (was.row > 0 && end.row < 1) || (was.column > 0 && end.column < 1);
  return mapAreas(formula, (area) => {
    const start = move(area.start);
    const end = area.end && move(area.end);
    if (isGone(start, area.start) || (end && area.end && isGone(end, area.end))) return null;
    return { ...area, start, end };
  });
}

/** Lets all formulas follow rows or columns of a tab that came or went. */
export function moveReferences(
  workbook: Workbook,
  sheet: Sheet,
  axis: 'row' | 'column',
  move: (span: Span) => Span | null,
): void {
  rewriteFormulas(workbook, (formula, home) =>
    mapAreas(formula, (area) => {
      const tab = area.tab ?? home.name;
      return tab.toLowerCase() === sheet.name.toLowerCase() ? movedArea(area, axis, move) : area;
    }),
  );
}

/** Lets all formulas call a tab by its new name. */
export function renameReferences(workbook: Workbook, from: string, to: string): void {
  rewriteFormulas(workbook, (formula) =>
    mapAreas(formula, (area) => (area.tab?.toLowerCase() === from.toLowerCase() ? { ...area, tab: to } : area)),
  );
}

function rewriteFormulas(workbook: Workbook, change: (formula: string, home: Sheet) => string): void {
  for (const home of workbook.sheets) {
    forEachRun(home.formulas as Layer<string>, (run) => {
      run.value = change(run.value, home);
    });
  }
}

function movedArea(area: FormulaArea, axis: 'row' | 'column', move: (span: Span) => Span | null): FormulaArea | null {
  const start = area.start[axis];
  const end = area.end ? area.end[axis] : start;
  if (start === 0 && end === 0) return area;
  const first = Math.min(start || 1, end || ENDLESS);
  const last = end === 0 ? ENDLESS : Math.max(start, end);
  const span = move({ first, count: last - first + 1 });
  if (!span) return null;
  return {
    ...area,
    start: { ...area.start, [axis]: start === 0 ? 0 : span.first },
    end: area.end && { ...area.end, [axis]: end === 0 ? 0 : span.first + span.count - 1 },
  };
}
