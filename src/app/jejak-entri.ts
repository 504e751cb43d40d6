import { tindakanByKode } from '../domain/alur/alur.ts';
import { bacaPertanyaan, type Pertanyaan, pertanyaanSesudah } from '../domain/alur/ketetapan.ts';
import { bedaAntara, keadaanDari } from '../domain/riwayat/keadaan.ts';
import { KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { PeristiwaTercatat } from './baca-riwayat.ts';
import type { Buku } from './kantor.ts';
import type { Entri } from './muat.ts';
import { peristiwaEntri } from './riwayat-entri.ts';

/** What an entry's past says of it: what staff changed since its last event, and what that opens. */
export type JejakEntri = {
  /** Before and after of the staff cells that differ from the history. */
  readonly edits: Readonly<Record<string, readonly [Nilai, Nilai]>>;
  /** Staff changed something since the last act: unrecorded, or recorded by a check. */
  readonly berubah: boolean;
  readonly pertanyaan: Pertanyaan;
  /** What the history says the status is, where it was asked. */
  readonly statusTercatat: string;
  /** The version that the history knows: higher than the row's where somebody acted since the row was read. */
  readonly versiTercatat: number;
  /** The last act, if it may be undone; undefined when the history was not asked. */
  readonly terakhir?: PeristiwaTercatat | null;
};

const STAF_KEYS: readonly string[] = KOLOM_STAF.map((c) => c.key);

/** States in which an act asks whether staff did something since it was returned. */
const DIKEMBALIKAN = 'PERBAIKAN_USULAN';

/** Events that are no act: what staff typed or mended, what they decided about doubles, who judges and how, and levels for the index. */
const BUKAN_TINDAKAN: ReadonlySet<string> = new Set([
  'SUNTING',
  'PEMBETULAN',
  'BATAL_PEMBETULAN',
  'KEMBAR',
  'PENILAI_DITETAPKAN',
  'PENILAIAN_DICATAT',
  'NILAI_DICATAT',
]);

/** An act that may be undone: it moved or changed an entry, and is no undoing itself. */
const dapatDibatalkan = (p: PeristiwaTercatat | undefined): PeristiwaTercatat | null => {
  const t = p && tindakanByKode(p.tindakan);
  return p && t && t.dari.length > 0 && t.ke !== '@sebelum' && t.kode !== 'T39' ? p : null;
};

/** The past of one entry from its events; without them, what its own cells tell. */
export const jejakDari = (entri: Entri, events: readonly PeristiwaTercatat[] | undefined): JejakEntri => {
  const { e } = entri;
  const dulu = bacaPertanyaan(e.dipertanyakan);
  if (!events)
    return {
      edits: {},
      berubah: entri.e.sidik !== entri.sidik,
      pertanyaan: dulu,
      statusTercatat: e.status,
      versiTercatat: 0,
    };
  const state = keadaanDari(events.map((p) => p.perubahan));
  const edits = bedaAntara(state, e, STAF_KEYS);
  const acts = events.filter((p) => !BUKAN_TINDAKAN.has(p.tindakan) && !p.tindakan.startsWith('NASKAH_'));
  const dikembalikan = events
    .map((p) => tindakanByKode(p.tindakan)?.efek?.includes('SIMPAN_KEMBALI') === true)
    .lastIndexOf(true);
  return {
    edits,
    berubah: Object.keys(edits).length > 0 || events.slice(dikembalikan + 1).some((p) => p.tindakan === 'SUNTING'),
    pertanyaan: pertanyaanSesudah(e, dulu, edits),
    statusTercatat: String(state['status'] ?? e.status),
    versiTercatat: events.reduce((most, p) => Math.max(most, p.versi), 0),
    terakhir: dapatDibatalkan(acts[acts.length - 1]),
  };
};

/**
 * The past of some entries, by id. The history is read once, and only for those that were edited, or returned for mending,
 * or for all of them where the act looks back.
 */
export const jejakEntri = (buku: Buku, entri: readonly Entri[], semua = false): ReadonlyMap<string, JejakEntri> => {
  const ask = entri.filter((x) => semua || x.e.sidik !== x.sidik || x.e.status === DIKEMBALIKAN);
  const events = peristiwaEntri(
    buku,
    ask.map((x) => x.e.id),
  );
  const asked = new Set(ask);
  return new Map(entri.map((x) => [x.e.id, jejakDari(x, asked.has(x) ? (events.get(x.e.id) ?? []) : undefined)]));
};
