import { bacaLembar, type Lembar, pembacaBaris } from '../domain/baca/baca-baris.ts';
import { bacaPengaturan, type Pengaturan } from '../domain/pengaturan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { sidikDari } from '../domain/riwayat/sidik.ts';
import { INOVASI, type Inovasi, KOLOM_STAF } from '../domain/tab/inovasi.ts';
import { TAB_PENGATURAN } from '../domain/tab/pengaturan.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import type { RowOf, Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import type { Buku, Kantor } from './kantor.ts';

/** The rows of a tab as values; problems of reading are the check's business. */
export const muatTab = <T extends Tab>(buku: Buku, tab: T): Result<readonly RowOf<T>[], Masalah> => {
  const lembar = buku.baca(tab);
  return lembar.ok ? ok(bacaLembar(lembar.value).map((b) => b.nilai as unknown as RowOf<T>)) : lembar;
};

/** Why the workbook is no register that can be written to; null when it is one. Asks only which tabs there are. */
export const belumSiap = (buku: Buku): Masalah | null => {
  if (!buku.ada(TAB_PENGATURAN)) return masalah('BELUM_SIAP');
  // Without its history nothing may be written: a chain that silently began anew would prove nothing.
  return buku.ada(RIWAYAT) ? null : masalah('RIWAYAT_HILANG');
};

/** The settings of the region; refuses when the workbook is no register yet. */
export const muatPengaturan = (buku: Buku): Result<Pengaturan, Masalah> => {
  const belum = belumSiap(buku);
  if (belum) return fail([belum]);
  const rows = muatTab(buku, TAB_PENGATURAN);
  if (!rows.ok) return rows;
  const p = bacaPengaturan(rows.value.map((r) => [r.kunci, r.isi] as const));
  return p.wilayah_kode === '' ? fail([masalah('BELUM_SIAP')]) : ok(p);
};

/** The year that the register stands in: that of the settings, else the running one. */
export const tahunRegister = (kantor: Pick<Kantor, 'hariIni'>, p: Pick<Pengaturan, 'tahun'>): string =>
  p.tahun || kantor.hariIni().slice(0, 4);

/** An entry where it stands: values, cells, the fingerprint kept at its last event and the one it has now. */
export type Entri = {
  readonly baris: number;
  readonly e: Inovasi;
  readonly cells: readonly Cell[];
  readonly sidik: string;
};

/** Places of the staff columns, in the order of the declaration: what the fingerprint covers. */
const letakStaf = (lembar: Pick<Lembar, 'letak'>): readonly number[] =>
  KOLOM_STAF.map((c) => lembar.letak.get(c.key) ?? -1);

/**
 * The fingerprint of an entry: of its staff cells, and behind a dot of its id and status. A status that somebody typed, or
 * ids that were sorted without their rows, show as plainly as an edited cell.
 */
export const pembuatSidik = (lembar: Pick<Lembar, 'letak'>): ((cells: readonly Cell[]) => string) => {
  const staf = letakStaf(lembar);
  const inti = ['id', 'status'].map((key) => lembar.letak.get(key) ?? -1);
  return (cells) => `${sidikDari(cells, staf)}.${sidikDari(cells, inti)}`;
};

/** The part of a fingerprint that covers the staff cells. */
export const sidikStaf = (sidik: string): string => sidik.split('.')[0] ?? '';

export type Register = {
  readonly lembar: Lembar;
  readonly byId: ReadonlyMap<string, readonly Entri[]>;
  readonly byBaris: ReadonlyMap<number, Entri>;
};

/** Entries that are read and fingerprinted when they are looked at: an act on one must not pay for five thousand. */
const pembuatEntri = (lembar: Lembar): ((cells: readonly Cell[], baris: number) => Entri) => {
  const parse = pembacaBaris(lembar);
  const fingerprint = pembuatSidik(lembar);
  return (cells, baris) => {
    let e: Inovasi | undefined;
    let sidik: string | undefined;
    return {
      baris,
      cells,
      get e() {
        e ??= parse(cells, baris).nilai as unknown as Inovasi;
        return e;
      },
      get sidik() {
        sidik ??= fingerprint(cells);
        return sidik;
      },
    };
  };
};

/** The whole register, one read. */
export const muatRegister = (buku: Buku): Result<Register, Masalah> => {
  const read = buku.baca(INOVASI);
  if (!read.ok) return read;
  const lembar = read.value;
  const places = [...lembar.letak.values()];
  const atId = lembar.letak.get('id') ?? -1;
  const buatEntri = pembuatEntri(lembar);
  const byId = new Map<string, Entri[]>();
  const byBaris = new Map<number, Entri>();
  for (const [i, cells] of lembar.rows.entries()) {
    if (places.every((at) => (cells[at] ?? '') === '')) continue;
    const baris = lembar.barisPertama + i;
    const entri = buatEntri(cells, baris);
    byBaris.set(baris, entri);
    const id = String(cells[atId] ?? '').trim();
    if (id === '') continue;
    const same = byId.get(id);
    if (same) same.push(entri);
    else byId.set(id, [entri]);
  }
  return ok({ lembar, byId, byBaris });
};

/** The one entry of an id, or why there is none. */
export const cariEntri = (r: Register, id: string): Result<Entri, Masalah> => {
  const found = r.byId.get(id) ?? [];
  const [entri, second] = found;
  if (!entri) return fail([masalah('ID_TIDAK_ADA', { id })]);
  return second ? fail([masalah('ID_GANDA', { id })]) : ok(entri);
};
