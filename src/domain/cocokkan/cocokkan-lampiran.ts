import type { Table } from '../naskah/naskah.ts';
import { foldName } from '../teks.ts';
import { kemiripan, ubahanKata } from './beda-kata.ts';
import { type Kata, kataDari, kataTeks, kunciKata, tulisKata } from './kata.ts';
import { type BarisLampiran, namaBaris } from './lampiran-terbaca.ts';

/** One cell, or a whole row, of the annex beside what the document has; `baris` is the row of the register's table. */
export type BedaLampiran = {
  readonly tempat: string;
  readonly baris: number | null;
  readonly jenis: 'DIUBAH' | 'DIHAPUS' | 'DITAMBAH' | 'PINDAH';
  readonly lama: readonly Kata[];
  readonly baru: readonly Kata[];
};

type Sel = { readonly heading: string; readonly dari: number; readonly ke: number };
type BarisKata = { readonly kata: readonly Kata[]; readonly sel: readonly Sel[] };

const MIRIP = 0.4;

/** The words of a row without its number, and which of them are in which column. */
const barisKata = (table: Table, row: number): BarisKata => {
  const kata: Kata[] = [];
  const sel = (table.rows[row] ?? []).slice(1).map((cell, c) => {
    const dari = kata.length;
    kata.push(...cell.flatMap((line) => kataTeks(line)).filter((k) => !k.tanda));
    return { heading: table.columns[c + 1]?.heading ?? '', dari, ke: kata.length };
  });
  return { kata, sel };
};

/** Columns that a change touches; words put in between two belong to the one before. */
const selTersentuh = (sel: readonly Sel[], dari: number, ke: number): readonly number[] => {
  const hit = sel.flatMap((s, n) => (s.dari < ke && s.ke > dari ? [n] : []));
  if (hit.length > 0) return hit;
  const before = sel.flatMap((s, n) => (s.ke > s.dari && s.dari < dari ? [n] : []));
  return [before[before.length - 1] ?? 0];
};

type Kelompok = { sel: number[]; dari: number; ke: number; kini: number; sampai: number };

/** The changes of a row by column; a change that runs over several columns is told of all of them at once. */
const bedaSel = (
  nomor: number,
  row: number,
  { kata, sel }: BarisKata,
  baru: readonly Kata[],
): readonly BedaLampiran[] => {
  const ubahan = ubahanKata(kata, baru);
  const groups: Kelompok[] = [];
  /** Where a place in the register's row lies in the row of the document. */
  const kini = (at: number): number => {
    const past = ubahan.filter((u) => u.ke <= at);
    const u = past[past.length - 1];
    return u ? u.sampai + (at - u.ke) : at;
  };
  for (const u of ubahan) {
    const hit = selTersentuh(sel, u.dari, u.ke);
    const last = groups[groups.length - 1];
    const first = sel[hit[0] ?? 0];
    const end = sel[hit[hit.length - 1] ?? 0];
    if (!first || !end) continue;
    if (last?.sel.includes(hit[0] ?? -1)) {
      last.sel.push(...hit.filter((n) => !last.sel.includes(n)));
      last.ke = Math.max(last.ke, end.ke);
      last.sampai = u.sampai + Math.max(0, end.ke - u.ke);
    } else
      groups.push({
        sel: [...hit],
        dari: first.dari,
        ke: end.ke,
        kini: Math.min(kini(first.dari), u.kini),
        sampai: u.sampai + Math.max(0, end.ke - u.ke),
      });
  }
  return groups.map((g) => ({
    tempat: `Lampiran nomor ${nomor}, kolom ${g.sel.map((n) => sel[n]?.heading ?? '').join(' dan ')}`,
    baris: row,
    jenis: 'DIUBAH',
    lama: kata.slice(g.dari, g.ke),
    baru: baru.slice(g.kini, Math.min(g.sampai, baru.length)),
  }));
};

type Terbaca = { readonly nomor: number; readonly kata: readonly Kata[] };

/** Rows of the register by the document's rows: by name first, then by likeness. */
const pasangkan = (table: Table, lama: readonly BarisKata[], baru: readonly Terbaca[]): ReadonlyMap<number, number> => {
  const names = namaBaris(table);
  const out = new Map<number, number>();
  const sisa = new Set(baru.keys());
  const pair = (i: number, j: number): void => {
    out.set(i, j);
    sisa.delete(j);
  };
  const folded = baru.map((b) => foldName(tulisKata(b.kata)));
  const panjang = (i: number): number => Math.max(0, ...(names[i] ?? []).map((t) => t.length));
  // A longer name first: one name may begin another.
  for (const i of [...lama.keys()].sort((a, b) => panjang(b) - panjang(a)))
    for (const name of names[i] ?? []) {
      const j = out.has(i) ? undefined : [...sisa].find((n) => folded[n]?.startsWith(name));
      if (j !== undefined) pair(i, j);
    }
  const mirip = [...lama.keys()]
    .filter((i) => !out.has(i))
    .flatMap((i) => [...sisa].map((j) => ({ i, j, nilai: kemiripan(lama[i]?.kata ?? [], baru[j]?.kata ?? []) })));
  for (const { i, j, nilai } of mirip.sort((a, b) => b.nilai - a.nilai))
    if (nilai >= MIRIP && !out.has(i) && sisa.has(j)) pair(i, j);
  return out;
};

/** The rows of the annex, compared column by column. */
export const cocokkanLampiran = (table: Table, terbaca: readonly BarisLampiran[]): readonly BedaLampiran[] => {
  const lama = table.rows.map((_, i) => barisKata(table, i));
  const baru = terbaca.map((b, i) => ({ nomor: b.nomor ?? i + 1, kata: kataDari(b.baris).filter((k) => !k.tanda) }));
  const jodoh = pasangkan(table, lama, baru);
  const dipakai = new Set(jodoh.values());
  const out: BedaLampiran[] = [];
  let before = -1;
  for (const [i, row] of lama.entries()) {
    const j = jodoh.get(i);
    if (j === undefined) {
      out.push({ tempat: `Lampiran nomor ${i + 1}`, baris: i, jenis: 'DIHAPUS', lama: row.kata, baru: [] });
      continue;
    }
    const b = baru[j] as Terbaca;
    if (kunciKata(row.kata) !== kunciKata(b.kata)) out.push(...bedaSel(i + 1, i, row, b.kata));
    if (j < before)
      out.push({
        tempat: `Lampiran nomor ${i + 1}, kini nomor ${b.nomor}`,
        baris: i,
        jenis: 'PINDAH',
        lama: row.kata,
        baru: b.kata,
      });
    before = Math.max(before, j);
  }
  for (const [j, b] of baru.entries())
    if (!dipakai.has(j))
      out.push({
        tempat: `Lampiran nomor ${b.nomor} dalam naskah`,
        baris: null,
        jenis: 'DITAMBAH',
        lama: [],
        baru: b.kata,
      });
  return out;
};
