import { BATAS_SEL, type Cell, panjangSel } from '../teks.ts';

/** Bars that the spreadsheet draws from a table: its heading row and the rows below, the first column and one or more of numbers. */
export type GrafikHalaman = {
  readonly judul: string;
  /** 0-based row of the heading. */
  readonly dari: number;
  /** Rows with the heading. */
  readonly jumlah: number;
  /** Columns from the first one. */
  readonly lebar: number;
};

/** A summary tab as one block of values, and where its tables stand (0-based rows), for headings and charts. */
export type Halaman = {
  readonly cells: readonly (readonly Cell[])[];
  readonly judul: readonly number[];
  readonly kepala: readonly number[];
  readonly grafik: readonly GrafikHalaman[];
};

/** A block of a summary: sentences, or a table under its heading. A title of '' continues the block above. */
export type BagianHalaman = {
  readonly judul: string;
  readonly kalimat?: readonly string[];
  readonly kepala?: readonly string[];
  readonly baris?: readonly (readonly Cell[])[];
  readonly grafik?: Pick<GrafikHalaman, 'judul' | 'lebar'>;
};

/** A page is read, not kept: what no cell could hold (a sentence that names offices with endless names) ends with three dots. */
const muatSel = (cell: Cell): Cell =>
  typeof cell === 'string' && panjangSel(cell) > BATAS_SEL
    ? `${cell.slice(0, BATAS_SEL - 2).replace(/[\ud800-\udbff]$/, '')}…`
    : cell;

/** Lays blocks out one below the other under the tab's title and what was read when. */
export const susunHalaman = (
  lebar: number,
  judul: string,
  keterangan: readonly string[],
  bagian: readonly BagianHalaman[],
): Halaman => {
  const rows: Cell[][] = [];
  const titles = [0];
  const heads: number[] = [];
  const grafik: GrafikHalaman[] = [];
  const put = (cells: readonly Cell[]): void =>
    void rows.push([...cells.map(muatSel), ...new Array<Cell>(Math.max(0, lebar - cells.length)).fill('')]);
  put([judul]);
  for (const k of keterangan) put([k]);
  for (const b of bagian) {
    if (b.judul !== '') {
      put([]);
      titles.push(rows.length);
      put([b.judul]);
    }
    for (const k of b.kalimat ?? []) put([k]);
    if (!b.kepala) continue;
    const dari = rows.length;
    heads.push(dari);
    put(b.kepala);
    for (const row of b.baris ?? []) put(row);
    if (b.grafik) grafik.push({ ...b.grafik, dari, jumlah: rows.length - dari });
  }
  return { cells: rows, judul: titles, kepala: heads, grafik };
};
