import { el } from './element.ts';

const SHOWN_MS = 8000;
const host = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });

/** Shows a short message at the lower right; it goes by itself, later while the pointer is on it. */
export function showToast(message: string, title = ''): void {
  if (!host.isConnected) document.body.append(host);
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
