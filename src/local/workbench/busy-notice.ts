import { el } from './element.ts';
import { cancel } from './server.ts';
import type { Workspace } from './workspace.ts';

const PATIENCE_MS = 250;
const NUMBER = new Intl.NumberFormat('id-ID');

/** Tells that a function is at work and for how long, with a way to stop it. Short runs show nothing. */
export function busyNotice(space: Workspace, captionOf: (functionName: string) => string): HTMLElement {
  const text = el('span', { class: 'busy-text' });
  const clock = el('span', { class: 'busy-clock', 'aria-hidden': 'true' });
  const stop = el('button', { type: 'button', class: 'button is-small', onclick: () => void halt() }, 'Hentikan');
  const element = el(
    'div',
    { class: 'busy', hidden: true },
    el('span', { class: 'spinner', 'aria-hidden': 'true' }),
    el('span', { role: 'status' }, text),
    clock,
    stop,
  );
  let timer = 0;
  const halt = async (): Promise<void> => {
    stop.disabled = true;
    await cancel();
    stop.disabled = false;
  };
  const tick = (): void => {
    const busy = space.busy.get();
    const elapsed = busy ? Date.now() - busy.since : 0;
    element.hidden = !busy || elapsed < PATIENCE_MS;
    if (!busy) return;
    const words = space.question.get()
      ? 'Menunggu jawaban Anda…'
      : `Sedang bekerja… ${captionOf(busy.functionName)}`.trim();
    if (!element.hidden && text.textContent !== words) text.textContent = words;
    const calls = busy.calls === null ? '' : ` · ${NUMBER.format(busy.calls)} panggilan`;
    clock.textContent = `${Math.floor(elapsed / 1000)} dtk${calls}`;
  };
  space.busy.watch((busy) => {
    window.clearInterval(timer);
    document.body.classList.toggle('is-busy', busy !== null);
    tick();
    if (busy) timer = window.setInterval(tick, 100);
  });
  return element;
}
