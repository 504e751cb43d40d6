import { calculate } from '../calculate.ts';
import { clearContent, lastRow } from '../cell-values.ts';
import { copySheet } from '../copy-sheet.ts';
import type { EnteredValue } from '../enter-values.ts';
import { enterValues } from '../enter-values.ts';
import type { EnumValue } from '../enum-values.ts';
import { enumValue } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { isHiddenByFilter } from '../filter-rows.ts';
import { GoogleError } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';
import { emptyLayer } from '../layer.ts';
import type { MetadataPlace } from '../model.ts';
import { dataGrid, growTo } from '../sheet-structure.ts';
import { sortRows } from '../sort-rows.ts';
import type { Banding } from './banding.ts';
import { bandingsOf } from './banding.ts';
import type { EmbeddedChartBuilder } from './charts.ts';
import { EmbeddedChart, isChart, newChart, placeChart } from './charts.ts';
import { ConditionalFormatRule, isConditionalRule } from './conditional-format.ts';
import { addMetadata, DeveloperMetadataFinder, metadataOn } from './developer-metadata.ts';
import { Filter } from './filter.ts';
import type { Group } from './groups.ts';
import { foldGroups, groupAt, groupDepth } from './groups.ts';
import type { LikeGoogle } from './like-google.ts';
import { NamedRange } from './named-range.ts';
import type { ProtectionHandle } from './protection.ts';
import { protect, protectionsOf } from './protection.ts';
import { SheetGeometry } from './sheet-geometry.ts';
import { GroupControlTogglePosition, SheetType } from './spreadsheet-enums.ts';
import { TextFinder } from './text-finder.ts';

