import { bacaBaris } from '../periksa-naskah/baris-naskah.ts';
import { tandaDari } from '../periksa-naskah/tanda-butir.ts';

/** A word as it is shown; `tanda` is the number or letter at the beginning of a line, which automatic numbering loses. */
export type Kata = { readonly teks: string; readonly tanda: boolean };

/** Dots in a row are a gap to be filled, not the end of a sentence. */
const TANDA_BACA = /^(?:[;,)]+|\.)$/;
/** A word cut at a hyphen or slash goes on in the next line. */
const TERPOTONG = /\p{L}[-/]$/u;

/** The words of lines that the reader of drafts has cleaned. A colon that a table sets on its own, and the dash of an empty cell, are no words. */
export const kataDari = (baris: readonly string[]): readonly Kata[] => {
  const out: { teks: string; tanda: boolean }[] = [];
  for (const line of baris) {
    const mark = tandaDari(line);
    const bare = mark ? line.slice(mark.panjang) : line;
    if (mark) out.push({ teks: line.slice(0, mark.panjang).trim(), tanda: true });
    let first = true;
    for (const teks of bare.split(' ')) {
      if (teks === '' || teks === ':' || teks === '-') continue;
      const last = out[out.length - 1];
      const joins = TANDA_BACA.test(teks) || (first && !mark && last !== undefined && TERPOTONG.test(last.teks));
      if (joins && last && !last.tanda) last.teks += teks;
      else out.push({ teks, tanda: false });
      first = false;
    }
  }
  return out;
};

/** The words of a text of ours, cleaned as the reader cleans what is pasted. */
export const kataTeks = (teks: string): readonly Kata[] => kataDari(bacaBaris(teks).map((b) => b.teks));

export const tulisKata = (kata: readonly Kata[]): string => kata.map((k) => k.teks).join(' ');

/** What two wordings must share to be the same: the words without marks of numbering. */
export const kunciKata = (kata: readonly Kata[]): string => tulisKata(kata.filter((k) => !k.tanda));

/** A word without the marks around it, for finding a value in a sentence. */
export const intiKata = (teks: string): string =>
  teks
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
