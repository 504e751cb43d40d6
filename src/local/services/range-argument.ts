import { GoogleError, signatureError } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';

/** A block of values of the shape of the range, or Google's refusal. */
export function blockFor<T>(method: string, values: unknown, grid: GridRange): T[][] {
  if (!Array.isArray(values)) throw signatureError(`Range.${method}`, typeName(values));
  if (values.some((row) => !Array.isArray(row))) throw signatureError(`Range.${method}`, 'number[]');
  if (values.length !== grid.rows) {
    throw new GoogleError(
      'The number of rows in the data does not match the number of rows in the range. ' +
        `The data has ${values.length} but the range has ${grid.rows}.`,
    );
  }
  for (const row of values as unknown[][]) {
    if (row.length === grid.columns) continue;
    throw new GoogleError(
      'The number of columns in the data does not match the number of columns in the range. ' +
        `The data has ${row.length} but the range has ${grid.columns}.`,
    );
  }
  return values as T[][];
}

/** A type as Google names it in refusals. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  return { string: 'String', number: 'number', boolean: 'Boolean' }[typeof value as string] ?? '(class)';
}

const COLOURS: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  pink: '#ffc0cb',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
  lightyellow: '#ffffe0',
  brown: '#a52a2a',
  navy: '#000080',
  silver: '#c0c0c0',
  teal: '#008080',
  maroon: '#800000',
};

/** A colour as Sheets gives it back (`#rrggbb`); null means the default. */
export function colour(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const text = String(value).trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  const named = COLOURS[text];
  if (!named) throw new GoogleError(`Invalid argument: ${String(value)}`);
  return named;
}
