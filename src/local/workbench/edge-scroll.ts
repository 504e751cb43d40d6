import { cellArea, scrollByPixels } from './grid-scroll.ts';
import type { GridView } from './grid-view.ts';

const EDGE = 10;
const STEP = 27;
const EVERY_MS = 40;

/** A place on the screen. */
export interface Point {
  x: number;
  y: number;
}

/** What goes on while something is dragged over the table. */
export interface EdgeScroll {
  /** Tells where the pointer is. */
  follow(point: Point): void;
  stop(): void;
}

/**
 * Scrolls the table on as long as the pointer stays at its edge or beyond. `moved` is told the place within the cells
 * that is nearest to the pointer, each time when other cells have come there.
 */
export function scrollAtEdge(view: GridView, moved: (nearest: Point) => void): EdgeScroll {
  let at: Point | null = null;
  let timer = 0;
  const step = (): void => {
    const area = at && cellArea(view);
    if (!at || !area) return;
    const outer = view.element.getBoundingClientRect();
    const across = direction(at.x, area.left, area.right, outer.left);
    const down = direction(at.y, area.top, area.bottom, outer.top);
    if (across === 0 && down === 0) return;
    scrollByPixels(view, across * STEP, down * STEP);
    moved({ x: within(at.x, outer.left, area.right), y: within(at.y, outer.top, area.bottom) });
  };
  return {
    follow: (point) => {
      at = point;
      if (timer === 0) timer = window.setInterval(step, EVERY_MS);
    },
    stop: () => {
      at = null;
      window.clearInterval(timer);
      timer = 0;
    },
  };
}

/** Frozen cells lie before the start of those that scroll: over them nothing scrolls but close to that border. */
function direction(at: number, start: number, end: number, outerStart: number): -1 | 0 | 1 {
  if (at > end - EDGE) return 1;
  return at < outerStart + 4 || Math.abs(at - start) < EDGE ? -1 : 0;
}

function within(at: number, start: number, end: number): number {
  return Math.max(start + 4, Math.min(at, end - 4));
}
