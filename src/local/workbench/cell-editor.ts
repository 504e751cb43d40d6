import type { Choice } from '../serve-protocol.ts';
import type { ChoiceList } from './choice-list.ts';
import { createChoiceList } from './choice-list.ts';
import { el } from './element.ts';

/** How editing ended: where to go next. */
export type EditEnd = 'down' | 'up' | 'right' | 'left' | 'stay' | 'cancel';

export interface EditRequest {
  cell: HTMLElement;
  text: string;
  /** Typed in place of the content. */
  first: string | undefined;
  choice: Choice | undefined;
  done(text: string, end: EditEnd): void;
}

let close: ((end: EditEnd) => void) | null = null;

/** Ends editing that is under way and keeps what was typed. */
export function finishEditing(): void {
  close?.('stay');
}

/** Opens an editor over a cell: Enter and Tab keep, Esc gives up, Alt+Enter breaks the line. */
export function editCell({ cell, text, first, choice, done }: EditRequest): void {
  finishEditing();
  const box = cell.getBoundingClientRect();
  const input = el('textarea', { class: 'cell-input', rows: 1, spellcheck: 'false', 'aria-label': 'Isi sel' });
  input.value = first ?? text;
  const frame = el('div', { class: 'cell-editor' }, input);
  Object.assign(frame.style, { left: `${box.left}px`, top: `${box.top}px` });
  const end = (how: EditEnd): void => {
    if (!close) return;
    close = null;
    frame.remove();
    done(input.value, how);
  };
  close = end;
  let list: ChoiceList | null = null;
  if (choice?.list) {
    list = createChoiceList(choice.list, text, (picked) => {
      input.value = picked;
      end('stay');
    });
    frame.append(list.element);
    if (first !== undefined) list.filter(first);
  }
  const grow = (): void => {
    input.style.width = `${Math.max(box.width, 60)}px`;
    input.style.height = `${box.height}px`;
    const room = window.innerWidth - box.left - 24;
    input.style.width = `${Math.min(Math.max(box.width, input.scrollWidth + 4, list ? 220 : 0), Math.max(room, box.width), 640)}px`;
    input.style.height = `${Math.min(Math.max(box.height, input.scrollHeight), 320)}px`;
  };
  input.addEventListener('input', () => {
    list?.filter(input.value);
    grow();
  });
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const { key } = event;
    if (event.isComposing) return;
    if (list && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault();
      list.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape') {
      event.preventDefault();
      end('cancel');
    } else if (key === 'Enter' && event.altKey) {
      event.preventDefault();
      input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
      grow();
    } else if (key === 'Enter' || key === 'Tab') {
      event.preventDefault();
      const marked = list?.marked();
      if (marked !== null && marked !== undefined) input.value = marked;
      const back = event.shiftKey;
      end(key === 'Enter' ? (back ? 'up' : 'down') : back ? 'left' : 'right');
    }
  });
  input.addEventListener('blur', () => end('stay'));
  document.body.append(frame);
  grow();
  const overflow = frame.getBoundingClientRect().bottom - window.innerHeight + 8;
  if (overflow > 0 && list) frame.classList.add('is-above');
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
}
