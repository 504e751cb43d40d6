/** One end of an area: 0 stands for an open column or row (`A:A`, `2:2`). */
export interface AreaEnd {
  column: number;
  row: number;
  fixedColumn: boolean;
  fixedRow: boolean;
}

/** A cell or area that a formula names. */
export interface FormulaArea {
  /** The tab as it is written, null where none is. */
  tab: string | null;
  start: AreaEnd;
  /** Null for a single cell. */
  end: AreaEnd | null;
}

const LETTERS = '\\$?[A-Za-z]{1,3}';
const DIGITS = '\\$?\\d+';
const NAME = '[A-Za-z_\\u0080-\\uffff][\\w.\\u0080-\\uffff]*';
const CELLS = `${LETTERS}${DIGITS}(?::${LETTERS}(?:${DIGITS})?|:${DIGITS})?|${LETTERS}:${LETTERS}(?:${DIGITS})?|${DIGITS}:${DIGITS}`;
const TOKEN = new RegExp(
  `("(?:[^"]|"")*"?)|((?:'(?:[^']|'')*'|${NAME})!)?(${CELLS})(?![\\w.(!])|('(?:[^']|'')*'!|${NAME}!?)|(\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?|\\.\\d+)|([\\s\\S])`,
  'g',
);

/** The parts of a formula, in order. A number is read with either decimal mark. */
export type FormulaToken =
  | { kind: 'area'; text: string; area: FormulaArea }
  | { kind: 'text' | 'name' | 'number' | 'mark'; text: string };

/** Cuts a formula into tokens; joining their texts gives it back. */
export function tokensOf(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const [text, quoted, tab, cells, name, number] of formula.matchAll(TOKEN)) {
    if (quoted !== undefined) tokens.push({ kind: 'text', text });
    else if (cells !== undefined) tokens.push({ kind: 'area', text, area: readArea(tab, cells) });
    else if (name !== undefined) tokens.push({ kind: 'name', text });
    else tokens.push({ kind: number === undefined ? 'mark' : 'number', text });
  }
  return tokens;
}

/** Rewrites the areas of a formula; null puts `#REF!` in the place of one. */
export function mapAreas(formula: string, change: (area: FormulaArea) => FormulaArea | null): string {
  return tokensOf(formula)
    .map((token) => {
      if (token.kind !== 'area') return token.text;
      const changed = change(token.area);
      return changed === token.area ? token.text : changed ? writeArea(changed) : '#REF!';
    })
    .join('');
}

/** The areas that a formula names. */
export function areasOf(formula: string): FormulaArea[] {
  return tokensOf(formula).flatMap((token) => (token.kind === 'area' ? [token.area] : []));
}

function readArea(tab: string | undefined, cells: string): FormulaArea {
  const [first = '', second] = cells.split(':');
  const name = tab?.slice(0, -1);
  return {
    tab: name === undefined ? null : name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
    start: readEnd(first),
    end: second === undefined ? null : readEnd(second),
  };
}

function readEnd(text: string): AreaEnd {
  const [, dollar = '', letters = '', mark = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return {
    column,
    row: Number(digits),
    fixedColumn: letters !== '' && dollar !== '',
    fixedRow: digits !== '' && (mark !== '' || (letters === '' && dollar !== '')),
  };
}

/** A tab's name as formulas write it. */
export function quotedTab(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An area as a formula writes it. */
export function writeArea({ tab, start, end }: FormulaArea): string {
  const cells = end ? `${writeEnd(start)}:${writeEnd(end)}` : writeEnd(start);
  return tab === null ? cells : `${quotedTab(tab)}!${cells}`;
}

function writeEnd({ column, row, fixedColumn, fixedRow }: AreaEnd): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${fixedColumn ? '$' : ''}${letters}${row > 0 ? `${fixedRow ? '$' : ''}${row}` : ''}`;
}
