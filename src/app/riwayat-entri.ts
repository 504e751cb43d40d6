import { keadaanDari } from '../domain/riwayat/keadaan.ts';
import { bacaPeristiwa, type Peristiwa, type Perubahan } from '../domain/riwayat/peristiwa.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import { barisRiwayat, type PeristiwaTercatat } from './baca-riwayat.ts';
import type { Buku } from './kantor.ts';

const AT_ID = RIWAYAT.columns.findIndex((c) => c.key === 'id');

/**
 * The events of some entries, oldest first, by id. One read of the history, and only when somebody edited cells since the
 * last event or an act looks back: this is how the "before" of such an edit is known.
 */
export const peristiwaEntri = (
  buku: Buku,
  ids: readonly string[],
): ReadonlyMap<string, readonly PeristiwaTercatat[]> => {
  const out = new Map<string, PeristiwaTercatat[]>();
  if (ids.length === 0) return out;
  const wanted = new Set(ids);
  for (const row of barisRiwayat(buku)) {
    const id = row[AT_ID] ?? '';
    if (!wanted.has(id)) continue;
    const known = out.get(id) ?? [];
    known.push(bacaPeristiwa(row));
    out.set(id, known);
  }
  return out;
};

/** Only what the events of some entries changed. */
export const perubahanTercatat = (buku: Buku, ids: readonly string[]): ReadonlyMap<string, readonly Perubahan[]> =>
  new Map([...peristiwaEntri(buku, ids)].map(([id, events]) => [id, events.map((p) => p.perubahan)]));

/** What the history says of entries that no row of the register holds any more. One read of the history. */
export const keadaanHilang = (buku: Buku, ada: ReadonlySet<string>): readonly Record<string, Nilai>[] => {
  const out = new Map<string, Perubahan[]>();
  for (const row of barisRiwayat(buku)) {
    const id = row[AT_ID] ?? '';
    if (!/^INV-/.test(id) || id.includes(';') || ada.has(id)) continue;
    out.set(id, [...(out.get(id) ?? []), bacaPeristiwa(row).perubahan]);
  }
  return [...out.values()].map(keadaanDari);
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
