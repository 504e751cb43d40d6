import { styleAt } from './cell-styles.ts';
import { lastRow } from './cell-values.ts';
import type { Sheet, Workbook } from './model.ts';
import { displayValues } from './read-cells.ts';

const SMALLEST = 21;
const PADDING = 8;
/** Average width of a letter of Arial for each point of its size, in pixels. */
const LETTER = 0.7;

/** About how wide a column (1-based) must be for its longest line. Google measures glyphs; here they are estimated. */
export function fittingWidth(workbook: Workbook, sheet: Sheet, column: number): number {
  const rows = lastRow(sheet);
  if (rows === 0) return SMALLEST;
  const texts = displayValues(workbook, sheet, { row: 1, column, rows, columns: 1 });
  const widths = texts.map(([text = ''], index) => {
    if (text === '') return SMALLEST;
    const { fontSize = 10, fontWeight } = styleAt(workbook, sheet, index + 1, column);
    const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
    return Math.ceil(longest * fontSize * LETTER * (fontWeight === 'bold' ? 1.1 : 1)) + PADDING;
  });
  return widths.reduce((most, width) => Math.max(most, width), SMALLEST);
}
