import { chartCard } from './chart-card.ts';
import type { ChartPlace } from './chart-place.ts';
import { placeOf } from './chart-place.ts';
import { el } from './element.ts';
import { corner, scrollBy, scrollPlace } from './grid-scroll.ts';
import type { GridView } from './grid-view.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';

/** Shows the charts of the tab in front over the table, where they are anchored, and lets them scroll with it. */
export function showCharts(host: HTMLElement, view: GridView, space: Workspace): void {
  let shown: { card: HTMLElement; pane: HTMLElement; place: ChartPlace }[] = [];
  let drawn = '';

  const follow = (): void => {
    if (shown.length === 0) return;
    const { top, left } = scrollPlace(view);
    for (const { card, place } of shown) {
      const x = place.left - (place.scrollsAcross ? left : 0);
      const y = place.top - (place.scrollsDown ? top : 0);
      card.style.transform = `translate(${x}px, ${y}px)`;
    }
  };
  const draw = (): void => {
    const tab = activeTab(space);
    const charts = tab?.shape.charts ?? [];
    // To find the corner makes the browser lay the table out, and it is drawn in every frame in which one scrolls.
    if (charts.length === 0 && shown.length === 0) return;
    const from = corner(view);
    const places = tab ? charts.map((chart) => placeOf(chart, tab, view, host.clientWidth, from)) : [];
    const next = JSON.stringify([tab?.shape.id, charts, places]);
    if (next !== drawn) {
      drawn = next;
      for (const { pane } of shown) pane.remove();
      shown = places.flatMap((place, index) => {
        const chart = charts[index];
        if (!chart) return [];
        const card = chartCard(chart, place.width, place.height);
        const pane = el('div', { class: 'chart-pane' }, card);
        Object.assign(pane.style, { left: `${place.pane.left}px`, top: `${place.pane.top}px` });
        card.addEventListener('mousedown', (event) => event.preventDefault());
        card.addEventListener('wheel', (event) => scrollBy(view, event), { passive: true });
        return { card, pane, place };
      });
      host.append(...shown.map(({ pane }) => pane));
    }
    follow();
    fade();
  };
  /** A chart over the active cell lets it shine through: one may still type there. */
  const fade = (): void => {
    const { row, column } = space.selection.get().active;
    const cell = view.cell(row, column)?.getBoundingClientRect();
    for (const { card } of shown) {
      const box = card.getBoundingClientRect();
      const apart =
        !cell || cell.left >= box.right || cell.right <= box.left || cell.top >= box.bottom || cell.bottom <= box.top;
      card.classList.toggle('is-over-active', !apart);
    }
  };

  // Scrolling is told to the scrolled element only, so it is caught on the way down.
  view.element.addEventListener('scroll', follow, { capture: true, passive: true });
  let isDue = false;
  // Each part of the table tells when it is drawn; once a frame is enough.
  view.element.addEventListener('afterrender', () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      draw();
    });
  });
  space.activeId.watch(draw);
  space.changed.watch(draw);
  space.selection.watch(() => requestAnimationFrame(fade));
  new ResizeObserver(draw).observe(host);
}
