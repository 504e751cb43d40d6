type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab as it stands: its sheet, and where its columns are (0-based). */
export type Tempat = { readonly sheet: Sheet; readonly letak: ReadonlyMap<string, number> };

/** Inserts rows below when there are not enough for what is to be written. */
export const cukupBaris = (sheet: Sheet, last: number): void => {
  const max = sheet.getMaxRows();
  if (last > max) sheet.insertRowsAfter(max, last - max);
};
