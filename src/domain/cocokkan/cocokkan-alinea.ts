import type { BarisUtuh } from '../naskah/render-lines.ts';
import { bacaBaris } from '../periksa-naskah/baris-naskah.ts';
import { ubahanKata } from './beda-kata.ts';
import { type Kata, kataDari, kataTeks } from './kata.ts';

export type BedaAlinea = { readonly tempat: string; readonly lama: readonly Kata[]; readonly baru: readonly Kata[] };

/** Changed words of a whole document; a clause has fewer. */
const PALING_BANYAK = 1500;

type Bagian = { readonly tempat: string; readonly dari: number; readonly ke: number };

/** A number alone in a cell is a value here; the reader of drafts would take it for the number of a page. */
const ANGKA_SEBARIS = /\r?\n[ \t]*(?=\d{1,3}[ \t]*(?:\r?\n|$))/g;

/** Words as they follow one another, and which paragraph they belong to; read as a pasted text is. */
const mengalir = (
  utuh: readonly BarisUtuh[],
): { readonly kata: readonly Kata[]; readonly bagian: readonly Bagian[] } => {
  const kata: Kata[] = [];
  const baris: BarisUtuh[] = [];
  for (const b of utuh) {
    const last = baris[baris.length - 1];
    if (last && /^\d{1,3}$/.test(b.teks.trim()))
      baris[baris.length - 1] = { ...last, teks: `${last.teks} ${b.teks.trim()}` };
    else baris.push(b);
  }
  const bagian = bacaBaris(baris.map((b) => b.teks).join('\n')).map(({ no, teks }) => {
    const dari = kata.length;
    kata.push(...kataDari([teks]).filter((k) => !k.tanda));
    return { tempat: baris[no - 1]?.tempat ?? '', dari, ke: kata.length };
  });
  return { kata, bagian };
};

/**
 * A letter or report paragraph by paragraph, wherever its lines end: words that were put between two paragraphs are told
 * where they stand, and a change that runs over several is told of all of them.
 */
export const cocokkanAlinea = (
  baris: readonly BarisUtuh[],
  teks: string,
): { readonly butir: readonly BedaAlinea[]; readonly sama: number } => {
  const { kata, bagian } = mengalir(baris);
  const kini = kataTeks(teks.replace(ANGKA_SEBARIS, ' ')).filter((k) => !k.tanda);
  const tersentuh = new Set<number>();
  const groups: { bagian: number[]; dari: number; ke: number; kini: number; sampai: number }[] = [];
  let geser = 0;
  for (const u of ubahanKata(kata, kini, PALING_BANYAK)) {
    const hit = bagian.flatMap((p, n) => (p.dari < u.ke && p.ke > u.dari ? [n] : []));
    // Put in: into the paragraph around it, or between two.
    const inner = u.dari === u.ke ? bagian.findIndex((p) => p.dari < u.dari && p.ke > u.dari) : -1;
    const all = hit.length > 0 ? hit : inner >= 0 ? [inner] : [];
    for (const n of all) tersentuh.add(n);
    const [first, last] = [bagian[all[0] ?? -1], bagian[all[all.length - 1] ?? -1]];
    const before = groups[groups.length - 1];
    const dari = first?.dari ?? u.dari;
    const ke = last?.ke ?? u.ke;
    if (before && all.length > 0 && before.bagian.includes(all[0] ?? -1)) {
      before.bagian.push(...all.filter((n) => !before.bagian.includes(n)));
      before.ke = Math.max(before.ke, ke);
      before.sampai = u.sampai + Math.max(0, ke - u.ke);
    } else groups.push({ bagian: all, dari, ke, kini: dari + geser, sampai: u.sampai + (ke - u.ke) });
    geser = u.sampai - u.ke;
  }
  const butir = groups.map((g) => {
    const sesudah = bagian.filter((p) => p.ke <= g.dari);
    const names = [...new Set(g.bagian.map((n) => bagian[n]?.tempat ?? ''))];
    return {
      tempat: names.length > 0 ? names.join('; ') : `Sesudah ${sesudah[sesudah.length - 1]?.tempat ?? 'awal naskah'}`,
      lama: kata.slice(g.dari, g.ke),
      baru: kini.slice(g.kini, g.sampai),
    };
  });
  return { butir, sama: bagian.filter((p, n) => p.ke > p.dari && !tersentuh.has(n)).length };
};
