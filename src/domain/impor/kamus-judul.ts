import type { Column } from '../tab/tab.ts';
import { foldName } from '../teks.ts';
import { kemiripan } from './kemiripan.ts';

/** How a heading came to its column; only the first three are taken without asking. */
export type Yakin = 'dipilih' | 'persis' | 'sinonim' | 'mirip' | 'tidak dikenal';

export type Kamus = {
  /** The column that a heading names exactly, or by a synonym. */
  readonly cari: (
    heading: string,
  ) => { readonly column: Column; readonly yakin: Extract<Yakin, 'persis' | 'sinonim'> } | null;
  /** The columns that it may mean, the likeliest first; more than one when it could be several. Never taken unasked. */
  readonly duga: (heading: string, taken: ReadonlySet<string>) => readonly Column[];
  readonly menurutKunci: (key: string) => Column | undefined;
};

/** Below this a heading is not like another one at all. */
const LANTAI = 0.72;
/** Two columns as close as this are two candidates, and neither is likelier. */
const SELISIH = 0.08;
/** How much of a longer heading its known words must be. */
const BAGIAN = 0.4;
const TERPENDEK = 4;
/** A longer text is no heading. */
const TERPANJANG = 120;

/**
 * A title is only ever guessed where the heading speaks of a name: "Bentuk Inovasi" holds "inovasi", too. Ids and times of
 * answers are no columns of the staff, and never guessed.
 */
const bolehDiduga = (column: Column, folded: string): boolean =>
  column.editor === 'staf' && (column.key !== 'nama_inovasi' || /na+ma|judul/.test(folded));

/** Exact headings win over synonyms, so that "Bentuk Inovasi" is never taken for a name because it holds "inovasi". */
export const kamusJudul = (columns: readonly Column[]): Kamus => {
  const persis = new Map<string, Column>();
  const sinonim = new Map<string, Column>();
  for (const c of columns) persis.set(foldName(c.heading), c);
  for (const c of columns)
    for (const s of c.synonyms ?? []) {
      const key = foldName(s);
      if (!persis.has(key) && !sinonim.has(key)) sinonim.set(key, c);
    }
  const menurutKunci = new Map(columns.map((c) => [c.key, c]));
  const find = (folded: string): Column | undefined => persis.get(folded) ?? sinonim.get(folded);

  /** Columns that whole words of a longer heading name: "Tuliskan tujuan inovasi" names one, "OPD Singkatan" two. */
  const kataDikenal = (heading: string): ReadonlyMap<Column, number> => {
    const words = heading.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '');
    const out = new Map<Column, number>();
    for (let i = 0; i < words.length; )
      i += ((): number => {
        for (let n = words.length - i; n > 0; n--) {
          const folded = foldName(words.slice(i, i + n).join(''));
          const column = folded.length > 1 ? find(folded) : undefined;
          if (!column) continue;
          out.set(column, (out.get(column) ?? 0) + folded.length);
          return n;
        }
        return 1;
      })();
    return out;
  };

  return {
    cari: (heading) => {
      const folded = foldName(heading);
      const exact = persis.get(folded);
      if (exact) return { column: exact, yakin: 'persis' };
      const other = sinonim.get(folded);
      return other ? { column: other, yakin: 'sinonim' } : null;
    },
    duga: (heading, taken) => {
      const folded = foldName(heading);
      if (folded.length < TERPENDEK || folded.length > TERPANJANG) return [];
      const score = new Map<Column, number>();
      for (const [name, column] of [...persis, ...sinonim])
        if (name.length >= TERPENDEK) score.set(column, Math.max(score.get(column) ?? 0, kemiripan(folded, name)));
      const named = kataDikenal(heading);
      for (const [column, letters] of named)
        if (named.size > 1 || letters / folded.length >= BAGIAN)
          score.set(column, Math.max(score.get(column) ?? 0, LANTAI));
      const ranked = [...score]
        .filter(([column, n]) => n >= LANTAI && bolehDiduga(column, folded))
        .sort(([, a], [, b]) => b - a);
      const most = ranked[0]?.[1] ?? 0;
      // A heading that names two columns by whole words is as much the one as the other.
      const alike = ranked.filter(([column, n]) => n > most - SELISIH || (named.size > 1 && named.has(column)));
      return alike.map(([column]) => column).filter((c) => !taken.has(c.key));
    },
    menurutKunci: (key) => menurutKunci.get(key),
  };
};
