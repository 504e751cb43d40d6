import { format } from 'numfmt';
import type { LocaleFacts } from './locales.ts';
import type { CellValue } from './model.ts';

/** What a cell shows: its value under its number format in the words and separators of the locale. */
export function displayText(value: CellValue, numberFormat: string | undefined, facts: LocaleFacts): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === '@') return numberText(value, facts);
  if (numberFormat === undefined || numberFormat === 'General') return numberText(value, facts);
  try {
    return format(numberFormat, value, { locale: facts.language, ignoreTimezone: true, dateErrorNumber: true });
  } catch {
    return numberText(value, facts);
  }
}

function numberText(value: number, facts: LocaleFacts): string {
  const text = String(Number(value.toPrecision(15)));
  return facts.decimal === ',' ? text.replace('.', ',') : text;
}
