import { scrollAtEdge } from './edge-scroll.ts';
import type { GridView } from './grid-view.ts';
import type { Place } from './selection.ts';
import { addCell, extendTo, selectCell, selectColumn, selectRow } from './selection.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';

/** What the pointer asks for beside selecting. */
export interface PointerActs {
  edit(): void;
  follow(url: string): void;
  fold(column: number): void;
  toggleBox(place: Place): void;
}

type Mode = 'only' | 'add' | 'extend';

/** Selects by pointer: cells, ranges by dragging, rows and columns by their headers; Shift extends, Ctrl adds. */
export function selectByPointer(view: GridView, space: Workspace, acts: PointerActs): void {
  const { element } = view;
  let dragging: 'cells' | 'rows' | 'columns' | null = null;

  const pick = (target: HTMLElement, mode: Mode): void => {
    const tab = activeTab(space);
    const cell = target.closest<HTMLElement>('[data-r]');
    const header = target.closest<HTMLElement>('[data-h]');
    if (!tab) return;
    const now = space.selection.get();
    if (header) {
      dragging = 'columns';
      space.selection.set(selectColumn(now, Number(header.dataset['h']), tab.shape.maxRows, mode));
    } else if (cell && cell.dataset['c'] === '0') {
      dragging = 'rows';
      space.selection.set(selectRow(now, Number(cell.dataset['r']), tab.shape.maxColumns, mode));
    } else if (cell) {
      dragging = 'cells';
      const place = placeOf(cell);
      space.selection.set(
        mode === 'extend' ? extendTo(now, place) : mode === 'add' ? addCell(now, place) : selectCell(place),
      );
    }
  };

  element.addEventListener('mousedown', (event) => {
    const target = event.target as HTMLElement;
    if (target.closest('[data-fold]')) return;
    const rightOnChosen = event.button === 2 && target.closest('.is-selected, .is-active');
    if (!rightOnChosen) pick(target, event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'add' : 'only');
    if (event.button !== 0) dragging = null;
    event.preventDefault();
    element.focus({ preventScroll: true });
  });
  element.addEventListener('mouseover', (event) => {
    if (!dragging || event.buttons !== 1) return;
    const tab = activeTab(space);
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>('[data-r]');
    const header = target.closest<HTMLElement>('[data-h]');
    const now = space.selection.get();
    if (!tab) return;
    if (dragging === 'columns' && header) {
      space.selection.set(selectColumn(now, Number(header.dataset['h']), tab.shape.maxRows, 'extend'));
    } else if (dragging === 'rows' && cell)
      space.selection.set(selectRow(now, Number(cell.dataset['r']), tab.shape.maxColumns, 'extend'));
    else if (dragging === 'cells') extend(cell);
  });
  const extend = (cell: HTMLElement | null | undefined): void => {
    if (cell && cell.dataset['c'] !== '0') space.selection.set(extendTo(space.selection.get(), placeOf(cell)));
  };
  const edge = scrollAtEdge(view, ({ x, y }) =>
    extend(document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-r]')),
  );
  window.addEventListener('mousemove', ({ clientX: x, clientY: y, buttons }) => {
    const { rows = 1, columns = 1 } = space.selection.get().ranges.at(-1) ?? {};
    // A click in the last row may tremble: only a drag that has left its cell scrolls.
    if (dragging === 'cells' && buttons === 1 && rows * columns > 1) edge.follow({ x, y });
    else edge.stop();
  });
  window.addEventListener('mouseup', () => {
    dragging = null;
    edge.stop();
  });
  element.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const fold = target.closest<HTMLElement>('[data-fold]');
    if (fold) acts.fold(Number(fold.dataset['fold']));
    const link = target.closest<HTMLElement>('[data-link]');
    if (link) {
      event.preventDefault();
      if (!event.shiftKey) acts.follow(link.dataset['link'] ?? '');
    }
    const cell = target.closest<HTMLElement>('[data-r]');
    if (cell && target.closest('.box')) acts.toggleBox(placeOf(cell));
    const onArrow = cell?.classList.contains('has-choice') && event.clientX > cell.getBoundingClientRect().right - 20;
    if (onArrow && cell?.classList.contains('is-active')) acts.edit();
  });
  element.addEventListener('dblclick', (event) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-r]');
    if (cell && cell.dataset['c'] !== '0') acts.edit();
  });
}

function placeOf(cell: HTMLElement): Place {
  return { row: Number(cell.dataset['r']), column: Number(cell.dataset['c']) };
}
