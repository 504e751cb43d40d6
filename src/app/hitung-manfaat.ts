import { tingkatPerubahan } from '../domain/manfaat/perubahan-dampak.ts';
import { hitungIkm, mutuIkm, pitaMutu, tahunPeriode } from '../domain/manfaat/skm.ts';
import type { BahanProgram } from '../domain/program/bahan-program.ts';
import { PROPOSAL } from '../domain/tab/lomba.ts';
import { DAMPAK, HASIL_SKM } from '../domain/tab/manfaat.ts';
import type { Tab } from '../domain/tab/tab.ts';
import { type Cell, countWords } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';

/** A row whose worked-out cells are not what they should be. */
type Betul = { readonly baris: number; readonly cells: readonly Cell[] };

/** Neighbours are one write. */
const tulis = (buku: Buku, tab: Tab, keys: readonly string[], rows: readonly Betul[]): void => {
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && rows[to]?.baris === (rows[to - 1]?.baris ?? 0) + 1) to++;
    buku.tulis(
      tab,
      rows[from]?.baris ?? 0,
      keys,
      rows.slice(from, to).map((r) => r.cells),
    );
    from = to;
  }
};

const sama = (ada: readonly unknown[], harus: readonly Cell[]): boolean =>
  harus.every((cell, i) => (ada[i] ?? '') === cell);

/**
 * Puts right the cells that the add-on works out: words of a proposal, IKM and grade of a survey, the change of a measure. What
 * somebody typed there is written over, and a cell that is right is not touched.
 */
export const hitungManfaat = (buku: Buku, b: BahanProgram): void => {
  const kata = b.proposal.flatMap((r): Betul[] => {
    const cells: Cell[] = [r.isi === '' ? '' : countWords(r.isi)];
    return sama([r.kata], cells) ? [] : [{ baris: r.baris, cells }];
  });
  const skm = b.skm.flatMap((r): Betul[] => {
    const hasil = hitungIkm(r);
    const pita = pitaMutu(b.ketentuan, tahunPeriode(r.periode) ?? b.tahun);
    const cells: Cell[] = hasil.ok ? [hasil.value.ikm, pita ? mutuIkm(hasil.value.ikm, pita.pita) : ''] : ['', ''];
    return sama([r.ikm, r.mutu], cells) ? [] : [{ baris: r.baris, cells }];
  });
  const dampak = b.dampak.flatMap((r): Betul[] => {
    const cells: Cell[] = [tingkatPerubahan(r)];
    return sama([r.perubahan], cells) ? [] : [{ baris: r.baris, cells }];
  });
  tulis(buku, PROPOSAL, ['kata'], kata);
  tulis(buku, HASIL_SKM, ['ikm', 'mutu'], skm);
  tulis(buku, DAMPAK, ['perubahan'], dampak);
};
