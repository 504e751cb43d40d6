import { forEachRun } from '../layer.ts';
import type { Style } from '../model.ts';
import type { SheetShape, WireCell } from '../serve-protocol.ts';

const LINE = 18;
const PADDING = 9;
const TALLEST = 220;
const CHARACTER = 6.7;
const USUAL_SIZE = 10;

/**
 * Heights of rows that nobody set and that need more than one line: wrapped text, and large letters. An estimate from
 * the number of characters; measuring would need every cell on the screen.
 */
export function autoHeights(shape: SheetShape, rows: WireCell[][], styles: Style[]): Map<number, number> {
  const heights = new Map<number, number>();
  forEachRun(shape.styles, ({ from, to, value }, column) => {
    const style = styles[value];
    const wraps = style?.wrap === 'WRAP';
    const scale = Math.max(1, (style?.fontSize ?? USUAL_SIZE) / USUAL_SIZE);
    if (!style || (!wraps && scale === 1)) return;
    const room = (shape.columnWidths[column] ?? 100) - 12;
    const perLine = Math.max(1, Math.floor(room / (CHARACTER * scale * (style.fontWeight === 'bold' ? 1.08 : 1))));
    for (let row = from; row <= Math.min(to, rows.length - 1); row++) {
      if (shape.rowHeights[row] || shape.hiddenColumns[column]) continue;
      const cell = rows[row]?.[column];
      const text = typeof cell === 'string' ? cell : cell?.[0];
      if (!text) continue;
      const lines = wraps
        ? text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0)
        : 1;
      if (lines === 1 && scale === 1) continue;
      const height = Math.min(TALLEST, Math.round(lines * LINE * scale) + PADDING);
      if (height > (heights.get(row + 1) ?? 0)) heights.set(row + 1, height);
    }
  });
  return heights;
}
