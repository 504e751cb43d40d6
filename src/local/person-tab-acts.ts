import { DEFAULT_USER, newSheetId } from './create-workbook.ts';
import { assertMayEdit } from './editing-rights.ts';
import { renameReferences } from './formula-shift.ts';
import { GoogleError } from './google-error.ts';
import type { Sheet, Workbook } from './model.ts';
import { emptySheet } from './model.ts';
import type { Person } from './person.ts';
import { nameOf, tabNamed, tell } from './person.ts';
import { removeSheet } from './remove-sheet.ts';
import { assertRoom } from './sheet-structure.ts';

/** Gives a tab another name; formulas that name it follow. */
export function personRenamesTab(workbook: Workbook, tab: string, name: string, user: Person = DEFAULT_USER): void {
  const sheet = tabNamed(workbook, tab);
  assertFree(workbook, name, sheet);
  assertMayEdit(workbook, sheet, nameOf(user));
  sheet.name = name;
  renameReferences(workbook, tab, name);
  tell(workbook, user, 'OTHER');
}

/** Adds an empty tab behind the others. */
export function personAddsTab(workbook: Workbook, name: string, user: Person = DEFAULT_USER): void {
  assertFree(workbook, name);
  const sheet = emptySheet(newSheetId(workbook), name);
  assertRoom(workbook, sheet.maxRows * sheet.maxColumns);
  workbook.sheets.push(sheet);
  tell(workbook, user, 'INSERT_GRID');
}

/** Deletes a tab. */
export function personRemovesTab(workbook: Workbook, tab: string, user: Person = DEFAULT_USER): void {
  const sheet = tabNamed(workbook, tab);
  assertMayEdit(workbook, sheet, nameOf(user));
  removeSheet(workbook, sheet.id);
  tell(workbook, user, 'REMOVE_GRID');
}

function assertFree(workbook: Workbook, name: string, itself?: Sheet): void {
  if (workbook.sheets.some((other) => other !== itself && other.name.toLowerCase() === name.toLowerCase())) {
    throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}
