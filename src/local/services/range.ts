import { calculate } from '../calculate.ts';
import { clearContent } from '../cell-values.ts';
import { copyCells } from '../copy-cells.ts';
import { dataRegion } from '../data-region.ts';
import { removeDuplicateRows } from '../duplicate-rows.ts';
import { assertMayEdit } from '../editing-rights.ts';
import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { intersects } from '../grid-range.ts';
import { fillLayer } from '../layer.ts';
import type { MetadataPlace } from '../model.ts';
import { layerBlock, layerCorner } from '../read-cells.ts';
import { sortRows } from '../sort-rows.ts';
import type { ValidationRule } from '../validation-rule.ts';
import { copiedParts } from './copy-argument.ts';
import { DataValidation } from './data-validation.ts';
import { addMetadata, DeveloperMetadataFinder, metadataOn } from './developer-metadata.ts';
import type { LikeGoogle } from './like-google.ts';
import type { ProtectionHandle } from './protection.ts';
import { protect } from './protection.ts';
import { blockFor } from './range-argument.ts';
import { eachStretch } from './range-formats.ts';
import { RangeStructure } from './range-structure.ts';
import { sortKeys } from './sort-argument.ts';
import { TextFinder } from './text-finder.ts';

/** What alone `clear` takes away; all but notes and rules without any. */
export interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
}

