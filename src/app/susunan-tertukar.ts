import { type Lembar, pembacaBaris } from '../domain/baca/baca-baris.ts';
import { keadaanDari } from '../domain/riwayat/keadaan.ts';
import { INOVASI, type Inovasi } from '../domain/tab/inovasi.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { PeristiwaTercatat } from './baca-riwayat.ts';
import type { Buku } from './kantor.ts';
import { type Entri, pembuatSidik } from './muat.ts';
import { keadaanHilang } from './riwayat-entri.ts';

/** Fewer rows than this that trade their values may be somebody's mending. */
const SEDIKIT = 4;
/** Share of distinct values from which a trade is no coincidence: columns of a few choices repeat themselves. */
const BERAGAM = 0.6;

/** An entry whose cells are not those of its last event. */
export type EntriBerubah = Entri & {
  /** Its id or status is what changed: typed, or sorted away from its row. */
  readonly inti: boolean;
};

/** A column whose values stand at other entries than the history says, although the values are the same ones. */
export type Tertukar = {
  readonly column: Column;
  readonly baris: readonly { readonly baris: number; readonly tercatat: Nilai }[];
};

/** Everything that may have been sheared: all columns but the id that rows are told by, and the fingerprint. */
const KOLOM: readonly Column[] = INOVASI.columns.filter((c) => c.key !== 'id' && c.key !== 'sidik');

/** Rows whose fingerprint is not the kept one; ids that stand twice are left to the rule that names them. */
export const entriBerubah = (lembar: Lembar): readonly EntriBerubah[] => {
  const atId = lembar.letak.get('id') ?? -1;
  const atSidik = lembar.letak.get('sidik') ?? -1;
  const sidik = pembuatSidik(lembar);
  const read = pembacaBaris(lembar);
  const times = new Map<string, number>();
  for (const cells of lembar.rows)
    times.set(String(cells[atId] ?? ''), (times.get(String(cells[atId] ?? '')) ?? 0) + 1);
  return lembar.rows.flatMap((cells, i) => {
    const id = String(cells[atId] ?? '');
    const kept = String(cells[atSidik] ?? '');
    const now = id === '' || kept === '' || times.get(id) !== 1 ? kept : sidik(cells);
    if (kept === now) return [];
    const baris = lembar.barisPertama + i;
    const e = read(cells, baris).nilai as unknown as Inovasi;
    return [{ baris, e, cells, sidik: now, inti: kept.split('.')[1] !== now.split('.')[1] }];
  });
};

/** Whether every value of one list is one of another, each taken once. */
const terambil = (now: readonly string[], before: readonly string[]): boolean => {
  const left = new Map<string, number>();
  for (const v of before) left.set(v, (left.get(v) ?? 0) + 1);
  return now.every((v) => {
    const n = left.get(v) ?? 0;
    left.set(v, n - 1);
    return n > 0;
  });
};

const bertukar = (now: readonly string[], before: readonly string[]): boolean =>
  now.length >= SEDIKIT && new Set(now).size >= now.length * BERAGAM && terambil(now, before);

type Keadaan = {
  readonly entri: EntriBerubah;
  readonly now: Readonly<Record<string, Nilai>>;
  readonly before: Readonly<Record<string, Nilai>>;
};

/** What the history says every changed entry holds. */
export const keadaanTercatat = (
  berubah: readonly EntriBerubah[],
  events: ReadonlyMap<string, readonly PeristiwaTercatat[]>,
): readonly Keadaan[] =>
  berubah.map((entri) => ({
    entri,
    now: entri.e as unknown as Record<string, Nilai>,
    before: keadaanDari((events.get(entri.e.id) ?? []).map((p) => p.perubahan)),
  }));

/**
 * Columns that were sorted without the rest of their rows, and how many rows that sheared; none when nothing was. `hilang`
 * holds what the history says of entries that no row holds: a row that was deleted afterwards left its values to others.
 */
export const susunanTertukar = (
  states: readonly Keadaan[],
  hilang: readonly Readonly<Record<string, Nilai>>[] = [],
): { readonly kolom: readonly Tertukar[]; readonly rows: number } => {
  const none = { kolom: [], rows: 0 };
  if (states.length < SEDIKIT) return none;
  const moved = (column: Column): readonly Keadaan[] =>
    states.filter((s) => (s.now[column.key] ?? '') !== (s.before[column.key] ?? ''));
  const values = (rows: readonly Keadaan[], column: Column, when: 'now' | 'before'): string[] =>
    rows.map((s) => String(s[when][column.key] ?? ''));
  const dulu = (rows: readonly Keadaan[], column: Column): string[] => [
    ...values(rows, column, 'before'),
    ...hilang.map((h) => String(h[column.key] ?? '')),
  ];
  const sure = KOLOM.filter((c) => bertukar(values(moved(c), c, 'now'), dulu(moved(c), c)));
  if (sure.length === 0) return none;
  // Columns of few choices went along with those that gave the sort away, where their values are the same ones too.
  const rows = new Set(sure.flatMap((c) => moved(c).map((s) => s.entri.baris)));
  const kolom = KOLOM.map((column) => ({ column, list: moved(column).filter((s) => rows.has(s.entri.baris)) })).filter(
    ({ column, list }) => list.length > 0 && terambil(values(list, column, 'now'), dulu(list, column)),
  );
  return {
    kolom: kolom.map(({ column, list }) => ({
      column,
      baris: list.map((s) => ({ baris: s.entri.baris, tercatat: s.before[column.key] ?? '' })),
    })),
    rows: rows.size,
  };
};

/** The fingerprint that an entry had: where ids were sorted away from their rows, the kept one belongs to another entry. */
export const sidikTercatat = (
  lembar: Pick<Lembar, 'letak'>,
  s: Keadaan,
  cellOf: (column: Column, v: Nilai) => Cell,
): string => {
  const cells: Cell[] = [];
  for (const column of INOVASI.columns) {
    const v = column.key === 'id' ? s.now['id'] : s.before[column.key];
    cells[lembar.letak.get(column.key) as number] = cellOf(column, v ?? '');
  }
  return pembuatSidik(lembar)(cells);
};

/** The sheared columns of a register. The history is asked for entries that are gone only where nothing else explains many edits. */
export const cariTertukar = (
  buku: Buku,
  lembar: Lembar,
  states: readonly Keadaan[],
): ReturnType<typeof susunanTertukar> => {
  const found = susunanTertukar(states);
  if (found.kolom.length > 0 || states.length < SEDIKIT) return found;
  const at = lembar.letak.get('id') ?? -1;
  const ada = new Set(lembar.rows.map((cells) => String(cells[at] ?? '')));
  const hilang = keadaanHilang(buku, ada);
  return hilang.length === 0 ? found : susunanTertukar(states, hilang);
};
