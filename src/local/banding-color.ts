import type { Banding } from './conditional-rule.ts';
import { contains } from './grid-range.ts';
import type { Sheet } from './model.ts';

/** The alternating colour under a cell (1-based), null for none. A background of the cell itself goes before it. */
export function bandingColor(sheet: Pick<Sheet, 'bandings'>, row: number, column: number): string | null {
  for (const banding of sheet.bandings ?? []) {
    if (!contains(banding.range, { row, column, rows: 1, columns: 1 })) continue;
    const color = colorIn(banding, row, column);
    if (color !== null) return color;
  }
  return null;
}

function colorIn(banding: Banding, row: number, column: number): string | null {
  const { range, axis, header, first, second, footer } = banding;
  const at = axis === 'ROW' ? row - range.row : column - range.column;
  const count = axis === 'ROW' ? range.rows : range.columns;
  if (header !== null && at === 0) return header;
  if (footer !== null && at === count - 1) return footer;
  return (at - (header === null ? 0 : 1)) % 2 === 0 ? first : second;
}
