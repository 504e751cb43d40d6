import { dropResults } from './calculate.ts';
import { GoogleError } from './google-error.ts';
import type { Layer } from './layer.ts';
import type { Sheet, Workbook } from './model.ts';

/**
 * Moves columns as a person drags them: `count` columns from `first` on come to stand before column `before` (1-based,
 * counted before the move). Values, looks, rules, widths and column metadata go along; ranges elsewhere stay.
 */
export function moveColumns(workbook: Workbook, sheet: Sheet, first: number, count: number, before: number): void {
  const inside = first >= 1 && first + count - 1 <= sheet.maxColumns && before >= 1 && before <= sheet.maxColumns + 1;
  if (!inside) throw new GoogleError('Those columns are out of bounds.');
  if (before >= first && before <= first + count) return;
  dropResults(workbook);
  const order = Array.from({ length: sheet.maxColumns }, (_, index) => index);
  const moved = order.splice(first - 1, count);
  order.splice(before > first ? before - 1 - count : before - 1, 0, ...moved);
  sheet.values = sheet.values.map((cells) => cells && order.map((from) => cells[from] ?? null));
  for (const layer of [sheet.styles, sheet.notes, sheet.formulas, sheet.rules, sheet.richTexts] as Layer<unknown>[]) {
    const old = layer.columns;
    layer.columns = order.map((from) => old[from]);
  }
  sheet.columnWidths = order.map((from) => sheet.columnWidths[from] ?? null);
  sheet.hiddenColumns = order.map((from) => sheet.hiddenColumns[from] ?? null);
  sheet.columnDepths = order.map((from) => sheet.columnDepths[from] ?? null);
  for (const { place } of workbook.metadata) {
    if (place.kind === 'COLUMN' && place.sheetId === sheet.id) place.first = order.indexOf(place.first - 1) + 1;
  }
}
