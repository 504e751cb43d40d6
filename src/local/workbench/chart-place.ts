import type { ChartData } from '../chart-data.ts';
import { heightOf, widthOf } from './grid-frame.ts';
import type { ScrollPlace } from './grid-scroll.ts';
import type { GridView } from './grid-view.ts';
import type { Tab } from './tab-model.ts';

const MARGIN = 16;
/** A chart is made smaller to be seen whole, but not below this share of its size. */
const SMALLEST = 0.6;

/** Where a card stands: in a pane that cuts it off, at a place that scrolls or, at frozen cells, stays. */
export interface ChartPlace {
  pane: { left: number; top: number };
  left: number;
  top: number;
  scrollsAcross: boolean;
  scrollsDown: boolean;
  width: number;
  height: number;
}

/** Finds the place of a chart over a grid of a width whose scrolled columns begin, with the first row, at a corner. */
export function placeOf(chart: ChartData, tab: Tab, view: GridView, room: number, from: ScrollPlace): ChartPlace {
  const { frozenRows, rows, frozenColumns, columns } = view.frame();
  const { row, column, offsetX, offsetY } = chart.position;
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  const widths = (list: number[]): number => sum(list.map((n) => widthOf(tab, n)));
  const heights = (list: { n: number }[]): number => sum(list.map(({ n }) => heightOf(tab, n)));
  const scrollsAcross = !frozenColumns.some((n) => n >= column);
  const scrollsDown = !frozenRows.some(({ n }) => n >= row);
  const pane = {
    left: from.left - (scrollsAcross ? 0 : widths(frozenColumns)),
    top: from.top + (scrollsDown ? heights(frozenRows) : 0),
  };
  const left = offsetX + widths((scrollsAcross ? columns : frozenColumns).filter((n) => n < column));
  const top = offsetY + heights((scrollsDown ? rows : frozenRows).filter(({ n }) => n < row));
  const free = room - pane.left - left - MARGIN;
  const scale = Math.max(SMALLEST, Math.min(1, free / chart.width));
  const [width, height] = [Math.round(chart.width * scale), Math.round(chart.height * scale)];
  return { pane, left, top, scrollsAcross, scrollsDown, width, height };
}
