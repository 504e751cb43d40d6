import { keSel } from '../domain/baca/ke-sel.ts';
import { kunciPasangan } from '../domain/kembar/putusan-tercatat.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { KEMBAR } from '../domain/tab/kembar.ts';
import type { Column } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { muatTab } from './muat.ts';

/** A decision as its event keeps it: what the row of tab Kembar shows, by key. */
export type PutusanTertulis = Readonly<Record<string, string>>;

/** What a decision writes into a row that the search made; these columns stand side by side. */
const PUTUSAN = ['keputusan', 'catatan', 'diputus_oleh', 'diputus_tgl', 'sidik', 'permintaan'] as const;

const COLUMN = new Map<string, Column>(KEMBAR.columns.map((c) => [c.key, c]));

const sel = (putusan: PutusanTertulis, key: string): Cell => keSel(COLUMN.get(key) as Column, putusan[key] ?? '');

/** Writes decisions beside their pairs, or as rows of their own where no search lists the pair. What stands there already is left. */
export const tandaiKembar = (buku: Buku, putusan: readonly PutusanTertulis[]): void => {
  if (putusan.length === 0 || !buku.ada(KEMBAR)) return;
  const read = buku.baca(KEMBAR);
  if (!read.ok) return;
  const { letak, rows, barisPertama } = read.value;
  const at = (cells: readonly Cell[], key: string): string => String(cells[letak.get(key) ?? -1] ?? '');
  for (const p of putusan) {
    const i = rows.findIndex(
      (cells) => kunciPasangan(at(cells, 'a'), at(cells, 'b')) === kunciPasangan(p['a'] ?? '', p['b'] ?? ''),
    );
    if (i >= 0 && at(rows[i] ?? [], 'permintaan') === p['permintaan']) continue;
    if (i >= 0) buku.tulis(KEMBAR, barisPertama + i, PUTUSAN, [PUTUSAN.map((key) => sel(p, key))]);
    else buku.tambah(KEMBAR, [Object.fromEntries(Object.keys(p).map((key) => [key, sel(p, key)]))]);
  }
};

/** The decisions that some events keep, oldest first; of one pair only the last. */
export const putusanDari = (events: readonly Pick<Peristiwa, 'perubahan'>[]): readonly PutusanTertulis[] => {
  const last = new Map<string, PutusanTertulis>();
  for (const { perubahan } of events) {
    const p = perubahan['+kembar'] as PutusanTertulis | undefined;
    if (p) last.set(kunciPasangan(p['a'] ?? '', p['b'] ?? ''), p);
  }
  return [...last.values()];
};

/** Puts the decisions of the history on a tab that somebody deleted and that was made anew. */
export const pulihkanKembar = (buku: Buku, events: readonly Pick<Peristiwa, 'perubahan'>[]): void => {
  const read = muatTab(buku, KEMBAR);
  if (read.ok && read.value.length === 0) {
    const rows = putusanDari(events).map((p) => Object.fromEntries(Object.keys(p).map((key) => [key, sel(p, key)])));
    if (rows.length > 0) buku.tambah(KEMBAR, rows);
  }
};
