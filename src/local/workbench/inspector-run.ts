import type { Cost } from '../serve-protocol.ts';
import { el } from './element.ts';

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
/** From this share of the limit on a run is too close to it. */
const NARROW = 0.7;

/** One run in detail: its time beside the limit, its calls by method, and what it logged. */
export function inspectRun(cost: Cost): HTMLElement[] {
  const share = cost.simulatedMs / cost.limitMs;
  const percent = NUMBER.format(share * 100);
  const limit = cost.limitMs >= 60_000 ? `${cost.limitMs / 60_000} menit` : `${cost.limitMs / 1000} detik`;
  const told = `${seconds(cost.simulatedMs)} dari batas ${limit} (${percent}%)`;
  const bar = el('div', {
    class: share > NARROW ? 'time-bar is-narrow' : 'time-bar',
    role: 'meter',
    'aria-label': 'Waktu di Google menurut model',
    'aria-valuemin': 0,
    'aria-valuemax': cost.limitMs / 1000,
    'aria-valuenow': Math.min(cost.limitMs, cost.simulatedMs) / 1000,
    'aria-valuetext': told,
  });
  bar.style.setProperty('--share', `${Math.min(100, share * 100)}%`);
  const facts: [string, string][] = [
    ['Panggilan ke Google', NUMBER.format(cost.calls)],
    ['Panggilan objek', NUMBER.format(cost.objects)],
    ['Kunci dipegang', seconds(cost.lockHeldMs)],
    ['Di komputer ini', seconds(cost.wallMs)],
    ['Bertindak sebagai', cost.user === '' ? 'tanpa identitas' : cost.user],
    ['Fungsi', cost.functionName],
  ];
  return [
    el('p', { class: 'about' }, 'Waktu di Google menurut model'),
    el('p', {}, el('strong', {}, told)),
    bar,
    el('dl', {}, ...facts.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
    methods(cost),
    el('h3', {}, 'Catatan skrip'),
    cost.log.length > 0
      ? el('pre', { tabindex: 0 }, cost.log.join('\n'))
      : el('p', { class: 'about' }, 'Skrip tidak mencatat apa pun.'),
  ];
}

function methods({ byMethod }: Cost): HTMLElement {
  const rows = byMethod.map(({ method, count, backend }) =>
    el('tr', {}, el('td', {}, method), el('td', {}, backend ? 'Google' : 'objek'), el('td', {}, NUMBER.format(count))),
  );
  const heads = ['Metode', 'Jenis', 'Jumlah'].map((name) => el('th', { scope: 'col' }, name));
  return el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...rows));
}

function seconds(ms: number): string {
  return ms < 1000 ? `${NUMBER.format(ms)} ms` : `${NUMBER.format(ms / 1000)} detik`;
}
