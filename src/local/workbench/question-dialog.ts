import type { Question } from '../serve-protocol.ts';
import type { DialogButton, OpenDialog } from './dialog.ts';
import { openDialog } from './dialog.ts';
import { el } from './element.ts';

const CAPTIONS: Record<string, string> = { OK: 'OK', CANCEL: 'Batal', YES: 'Ya', NO: 'Tidak', CLOSE: 'Tutup' };

/** Puts questions of the running script; the script waits until `answer` is called. */
export function askQuestions(
  answer: (id: number, button: string, text?: string) => void,
): (question: Question | null) => void {
  let open: (OpenDialog & { id: number }) | null = null;
  return (question) => {
    if (open && open.id === question?.id) return;
    open?.close();
    open = null;
    if (!question) return;
    const input =
      question.kind === 'prompt'
        ? el('textarea', { class: 'field', rows: 1, 'aria-label': question.text || question.title })
        : null;
    const reply = (button: string): void => answer(question.id, button, input?.value);
    const body = el('div', { class: 'dialog-text' }, question.text, input);
    const main = question.buttons.find((button) => button === 'OK' || button === 'YES') ?? question.buttons[0];
    // The button that does something stands last, at the right, where the eye ends.
    const buttons = [...question.buttons]
      .reverse()
      .map(
        (name): DialogButton => ({ caption: CAPTIONS[name] ?? name, primary: name === main, press: () => reply(name) }),
      );
    const dialog = openDialog(question.title || 'Lumbung', body, buttons, () => reply('CLOSE'));
    open = { ...dialog, id: question.id };
    if (!question.title) dialog.element.querySelector('h2')?.classList.add('is-quiet');
    input?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.isComposing) return;
      event.preventDefault();
      reply('OK');
    });
    input?.addEventListener('input', () => {
      input.style.height = 'auto';
      input.style.height = `${Math.min(200, input.scrollHeight + 2)}px`;
    });
    (input ?? dialog.element.querySelector<HTMLElement>('.is-primary'))?.focus();
  };
}
