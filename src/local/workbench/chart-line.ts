import type { ChartData } from '../chart-data.ts';
import { axisTitles, type Box, grid } from './chart-axes.ts';
import { colorAt } from './chart-colors.ts';
import { scaleOf } from './chart-scale.ts';
import { label, svg, tip, widthOfText } from './svg.ts';

const LINE = 18;
const MOST_DOTS = 60;

/** Draws one line for each series; a missing value breaks it. */
export function drawLines(chart: ChartData, width: number, height: number): SVGElement[] {
  const { labels, series } = chart;
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const bottom = height - LINE - 6 - (chart.horizontalTitle ? LINE : 0);
  const scale = scaleOf(values, bottom, 10, 44);
  const beside = Math.max(24, ...scale.ticks.map(({ text }) => widthOfText(text))) + 10;
  const box: Box = { left: beside + (chart.verticalTitle ? LINE : 0), top: 10, right: width - 14, bottom };
  const slot = (box.right - box.left) / Math.max(1, labels.length);
  const x = (index: number): number => box.left + slot * (index + 0.5);
  const every = Math.ceil(Math.max(34, Math.min(80, ...labels.map((name) => widthOfText(name) + 8))) / slot);
  const drawn: SVGElement[] = [...grid(box, scale, false), ...axisTitles(chart, box, width, height)];
  labels.forEach((name, index) => {
    if (index % every === 0)
      drawn.push(label(name, slot * every - 4, { x: x(index), y: bottom + 14, class: 'at-middle' }));
  });
  series.forEach((one, number) => {
    const color = colorAt(chart.colors, number);
    let path = '';
    one.values.forEach((value, index) => {
      if (value === null) return;
      const isFirst = (one.values[index - 1] ?? null) === null;
      path += `${isFirst ? 'M' : 'L'}${x(index).toFixed(1)} ${scale.at(value).toFixed(1)}`;
    });
    drawn.push(svg('path', { d: path, stroke: color, class: 'line' }));
    if (labels.length > MOST_DOTS) return;
    one.values.forEach((value, index) => {
      if (value === null) return;
      const about = tip([labels[index], one.name, one.texts[index]].filter(Boolean).join(' · '));
      drawn.push(svg('circle', { cx: x(index), cy: scale.at(value), r: 4, fill: color }, about));
    });
  });
  return drawn;
}
