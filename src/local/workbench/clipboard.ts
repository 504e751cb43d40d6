import type { GridRange } from '../grid-range.ts';
import { walkable } from './grid-move.ts';
import type { GridView } from './grid-view.ts';
import type { Selection } from './selection.ts';
import { selectRanges } from './selection.ts';
import type { Tab } from './tab-model.ts';
import { shownAt, usedSize } from './tab-model.ts';
import { showToast } from './toasts.ts';
import { readTsv, writeTsv } from './tsv.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';
import { typeBlock } from './workspace-acts.ts';

/** Copies and pastes cells as text with tabs, as other spreadsheet programs do. */
export function exchangeCells(view: GridView, space: Workspace, clear: () => void): void {
  const here = (): boolean => document.activeElement === view.element;
  const copy = (event: ClipboardEvent): boolean => {
    const tab = activeTab(space);
    if (!here() || !tab) return false;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', copied(view, tab, space.selection.get()));
    return true;
  };
  document.addEventListener('copy', copy);
  document.addEventListener('cut', (event) => {
    if (copy(event)) clear();
  });
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!here() || text === '') return;
    event.preventDefault();
    const block = fitted(readTsv(text), space.selection.get());
    const { row, column } = corner(space.selection.get());
    const size = { row, column, rows: block.length, columns: block[0]?.length ?? 1 };
    space.selection.set(selectRanges([size]));
    void typeBlock(space, row, column, block);
    if (size.rows > 1) showToast(`${size.rows} baris × ${size.columns} kolom ditempelkan.`);
  });
}

function corner({ ranges, active }: Selection): { row: number; column: number } {
  const last = ranges.at(-1);
  return last ? { row: last.row, column: last.column } : active;
}

/** One copied cell fills the whole selection; a block is pasted as large as it is. */
function fitted(block: string[][], { ranges, whole }: Selection): string[][] {
  const last = ranges.at(-1);
  if (block.length > 1 || (block[0]?.length ?? 0) > 1 || !last || whole) return block;
  const text = block[0]?.[0] ?? '';
  return Array.from({ length: last.rows }, () => new Array<string>(last.columns).fill(text));
}

function copied(view: GridView, tab: Tab, { ranges }: Selection): string {
  const { rows, columns } = walkable(view.frame());
  const used = usedSize(tab);
  const within = (range: GridRange): string[][] => {
    const lastRow = Math.min(range.row + range.rows - 1, Math.max(used.rows, range.row));
    const lastColumn = Math.min(range.column + range.columns - 1, Math.max(used.columns, range.column));
    const across = columns.filter((column) => column >= range.column && column <= lastColumn);
    return rows
      .filter((row) => row >= range.row && row <= lastRow)
      .map((row) => across.map((column) => shownAt(tab, row, column)));
  };
  return writeTsv(ranges.flatMap(within));
}
