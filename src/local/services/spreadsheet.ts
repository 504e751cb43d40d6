import { lastColumn, lastRow } from '../cell-values.ts';
import { sheetById, sheetByName } from '../create-workbook.ts';
import { activeSheet, isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { assertInGrid, parseA1, splitTab } from '../grid-range.ts';
import { dataGrid } from '../sheet-structure.ts';
import { isTimeZone } from '../time-zones.ts';
import { addMetadata, DeveloperMetadataFinder, metadataOn } from './developer-metadata.ts';
import type { LikeGoogle } from './like-google.ts';
import { assertRangeName, NamedRange } from './named-range.ts';
import type { ProtectionHandle } from './protection.ts';
import { protectionsOf } from './protection.ts';
import { SpreadsheetTabs } from './spreadsheet-tabs.ts';
import { TextFinder } from './text-finder.ts';

/** The spreadsheet that carries the script. */
export class Spreadsheet
  extends SpreadsheetTabs
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Spreadsheet,
        | 'getId'
        | 'getName'
        | 'getUrl'
        | 'getOwner'
        | 'getSpreadsheetLocale'
        | 'getSpreadsheetTimeZone'
        | 'getEditors'
        | 'getViewers'
        | 'rename'
        | 'addEditor'
        | 'addEditors'
        | 'removeEditor'
        | 'setSpreadsheetLocale'
        | 'setSpreadsheetTimeZone'
        | 'toast'
        | 'getActiveCell'
        | 'getRange'
        | 'getDataRange'
        | 'getLastRow'
        | 'getLastColumn'
        | 'getRangeByName'
        | 'setNamedRange'
        | 'removeNamedRange'
        | 'getNamedRanges'
        | 'getProtections'
        | 'createTextFinder'
        | 'addDeveloperMetadata'
        | 'getDeveloperMetadata'
        | 'createDeveloperMetadataFinder'
      >
    >
{
  static override readonly service = 'Spreadsheet';
  readonly scope = `spreadsheet ${this.execution.workbook.id}`;

  getId(): string {
    return this.execution.workbook.id;
  }
  getName(): string {
    return this.execution.workbook.name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.execution.workbook.id}/edit`;
  }
  getOwner(): unknown {
    return this.execution.make.user(this.execution.workbook.owner);
  }
  getSpreadsheetLocale(): string {
    return this.execution.workbook.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this.execution.workbook.timeZone;
  }
  getEditors(): unknown[] {
    return this.execution.workbook.editors.map((email) => this.execution.make.user(email));
  }
  getViewers(): unknown[] {
    return this.getEditors();
  }

  rename(name: string): void {
    this.execution.workbook.name = String(name);
  }

  addEditor(user: unknown): this {
    const email = typeof user === 'string' ? user : (user as { getEmail(): string }).getEmail();
    if (!this.execution.workbook.editors.includes(email)) this.execution.workbook.editors.push(email);
    return this;
  }

  addEditors(emails: unknown[]): this {
    for (const email of emails) this.addEditor(email);
    return this;
  }

  removeEditor(user: unknown): this {
    const email = typeof user === 'string' ? user : (user as { getEmail(): string }).getEmail();
    const { workbook } = this.execution;
    if (email !== workbook.owner) workbook.editors = workbook.editors.filter((editor) => editor !== email);
    return this;
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}([_-][A-Za-z]{2,4})?$/.test(String(locale))) throw new GoogleError(`Invalid argument: ${locale}`);
    this.execution.workbook.locale = locale;
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (!isTimeZone(zone)) throw new GoogleError(`Invalid argument: ${zone}`);
    this.execution.workbook.timeZone = zone;
  }

  toast(message: unknown, title?: unknown, _seconds?: number | null): void {
    this.execution.toast({
      message: String(message),
      title: title === undefined || title === null ? '' : String(title),
    });
  }

  getActiveCell(): unknown {
    return this.getCurrentCell();
  }

  getRange(notation: string): unknown {
    const { workbook } = this.execution;
    const { tab, cells } = splitTab(String(notation));
    const sheet = tab === null ? activeSheet(workbook) : sheetByName(workbook, tab);
    const grid = sheet && parseA1(cells, sheet.maxRows, sheet.maxColumns);
    if (!sheet || !grid) return this.getRangeByName(notation) ?? this.#notFound();
    return this.execution.make.range(sheet, assertInGrid(grid, sheet.maxRows, sheet.maxColumns));
  }

  getDataRange(): unknown {
    const sheet = activeSheet(this.execution.workbook);
    return this.execution.make.range(sheet, dataGrid(sheet));
  }

  getLastRow(): number {
    return lastRow(activeSheet(this.execution.workbook));
  }
  getLastColumn(): number {
    return lastColumn(activeSheet(this.execution.workbook));
  }

  getRangeByName(name: string): unknown {
    const named = this.execution.workbook.namedRanges.find((range) => range.name === name);
    const sheet = named && sheetById(this.execution.workbook, named.sheetId);
    return named && sheet ? this.execution.make.range(sheet, named.range) : null;
  }

  setNamedRange(name: string, range: unknown): void {
    if (!isCells(range)) throw new GoogleError('Invalid argument: range');
    assertRangeName(name);
    this.removeNamedRange(name);
    this.execution.workbook.namedRanges.push({ name: String(name), sheetId: range.sheet.id, range: { ...range.grid } });
  }

  removeNamedRange(name: string): void {
    const { workbook } = this.execution;
    workbook.namedRanges = workbook.namedRanges.filter((named) => named.name !== name);
  }

  getNamedRanges(): NamedRange[] {
    return this.execution.workbook.namedRanges.map((named) => new NamedRange(this.execution, named));
  }

  getProtections(type: unknown): ProtectionHandle[] {
    return protectionsOf(this.execution, type);
  }

  createTextFinder(text: string): TextFinder {
    const areas = this.execution.workbook.sheets.map((sheet) => ({ sheet, grid: dataGrid(sheet) }));
    return new TextFinder(this.execution, areas, text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.execution, { kind: 'SPREADSHEET' }, args);
    return this;
  }

  getDeveloperMetadata(): unknown[] {
    return metadataOn(this.execution, { kind: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.execution, () => true);
  }

  #notFound(): never {
    throw new GoogleError('Range not found');
  }
}
