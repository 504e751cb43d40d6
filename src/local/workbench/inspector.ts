import { el } from './element.ts';
import { inspectRun } from './inspector-run.ts';
import type { Workspace } from './workspace.ts';

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const TIME = new Intl.DateTimeFormat('id-ID', { timeStyle: 'medium' });

/** What the last run cost, at the lower edge; it opens a panel on the last runs. */
export function inspector(space: Workspace, captionOf: (functionName: string) => string): HTMLElement {
  const button = el('button', {
    type: 'button',
    class: 'cost-button',
    'aria-expanded': 'false',
    'aria-controls': 'biaya',
    hidden: true,
  });
  const list = el('select', { 'aria-label': 'Pekerjaan' });
  const body = el('div', {});
  const cross = el('button', { type: 'button', class: 'cross', 'aria-label': 'Tutup', title: 'Tutup (Esc)' }, '×');
  const panel = el(
    'section',
    { class: 'inspector', id: 'biaya', 'aria-label': 'Biaya pekerjaan', hidden: true },
    el('header', {}, el('h2', {}, 'Biaya pekerjaan'), cross),
    el('div', { class: 'inspector-body', tabindex: 0, role: 'group', 'aria-label': 'Rincian biaya' }, list, body),
  );
  const element = el('div', { class: 'cost' }, button, panel);
  const nameOf = (functionName: string): string => captionOf(functionName) || functionName;
  const draw = (): void => {
    const cost = space.costs.get()[Math.max(0, list.selectedIndex)];
    if (cost) body.replaceChildren(...inspectRun(cost));
  };
  const open = (show: boolean): void => {
    panel.hidden = !show;
    button.setAttribute('aria-expanded', String(show));
    if (show) list.focus();
  };
  const leave = (): void => {
    open(false);
    button.focus();
  };
  button.addEventListener('click', () => open(Boolean(panel.hidden)));
  cross.addEventListener('click', leave);
  list.addEventListener('change', draw);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
  document.addEventListener('mousedown', (event) => {
    if (!panel.hidden && !element.contains(event.target as Node)) open(false);
  });
  space.costs.watch((costs) => {
    const [last] = costs;
    button.hidden = !last;
    if (!last) return;
    const seconds = NUMBER.format(last.simulatedMs / 1000);
    button.textContent = `Biaya terakhir: ${NUMBER.format(last.calls)} panggilan · ${seconds} dtk di Google`;
    list.replaceChildren(
      ...costs.map(({ functionName, finished, ok }) =>
        el('option', {}, `${TIME.format(finished)} · ${nameOf(functionName)}${ok ? '' : ' (gagal)'}`),
      ),
    );
    list.selectedIndex = 0;
    draw();
  });
  return element;
}
