import type { Lembar } from '../domain/baca/baca-baris.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { PENILAIAN } from '../domain/tab/penilaian.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import { type Cell, foldName } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { type RencanaBaris, tulisSampaiTetap } from './tulis-sampai-tetap.ts';

/** What an event puts into one row of tab Penilaian: found by the entry and the reviewer named there, because people sort. */
export type BarisPenilaian = {
  readonly id: string;
  /** The reviewer as the row names them before this request; '' for a row that a clerk filled for a meeting. */
  readonly penilai: string;
  readonly nilai: Readonly<Record<string, Nilai>>;
};

/** The key under which an event keeps its rows. */
export const KUNCI_PENILAIAN = '+nilai';

const COLUMN = new Map<string, Column>(PENILAIAN.columns.map((c) => [c.key, c]));

const KEYS: readonly string[] = PENILAIAN.columns.map((c) => c.key).filter((key) => key !== 'id');

const sel = (key: string, v: Nilai): Cell => keSel(COLUMN.get(key) as Column, v);

const kunci = (id: string, penilai: string): string => `${id}\n${foldName(penilai)}`;

/** Which rows of the tab get which cells, and which are new. What this request wrote already is left. */
const rencana = (lembar: Lembar, permintaan: string, rows: readonly BarisPenilaian[]): RencanaBaris => {
  const at = (cells: readonly Cell[], key: string): Cell => cells[lembar.letak.get(key) ?? -1] ?? '';
  const place = new Map<string, number>();
  const done = new Set<string>();
  for (const [i, cells] of lembar.rows.entries()) {
    const key = kunci(String(at(cells, 'id')), String(at(cells, 'penilai')));
    place.set(key, i);
    if (String(at(cells, 'permintaan')) === permintaan) done.add(key);
  }
  const next = new Map<number, readonly Cell[]>();
  const add: Record<string, Cell>[] = [];
  for (const { id, penilai, nilai } of rows) {
    const values: Readonly<Record<string, Nilai>> = { penilai, ...nilai, permintaan };
    if (done.has(kunci(id, String(values['penilai'])))) continue;
    const i = place.get(kunci(id, penilai));
    if (i === undefined)
      add.push({
        id: sel('id', id),
        ...Object.fromEntries(Object.entries(values).map(([k, v]) => [k, sel(k, v)])),
      });
    else {
      const cells = lembar.rows[i] ?? [];
      next.set(
        lembar.barisPertama + i,
        KEYS.map((key) => (key in values ? sel(key, values[key] ?? '') : at(cells, key))),
      );
    }
  }
  return { next, add };
};

/** Writes rows of one request: into the row of the same reviewer, or below the last. */
export const tandaiPenilaian = (buku: Buku, permintaan: string, rows: readonly BarisPenilaian[]): void => {
  if (rows.length === 0) return;
  tulisSampaiTetap(buku, {
    ...{ tab: PENILAIAN, keys: KEYS, tetap: ['id'] },
    rencana: (lembar) => rencana(lembar, permintaan, rows),
  });
};

/** Writes what some events put on tab Penilaian, where it is not there yet. */
export const lengkapiPenilaian = (buku: Buku, events: readonly Peristiwa[]): void => {
  const rows = events.flatMap(
    ({ perubahan }) => (perubahan[KUNCI_PENILAIAN] as readonly BarisPenilaian[] | undefined) ?? [],
  );
  tandaiPenilaian(buku, events[0]?.permintaan ?? '', rows);
};
