import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

/** Writes some columns of rows given by their numbers. Neighbours are one write. */
export const tulisBaris = (
  buku: Buku,
  tab: Tab,
  keys: readonly string[],
  rows: ReadonlyMap<number, readonly Cell[]>,
): void => {
  const order = [...rows.keys()].sort((a, b) => a - b);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to] === (order[to - 1] as number) + 1) to++;
    const run = order.slice(from, to);
    buku.tulis(
      tab,
      run[0] as number,
      keys,
      run.map((baris) => rows.get(baris) ?? []),
    );
    from = to;
  }
};
