import { isDateFormat, isTextFormat } from 'numfmt';
import type { GridRange } from './grid-range.ts';
import { layerAt, mapLayer, runsBetween } from './layer.ts';
import type { Sheet, Style, Workbook } from './model.ts';

const DEFAULT_STYLE: Style = {};
const indexes = new WeakMap<Style[], Map<string, number>>();
const DROPPABLE = new Map<keyof Style, unknown>([
  ['background', '#ffffff'],
  ['fontColor', '#000000'],
  ['fontWeight', 'normal'],
  ['fontStyle', 'normal'],
  ['fontLine', 'none'],
  ['horizontal', 'general'],
  ['numberFormat', 'General'],
]);

/** The number of a look in the workbook's table; the same look always has the same number, 0 is the default look. */
export function styleNumber(workbook: Workbook, style: Style): number {
  let index = indexes.get(workbook.styles);
  if (!index) {
    index = new Map(workbook.styles.map((known, number) => [JSON.stringify(known), number]));
    indexes.set(workbook.styles, index);
  }
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(style).sort() as (keyof Style)[]) {
    const value = style[key];
    if (value !== undefined && value !== null && DROPPABLE.get(key) !== value) plain[key] = value;
  }
  const text = JSON.stringify(plain);
  const known = index.get(text);
  if (known !== undefined) return known;
  workbook.styles.push(plain as Style);
  index.set(text, workbook.styles.length - 1);
  return workbook.styles.length - 1;
}

/** The look of a number. */
export function styleOf(workbook: Workbook, number: number | undefined): Style {
  return workbook.styles[number ?? 0] ?? DEFAULT_STYLE;
}

/** The look of one cell (1-based). */
export function styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Style {
  return styleOf(workbook, layerAt(sheet.styles, row - 1, column - 1));
}

/** Changes some properties of the look of every cell in a rectangle; undefined takes a property back to the default. */
export function restyle(
  workbook: Workbook,
  sheet: Sheet,
  grid: GridRange,
  patch: { [K in keyof Style]?: Style[K] | undefined },
): void {
  const changed = new Map<number, number | undefined>();
  mapLayer(sheet.styles, grid.row - 1, grid.column - 1, grid.rows, grid.columns, (old) => {
    const from = old ?? 0;
    if (changed.has(from)) return changed.get(from);
    const merged = { ...styleOf(workbook, from), ...patch } as Style;
    const to = styleNumber(workbook, merged) || undefined;
    changed.set(from, to);
    return to;
  });
}

/** `loose` are the formats that typing itself gives: typing something else replaces them. */
export type FormatKind = 'general' | 'loose' | 'text' | 'date' | 'number';

const LOOSE = new Set(['#,##0', '#,##0.00', '0%', '0.00%']);
const kinds = new Map<string, FormatKind>();

/** What a number format makes of a value. */
export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined) return 'general';
  let kind = kinds.get(format);
  if (!kind) {
    kind = format === '@' ? 'text' : LOOSE.has(format) ? 'loose' : kindOf(format);
    kinds.set(format, kind);
  }
  return kind;
}

function kindOf(format: string): FormatKind {
  try {
    return isTextFormat(format) ? 'text' : isDateFormat(format) ? 'date' : 'number';
  } catch {
    return 'number';
  }
}

/** For each column of a rectangle a function that tells the kind of format on a row (0-based); ask rows in order. */
export function formatKindsByColumn(
  workbook: Workbook,
  sheet: Sheet,
  grid: GridRange,
): ((row: number) => FormatKind)[] {
  return Array.from({ length: grid.columns }, (_, c) => {
    const runs = runsBetween(sheet.styles, grid.column - 1 + c, grid.row - 1, grid.row + grid.rows - 2);
    let next = 0;
    return (row: number): FormatKind => {
      while (next < runs.length && (runs[next]?.to ?? 0) < row) next++;
      const run = runs[next];
      return run && run.from <= row ? formatKind(styleOf(workbook, run.value).numberFormat) : 'general';
    };
  });
}
