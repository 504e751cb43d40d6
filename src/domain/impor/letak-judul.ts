import { type Cell, tidy } from '../teks.ts';
import type { Kamus } from './kamus-judul.ts';

export type Tabel = readonly (readonly Cell[])[];

/** A heading as it stands over its column: one text, whatever number of rows it was spread over. */
export type Judul = { readonly at: number; readonly heading: string };

export type LetakJudul = {
  /** 0-based row in which the headings begin to be told apart, and the first row below all of them. */
  readonly baris: number;
  readonly data: number;
  readonly judul: readonly Judul[];
};

/** Rows in which a heading is looked for: letters often put a title above their table. */
const CARI = 10;
/** Rows over which one heading may be spread, beside the one that names it. */
const BERTINGKAT = 2;
const TERPANJANG = 120;

const teks = (cells: readonly Cell[] | undefined, at: number): string => tidy(String(cells?.[at] ?? ''));
const lebar = (rows: Tabel): number => rows.reduce((most, r) => Math.max(most, r.length), 0);
export const isAngka = (text: string): boolean => /^[\s(]*[-+]?[\d.,]+\s*[%)]?\s*$/.test(text);

/** Merged cells give their text to the first one only: a blank heading inherits the one at its left. */
const warisan = (cells: readonly Cell[] | undefined, width: number): string[] => {
  let last = '';
  return Array.from({ length: width }, (_, at) => {
    const own = teks(cells, at);
    if (own !== '') last = own;
    return last;
  });
};

/**
 * Rows below the headings that go on with them: nothing under the heading that every row must have, and words under a
 * heading that was merged over several columns.
 */
const tingkatBawah = (rows: Tabel, baris: number, wajib: number, width: number): number => {
  let n = 0;
  for (const cells of rows.slice(baris + 1, baris + 1 + BERTINGKAT)) {
    const texts = Array.from({ length: width }, (_, at) => teks(cells, at));
    const filled = texts.flatMap((t, at) => (t === '' ? [] : [at]));
    const words = filled.every((at) => !isAngka(texts[at] ?? '') && (texts[at] ?? '').length <= TERPANJANG);
    const merged = filled.some((at) => at > 0 && teks(rows[baris], at) === '');
    if (filled.length === 0 || texts[wajib] !== '' || !words || !merged) break;
    n++;
  }
  return n;
};

/** The headings when they begin in this row; `wajib` is a column under which nothing of a heading may stand. */
const susun = (rows: Tabel, baris: number, wajib: number, kamus: Kamus): LetakJudul => {
  const width = lebar(rows.slice(0, CARI + BERTINGKAT));
  const tingkat = tingkatBawah(rows, baris, wajib, width);
  const own = rows[baris];
  const kiri = warisan(own, width);
  const atas = [rows[baris - 1], rows[baris - 2]].map((cells) => warisan(cells, width));
  const judul: Judul[] = [];
  for (let at = 0; at < width; at++) {
    const bawah = rows.slice(baris + 1, baris + 1 + tingkat).map((cells) => teks(cells, at));
    const anak = bawah.filter((t) => t !== '');
    const kepala = anak.length > 0 ? (kiri[at] ?? '') : teks(own, at);
    const tumpuk = [kepala, ...anak].filter((t) => t !== '');
    if (tumpuk.length === 0) continue;
    const bersama = tumpuk.join(' ');
    // "Anggaran | Nilai, Sumber" is said as "Nilai Anggaran"; what stands above completes "Waktu | Uji Coba".
    const ucapan = [
      bersama,
      [...tumpuk].reverse().join(' '),
      ...atas.flatMap((row) => (row[at] ? [`${row[at]} ${bersama}`, `${bersama} ${row[at]}`] : [])),
    ];
    const akhir = tumpuk[tumpuk.length - 1] ?? '';
    const heading =
      ucapan.find((u) => kamus.cari(u)) ?? (kamus.cari(akhir)?.yakin === 'persis' ? akhir : undefined) ?? bersama;
    judul.push({ at, heading });
  }
  return { baris, data: baris + 1 + tingkat, judul };
};

/** Headings that every table may have; they tell nothing of what it is about. */
const UMUM: ReadonlySet<string> = new Set(['no_ekspor', 'catatan']);

/** The columns that headings name, without those that any table may have. */
export const kolomDikenal = (letak: LetakJudul | null, kamus: Kamus): ReadonlySet<string> =>
  new Set((letak?.judul ?? []).flatMap((j) => kamus.cari(j.heading)?.column.key ?? []).filter((key) => !UMUM.has(key)));

/** Headings that can only mean one column, though they do not name it. */
const mirip = (judul: readonly Judul[], kamus: Kamus): number =>
  judul.filter((j) => !kamus.cari(j.heading) && kamus.duga(j.heading, new Set()).length === 1).length;

/**
 * Where the headings of a pasted or exported table stand. `kunci` tells whether a heading is the one without which the
 * table is nothing to us; without such a row, the row that knows most headings, if it knows one and another is at least like one that is known.
 */
export const letakJudul = (rows: Tabel, kamus: Kamus, kunci: (heading: string) => boolean): LetakJudul | null => {
  let best: { readonly letak: LetakJudul; readonly utama: boolean; readonly dikenal: number } | null = null;
  for (const [baris, cells] of rows.slice(0, CARI).entries()) {
    const texts = cells.map((_, at) => teks(cells, at));
    const utama = texts.findIndex((t) => t !== '' && kunci(t));
    const wajib = utama >= 0 ? utama : texts.findIndex((t) => t !== '');
    if (wajib < 0) continue;
    const letak = susun(rows, baris, wajib, kamus);
    const dikenal = kolomDikenal(letak, kamus).size;
    if (utama < 0 && (dikenal === 0 || dikenal + mirip(letak.judul, kamus) < 2)) continue;
    if (!best || (utama >= 0 && !best.utama) || (utama >= 0 === best.utama && dikenal > best.dikenal))
      best = { letak, utama: utama >= 0, dikenal };
  }
  return best?.letak ?? null;
};
