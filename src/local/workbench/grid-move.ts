import type { GridFrame } from './grid-frame.ts';
import type { Place } from './selection.ts';
import type { Tab } from './tab-model.ts';
import { shownAt, usedSize } from './tab-model.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Rows and columns one can stand on, in order. */
export function walkable(frame: GridFrame): { rows: number[]; columns: number[] } {
  return {
    rows: [...frame.frozenRows, ...frame.rows].map(({ n }) => n),
    columns: [...frame.frozenColumns, ...frame.columns],
  };
}

/** The place some steps away; it stays within the table. */
export function step(frame: GridFrame, from: Place, direction: Direction, count = 1): Place {
  const { rows, columns } = walkable(frame);
  const sign = direction === 'up' || direction === 'left' ? -count : count;
  if (direction === 'up' || direction === 'down') return { ...from, row: along(rows, from.row, sign) };
  return { ...from, column: along(columns, from.column, sign) };
}

/** Where Ctrl and an arrow lead: the end of what is filled, or the next thing that is. */
export function leap(frame: GridFrame, tab: Tab, from: Place, direction: Direction): Place {
  const filled = (place: Place): boolean => shownAt(tab, place.row, place.column) !== '';
  let here = from;
  let next = step(frame, here, direction);
  if (same(here, next)) return here;
  const inside = filled(here) && filled(next);
  const end = usedSize(tab);
  while (!same(here, next)) {
    if (inside && !filled(next)) return here;
    here = next;
    if (!inside && filled(here)) return here;
    next = step(frame, here, direction);
    const beyond =
      (direction === 'down' && here.row > end.rows) || (direction === 'right' && here.column > end.columns);
    if (beyond) return edge(frame, here, direction);
  }
  return here;
}

/** The first or last row or column of the table. */
export function edge(frame: GridFrame, from: Place, direction: Direction): Place {
  const { rows, columns } = walkable(frame);
  if (direction === 'up') return { ...from, row: rows[0] ?? 1 };
  if (direction === 'down') return { ...from, row: rows.at(-1) ?? 1 };
  if (direction === 'left') return { ...from, column: columns[0] ?? 1 };
  return { ...from, column: columns.at(-1) ?? 1 };
}

function along(list: number[], value: number, count: number): number {
  const at = list.findIndex((item) => item >= value);
  const index = Math.max(0, Math.min(list.length - 1, (at < 0 ? list.length - 1 : at) + count));
  return list[index] ?? value;
}

function same(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}
