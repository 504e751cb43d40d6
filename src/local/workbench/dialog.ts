import { el } from './element.ts';

export interface DialogButton {
  caption: string;
  primary: boolean;
  press(): void;
}

/** An open dialog. The browser keeps the focus inside and gives it back afterwards. */
export interface OpenDialog {
  element: HTMLDialogElement;
  close(): void;
}

/** Opens a dialog; `dismiss` is what Esc and the cross do. */
export function openDialog(
  title: string,
  body: HTMLElement,
  buttons: DialogButton[],
  dismiss: () => void,
  size?: { width: number; height: number },
): OpenDialog {
  const heading = el('h2', { id: `judul-${Math.random().toString(36).slice(2)}` }, title);
  const cross = el(
    'button',
    { type: 'button', class: 'cross', 'aria-label': 'Tutup', title: 'Tutup (Esc)', onclick: () => dismiss() },
    '×',
  );
  const actions = el('div', { class: 'dialog-actions' });
  for (const { caption, primary, press } of buttons) {
    actions.append(
      el('button', { type: 'button', class: primary ? 'button is-primary' : 'button', onclick: press }, caption),
    );
  }
  const element = el(
    'dialog',
    { class: size ? 'dialog is-framed' : 'dialog', 'aria-labelledby': heading.id },
    el('header', {}, heading, cross),
    body,
    buttons.length > 0 && actions,
  );
  if (size) element.style.width = `min(${size.width + 2}px, 96vw)`;
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    dismiss();
  });
  element.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(element);
  element.showModal();
  return {
    element,
    close: () => {
      element.close();
      element.remove();
    },
  };
}

/** Tells something and waits for nothing. */
export function openMessage(title: string, text: string): void {
  const body = el('div', { class: 'dialog-text' }, text);
  const dialog = openDialog(title, body, [{ caption: 'Tutup', primary: true, press: () => dialog.close() }], () =>
    dialog.close(),
  );
  dialog.element.querySelector<HTMLElement>('.is-primary')?.focus();
}
