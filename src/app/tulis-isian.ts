import { INOVASI } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { Buku } from './kantor.ts';
import type { Ubah } from './permintaan.ts';
import { cellOf } from './tulis-blok.ts';

/** Values of one column by row. */
type Kolom = { readonly key: string; readonly at: number; readonly isi: ReadonlyMap<number, Nilai> };

const kolomDari = (
  letak: ReadonlyMap<string, number>,
  ubah: readonly Ubah[],
  baris: ReadonlyMap<string, number>,
): readonly Kolom[] => {
  const out = new Map<string, Map<number, Nilai>>();
  for (const u of ubah) {
    for (const [key, v] of Object.entries(u.staf)) {
      const column = out.get(key) ?? new Map<number, Nilai>();
      out.set(key, column.set(baris.get(u.id) as number, v));
    }
  }
  return [...out].map(([key, isi]) => ({ key, at: letak.get(key) ?? -1, isi })).sort((a, b) => a.at - b.at);
};

/** Neighbouring columns that are filled in the same rows. */
const kelompok = (columns: readonly Kolom[]): readonly (readonly Kolom[])[] => {
  const out: Kolom[][] = [];
  for (const column of columns) {
    const group = out[out.length - 1];
    const last = group?.[group.length - 1];
    const joins =
      last?.at === column.at - 1 &&
      last.isi.size === column.isi.size &&
      [...last.isi.keys()].every((b) => column.isi.has(b));
    if (group && joins) group.push(column);
    else out.push([column]);
  }
  return out;
};

/** Runs of consecutive rows: first row and length. */
const deret = (rows: Iterable<number>): readonly (readonly [number, number])[] => {
  const out: [number, number][] = [];
  for (const b of [...rows].sort((x, y) => x - y)) {
    const last = out[out.length - 1];
    if (last && b === last[0] + last[1]) last[1]++;
    else out.push([b, 1]);
  }
  return out;
};

/** The rows of every value of a column: the same value is one write for all its rows. */
const menurutNilai = (isi: ReadonlyMap<number, Nilai>): ReadonlyMap<Nilai, number[]> => {
  const out = new Map<Nilai, number[]>();
  for (const [baris, v] of isi) out.set(v, [...(out.get(v) ?? []), baris]);
  return out;
};

/**
 * Writes the values that a request puts into staff cells, exactly those cells, in as few writes as their places allow: blocks
 * where the rows stand together, else one write a value and column however the rows are scattered.
 */
export const tulisIsian = (
  buku: Buku,
  letak: ReadonlyMap<string, number>,
  ubah: readonly Ubah[],
  baris: ReadonlyMap<string, number>,
): void => {
  for (const group of kelompok(kolomDari(letak, ubah, baris))) {
    const rows = deret(group[0]?.isi.keys() ?? []);
    const nilai = group.map((c) => menurutNilai(c.isi));
    if (rows.length < nilai.reduce((n, v) => n + v.size, 0)) {
      const keys = group.map((c) => c.key);
      for (const [first, count] of rows)
        buku.tulis(
          INOVASI,
          first,
          keys,
          Array.from({ length: count }, (_, i) => group.map((c) => cellOf(c.key, c.isi.get(first + i) ?? ''))),
        );
    } else
      for (const [i, c] of group.entries())
        for (const [v, at] of nilai[i] ?? []) buku.isi(INOVASI, c.key, at, cellOf(c.key, v));
  }
};
