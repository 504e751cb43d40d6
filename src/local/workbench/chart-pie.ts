import type { ChartData } from '../chart-data.ts';
import { colorAt } from './chart-colors.ts';
import { svg, tip } from './svg.ts';

const PERCENT = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 1 });
/** Smaller slices have no room for their share. */
const LEAST_WRITTEN = 0.05;

/** Draws the first series as slices of a circle; only values above zero have one. */
export function drawPie(chart: ChartData, width: number, height: number): SVGElement[] {
  const [only] = chart.series;
  const values = chart.labels.map((_, index) => Math.max(0, only?.values[index] ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.max(10, Math.min(width, height) / 2 - 6);
  const [x, y] = [width / 2, height / 2];
  const point = (turn: number, far: number): string => {
    const angle = (turn - 0.25) * 2 * Math.PI;
    return `${(x + far * Math.cos(angle)).toFixed(1)} ${(y + far * Math.sin(angle)).toFixed(1)}`;
  };
  let start = 0;
  return values.flatMap((value, index) => {
    if (value === 0) return [];
    const share = value / total;
    const end = start + share;
    const about = tip(`${chart.labels[index]} · ${only?.texts[index]} (${PERCENT.format(share)})`);
    const fill = colorAt(chart.colors, index);
    const arc = `M${x} ${y}L${point(start, radius)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${point(end, radius)}Z`;
    const slice =
      share > 0.9999
        ? svg('circle', { cx: x, cy: y, r: radius, fill }, about)
        : svg('path', { d: arc, fill, class: 'slice' }, about);
    const [textX = '', textY = ''] = point((start + end) / 2, share > 0.9999 ? 0 : radius * 0.68).split(' ');
    start = end;
    if (share < LEAST_WRITTEN) return [slice];
    return [slice, svg('text', { x: textX, y: textY, class: 'at-middle on-slice' }, PERCENT.format(share))];
  });
}
