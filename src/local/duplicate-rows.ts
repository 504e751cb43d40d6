import { putValue, valuesOf } from './cell-values.ts';
import type { GridRange } from './grid-range.ts';
import type { CellValue, Sheet } from './model.ts';

/**
 * Takes rows out of a rectangle that an earlier row equals in the columns given (absolute; all without any). Later
 * rows move up and the foot is emptied, looks stay where they are. Tells how many rows are left.
 */
export function removeDuplicateRows(sheet: Sheet, grid: GridRange, columns: readonly number[] | null): number {
  const seen = new Set<string>();
  const kept = valuesOf(sheet, grid).filter((line) => {
    const compared = columns ? columns.map((column) => line[column - grid.column] ?? null) : line;
    const key = JSON.stringify(compared.map(folded));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  for (let r = 0; r < grid.rows; r++) {
    for (let c = 0; c < grid.columns; c++) putValue(sheet, grid.row + r, grid.column + c, kept[r]?.[c] ?? null);
  }
  return kept.length;
}

/** Sheets does not mind capitals when it compares rows. */
function folded(value: CellValue): CellValue {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
