import type { GridRange } from '../grid-range.ts';
import { usedSize } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';
import { changeTab } from './workspace-acts.ts';

/** Fills what is selected from its first row or column; a single one from its neighbour. */
export function fillSelection(space: Workspace, direction: 'down' | 'right'): void {
  const tab = activeTab(space);
  const range = space.selection.get().ranges.at(-1);
  if (!tab || !range) return;
  const isDown = direction === 'down';
  const used = usedSize(tab);
  // Whole columns are filled as far as the tab is.
  const rows = range.rows >= tab.shape.maxRows ? Math.max(1, used.rows - range.row + 1) : range.rows;
  const columns = range.columns >= tab.shape.maxColumns ? Math.max(1, used.columns - range.column + 1) : range.columns;
  const cells = { ...range, rows, columns };
  const single = (isDown ? rows : columns) === 1;
  const first = isDown ? cells.row : cells.column;
  if (single && first === 1) return;
  const from = isDown
    ? { ...cells, row: single ? first - 1 : first, rows: 1 }
    : { ...cells, column: single ? first - 1 : first, columns: 1 };
  const to = single
    ? cells
    : isDown
      ? { ...cells, row: first + 1, rows: rows - 1 }
      : { ...cells, column: first + 1, columns: columns - 1 };
  void fillFrom(space, from, to, false);
}

/** Fills cells from others. */
export async function fillFrom(space: Workspace, from: GridRange, to: GridRange, series: boolean): Promise<boolean> {
  const tab = activeTab(space);
  if (!tab) return false;
  return changeTab(space, { kind: 'fill', sheetId: tab.shape.id, from, to, series }, to);
}
