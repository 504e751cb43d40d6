import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { NASKAH } from '../domain/tab/naskah.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import type { RowOf } from '../domain/tab/tab.ts';
import { peristiwaTerbaca } from './baca-riwayat.ts';
import type { Buku } from './kantor.ts';
import { muatTab } from './muat.ts';

type BarisNaskah = Pick<RowOf<typeof NASKAH>, 'jenis' | 'id' | 'judul' | 'permintaan'>;

/** The documents as a run knows them: what is listed, the last events, and how many rows the history had then. */
export type NaskahTerlihat = {
  readonly terdaftar: readonly BarisNaskah[];
  readonly peristiwa: readonly Peristiwa[];
  readonly riwayat: number;
};

/** What a document is asked by: its kind, its entries, and what else tells it apart. */
export type Pokok = { readonly jenis: string; readonly id: string; readonly tentang: string; readonly judul: string };

/** How many events back an unfinished request is looked for. */
const EKOR = 200;

/** Two reads. The history first: whatever is recorded after it shows in its number of rows. */
export const lihatNaskah = (buku: Buku): Result<NaskahTerlihat, Masalah> => {
  const { rows, jumlah } = buku.bacaEkor(RIWAYAT, EKOR);
  const terdaftar = muatTab(buku, NASKAH);
  if (!terdaftar.ok) return terdaftar;
  const peristiwa: Peristiwa[] = rows.flatMap((row) => peristiwaTerbaca(row) ?? []);
  return ok({ terdaftar: terdaftar.value, peristiwa, riwayat: jumlah });
};

/** How many documents of one kind about the same are listed. */
export const jumlahTerdaftar = ({ terdaftar }: NaskahTerlihat, { jenis, id, judul }: Pokok): number =>
  // Letters that are about no entry tell themselves apart by their titles.
  terdaftar.filter((n) => n.jenis === jenis && n.id === id && (id !== '' || n.judul.startsWith(`${judul} (versi `)))
    .length;

type Diminta = { readonly jenis?: string; readonly tentang?: string };

/** Requests that say nothing of their kind come from a time when there was only one. */
const isSama = (p: Peristiwa, { jenis, id, tentang }: Pokok): boolean => {
  const asked = (p.perubahan['+diminta'] ?? {}) as Diminta;
  return p.id === id && (asked.jenis ?? 'KEPUTUSAN') === jenis && (asked.tentang ?? '') === tentang;
};

/**
 * A request for the same document that was stopped before it was recorded and listed: it is taken up again, not doubled.
 * Only the very last event can wait for its row; a row that is missing later was deleted by somebody.
 */
export const permintaanTerbuka = (terlihat: NaskahTerlihat, pokok: Pokok): Peristiwa | null => {
  const { peristiwa } = terlihat;
  const terdaftar = new Set(terlihat.terdaftar.map((n) => n.permintaan));
  const last = peristiwa[peristiwa.length - 1];
  const made = new Set(
    peristiwa
      .filter((p) => p.tindakan === 'NASKAH_DIBUAT')
      .map((p) => ({ p, permintaan: p.permintaan.replace(/\/dibuat$/, '') }))
      .filter(({ p, permintaan }) => p !== last || terdaftar.has(permintaan))
      .map(({ permintaan }) => permintaan),
  );
  const open = peristiwa.filter((p) => p.tindakan === 'NASKAH_DIMINTA' && !made.has(p.permintaan) && isSama(p, pokok));
  return open[open.length - 1] ?? null;
};
