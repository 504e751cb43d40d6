import type { ChartData } from '../chart-data.ts';
import { drawBars } from './chart-bars.ts';
import { colorAt } from './chart-colors.ts';
import { drawLines } from './chart-line.ts';
import { drawPie } from './chart-pie.ts';
import { el } from './element.ts';
import { svg } from './svg.ts';

interface Kind {
  name: string;
  draw(chart: ChartData, width: number, height: number): SVGElement[];
}

const KINDS: Record<string, Kind> = {
  BAR: { name: 'Diagram batang', draw: drawBars },
  COLUMN: { name: 'Diagram kolom', draw: drawBars },
  LINE: { name: 'Diagram garis', draw: drawLines },
  PIE: { name: 'Diagram lingkaran', draw: drawPie },
};
const PADDING = 12;
const TITLE = 28;
const LEGEND = { across: 26, beside: 128 };

/** Makes the card of a chart in a size. To a screen reader it is one picture that tells its values. */
export function chartCard(chart: ChartData, width: number, height: number): HTMLElement {
  const kind = KINDS[chart.type];
  const hasValues = chart.series.some(({ values }) => values.some((value) => value !== null));
  const legend = kind && hasValues ? legendOf(chart) : null;
  const isBeside = legend !== null && (chart.legend === 'right' || chart.legend === 'left');
  const inner = {
    width: width - 2 * PADDING - (isBeside ? LEGEND.beside : 0),
    height: height - 2 * PADDING - (chart.title ? TITLE : 0) - (legend && !isBeside ? LEGEND.across : 0),
  };
  const view = { viewBox: `0 0 ${inner.width} ${inner.height}`, ...inner };
  const picture =
    kind && hasValues
      ? svg('svg', view, ...kind.draw(chart, inner.width, inner.height))
      : el('p', { class: 'chart-none' }, kind ? 'Belum ada data.' : unknownType(chart.type));
  return el(
    'div',
    { class: 'chart', role: 'img', 'aria-label': describe(chart), style: `width:${width}px;height:${height}px` },
    chart.title !== '' && el('div', { class: 'chart-title' }, chart.title),
    el('div', { class: `chart-body legend-${chart.legend}` }, picture, legend),
  );
}

/** Title and values in words. */
export function describe(chart: ChartData): string {
  const kind = KINDS[chart.type];
  if (!kind) return [chart.title, unknownType(chart.type)].filter(Boolean).join('. ');
  const head = chart.title === '' ? kind.name : `${kind.name}: ${chart.title}`;
  const lines = chart.series.map(({ name, values, texts }) => {
    const points = chart.labels.flatMap((label, index) =>
      (values[index] ?? null) === null ? [] : `${label} ${texts[index]}`.trim(),
    );
    return `${name === '' ? '' : `${name}: `}${points.join('; ') || 'belum ada data'}`;
  });
  return `${[head, ...(lines.length > 0 ? lines : ['Belum ada data'])].join('. ')}.`;
}

function unknownType(type: string): string {
  return `Diagram jenis ${type} tidak digambar di meja kerja ini; Google Spreadsheet menggambarnya.`;
}

function legendOf(chart: ChartData): HTMLElement | null {
  if (chart.legend === 'none') return null;
  const names = chart.type === 'PIE' ? chart.labels : chart.series.map(({ name }) => name);
  if (names.every((name) => name === '')) return null;
  const entries = names.map((name, index) => {
    const dot = svg('circle', { cx: 6, cy: 6, r: 5, fill: colorAt(chart.colors, index) });
    return el('li', { title: name }, svg('svg', { width: 12, height: 12 }, dot), el('span', {}, name));
  });
  return el('ul', { class: 'chart-legend' }, ...entries);
}
