import { el } from './element.ts';
import type { Workspace } from './workspace.ts';

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** What the last run cost, at the lower edge; it opens into a table by method. */
export function costItem(space: Workspace, captionOf: (functionName: string) => string): HTMLElement {
  const summary = el('summary', {});
  const body = el('div', { class: 'cost-body' });
  const element = el('details', { class: 'cost', hidden: true }, summary, body);
  space.cost.watch((cost) => {
    element.hidden = cost === null;
    if (!cost) return;
    const seconds = NUMBER.format(cost.simulatedMs / 1000);
    summary.textContent = `Biaya terakhir: ${NUMBER.format(cost.calls)} panggilan · ${seconds} dtk di Google`;
    const name = captionOf(cost.functionName) || cost.functionName;
    const rows = Object.entries(cost.byMethod)
      .sort(([, a], [, b]) => b - a)
      .map(([method, count]) => el('tr', {}, el('td', {}, method), el('td', {}, NUMBER.format(count))));
    body.replaceChildren(
      el('p', {}, el('strong', {}, name), ` (${cost.functionName})`),
      el(
        'p',
        {},
        `${NUMBER.format(cost.calls)} panggilan layanan, ${NUMBER.format(cost.objects)} objek. Perkiraan di Google ${seconds} detik; di komputer ini ${NUMBER.format(cost.wallMs)} ms.`,
      ),
      el(
        'table',
        {},
        el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Metode'), el('th', { scope: 'col' }, 'Jumlah'))),
        el('tbody', {}, ...rows),
      ),
    );
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') element.open = false;
  });
  document.addEventListener('mousedown', (event) => {
    if (!element.contains(event.target as Node)) element.open = false;
  });
  return element;
}
