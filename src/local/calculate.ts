import { isDateFormat } from 'numfmt';
import { formatKind, restyle, styleAt } from './cell-styles.ts';
import { putValue } from './cell-values.ts';
import type { PlacedFormula } from './formula-inputs.ts';
import { formulasOf, gridOf, tabOf } from './formula-inputs.ts';
import { FormulaModel } from './formula-model.ts';
import { tokensOf } from './formula-text.ts';
import { isLayerEmpty, layerAt } from './layer.ts';
import { localeFacts } from './locales.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';

interface Kept {
  key: string;
  sheets: readonly Sheet[];
  model: FormulaModel;
  /** Cells below and beside a formula that its result fills, by tab and `row,column` (0-based). */
  filled: Map<Sheet, Map<string, CellValue>>;
}

const kept = new WeakMap<Workbook, Kept>();
/** Results that meet cells in use give way to them; new blockers may show up once or twice. */
const ROUNDS = 3;

/**
 * Brings the results of formulas up to date: they stand in the cells as values. Costs nothing for a workbook without
 * formulas; else it looks only at the cells that formulas read and calculates only when one of them has changed.
 */
export function calculate(workbook: Workbook): void {
  if (workbook.sheets.every((sheet) => isLayerEmpty(sheet.formulas))) return dropResults(workbook);
  try {
    bringUpToDate(workbook);
  } catch {
    // The engine gave up on this workbook: say so in the cells, as Sheets does, and keep everything else working.
    for (const { sheet, row, column } of formulasOf(workbook)) putValue(sheet, row + 1, column + 1, '#ERROR!');
    kept.delete(workbook);
  }
}

function bringUpToDate(workbook: Workbook): void {
  const formulas = formulasOf(workbook);
  let state = kept.get(workbook);
  const key = keyOf(workbook, formulas);
  const isSame =
    state?.sheets.length === workbook.sheets.length && state.sheets.every((s, i) => s === workbook.sheets[i]);
  const isNew = !state || state.key !== key || !isSame;
  if (!state || isNew) {
    const filled = state && isSame ? state.filled : filledOnLoad(workbook);
    state?.model.end();
    state = { key, sheets: [...workbook.sheets], model: new FormulaModel(workbook, formulas), filled };
    kept.set(workbook, state);
  }
  const { model, filled } = state;
  const isResult = (sheet: Sheet, row: number, column: number): boolean => {
    const was = filled.get(sheet)?.get(`${row},${column}`);
    return was !== undefined && was === sheet.values[row]?.[column];
  };
  if (!model.takeInputs(isResult) && !isNew) return;
  emptyFilled(filled);
  for (let round = 1; ; round++) {
    model.calculate();
    const blocked = fill(workbook, model, filled, round >= ROUNDS);
    if (blocked.length === 0) return;
    for (const { sheet, row, column, rows, columns } of blocked) {
      model.readAlso(sheet, { row: row + 1, column: column + 1, rows, columns });
    }
    emptyFilled(filled);
    model.takeInputs(() => false);
  }
}

/**
 * Takes the results that fill cells beside their formulas out again, before rows, columns or those cells change. The
 * next calculation starts from nothing.
 */
export function dropResults(workbook: Workbook): void {
  const state = kept.get(workbook);
  if (!state && !workbook.sheets.some((sheet) => sheet.spills)) return;
  emptyFilled(state?.filled ?? filledOnLoad(workbook));
  for (const sheet of workbook.sheets) delete sheet.spills;
  state?.model.end();
  kept.delete(workbook);
}

function keyOf(workbook: Workbook, formulas: readonly PlacedFormula[]): string {
  const tabs = workbook.sheets.map(({ id, name, maxRows, maxColumns }) => [id, name, maxRows, maxColumns]);
  const cells = formulas.map(({ sheet, row, column, text }) => `${sheet.id} ${row} ${column} ${text}`).join('\n');
  return JSON.stringify([workbook.timeZone, workbook.locale, tabs, workbook.namedRanges]) + cells;
}

/** A file was saved with results in its cells: they are not what a person typed. */
function filledOnLoad(workbook: Workbook): Kept['filled'] {
  const filled: Kept['filled'] = new Map();
  for (const sheet of workbook.sheets) {
    const cells = new Map<string, CellValue>();
    for (const { row, column, rows, columns } of sheet.spills ?? []) {
      for (let r = row - 1; r < row - 1 + rows; r++) {
        for (let c = column - 1; c < column - 1 + columns; c++) {
          if (r !== row - 1 || c !== column - 1) cells.set(`${r},${c}`, sheet.values[r]?.[c] ?? null);
        }
      }
    }
    filled.set(sheet, cells);
  }
  return filled;
}

