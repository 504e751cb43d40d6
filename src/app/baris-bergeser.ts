import type { Lembar } from '../domain/baca/baca-baris.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { tulisBaris } from './tulis-baris.ts';

/** Cells that were written into rows of a tab, by the number of the row: the columns by key. */
export type Tertulis = {
  readonly keys: readonly string[];
  /** Columns that the write left alone: they tell whose row a row is, wherever it stands now. */
  readonly tetap: readonly string[];
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
};

/**
 * Whether rows stood where they were read when they were written. People sort while a script works: rows that were hit by
 * mistake get back what stood in them, and the caller reads and writes again. One read, and a write where rows were hit.
 */
export const barisTetap = (buku: Buku, tab: Tab, before: Lembar, tertulis: Tertulis): boolean => {
  const read = buku.baca(tab);
  if (!read.ok) return true;
  const now = read.value;
  const { keys, tetap } = tertulis;
  // By index among the rows that were read; both reads begin below the heading.
  const rows = new Set([...tertulis.rows.keys()].map((baris) => baris - before.barisPertama));
  const at = (l: Lembar, cells: readonly Cell[], key: string): Cell => cells[l.letak.get(key) ?? -1] ?? '';
  const words = (l: Lembar, i: number, columns: readonly string[]): string =>
    JSON.stringify(columns.map((key) => at(l, l.rows[i] ?? [], key)));
  const semua = [...tetap, ...keys];
  const owner = (l: Lembar, i: number): string => words(l, i, tetap);
  // Rows that nobody wrote are the others' own; whoever is missing among them stands under one of our writes.
  const others = new Map<string, number>();
  for (const i of now.rows.keys()) {
    if (rows.has(i)) continue;
    const key = words(now, i, semua);
    others.set(key, (others.get(key) ?? 0) + 1);
  }
  // Who was not written comes first: of two rows that say the same, the one that was written is not the one that stands there.
  const missing: { readonly i: number; readonly owner: string }[] = [];
  const order = [...before.rows.keys()].sort((a, b) => Number(rows.has(a)) - Number(rows.has(b)));
  for (const i of order) {
    const key = words(before, i, semua);
    const n = others.get(key) ?? 0;
    if (n > 0) others.set(key, n - 1);
    else missing.push({ i, owner: owner(before, i) });
  }
  const gone = new Set(missing.map((m) => m.i));
  if ([...rows].every((i) => gone.has(i) && owner(now, i) === owner(before, i))) return true;
  const back = new Map<number, readonly Cell[]>();
  for (const i of rows) {
    const own = owner(now, i);
    const from = missing.findIndex((m) => m.owner === own);
    if (from < 0) continue;
    const [m] = missing.splice(from, 1);
    const cells = before.rows[m?.i ?? -1] ?? [];
    back.set(
      now.barisPertama + i,
      keys.map((key) => at(before, cells, key)),
    );
  }
  tulisBaris(buku, tab, keys, back);
  return false;
};
