import type { LocaleFacts } from './locales.ts';
import { monthOf } from './locales.ts';
import { serialOfDay } from './time-zones.ts';

/** What a spreadsheet makes of typed text: a value, and the number format an automatic cell takes with it. */
export interface Typed {
  value: string | number | boolean;
  format?: string;
}

/** First characters of text that might be something else than text; all else is not looked at further. */
const CANDIDATE = /^[\s]*[0-9+\-.,(TtFfRr$£€]/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([AaPp][Mm])?$/;

/**
 * Reads text as Google Sheets does when it is typed (or written by setValues) under a locale. `85.00` is text where the
 * dot groups thousands, and so is a date that does not exist. Formulas and the leading apostrophe are not decided here.
 */
export function readTyped(text: string, facts: LocaleFacts): Typed {
  if (!CANDIDATE.test(text)) return { value: text };
  const trimmed = text.trim();
  const upper = trimmed.length <= 5 ? trimmed.toUpperCase() : '';
  if (upper === 'TRUE') return { value: true };
  if (upper === 'FALSE') return { value: false };
  return readNumber(trimmed, facts) ?? readDate(trimmed, facts) ?? readTime(trimmed) ?? { value: text };
}

function readNumber(text: string, facts: LocaleFacts): Typed | null {
  let rest = text;
  let sign = 1;
  let format: string | undefined;
  const parenthesised = /^\((.+)\)$/.exec(rest);
  if (parenthesised) {
    rest = parenthesised[1] as string;
    sign = -1;
  }
  const signed = /^([+-])\s*(?=\S)/.exec(rest);
  if (signed) {
    if (signed[1] === '-') sign = -sign;
    rest = rest.slice(signed[0].length);
  }
  if (facts.currency?.test(rest)) {
    rest = rest.replace(facts.currency, '');
    format = facts.currencyFormat;
  }
  let scale = 1;
  if (/\s*%$/.test(rest)) {
    rest = rest.replace(/\s*%$/, '');
    scale = 0.01;
  }
  const value = plainNumber(rest, facts);
  if (value === null) return null;
  const grouped = rest.includes(facts.group);
  if (scale !== 1) format = rest.includes(facts.decimal) ? '0.00%' : '0%';
  else if (format === undefined && grouped) format = rest.includes(facts.decimal) ? '#,##0.00' : '#,##0';
  const typed = scale === 1 ? sign * value : Number((sign * value * scale).toPrecision(15));
  return format === undefined ? { value: typed } : { value: typed, format };
}

function plainNumber(text: string, facts: LocaleFacts): number | null {
  const [group, decimal] = facts.group === '.' ? ['\\.', ','] : [',', '\\.'];
  const shape = new RegExp(`^(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d+)?$`);
  if (!/\d/.test(text) || !shape.test(text)) return null;
  const value = Number(text.replaceAll(facts.group, '').replace(facts.decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

function readDate(text: string, facts: LocaleFacts): Typed | null {
  const [, day = text, time] = /^(.*?\d)[T\s]\s*(\d{1,2}:\d{2}.*)$/.exec(text) ?? [];
  const date = readDay(day, facts);
  if (!date) return null;
  if (time === undefined) return date;
  const clock = readTime(time);
  return clock ? { value: (date.value as number) + (clock.value as number), format: `${date.format} hh:mm:ss` } : null;
}

function readDay(text: string, facts: LocaleFacts): Typed | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (numeric) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])];
    const separator = numeric[2] as string;
    const format = facts.dateFormat.replaceAll('/', separator === '.' ? '"."' : separator);
    return facts.dayFirst ? dated(fullYear(numeric[4]), b, a, format) : dated(fullYear(numeric[4]), a, b, format);
  }
  const worded = /^(\d{1,2})[\s-]+([A-Za-z]{3,}\.?)[\s,-]+(\d{4}|\d{2})$/.exec(text);
  if (!worded) return null;
  const month = monthOf(worded[2] as string, facts);
  return month ? dated(fullYear(worded[3]), month, Number(worded[1]), 'd mmmm yyyy') : null;
}

function fullYear(text: string | undefined): number {
  const year = Number(text);
  return (text ?? '').length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): Typed | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const serial = serialOfDay(year, month, day);
  return serial === null ? null : { value: serial, format };
}

function readTime(text: string): Typed | null {
  const match = TIME.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  if (hour > 23 || Number(match[2]) > 59) return null;
  return { value: (hour * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400, format: 'hh:mm:ss' };
}
