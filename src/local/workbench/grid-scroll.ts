import { heightOf, ROW_HEIGHT, widthOf } from './grid-frame.ts';
import type { GridView } from './grid-view.ts';
import type { Place } from './selection.ts';
import type { Tab } from './tab-model.ts';

/** Where the table is scrolled to. */
export interface ScrollPlace {
  top: number;
  left: number;
}

function scrollers(view: GridView): { down: HTMLElement | null; across: HTMLElement | null } {
  const main = view.element.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
  return { across: main, down: main?.querySelector<HTMLElement>('.vertical-inner') ?? null };
}

/** How many rows fit on the screen. */
export function rowsOnScreen(view: GridView): number {
  return Math.max(1, Math.floor((scrollers(view).down?.clientHeight ?? 400) / 27) - 1);
}

/** Scrolls as little as shows a cell. Frozen rows and columns are always seen. */
export function reveal(view: GridView, tab: Tab, place: Place): void {
  const { frozenRows, rows, frozenColumns, columns } = view.frame();
  const { down, across } = scrollers(view);
  if (down && !frozenRows.some(({ n }) => n === place.row)) {
    let top = 0;
    for (const { n } of rows) {
      if (n >= place.row) break;
      top += heightOf(tab, n);
    }
    down.scrollTop = nearest(down.scrollTop, down.clientHeight, top, heightOf(tab, place.row));
  }
  if (across && !frozenColumns.includes(place.column)) {
    let left = 0;
    for (const column of columns) {
      if (column >= place.column) break;
      left += widthOf(tab, column);
    }
    across.scrollLeft = nearest(across.scrollLeft, across.clientWidth, left, widthOf(tab, place.column));
  }
}

export function scrollPlace(view: GridView): ScrollPlace {
  const { down, across } = scrollers(view);
  return { top: down?.scrollTop ?? 0, left: across?.scrollLeft ?? 0 };
}

export function scrollTo(view: GridView, { top, left }: ScrollPlace): void {
  const { down, across } = scrollers(view);
  if (down) down.scrollTop = top;
  if (across) across.scrollLeft = left;
}

/** The corner within the table where cells begin: right of frozen columns, and right below the column headers. */
export function corner(view: GridView): ScrollPlace {
  const outer = view.element.getBoundingClientRect();
  const header = scrollers(view).across?.querySelector('revogr-header')?.getBoundingClientRect();
  if (!header) return { left: 0, top: 0 };
  // The headers are drawn as far to the left as the table is scrolled.
  const left = Math.round(header.left + scrollPlace(view).left - outer.left);
  return { left, top: Math.round(header.bottom - outer.top) };
}

/** Where on the screen the cells are that scroll; null before the table is drawn. */
export function cellArea(view: GridView): Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'> | null {
  const { down, across } = scrollers(view);
  if (!down || !across) return null;
  const { left } = across.getBoundingClientRect();
  const { top } = down.getBoundingClientRect();
  return { left, right: left + across.clientWidth, top, bottom: top + down.clientHeight };
}

/** Scrolls the table as far. */
export function scrollByPixels(view: GridView, right: number, down: number): void {
  const { top, left } = scrollPlace(view);
  scrollTo(view, { top: top + down, left: left + right });
}

/** Passes a turn of the wheel on to the table. */
export function scrollBy(view: GridView, { deltaX, deltaY, deltaMode, shiftKey }: WheelEvent): void {
  const { down, across } = scrollers(view);
  const unit = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : ROW_HEIGHT;
  if (across) across.scrollLeft += (shiftKey && deltaX === 0 ? deltaY : deltaX) * unit;
  if (down && !shiftKey) down.scrollTop += deltaY * unit;
}

function nearest(current: number, room: number, start: number, size: number): number {
  if (start < current) return start;
  if (start + size > current + room) return Math.min(start, start + size - room);
  return current;
}
