import { layerAt } from '../layer.ts';
import type { Style } from '../model.ts';
import type { Choice, SheetPatch, SheetShape, WireCell } from '../serve-protocol.ts';
import { autoHeights } from './row-heights.ts';

/** A tab as this page knows it. Rows and columns in arguments are 1-based. */
export interface Tab {
  shape: SheetShape;
  rows: WireCell[][];
  /** Rows that are taller than one line without anybody having set it. */
  heights: Map<number, number>;
}

const DEFAULT: Style = {};

/** A tab after a patch; null while its shape is not known. */
export function patchTab(tab: Tab | undefined, patch: SheetPatch, styles: Style[]): Tab | null {
  const shape = patch.shape ?? tab?.shape;
  if (!shape) return null;
  const rows = tab?.rows ?? [];
  for (const [index, cells] of patch.rows) rows[index] = cells;
  rows.length = patch.rowCount;
  return { shape, rows, heights: autoHeights(shape, rows, styles) };
}

export function shownAt(tab: Tab, row: number, column: number): string {
  const cell = tab.rows[row - 1]?.[column - 1] ?? '';
  return typeof cell === 'string' ? cell : cell[0];
}

/** What a person gets to edit. */
export function typedAt(tab: Tab, row: number, column: number): string {
  const cell = tab.rows[row - 1]?.[column - 1] ?? '';
  return typeof cell === 'string' ? cell : cell[1];
}

export function kindAt(tab: Tab, row: number, column: number): 'text' | 'n' | 'b' | 'f' {
  const cell = tab.rows[row - 1]?.[column - 1] ?? '';
  return typeof cell === 'string' ? 'text' : cell[2];
}

export function styleAt(tab: Tab, styles: Style[], row: number, column: number): Style {
  return styles[layerAt(tab.shape.styles, row - 1, column - 1) ?? 0] ?? DEFAULT;
}

export function noteAt(tab: Tab, row: number, column: number): string | undefined {
  return layerAt(tab.shape.notes, row - 1, column - 1);
}

export function choiceAt(tab: Tab, row: number, column: number): Choice | undefined {
  const number = layerAt(tab.shape.rules, row - 1, column - 1);
  return number === undefined ? undefined : tab.shape.choices[number];
}

/** The address a cell leads to: a link over its text, or its text where that is an address. */
export function linkAt(tab: Tab, row: number, column: number): string | null {
  const url = layerAt(tab.shape.links, row - 1, column - 1)?.find((run) => run.url !== null)?.url;
  if (url) return url;
  const text = shownAt(tab, row, column);
  // Asked for every cell that is drawn: most texts are told from an address by their beginning.
  return text.startsWith('http') && /^https?:\/\/\S+$/.test(text) ? text : null;
}

/** Puts typed text into the page's copy until the host has read it. Returns what stood there. */
export function putTyped(tab: Tab, row: number, column: number, text: string): WireCell {
  while (tab.rows.length < row) tab.rows.push([]);
  const cells = tab.rows[row - 1] as WireCell[];
  while (cells.length < column) cells.push('');
  const before = cells[column - 1] as WireCell;
  cells[column - 1] = text;
  return before;
}

/** The last row and column with content. */
export function usedSize(tab: Tab): { rows: number; columns: number } {
  return { rows: tab.rows.length, columns: tab.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0) };
}

/** The columns to show: neither hidden nor folded away. */
export function visibleColumns({ shape }: Tab): number[] {
  const folded = shape.groups.filter((group) => group.collapsed);
  const columns = Array.from({ length: shape.maxColumns }, (_, index) => index + 1);
  return columns.filter(
    (column) =>
      !shape.hiddenColumns[column - 1] && !folded.some(({ first, last }) => column >= first && column <= last),
  );
}

export function visibleRows({ shape }: Tab): number[] {
  const rows = Array.from({ length: shape.maxRows }, (_, index) => index + 1);
  return shape.hiddenRows.some(Boolean) ? rows.filter((row) => !shape.hiddenRows[row - 1]) : rows;
}
