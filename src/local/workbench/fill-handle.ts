import type { GridRange } from '../grid-range.ts';
import type { Point } from './edge-scroll.ts';
import { scrollAtEdge } from './edge-scroll.ts';
import { el } from './element.ts';
import { fillFrom } from './fill-cells.ts';
import { cellArea } from './grid-scroll.ts';
import type { GridView } from './grid-view.ts';
import type { Place } from './selection.ts';
import { selectRanges } from './selection.ts';
import type { Workspace } from './workspace.ts';

const SETTLED_MS = 80;

/** The small square at the corner of what is selected: dragging it fills cells, with Ctrl as copies without a series. */
export function showFillHandle(host: HTMLElement, view: GridView, space: Workspace): void {
  const handle = el('div', { class: 'fill-handle', hidden: true, 'aria-hidden': 'true' });
  const frame = el('div', { class: 'fill-frame', hidden: true });
  host.append(handle, frame);
  let target: GridRange | null = null;
  let dragging = false;

  const source = (): GridRange | undefined => space.selection.get().ranges.at(-1);
  const follow = (): void => {
    const range = source();
    const { whole } = space.selection.get();
    const corner = range && view.cell(range.row + range.rows - 1, range.column + range.columns - 1);
    const box = corner?.getBoundingClientRect();
    const outer = host.getBoundingClientRect();
    // A cell may be drawn yet lie under frozen ones or beyond the edge.
    const seen = box && document.elementFromPoint(box.right - 3, box.bottom - 3);
    handle.hidden = whole !== null || !box || !seen || !(seen === handle || corner?.contains(seen));
    if (box && !handle.hidden)
      Object.assign(handle.style, { left: `${box.right - outer.left - 5}px`, top: `${box.bottom - outer.top - 5}px` });
  };
  const aim = ({ x, y }: Point): void => {
    const range = source();
    const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-r]');
    if (!range || !cell || cell.dataset['c'] === '0') return;
    target = beyond(range, { row: Number(cell.dataset['r']), column: Number(cell.dataset['c']) });
    outline(target);
  };
  /** Of what is to be filled, only what lies on the screen can be framed. */
  const outline = (cells: GridRange | null): void => {
    const boxes = cells ? view.cells(cells).map((cell) => cell.getBoundingClientRect()) : [];
    frame.hidden = boxes.length === 0;
    const area = cellArea(view);
    if (!cells || !area || frame.hidden) return;
    const outer = host.getBoundingClientRect();
    const { frozenRows, frozenColumns } = view.frame();
    const isFrozen = { row: frozenRows.some(({ n }) => n === cells.row), column: frozenColumns.includes(cells.column) };
    const top = Math.max(isFrozen.row ? outer.top : area.top, Math.min(...boxes.map((box) => box.top)));
    const left = Math.max(isFrozen.column ? outer.left : area.left, Math.min(...boxes.map((box) => box.left)));
    Object.assign(frame.style, {
      left: `${left - outer.left}px`,
      top: `${top - outer.top}px`,
      width: `${Math.min(area.right, Math.max(...boxes.map((box) => box.right))) - left}px`,
      height: `${Math.min(area.bottom, Math.max(...boxes.map((box) => box.bottom))) - top}px`,
    });
  };
  const drop = (event: MouseEvent): void => {
    if (!dragging) return;
    dragging = false;
    edge.stop();
    handle.style.pointerEvents = '';
    frame.hidden = true;
    const from = source();
    const to = target;
    target = null;
    if (!from || !to) return;
    void fillFrom(space, from, to, !event.ctrlKey).then((ok) => {
      const { seen: _, ...filled } = selectRanges([union(from, to)]);
      if (ok) space.selection.set(filled);
    });
  };

  handle.addEventListener('mousedown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    dragging = true;
    handle.style.pointerEvents = 'none';
  });
  const edge = scrollAtEdge(view, (point) => {
    // What it hung on has gone from there.
    handle.hidden = true;
    aim(point);
  });
  window.addEventListener('mousemove', ({ clientX: x, clientY: y }) => {
    if (!dragging) return;
    aim({ x, y });
    if (target) edge.follow({ x, y });
  });
  window.addEventListener('mouseup', drop);
  let settled = 0;
  // To find its place makes the browser lay everything out, so it is away while one scrolls.
  const wait = (): void => {
    if (!dragging) handle.hidden = true;
    window.clearTimeout(settled);
    settled = window.setTimeout(follow, SETTLED_MS);
  };
  view.element.addEventListener('scroll', wait, { capture: true, passive: true });
  view.element.addEventListener('afterrender', wait);
  space.selection.watch(() => requestAnimationFrame(follow));
  space.activeId.watch(wait);
}

/** What lies between a range and a place outside it, along the longer way; null inside the range. */
function beyond(range: GridRange, { row, column }: Place): GridRange | null {
  const [bottom, right] = [range.row + range.rows - 1, range.column + range.columns - 1];
  const down = row > bottom ? row - bottom : row < range.row ? range.row - row : 0;
  const across = column > right ? column - right : column < range.column ? range.column - column : 0;
  if (down === 0 && across === 0) return null;
  if (down >= across) return { ...range, row: row > bottom ? bottom + 1 : row, rows: down };
  return { ...range, column: column > right ? right + 1 : column, columns: across };
}

function union(a: GridRange, b: GridRange): GridRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}
