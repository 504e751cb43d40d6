import { el } from './element.ts';
import type { GridView } from './grid-view.ts';
import type { Place } from './selection.ts';
import { choiceAt, noteAt } from './tab-model.ts';
import type { Workspace } from './workspace.ts';
import { activeTab } from './workspace.ts';

const AFTER_SCROLL_MS = 200;

/** Shows the note of the cell under the pointer, else of the cell one stands on, so that keys reach it too. */
export function showNotes(view: GridView, space: Workspace): void {
  const tip = el('div', { class: 'note', role: 'note', id: 'catatan', 'aria-live': 'polite', hidden: true });
  document.body.append(tip);
  const textAt = ({ row, column }: Place): string | undefined => {
    const tab = activeTab(space);
    if (!tab) return undefined;
    const texts = [noteAt(tab, row, column), choiceAt(tab, row, column)?.help ?? undefined];
    return texts.filter(Boolean).join('\n\n') || undefined;
  };
  const show = (place: Place): void => {
    const text = textAt(place);
    const cell = text === undefined ? null : view.cell(place.row, place.column);
    tip.hidden = cell === null;
    if (!cell || text === undefined) return;
    tip.textContent = text;
    const box = cell.getBoundingClientRect();
    const size = tip.getBoundingClientRect();
    const right = box.right + 6 + size.width <= window.innerWidth - 4;
    tip.style.left = `${right ? box.right + 6 : Math.max(4, box.left - size.width - 6)}px`;
    tip.style.top = `${Math.max(4, Math.min(box.top, window.innerHeight - size.height - 40))}px`;
  };
  const showActive = (): void => {
    const inGrid = document.activeElement === view.element;
    if (inGrid) show(space.selection.get().active);
    else tip.hidden = true;
  };
  view.element.addEventListener('mouseover', (event) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('.has-note');
    if (cell) show({ row: Number(cell.dataset['r']), column: Number(cell.dataset['c']) });
    else showActive();
  });
  view.element.addEventListener('mouseleave', showActive);
  view.element.addEventListener('focus', showActive);
  view.element.addEventListener('blur', () => {
    tip.hidden = true;
  });
  let settled = 0;
  view.element.addEventListener('viewportscroll', () => {
    tip.hidden = true;
    window.clearTimeout(settled);
    settled = window.setTimeout(showActive, AFTER_SCROLL_MS);
  });
  view.element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tip.hidden = true;
  });
  space.selection.watch(() => requestAnimationFrame(showActive));
}
