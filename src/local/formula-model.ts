import type { Model } from '@ironcalc/wasm';
import { engineFormula, newEngine, sheetsError } from './formula-engine.ts';
import type { InputBounds, PlacedFormula } from './formula-inputs.ts';
import { gridOf, inputBounds, tabOf, widen } from './formula-inputs.ts';
import type { FormulaArea } from './formula-text.ts';
import { writeArea } from './formula-text.ts';
import type { GridRange } from './grid-range.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';

/** What the engine says of a cell: its value, and whether it reads as a date or time. */
export interface Calculated {
  value: CellValue;
  format: string;
}

const NUMBER = 1;
const TEXT = 2;
const LOGICAL = 4;

/** One workbook's formulas in the engine, with the cells they read. It lives until a formula or a tab changes. */
export class FormulaModel {
  readonly formulas: readonly PlacedFormula[];
  private readonly engine: Model;
  private readonly places = new Map<Sheet, number>();
  private readonly bounds: InputBounds;
  /** What was last given to the engine, by tab, column and row. */
  private readonly given = new Map<Sheet, Map<number, CellValue[]>>();
  private readonly formulaCells = new Map<Sheet, Set<number>>();
  /** Rows on the last tab of the engine that spell numbers out: the engine itself shows nine decimals. */
  private readonly spelled = new Map<string, number>();
  private readonly spellingTab: number;
  private readonly unread = new Set<string>();

  constructor(workbook: Workbook, formulas: readonly PlacedFormula[]) {
    this.formulas = formulas;
    this.bounds = inputBounds(workbook, formulas);
    this.engine = newEngine(workbook.timeZone);
    this.engine.pauseEvaluation();
    const tabs = new Set([...formulas.map(({ sheet }) => sheet), ...this.bounds.keys()]);
    for (const sheet of tabs) {
      if (this.places.size > 0) this.engine.newSheet();
      this.places.set(sheet, this.places.size);
    }
    this.spellingTab = this.places.size;
    this.engine.newSheet();
    this.defineNames(workbook);
    for (const { sheet, row, column, text } of formulas) {
      const cells = this.formulaCells.get(sheet) ?? new Set<number>();
      this.formulaCells.set(sheet, cells.add(cellKey(row, column)));
      const place = (area: FormulaArea): FormulaArea | null => this.placed(area, tabOf(workbook, area, sheet));
      try {
        this.engine.setUserInput(this.placeOf(sheet), row + 1, column + 1, engineFormula(text, place));
      } catch {
        // What the engine does not read at all stays empty there, and is an error here.
        this.unread.add(`${this.placeOf(sheet)} ${cellKey(row, column)}`);
      }
    }
  }

  /** Lets the engine read further cells. */
  readAlso(sheet: Sheet, grid: GridRange): void {
    widen(this.bounds, sheet, grid);
  }

  /** Gives the engine what has changed in the cells it reads; true when there was something. */
  takeInputs(isResult: (sheet: Sheet, row: number, column: number) => boolean): boolean {
    let changed = false;
    for (const [sheet, columns] of this.bounds) {
      const formulas = this.formulaCells.get(sheet);
      const givenColumns = this.given.get(sheet) ?? new Map<number, CellValue[]>();
      this.given.set(sheet, givenColumns);
      for (const [column, { from, to }] of columns) {
        const given = givenColumns.get(column) ?? [];
        givenColumns.set(column, given);
        const last = Math.min(to, Math.max(sheet.values.length, given.length) - 1);
        for (let row = from; row <= last; row++) {
          let value = sheet.values[row]?.[column] ?? null;
          if (value === (given[row] ?? null)) continue;
          if (formulas?.has(cellKey(row, column))) continue;
          if (value !== null && isResult(sheet, row, column)) value = null;
          if (value === (given[row] ?? null)) continue;
          given[row] = value;
          this.give(sheet, row, column, value);
          changed = true;
        }
      }
    }
    return changed;
  }

  private give(sheet: Sheet, row: number, column: number, value: CellValue): void {
    const place = this.placeOf(sheet);
    if (value === null) this.engine.rangeClearContents(place, row + 1, column + 1, row + 1, column + 1);
    else this.engine.setUserInput(place, row + 1, column + 1, inputText(value));
  }

