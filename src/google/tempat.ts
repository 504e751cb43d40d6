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

/**
 * Inserts rows when those to be written do not fit. They go in right under the last row with data, so that nobody has to
 * ask how many rows the sheet has, and take over its formats and dropdowns; never those of the heading.
 */
export const cukupBaris = (sheet: Sheet, first: number, count: number): void => {
  if (!muat(sheet, first + count - 1)) sheet.insertRowsAfter(Math.max(2, first - 1), count);
};
