import { tokensOf } from './formula-text.ts';
import type { LocaleFacts } from './locales.ts';

/**
 * A formula as it is typed under a locale becomes the one form that is kept (English: `,` between arguments, `.` in
 * numbers), whatever the spreadsheet's locale is later. Where the comma is the decimal mark, `;` parts arguments and
 * `\` the columns of an array; a comma that stands in no number parts arguments too, which Sheets would refuse.
 */
export function canonicalFormula(typed: string, facts: LocaleFacts): string {
  if (facts.decimal === '.') return typed;
  const inside = new Brackets();
  return tokensOf(typed)
    .map(({ kind, text }) => {
      if (kind === 'number') return text.replace(',', '.');
      if (kind !== 'mark') return text;
      const array = inside.pass(text) === '{';
      if (text === ';') return array ? ';' : ',';
      return text === '\\' && array ? ',' : text;
    })
    .join('');
}

/** A kept formula as a locale writes it. */
export function localFormula(formula: string, facts: LocaleFacts): string {
  if (facts.decimal === '.') return formula;
  const inside = new Brackets();
  return englishNumbers(formula)
    .map(({ kind, text }) => {
      if (kind === 'number') return text.replace('.', ',');
      if (kind !== 'mark') return text;
      const array = inside.pass(text) === '{';
      if (text === ',') return array ? '\\' : ';';
      return text;
    })
    .join('');
}

/** Tokens of a kept formula: there `1,2` is two numbers. */
function englishNumbers(formula: string): { kind: string; text: string }[] {
  return tokensOf(formula).flatMap((token) => {
    if (token.kind !== 'number' || !token.text.includes(',')) return [token];
    return token.text
      .split(/(,)/)
      .filter((text) => text !== '')
      .map((text) => ({ kind: text === ',' ? 'mark' : 'number', text }));
  });
}

/** Which bracket the place stands in. */
class Brackets {
  private readonly open: string[] = [];

  /** Takes a mark into account and tells the innermost bracket. */
  pass(mark: string): string | undefined {
    if (mark === '(' || mark === '{') this.open.push(mark);
    if (mark === ')' || mark === '}') this.open.pop();
    return this.open.at(-1);
  }
}
