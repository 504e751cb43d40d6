import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { FormulaArea, FormulaToken } from './formula-text.ts';
import { tokensOf, writeArea } from './formula-text.ts';

/** Functions of Sheets that IronCalc knows by another name. */
const RENAMED: Record<string, string> = { REGEXMATCH: 'REGEXTEST' };
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
  return tokens.map((token, index) => engineToken(token, tokens[index + 1], place)).join('');
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
