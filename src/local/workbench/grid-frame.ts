import { columnLetters } from '../grid-range.ts';
import type { Tab } from './tab-model.ts';
import { visibleColumns, visibleRows } from './tab-model.ts';

export const ROW_HEIGHT = 27;
export const COLUMN_WIDTH = 100;
export const ROW_HEADER_WIDTH = 48;
/** Frozen columns may take this share of the width; more would leave no room to work in. */
const FROZEN_SHARE = 0.6;

/** A row as the grid holds it: only its number; what it shows is looked up when it is drawn. */
export interface GridRow {
  n: number;
}

/** Which rows and columns the grid shows where. */
export interface GridFrame {
  frozenRows: GridRow[];
  rows: GridRow[];
  frozenColumns: number[];
  columns: number[];
}

/** Lays out a tab for a view of a width. */
export function frameOf(tab: Tab, width: number): GridFrame {
  const rows = visibleRows(tab).map((n) => ({ n }));
  const columns = visibleColumns(tab);
  const frozen = columns.filter((column) => column <= tab.shape.frozenColumns);
  let room = width * FROZEN_SHARE - ROW_HEADER_WIDTH;
  const kept = frozen.filter((column) => {
    room -= widthOf(tab, column);
    return room >= 0;
  });
  const frozenColumns = kept.length === frozen.length ? frozen : [];
  return {
    frozenRows: rows.filter((row) => row.n <= tab.shape.frozenRows),
    rows: rows.filter((row) => row.n > tab.shape.frozenRows),
    frozenColumns,
    columns: columns.filter((column) => !frozenColumns.includes(column)),
  };
}

export function widthOf(tab: Tab, column: number): number {
  return tab.shape.columnWidths[column - 1] ?? COLUMN_WIDTH;
}

export function heightOf(tab: Tab, row: number): number {
  return tab.shape.rowHeights[row - 1] ?? tab.heights.get(row) ?? ROW_HEIGHT;
}

/** A fold control on a column's header, null where there is none. */
export function foldAt(
  tab: Tab,
  column: number,
): { first: number; depth: number; collapsed: boolean; text: string } | null {
  const { groups, groupControlAfter } = tab.shape;
  const group = groups.find(({ first, last }) => column === (groupControlAfter ? last + 1 : first - 1));
  if (!group) return null;
  const name = `${columnLetters(group.first)}–${columnLetters(group.last)}`;
  return {
    first: group.first,
    depth: group.depth,
    collapsed: group.collapsed,
    text: `${group.collapsed ? 'Buka' : 'Lipat'} kolom ${name}`,
  };
}
