import { calculate } from '../calculate.ts';
import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import { sortRows } from '../sort-rows.ts';
import { FilterCriteria } from './filter-criteria.ts';
import type { LikeGoogle } from './like-google.ts';

/** The filter of a tab. Column positions are counted from the tab's first column. */
export class Filter
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Filter,
        | 'getRange'
        | 'getColumnFilterCriteria'
        | 'setColumnFilterCriteria'
        | 'removeColumnFilterCriteria'
        | 'sort'
        | 'remove'
      >
    >
{
  static readonly service = 'Filter';
  private readonly execution: Execution;
  private readonly sheet: Sheet;

  constructor(execution: Execution, sheet: Sheet) {
    this.execution = execution;
    this.sheet = sheet;
  }

  getRange(): unknown {
    return this.execution.make.range(this.sheet, this.sheet.filter as GridRange);
  }

  getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    this.#columnIn(columnPosition);
    const criterion = this.sheet.filterCriteria?.[columnPosition];
    return criterion ? new FilterCriteria(structuredClone(criterion)) : null;
  }

  setColumnFilterCriteria(columnPosition: number, criteria: unknown): this {
    this.#columnIn(columnPosition);
    if (criteria === null) return this.removeColumnFilterCriteria(columnPosition);
    if (!(criteria instanceof FilterCriteria)) throw new GoogleError('Invalid argument: filterCriteria');
    calculate(this.execution.workbook);
    this.sheet.filterCriteria = {
      ...this.sheet.filterCriteria,
      [columnPosition]: structuredClone(criteria.criterion),
    };
    return this;
  }

  removeColumnFilterCriteria(columnPosition: number): this {
    this.#columnIn(columnPosition);
    const { [columnPosition]: _gone, ...rest } = this.sheet.filterCriteria ?? {};
    if (Object.keys(rest).length > 0) this.sheet.filterCriteria = rest;
    else delete this.sheet.filterCriteria;
    return this;
  }

  sort(columnPosition: number, ascending: boolean): this {
    this.#columnIn(columnPosition);
    const grid = this.sheet.filter as GridRange;
    const body = { ...grid, row: grid.row + 1, rows: grid.rows - 1 };
    if (body.rows > 0) sortRows(this.execution.workbook, this.sheet, body, [{ column: columnPosition, ascending }]);
    return this;
  }

  remove(): void {
    this.sheet.filter = null;
    delete this.sheet.filterCriteria;
  }

  #columnIn(column: number): void {
    const { filter } = this.sheet;
    if (!filter || column < filter.column || column >= filter.column + filter.columns) {
      throw new GoogleError('The column position is outside the range of the filter.');
    }
  }
}