  calculate(): void {
    this.engine.evaluate();
  }

  /** Columns and rows that a formula's result covers. */
  extentOf({ sheet, row, column }: PlacedFormula): { columns: number; rows: number } {
    const shape = this.engine.getCellArrayStructure(this.placeOf(sheet), row + 1, column + 1);
    if (typeof shape === 'string' || !('DynamicAnchor' in shape)) return { columns: 1, rows: 1 };
    const [columns, rows] = shape.DynamicAnchor;
    return { columns, rows };
  }

  /** Has the numbers of these cells spelled out; true when the engine must calculate once more for it. */
  spell(cells: readonly { sheet: Sheet; row: number; column: number }[]): boolean {
    let added = false;
    for (const { sheet, row, column } of cells) {
      const key = `${this.placeOf(sheet)} ${cellKey(row, column)}`;
      if (this.spelled.has(key) || this.engine.getCellType(this.placeOf(sheet), row + 1, column + 1) !== NUMBER) {
        continue;
      }
      const line = this.spelled.size + 1;
      this.spelled.set(key, line);
      const end = { row: row + 1, column: column + 1, fixedRow: true, fixedColumn: true };
      const cell = writeArea({ tab: this.tabName(sheet), start: end, end: null });
      this.engine.setUserInput(this.spellingTab, line, 1, `=${cell}&""`);
      added = true;
    }
    return added;
  }

  /** The result in a cell (0-based). */
  resultAt(sheet: Sheet, row: number, column: number): Calculated {
    const place = this.placeOf(sheet);
    if (this.unread.has(`${place} ${cellKey(row, column)}`)) return { value: '#ERROR!', format: 'general' };
    const type = this.engine.getCellType(place, row + 1, column + 1);
    const shown = this.engine.getFormattedCellValue(place, row + 1, column + 1);
    if (type === LOGICAL) return { value: shown === 'TRUE', format: 'general' };
    if (type === TEXT) return { value: shown, format: 'general' };
    if (type !== NUMBER) return { value: sheetsError(shown), format: 'general' };
    const line = this.spelled.get(`${place} ${cellKey(row, column)}`);
    const exact = line === undefined ? shown : this.engine.getFormattedCellValue(this.spellingTab, line, 1);
    const format = this.engine.getCellStyle(place, row + 1, column + 1).style.num_fmt;
    return { value: Number(exact), format };
  }

  /** Gives the engine's memory back. */
  end(): void {
    this.engine.free();
  }

  private placeOf(sheet: Sheet): number {
    return this.places.get(sheet) as number;
  }

  private tabName(sheet: Sheet): string {
    return `Sheet${this.placeOf(sheet) + 1}`;
  }

  private placed(area: FormulaArea, sheet: Sheet | undefined): FormulaArea | null {
    if (!sheet || !this.places.has(sheet)) return null;
    const tab = area.tab === null ? null : this.tabName(sheet);
    if (!area.end || (area.end.row > 0 && area.end.column > 0 && area.start.row > 0 && area.start.column > 0)) {
      return { ...area, tab };
    }
    const { row, column, rows, columns } = gridOf(area, sheet);
    return {
      tab,
      start: { ...area.start, row, column },
      end: { ...area.end, row: row + rows - 1, column: column + columns - 1 },
    };
  }

  private defineNames(workbook: Workbook): void {
    for (const { name, sheetId, range } of workbook.namedRanges) {
      const sheet = workbook.sheets.find(({ id }) => id === sheetId);
      if (!sheet || !this.places.has(sheet)) continue;
      const fixed = { fixedRow: true, fixedColumn: true };
      const start = { row: range.row, column: range.column, ...fixed };
      const end = { row: range.row + range.rows - 1, column: range.column + range.columns - 1, ...fixed };
      try {
        this.engine.newDefinedName(name, null, `${writeArea({ tab: this.tabName(sheet), start, end })}`);
      } catch {
        // A name that the engine refuses reads as #NAME? in formulas.
      }
    }
  }
}

function cellKey(row: number, column: number): number {
  return row * 32_768 + column;
}

function inputText(value: string | number | boolean): string {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
