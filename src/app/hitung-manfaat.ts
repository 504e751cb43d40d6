import { tingkatPerubahan } from '../domain/manfaat/perubahan-dampak.ts';
import { hitungIkm, mutuIkm, pitaMutu, tahunPeriode } from '../domain/manfaat/skm.ts';
import type { BahanProgram, BarisTab } from '../domain/program/bahan-program.ts';
import { PROPOSAL } from '../domain/tab/lomba.ts';
import { DAMPAK, HASIL_SKM } from '../domain/tab/manfaat.ts';
import type { RowOf, Tab } from '../domain/tab/tab.ts';
import { type Cell, countWords } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { muatBaris } from './muat-program.ts';
import { tulisBaris } from './tulis-baris.ts';

const sama = (ada: readonly unknown[], harus: readonly Cell[]): boolean =>
  harus.every((cell, i) => (ada[i] ?? '') === cell);

type Lembaran<T extends Tab> = {
  readonly tab: T;
  readonly keys: readonly string[];
  /** What stands in those cells, and what should. */
  readonly ada: (r: RowOf<T>) => readonly unknown[];
  readonly harus: (r: RowOf<T>) => readonly Cell[];
};

/**
 * How often a tab is looked at again. What stands in these cells follows from the rest of the row, so rows that a person moved
 * while they were written are put right by a second look: nothing has to be given back.
 */
const KALI = 2;

const betulkan = <T extends Tab>(buku: Buku, awal: BarisTab<T>, l: Lembaran<T>): void => {
  let rows = awal;
  for (let kali = 0; kali < KALI; kali++) {
    const salah = new Map<number, readonly Cell[]>();
    for (const r of rows) {
      const cells = l.harus(r);
      if (!sama(l.ada(r), cells)) salah.set(r.baris, cells);
    }
    if (salah.size === 0) return;
    tulisBaris(buku, l.tab, l.keys, salah);
    const read = muatBaris(buku, l.tab);
    if (!read.ok) return;
    rows = read.value;
  }
};

/**
 * Puts right the cells that the add-on works out: words of a proposal, IKM and grade of a survey, the change of a measure. What
 * somebody typed there is written over, and a cell that is right is not touched.
 */
export const hitungManfaat = (buku: Buku, b: BahanProgram): void => {
  betulkan(buku, b.proposal, {
    tab: PROPOSAL,
    keys: ['kata'],
    ada: (r) => [r.kata],
    harus: (r) => [r.isi === '' ? '' : countWords(r.isi)],
  });
  betulkan(buku, b.skm, {
    tab: HASIL_SKM,
    keys: ['ikm', 'mutu'],
    ada: (r) => [r.ikm, r.mutu],
    harus: (r) => {
      const hasil = hitungIkm(r);
      if (!hasil.ok) return ['', ''];
      const pita = pitaMutu(b.ketentuan, tahunPeriode(r.periode) ?? b.tahun);
      return [hasil.value.ikm, pita ? mutuIkm(hasil.value.ikm, pita.pita) : ''];
    },
  });
  betulkan(buku, b.dampak, {
    tab: DAMPAK,
    keys: ['perubahan'],
    ada: (r) => [r.perubahan],
    harus: (r) => [tingkatPerubahan(r)],
  });
};
