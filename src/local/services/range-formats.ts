import { restyle, styleAt, styleOf } from '../cell-styles.ts';
import { assertMayEdit } from '../editing-rights.ts';
import { enumValue } from '../enum-values.ts';
import type { GridRange } from '../grid-range.ts';
import { fillLayer } from '../layer.ts';
import type { Style } from '../model.ts';
import { layerBlock } from '../read-cells.ts';
import type { LikeGoogle } from './like-google.ts';
import { blockFor, colour } from './range-argument.ts';
import { RangeValues } from './range-values.ts';
import { WrapStrategy } from './spreadsheet-enums.ts';

type Key = keyof Style;
const plain = (value: unknown): unknown => (value === null || value === '' ? undefined : value);

/** A range as cells with a look and notes. */
export class RangeFormats
  extends RangeValues
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Range,
        | 'getNumberFormat'
        | 'getNumberFormats'
        | 'setNumberFormat'
        | 'setNumberFormats'
        | 'getBackground'
        | 'getBackgrounds'
        | 'setBackground'
        | 'setBackgrounds'
        | 'setBackgroundRGB'
        | 'getFontColor'
        | 'getFontColors'
        | 'setFontColor'
        | 'setFontColors'
        | 'getFontWeight'
        | 'getFontWeights'
        | 'setFontWeight'
        | 'setFontWeights'
        | 'getFontStyle'
        | 'getFontStyles'
        | 'setFontStyle'
        | 'setFontStyles'
        | 'getFontLine'
        | 'setFontLine'
        | 'getFontLines'
        | 'setFontLines'
        | 'getFontSize'
        | 'getFontSizes'
        | 'setFontSize'
        | 'setFontSizes'
        | 'getFontFamily'
        | 'setFontFamily'
        | 'getFontFamilies'
        | 'setFontFamilies'
        | 'getHorizontalAlignment'
        | 'getHorizontalAlignments'
        | 'setHorizontalAlignment'
        | 'setHorizontalAlignments'
        | 'getVerticalAlignment'
        | 'getVerticalAlignments'
        | 'setVerticalAlignment'
        | 'setVerticalAlignments'
        | 'getWrap'
        | 'getWraps'
        | 'setWrap'
        | 'setWraps'
        | 'getWrapStrategy'
        | 'setWrapStrategy'
        | 'getWrapStrategies'
        | 'setWrapStrategies'
        | 'clearFormat'
      >
    >
{
  getNumberFormat(): string {
    return this.#look('numberFormat', 'General');
  }
  getNumberFormats(): string[][] {
    return this.#looks('numberFormat', 'General');
  }
  setNumberFormat(format: string): this {
    return this.#dress('numberFormat', plain(format));
  }
  setNumberFormats(formats: unknown): this {
    return this.#dressEach('setNumberFormats', 'numberFormat', formats, plain);
  }
  getBackground(): string {
    return this.#look('background', '#ffffff');
  }
  getBackgrounds(): string[][] {
    return this.#looks('background', '#ffffff');
  }
  setBackground(value: unknown): this {
    return this.#dress('background', colour(value));
  }
  setBackgrounds(values: unknown): this {
    return this.#dressEach('setBackgrounds', 'background', values, colour);
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  }
  getFontColor(): string {
    return this.#look('fontColor', '#000000');
  }
  getFontColors(): string[][] {
    return this.#looks('fontColor', '#000000');
  }
  setFontColor(value: unknown): this {
    return this.#dress('fontColor', colour(value));
  }
  setFontColors(values: unknown): this {
    return this.#dressEach('setFontColors', 'fontColor', values, colour);
  }
  getFontWeight(): string {
    return this.#look('fontWeight', 'normal');
  }
  getFontWeights(): string[][] {
    return this.#looks('fontWeight', 'normal');
  }
  setFontWeight(value: unknown): this {
    return this.#dress('fontWeight', plain(value));
  }
  setFontWeights(values: unknown): this {
    return this.#dressEach('setFontWeights', 'fontWeight', values, plain);
  }
  getFontStyle(): string {
    return this.#look('fontStyle', 'normal');
  }
  getFontStyles(): string[][] {
    return this.#looks('fontStyle', 'normal');
  }
  setFontStyle(value: unknown): this {
    return this.#dress('fontStyle', plain(value));
  }
  setFontStyles(values: unknown): this {
    return this.#dressEach('setFontStyles', 'fontStyle', values, plain);
  }
  getFontLine(): string {
    return this.#look('fontLine', 'none');
  }
  setFontLine(value: unknown): this {
    return this.#dress('fontLine', plain(value));
  }
  getFontLines(): string[][] {
    return this.#looks('fontLine', 'none');
  }
  setFontLines(values: unknown): this {
    return this.#dressEach('setFontLines', 'fontLine', values, plain);
  }
  getFontSize(): number {
    return this.#look('fontSize', 10);
  }
  getFontSizes(): number[][] {
    return this.#looks('fontSize', 10);
  }
  setFontSize(value: unknown): this {
    return this.#dress('fontSize', plain(value));
  }
  setFontSizes(values: unknown): this {
    return this.#dressEach('setFontSizes', 'fontSize', values, plain);
  }
  getFontFamily(): string {
    return this.#look('fontFamily', 'Arial');
  }
  setFontFamily(value: unknown): this {
    return this.#dress('fontFamily', plain(value));
  }
  getFontFamilies(): string[][] {
    return this.#looks('fontFamily', 'Arial');
  }
  setFontFamilies(values: unknown): this {
    return this.#dressEach('setFontFamilies', 'fontFamily', values, plain);
  }
  getHorizontalAlignment(): string {
    return this.#look('horizontal', 'general');
  }
  getHorizontalAlignments(): string[][] {
    return this.#looks('horizontal', 'general');
  }
  setHorizontalAlignment(value: unknown): this {
    return this.#dress('horizontal', plain(value));
  }
  setHorizontalAlignments(values: unknown): this {
    return this.#dressEach('setHorizontalAlignments', 'horizontal', values, plain);
  }
  getVerticalAlignment(): string {
    return this.#look('vertical', 'bottom');
  }
  getVerticalAlignments(): string[][] {
    return this.#looks('vertical', 'bottom');
  }
  setVerticalAlignment(value: unknown): this {
    return this.#dress('vertical', plain(value));
  }
  setVerticalAlignments(values: unknown): this {
    return this.#dressEach('setVerticalAlignments', 'vertical', values, plain);
  }
  getWrap(): boolean {
    return this.#look<string>('wrap', 'OVERFLOW') === 'WRAP';
  }
  getWraps(): boolean[][] {
    return this.#looks('wrap', 'OVERFLOW').map((line) => line.map((wrap) => wrap === 'WRAP'));
  }
  setWrap(wrap: boolean): this {
    return this.#dress('wrap', wrap ? 'WRAP' : 'OVERFLOW');
  }
  setWraps(wraps: unknown): this {
    return this.#dressEach('setWraps', 'wrap', wraps, (wrap) => (wrap ? 'WRAP' : 'OVERFLOW'));
  }
  getWrapStrategy(): unknown {
    return enumValue(WrapStrategy, this.#look('wrap', 'OVERFLOW'));
  }
  setWrapStrategy(strategy: unknown): this {
    return this.#dress('wrap', String(strategy));
  }

  getWrapStrategies(): unknown[][] {
    return this.#looks('wrap', 'OVERFLOW').map((line) => line.map((wrap) => enumValue(WrapStrategy, wrap)));
  }
  setWrapStrategies(strategies: unknown): this {
    return this.#dressEach('setWrapStrategies', 'wrap', strategies, String);
  }

  clearFormat(): this {
    this.#guard();
    fillLayer(this.sheet.styles, this.grid.row - 1, this.grid.column - 1, this.grid.rows, this.grid.columns, undefined);
    return this;
  }

  #guard(): void {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
  }

  #look<T>(key: Key, initial: T): T {
    const style = styleAt(this.execution.workbook, this.sheet, this.grid.row, this.grid.column);
    return (style[key] as T | undefined) ?? initial;
  }

  #looks<T>(key: Key, initial: T): T[][] {
    const { workbook } = this.execution;
    return layerBlock(
      this.sheet.styles,
      this.grid,
      initial,
      (number) => (styleOf(workbook, number)[key] as T) ?? initial,
    );
  }

  #put(grid: GridRange, key: Key, value: unknown): void {
    restyle(this.execution.workbook, this.sheet, grid, { [key]: value });
  }

  #dress(key: Key, value: unknown): this {
    this.#guard();
    this.#put(this.grid, key, value);
    return this;
  }

  #dressEach(method: string, key: Key, values: unknown, read: (value: unknown) => unknown): this {
    const block = blockFor<unknown>(method, values, this.grid);
    this.#guard();
    eachStretch(block, read, (value, r, c, rows) => {
      this.#put({ row: this.grid.row + r, column: this.grid.column + c, rows, columns: 1 }, key, value);
    });
    return this;
  }
}

/** Visits a block column by column as stretches of rows with the same value. */
export function eachStretch<T, U>(
  block: T[][],
  read: (value: T) => U,
  visit: (value: U, row: number, column: number, rows: number) => void,
): void {
  const columns = block[0]?.length ?? 0;
  for (let c = 0; c < columns; c++) {
    let start = 0;
    let current = read(block[0]?.[c] as T);
    for (let r = 1; r <= block.length; r++) {
      const value = r < block.length ? read(block[r]?.[c] as T) : undefined;
      if (r < block.length && value === current) continue;
      visit(current, start, c, r - start);
      start = r;
      current = value as U;
    }
  }
}
