import type { Execution } from '../execution.ts';
import type { GridRange } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import { sortRows } from '../sort-rows.ts';

/** The filter of a tab; criteria are not modelled. */
export class Filter {
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

  sort(columnPosition: number, ascending: boolean): this {
    const grid = this.sheet.filter as GridRange;
    const body = { ...grid, row: grid.row + 1, rows: grid.rows - 1 };
    if (body.rows > 0) sortRows(this.execution.workbook, this.sheet, body, [{ column: columnPosition, ascending }]);
    return this;
  }

  remove(): void {
    this.sheet.filter = null;
  }
}
