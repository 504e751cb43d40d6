import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bacaPeristiwa } from '../domain/riwayat/peristiwa.ts';
import { ARSIP_RIWAYAT, RIWAYAT } from '../domain/tab/riwayat.ts';
import type { Buku } from './kantor.ts';

/** An event as it stands in the history. */
export type PeristiwaTercatat = ReturnType<typeof bacaPeristiwa>;

const AT_NO = RIWAYAT.columns.findIndex((c) => c.key === 'no');

/** Rows of the history as they stand, oldest first: the archive and the tab. One read each; a tab that begins at the first event has no archive. */
export const barisRiwayat = (buku: Buku): readonly string[][] => {
  const { rows } = buku.bacaEkor(RIWAYAT, Number.MAX_SAFE_INTEGER);
  if (rows[0]?.[AT_NO] === '1' || !buku.ada(ARSIP_RIWAYAT)) return rows;
  const arsip = buku.bacaEkor(ARSIP_RIWAYAT, Number.MAX_SAFE_INTEGER).rows;
  if (arsip.length === 0) return rows;
  // Events that a stopped run left in both tabs are the same rows; they count once.
  const isi = new Set(arsip.map((r) => r.join('\n')));
  const last = Number(arsip[arsip.length - 1]?.[AT_NO]);
  return [...arsip, ...rows.filter((r) => !(Number(r[AT_NO]) <= last && isi.has(r.join('\n'))))];
};

/** An event of a row, or null where somebody made the row unreadable. */
export const peristiwaTerbaca = (row: readonly string[]): PeristiwaTercatat | null => {
  try {
    return bacaPeristiwa(row);
  } catch {
    return null;
  }
};

/** The whole history as events; refuses where a row cannot be read any more, because a replay that skips one would be wrong. */
export const bacaRiwayat = (buku: Buku): Result<readonly PeristiwaTercatat[], Masalah> => {
  const out: PeristiwaTercatat[] = [];
  for (const [i, row] of barisRiwayat(buku).entries()) {
    const p = peristiwaTerbaca(row);
    if (!p) return fail([masalah('RIWAYAT_TIDAK_TERBACA', { baris: i + 2 })]);
    if (p.waktu !== '') out.push(p);
  }
  return ok(out);
};
