import { lookFinder } from './conditional-look.ts';
import type { ConditionalLook } from './conditional-rule.ts';
import type { Layer } from './layer.ts';
import { emptyLayer, pushRun } from './layer.ts';
import type { Sheet } from './model.ts';

/** What conditional formats put over the cells of a tab as far as it is filled. */
export function looksOf(sheet: Sheet): Layer<ConditionalLook> {
  const layer = emptyLayer<ConditionalLook>();
  const rules = sheet.conditionalRules ?? [];
  if (rules.length === 0) return layer;
  const find = lookFinder(sheet);
  const ranges = rules.flatMap((rule) => rule.ranges);
  const columns = new Set(
    ranges.flatMap(({ column, columns: count }) => Array.from({ length: count }, (_, index) => column + index)),
  );
  for (const column of [...columns].filter((number) => number <= sheet.maxColumns)) {
    const runs: NonNullable<(typeof layer.columns)[number]> = [];
    for (let row = 1; row <= sheet.values.length; row++) {
      const look = find(row, column);
      if (look) pushRun(runs, row - 1, row - 1, look);
    }
    if (runs.length > 0) layer.columns[column - 1] = runs;
  }
  // Holes would not survive the way to the page.
  layer.columns = Array.from(layer.columns, (runs) => runs ?? undefined);
  return layer;
}