/** A tab with everything: content, protection, charts, groups, metadata. */
export class SheetTab
  extends SheetGeometry
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Sheet,
        | 'appendRow'
        | 'clear'
        | 'clearContents'
        | 'clearFormats'
        | 'clearNotes'
        | 'sort'
        | 'protect'
        | 'getProtections'
        | 'newChart'
        | 'getCharts'
        | 'insertChart'
        | 'updateChart'
        | 'removeChart'
        | 'getColumnGroup'
        | 'getColumnGroupDepth'
        | 'getRowGroup'
        | 'getRowGroupDepth'
        | 'getColumnGroupControlPosition'
        | 'setColumnGroupControlPosition'
        | 'getRowGroupControlPosition'
        | 'setRowGroupControlPosition'
        | 'collapseAllColumnGroups'
        | 'expandAllColumnGroups'
        | 'collapseAllRowGroups'
        | 'expandAllRowGroups'
        | 'getConditionalFormatRules'
        | 'setConditionalFormatRules'
        | 'clearConditionalFormatRules'
        | 'getBandings'
        | 'isRowHiddenByFilter'
        | 'getNamedRanges'
        | 'getType'
        | 'getFilter'
        | 'createTextFinder'
        | 'addDeveloperMetadata'
        | 'getDeveloperMetadata'
        | 'createDeveloperMetadataFinder'
        | 'copyTo'
      >
    >
{
  appendRow(values: EnteredValue[]): this {
    if (!Array.isArray(values)) throw new GoogleError('Invalid argument: rowContents');
    this.guard();
    const row = lastRow(this.sheet) + 1;
    growTo(this.execution.workbook, this.sheet, row, values.length);
    const grid = { row, column: 1, rows: 1, columns: values.length };
    enterValues(this.execution.workbook, this.sheet, grid, [values]);
    return this;
  }

  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): this {
    this.guard();
    if (!options?.formatOnly) this.clearContents();
    if (!options?.contentsOnly) this.clearFormats();
    return this;
  }

  clearContents(): this {
    this.guard();
    clearContent(this.sheet, this.#all());
    return this;
  }

  clearFormats(): this {
    this.guard();
    this.sheet.styles = emptyLayer();
    return this;
  }

  clearNotes(): this {
    this.guard();
    this.sheet.notes = emptyLayer();
    return this;
  }

  sort(columnPosition: number, ascending = true): this {
    this.guard();
    const data = dataGrid(this.sheet);
    const first = this.sheet.frozenRows + 1;
    const body = { row: first, column: 1, rows: data.rows - first + 1, columns: this.sheet.maxColumns };
    if (body.rows > 0) sortRows(this.execution.workbook, this.sheet, body, [{ column: columnPosition, ascending }]);
    return this;
  }

  protect(): ProtectionHandle {
    return protect(this.execution, this.sheet, null);
  }

  getProtections(type: unknown): ProtectionHandle[] {
    return protectionsOf(this.execution, type, this.sheet);
  }

  newChart(): EmbeddedChartBuilder {
    return newChart(this.execution);
  }

  getCharts(): EmbeddedChart[] {
    return this.sheet.charts.map((chart) => new EmbeddedChart(this.execution, chart));
  }

  insertChart(chart: unknown): void {
    if (!isChart(chart)) throw new GoogleError('Invalid argument: chart');
    placeChart(this.execution, this.sheet, chart);
  }

  updateChart(chart: unknown): void {
    this.insertChart(chart);
  }

  removeChart(chart: unknown): void {
    if (!isChart(chart)) throw new GoogleError('Invalid argument: chart');
    this.sheet.charts = this.sheet.charts.filter((other) => other.id !== chart.chart.id);
  }

  getColumnGroup(columnIndex: number, groupDepth: number): Group {
    return groupAt(this.execution, this.sheet, 'column', columnIndex, groupDepth);
  }
  getColumnGroupDepth(columnIndex: number): number {
    return groupDepth(this.sheet, 'column', columnIndex);
  }
  getRowGroup(rowIndex: number, groupDepth: number): Group {
    return groupAt(this.execution, this.sheet, 'row', rowIndex, groupDepth);
  }
  getRowGroupDepth(rowIndex: number): number {
    return groupDepth(this.sheet, 'row', rowIndex);
  }
  getColumnGroupControlPosition(): EnumValue {
    return controlPosition(this.sheet.groupControlAfter);
  }
  setColumnGroupControlPosition(position: unknown): this {
    this.sheet.groupControlAfter = String(position) === 'AFTER';
    return this;
  }
  getRowGroupControlPosition(): EnumValue {
    return controlPosition(this.sheet.rowGroupControlAfter ?? true);
  }
  setRowGroupControlPosition(position: unknown): this {
    this.sheet.rowGroupControlAfter = String(position) === 'AFTER';
    return this;
  }
  collapseAllColumnGroups(): this {
    foldGroups(this.execution, this.sheet, 'column', true);
    return this;
  }
  expandAllColumnGroups(): this {
    foldGroups(this.execution, this.sheet, 'column', false);
    return this;
  }
  collapseAllRowGroups(): this {
    foldGroups(this.execution, this.sheet, 'row', true);
    return this;
  }
  expandAllRowGroups(): this {
    foldGroups(this.execution, this.sheet, 'row', false);
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    const rules = this.sheet.conditionalRules ?? [];
    return rules.map((rule) => new ConditionalFormatRule(this.execution, structuredClone(rule), this.sheet));
  }

  setConditionalFormatRules(rules: unknown): void {
    if (!Array.isArray(rules) || !rules.every(isConditionalRule)) throw new GoogleError('Invalid argument: rules');
    if (rules.some((rule) => rule.home !== this.sheet)) {
      throw new GoogleError('Conditional format rules must only contain ranges of the sheet they are set on.');
    }
    this.guard();
    this.sheet.conditionalRules = rules.map((rule) => structuredClone(rule.rule));
  }

  clearConditionalFormatRules(): void {
    this.guard();
    delete this.sheet.conditionalRules;
  }

  getBandings(): Banding[] {
    return bandingsOf(this.execution, this.sheet);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    calculate(this.execution.workbook);
    return isHiddenByFilter(this.execution.workbook, this.sheet, rowPosition);
  }

  getNamedRanges(): NamedRange[] {
    return this.execution.workbook.namedRanges
      .filter((named) => named.sheetId === this.sheet.id)
      .map((named) => new NamedRange(this.execution, named));
  }

  getType(): EnumValue {
    return enumValue(SheetType, 'GRID');
  }

  getFilter(): Filter | null {
    return this.sheet.filter ? new Filter(this.execution, this.sheet) : null;
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.execution, [{ sheet: this.sheet, grid: this.#all() }], text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.execution, this.#place(), args);
    return this;
  }

  getDeveloperMetadata(): unknown[] {
    return metadataOn(this.execution, this.#place());
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(
      this.execution,
      (place) => place.kind !== 'SPREADSHEET' && place.sheetId === this.sheet.id,
    );
  }

  /** Copies the tab to the end of a spreadsheet: this one, or another that the script has opened. */
  copyTo(spreadsheet: unknown): unknown {
    const { execution } = (spreadsheet ?? this) as { execution: Execution };
    if (!execution) throw new GoogleError('Invalid argument: spreadsheet');
    calculate(this.execution.workbook);
    return execution.make.sheet(copySheet(this.execution.workbook, this.sheet, execution.workbook));
  }

  #all(): GridRange {
    return { row: 1, column: 1, rows: this.sheet.maxRows, columns: this.sheet.maxColumns };
  }

  #place(): MetadataPlace {
    return { kind: 'SHEET', sheetId: this.sheet.id };
  }
}

function controlPosition(isAfter: boolean): EnumValue {
  return enumValue(GroupControlTogglePosition, isAfter ? 'AFTER' : 'BEFORE');
}
