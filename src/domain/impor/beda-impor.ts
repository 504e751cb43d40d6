import { penetap } from '../alur/ketetapan.ts';
import { keSel } from '../baca/ke-sel.ts';
import { INOVASI, type Inovasi, KOLOM_STAF } from '../tab/inovasi.ts';
import type { Column, Nilai } from '../tab/tab.ts';
import { tidy } from '../teks.ts';
import type { BarisImpor } from './susun-baris.ts';

/** What a row of a source says otherwise than the entry that it is. */
export type BedaImpor = {
  /** Before and after of the cells that the source would change. */
  readonly ubah: Readonly<Record<string, readonly [Nilai, Nilai]>>;
  /** Cells in which the source differs and which stay: fixed by an act, or the source cannot be read there. */
  readonly ditetapkan: readonly string[];
  readonly takTerbaca: readonly string[];
  /** The source names another stage; a stage moves by acts alone. */
  readonly tahapan: boolean;
};

/** The number of a row in its export is no fact about the innovation: it changes with every row above. */
const BUKAN_ISI: ReadonlySet<string> = new Set(['no_ekspor']);

const COLUMN = new Map<string, Column>(INOVASI.columns.map((c) => [c.key, c]));

const tampil = (key: string, v: Nilai): string => {
  const column = COLUMN.get(key);
  return tidy(String(column ? keSel(column, v) : (v ?? '')));
};

/**
 * Compares a row with its entry. A blank of the source says nothing, so that no filled cell is ever blanked; blanks and
 * lines that differ only in their spaces are no difference. What an act fixed is left to the acts.
 */
export const bedaImpor = (e: Inovasi, row: BarisImpor): BedaImpor => {
  const ubah: Record<string, readonly [Nilai, Nilai]> = {};
  const ditetapkan: string[] = [];
  const takTerbaca: string[] = [];
  for (const { key } of KOLOM_STAF) {
    const baru = row.nilai[key] ?? '';
    const lama: Nilai = e[key] ?? '';
    if (BUKAN_ISI.has(key) || baru === '' || tampil(key, baru) === tampil(key, lama)) continue;
    if (lama !== '' && row.takTerbaca.has(key)) takTerbaca.push(key);
    else if (lama !== '' && penetap(e, key) !== null) ditetapkan.push(key);
    else ubah[key] = [lama, baru];
  }
  const tahapan = row.tahapan !== '' && e.tahapan_iid !== '' && row.tahapan !== e.tahapan_iid;
  return { ubah, ditetapkan, takTerbaca, tahapan };
};
