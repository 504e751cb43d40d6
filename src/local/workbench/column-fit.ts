import type { Style } from '../model.ts';
import { cellCss } from './cell-look.ts';
import type { Tab } from './tab-model.ts';
import { choiceAt, kindAt, shownAt, styleAt } from './tab-model.ts';

const PADDING = 14;
const ARROW = 16;
const LEAST = 40;
const MOST = 480;
const LOOKED_AT = 5000;
const FAMILY = '"Segoe UI", "Noto Sans", "Liberation Sans", Roboto, Arial, sans-serif';

/** The width of each column that shows its longest line, within reason. */
export function fittedWidths(
  tab: Tab,
  styles: Style[],
  first: number,
  count: number,
): { column: number; width: number }[] {
  const pen = document.createElement('canvas').getContext('2d');
  return Array.from({ length: count }, (_, index) => {
    const column = first + index;
    let widest = LEAST;
    for (let row = 1; row <= Math.min(tab.rows.length, LOOKED_AT); row++) {
      const text = shownAt(tab, row, column);
      if (text === '' || !pen) continue;
      const { fontSize = '13px', fontWeight = '400' } = cellCss(
        styleAt(tab, styles, row, column),
        kindAt(tab, row, column),
      );
      pen.font = `${fontWeight} ${fontSize} ${FAMILY}`;
      const longest = Math.max(...text.split('\n').map((line) => pen.measureText(line).width));
      widest = Math.max(widest, longest + PADDING + (choiceAt(tab, row, column)?.list ? ARROW : 0));
    }
    return { column, width: Math.round(Math.min(MOST, widest)) };
  });
}
