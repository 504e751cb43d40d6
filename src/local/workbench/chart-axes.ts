import type { ChartData } from '../chart-data.ts';
import type { Scale } from './chart-scale.ts';
import { label, svg } from './svg.ts';

/** Where the values stand. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Lines at round values with their numbers: below when the values run across, else at the left. */
export function grid(box: Box, scale: Scale, across: boolean): SVGElement[] {
  return scale.ticks.flatMap(({ value, text }) => {
    const at = scale.at(value);
    const ends = across
      ? { x1: at, x2: at, y1: box.top, y2: box.bottom }
      : { x1: box.left, x2: box.right, y1: at, y2: at };
    return [
      svg('line', { ...ends, class: value === 0 ? 'axis' : 'tick' }),
      across
        ? svg('text', { x: at, y: box.bottom + 14, class: 'at-middle quiet' }, text)
        : svg('text', { x: box.left - 8, y: at, class: 'at-end quiet' }, text),
    ];
  });
}

/** The names of the axes. */
export function axisTitles(chart: ChartData, box: Box, width: number, height: number): SVGElement[] {
  const drawn: SVGElement[] = [];
  const middle = (box.top + box.bottom) / 2;
  if (chart.horizontalTitle) {
    const place = { x: (box.left + box.right) / 2, y: height - 8, class: 'at-middle axis-title' };
    drawn.push(label(chart.horizontalTitle, width, place));
  }
  if (chart.verticalTitle) {
    const place = { x: 8, y: middle, class: 'at-middle axis-title', transform: `rotate(-90 8 ${middle})` };
    drawn.push(label(chart.verticalTitle, height, place));
  }
  return drawn;
}
