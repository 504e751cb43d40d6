import { GAGASAN } from '../domain/tab/gagasan.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

/** An idea that became a proposal, as its event names it: rows of that tab have no id to be found by. */
export type GagasanDiusulkan = { readonly id: string; readonly gagasan: string; readonly perangkat_daerah: string };

const JUDUL_DIUSULKAN = 'Sudah diusulkan';

/** How often the tab is looked at again when a person moved its rows meanwhile. */
const KALI = 3;

const kunci = (gagasan: string, perangkatDaerah: string): string => `${gagasan}\n${perangkatDaerah}`;

type Baris = { readonly kunci: string; readonly id: string; readonly keadaan: Cell };

type Terbaca = { readonly rows: readonly Baris[]; readonly pertama: number };

/** The ideas as they stand, from the first row below the heading. */
const bacaGagasan = (buku: Buku): Terbaca | null => {
  const read = buku.baca(GAGASAN);
  if (!read.ok) return null;
  const { letak, rows, barisPertama } = read.value;
  const at = (cells: readonly Cell[], key: string): Cell => cells[letak.get(key) ?? -1] ?? '';
  return {
    rows: rows.map((cells) => ({
      kunci: kunci(String(at(cells, 'gagasan')), String(at(cells, 'perangkat_daerah'))),
      id: String(at(cells, 'id_usulan')),
      keadaan: at(cells, 'keadaan'),
    })),
    pertama: barisPertama,
  };
};

/** Whether every one of the ideas still waits for its proposal: somebody else may have been quicker. */
export const gagasanBebas = (buku: Buku, diusulkan: readonly GagasanDiusulkan[]): boolean => {
  const read = bacaGagasan(buku);
  if (!read) return false;
  const bebas = read.rows.filter((r) => r.id === '').map((r) => r.kunci);
  return diusulkan.every((g) => {
    const i = bebas.indexOf(kunci(g.gagasan, g.perangkat_daerah));
    if (i >= 0) bebas.splice(i, 1);
    return i >= 0;
  });
};

/**
 * Writes the id of its proposal beside every idea. An idea is found by its words and office, because people sort; one that
 * names its proposal already is left alone, so that a second run changes nothing. What a person moved while it was written
 * is seen by reading again: the rows that were hit get back what stood in them, and it is written anew.
 */
export const tandaiGagasan = (buku: Buku, diusulkan: readonly GagasanDiusulkan[]): void => {
  if (diusulkan.length === 0) return;
  let read = bacaGagasan(buku);
  for (let kali = 0; read && kali < KALI; kali++) {
    const { rows, pertama } = read;
    const ids = rows.map((r) => r.id);
    const known = new Set(ids);
    const marked: number[] = [];
    for (const g of diusulkan) {
      const i = known.has(g.id)
        ? -1
        : rows.findIndex((r, n) => ids[n] === '' && r.kunci === kunci(g.gagasan, g.perangkat_daerah));
      if (i < 0) continue;
      ids[i] = g.id;
      marked.push(i);
    }
    if (marked.length === 0) return;
    const [first, last] = [Math.min(...marked), Math.max(...marked)];
    const span = rows.slice(first, last + 1);
    tulisId(buku, pertama + first, ids.slice(first, last + 1));
    buku.isi(
      GAGASAN,
      'keadaan',
      marked.map((i) => pertama + i),
      JUDUL_DIUSULKAN,
    );
    const now: Terbaca | null = bacaGagasan(buku);
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
        buku,
        pertama + first,
        dulu.map((r) => r?.id ?? ''),
      );
      for (const [i, r] of dulu.entries())
        if (marked.includes(first + i)) buku.isi(GAGASAN, 'keadaan', [pertama + first + i], r?.keadaan ?? '');
      read = bacaGagasan(buku);
    } else read = now;
  }
};

const tulisId = (buku: Buku, baris: number, ids: readonly string[]): void =>
  buku.tulis(
    GAGASAN,
    baris,
    ['id_usulan'],
    ids.map((id) => [id]),
  );
