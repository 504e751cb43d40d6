type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it stands: its sheet, and where its columns are (0-based). */
export type Tempat = { readonly sheet: Sheet; readonly letak: ReadonlyMap<string, number> };

/** Whether a row lies on the sheet. A range beyond it throws at once, so the usual case costs no call. */
const muat = (sheet: Sheet, row: number): boolean => {
  try {
    sheet.getRange(row, 1);
    return true;
  } catch {
    return false;
  }
};

/** Inserts rows below when there are not enough for what is to be written. */
export const cukupBaris = (sheet: Sheet, last: number): void => {
  if (muat(sheet, last)) return;
  const max = sheet.getMaxRows();
  sheet.insertRowsAfter(max, last - max);
};
