import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { FormulaArea, FormulaToken } from './formula-text.ts';
import { tokensOf, writeArea } from './formula-text.ts';

/** Functions of Sheets that IronCalc knows by another name. */
const RENAMED: Record<string, string> = { REGEXMATCH: 'REGEXTEST', JOIN: 'TEXTJOIN' };
/** What errors that only IronCalc has are in Sheets. */
const ERRORS: Record<string, string> = {
  '#N/IMPL!': '#NAME?',
  '#CIRC!': '#REF!',
  '#SPILL!': '#REF!',
  '#CALC!': '#N/A',
};

let ready = false;

/** A fresh calculating engine. Its 2 MB are loaded when the first workbook with formulas is read, not before. */
export function newEngine(timeZone: string): Model {
  if (!ready) {
    const file = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
    initSync({ module: readFileSync(file) });
    ready = true;
  }
  try {
    return new Model('workbook', 'en', timeZone, 'en');
  } catch {
    return new Model('workbook', 'en', 'UTC', 'en');
  }
}

/**
 * A kept formula as the engine understands it: tabs by the engine's own names, open areas closed, and the functions
 * that Sheets spells differently. Functions that only Sheets has (QUERY, SPLIT, IMPORTRANGE) stay and give `#NAME?`.
 */
export function engineFormula(formula: string, place: (area: FormulaArea) => FormulaArea | null): string {
  const tokens = tokensOf(formula);
  const afterDelimiter = joinSeparators(tokens);
  return tokens
    .map((token, index) => (afterDelimiter.has(index) ? ',FALSE' : '') + engineToken(token, tokens[index + 1], place))
    .join('');
}

/** Where the delimiter of each JOIN ends: TEXTJOIN, which is the same but for this, asks there whether to skip blanks. */
function joinSeparators(tokens: FormulaToken[]): Set<number> {
  const found = new Set<number>();
  const open: boolean[] = [];
  tokens.forEach(({ text }, index) => {
    if (text === '(' || text === '{') open.push(text === '(' && tokens[index - 1]?.text.toUpperCase() === 'JOIN');
    else if (text === ')' || text === '}') open.pop();
    else if (open.at(-1) && (text === ',' || text === ';')) {
      found.add(index);
      open[open.length - 1] = false;
    }
  });
  return found;
}

function engineToken(
  token: FormulaToken,
  next: FormulaToken | undefined,
  place: (area: FormulaArea) => FormulaArea | null,
): string {
  if (token.kind === 'area') {
    const placed = place(token.area);
    return placed ? writeArea(placed) : '#REF!';
  }
  if (token.kind !== 'name' || next?.text !== '(') return token.text;
  const name = token.text.toUpperCase();
  if (name === 'ARRAYFORMULA') return '';
  return RENAMED[name] ?? token.text;
}

/** An error of the engine as Sheets shows it. */
export function sheetsError(text: string): string {
  return ERRORS[text] ?? text;
}
