import type { Lembar } from '../domain/baca/baca-baris.ts';
import { ok } from '../domain/result.ts';
import type { Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import { barisTetap } from './baris-bergeser.ts';
import type { Buku } from './kantor.ts';
import { tulisBaris } from './tulis-baris.ts';

/** What a request still has to write on a tab, as it stands. */
export type RencanaBaris = {
  /** Cells of `keys` by the number of the row. */
  readonly next: ReadonlyMap<number, readonly Cell[]>;
  readonly add: readonly Readonly<Record<string, Cell>>[];
};

type Lembaran = {
  readonly tab: Tab;
  readonly keys: readonly string[];
  /** Columns that are not written: they tell whose row a row is. */
  readonly tetap: readonly string[];
  /** Leaves out what stands there already, so that a second look adds and writes nothing. */
  readonly rencana: (lembar: Lembar) => RencanaBaris;
};

/** How often the tab is looked at again when a person moved its rows meanwhile. */
const KALI = 3;

/**
 * Writes rows of one request into a tab that people sort: rows that were moved while they were written get back what stood in
 * them, and the request is written anew. `dibaca` is how the tab stood under the lock, where it was read already. Tells whether
 * everything that was written has been read back, so that no flush is owed.
 */
export const tulisSampaiTetap = (buku: Buku, { tab, keys, tetap, rencana }: Lembaran, dibaca?: Lembar): boolean => {
  for (let kali = 0; kali < KALI; kali++) {
    const read = kali === 0 && dibaca ? ok(dibaca) : buku.baca(tab);
    if (!read.ok) return false;
    const { next, add } = rencana(read.value);
    tulisBaris(buku, tab, keys, next);
    if (add.length > 0) buku.tambah(tab, add);
    if (next.size === 0) return false;
    if (barisTetap(buku, tab, read.value, { keys, tetap, rows: next })) return true;
  }
  return false;
};
