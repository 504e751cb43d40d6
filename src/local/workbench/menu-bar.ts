import { el } from './element.ts';
import type { Popup } from './menu-popup.ts';
import { openPopup } from './menu-popup.ts';
import type { MenuItem } from './menu-tree.ts';

/** The menu bar. `fill` replaces its menus; `focus` is what Alt does. */
export interface MenuBar {
  element: HTMLElement;
  fill(menus: MenuItem[]): void;
  focus(): void;
}

/** Makes the bar. `leave` gives the focus back to the table. */
export function createMenuBar(leave: () => void): MenuBar {
  const element = el('div', { class: 'menu-bar', role: 'menubar', 'aria-label': 'Menu' });
  let open: { popup: Popup; index: number } | null = null;
  let menus: MenuItem[] = [];
  const tops = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(':scope > button')];

  const shut = (): void => {
    open?.popup.close();
    if (open) tops()[open.index]?.setAttribute('aria-expanded', 'false');
    open = null;
  };
  const show = (index: number, focus: 'first' | 'last' | null): void => {
    const buttons = tops();
    const at = (index + buttons.length) % buttons.length;
    const menu = menus[at];
    const button = buttons[at];
    if (!button || menu?.kind !== 'menu') return;
    shut();
    button.focus();
    button.setAttribute('aria-expanded', 'true');
    const popup = openPopup(button, menu.items, false, {
      done: (act) => {
        shut();
        leave();
        act?.();
      },
      aside: (by) => show(at + by, 'first'),
    });
    open = { popup, index: at };
    if (focus) popup.focus(focus);
  };

  element.addEventListener('keydown', (event) => {
    const at = tops().indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const move = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (move !== 0) {
      const next = tops()[(at + move + tops().length) % tops().length];
      if (open) show(at + move, null);
      else next?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') show(at, 'first');
    else if (event.key === 'ArrowUp') show(at, 'last');
    else if (event.key === 'Escape') {
      shut();
      leave();
    } else return;
    event.preventDefault();
  });
  document.addEventListener('mousedown', (event) => {
    if (open && !(event.target as HTMLElement).closest('.menu, .menu-bar')) shut();
  });
  window.addEventListener('blur', shut);

  return {
    element,
    fill: (next) => {
      shut();
      menus = next;
      const buttons = next.map((menu, index) => {
        const caption = menu.kind === 'separator' ? '' : menu.caption;
        const button = el(
          'button',
          {
            type: 'button',
            role: 'menuitem',
            'aria-haspopup': 'menu',
            'aria-expanded': 'false',
            tabindex: index === 0 ? 0 : -1,
          },
          caption,
        );
        button.addEventListener('mousedown', (event) => {
          event.preventDefault();
          if (open?.index === index) {
            shut();
            leave();
          } else show(index, null);
        });
        button.addEventListener('mouseenter', () => open && open.index !== index && show(index, null));
        return button;
      });
      element.replaceChildren(...buttons);
    },
    focus: () => {
      if (open) shut();
      tops()[0]?.focus();
    },
  };
}
