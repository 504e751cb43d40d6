import { el } from './element.ts';
import type { Popup } from './menu-popup.ts';
import { openPopup } from './menu-popup.ts';
import type { MenuItem } from './menu-tree.ts';
import type { Workspace } from './workspace.ts';
import { goTo, shownTabs } from './workspace.ts';

/** The tabs at the bottom; arrow keys walk along them, and a list at the left has them all. */
export function tabBar(space: Workspace, leave: () => void): HTMLElement {
  const element = el('div', { class: 'tab-bar', role: 'tablist', 'aria-label': 'Tab buku kerja' });
  let drawn = '';
  const draw = (): void => {
    const tabs = shownTabs(space);
    const active = space.activeId.get();
    const key = JSON.stringify([active, tabs.map(({ shape }) => [shape.id, shape.name, shape.tabColor])]);
    if (key === drawn) return;
    drawn = key;
    const hadFocus = element.contains(document.activeElement);
    const buttons = tabs.map(({ shape }) => {
      const chosen = shape.id === active;
      const button = el(
        'button',
        { type: 'button', role: 'tab', 'aria-selected': String(chosen), tabindex: chosen ? 0 : -1 },
        shape.name,
      );
      if (shape.tabColor) button.style.setProperty('--tab-color', shape.tabColor);
      button.addEventListener('click', () => {
        goTo(space, shape.id);
        leave();
      });
      return button;
    });
    element.replaceChildren(...buttons);
    const current = element.querySelector<HTMLElement>('[aria-selected=true]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) current?.focus();
  };
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight' || key === 'ArrowLeft') nextTab(space, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'Escape') leave();
  });
  element.addEventListener(
    'wheel',
    (event) => {
      if (event.deltaX === 0) element.scrollLeft += event.deltaY;
    },
    { passive: true },
  );
  space.order.watch(draw);
  space.activeId.watch(draw);
  space.changed.watch(draw);
  return el('div', { class: 'tabs' }, allTabs(space, leave), element);
}

function allTabs(space: Workspace, leave: () => void): HTMLElement {
  const label = 'Semua tab';
  const button = el('button', {
    type: 'button',
    class: 'all-tabs',
    'aria-haspopup': 'menu',
    'aria-label': label,
    title: label,
  });
  let popup: Popup | null = null;
  const shut = (): void => {
    popup?.close();
    popup = null;
  };
  button.addEventListener('click', () => {
    if (popup) return shut();
    const items = shownTabs(space).map(
      ({ shape }): MenuItem => ({ kind: 'act', caption: shape.name, act: () => goTo(space, shape.id) }),
    );
    const done = (act: (() => void) | null): void => {
      shut();
      leave();
      act?.();
    };
    popup = openPopup(button, items, false, { done, aside: () => {} });
    popup.focus();
  });
  document.addEventListener('mousedown', (event) => {
    if (popup && !(event.target as HTMLElement).closest('.menu, .all-tabs')) shut();
  });
  return button;
}

/** Goes to the neighbouring tab. */
export function nextTab(space: Workspace, by: 1 | -1): void {
  const tabs = shownTabs(space);
  const at = tabs.findIndex(({ shape }) => shape.id === space.activeId.get());
  const next = tabs[(at + by + tabs.length) % tabs.length];
  if (next) goTo(space, next.shape.id);
}
