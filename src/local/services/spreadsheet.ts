import { calculate } from '../calculate.ts';
import { lastColumn, lastRow } from '../cell-values.ts';
import { copySheet } from '../copy-sheet.ts';
import { createWorkbook, newSheetId, sheetById, sheetByName } from '../create-workbook.ts';
import { activeSheet, isCells, isSheetHandle } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { assertInGrid, parseA1, splitTab } from '../grid-range.ts';
import type { Sheet } from '../model.ts';
import { emptySheet } from '../model.ts';
import { shelve } from '../other-workbooks.ts';
import { assertRoom, dataGrid } from '../sheet-structure.ts';
import { isTimeZone } from '../time-zones.ts';
import { ActivePlace } from './active-place.ts';
import type { Banding } from './banding.ts';
import { bandingsOf } from './banding.ts';
import { addMetadata, DeveloperMetadataFinder, metadataOn } from './developer-metadata.ts';
import type { LikeGoogle } from './like-google.ts';
import { assertRangeName, NamedRange } from './named-range.ts';
import type { ProtectionHandle } from './protection.ts';
import { protectionsOf } from './protection.ts';
import { TextFinder } from './text-finder.ts';

/** The spreadsheet that carries the script. */
export class Spreadsheet
  extends ActivePlace
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Spreadsheet,
        | 'getId'
        | 'getName'
        | 'getUrl'
        | 'getOwner'
        | 'getSheets'
        | 'getNumSheets'
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
        | 'getSheetByName'
        | 'getSheetById'
        | 'insertSheet'
        | 'deleteSheet'
        | 'deleteActiveSheet'
        | 'duplicateActiveSheet'
        | 'renameActiveSheet'
        | 'copy'
        | 'getBandings'
        | 'moveActiveSheet'
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
  getSheets(): unknown[] {
    return this.execution.workbook.sheets.map((sheet) => this.execution.make.sheet(sheet));
  }
  getNumSheets(): number {
    return this.execution.workbook.sheets.length;
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

  getSheetByName(name: string): unknown {
    const sheet = sheetByName(this.execution.workbook, name);
    return sheet ? this.execution.make.sheet(sheet) : null;
  }

  getSheetById(id: number): unknown {
    const sheet = sheetById(this.execution.workbook, id);
    return sheet ? this.execution.make.sheet(sheet) : null;
  }

  insertSheet(...args: unknown[]): unknown {
    const { workbook } = this.execution;
    const given = args.find((arg) => typeof arg === 'string');
    let number = workbook.sheets.length + 1;
    while (given === undefined && sheetByName(workbook, `Sheet${number}`)) number++;
    const name = given === undefined ? `Sheet${number}` : String(given);
    if (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (name === '' || name.length > 100) throw new GoogleError('The sheet name must be between 1 and 100 characters.');
    if (workbook.sheets.length >= 200) throw new GoogleError('You cannot have more than 200 sheets in a workbook.');
    assertRoom(workbook, 26_000);
    const sheet = emptySheet(newSheetId(workbook), name);
    const at = args.find((arg) => typeof arg === 'number') as number | undefined;
    const after = workbook.sheets.indexOf(activeSheet(workbook)) + 1;
    workbook.sheets.splice(at ?? after, 0, sheet);
    workbook.activeSheetId = sheet.id;
    return this.execution.make.sheet(sheet);
  }

  deleteSheet(handle: unknown): void {
    if (!isSheetHandle(handle)) throw new GoogleError('Invalid argument: sheet');
    const { workbook } = this.execution;
    if (workbook.sheets.length === 1) throw new GoogleError("You can't remove all the sheets in a document.");
    const { id } = handle.sheet;
    workbook.sheets = workbook.sheets.filter((sheet) => sheet.id !== id);
    workbook.protections = workbook.protections.filter((protection) => protection.sheetId !== id);
    workbook.namedRanges = workbook.namedRanges.filter((named) => named.sheetId !== id);
    workbook.metadata = workbook.metadata.filter(({ place }) => place.kind === 'SPREADSHEET' || place.sheetId !== id);
    if (workbook.activeSheetId === id) workbook.activeSheetId = (workbook.sheets[0] as Sheet).id;
  }

  deleteActiveSheet(): unknown {
    this.deleteSheet(this.execution.make.sheet(activeSheet(this.execution.workbook)));
    return this.getActiveSheet();
  }

  /** The copy comes to stand behind its original and becomes active. */
  duplicateActiveSheet(): unknown {
    const { workbook } = this.execution;
    calculate(workbook);
    const original = activeSheet(workbook);
    const copy = copySheet(workbook, original, workbook);
    workbook.sheets.pop();
    workbook.sheets.splice(workbook.sheets.indexOf(original) + 1, 0, copy);
    workbook.activeSheetId = copy.id;
    return this.execution.make.sheet(copy);
  }

  renameActiveSheet(name: string): void {
    (this.getActiveSheet() as { setName(name: string): unknown }).setName(name);
  }

  /** A copy in memory; properties, cache and files of the add-on stay behind, as they do in Google. */
  copy(name: string): unknown {
    const { workbook, user } = this.execution;
    const fresh = createWorkbook({ name: String(name), owner: user });
    const {
      id: _id,
      name: _name,
      owner: _owner,
      editors: _editors,
      properties: _p,
      cache: _c,
      files: _f,
      ...rest
    } = workbook;
    const copy = { ...fresh, ...structuredClone(rest) };
    shelve(workbook, copy);
    return this.execution.make.spreadsheetOf(copy);
  }

  getBandings(): Banding[] {
    return this.execution.workbook.sheets.flatMap((sheet) => bandingsOf(this.execution, sheet));
  }

  moveActiveSheet(position: number): void {
    const { workbook } = this.execution;
    const sheet = activeSheet(workbook);
    if (position < 1 || position > workbook.sheets.length) throw new GoogleError('Invalid argument: pos');
    workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
    workbook.sheets.splice(position - 1, 0, sheet);
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