/** A range with everything: rules, protection, metadata, moving and sorting. */
export class Range
  extends RangeStructure
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Range,
        | 'getDataValidation'
        | 'getDataValidations'
        | 'setDataValidation'
        | 'setDataValidations'
        | 'clearDataValidations'
        | 'insertCheckboxes'
        | 'removeCheckboxes'
        | 'clear'
        | 'protect'
        | 'addDeveloperMetadata'
        | 'getDeveloperMetadata'
        | 'createDeveloperMetadataFinder'
        | 'createTextFinder'
        | 'sort'
        | 'copyTo'
        | 'moveTo'
        | 'canEdit'
        | 'getDataRegion'
        | 'removeDuplicates'
      >
    >
{
  getDataValidation(): unknown {
    const rule = this.execution.workbook.validationRules[layerCorner(this.sheet.rules, this.grid) ?? -1];
    return rule ? this.execution.make.rule(rule) : null;
  }

  getDataValidations(): unknown[][] {
    const made = new Map<number, unknown>();
    return layerBlock<number, unknown>(this.sheet.rules, this.grid, null, (number) => {
      const rule = this.execution.workbook.validationRules[number];
      if (!made.has(number)) made.set(number, rule ? this.execution.make.rule(rule) : null);
      return made.get(number);
    });
  }

  setDataValidation(rule: unknown): this {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    const { row, column, rows, columns } = this.grid;
    fillLayer(this.sheet.rules, row - 1, column - 1, rows, columns, this.#ruleNumber(rule));
    return this;
  }

  setDataValidations(rules: unknown): this {
    const block = blockFor<unknown>('setDataValidations', rules, this.grid);
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    eachStretch(
      block,
      (rule) => this.#ruleNumber(rule),
      (number, r, c, rows) => {
        fillLayer(this.sheet.rules, this.grid.row - 1 + r, this.grid.column - 1 + c, rows, 1, number);
      },
    );
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  insertCheckboxes(): this {
    const rule: ValidationRule = { criteria: 'CHECKBOX', allowInvalid: false, showDropdown: true, helpText: null };
    this.setDataValidation(new DataValidation(this.execution, rule));
    return this.setValues(
      this.getValues().map((line) => line.map((value) => (typeof value === 'boolean' ? value : false))),
    );
  }

  removeCheckboxes(): this {
    this.setDataValidation(null);
    return this.clearContent();
  }

  clear(options?: ClearOptions): this {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options ?? {};
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (all || contentsOnly) clearContent(this.sheet, this.grid);
    if (all || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.setDataValidation(null);
    return this;
  }

  protect(): ProtectionHandle {
    return protect(this.execution, this.sheet, { ...this.grid });
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const place = this.#place();
    if (!place) {
      throw new GoogleError(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be ' +
          'added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    addMetadata(this.execution, place, args);
    return this;
  }

  getDeveloperMetadata(): unknown[] {
    const place = this.#place();
    return place ? metadataOn(this.execution, place) : [];
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    const own = JSON.stringify(this.#place());
    return new DeveloperMetadataFinder(this.execution, (place) => {
      if (JSON.stringify(place) === own) return true;
      if ((place.kind !== 'ROW' && place.kind !== 'COLUMN') || place.sheetId !== this.sheet.id) return false;
      const { maxRows, maxColumns } = this.sheet;
      return place.kind === 'ROW'
        ? intersects(this.grid, { row: place.first, rows: place.count, column: 1, columns: maxColumns })
        : intersects(this.grid, { column: place.first, columns: place.count, row: 1, rows: maxRows });
    });
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.execution, [{ sheet: this.sheet, grid: this.grid }], text);
  }

  sort(order: unknown): this {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    sortRows(this.execution.workbook, this.sheet, this.grid, sortKeys(order));
    return this;
  }

  copyTo(destination: unknown, options?: unknown): void {
    if (!isCells(destination)) throw new GoogleError('Invalid argument: destination');
    if (!this.execution.workbook.sheets.includes(destination.sheet)) {
      throw new GoogleError('Target range and source range must be on the same spreadsheet.');
    }
    assertMayEdit(this.execution.workbook, destination.sheet, this.execution.user, destination.grid);
    calculate(this.execution.workbook);
    copyCells(this.sheet, this.grid, destination.sheet, destination.grid, copiedParts(options));
  }

  /** Cut and paste: what formulas elsewhere name does not follow here. */
  moveTo(target: unknown): void {
    if (!isCells(target)) throw new GoogleError('Invalid argument: target');
    this.copyTo(target);
    const { row, column, rows, columns } = this.grid;
    const landed = { row: target.grid.row, column: target.grid.column, rows, columns };
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const cell = { row: row + r, column: column + c, rows: 1, columns: 1 };
        if (target.sheet === this.sheet && intersects(cell, landed)) continue;
        clearContent(this.sheet, cell);
        fillLayer(this.sheet.styles, cell.row - 1, cell.column - 1, 1, 1, undefined);
      }
    }
  }

  canEdit(): boolean {
    try {
      assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
      return true;
    } catch {
      return false;
    }
  }

  getDataRegion(): unknown {
    calculate(this.execution.workbook);
    return this.execution.make.range(this.sheet, dataRegion(this.sheet, this.grid));
  }

  removeDuplicates(columnsToCompare?: unknown): unknown {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    calculate(this.execution.workbook);
    const columns =
      Array.isArray(columnsToCompare) && columnsToCompare.length > 0 ? columnsToCompare.map(Number) : null;
    const left = removeDuplicateRows(this.sheet, this.grid, columns);
    return this.execution.make.range(this.sheet, { ...this.grid, rows: left });
  }

  #ruleNumber(rule: unknown): number | undefined {
    if (rule === null || rule === undefined) return undefined;
    if (!(rule instanceof DataValidation)) throw new GoogleError('Invalid argument: rule');
    const { validationRules } = this.execution.workbook;
    const known = validationRules.indexOf(rule.rule);
    if (known >= 0) return known;
    const text = JSON.stringify(rule.rule);
    const equal = validationRules.findIndex((other) => JSON.stringify(other) === text);
    return equal >= 0 ? equal : validationRules.push(rule.rule) - 1;
  }

  #place(): MetadataPlace | null {
    const { row, column, rows, columns } = this.grid;
    const sheetId = this.sheet.id;
    if (row === 1 && rows >= this.sheet.maxRows) return { kind: 'COLUMN', sheetId, first: column, count: columns };
    if (column === 1 && columns >= this.sheet.maxColumns) return { kind: 'ROW', sheetId, first: row, count: rows };
    return null;
  }
}
