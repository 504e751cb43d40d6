import type { Direction } from './grid-move.ts';
import { edge, leap, step, walkable } from './grid-move.ts';
import { rowsOnScreen, scrollTo } from './grid-scroll.ts';
import type { GridView } from './grid-view.ts';
import type { Place } from './selection.ts';
import { extendTo, selectCell, selectColumn, selectRanges, selectRow } from './selection.ts';
import { usedSize } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';

/** What keys ask for beside moving. */
export interface KeyActs {
  /** Opens the editor, with a first character in place of the content. */
  edit(first?: string): void;
  clear(): void;
  undo(): void;
  redo(): void;
  fill(direction: 'down' | 'right'): void;
  nextTab(by: 1 | -1): void;
  /** Ticks a box; false where there is none. */
  toggleBox(place: Place): boolean;
  save(): void;
}

const ARROWS: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Moves, selects and edits by keyboard. */
export function workByKeys(view: GridView, space: Workspace, acts: KeyActs): void {
  view.element.addEventListener('keydown', (event) => {
    if (event.target !== view.element) return;
    if (handle(event)) event.preventDefault();
  });

  const handle = (event: KeyboardEvent): boolean => {
    const tab = activeTab(space);
    if (!tab) return false;
    const { key, shiftKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const frame = view.frame();
    const now = space.selection.get();
    const from = shiftKey ? now.head : now.active;
    const move = (place: Place): true => {
      space.selection.set(shiftKey ? extendTo(now, place) : selectCell(place));
      return true;
    };
    const direction = ARROWS[key];
    if (direction && !event.altKey)
      return move(ctrl ? leap(frame, tab, from, direction) : step(frame, from, direction));
    if (ctrl) return handleCtrl(event, tab);
    if (event.altKey) return false;
    switch (key) {
      case 'Home':
        return move(edge(frame, from, 'left'));
      case 'End':
        return move({ ...from, column: Math.max(1, usedSize(tab).columns) });
      case 'PageDown':
        return move(step(frame, from, 'down', rowsOnScreen(view)));
      case 'PageUp':
        return move(step(frame, from, 'up', rowsOnScreen(view)));
      case 'Tab':
        space.selection.set(selectCell(step(frame, now.active, shiftKey ? 'left' : 'right')));
        return true;
      case 'Enter':
      case 'F2':
        acts.edit();
        return true;
      case 'Delete':
      case 'Backspace':
        acts.clear();
        return true;
      case ' ':
        if (shiftKey) space.selection.set(selectRow(now, now.active.row, tab.shape.maxColumns, 'only'));
        else if (!acts.toggleBox(now.active)) acts.edit(' ');
        return true;
      default:
        if (key.length !== 1) return false;
        acts.edit(key);
        return true;
    }
  };

  const handleCtrl = (event: KeyboardEvent, tab: NonNullable<ReturnType<typeof activeTab>>): boolean => {
    const frame = view.frame();
    const now = space.selection.get();
    const { rows, columns } = walkable(frame);
    const used = usedSize(tab);
    const go = (place: Place): true => {
      space.selection.set(event.shiftKey ? extendTo(now, place) : selectCell(place));
      return true;
    };
    // Caps Lock makes capital letters.
    switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
      case 'Home':
        scrollTo(view, { top: 0, left: 0 });
        return go({ row: rows[0] ?? 1, column: columns[0] ?? 1 });
      case 'End':
        return go({ row: Math.max(1, used.rows), column: Math.max(1, used.columns) });
      case 'a':
        space.selection.set(
          selectRanges([{ row: 1, column: 1, rows: Math.max(1, used.rows), columns: Math.max(1, used.columns) }]),
        );
        return true;
      case ' ':
        space.selection.set(selectColumn(now, now.active.column, tab.shape.maxRows, 'only'));
        return true;
      case 'z':
        if (event.shiftKey) acts.redo();
        else acts.undo();
        return true;
      case 'y':
        acts.redo();
        return true;
      case 'd':
        acts.fill('down');
        return true;
      case 'r':
        if (event.shiftKey) return false;
        acts.fill('right');
        return true;
      case 's':
        acts.save();
        return true;
      case 'PageDown':
      case 'PageUp':
        acts.nextTab(event.key === 'PageDown' ? 1 : -1);
        return true;
      default:
        return false;
    }
  };
}
