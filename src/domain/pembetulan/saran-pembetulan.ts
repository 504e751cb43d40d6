import { penetap } from '../alur/ketetapan.ts';
import type { DaftarPD, KonteksPeriksa, SelRegister } from '../aturan/aturan.ts';
import { periksa } from '../aturan/periksa.ts';
import { aturanByKode } from '../aturan/semua-aturan.ts';
import { type Lembar, pembacaBaris } from '../baca/baca-baris.ts';
import { isBebas, pembacaKolom } from '../baca/skema-kolom.ts';
import { type Inovasi, KOLOM_STAF, type KunciInovasi } from '../tab/inovasi.ts';
import type { Nilai } from '../tab/tab.ts';
import type { Cell } from '../teks.ts';
import { JENIS_ATURAN, type JenisSaran } from './jenis-aturan.ts';
import { type BahanPembetulan, JENIS_PEMBETULAN } from './jenis-pembetulan.ts';

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

/** Every kind, in the order in which they are tried and shown. */
export const SEMUA_JENIS: readonly JenisSaran[] = [...JENIS_PEMBETULAN, ...JENIS_ATURAN];

const ATURAN_PEMBETUL = new Set(JENIS_ATURAN.map((j) => j.kode));

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

/** How the rules of the check would mend cells, by row and column: the surest kind that has an answer. */
const menurutAturan = (lembar: Lembar, konteks: KonteksPeriksa): ((sel: SelRegister, cell: Cell) => Betul | null) => {
  const kode = new Map<string, Set<string>>();
  for (const p of periksa(lembar, konteks, []).perlu) {
    if (!ATURAN_PEMBETUL.has(p.kode)) continue;
    for (const { baris, key } of p.sel ?? [p]) {
      const slot = `${baris}|${key}`;
      kode.set(slot, (kode.get(slot) ?? new Set()).add(p.kode));
    }
  }
  const baca = new Map(KOLOM_STAF.map((c) => [c.key as string, pembacaKolom(c)]));
  return ({ baris, key }, cell) => {
    const found = kode.get(`${baris}|${key}`);
    const read = baca.get(key);
    if (!found || !read || key === '') return TIDAK_ADA;
    for (const jenis of JENIS_ATURAN) {
      const sesudah = found.has(jenis.kode) ? (aturanByKode(jenis.kode)?.betulkan?.(cell, konteks, key) ?? null) : null;
      if (sesudah === null || sesudah === cell) continue;
      const { nilai } = read(sesudah);
      return { kode: jenis.kode, sesudah, nilai, tetap: nilai === read(cell).nilai };
    }
    return TIDAK_ADA;
  };
};

/**
 * What can be mended in the register, in the order of its rows. A cell that an act fixed is left out where mending would
 * change what it says: that takes a correction of its own. Rows without an id are not registered yet and are left out.
 */
export const saranPembetulan = (lembar: Lembar, konteks: KonteksPeriksa): readonly Saran[] => {
  const read = pembacaBaris(lembar);
  const { pd } = konteks;
  const aturan = menurutAturan(lembar, konteks);
  const plan = KOLOM_STAF.map((column) => ({
    key: column.key as KunciInovasi,
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
      const betul = betulkan(cell) ?? aturan({ baris: lembar.barisPertama + i, key }, cell);
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
  readonly jenis: JenisSaran;
  readonly saran: readonly Saran[];
};

/** The suggestions by kind, in the order in which kinds are declared; kinds without any are left out. */
export const kelompokSaran = (saran: readonly Saran[]): readonly KelompokSaran[] =>
  SEMUA_JENIS.map((jenis) => ({ jenis, saran: saran.filter((s) => s.kode === jenis.kode) })).filter(
    (k) => k.saran.length > 0,
  );
