import { lastColumn, lastRow, valueAt } from './cell-values.ts';
import type { GridRange } from './grid-range.ts';
import type { Sheet } from './model.ts';

/** The block of used cells around a rectangle: it grows to every side on which a used cell touches it. */
export function dataRegion(sheet: Sheet, from: GridRange): GridRange {
  const [rows, columns] = [lastRow(sheet), lastColumn(sheet)];
  let { row: top, column: left } = from;
  let [bottom, right] = [top + from.rows - 1, left + from.columns - 1];
  const isUsed = (r1: number, c1: number, r2: number, c2: number): boolean => {
    for (let r = Math.max(1, r1); r <= Math.min(rows, r2); r++) {
      for (let c = Math.max(1, c1); c <= Math.min(columns, c2); c++) if (valueAt(sheet, r, c) !== null) return true;
    }
    return false;
  };
  for (let grown = true; grown; ) {
    grown = true;
    if (top > 1 && isUsed(top - 1, left - 1, top - 1, right + 1)) top--;
    else if (left > 1 && isUsed(top - 1, left - 1, bottom + 1, left - 1)) left--;
    else if (bottom < rows && isUsed(bottom + 1, left - 1, bottom + 1, right + 1)) bottom++;
    else if (right < columns && isUsed(top - 1, right + 1, bottom + 1, right + 1)) right++;
    else grown = false;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
