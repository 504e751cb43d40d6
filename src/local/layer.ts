/** A stretch of rows (0-based, both ends included) of one column that share a value. */
export interface Run<T> {
  from: number;
  to: number;
  value: T;
}

/**
 * What lies over the cells of a tab beside their values: formats, notes, rules, formulas. Run-length coded by column,
 * because such things come in stretches: a format on 600,000 cells is one run a column. Cells without a run have none.
 */
export interface Layer<T> {
  columns: (Run<T>[] | undefined)[];
}

/** A layer with nothing on it. */
export function emptyLayer<T>(): Layer<T> {
  return { columns: [] };
}

/** Whether no cell carries anything. */
export function isLayerEmpty(layer: Layer<unknown>): boolean {
  return layer.columns.every((runs) => !runs || runs.length === 0);
}

function firstEndingAtOrAfter<T>(runs: Run<T>[], row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run<T>).to < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The value on one cell (0-based). */
export function layerAt<T>(layer: Layer<T>, row: number, column: number): T | undefined {
  const runs = layer.columns[column];
  if (!runs || runs.length === 0) return undefined;
  const run = runs[firstEndingAtOrAfter(runs, row)];
  return run && run.from <= row ? run.value : undefined;
}

/** The runs of a column cut to the rows `from`..`to`; gaps are left out. */
export function runsBetween<T>(layer: Layer<T>, column: number, from: number, to: number): Run<T>[] {
  const runs = layer.columns[column];
  if (!runs) return [];
  const cut: Run<T>[] = [];
  for (let i = firstEndingAtOrAfter(runs, from); i < runs.length; i++) {
    const run = runs[i] as Run<T>;
    if (run.from > to) break;
    cut.push({ from: Math.max(run.from, from), to: Math.min(run.to, to), value: run.value });
  }
  return cut;
}

/** Appends a run, growing the last one where it goes on with the same value. */
export function pushRun<T>(runs: Run<T>[], from: number, to: number, value: T): void {
  const last = runs[runs.length - 1];
  if (last && last.to === from - 1 && last.value === value) last.to = to;
  else runs.push({ from, to, value });
}

/** Puts `fresh` (sorted, within the rows) in place of all that lay on rows `from`..`to` of a column. */
export function replaceRuns<T>(layer: Layer<T>, column: number, from: number, to: number, fresh: Run<T>[]): void {
  const runs = layer.columns[column];
  if (!runs || runs.length === 0) {
    if (fresh.length > 0) layer.columns[column] = fresh;
    return;
  }
  const start = firstEndingAtOrAfter(runs, from);
  let end = start;
  const middle: Run<T>[] = [];
  const first = runs[start];
  if (first && first.from < from) pushRun(middle, first.from, from - 1, first.value);
  for (const run of fresh) pushRun(middle, run.from, run.to, run.value);
  while (end < runs.length && (runs[end] as Run<T>).from <= to) {
    const run = runs[end] as Run<T>;
    if (run.to > to) pushRun(middle, to + 1, run.to, run.value);
    end++;
  }
  const before = runs[start - 1];
  const head = middle[0];
  if (before && head && before.to === head.from - 1 && before.value === head.value) {
    before.to = head.to;
    middle.shift();
  }
  if (middle.length > 1000) layer.columns[column] = [...runs.slice(0, start), ...middle, ...runs.slice(end)];
  else runs.splice(start, end - start, ...middle);
}

/** Sets one value on a rectangle (0-based corner); undefined clears it. */
export function fillLayer<T>(
  layer: Layer<T>,
  row: number,
  column: number,
  rows: number,
  columns: number,
  value: T | undefined,
): void {
  for (let c = column; c < column + columns; c++) {
    const fresh = value === undefined ? [] : [{ from: row, to: row + rows - 1, value }];
    replaceRuns(layer, c, row, row + rows - 1, fresh);
  }
}

/** Rewrites each value of a rectangle; `change` sees undefined for cells that carry nothing. */
export function mapLayer<T>(
  layer: Layer<T>,
  row: number,
  column: number,
  rows: number,
  columns: number,
  change: (value: T | undefined) => T | undefined,
): void {
  const last = row + rows - 1;
  for (let c = column; c < column + columns; c++) {
    const fresh: Run<T>[] = [];
    let next = row;
    const put = (from: number, to: number, old: T | undefined): void => {
      const value = change(old);
      if (value !== undefined) pushRun(fresh, from, to, value);
    };
    for (const run of runsBetween(layer, c, row, last)) {
      if (run.from > next) put(next, run.from - 1, undefined);
      put(run.from, run.to, run.value);
      next = run.to + 1;
    }
    if (next <= last) put(next, last, undefined);
    replaceRuns(layer, c, row, last, fresh);
  }
}

/** The last row that carries something, -1 for none. */
export function lastLayerRow(layer: Layer<unknown>): number {
  return layer.columns.reduce((last, runs) => Math.max(last, runs?.[runs.length - 1]?.to ?? -1), -1);
}

/** Visits every run of a layer. */
export function forEachRun<T>(layer: Layer<T>, visit: (run: Run<T>, column: number) => void): void {
  layer.columns.forEach((runs, column) => {
    for (const run of runs ?? []) visit(run, column);
  });
}
