import type { Lembar } from '../domain/baca/baca-baris.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PENILAIAN } from '../domain/tab/penilaian.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { pembuatSidik } from './muat.ts';
import { cellOf } from './tulis-blok.ts';

/** Appends new entries, after row `setelah` where it is known; their fingerprint is that of the cells as they will be read back. */
export const tambahBaris = (
  buku: Buku,
  lembar: Lembar,
  rows: readonly Readonly<Record<string, Nilai>>[],
  setelah?: number,
): void => {
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
    setelah,
  );
};

const PENILAIAN_COLUMN = new Map<string, Column>(PENILAIAN.columns.map((c) => [c.key, c]));

/** Appends the judgements that a meeting gave, one row an entry. */
export const tambahPenilaian = (buku: Buku, rows: readonly Readonly<Record<string, string>>[]): void => {
  buku.tambah(
    PENILAIAN,
    rows.map((r) =>
      Object.fromEntries(Object.entries(r).map(([k, v]) => [k, keSel(PENILAIAN_COLUMN.get(k) as Column, v)])),
    ),
  );
};
