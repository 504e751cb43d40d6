import type { Lembar } from '../domain/baca/baca-baris.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

/** Cells that were written into rows of a tab: by the index of the row in what was read before, the declared columns by key. */
export type Tertulis = {
  readonly keys: readonly string[];
  /** A column that the write left alone: it tells whose row a row is, wherever it stands now. */
  readonly tetap: string;
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
};

/**
 * Whether rows stood where they were read when they were written. People sort while a script works: rows that were hit by
 * mistake get back what stood in them, and the caller reads and writes again. One read, and one write a row that was hit.
 */
export const barisTetap = (buku: Buku, tab: Tab, before: Lembar, tertulis: Tertulis): boolean => {
  const read = buku.baca(tab);
  if (!read.ok) return true;
  const now = read.value;
  const { keys, tetap, rows } = tertulis;
  const at = (l: Lembar, cells: readonly Cell[], key: string): Cell => cells[l.letak.get(key) ?? -1] ?? '';
  const text = (l: Lembar, cells: readonly Cell[]): string =>
    JSON.stringify([tetap, ...keys].map((key) => at(l, cells, key)));
  const owner = (l: Lembar, i: number): string => String(at(l, l.rows[i] ?? [], tetap));
  // Rows that nobody wrote are the others' own; whoever is missing among them stands under one of our writes.
  const others = new Map<string, number>();
  for (const [i, cells] of now.rows.entries()) {
    if (rows.has(i)) continue;
    const key = text(now, cells);
    others.set(key, (others.get(key) ?? 0) + 1);
  }
  // Who was not written comes first: of two rows that say the same, the one that was written is not the one that stands there.
  const missing: { readonly i: number; readonly owner: string }[] = [];
  const order = [...before.rows.keys()].sort((a, b) => Number(rows.has(a)) - Number(rows.has(b)));
  for (const i of order) {
    const key = text(before, before.rows[i] ?? []);
    const n = others.get(key) ?? 0;
    if (n > 0) others.set(key, n - 1);
    else missing.push({ i, owner: owner(before, i) });
  }
  const gone = new Set(missing.map((m) => m.i));
  if ([...rows.keys()].every((i) => gone.has(i) && owner(now, i) === owner(before, i))) return true;
  for (const i of rows.keys()) {
    const own = owner(now, i);
    const from = missing.findIndex((m) => m.owner === own);
    if (from < 0) continue;
    const [back] = missing.splice(from, 1);
    const cells = before.rows[back?.i ?? -1] ?? [];
    buku.tulis(tab, now.barisPertama + i, keys, [keys.map((key) => at(before, cells, key))]);
  }
  return false;
};
