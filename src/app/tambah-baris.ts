import type { Tambahan } from '../domain/alur/efek.ts';
import type { Lembar } from '../domain/baca/baca-baris.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { KEIKUTSERTAAN } from '../domain/tab/bukti.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { LAPORAN, PENILAIAN } from '../domain/tab/penilaian.ts';
import type { Column, Nilai, Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { pembuatSidik } from './muat.ts';
import { cellOf } from './tulis-blok.ts';

/** Appends new entries; their fingerprint is that of the cells as they will be read back. */
export const tambahBaris = (buku: Buku, lembar: Lembar, rows: readonly Readonly<Record<string, Nilai>>[]): void => {
  const sidik = pembuatSidik(lembar);
  const width = Math.max(0, ...lembar.letak.values()) + 1;
  buku.tambah(
    INOVASI,
    rows.map((row) => {
      const cells: Cell[] = new Array<Cell>(width).fill('');
      const out: Record<string, Cell> = {};
      for (const [key, v] of Object.entries(row)) {
        const cell = cellOf(key, v);
        out[key] = cell;
        const at = lembar.letak.get(key);
        if (at !== undefined) cells[at] = cell;
      }
      out['sidik'] = sidik(cells);
      return out;
    }),
  );
};

/** The tabs that acts add rows to, by the key under which an event names them behind its '+'. */
export const TAB_TAMBAHAN = {
  penilaian: PENILAIAN,
  laporan: LAPORAN,
  keikutsertaan: KEIKUTSERTAAN,
} as const satisfies Record<keyof Tambahan, Tab>;

/**
 * Appends the rows that an act gives to other tabs: the judgement of a meeting, the report of a trial, the score of a year.
 * One write a tab.
 */
export const tambahLain = (buku: Buku, permintaan: string, rows: readonly Tambahan[]): void => {
  for (const key of Object.keys(TAB_TAMBAHAN) as (keyof Tambahan)[]) {
    const tab: Tab = TAB_TAMBAHAN[key];
    const column = new Map(tab.columns.map((c) => [c.key, c]));
    const add = rows.map((r) => r[key]).filter((r) => r !== undefined);
    if (add.length > 0)
      buku.tambah(
        tab,
        add.map((r) =>
          Object.fromEntries(
            Object.entries({ ...r, permintaan }).map(([k, v]) => [k, keSel(column.get(k) as Column, v)]),
          ),
        ),
      );
  }
};
