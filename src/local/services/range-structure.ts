import { clearContent, valuesOf } from '../cell-values.ts';
import { assertMayEdit } from '../editing-rights.ts';
import { GoogleError } from '../google-error.ts';
import { intersects } from '../grid-range.ts';
import type { Banding } from './banding.ts';
import { applyBanding, bandingsOf } from './banding.ts';
import { Filter } from './filter.ts';
import { foldGroups, shiftDepth } from './groups.ts';
import type { LikeGoogle } from './like-google.ts';
import { RangeDress } from './range-dress.ts';

/** A range as part of its tab's build: merged cells, groups, alternating colours, the filter. */
export class RangeStructure
  extends RangeDress
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Range,
        | 'createFilter'
        | 'merge'
        | 'mergeAcross'
        | 'mergeVertically'
        | 'breakApart'
        | 'isPartOfMerge'
        | 'getMergedRanges'
        | 'shiftColumnGroupDepth'
        | 'shiftRowGroupDepth'
        | 'collapseGroups'
        | 'expandGroups'
        | 'applyRowBanding'
        | 'applyColumnBanding'
        | 'getBandings'
        | 'getFilter'
      >
    >
{
  createFilter(): Filter {
    if (this.sheet.filter) {
      throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
    }
    this.sheet.filter = { ...this.grid };
    delete this.sheet.filterCriteria;
    return new Filter(this.execution, this.sheet);
  }

  merge(): this {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    const inside = this.sheet.merges.filter((merge) => !intersects(merge, this.grid));
    this.sheet.merges = [...inside, { ...this.grid }];
    const corner = valuesOf(this.sheet, { ...this.grid, rows: 1, columns: 1 })[0]?.[0] ?? null;
    clearContent(this.sheet, this.grid);
    if (corner !== null) (this.sheet.values[this.grid.row - 1] as unknown[])[this.grid.column - 1] = corner;
    return this;
  }

  mergeAcross(): this {
    for (let r = 0; r < this.grid.rows; r++) {
      new RangeStructure(this.execution, this.sheet, { ...this.grid, row: this.grid.row + r, rows: 1 }).merge();
    }
    return this;
  }

  mergeVertically(): this {
    for (let c = 0; c < this.grid.columns; c++) {
      new RangeStructure(this.execution, this.sheet, {
        ...this.grid,
        column: this.grid.column + c,
        columns: 1,
      }).merge();
    }
    return this;
  }

  breakApart(): this {
    this.sheet.merges = this.sheet.merges.filter((merge) => !intersects(merge, this.grid));
    return this;
  }

  isPartOfMerge(): boolean {
    return this.sheet.merges.some((merge) => intersects(merge, this.grid));
  }

  getMergedRanges(): unknown[] {
    const hits = this.sheet.merges.filter((merge) => intersects(merge, this.grid));
    return hits.map((merge) => this.execution.make.range(this.sheet, merge));
  }

  shiftColumnGroupDepth(delta: number): this {
    shiftDepth(this.sheet, 'column', this.grid.column, this.grid.columns, delta);
    return this;
  }

  shiftRowGroupDepth(delta: number): this {
    shiftDepth(this.sheet, 'row', this.grid.row, this.grid.rows, delta);
    return this;
  }

  collapseGroups(): this {
    return this.#fold(true);
  }

  expandGroups(): this {
    return this.#fold(false);
  }

  applyRowBanding(...look: unknown[]): Banding {
    return applyBanding(this.execution, this.sheet, this.grid, 'ROW', look);
  }

  applyColumnBanding(...look: unknown[]): Banding {
    return applyBanding(this.execution, this.sheet, this.grid, 'COLUMN', look);
  }

  getBandings(): Banding[] {
    return bandingsOf(this.execution, this.sheet, this.grid);
  }

  getFilter(): Filter | null {
    const { filter } = this.sheet;
    return filter && intersects(filter, this.grid) ? new Filter(this.execution, this.sheet) : null;
  }

  #fold(fold: boolean): this {
    const { row, column, rows, columns } = this.grid;
    foldGroups(this.execution, this.sheet, 'row', fold, { first: row, count: rows });
    foldGroups(this.execution, this.sheet, 'column', fold, { first: column, count: columns });
    return this;
  }
}
