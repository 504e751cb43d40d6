import { diffArrays } from 'diff';
import type { Kata } from './kata.ts';

/** A run of words that stayed, went or came. */
export type Potongan = { readonly macam: 'sama' | 'hapus' | 'tambah'; readonly teks: string };

/** Words from `dari` up to `ke` in the earlier text, and from `kini` up to `sampai` in the later one, that changed. */
export type Ubahan = {
  readonly dari: number;
  readonly ke: number;
  readonly kini: number;
  readonly sampai: number;
};

/** More changed words than this are one change of the whole: the search for the shortest way would take too long. */
const PALING_BANYAK = 400;

const tanpaTanda = (kata: readonly Kata[]): readonly Kata[] => kata.filter((k) => !k.tanda);

/** Where two wordings differ, word by word, in order; marks of numbering must have been left out. */
export const ubahanKata = (
  lama: readonly Kata[],
  baru: readonly Kata[],
  palingBanyak = PALING_BANYAK,
): readonly Ubahan[] => {
  const teks = (k: Kata): string => k.teks;
  const parts = diffArrays(lama.map(teks), baru.map(teks), { maxEditLength: palingBanyak });
  if (parts === undefined) return [{ dari: 0, ke: lama.length, kini: 0, sampai: baru.length }];
  const out: { dari: number; ke: number; kini: number; sampai: number }[] = [];
  let [i, j] = [0, 0];
  for (const part of parts) {
    const n = part.value.length;
    if (!part.added && !part.removed) {
      i += n;
      j += n;
      continue;
    }
    const last = out[out.length - 1];
    const open =
      last !== undefined && last.ke === i && last.sampai === j ? last : { dari: i, ke: i, kini: j, sampai: j };
    if (open !== last) out.push(open);
    if (part.removed) open.ke = i += n;
    else open.sampai = j += n;
  }
  return out;
};

const gabung = (kata: readonly Kata[], dari: number, ke: number): string =>
  kata
    .slice(dari, ke)
    .map((k) => k.teks)
    .join(' ');

/** The two wordings as one row of runs, for showing what went and what came. */
export const potonganKata = (lama: readonly Kata[], baru: readonly Kata[]): readonly Potongan[] => {
  const [a, b] = [tanpaTanda(lama), tanpaTanda(baru)];
  const out: Potongan[] = [];
  const add = (macam: Potongan['macam'], teks: string): void => {
    if (teks !== '') out.push({ macam, teks });
  };
  let at = 0;
  for (const u of ubahanKata(a, b)) {
    add('sama', gabung(a, at, u.dari));
    add('hapus', gabung(a, u.dari, u.ke));
    add('tambah', gabung(b, u.kini, u.sampai));
    at = u.ke;
  }
  add('sama', gabung(a, at, a.length));
  return out;
};

/** How alike two wordings are: 1 for the same words, 0 for none in common. */
export const kemiripan = (lama: readonly Kata[], baru: readonly Kata[]): number => {
  const [a, b] = [tanpaTanda(lama), tanpaTanda(baru)];
  if (a.length + b.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const { teks } of a) counts.set(teks, (counts.get(teks) ?? 0) + 1);
  let shared = 0;
  for (const { teks } of b) {
    const left = counts.get(teks) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(teks, left - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
};
