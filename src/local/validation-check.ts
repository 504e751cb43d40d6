import { valuesOf } from './cell-values.ts';
import { sheetById } from './create-workbook.ts';
import { displayText } from './display-text.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import { a1Notation } from './grid-range.ts';
import { isLayerEmpty, runsBetween } from './layer.ts';
import { localeFacts } from './locales.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';
import { serialOfDay } from './time-zones.ts';
import type { ValidationRule } from './validation-rule.ts';

/** The values a dropdown offers, as text; null for rules without a list. */
export function offeredValues(workbook: Workbook, rule: ValidationRule): string[] | null {
  if (rule.list) return rule.list;
  const sheet = rule.range && sheetById(workbook, rule.range.sheetId);
  if (!rule.range || !sheet) return null;
  const facts = localeFacts(workbook.locale);
  const cells = valuesOf(sheet, rule.range.grid).flat();
  return cells.filter((value) => value !== null && value !== '').map((value) => displayText(value, undefined, facts));
}

function serialOfIso(day: string | undefined): number {
  const [year = 0, month = 1, date = 1] = (day ?? '').split('-').map(Number);
  return serialOfDay(year, month, date) ?? 0;
}

/** Whether a value satisfies a rule. Empty cells always do, and rules this host cannot judge let all pass. */
export function satisfies(workbook: Workbook, rule: ValidationRule, value: CellValue): boolean {
  if (value === null || value === '') return true;
  const offered = offeredValues(workbook, rule);
  if (offered) return offered.includes(displayText(value, undefined, localeFacts(workbook.locale)));
  const [a = 0, b = 0] = rule.numbers ?? (rule.dates ?? []).map(serialOfIso);
  const number = typeof value === 'number' ? value : Number.NaN;
  switch (rule.criteria) {
    case 'CHECKBOX':
      return rule.checked === undefined
        ? typeof value === 'boolean'
        : String(value) === rule.checked || String(value) === rule.unchecked;
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'NUMBER_BETWEEN':
      return number >= a && number <= b;
    case 'DATE_BETWEEN':
      return number >= a && number < b + 1;
    case 'NUMBER_NOT_BETWEEN':
      return typeof value === 'number' && (number < a || number > b);
    case 'DATE_NOT_BETWEEN':
      return typeof value === 'number' && (number < a || number >= b + 1);
    case 'NUMBER_NOT_EQUAL_TO':
      return typeof value === 'number' && number !== a;
    case 'DATE_EQUAL_TO':
      return Math.floor(number) === a;
    case 'NUMBER_GREATER_THAN':
      return number > a;
    case 'DATE_AFTER':
      return number >= a + 1;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
    case 'DATE_ON_OR_AFTER':
      return number >= a;
    case 'NUMBER_LESS_THAN':
    case 'DATE_BEFORE':
      return number < a;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= a;
    case 'DATE_ON_OR_BEFORE':
      return number < a + 1;
    case 'NUMBER_EQUAL_TO':
      return number === a;
    case 'TEXT_CONTAINS':
      return String(value).includes(rule.texts?.[0] ?? '');
    case 'TEXT_DOES_NOT_CONTAIN':
      return !String(value).includes(rule.texts?.[0] ?? '');
    case 'TEXT_EQUAL_TO':
      return String(value) === rule.texts?.[0];
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value));
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[\w-]+(\.[\w-]+)+/.test(String(value));
    default:
      return true;
  }
}

/** Refuses values that a rule with `allowInvalid = false` keeps out, in Google's words. */
export function assertValid(workbook: Workbook, sheet: Sheet, grid: GridRange, values: CellValue[][]): void {
  if (isLayerEmpty(sheet.rules)) return;
  for (let c = 0; c < grid.columns; c++) {
    for (const run of runsBetween(sheet.rules, grid.column - 1 + c, grid.row - 1, grid.row + grid.rows - 2)) {
      const rule = workbook.validationRules[run.value];
      if (!rule || rule.allowInvalid) continue;
      for (let row = run.from + 1; row <= run.to + 1; row++) {
        if (satisfies(workbook, rule, values[row - grid.row]?.[c] ?? null)) continue;
        const cell = a1Notation({ row, column: grid.column + c, rows: 1, columns: 1 });
        const detail = rule.helpText ? ` ${rule.helpText}` : '';
        throw new GoogleError(
          `The data you entered in cell ${cell} violates the data validation rules set on this cell.${detail}`,
        );
      }
    }
  }
}
