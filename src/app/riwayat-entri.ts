import { bacaPeristiwa, type Peristiwa, type Perubahan } from '../domain/riwayat/peristiwa.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import type { Buku } from './kantor.ts';

const AT_ID = RIWAYAT.columns.findIndex((c) => c.key === 'id');

/**
 * The recorded changes of some entries, oldest first, by id. One read of the history, and only when somebody edited
 * cells since the last event: this is how the "before" of such an edit is known.
 */
export const perubahanTercatat = (buku: Buku, ids: readonly string[]): ReadonlyMap<string, readonly Perubahan[]> => {
  const out = new Map<string, Perubahan[]>();
  if (ids.length === 0) return out;
  const wanted = new Set(ids);
  for (const row of buku.bacaEkor(RIWAYAT, Number.MAX_SAFE_INTEGER).rows) {
    const id = row[AT_ID] ?? '';
    if (!wanted.has(id)) continue;
    const known = out.get(id) ?? [];
    known.push(bacaPeristiwa(row).perubahan);
    out.set(id, known);
  }
  return out;
};

const AT_PERMINTAAN = RIWAYAT.columns.findIndex((c) => c.key === 'permintaan');

/** How many events back a request is looked for. */
const EKOR = 500;

/** The acts that a request recorded, from the end of the history. */
export const peristiwaPermintaan = (buku: Buku, permintaan: string): readonly Peristiwa[] =>
  buku
    .bacaEkor(RIWAYAT, EKOR)
    .rows.filter((r) => r[AT_PERMINTAAN] === permintaan)
    .map(bacaPeristiwa)
    .filter((p) => p.tindakan !== 'SUNTING');

/** How many events the history holds. */
export const jumlahRiwayat = (buku: Buku): number => buku.bacaEkor(RIWAYAT, 0).jumlah;
