import { sheetByName } from './create-workbook.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import { parseA1 } from './grid-range.ts';
import type { Sheet, Workbook } from './model.ts';

/** Selects a tab and ranges as a person would have. @throws GoogleError when the tab or a range does not exist */
export function selectPlace(workbook: Workbook, activeTab: string | undefined, selection: string | undefined): void {
  if (activeTab !== undefined) {
    const sheet = sheetByName(workbook, activeTab);
    if (!sheet) throw new GoogleError(`There is no tab named ${activeTab}`);
    workbook.activeSheetId = sheet.id;
  }
  if (selection === undefined) return;
  const sheet = workbook.sheets.find((tab) => tab.id === workbook.activeSheetId) as Sheet;
  workbook.selections[sheet.id] = selection.split(',').map((cells): GridRange => {
    const grid = parseA1(cells, sheet.maxRows, sheet.maxColumns);
    if (!grid) throw new GoogleError(`Not a range: ${cells}`);
    return grid;
  });
}
