import type { NamedRange as FileName, Sheet as FileSheet } from 'hucre';
import { parseA1, splitTab } from './grid-range.ts';
import { fillLayer } from './layer.ts';
import type { NamedRange, Sheet, Workbook } from './model.ts';

const POINTS_A_PIXEL = 0.75;

/** Names of ranges of any file; what names formulas or print areas is left out. */
export function readNames(sheets: readonly Sheet[], names: readonly FileName[]): NamedRange[] {
  return names.flatMap(({ name, range }) => {
    const found = name.startsWith('_xlnm.') ? null : placeOf(sheets, range);
    return found ? [{ name, ...found }] : [];
  });
}

/** Where a reference such as `'Tab'!$A$1:$B$9` points. */
function placeOf(sheets: readonly Sheet[], reference: string): Omit<NamedRange, 'name'> | null {
  const { tab, cells } = splitTab(reference.replace(/^=/, ''));
  const sheet = sheets.find((known) => known.name === tab);
  const grid = sheet && parseA1(cells, sheet.maxRows, sheet.maxColumns);
  return sheet && grid ? { sheetId: sheet.id, range: grid } : null;
}

/** Heights and hidden rows, gridlines and the filter of a foreign tab. */
export function readLayout(sheet: Sheet, file: FileSheet): void {
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height) sheet.rowHeights[row] = Math.round(height / POINTS_A_PIXEL);
    if (hidden) sheet.hiddenRows[row] = true;
  }
  for (const list of [sheet.rowHeights, sheet.hiddenRows] as unknown[][]) {
    for (let i = 0; i < list.length; i++) list[i] ??= null;
  }
  sheet.hiddenGridlines = file.view?.showGridLines === false;
  if (file.autoFilter) sheet.filter = parseA1(file.autoFilter.range, sheet.maxRows, sheet.maxColumns);
}

/** Dropdowns of a foreign file: lists as they stand, and lists that lie in a range. All tabs must be there already. */
export function readDropdowns(workbook: Workbook, sheet: Sheet, file: FileSheet): void {
  for (const validation of file.dataValidations ?? []) {
    if (validation.type !== 'list') continue;
    const source =
      validation.formula1 === undefined ? null : placeOf(workbook.sheets, tabbed(validation.formula1, sheet));
    if (!validation.values && !source) continue;
    const number = workbook.validationRules.push({
      ...(validation.values
        ? { criteria: 'VALUE_IN_LIST', list: validation.values }
        : { criteria: 'VALUE_IN_RANGE', ...(source && { range: { sheetId: source.sheetId, grid: source.range } }) }),
      allowInvalid: validation.errorStyle === 'warning' || validation.showErrorMessage === false,
      showDropdown: true,
      helpText: validation.inputMessage ?? null,
    });
    for (const part of validation.range.split(' ')) {
      const grid = parseA1(part, sheet.maxRows, sheet.maxColumns);
      if (grid) fillLayer(sheet.rules, grid.row - 1, grid.column - 1, grid.rows, grid.columns, number - 1);
    }
  }
}

/** A reference without a tab means the tab it stands on. */
function tabbed(reference: string, sheet: Sheet): string {
  return reference.includes('!') ? reference : `'${sheet.name.replaceAll("'", "''")}'!${reference}`;
}
