import { salahKetik } from './jarak-kata.ts';
import type { Kata } from './judul-rapi.ts';
import { BOBOT } from './kata-umum.ts';

/** A word that so few titles have may be another one mistyped. */
const JARANG = 3;
const PENDEK = 6;

/** A word with each of its letters left out once: two words one slip apart share one of these, or the word itself. */
const tanpaSatu = (word: string): string[] => {
  const out = [word];
  for (let i = 1; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
};

/**
 * For stems that hardly any title has: the stem that they are a mistyped form of, as far as some title has that. Made over the
 * vocabulary, not over the titles, so that it costs no comparison of pairs.
 */
export const padananKetikan = (kata: readonly Kata[]): ReadonlyMap<string, string> => {
  const count = new Map<string, { dasar: string; n: number }>();
  for (const k of kata) {
    if (k.bobot <= BOBOT.lazim || k.teks.length < PENDEK) continue;
    const known = count.get(k.teks);
    if (known) known.n++;
    else count.set(k.teks, { dasar: k.dasar, n: 1 });
  }
  const near = new Map<string, string[]>();
  for (const teks of count.keys()) {
    for (const key of tanpaSatu(teks)) {
      const list = near.get(key);
      if (list) list.push(teks);
      else near.set(key, [teks]);
    }
  }
  const out = new Map<string, string>();
  for (const [teks, { dasar, n }] of count) {
    if (n > JARANG) continue;
    for (const other of new Set(tanpaSatu(teks).flatMap((key) => near.get(key) ?? []))) {
      const target = count.get(other);
      if (!target || target.dasar === dasar || !salahKetik(teks, other)) continue;
      if (target.n > n || (target.n === n && other < teks)) {
        out.set(dasar, target.dasar);
        break;
      }
    }
  }
  return out;
};
