import { sidikDari } from '../riwayat/sidik.ts';
import type { Inovasi, KunciInovasi } from '../tab/inovasi.ts';
import type { Nilai } from '../tab/tab.ts';
import { ALUR } from './alur.ts';

/** States in which staff write freely: what an act said of the proposal is open again. */
const BEBAS: ReadonlySet<string> = new Set(['DRAF', 'MENUNGGU_PENGANTAR', 'PERBAIKAN_USULAN']);

/** States that can be reached from one without passing a state in which staff write freely, nor by beginning a trial anew. */
const sesudah = (awal: string): ReadonlySet<string> => {
  const seen = new Set<string>();
  const open = [awal];
  for (let now = open.pop(); now !== undefined; now = open.pop()) {
    if (seen.has(now) || BEBAS.has(now)) continue;
    seen.add(now);
    for (const t of ALUR)
      if (!t.efek?.includes('ULANGI_UJI_COBA') && (t.dari as readonly string[]).includes(now) && !t.ke.startsWith('@'))
        open.push(t.ke);
  }
  return seen;
};

type Tetap = { readonly kode: string; readonly kunci: readonly KunciInovasi[]; readonly pada: ReadonlySet<string> };

const TETAP: readonly Tetap[] = ALUR.filter((t) => t.menetapkan).map((t) => ({
  kode: t.kode,
  kunci: t.menetapkan ?? [],
  pada: sesudah(t.ke),
}));

/** The act that fixed or judged a column of an entry in this state, the latest one; null when the column is free. */
export const penetap = (e: Pick<Inovasi, 'status' | 'asal_data'>, key: string): string | null => {
  if (e.asal_data === 'WARISAN') return null;
  const found = TETAP.filter((t) => t.pada.has(e.status) && (t.kunci as readonly string[]).includes(key));
  return found[found.length - 1]?.kode ?? null;
};

/** Open questions as the register keeps them: what stood in the cell, by key; a long text by its fingerprint. */
export type Pertanyaan = Readonly<Record<string, Nilai>>;

const PANJANG = 200;

const ringkas = (v: Nilai): Nilai => (typeof v === 'string' && v.length > PANJANG ? `#${sidikDari([v], [0])}` : v);

/** The questions of an entry; an unreadable cell is none. */
export const bacaPertanyaan = (text: string): Pertanyaan => {
  if (!text.startsWith('{')) return {};
  try {
    return JSON.parse(text) as Pertanyaan;
  } catch {
    return {};
  }
};

/**
 * The questions after somebody changed cells: a fixed cell that lost its value is asked about, one that got it back is
 * settled. Filling a cell that was blank asks nothing.
 */
export const pertanyaanSesudah = (
  e: Pick<Inovasi, 'status' | 'asal_data'>,
  before: Pertanyaan,
  edits: Readonly<Record<string, readonly [Nilai, Nilai]>>,
): Pertanyaan => {
  const out: Record<string, Nilai> = { ...before };
  for (const [key, [was, now]] of Object.entries(edits)) {
    if (key in out) {
      if (ringkas(now) === out[key]) delete out[key];
    } else if (was !== '' && was !== null && penetap(e, key) !== null) out[key] = ringkas(was);
  }
  return out;
};

/** What the cell of the questions holds; blank when nothing is open. */
export const tulisPertanyaan = (p: Pertanyaan): string => {
  const keys = Object.keys(p).sort();
  return keys.length === 0 ? '' : JSON.stringify(Object.fromEntries(keys.map((k) => [k, p[k]])));
};
