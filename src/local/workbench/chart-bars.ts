import type { ChartData } from '../chart-data.ts';
import { axisTitles, type Box, grid } from './chart-axes.ts';
import { colorAt } from './chart-colors.ts';
import { extentOf, scaleOf } from './chart-scale.ts';
import { label, svg, tip, widthOfText } from './svg.ts';

const LINE = 18;
const TEXT_SHARE = 0.38;

/** Draws bars that lie (BAR) or stand (COLUMN), beside each other or stacked. */
export function drawBars(chart: ChartData, width: number, height: number): SVGElement[] {
  const lies = chart.type === 'BAR';
  const { series, labels } = chart;
  const extent = extentOf(chart);
  const titled = { below: chart.horizontalTitle ? LINE : 0, beside: chart.verticalTitle ? LINE : 0 };
  const words = lies ? labels : scaleOf(extent, height, 0, 44).ticks.map(({ text }) => text);
  const beside = Math.min(width * TEXT_SHARE, Math.max(24, ...words.map(widthOfText)) + 10);
  const single = series.length === 1;
  const texts = series.flatMap((one) => one.texts);
  const box: Box = {
    left: beside + titled.beside,
    top: lies ? 4 : LINE,
    right: width - (lies && single ? Math.max(16, ...texts.map(widthOfText)) + 8 : 14),
    bottom: height - LINE - 6 - titled.below,
  };
  const [from, to] = lies ? [box.left, box.right] : [box.bottom, box.top];
  const scale = scaleOf(extent, from, to, lies ? 70 : 44);
  const slot = (lies ? box.bottom - box.top : box.right - box.left) / Math.max(1, labels.length);
  const lanes = chart.stacked ? 1 : series.length;
  const thick = Math.min(46, (slot * 0.72) / lanes);
  const drawn: SVGElement[] = [...grid(box, scale, lies), ...axisTitles(chart, box, width, height)];

  labels.forEach((name, index) => {
    const middle = (lies ? box.top : box.left) + slot * (index + 0.5);
    const every = Math.ceil((lies ? LINE : 34) / slot);
    if (index % every === 0) {
      drawn.push(
        lies
          ? label(name, beside - 10, { x: box.left - 8, y: middle, class: 'at-end' })
          : label(name, slot * every - 4, { x: middle, y: box.bottom + 14, class: 'at-middle' }),
      );
    }
    const stacks = { up: 0, down: 0 };
    series.forEach((one, lane) => {
      const value = one.values[index] ?? null;
      if (value === null) return;
      const side = value < 0 ? 'down' : 'up';
      const base = chart.stacked ? stacks[side] : 0;
      stacks[side] = base + value;
      const [a, b] = [scale.at(base), scale.at(base + value)];
      const across = middle - (thick * lanes) / 2 + (chart.stacked ? 0 : lane * thick);
      const [start, length] = [Math.min(a, b), Math.abs(b - a)];
      const place = lies
        ? { x: start, y: across, width: length, height: thick - 1 }
        : { x: across, y: start, width: thick - 1, height: length };
      const text = one.texts[index] ?? String(value);
      const about = tip([name, one.name, text].filter(Boolean).join(' · '));
      drawn.push(svg('rect', { ...place, fill: colorAt(chart.colors, lane), class: 'bar' }, about));
      if (!single || (!lies && widthOfText(text) > slot)) return;
      drawn.push(
        lies
          ? svg('text', { x: Math.max(a, b) + 6, y: middle, class: 'value' }, text)
          : svg('text', { x: middle, y: start - 9, class: 'value at-middle' }, text),
      );
    });
  });
  return drawn;
}
