import { clearContent, valuesOf } from '../cell-values.ts';
import { copyCells } from '../copy-cells.ts';
import { assertMayEdit } from '../editing-rights.ts';
import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { intersects } from '../grid-range.ts';
import { fillLayer } from '../layer.ts';
import type { MetadataPlace } from '../model.ts';
import { layerBlock, layerCorner } from '../read-cells.ts';
import { sortRows } from '../sort-rows.ts';
import type { ValidationRule } from '../validation-rule.ts';
import { DataValidation } from './data-validation.ts';
import { addMetadata, DeveloperMetadataFinder, metadataOn } from './developer-metadata.ts';
import { Filter } from './filter.ts';
import type { ProtectionHandle } from './protection.ts';
import { protect } from './protection.ts';
import { blockFor } from './range-argument.ts';
import { eachStretch, RangeFormats } from './range-formats.ts';
import { sortKeys } from './sort-argument.ts';
import { TextFinder } from './text-finder.ts';

/** A range with everything: rules, protection, metadata, moving and sorting. */
export class Range extends RangeFormats {
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

  setDataValidation(rule: DataValidation | null): this {
    assertMayEdit(this.execution.workbook, this.sheet, this.execution.user, this.grid);
    const { row, column, rows, columns } = this.grid;
    fillLayer(this.sheet.rules, row - 1, column - 1, rows, columns, this.#ruleNumber(rule));
    return this;
  }

  setDataValidations(rules: unknown): this {
    const block = blockFor<DataValidation | null>('setDataValidations', rules, this.grid);
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

  clear(options?: Record<string, boolean>): this {
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

  createFilter(): Filter {
    if (this.sheet.filter) {
      throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
    }
    this.sheet.filter = { ...this.grid };
    return new Filter(this.execution, this.sheet);
  }

  copyTo(destination: unknown, options?: unknown): void {
    if (!isCells(destination)) throw new GoogleError('Invalid argument: destination');
    assertMayEdit(this.execution.workbook, destination.sheet, this.execution.user, destination.grid);
    const flags = (options ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
    const type = String(options ?? '');
    const values = flags.contentsOnly === true || type === 'PASTE_VALUES';
    const looks = flags.formatOnly === true || type === 'PASTE_FORMAT';
    const rulesOnly = type === 'PASTE_DATA_VALIDATION';
    copyCells(this.sheet, this.grid, destination.sheet, destination.grid, {
      contents: !looks && !rulesOnly,
      formats: !values && !rulesOnly,
      rules: !values && !looks,
      notes: !values && !looks && !rulesOnly,
    });
  }

  moveTo(target: unknown): void {
    this.copyTo(target);
    clearContent(this.sheet, this.grid);
    this.clearFormat();
  }

  merge(): this {
    const inside = this.sheet.merges.filter((merge) => !intersects(merge, this.grid));
    this.sheet.merges = [...inside, { ...this.grid }];
    const corner = valuesOf(this.sheet, { ...this.grid, rows: 1, columns: 1 })[0]?.[0] ?? null;
    clearContent(this.sheet, this.grid);
    if (corner !== null) (this.sheet.values[this.grid.row - 1] as unknown[])[this.grid.column - 1] = corner;
    return this;
  }

  mergeAcross(): this {
    for (let r = 0; r < this.grid.rows; r++) {
      new Range(this.execution, this.sheet, { ...this.grid, row: this.grid.row + r, rows: 1 }).merge();
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
    for (let c = 0; c < this.grid.columns; c++) {
      const index = this.grid.column - 1 + c;
      const depth = (this.sheet.columnDepths[index] ?? 0) + delta;
      this.sheet.columnDepths[index] = Math.min(8, Math.max(0, depth));
    }
    return this;
  }

  #ruleNumber(rule: DataValidation | null): number | undefined {
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
