import type { ScrollPlace } from './grid-scroll.ts';
import { reveal, scrollPlace, scrollTo } from './grid-scroll.ts';
import type { GridView } from './grid-view.ts';
import type { Selection } from './selection.ts';
import type { Tab } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';

const LAID_OUT_MS = 30;
const LED_AGAIN_MS = [120, 300, 700];
const LED_MS = 800;

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
  /** A place to be seen, also when the table is laid out anew just after one has gone there. */
  let leadTo: { selection: Selection; until: number } | null = null;
  const lead = (): void => {
    const tab = activeTab(space);
    if (!tab || !leadTo || leadTo.selection !== space.selection.get() || performance.now() > leadTo.until) return;
    reveal(view, tab, leadTo.selection.seen ?? leadTo.selection.head);
  };
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
    if (!relayout) return;
    // The table lays itself out in its own time, and what it does not yet have cannot be scrolled to.
    setTimeout(() => {
      scrollTo(view, place);
      lead();
    }, LAID_OUT_MS);
    for (const pause of LED_AGAIN_MS) setTimeout(lead, pause);
  };
  space.activeId.watch(refresh);
  space.changed.watch((ids) => {
    if (ids.includes(space.activeId.get())) refresh();
  });
  space.selection.watch((selection) => {
    view.paint(selection);
    const tab = activeTab(space);
    // Whole rows and columns are picked where one already looks; a tab one comes back to is seen as one left it.
    if (!tab || selection.whole || selection === space.selections.get(tab.shape.id)) return;
    leadTo = { selection, until: performance.now() + LED_MS };
    reveal(view, tab, selection.seen ?? selection.head);
  });
  const letGo = (): void => {
    leadTo = null;
  };
  view.element.addEventListener('wheel', letGo, { capture: true, passive: true });
  view.element.addEventListener('mousedown', letGo, { capture: true });
  window.addEventListener('resize', () => {
    layout = '';
    refresh();
  });
}
