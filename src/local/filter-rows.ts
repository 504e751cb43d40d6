import { meets } from './cell-condition.ts';
import { valueAt } from './cell-values.ts';
import type { FilterCriterion } from './conditional-rule.ts';
import { displayText } from './display-text.ts';
import { layerAt } from './layer.ts';
import { localeFacts } from './locales.ts';
import type { Sheet, Workbook } from './model.ts';
import { serialOf } from './time-zones.ts';

/** Whether the filter of a tab hides a row (1-based). Its heading row and rows beside it are never hidden. */
export function isHiddenByFilter(workbook: Workbook, sheet: Sheet, row: number): boolean {
  const { filter, filterCriteria } = sheet;
  if (!filter || !filterCriteria || row <= filter.row || row >= filter.row + filter.rows) return false;
  return Object.entries(filterCriteria).some(([column, criterion]) =>
    hides(workbook, sheet, row, Number(column), criterion),
  );
}

function hides(workbook: Workbook, sheet: Sheet, row: number, column: number, criterion: FilterCriterion): boolean {
  const value = valueAt(sheet, row, column);
  if (criterion.hidden) {
    const style = workbook.styles[layerAt(sheet.styles, row - 1, column - 1) ?? 0];
    if (criterion.hidden.includes(displayText(value, style?.numberFormat, localeFacts(workbook.locale)))) return true;
  }
  if (!criterion.condition) return false;
  const today = Math.floor(serialOf(Date.now(), workbook.timeZone));
  return meets(value, criterion.condition, today) === false;
}
