import type { Layer, Run } from './layer.ts';
import { pushRun, replaceRuns, runsBetween } from './layer.ts';

/** Opens `count` empty rows before row `at` (0-based); a run that spans the place grows over the new rows. */
export function insertLayerRows<T>(layer: Layer<T>, at: number, count: number): void {
  for (const runs of layer.columns) {
    for (const run of runs ?? []) {
      if (run.from >= at) run.from += count;
      if (run.to >= at) run.to += count;
    }
  }
}

/** Takes `count` rows away from row `at` on. */
export function deleteLayerRows<T>(layer: Layer<T>, at: number, count: number): void {
  const end = at + count;
  layer.columns = layer.columns.map((runs) => {
    if (!runs) return undefined;
    const kept: Run<T>[] = [];
    for (const run of runs) {
      const from = run.from < at ? run.from : Math.max(run.from, end) - count;
      const to = run.to < at ? run.to : run.to < end ? at - 1 : run.to - count;
      if (to >= from) pushRun(kept, from, to, run.value);
    }
    return kept;
  });
}

/** Opens `count` empty columns before column `at`. */
export function insertLayerColumns<T>(layer: Layer<T>, at: number, count: number): void {
  if (layer.columns.length <= at) return;
  layer.columns.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
}

/** Takes `count` columns away from column `at` on. */
export function deleteLayerColumns<T>(layer: Layer<T>, at: number, count: number): void {
  layer.columns.splice(at, count);
}

/** Reorders rows of a rectangle: row `row + i` takes what lay on row `row + order[i]`. */
export function permuteLayerRows<T>(
  layer: Layer<T>,
  row: number,
  column: number,
  columns: number,
  order: readonly number[],
): void {
  const last = row + order.length - 1;
  for (let c = column; c < column + columns; c++) {
    const old = new Array<T | undefined>(order.length).fill(undefined);
    const runs = runsBetween(layer, c, row, last);
    if (runs.length === 0) continue;
    for (const run of runs) old.fill(run.value, run.from - row, run.to - row + 1);
    const fresh: Run<T>[] = [];
    order.forEach((from, i) => {
      const value = old[from];
      if (value !== undefined) pushRun(fresh, row + i, row + i, value);
    });
    replaceRuns(layer, c, row, last, fresh);
  }
}
