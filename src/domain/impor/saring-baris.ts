import { type Cell, foldName, isBlank, tidy } from '../teks.ts';
import { isAngka, type Judul, type Tabel } from './letak-judul.ts';

/** Rows of a table that are no rows of it. */
export type BukanBaris = 'BARIS_JUMLAH' | 'JUDUL_BERULANG' | 'NOMOR_KOLOM' | 'KETERANGAN';

export type BarisTersaring = {
  readonly rows: readonly (readonly Cell[])[];
  readonly bukan: ReadonlyMap<BukanBaris, number>;
};

const JUMLAH = /^(sub\s*|grand\s*)?(jumlah|total|rata\s*-?\s*rata|rerata)\b/i;

const teks = (cell: Cell | undefined): string => tidy(String(cell ?? ''));

/** "Jumlah", and numbers alone beside it: an innovation called "Total Solusi" has an office, too. */
const isJumlah = (filled: readonly string[]): boolean => {
  const words = filled.filter((t) => !isAngka(t));
  return words.length === 1 && words[0] !== undefined && words[0].length <= 60 && JUMLAH.test(words[0]);
};

/** "1, 2, 3, 4" under the headings. */
const isNomorKolom = (filled: readonly string[], judul: number): boolean =>
  filled.length >= 3 &&
  filled.length * 2 >= judul &&
  filled.every((t, i) => /^\(?\d+\)?$/.test(t) && Number(t.replace(/[()]/g, '')) === i + 1);

const isJudulLagi = (cells: readonly Cell[], folded: readonly (readonly [number, string])[]): boolean => {
  const same = folded.filter(([at, name]) => foldName(teks(cells[at])) === name).length;
  return same >= 2 && same * 2 > folded.length;
};

/**
 * The rows below the headings without what is none: blank rows, totals, headings that a page break repeated, numbers of
 * columns, a single line of text (a heading of a section, a note, a place and date). `nama` is the column of the title.
 */
export const saringBaris = (rows: Tabel, judul: readonly Judul[], nama: number): BarisTersaring => {
  const folded = judul.map((j) => [j.at, foldName(j.heading)] as const).filter(([, name]) => name !== '');
  const bukan = new Map<BukanBaris, number>();
  const kept: (readonly Cell[])[] = [];
  let atas = true;
  for (const cells of rows) {
    const filled = cells.flatMap((c) => (typeof c === 'string' && c.trim() === '' ? [] : [teks(c)]));
    if (filled.length === 0) continue;
    const kind: BukanBaris | null = isJudulLagi(cells, folded)
      ? 'JUDUL_BERULANG'
      : atas && isNomorKolom(filled, judul.length)
        ? 'NOMOR_KOLOM'
        : isJumlah(filled)
          ? 'BARIS_JUMLAH'
          : filled.length === 1 && judul.length > 1 && isBlank(cells[nama] ?? '')
            ? 'KETERANGAN'
            : null;
    // The numbers of columns stand under headings, also under those that a page break repeated.
    atas = kind === 'JUDUL_BERULANG';
    if (kind) bukan.set(kind, (bukan.get(kind) ?? 0) + 1);
    else kept.push(cells);
  }
  return { rows: kept, bukan };
};

/** Columns that speak for all rows below a merged cell; a date or a number never does. */
export const TURUN = ['pd_pengusul', 'pemda'] as const;

/** How many names must each be followed by blanks before the blanks count as merged cells. */
const KELOMPOK = 2;

/**
 * Gives the rows below a merged cell its value. The values alone tell whether cells were merged: at least two names, each followed by
 * blanks, the first row filled, and no name written twice in a row. Otherwise a blank is a blank. Tells how many were filled.
 */
export const turunkan = (
  rows: readonly (readonly Cell[])[],
  at: number,
): { readonly rows: readonly (readonly Cell[])[]; readonly diisi: number } => {
  const kosong = rows.map((cells) => teks(cells[at]) === '');
  const groups = kosong.filter((k, i) => !k && kosong[i + 1] === true).length;
  const twice = rows.some(
    (cells, i) => i > 0 && !kosong[i] && foldName(teks(cells[at])) === foldName(teks(rows[i - 1]?.[at])),
  );
  if (kosong[0] !== false || groups < KELOMPOK || twice) return { rows, diisi: 0 };
  let last: Cell = '';
  let diisi = 0;
  const out = rows.map((cells, i) => {
    if (!kosong[i]) {
      last = cells[at] ?? '';
      return cells;
    }
    diisi++;
    return Object.assign([...cells], { [at]: last });
  });
  return { rows: out, diisi };
};
