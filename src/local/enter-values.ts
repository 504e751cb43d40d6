import { dropResults } from './calculate.ts';
import { formatKindsByColumn, restyle } from './cell-styles.ts';
import { clearOverlays } from './cell-values.ts';
import { displayText } from './display-text.ts';
import { canonicalFormula } from './formula-locale.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import { intersects } from './grid-range.ts';
import { fillLayer } from './layer.ts';
import type { LocaleFacts } from './locales.ts';
import { localeFacts } from './locales.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';
import { serialOf } from './time-zones.ts';
import { readTyped } from './typed-text.ts';
import { assertValid } from './validation-check.ts';

/** A value as a script or a person gives it. */
export type EnteredValue = string | number | boolean | Date | null | undefined;

/** Google's limit of characters in a cell. */
export const CELL_CHARACTERS = 50_000;

interface Entered {
  value: CellValue;
  format?: string;
  formula?: string;
}

const EMPTY: Entered = { value: null };

/**
 * Writes a block as Google's setValues does (USER_ENTERED): text is read by the spreadsheet's locale, `=` makes a
 * formula, a leading apostrophe or the format `@` keeps text. Formulas are kept in English spelling; their results stand
 * in the cells when somebody looks. Numbers and dates entered into `@` cells become text.
 */
export function enterValues(workbook: Workbook, sheet: Sheet, grid: GridRange, block: EnteredValue[][]): void {
  if (sheet.spills?.some((filled) => intersects(filled, grid))) dropResults(workbook);
  const facts = localeFacts(workbook.locale);
  const formats = new FormatRuns();
  const formulas: { row: number; column: number; text: string }[] = [];
  const kinds = formatKindsByColumn(workbook, sheet, grid);
  const written: CellValue[][] = new Array(grid.rows);
  for (let r = 0; r < grid.rows; r++) {
    const given = block[r] as EnteredValue[];
    const line = new Array<CellValue>(grid.columns).fill(null);
    for (let c = 0; c < grid.columns; c++) {
      const input = given[c];
      if (input === null || input === undefined || input === '') continue;
      const kind = (kinds[c] as (row: number) => string)(grid.row - 1 + r);
      const entered = enter(input, kind === 'text', workbook, facts);
      line[c] = entered.value;
      if (entered.formula !== undefined) formulas.push({ row: r, column: c, text: entered.formula });
      if (entered.format !== undefined && (kind === 'general' || kind === 'loose')) formats.add(c, r, entered.format);
    }
    written[r] = line;
  }
  assertValid(workbook, sheet, grid, written);
  for (let r = 0; r < grid.rows; r++) putLine(sheet, grid, r, written[r] as CellValue[]);
  clearOverlays(sheet, grid);
  for (const { row, column, text } of formulas) {
    fillLayer(sheet.formulas, grid.row - 1 + row, grid.column - 1 + column, 1, 1, text);
  }
  formats.apply((column, from, to, numberFormat) => {
    const cells = { row: grid.row + from, column: grid.column + column, rows: to - from + 1, columns: 1 };
    restyle(workbook, sheet, cells, { numberFormat });
  });
}

function putLine(sheet: Sheet, grid: GridRange, r: number, line: CellValue[]): void {
  const cells = sheet.values[grid.row - 1 + r];
  if (!cells) {
    sheet.values[grid.row - 1 + r] =
      grid.column === 1 ? line : [...new Array<null>(grid.column - 1).fill(null), ...line];
    return;
  }
  while (cells.length < grid.column - 1) cells.push(null);
  for (let c = 0; c < line.length; c++) cells[grid.column - 1 + c] = line[c] as CellValue;
}

function enter(input: EnteredValue, asText: boolean, workbook: Workbook, facts: LocaleFacts): Entered {
  if (typeof input === 'string') return enterText(input, asText, facts);
  if (typeof input === 'boolean') return { value: asText ? String(input).toUpperCase() : input };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) return { value: '#NUM!' };
    return { value: asText ? displayText(input, undefined, facts) : input };
  }
  if (input instanceof Date) {
    const serial = serialOf(input.getTime(), workbook.timeZone);
    if (Number.isNaN(serial)) return EMPTY;
    const format = Number.isInteger(serial) ? facts.dateFormat : `${facts.dateFormat} h:mm:ss`;
    return asText ? { value: displayText(serial, format, facts) } : { value: serial, format };
  }
  return { value: String(input) };
}

function enterText(input: string, asText: boolean, facts: LocaleFacts): Entered {
  if (input.length > CELL_CHARACTERS) {
    throw new GoogleError('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  const first = input.charCodeAt(0);
  if (first === 39) return { value: input.length > 1 ? input.slice(1) : null };
  if (asText) return { value: input };
  if (first === 61 && input.length > 1) return { value: null, formula: canonicalFormula(input, facts) };
  return readTyped(input, facts);
}

/** Collects formats that cells take from what was entered, joined to stretches of rows. */
class FormatRuns {
  private readonly columns = new Map<number, { from: number; to: number; format: string }[]>();

  add(column: number, row: number, format: string): void {
    const runs = this.columns.get(column) ?? [];
    const last = runs[runs.length - 1];
    if (last && last.to === row - 1 && last.format === format) last.to = row;
    else runs.push({ from: row, to: row, format });
    this.columns.set(column, runs);
  }

  apply(write: (column: number, from: number, to: number, format: string) => void): void {
    for (const [column, runs] of this.columns) for (const run of runs) write(column, run.from, run.to, run.format);
  }
}
