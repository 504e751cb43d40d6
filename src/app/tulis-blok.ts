import { keSel } from '../domain/baca/ke-sel.ts';
import { INOVASI, KOLOM_SISTEM } from '../domain/tab/inovasi.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

export const SISTEM_KEYS = KOLOM_SISTEM.map((c) => c.key);

/** The columns an act writes: the add-on's block without the id, which never moves away from its row. */
export const BLOK_KEYS: readonly string[] = SISTEM_KEYS.filter((key) => key !== 'id');

const COLUMN = new Map<string, Column>(INOVASI.columns.map((c) => [c.key, c]));

/** What a cell of the register shows for a value. */
export const cellOf = (key: string, v: Nilai): Cell => {
  const column = COLUMN.get(key);
  return column ? keSel(column, v) : (v ?? '');
};

/** Runs of consecutive row numbers; more than a few are taken as one span, because each run is a write. */
const runs = (baris: readonly number[]): { dari: number; sampai: number }[] => {
  const out: { dari: number; sampai: number }[] = [];
  for (const b of [...baris].sort((x, y) => x - y)) {
    const last = out[out.length - 1];
    if (last && b <= last.sampai + 1) last.sampai = Math.max(last.sampai, b);
    else out.push({ dari: b, sampai: b });
  }
  const first = out[0];
  const end = out[out.length - 1];
  return out.length <= MAX_RUNS || !first || !end ? out : [{ dari: first.dari, sampai: end.sampai }];
};

const MAX_RUNS = 3;

/** Writes columns of some rows; rows between them, when a span covers them, get back what `kept` says they hold. */
export const writeBlock = (
  buku: Buku,
  keys: readonly string[],
  next: ReadonlyMap<number, Readonly<Record<string, Nilai>>>,
  kept: (baris: number) => Readonly<Record<string, Nilai>> | undefined,
): void => {
  for (const { dari, sampai } of runs([...next.keys()])) {
    const rows: Cell[][] = [];
    for (let b = dari; b <= sampai; b++) {
      const v: Readonly<Record<string, Nilai>> = next.get(b) ?? kept(b) ?? {};
      rows.push(keys.map((key) => cellOf(key, v[key] ?? '')));
    }
    buku.tulis(INOVASI, dari, keys, rows);
  }
};
