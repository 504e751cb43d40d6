import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

/** A tab whose rows become proposals: by which cells a row is known, and which cell says that it did. */
export type TabDiusulkan = {
  readonly tab: Tab;
  /** Cells by which a row is found again, because people sort. */
  readonly kunci: readonly string[];
  /** One proposal a row: an id that stands there already is there for good, whatever its row says now. */
  readonly tunggal: boolean;
  readonly keadaan?: { readonly key: string; readonly isi: string };
};

/** A row that became a proposal, as its event names it: rows have no id to be found by. */
export type BarisDiusulkan = { readonly id: string; readonly kunci: string };

/** How often the tab is looked at again when a person moved its rows meanwhile. */
const KALI = 3;

export const kunciBaris = (cells: readonly string[]): string => cells.join('\n');

type Baris = { readonly kunci: string; readonly id: string; readonly keadaan: Cell };

type Terbaca = { readonly rows: readonly Baris[]; readonly pertama: number };

/** The rows as they stand, from the first below the heading. */
const baca = (buku: Buku, t: TabDiusulkan): Terbaca | null => {
  const read = buku.baca(t.tab);
  if (!read.ok) return null;
  const { letak, rows, barisPertama } = read.value;
  const at = (cells: readonly Cell[], key: string): Cell => cells[letak.get(key) ?? -1] ?? '';
  return {
    rows: rows.map((cells) => ({
      kunci: kunciBaris(t.kunci.map((key) => String(at(cells, key)))),
      id: String(at(cells, 'id_usulan')),
      keadaan: t.keadaan ? at(cells, t.keadaan.key) : '',
    })),
    pertama: barisPertama,
  };
};

/** Whether every one of the rows still waits for its proposal: somebody else may have been quicker. */
export const masihBebas = (buku: Buku, t: TabDiusulkan, diusulkan: readonly BarisDiusulkan[]): boolean => {
  const read = baca(buku, t);
  if (!read) return false;
  const bebas = read.rows.filter((r) => r.id === '').map((r) => r.kunci);
  return diusulkan.every(({ kunci }) => {
    const i = bebas.indexOf(kunci);
    if (i >= 0) bebas.splice(i, 1);
    return i >= 0;
  });
};

/** Which rows still have to get an id, and the ids of all rows then. */
const rencana = (
  rows: readonly Baris[],
  t: TabDiusulkan,
  diusulkan: readonly BarisDiusulkan[],
): { readonly ids: string[]; readonly marked: number[] } => {
  const ids = rows.map((r) => r.id);
  const known = new Set(ids);
  const used = new Set<number>();
  const marked: number[] = [];
  for (const d of diusulkan) {
    if (t.tunggal && known.has(d.id)) continue;
    const sudah = rows.findIndex((r, n) => !used.has(n) && r.id === d.id && r.kunci === d.kunci);
    const i = sudah >= 0 ? sudah : rows.findIndex((r, n) => ids[n] === '' && r.kunci === d.kunci);
    if (i < 0) continue;
    used.add(i);
    if (sudah >= 0) continue;
    ids[i] = d.id;
    marked.push(i);
  }
  return { ids, marked };
};

/**
 * Writes the id of its proposal beside every row. A row is found by its words, because people sort; one that names its proposal
 * already is left alone, so that a second run changes nothing. What a person moved while it was written is seen by reading
 * again: the rows that were hit get back what stood in them, and it is written anew. Unlike `tulisSampaiTetap` it writes from the
 * first to the last of them in one call: ideas that were picked from two hundred do not stand beside each other.
 */
export const tandaiUsulan = (buku: Buku, t: TabDiusulkan, diusulkan: readonly BarisDiusulkan[]): void => {
  if (diusulkan.length === 0) return;
  const tulisId = (baris: number, ids: readonly string[]): void =>
    buku.tulis(
      t.tab,
      baris,
      ['id_usulan'],
      ids.map((id) => [id]),
    );
  let read = baca(buku, t);
  for (let kali = 0; read && kali < KALI; kali++) {
    const { rows, pertama } = read;
    const { ids, marked } = rencana(rows, t, diusulkan);
    if (marked.length === 0) return;
    const [first, last] = [Math.min(...marked), Math.max(...marked)];
    const span = rows.slice(first, last + 1);
    tulisId(pertama + first, ids.slice(first, last + 1));
    if (t.keadaan)
      buku.isi(
        t.tab,
        t.keadaan.key,
        marked.map((i) => pertama + i),
        t.keadaan.isi,
      );
    const now: Terbaca | null = baca(buku, t);
    const hit = now?.rows.slice(first, last + 1) ?? [];
    if (now && !span.every((r, i) => r.kunci === hit[i]?.kunci)) {
      // Each row gets back what the row of these words had before.
      const semula = [...rows];
      const ambil = (k: string): Baris | undefined => {
        const i = semula.findIndex((r) => r.kunci === k);
        return i < 0 ? undefined : semula.splice(i, 1)[0];
      };
      const dulu = span.map((_, i) => ambil(hit[i]?.kunci ?? ''));
      tulisId(
        pertama + first,
        dulu.map((r) => r?.id ?? ''),
      );
      if (t.keadaan)
        for (const [i, r] of dulu.entries())
          if (marked.includes(first + i)) buku.isi(t.tab, t.keadaan.key, [pertama + first + i], r?.keadaan ?? '');
      read = baca(buku, t);
    } else read = now;
  }
};
