import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

/** Cells for the row that has these words, by key of the column. */
export type IsiBaris = { readonly kunci: string; readonly nilai: Readonly<Record<string, Cell>> };

type Ambil = (key: string) => Cell;
type Baris = { readonly baris: number; readonly kunci: string; readonly ambil: Ambil };

/** How often the tab is looked at again when a person moved its rows meanwhile. */
const KALI = 3;

const bacaBaris = (buku: Buku, tab: Tab, kunciDari: (ambil: Ambil) => string): Result<readonly Baris[], Masalah> => {
  const read = buku.baca(tab);
  if (!read.ok) return read;
  const { letak, rows, barisPertama } = read.value;
  return ok(
    rows.map((cells, i) => {
      const ambil: Ambil = (key) => cells[letak.get(key) ?? -1] ?? '';
      return { baris: barisPertama + i, kunci: kunciDari(ambil), ambil };
    }),
  );
};

/**
 * Fills blank cells of rows that have no id: a row is found by its words, because people sort. What a person moved while it was
 * written is seen by reading again: the row that was hit gets back what it held, and the cells are written anew. Tells how many
 * rows were filled. Unlike `tulisSampaiTetap` every row may fill other columns, and cells that are filled are not written at all.
 */
export const tulisPadaBaris = (
  buku: Buku,
  tab: Tab,
  kunciDari: (ambil: Ambil) => string,
  isi: readonly IsiBaris[],
): Result<number, Masalah> => {
  let sisa = isi;
  let terisi = 0;
  for (let kali = 0; kali < KALI && sisa.length > 0; kali++) {
    const dulu = bacaBaris(buku, tab, kunciDari);
    if (!dulu.ok) return dulu;
    const taken = new Set<number>();
    const tulis = sisa.flatMap((i) => {
      const row = dulu.value.find(
        (r) => r.kunci === i.kunci && !taken.has(r.baris) && Object.keys(i.nilai).every((key) => r.ambil(key) === ''),
      );
      if (!row) return [];
      taken.add(row.baris);
      return [{ ...i, baris: row.baris }];
    });
    if (tulis.length === 0) break;
    for (const { baris, nilai } of tulis) buku.tulis(tab, baris, Object.keys(nilai), [Object.values(nilai)]);
    buku.bilas();
    const kini = bacaBaris(buku, tab, kunciDari);
    if (!kini.ok) return kini;
    const meleset = tulis.filter((t) => kini.value.find((r) => r.baris === t.baris)?.kunci !== t.kunci);
    for (const t of meleset) {
      const kena = kini.value.find((r) => r.baris === t.baris)?.kunci;
      const semula = dulu.value.find((r) => r.kunci === kena);
      const keys = Object.keys(t.nilai);
      buku.tulis(tab, t.baris, keys, [keys.map((key) => semula?.ambil(key) ?? '')]);
    }
    if (meleset.length > 0) buku.bilas();
    terisi += tulis.length - meleset.length;
    sisa = meleset;
  }
  return ok(terisi);
};
