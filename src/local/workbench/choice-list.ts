import { el } from './element.ts';

const SHOWN = 200;

/** A list of choices under a cell that is being edited. */
export interface ChoiceList {
  element: HTMLElement;
  filter(text: string): void;
  move(by: 1 | -1): void;
  /** The marked choice, null while none is marked. */
  marked(): string | null;
}

/** Makes the list. Typing narrows it; what is typed may also be something else where the rule only warns. */
export function createChoiceList(choices: string[], current: string, pick: (choice: string) => void): ChoiceList {
  const element = el('ul', { class: 'choices', role: 'listbox', id: 'pilihan', 'aria-label': 'Pilihan' });
  let shown: string[] = [];
  let at = -1;
  const mark = (index: number): void => {
    at = index;
    [...element.children].forEach((item, position) => {
      item.setAttribute('aria-selected', String(position === index));
      if (position === index) item.scrollIntoView({ block: 'nearest' });
    });
  };
  const fill = (list: string[]): void => {
    shown = list.slice(0, SHOWN);
    element.replaceChildren(
      ...shown.map((choice) => {
        const item = el('li', { role: 'option', class: choice === current ? 'is-current' : null }, choice);
        item.addEventListener('mousedown', (event) => {
          event.preventDefault();
          pick(choice);
        });
        return item;
      }),
    );
    element.hidden = shown.length === 0;
  };
  fill(choices);
  mark(shown.indexOf(current));
  return {
    element,
    filter: (text) => {
      const wanted = text.trim().toLowerCase();
      fill(wanted === '' ? choices : choices.filter((choice) => choice.toLowerCase().includes(wanted)));
      mark(wanted !== '' && shown.length > 0 ? 0 : -1);
    },
    move: (by) => mark(Math.max(0, Math.min(shown.length - 1, at + by))),
    marked: () => shown[at] ?? null,
  };
}