function emptyFilled(filled: Kept['filled']): void {
  for (const [sheet, cells] of filled) {
    for (const [place, was] of cells) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      if ((sheet.values[row]?.[column] ?? null) === was) putValue(sheet, row + 1, column + 1, null);
    }
    cells.clear();
  }
}

interface Blocked {
  sheet: Sheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Puts results into the cells. Tells results that would cover cells in use, unless `last`: then they become #REF!. */
function fill(workbook: Workbook, model: FormulaModel, filled: Kept['filled'], last: boolean): Blocked[] {
  const extents = model.formulas.map((formula) => ({ ...formula, ...model.extentOf(formula) }));
  const blocked = extents.filter((extent) => isCovered(extent));
  if (blocked.length > 0 && !last) return blocked;
  const cells = extents.flatMap(({ sheet, row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, i) => ({
      sheet,
      row: row + Math.floor(i / columns),
      column: column + (i % columns),
    })),
  );
  if (model.spell(cells)) model.calculate();
  for (const sheet of workbook.sheets) delete sheet.spills;
  for (const extent of extents) putResult(workbook, model, extent, filled, blocked.includes(extent));
  for (const { sheet, row, column } of extents) {
    if (isBlankReference(workbook, sheet, row, column)) putValue(sheet, row + 1, column + 1, null);
  }
  return [];
}

function isCovered({ sheet, row, column, rows, columns }: Blocked): boolean {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if ((r !== row || c !== column) && (sheet.values[r]?.[c] ?? null) !== null) return true;
    }
  }
  return false;
}

function putResult(
  workbook: Workbook,
  model: FormulaModel,
  extent: PlacedFormula & Blocked,
  filled: Kept['filled'],
  blocked: boolean,
): void {
  const { sheet, row, column, rows, columns, text } = extent;
  const { value, format } = blocked ? { value: '#REF!', format: 'general' } : model.resultAt(sheet, row, column);
  putValue(sheet, row + 1, column + 1, value);
  dress(workbook, sheet, row + 1, column + 1, dateFormatOf(workbook, sheet, text, format));
  if (blocked || rows * columns === 1) return;
  sheet.spills ??= [];
  sheet.spills.push({ row: row + 1, column: column + 1, rows, columns });
  const cells = filled.get(sheet) ?? new Map<string, CellValue>();
  filled.set(sheet, cells);
  for (let r = row; r < Math.min(row + rows, sheet.maxRows); r++) {
    for (let c = column; c < Math.min(column + columns, sheet.maxColumns); c++) {
      if (r === row && c === column) continue;
      const result = model.resultAt(sheet, r, c).value;
      putValue(sheet, r + 1, c + 1, result);
      cells.set(`${r},${c}`, result);
    }
  }
}

/** `=A1` of an empty cell is empty in Sheets, where the engine says 0. */
function isBlankReference(workbook: Workbook, home: Sheet, row: number, column: number, depth = 0): boolean {
  const [, area, more] = tokensOf(layerAt(home.formulas, row, column) ?? '');
  if (area?.kind !== 'area' || more || area.area.end) return false;
  const source = tabOf(workbook, area.area, home);
  if (!source || depth > 100) return false;
  const at = gridOf(area.area, source);
  if (layerAt(source.formulas, at.row - 1, at.column - 1) === undefined) {
    return (source.values[at.row - 1]?.[at.column - 1] ?? null) === null;
  }
  return isBlankReference(workbook, source, at.row - 1, at.column - 1, depth + 1);
}

/** The format an automatic cell takes: of a date function, or of the date cell that a plain sum starts from. */
function dateFormatOf(workbook: Workbook, home: Sheet, text: string, format: string): string | null {
  const { dateFormat } = localeFacts(workbook.locale);
  if (format !== 'general' && isDateFormat(format)) return /h/i.test(format) ? `${dateFormat} h:mm:ss` : dateFormat;
  const [, first, sign, number, more] = tokensOf(text);
  if (first?.kind !== 'area' || first.area.end || more) return null;
  if (sign && (!/^[+-]$/.test(sign.text) || number?.kind !== 'number')) return null;
  const source = tabOf(workbook, first.area, home);
  if (!source) return null;
  const known = styleAt(workbook, source, first.area.start.row, first.area.start.column).numberFormat;
  return known !== undefined && formatKind(known) === 'date' ? known : null;
}

function dress(workbook: Workbook, sheet: Sheet, row: number, column: number, numberFormat: string | null): void {
  if (numberFormat === null || styleAt(workbook, sheet, row, column).numberFormat !== undefined) return;
  restyle(workbook, sheet, { row, column, rows: 1, columns: 1 }, { numberFormat });
}
