import { GAGASAN } from '../domain/tab/gagasan.ts';
import type { Cell } from '../domain/teks.ts';
import { foldName } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

type Gagasan = Readonly<Record<string, Cell>>;

/** One idea: its words, the office it comes from, and the session it was had in. */
export const kunciGagasan = (g: Readonly<Record<string, unknown>>): string =>
  ['gagasan', 'perangkat_daerah', 'kegiatan'].map((key) => foldName(String(g[key] ?? ''))).join('|');

/** Appends the ideas that do not stand on their tab yet. One read, one write. */
export const tambahGagasan = (buku: Buku, rows: readonly Gagasan[]): void => {
  const read = buku.baca(GAGASAN);
  if (!read.ok) return;
  const { letak, rows: cells } = read.value;
  const have = new Set(
    cells.map((row) => kunciGagasan(Object.fromEntries([...letak].map(([key, at]) => [key, row[at]])))),
  );
  const add = rows.filter((g) => !have.has(kunciGagasan(g)));
  if (add.length > 0) buku.tambah(GAGASAN, add);
};
