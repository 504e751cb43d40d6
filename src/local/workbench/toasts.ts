import { el } from './element.ts';

const SHOWN_MS = 8000;
const host = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });

/** Shows a short message at the lower right; it goes by itself, later while the pointer is on it. */
export function showToast(message: string, title = ''): void {
  stepForward();
  const toast = el('div', { class: 'toast' }, title !== '' && el('strong', {}, title), el('span', {}, message));
  const leave = (): void => toast.remove();
  toast.append(el('button', { type: 'button', class: 'cross', 'aria-label': 'Tutup pesan', onclick: leave }, '×'));
  let timer = window.setTimeout(leave, SHOWN_MS);
  toast.addEventListener('mouseenter', () => window.clearTimeout(timer));
  toast.addEventListener('mouseleave', () => {
    timer = window.setTimeout(leave, SHOWN_MS / 2);
  });
  host.append(toast);
}

/** What is outside an open dialog is dimmed and not read out, so messages stand inside it until it closes. */
function stepForward(): void {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
  const place = dialog ?? document.body;
  if (host.parentElement === place) return;
  place.append(host);
  dialog?.addEventListener('close', () => document.body.append(host), { once: true });
}
