import { el } from './element.ts';
import type { MenuItem } from './menu-tree.ts';

/** What an open list tells the bar. */
export interface PopupEvents {
  /** An item was chosen, or the menu given up (null). */
  done(act: (() => void) | null): void;
  /** Left or right out of the list: the neighbouring menu. */
  aside(by: 1 | -1): void;
}

/** An open list of a menu; lists of submenus hang on it. */
export interface Popup {
  focus(at?: 'first' | 'last'): void;
  close(): void;
}

/** Opens a list beside an element: arrow keys walk, letters jump, Enter and right arrow go in, Esc and left go out. */
export function openPopup(anchor: HTMLElement, items: MenuItem[], beside: boolean, events: PopupEvents): Popup {
  const list = el('div', { class: 'menu', role: 'menu', 'aria-label': anchor.textContent ?? '' });
  let child: { popup: Popup; button: HTMLElement } | null = null;
  const closeChild = (): void => {
    child?.popup.close();
    child?.button.setAttribute('aria-expanded', 'false');
    child = null;
  };
  const openChild = (button: HTMLElement, inner: MenuItem[], focus: boolean): void => {
    if (child?.button !== button) {
      closeChild();
      const back = (by: 1 | -1): void => {
        if (by === 1) return events.aside(1);
        closeChild();
        button.focus();
      };
      child = { popup: openPopup(button, inner, true, { done: events.done, aside: back }), button };
      button.setAttribute('aria-expanded', 'true');
    }
    if (focus) child.popup.focus();
  };
  const buttons = items.map((item): HTMLElement => {
    if (item.kind === 'separator') return el('hr', { role: 'separator' });
    const button = el('button', { type: 'button', role: 'menuitem', tabindex: -1 }, el('span', {}, item.caption));
    if (item.kind === 'menu') {
      button.setAttribute('aria-haspopup', 'menu');
      button.setAttribute('aria-expanded', 'false');
      button.append(el('span', { class: 'menu-more', 'aria-hidden': 'true' }));
      button.addEventListener('click', () => openChild(button, item.items, true));
    } else {
      if (item.checked !== undefined) {
        button.setAttribute('role', 'menuitemradio');
        button.setAttribute('aria-checked', String(item.checked));
      }
      if (item.keys) button.append(el('span', { class: 'menu-keys' }, item.keys));
      button.addEventListener('click', () => events.done(item.act));
    }
    button.addEventListener('mouseenter', () => {
      button.focus({ preventScroll: true });
      if (item.kind === 'menu') openChild(button, item.items, false);
      else closeChild();
    });
    return button;
  });
  list.append(...buttons);
  const walk = buttons.filter((button) => button.tagName === 'BUTTON');
  list.addEventListener('keydown', (event) => {
    const at = walk.indexOf(document.activeElement as HTMLElement);
    const item = items[buttons.indexOf(document.activeElement as HTMLElement)];
    const go = (index: number): void => walk[(index + walk.length) % walk.length]?.focus();
    const letter = event.key.length === 1 ? event.key.toLowerCase() : '';
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'ArrowRight') {
      if (item?.kind === 'menu') openChild(walk[at] as HTMLElement, item.items, true);
      else events.aside(1);
    } else if (event.key === 'ArrowLeft') events.aside(-1);
    else if (event.key === 'Escape' && beside) events.aside(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') events.done(null);
    else if (letter && letter !== ' ') {
      const after = [...walk.slice(at + 1), ...walk.slice(0, at + 1)];
      after.find((button) => button.textContent?.toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.body.append(list);
  place(list, anchor, beside);
  return {
    focus: (at = 'first') => walk[at === 'first' ? 0 : walk.length - 1]?.focus(),
    close: () => {
      closeChild();
      list.remove();
    },
  };
}

function place(list: HTMLElement, anchor: HTMLElement, beside: boolean): void {
  const from = anchor.getBoundingClientRect();
  const size = list.getBoundingClientRect();
  let left = beside ? from.right - 2 : from.left;
  if (left + size.width > window.innerWidth - 4)
    left = beside ? from.left - size.width + 2 : window.innerWidth - size.width - 4;
  const top = Math.min(beside ? from.top - 6 : from.bottom + 2, Math.max(4, window.innerHeight - size.height - 4));
  Object.assign(list.style, { left: `${left}px`, top: `${top}px` });
}
