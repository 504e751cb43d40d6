import { editCell } from './cell-editor.ts';
import { foldAt } from './grid-frame.ts';
import { step } from './grid-move.ts';
import { reveal } from './grid-scroll.ts';
import type { GridView } from './grid-view.ts';
import type { Place } from './selection.ts';
import { selectCell } from './selection.ts';
import type { Tab } from './tab-model.ts';
import { choiceAt, shownAt, typedAt, usedSize } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';
import { order, typeBlock } from './workspace-acts.ts';

const DRAWN_AFTER_MS = 60;

/** What a person does to the cells that are selected. */
export interface SheetActs {
  edit(first?: string): void;
  clear(): void;
  toggleBox(place: Place): boolean;
  fold(column: number): void;
}

/** Acts on the tab in front. */
export function sheetActs(view: GridView, space: Workspace): SheetActs {
  /** What is typed while the table still draws the cell it has scrolled to. */
  let early: string | null = null;
  const edit = (first?: string): void => {
    const tab = activeTab(space);
    const place = space.selection.get().active;
    if (!tab) return;
    if (early !== null) {
      early += first ?? '';
      return;
    }
    reveal(view, tab, place);
    const cell = view.cell(place.row, place.column);
    if (cell) return open(tab, cell, place, first);
    early = first ?? '';
    setTimeout(() => {
      const drawn = view.cell(place.row, place.column);
      const typed = first === undefined ? undefined : (early ?? first);
      early = null;
      if (drawn) open(tab, drawn, place, typed);
    }, DRAWN_AFTER_MS);
  };
  const open = (tab: Tab, cell: HTMLElement, { row, column }: Place, first: string | undefined): void => {
    const text = typedAt(tab, row, column);
    editCell({
      cell,
      text,
      first,
      choice: choiceAt(tab, row, column),
      done: (typed, end) => {
        view.element.focus({ preventScroll: true });
        if (end !== 'cancel' && typed !== text) void typeBlock(space, row, column, [[typed]]);
        if (end !== 'cancel' && end !== 'stay')
          space.selection.set(selectCell(step(view.frame(), { row, column }, end)));
      },
    });
  };
  return {
    edit,
    clear: () => {
      const tab = activeTab(space);
      if (!tab) return;
      const used = usedSize(tab);
      for (const range of space.selection.get().ranges) {
        const rows = Math.min(range.rows, used.rows - range.row + 1);
        const columns = Math.min(range.columns, used.columns - range.column + 1);
        if (rows < 1 || columns < 1) continue;
        void typeBlock(
          space,
          range.row,
          range.column,
          Array.from({ length: rows }, () => new Array<string>(columns).fill('')),
        );
      }
    },
    toggleBox: (place) => {
      const tab = activeTab(space);
      const box = tab && choiceAt(tab, place.row, place.column)?.box;
      if (!tab || !box) return false;
      const next = shownAt(tab, place.row, place.column) === box[0] ? box[1] : box[0];
      void typeBlock(space, place.row, place.column, [[next]]);
      return true;
    },
    fold: (column) => {
      const tab = activeTab(space);
      const fold = tab && foldAt(tab, column);
      if (!tab || !fold) return;
      void order(space, {
        kind: 'fold',
        sheetId: tab.shape.id,
        first: fold.first,
        depth: fold.depth,
        collapsed: !fold.collapsed,
      });
    },
  };
}
