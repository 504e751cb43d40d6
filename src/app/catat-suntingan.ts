import { bacaPertanyaan, pertanyaanSesudah, tulisPertanyaan } from '../domain/alur/ketetapan.ts';
import type { Lembar } from '../domain/baca/baca-baris.ts';
import { bedaAntara, keadaanDari } from '../domain/riwayat/keadaan.ts';
import type { Peristiwa } from '../domain/riwayat/peristiwa.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { PeristiwaTercatat } from './baca-riwayat.ts';
import { catat } from './catat.ts';
import type { Kantor } from './kantor.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import type { Ubah } from './permintaan.ts';
import { tolakOrang } from './siapa.ts';
import type { EntriBerubah } from './susunan-tertukar.ts';

const STAF_KEYS: readonly string[] = KOLOM_STAF.map((c) => c.key);

/**
 * Records what staff typed since the last event, as their work: one event an entry, before and after. Cells that an act had
 * fixed or judged become questions; the answer holds the questions of every entry recorded now. Nobody's typing is recorded
 * by an account that cannot be recognised, and where somebody goes on typing the next check records it.
 */
export const catatSuntingan = (
  kantor: Kantor,
  lembar: Lembar,
  berubah: readonly EntriBerubah[],
  events: ReadonlyMap<string, readonly PeristiwaTercatat[]>,
): ReadonlyMap<string, string> => {
  const none = new Map<string, string>();
  // A row whose id or status was typed is a question of its own; recording its cells would settle it by the way.
  const rows = berubah.filter((b) => !b.inti && events.has(b.e.id));
  if (rows.length === 0 || tolakOrang(kantor) !== null) return none;
  const permintaan = kantor.permintaanBaru();
  const event = peristiwaBaru(kantor, permintaan);
  const peristiwa: Peristiwa[] = [];
  const ubah: Ubah[] = [];
  const pertanyaan = new Map<string, string>();
  for (const { e, sidik } of rows) {
    const state = keadaanDari((events.get(e.id) ?? []).map((p) => p.perubahan));
    const edits = bedaAntara(state, e, STAF_KEYS);
    if (Object.keys(edits).length === 0) continue;
    const versi = (e.versi ?? 0) + 1;
    const tanya = tulisPertanyaan(pertanyaanSesudah(e, bacaPertanyaan(e.dipertanyakan), edits));
    const sistem = {
      versi,
      ...(tanya === e.dipertanyakan ? {} : { dipertanyakan: tanya }),
    };
    pertanyaan.set(e.id, tanya);
    peristiwa.push(
      event({
        tindakan: 'SUNTING',
        id: e.id,
        dari: e.status,
        ke: e.status,
        versi,
        perubahan: { ...edits, ...bedaAntara(e, sistem, Object.keys(sistem)) },
      }),
    );
    ubah.push({ id: e.id, lihat: { versi: e.versi ?? 0, sidik }, sistem, staf: {} });
  }
  if (peristiwa.length === 0) return none;
  const entri = new Map(rows.map((r) => [r.e.id, r]));
  const done = catat(kantor, { lembar, entri: (id) => entri.get(id) }, { permintaan, peristiwa, ubah });
  return done.ok ? pertanyaan : none;
};
