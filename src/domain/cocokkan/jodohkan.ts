import { kemiripan } from './beda-kata.ts';
import { type Kata, kunciKata } from './kata.ts';

/** A part of a document that is compared as one: where it stands and what it says. */
export type Klausul = {
  /** Parts of one kind are matched with one another. */
  readonly bagian: string;
  readonly tempat: string;
  readonly kata: readonly Kata[];
  /** Stands once at most: matched whatever it says. */
  readonly tunggal?: true;
};

/** A clause of the register's text beside that of the document; null where one of them has none. */
export type Pasangan = { readonly lama: Klausul | null; readonly baru: Klausul | null; readonly pindah: boolean };

/** Less alike than this, two clauses are not one that was reworded. */
const MIRIP = 0.45;

/** Indices of a longest increasing run: what kept its order. */
const urutTetap = (values: readonly number[]): ReadonlySet<number> => {
  const best: number[] = [];
  const from: number[] = [];
  for (const [i, v] of values.entries()) {
    best[i] = 1;
    from[i] = -1;
    for (let j = 0; j < i; j++)
      if ((values[j] ?? 0) < v && (best[j] ?? 0) + 1 > (best[i] ?? 0)) {
        best[i] = (best[j] ?? 0) + 1;
        from[i] = j;
      }
  }
  let at = best.indexOf(Math.max(0, ...best));
  const kept = new Set<number>();
  for (; at >= 0; at = from[at] ?? -1) kept.add(at);
  return kept;
};

type Jodoh = { readonly i: number; readonly j: number };

/** Pairs the same text first, then a clause that stands once, then the most alike. */
const pasangkan = (lama: readonly Klausul[], baru: readonly Klausul[]): readonly Jodoh[] => {
  const out: Jodoh[] = [];
  const sisaLama = new Set(lama.keys());
  const sisaBaru = new Set(baru.keys());
  const pair = (i: number, j: number): void => {
    out.push({ i, j });
    sisaLama.delete(i);
    sisaBaru.delete(j);
  };
  const kunci = baru.map((k) => kunciKata(k.kata));
  for (const [i, k] of lama.entries()) {
    const mine = kunciKata(k.kata);
    const j = [...sisaBaru].find((n) => kunci[n] === mine && baru[n]?.tempat === k.tempat) ?? -1;
    const any = j >= 0 ? j : ([...sisaBaru].find((n) => kunci[n] === mine) ?? -1);
    if (any >= 0) pair(i, any);
  }
  const mirip = [...sisaLama].flatMap((i) =>
    [...sisaBaru].map((j) => {
      const [a, b] = [lama[i] as Klausul, baru[j] as Klausul];
      const same = a.tempat === b.tempat ? 0.05 : 0;
      return { i, j, nilai: a.tunggal ? 2 : kemiripan(a.kata, b.kata) + same };
    }),
  );
  for (const { i, j, nilai } of mirip.sort((a, b) => b.nilai - a.nilai || a.i - b.i || a.j - b.j))
    if (nilai >= MIRIP && sisaLama.has(i) && sisaBaru.has(j)) pair(i, j);
  return out.sort((a, b) => a.i - b.i);
};

/** The clauses of one kind, each beside what became of it, in the order of the register's text; new ones where they stand. */
const jodohkanBagian = (lama: readonly Klausul[], baru: readonly Klausul[]): readonly Pasangan[] => {
  const jodoh = pasangkan(lama, baru);
  const tetap = urutTetap(jodoh.map(({ j }) => j));
  const byLama = new Map(jodoh.map((p, n) => [p.i, { j: p.j, pindah: !tetap.has(n) }]));
  const dipakai = new Set(jodoh.map(({ j }) => j));
  const out: Pasangan[] = [];
  let next = 0;
  const baruSampai = (end: number): void => {
    for (; next < end; next++)
      if (!dipakai.has(next)) out.push({ lama: null, baru: baru[next] ?? null, pindah: false });
  };
  for (const [i, k] of lama.entries()) {
    const found = byLama.get(i);
    if (found && !found.pindah) baruSampai(found.j);
    out.push({ lama: k, baru: found ? (baru[found.j] ?? null) : null, pindah: found?.pindah ?? false });
  }
  baruSampai(baru.length);
  return out;
};

/** Every clause of both texts beside its counterpart, kind by kind. */
export const jodohkan = (lama: readonly Klausul[], baru: readonly Klausul[]): readonly Pasangan[] => {
  const kinds = [...new Set([...lama, ...baru].map((k) => k.bagian))];
  return kinds.flatMap((bagian) =>
    jodohkanBagian(
      lama.filter((k) => k.bagian === bagian),
      baru.filter((k) => k.bagian === bagian),
    ),
  );
};
