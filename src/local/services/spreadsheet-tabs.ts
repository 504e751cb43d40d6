import { calculate } from '../calculate.ts';
import { copySheet } from '../copy-sheet.ts';
import { createWorkbook, newSheetId, sheetById, sheetByName } from '../create-workbook.ts';
import { activeSheet, isSheetHandle } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { emptySheet } from '../model.ts';
import { shelve } from '../other-workbooks.ts';
import { removeSheet } from '../remove-sheet.ts';
import { assertRoom } from '../sheet-structure.ts';
import { ActivePlace } from './active-place.ts';
import type { Banding } from './banding.ts';
import { bandingsOf } from './banding.ts';
import type { LikeGoogle } from './like-google.ts';

/** A spreadsheet as a row of tabs that come, go, move and are copied. */
export class SpreadsheetTabs
  extends ActivePlace
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Spreadsheet,
        | 'getSheets'
        | 'getNumSheets'
        | 'getSheetByName'
        | 'getSheetById'
        | 'insertSheet'
        | 'deleteSheet'
        | 'deleteActiveSheet'
        | 'duplicateActiveSheet'
        | 'renameActiveSheet'
        | 'moveActiveSheet'
        | 'copy'
        | 'getBandings'
      >
    >
{
  getSheets(): unknown[] {
    return this.execution.workbook.sheets.map((sheet) => this.execution.make.sheet(sheet));
  }

  getNumSheets(): number {
    return this.execution.workbook.sheets.length;
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
    removeSheet(this.execution.workbook, handle.sheet.id);
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

  moveActiveSheet(position: number): void {
    const { workbook } = this.execution;
    const sheet = activeSheet(workbook);
    if (position < 1 || position > workbook.sheets.length) throw new GoogleError('Invalid argument: pos');
    workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
    workbook.sheets.splice(position - 1, 0, sheet);
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
}
