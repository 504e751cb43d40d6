import type { Perlu } from '../domain/aturan/aturan.ts';
import { type Lembar, pembacaBaris } from '../domain/baca/baca-baris.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { keadaanDari } from '../domain/riwayat/keadaan.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import type { Column, Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku, Kantor } from './kantor.ts';
import { muatPengaturan, pembuatSidik } from './muat.ts';
import { perubahanTercatat } from './riwayat-entri.ts';

/** Fewer rows than this that trade their values may be somebody's mending. */
const SEDIKIT = 4;
/** Share of distinct values from which a trade is no coincidence: columns of a few choices repeat themselves. */
const BERAGAM = 0.6;

/** A column whose values stand at other entries than the history says, although the values are the same ones. */
type Tertukar = {
  readonly column: Column;
  readonly baris: readonly { readonly baris: number; readonly tercatat: Nilai }[];
};

/** Everything that may have been sheared: all columns but the id that rows are told by, and the fingerprint. */
const KOLOM: readonly Column[] = INOVASI.columns.filter((c) => c.key !== 'id' && c.key !== 'sidik');

/** Rows whose fingerprint is not the kept one, by id: their index, and whether id or status is what changed. */
const berubah = (lembar: Lembar): ReadonlyMap<string, { readonly i: number; readonly inti: boolean }> => {
  const atId = lembar.letak.get('id') ?? -1;
  const atSidik = lembar.letak.get('sidik') ?? -1;
  const sidik = pembuatSidik(lembar);
  const out = new Map<string, { i: number; inti: boolean }>();
  for (const [i, cells] of lembar.rows.entries()) {
    const id = String(cells[atId] ?? '');
    const kept = String(cells[atSidik] ?? '');
    const now = id === '' || kept === '' ? kept : sidik(cells);
    if (kept !== now) out.set(id, { i, inti: kept.split('.')[1] !== now.split('.')[1] });
  }
  return out;
};

const bertukar = (now: readonly string[], before: readonly string[]): boolean => {
  if (now.length < SEDIKIT || new Set(now).size < now.length * BERAGAM) return false;
  const [a, b] = [[...now].sort(), [...before].sort()];
  return a.every((v, i) => v === b[i]);
};

const tertukar = (
  buku: Buku,
  lembar: Lembar,
  changed: ReturnType<typeof berubah>,
): { readonly kolom: readonly Tertukar[]; readonly rows: number; readonly sidik: ReadonlyMap<number, string> } => {
  const none = { kolom: [], rows: 0, sidik: new Map<number, string>() };
  if (changed.size < SEDIKIT) return none;
  const recorded = perubahanTercatat(buku, [...changed.keys()]);
  const read = pembacaBaris(lembar);
  const states = [...changed].map(([id, { i }]) => ({
    baris: lembar.barisPertama + i,
    now: read(lembar.rows[i] as readonly Cell[], 0).nilai,
    before: keadaanDari(recorded.get(id) ?? []),
  }));
  const moved = (column: Column): typeof states =>
    states.filter((s) => (s.now[column.key] ?? '') !== (s.before[column.key] ?? ''));
  const values = (rows: typeof states, column: Column, when: 'now' | 'before'): string[] =>
    rows.map((s) => String(s[when][column.key] ?? ''));
  const sure = KOLOM.filter((c) => bertukar(values(moved(c), c, 'now'), values(moved(c), c, 'before')));
  if (sure.length === 0) return none;
  // Columns of few choices went along with those that gave the sort away, where their values are the same ones too.
  const rows = new Set(sure.flatMap((c) => moved(c).map((s) => s.baris)));
  const kolom = KOLOM.map((column) => ({ column, list: moved(column).filter((s) => rows.has(s.baris)) })).filter(
    ({ column, list }) => {
      const [a, b] = [values(list, column, 'now').sort(), values(list, column, 'before').sort()];
      return list.length > 0 && a.every((v, i) => v === b[i]);
    },
  );
  return {
    kolom: kolom.map(({ column, list }) => ({
      column,
      baris: list.map((s) => ({ baris: s.baris, tercatat: s.before[column.key] ?? '' })),
    })),
    rows: rows.size,
    sidik: new Map(
      states.flatMap((s) =>
        changed.get(String(s.now['id']))?.inti ? [[s.baris, sidikTercatat(lembar, s)] as const] : [],
      ),
    ),
  };
};

/** The fingerprint that an entry had: where ids were sorted away from their rows, the kept one belongs to another entry. */
const sidikTercatat = (
  lembar: Lembar,
  s: { readonly now: Readonly<Record<string, Nilai>>; readonly before: Readonly<Record<string, Nilai>> },
): string => {
  const cells: Cell[] = [];
  for (const column of INOVASI.columns) {
    const v = column.key === 'id' ? s.now['id'] : s.before[column.key];
    cells[lembar.letak.get(column.key) as number] = keSel(column, v ?? '');
  }
  return pembuatSidik(lembar)(cells);
};

/** Rows whose id or status changed by hand, one finding each; a sort of some columns explains them all at once. */
const statusDiketik = (lembar: Lembar, changed: ReturnType<typeof berubah>): readonly Perlu[] =>
  [...changed]
    .filter(([, { inti }]) => inti)
    .map(([id, { i }]) => ({
      kode: 'S04',
      tingkat: 'WAJIB',
      baris: lembar.barisPertama + i,
      id,
      key: 'status',
      data: {},
    }));

/** One finding for a sort of some columns only, however many rows it sheared. Reads the history only when many rows changed. */
export const periksaSusunan = (buku: Buku, lembar: Lembar): readonly Perlu[] => {
  const changed = berubah(lembar);
  const { kolom, rows } = tertukar(buku, lembar, changed);
  const first = kolom[0];
  if (!first) return statusDiketik(lembar, changed);
  const names = kolom.map((k) => k.column.heading);
  const shown =
    names.length > 4 ? `${names.slice(0, 4).join(', ')}, dan ${names.length - 4} kolom lain` : names.join(', ');
  const baris = Math.min(...first.baris.map((b) => b.baris));
  return [
    {
      kode: 'S03',
      tingkat: 'WAJIB',
      baris,
      id: '',
      key: first.column.key as Perlu['key'],
      data: { kolom: shown, jumlah: rows },
    },
  ];
};

/** Puts the values of sheared columns back to the entries to which the history says they belong. Other edits stay. */
export const pulihkanSusunan = (
  kantor: Kantor,
): Result<{ readonly kolom: readonly string[]; readonly baris: number }, Masalah> => {
  const { buku } = kantor;
  if (kantor.orang().surel === '') return fail([masalah('TANPA_IDENTITAS')]);
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const read = buku.baca(INOVASI);
  if (!read.ok) return read;
  const lembar = read.value;
  const { kolom, rows, sidik } = tertukar(buku, lembar, berubah(lembar));
  const atSidik = lembar.letak.get('sidik') as number;
  const prints = lembar.rows.map((r, i): Cell[] => [sidik.get(lembar.barisPertama + i) ?? r[atSidik] ?? '']);
  if (sidik.size > 0) buku.tulis(INOVASI, lembar.barisPertama, ['sidik'], prints);
  for (const { column, baris } of kolom) {
    const at = lembar.letak.get(column.key) as number;
    const cells: Cell[][] = lembar.rows.map((r) => [r[at] ?? '']);
    for (const b of baris) cells[b.baris - lembar.barisPertama] = [keSel(column, b.tercatat)];
    buku.tulis(INOVASI, lembar.barisPertama, [column.key], cells);
  }
  buku.bilas();
  return ok({ kolom: kolom.map((k) => k.column.heading), baris: rows });
};
