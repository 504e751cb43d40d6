import { GoogleError } from './google-error.ts';
import type { Sheet, Workbook } from './model.ts';

/** Removes a tab with all that hangs on it. @throws GoogleError for the last one */
export function removeSheet(workbook: Workbook, id: number): void {
  if (workbook.sheets.length === 1) throw new GoogleError("You can't remove all the sheets in a document.");
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.id !== id);
  workbook.protections = workbook.protections.filter((protection) => protection.sheetId !== id);
  workbook.namedRanges = workbook.namedRanges.filter((named) => named.sheetId !== id);
  workbook.metadata = workbook.metadata.filter(({ place }) => place.kind === 'SPREADSHEET' || place.sheetId !== id);
  if (workbook.activeSheetId === id) workbook.activeSheetId = (workbook.sheets[0] as Sheet).id;
}
