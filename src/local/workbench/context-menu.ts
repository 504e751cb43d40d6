import { el } from './element.ts';
import type { GridView } from './grid-view.ts';
import type { Popup } from './menu-popup.ts';
import { openPopup } from './menu-popup.ts';
import type { MenuItem } from './menu-tree.ts';
import type { Workspace } from './workspace.ts';

/** Opens a menu on what is selected, by the right button, Shift+F10 or the menu key. */
export function offerContextMenu(
  view: GridView,
  space: Workspace,
  items: (whole: 'rows' | 'columns' | null) => MenuItem[],
): void {
  let open: { popup: Popup; anchor: HTMLElement } | null = null;
  const shut = (): void => {
    open?.popup.close();
    open?.anchor.remove();
    open = null;
  };
  const show = (x: number, y: number): void => {
    shut();
    const anchor = el('span', { class: 'menu-anchor' }, 'Menu sel');
    Object.assign(anchor.style, { left: `${x}px`, top: `${y}px` });
    document.body.append(anchor);
    const done = (act: (() => void) | null): void => {
      shut();
      view.element.focus({ preventScroll: true });
      act?.();
    };
    const popup = openPopup(anchor, items(space.selection.get().whole), false, { done, aside: () => {} });
    open = { popup, anchor };
    popup.focus();
  };
  view.element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const target = event.target as HTMLElement;
    if (target.closest('[data-r], [data-h]')) show(event.clientX, event.clientY);
  });
  view.element.addEventListener('keydown', (event) => {
    const isKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (!isKey || event.target !== view.element) return;
    event.preventDefault();
    const { row, column } = space.selection.get().active;
    const box = (view.cell(row, column) ?? view.element).getBoundingClientRect();
    show(box.left + 8, Math.min(box.bottom, window.innerHeight - 80));
  });
  document.addEventListener('mousedown', (event) => {
    if (open && !(event.target as HTMLElement).closest('.menu')) shut();
  });
  window.addEventListener('blur', shut);
}
