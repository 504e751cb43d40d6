import type { Nilai, Tab } from '../tab/tab.ts';
import { BATAS_SEL, type Cell, isBlank } from '../teks.ts';
import { isBebas, type MasalahSel, pembacaKolom } from './skema-kolom.ts';

/** What a tab holds: for every declared column where it stands (0-based, or absent), and the cells below the heading. */
export type Lembar = {
  readonly tab: Tab;
  readonly letak: ReadonlyMap<string, number>;
  /** Rows below the heading; rows[0] stands in row `barisPertama` of the sheet. */
  readonly rows: readonly (readonly Cell[])[];
  readonly barisPertama: number;
};

/** One row after reading: its values by key, and the doubts by key. */
export type Baris = {
  /** Row number in the sheet, from 1. */
  readonly baris: number;
  readonly nilai: Record<string, Nilai>;
  readonly masalah: readonly (MasalahSel & { readonly key: string })[];
};

const NO_PROBLEMS: readonly never[] = [];

/** A function that reads rows of this tab; keep it for all rows, because it remembers what it has parsed. */
export const pembacaBaris = (lembar: Lembar): ((cells: readonly Cell[], baris: number) => Baris) => {
  const plan = lembar.tab.columns.map((column) => ({
    key: column.key,
    at: lembar.letak.get(column.key) ?? -1,
    bebas: isBebas(column),
    read: pembacaKolom(column),
  }));
  return (cells, baris) => {
    const nilai: Record<string, Nilai> = {};
    let masalah: (MasalahSel & { key: string })[] | null = null;
    for (const { key, at, bebas, read } of plan) {
      const cell = at < 0 ? '' : (cells[at] ?? '');
      if (bebas && typeof cell === 'string' && cell.length <= BATAS_SEL) {
        nilai[key] = isBlank(cell) ? '' : cell;
        continue;
      }
      const r = read(cell);
      nilai[key] = r.nilai;
      if (r.masalah) {
        masalah ??= [];
        masalah.push({ ...r.masalah, key });
      }
    }
    return { baris, nilai, masalah: masalah ?? NO_PROBLEMS };
  };
};

/** Every row of a tab that holds anything at all in a declared column. */
export const bacaLembar = (lembar: Lembar): Baris[] => {
  const read = pembacaBaris(lembar);
  const places = [...lembar.letak.values()];
  const out: Baris[] = [];
  for (const [i, cells] of lembar.rows.entries()) {
    if (places.some((at) => cells[at] !== undefined && cells[at] !== ''))
      out.push(read(cells, lembar.barisPertama + i));
  }
  return out;
};
