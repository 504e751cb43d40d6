import { clearContent, lastRow } from '../cell-values.ts';
import { newSheetId } from '../create-workbook.ts';
import type { EnteredValue } from '../enter-values.ts';
import { enterValues } from '../enter-values.ts';
import { GoogleError } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';
import { emptyLayer } from '../layer.ts';
import type { MetadataPlace } from '../model.ts';
import { dataGrid, growTo } from '../sheet-structure.ts';
import { sortRows } from '../sort-rows.ts';
import type { EmbeddedChartBuilder } from './charts.ts';
import { EmbeddedChart, isChart, newChart, placeChart } from './charts.ts';
import type { Group } from './column-groups.ts';
import { allColumnGroups, columnGroup } from './column-groups.ts';
import { addMetadata, DeveloperMetadataFinder, metadataOn } from './developer-metadata.ts';
import { Filter } from './filter.ts';
import type { ProtectionHandle } from './protection.ts';
import { protect, protectionsOf } from './protection.ts';
import { SheetGeometry } from './sheet-geometry.ts';
import { TextFinder } from './text-finder.ts';

/** A tab with everything: content, protection, charts, groups, metadata. */
export class SheetTab extends SheetGeometry {
  appendRow(values: EnteredValue[]): this {
    if (!Array.isArray(values)) throw new GoogleError('Invalid argument: rowContents');
    this.guard();
    const row = lastRow(this.sheet) + 1;
    growTo(this.execution.workbook, this.sheet, row, values.length);
    const grid = { row, column: 1, rows: 1, columns: values.length };
    enterValues(this.execution.workbook, this.sheet, grid, [values]);
    return this;
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
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
    return columnGroup(this.execution, this.sheet, columnIndex, groupDepth);
  }

  getColumnGroupDepth(columnIndex: number): number {
    return this.sheet.columnDepths[columnIndex - 1] ?? 0;
  }

  setColumnGroupControlPosition(position: unknown): this {
    this.sheet.groupControlAfter = String(position) === 'AFTER';
    return this;
  }

  collapseAllColumnGroups(): this {
    for (const group of allColumnGroups(this.execution, this.sheet)) group.collapse();
    return this;
  }

  expandAllColumnGroups(): this {
    this.sheet.collapsedGroups = [];
    return this;
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

  /** Copies the tab at the end of this spreadsheet; other spreadsheets cannot be opened here. */
  copyTo(_spreadsheet: unknown): unknown {
    const { workbook } = this.execution;
    let name = `Copy of ${this.sheet.name}`;
    for (let n = 1; workbook.sheets.some((sheet) => sheet.name === name); n++) name = `Copy of ${this.sheet.name} ${n}`;
    const copy = { ...structuredClone(this.sheet), id: newSheetId(workbook), name };
    workbook.sheets.push(copy);
    return this.execution.make.sheet(copy);
  }

  #all(): GridRange {
    return { row: 1, column: 1, rows: this.sheet.maxRows, columns: this.sheet.maxColumns };
  }

  #place(): MetadataPlace {
    return { kind: 'SHEET', sheetId: this.sheet.id };
  }
}
