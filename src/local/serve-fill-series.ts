import type { GridRange } from './grid-range.ts';
import type { CellValue } from './model.ts';

/** A cell that goes on a series: 1-based. */
export interface SeriesCell {
  row: number;
  column: number;
  value: CellValue;
}

/**
 * The cells of `to` that go on a series beginning in `from`, line by line: two or more numbers with the same step, one
 * date (by days), or one text that ends in a number. All other lines are copies and are left out.
 */
export function continueSeries(
  from: GridRange,
  to: GridRange,
  values: CellValue[][],
  isDay: (row: number, column: number) => boolean,
  hasFormula: (row: number, column: number) => boolean,
): SeriesCell[] {
  const isDown = to.row !== from.row;
  const length = isDown ? from.rows : from.columns;
  const before = isDown ? to.row < from.row : to.column < from.column;
  const cells: SeriesCell[] = [];
  for (let lane = 0; lane < (isDown ? from.columns : from.rows); lane++) {
    const place = (index: number): [number, number] => (isDown ? [index, lane] : [lane, index]);
    const line = Array.from({ length }, (_, index) => {
      const [row, column] = place(index);
      return hasFormula(row, column) ? null : (values[row]?.[column] ?? null);
    });
    const next = ruleOf(line, isDay(...place(0)));
    if (!next) continue;
    const count = isDown ? to.rows : to.columns;
    for (let index = 0; index < count; index++) {
      const offset = before ? index - count : length + index;
      const value = next(offset);
      cells.push(
        isDown
          ? { row: to.row + index, column: from.column + lane, value }
          : { row: from.row + lane, column: to.column + index, value },
      );
    }
  }
  return cells;
}

/** What stands at an offset from the first cell of the line; null when the line is no series. */
function ruleOf(line: CellValue[], isDay: boolean): ((offset: number) => CellValue) | null {
  const [first] = line;
  if (line.every((value) => typeof value === 'number') && typeof first === 'number') {
    const step = line.length > 1 ? Number(line[1]) - first : isDay ? 1 : 0;
    const isEven = line.every((value, index) => Math.abs(Number(value) - (first + step * index)) < 1e-9);
    return isEven && step !== 0 ? (offset) => Number((first + step * offset).toPrecision(15)) : null;
  }
  const numbered = typeof first === 'string' && line.length === 1 ? /^(.*?)(\d{1,9})$/s.exec(first) : null;
  if (!numbered) return null;
  const [, head = '', digits = ''] = numbered;
  return (offset) => `${head}${String(Math.max(0, Number(digits) + offset)).padStart(digits.length, '0')}`;
}
