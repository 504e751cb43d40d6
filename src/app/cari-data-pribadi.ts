import { bacaLembar } from '../domain/baca/baca-baris.ts';
import { TAB_EKSPOR } from '../domain/ekspor/seluruh-register.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { isianKegiatan, letakRiwayat, type Sasaran, samarkanKegiatan } from '../domain/pribadi/samarkan-kegiatan.ts';
import { bacaPencarian, CARI_MINIMAL, disebut, type Pencarian } from '../domain/pribadi/temukan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { INOVASI } from '../domain/tab/inovasi.ts';
import { PEJABAT, PETUGAS } from '../domain/tab/lembaga.ts';
import { PENILAIAN } from '../domain/tab/penilaian.ts';
import type { Column, Nilai, Tab } from '../domain/tab/tab.ts';
import { barisRiwayat } from './baca-riwayat.ts';
import type { Buku, Kantor } from './kantor.ts';
import { belumSiap } from './muat.ts';

/** A cell of the register that names the person. */
export type SelPribadi = {
  readonly tab: Tab;
  readonly column: Column;
  readonly baris: number;
  /** The entry of the row, where the tab has one. */
  readonly id: string;
  readonly nilai: string;
};

/** How a cell's text is searched: the person's other values only where the column is personal. */
export const pencarianSel = ({ cari, ikutan }: Sasaran, column: Column, id: string): readonly Pencarian[] =>
  column.personal ? [...cari, ...(ikutan.get(id) ?? [])] : cari;

export type TemuanPribadi = {
  /** By what they are found: as asked, and by the other personal values of an initiator found so. */
  readonly sasaran: Sasaran;
  readonly sel: readonly SelPribadi[];
  /** Rows of the history that name the person; those that only were recorded by them are counted apart. */
  readonly kegiatan: readonly (readonly string[])[];
  readonly sebagaiPencatat: number;
};

/** These prove official acts: who held a post, who may record, who judged. They are kept while the register is. */
const TUGAS_JABATAN: readonly string[] = [PEJABAT.key, PETUGAS.key, PENILAIAN.key];

export const isTugasJabatan = (tab: Tab): boolean => TUGAS_JABATAN.includes(tab.key);

/** Columns that are one person: found by one of them, the others are theirs too. */
const SATU_ORANG = ['inisiator_nama', 'inisiator_nip', 'inisiator_kontak'] as const;

const KUNCI_PRIBADI: ReadonlySet<string> = new Set(
  INOVASI.columns.flatMap((c) => ('personal' in c && c.personal ? [c.key] : [])),
);

const TEKS: ReadonlySet<string> = new Set(['text', 'longText', 'code', 'url', 'email']);

const pencarianLain = (nilai: Readonly<Record<string, Nilai>>, cari: readonly Pencarian[]): Pencarian[] => {
  const values = SATU_ORANG.map((key) => String(nilai[key] ?? ''));
  return values.some((v) => disebut(v, cari)) ? values.flatMap((v) => bacaPencarian(v) ?? []) : [];
};

type Tertemukan = { readonly sel: readonly SelPribadi[]; readonly ikutan: Map<string, readonly Pencarian[]> };

const dalamTab = (buku: Buku, cari: readonly Pencarian[]): Result<Tertemukan, Masalah> => {
  const sel: SelPribadi[] = [];
  const ikutan = new Map<string, readonly Pencarian[]>();
  for (const tab of TAB_EKSPOR) {
    if (!buku.ada(tab)) continue;
    const read = buku.baca(tab);
    if (!read.ok) return read;
    const columns = tab.columns.filter((c) => TEKS.has(c.type) && c.key !== 'id' && c.key !== 'sidik');
    for (const { baris, nilai } of bacaLembar(read.value)) {
      const id = String(nilai['id'] ?? '');
      const more = tab.key === INOVASI.key ? pencarianLain(nilai, cari) : [];
      if (more.length > 0) ikutan.set(id, more);
      for (const column of columns) {
        const text = String(nilai[column.key] ?? '');
        if (disebut(text, column.personal ? [...cari, ...more] : cari))
          sel.push({ tab, column, baris, id, nilai: text });
      }
    }
  }
  return ok({ sel, ikutan });
};

const PENCATAT = (['operator', 'operator_nama'] as const).map(letakRiwayat);
const ID = letakRiwayat('id');

/** Everything that is held about a person: cells of every tab, and events. Reads only. */
export const cariDataPribadi = (kantor: Kantor, teks: string): Result<TemuanPribadi, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const asked = bacaPencarian(teks);
  if (!asked) return fail([masalah('CARI_TERLALU_PENDEK', { minimal: CARI_MINIMAL.huruf })]);
  const cari = [asked];
  const tabs = dalamTab(kantor.buku, cari);
  if (!tabs.ok) return tabs;
  const { sel, ikutan } = tabs.value;
  const rows = barisRiwayat(kantor.buku);
  // The history may know more of them than the cells do: what was typed once, or masked by a run that was stopped.
  for (const row of rows)
    for (const nilai of isianKegiatan(row, SATU_ORANG)) {
      const more = pencarianLain(nilai, cari);
      const id = row[ID] ?? '';
      if (more.length > 0) ikutan.set(id, [...(ikutan.get(id) ?? []), ...more]);
    }
  const sasaran: Sasaran = { cari, ikutan, kunciPribadi: KUNCI_PRIBADI };
  const kegiatan = rows.filter((row) => samarkanKegiatan(row, sasaran) !== null);
  const sebagaiPencatat = rows.filter((row) => PENCATAT.some((at) => disebut(row[at] ?? '', cari))).length;
  if (sel.length + kegiatan.length + sebagaiPencatat === 0) return fail([masalah('DATA_PRIBADI_TIDAK_ADA')]);
  return ok({ sasaran, sel, kegiatan, sebagaiPencatat });
};
