import { type Lembar, pembacaBaris } from '../domain/baca/baca-baris.ts';
import { INOVASI, KOLOM_STAF } from '../domain/tab/inovasi.ts';
import type { Nilai } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku } from './kantor.ts';
import { pembuatSidik, sidikStaf } from './muat.ts';
import type { Daftar, Potret, Ubah } from './permintaan.ts';
import { sidikTerdaftar } from './sidik-terdaftar.ts';
import { BLOK_KEYS, cellOf, SISTEM_KEYS, writeBlock } from './tulis-blok.ts';
import type { Tertulis } from './tulis-ubahan.ts';

type Isi = Readonly<Record<string, Nilai>>;

/** What a snapshot saw, asked for only when a write fell on other rows than it was meant for. */
type Semula = {
  /** The values of an entry; undefined when the snapshot did not see it, none at all for a row without an id. */
  readonly nilai: (id: string) => Isi | undefined;
  /** The cells of the row that stands here now, as they were before `keys` were written over. */
  readonly sel: (id: string, baris: number, keys: ReadonlySet<string>) => readonly Cell[];
};

const semulaDari = (buku: Buku, lembar: Lembar): Semula => {
  const at = lembar.letak.get('id') as number;
  const read = pembacaBaris(lembar);
  const byId = new Map<string, number>();
  for (const [i, cells] of lembar.rows.entries())
    if (!byId.has(String(cells[at] ?? ''))) byId.set(String(cells[at] ?? ''), i);
  // A row without an id is told by what stands in its other cells; one that nobody saw before is a new, blank one.
  const tanpaId = (baris: number, keys: ReadonlySet<string>): readonly Cell[] => {
    const now = buku.bacaRentang(INOVASI, [baris]).get(baris) ?? [];
    const lain = KOLOM_STAF.filter((c) => !keys.has(c.key)).map((c) => lembar.letak.get(c.key) as number);
    const same = (cells: readonly Cell[]): boolean => lain.every((k) => (cells[k] ?? '') === (now[k] ?? ''));
    return lembar.rows.find((cells) => (cells[at] ?? '') === '' && same(cells)) ?? [];
  };
  return {
    nilai: (id) => {
      const i = byId.get(id);
      if (id === '') return {};
      return i === undefined ? undefined : read(lembar.rows[i] ?? [], lembar.barisPertama + i).nilai;
    },
    sel: (id, baris, keys) => (id === '' ? tanpaId(baris, keys) : (lembar.rows[byId.get(id) ?? -1] ?? [])),
  };
};

type Letak = { readonly baris: (id: string) => number | undefined; readonly id: (baris: number) => string };

/** Where the ids stand now. Reading them sends what is still buffered. */
const letakId = (buku: Buku): Letak | null => {
  const read = buku.bacaKolom(INOVASI, ['id']);
  if (!read.ok) return null;
  const at = read.value.letak.get('id') as number;
  const ids = read.value.rows.map((cells) => String(cells[at] ?? ''));
  const place = new Map(ids.map((id, i) => [id, read.value.barisPertama + i]));
  return { baris: (id) => place.get(id), id: (baris) => ids[baris - read.value.barisPertama] ?? '' };
};

/**
 * A person may have sorted or inserted rows between our read and our write; a lock does not stop hands. The ids tell:
 * where a row moved, its block goes to the right place, and the row that was hit gets back what the snapshot saw in it.
 */
export const luruskan = (buku: Buku, snapshot: Potret, tertulis: Tertulis, ubah: readonly Ubah[]): void => {
  const now = letakId(buku);
  if (!now || [...tertulis.baris].every(([id, baris]) => now.baris(id) === baris)) return;
  const semula = semulaDari(buku, snapshot.lembar);
  const right = new Map<number, Isi>();
  for (const [id, baris] of tertulis.baris) {
    const place = now.baris(id);
    const blok = tertulis.blok.get(baris);
    if (place !== undefined && blok) right.set(place, blok);
  }
  const rows = [...tertulis.blok.keys()];
  for (let baris = Math.min(...rows); baris <= Math.max(...rows); baris++) {
    const before = tertulis.baris.has(now.id(baris)) ? undefined : semula.nilai(now.id(baris));
    if (before) right.set(baris, before);
  }
  writeBlock(buku, BLOK_KEYS, right, (baris) => semula.nilai(now.id(baris)));
  for (const u of ubah) {
    const wrong = tertulis.baris.get(u.id) as number;
    const place = now.baris(u.id);
    const hit = now.id(wrong);
    if (place === wrong) continue;
    const before = tertulis.baris.has(hit) ? null : semula.sel(hit, wrong, new Set(Object.keys(u.staf)));
    for (const [key, v] of Object.entries(u.staf)) {
      if (before) buku.isi(INOVASI, key, [wrong], before[snapshot.lembar.letak.get(key) ?? -1] ?? '');
      if (place !== undefined) buku.isi(INOVASI, key, [place], cellOf(key, v));
    }
  }
  buku.bilas();
};

