import type { EnteredValue } from '../enter-values.ts';
import type { Execution } from '../execution.ts';
import type { GridRange } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import type { LikeGoogle } from './like-google.ts';
import type { ClearOptions } from './range.ts';
import { Range } from './range.ts';

/** Several ranges of one tab; one call changes them all. */
export class RangeList
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.RangeList,
        | 'getRanges'
        | 'activate'
        | 'setValue'
        | 'setBackground'
        | 'setFontColor'
        | 'setFontWeight'
        | 'setFontStyle'
        | 'setFontSize'
        | 'setNumberFormat'
        | 'setHorizontalAlignment'
        | 'setVerticalAlignment'
        | 'setWrap'
        | 'setNote'
        | 'clearNote'
        | 'clearContent'
        | 'clearFormat'
        | 'clearDataValidations'
        | 'clear'
        | 'insertCheckboxes'
        | 'check'
        | 'uncheck'
      >
    >
{
  static readonly service = 'RangeList';
  readonly cells: number;
  private readonly execution: Execution;
  private readonly sheet: Sheet;
  private readonly ranges: Range[];

  constructor(execution: Execution, sheet: Sheet, grids: GridRange[]) {
    this.execution = execution;
    this.sheet = sheet;
    this.ranges = grids.map((grid) => new Range(execution, sheet, grid));
    this.cells = this.ranges.reduce((sum, range) => sum + range.cells, 0);
  }

  getRanges(): Range[] {
    return this.ranges;
  }

  activate(): this {
    this.execution.workbook.activeSheetId = this.sheet.id;
    this.execution.workbook.selections[this.sheet.id] = this.ranges.map((range) => range.grid);
    return this;
  }

  setValue(value: EnteredValue): this {
    return this.#each((range) => range.setValue(value));
  }
  setBackground(color: unknown): this {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: unknown): this {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontWeight(weight: unknown): this {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setFontStyle(style: unknown): this {
    return this.#each((range) => range.setFontStyle(style));
  }
  setFontSize(size: unknown): this {
    return this.#each((range) => range.setFontSize(size));
  }
  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setHorizontalAlignment(value: unknown): this {
    return this.#each((range) => range.setHorizontalAlignment(value));
  }
  setVerticalAlignment(value: unknown): this {
    return this.#each((range) => range.setVerticalAlignment(value));
  }
  setWrap(wrap: boolean): this {
    return this.#each((range) => range.setWrap(wrap));
  }
  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }
  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }
  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }
  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }
  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }
  clear(options?: ClearOptions): this {
    return this.#each((range) => range.clear(options));
  }
  insertCheckboxes(): this {
    return this.#each((range) => range.insertCheckboxes());
  }
  check(): this {
    return this.#each((range) => range.check());
  }
  uncheck(): this {
    return this.#each((range) => range.uncheck());
  }

  #each(act: (range: Range) => unknown): this {
    for (const range of this.ranges) act(range);
    return this;
  }
}
