import { penetap } from '../alur/ketetapan.ts';
import type { DaftarPD } from '../aturan/aturan.ts';
import { type Lembar, pembacaBaris } from '../baca/baca-baris.ts';
import { isBebas, pembacaKolom } from '../baca/skema-kolom.ts';
import { type Inovasi, KOLOM_STAF } from '../tab/inovasi.ts';
import type { Nilai } from '../tab/tab.ts';
import type { Cell } from '../teks.ts';
import { type BahanPembetulan, JENIS_PEMBETULAN, type JenisPembetulan } from './jenis-pembetulan.ts';

/** One cell that can be mended: what it holds, and what it should hold. */
export type Saran = {
  readonly kode: string;
  readonly id: string;
  readonly baris: number;
  readonly key: string;
  readonly sebelum: Cell;
  readonly sesudah: Cell;
  /** How the mended cell reads. */
  readonly nilai: Nilai;
};

type Betul = { readonly kode: string; readonly sesudah: Cell; readonly nilai: Nilai; readonly tetap: boolean };

const TIDAK_ADA = null;

const cariBetul = (cell: Cell, bahan: BahanPembetulan, baca: (cell: Cell) => { nilai: Nilai }): Betul | null => {
  for (const jenis of JENIS_PEMBETULAN) {
    const sesudah = jenis.betulkan(cell, bahan);
    if (sesudah === null) continue;
    const { nilai } = baca(sesudah);
    return { kode: jenis.kode, sesudah, nilai, tetap: nilai === bahan.baca.nilai };
  }
  return TIDAK_ADA;
};

/**
 * A function that proposes the mending of one cell. Each distinct cell of a column is looked at once: what a register repeats
 * most is what is most often wrong.
 */
const pembetulKolom = (column: BahanPembetulan['column'], pd: DaftarPD): ((cell: Cell) => Betul | null) => {
  const baca = pembacaKolom(column);
  const seen = new Map<Cell, Betul | null>();
  const once = isBebas(column) && column.type !== 'office';
  return (cell) => {
    if (cell === '') return TIDAK_ADA;
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const found = cariBetul(cell, { column, baca: baca(cell), pd }, baca);
    // Free texts do not repeat: remembering them would only hold them in memory.
    if (!once) seen.set(cell, found);
    return found;
  };
};

/**
 * What can be mended in the register, in the order of its rows. A cell that an act fixed is left out where mending would
 * change what it says: that takes a correction of its own. Rows without an id are not registered yet and are left out.
 */
export const saranPembetulan = (lembar: Lembar, pd: DaftarPD): readonly Saran[] => {
  const read = pembacaBaris(lembar);
  const plan = KOLOM_STAF.map((column) => ({
    key: column.key,
    at: lembar.letak.get(column.key) ?? -1,
    betulkan: pembetulKolom(column, pd),
  })).filter(({ at }) => at >= 0);
  const atId = lembar.letak.get('id') ?? -1;
  const out: Saran[] = [];
  for (const [i, cells] of lembar.rows.entries()) {
    const id = String(cells[atId] ?? '');
    if (id === '') continue;
    let entri: Inovasi | null = null;
    for (const { key, at, betulkan } of plan) {
      const cell = cells[at] ?? '';
      const betul = betulkan(cell);
      if (!betul) continue;
      entri ??= read(cells, lembar.barisPertama + i).nilai as unknown as Inovasi;
      if (!betul.tetap && penetap(entri, key) !== null) continue;
      const { kode, sesudah, nilai } = betul;
      out.push({ kode, id, baris: lembar.barisPertama + i, key, sebelum: cell, sesudah, nilai });
    }
  }
  return out;
};

/** Suggestions of one kind. */
export type KelompokSaran = {
  readonly jenis: JenisPembetulan;
  readonly saran: readonly Saran[];
};

/** The suggestions by kind, in the order in which kinds are declared; kinds without any are left out. */
export const kelompokSaran = (saran: readonly Saran[]): readonly KelompokSaran[] =>
  JENIS_PEMBETULAN.map((jenis) => ({ jenis, saran: saran.filter((s) => s.kode === jenis.kode) })).filter(
    (k) => k.saran.length > 0,
  );