/**
 * The same for single cells that were written by row, by column: `lembar` is what was read before. Sends what is buffered.
 */
export const luruskanSel = (buku: Buku, lembar: Lembar, isi: ReadonlyMap<string, ReadonlyMap<number, Cell>>): void => {
  const now = letakId(buku);
  if (!now) return;
  const at = lembar.letak.get('id') as number;
  const dulu = (baris: number): string => String(lembar.rows[baris - lembar.barisPertama]?.[at] ?? '');
  if ([...isi.values()].every((cells) => [...cells.keys()].every((baris) => now.id(baris) === dulu(baris)))) return;
  const semula = semulaDari(buku, lembar);
  const keys = new Set(isi.keys());
  for (const [key, cells] of isi) {
    const right = new Map<number, Cell>();
    for (const [baris, cell] of cells) {
      const place = now.baris(dulu(baris));
      if (place !== undefined) right.set(place, cell);
    }
    for (const baris of cells.keys())
      if (!right.has(baris))
        right.set(baris, semula.sel(now.id(baris), baris, keys)[lembar.letak.get(key) ?? -1] ?? '');
    for (const [baris, cell] of right) buku.isi(INOVASI, key, [baris], cell);
  }
  buku.bilas();
};

type Pemilik = { readonly id: string; readonly baris: number; readonly nilai: (cells: readonly Cell[]) => Isi };

/**
 * The same for rows that just got their ids, where no id tells whose row it is: what people see of a row does. Every row of
 * the span gets the block of the entry whose cells it holds, a row that was edited in its place keeps what it got, and a row
 * that is nobody's gets nothing.
 */
export const luruskanDaftar = (buku: Buku, lembar: Lembar, daftar: readonly Daftar[]): void => {
  const sidik = pembuatSidik(lembar);
  const staf = (cells: readonly Cell[]): string => sidikStaf(sidik(cells));
  const rows = buku.bacaRentang(
    INOVASI,
    daftar.map((d) => d.baris),
  );
  if ([...rows].every(([baris, cells]) => staf(cells) === staf(lembar.rows[baris - lembar.barisPertama] ?? []))) return;
  const whole = buku.baca(INOVASI);
  if (!whole.ok) return;
  const at = lembar.letak.get('id') as number;
  const idOf = (cells: readonly Cell[]): string => String(cells[at] ?? '');
  const byBaris = new Map(daftar.map((d) => [d.baris, d]));
  const baru = new Set(daftar.map((d) => d.id));
  const now = whole.value.rows.map((cells, i) => ({ cells, baris: whole.value.barisPertama + i, id: idOf(cells) }));
  const berdiri = new Set(now.filter((r) => !rows.has(r.baris)).map((r) => r.id));
  const read = pembacaBaris(lembar);
  const pemilik: Pemilik[] = lembar.rows.flatMap((cells, i) => {
    const baris = lembar.barisPertama + i;
    const d = byBaris.get(baris);
    const id = d?.id ?? idOf(cells);
    if (id === '' || berdiri.has(id)) return [];
    const nilai = (kini: readonly Cell[]): Isi =>
      d ? { ...d.sistem, id, sidik: sidikTerdaftar(whole.value, kini, d) } : read(cells, baris).nilai;
    return [{ id, baris, nilai }];
  });
  const ambil = (which: (p: Pemilik) => boolean): Pemilik | undefined => {
    const i = pemilik.findIndex(which);
    return i < 0 ? undefined : pemilik.splice(i, 1)[0];
  };
  const tulis = (baris: number, v: Isi): void =>
    buku.tulis(INOVASI, baris, SISTEM_KEYS, [SISTEM_KEYS.map((key) => cellOf(key, v[key] ?? ''))]);
  const tersisa = now.filter(({ cells, baris, id }) => {
    if (!rows.has(baris) && id !== '') return false;
    const isi = staf(cells);
    const p = ambil((x) => staf(lembar.rows[x.baris - lembar.barisPertama] ?? []) === isi);
    if (p && p.id !== id) tulis(baris, p.nilai(cells));
    return !p && rows.has(baris);
  });
  for (const { baris, id } of tersisa) if (!ambil((p) => p.baris === baris) && baru.has(id)) tulis(baris, {});
  buku.bilas();
};
