import { bacaSumber, type IsiSumber, isiSumber, type Sumber } from '../domain/impor/baca-sumber.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { TEMPEL } from '../domain/tab/perlu-diperbaiki.ts';
import { SEMUA_TAB } from '../domain/tab/semua.ts';
import { type Cell, isBlank } from '../domain/teks.ts';
import type { Kantor, TabBebas } from './kantor.ts';
import { belumSiap } from './muat.ts';
import { type ArtiJudul, ingatanBaru, ingatanSumber } from './sumber-impor.ts';

/** A foreign tab as it is understood now: by the dictionary, by what people said before, and by what is said with this request. */
export type BahanImpor = {
  readonly tabel: TabBebas;
  readonly sumber: Sumber;
  readonly isi: IsiSumber;
  /** Rows that remember what was said now. */
  readonly ingat: readonly Readonly<Record<string, Cell>>[];
};

/** The tab to be imported, by name or the active one; one read. A tab of the register is no source. */
export const sumberTab = (kantor: Kantor, tab?: string): Result<TabBebas, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const tabel = kantor.buku.bacaBebas(tab);
  if (!tabel) return fail([masalah('TAB_SUMBER_TIDAK_ADA', { tab: tab ?? '' })]);
  const own = tabel.tab ?? SEMUA_TAB.find((t) => t.name === tabel.nama)?.key;
  return own !== undefined && own !== TEMPEL.key ? fail([masalah('TAB_IMPOR_SISTEM', { tab: tabel.nama })]) : ok(tabel);
};

/** Reads what a tab is; refuses one that is empty or in which no heading means anything here. */
export const bahanImpor = (kantor: Kantor, tabel: TabBebas, kata: ArtiJudul): Result<BahanImpor, Masalah> => {
  if (tabel.rows.length === 0) return fail([masalah('TAB_IMPOR_KOSONG', { tab: tabel.nama })]);
  const sumber = bacaSumber(tabel.rows, kata);
  if (!sumber) return fail([masalah('JUDUL_TIDAK_DIKENAL', { tab: tabel.nama })]);
  const dulu = ingatanSumber(kantor.buku, sumber);
  const isi = isiSumber(sumber, { ...dulu, ...kata });
  const at = isi.peta.kolom.find((k) => k.column.key === 'nama_inovasi')?.at ?? -1;
  if (sumber.jenis === 'FORMULIR' && isi.rows.every((cells) => isBlank(cells[at] ?? '')))
    return fail([masalah('FORMULIR_TANPA_NAMA', { tab: tabel.nama })]);
  return ok({ tabel, sumber, isi, ingat: ingatanBaru(kantor, sumber, tabel.nama, dulu, kata) });
};
