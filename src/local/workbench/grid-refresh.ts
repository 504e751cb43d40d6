import type { ScrollPlace } from './grid-scroll.ts';
import { reveal, scrollPlace, scrollTo } from './grid-scroll.ts';
import type { GridView } from './grid-view.ts';
import type { Tab } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';

/** What of a tab decides how rows and columns are laid out. */
function layoutOf({ shape, heights }: Tab): string {
  const { id, maxRows, maxColumns, frozenRows, frozenColumns, columnWidths, rowHeights } = shape;
  const { hiddenColumns, hiddenRows, hiddenGridlines, groups } = shape;
  return JSON.stringify([
    [id, maxRows, maxColumns, frozenRows, frozenColumns, columnWidths, rowHeights],
    [hiddenColumns, hiddenRows, hiddenGridlines, groups, [...heights]],
  ]);
}

/** Keeps the table showing the tab in front, where one was, however it changes. */
export function keepFresh(view: GridView, space: Workspace): void {
  const places = new Map<number, ScrollPlace>();
  let layout = '';
  let shownId = -1;
  const refresh = (): void => {
    const tab = activeTab(space);
    if (!tab) return;
    const next = layoutOf(tab);
    const { id } = tab.shape;
    const isOther = id !== shownId;
    if (isOther && shownId >= 0) places.set(shownId, scrollPlace(view));
    const place = isOther ? (places.get(id) ?? { top: 0, left: 0 }) : scrollPlace(view);
    const relayout = next !== layout;
    layout = next;
    shownId = id;
    view.show(tab, space.styles, relayout);
    if (relayout) setTimeout(() => scrollTo(view, place), 30);
  };
  space.activeId.watch(refresh);
  space.changed.watch((ids) => {
    if (ids.includes(space.activeId.get())) refresh();
  });
  space.selection.watch((selection) => {
    view.paint(selection);
    const tab = activeTab(space);
    // Whole rows and columns are picked where one already looks.
    if (tab && !selection.whole) {
      const isNew = tab.shape.id !== shownId;
      if (isNew) setTimeout(() => reveal(view, tab, selection.head), 60);
      else reveal(view, tab, selection.head);
    }
  });
  window.addEventListener('resize', () => {
    layout = '';
    refresh();
  });
}
