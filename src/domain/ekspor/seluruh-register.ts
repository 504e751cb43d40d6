import { bacaLembar, type Lembar } from '../baca/baca-baris.ts';
import { keSel } from '../baca/ke-sel.ts';
import { SEMUA_TAB } from '../tab/semua.ts';
import type { Column, Nilai, Tab } from '../tab/tab.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { samarkan } from './samaran.ts';

/**
 * The tabs of a whole export: what people and acts wrote. Lists that are made anew each time are left out, and so is the
 * history, whose seals hold only for the tab as it stands.
 */
export const TAB_EKSPOR: readonly Tab[] = SEMUA_TAB.filter(
  (t) => t.columns.length > 0 && !('guarded' in t && t.guarded),
);

/** A cell of a workbook: text that stays text, a number, or a day. */
export type SelXlsx = string | number | { readonly tanggal: Tanggal };

export type LembarXlsx = {
  readonly nama: string;
  readonly kolom: readonly { readonly judul: string; readonly lebar: number }[];
  readonly rows: readonly (readonly SelXlsx[])[];
};

/** Pixels of a column that declares none. */
const LEBAR = 120;

const selXlsx = (column: Column, nilai: Nilai): SelXlsx => {
  if (typeof nilai === 'number') return nilai;
  if (column.type === 'date' && nilai !== null && isTanggal(nilai)) return { tanggal: nilai };
  return String(keSel(column, nilai));
};

/** A tab of the register as a tab of a workbook, personal columns masked unless asked for. */
export const lembarXlsx = (lembar: Lembar, denganDataPribadi: boolean): LembarXlsx => ({
  nama: lembar.tab.name,
  kolom: lembar.tab.columns.map((c) => ({ judul: c.heading, lebar: c.width ?? LEBAR })),
  rows: bacaLembar(lembar).map(({ nilai }) =>
    lembar.tab.columns.map((c) => {
      const cell = selXlsx(c, nilai[c.key] ?? '');
      return c.personal && !denganDataPribadi ? samarkan(String(typeof cell === 'object' ? '-' : cell)) : cell;
    }),
  ),
});

/** A table of texts as a tab of a workbook. */
export const lembarTeks = (
  nama: string,
  judul: readonly string[],
  rows: readonly (readonly string[])[],
): LembarXlsx => ({ nama, kolom: judul.map((j) => ({ judul: j, lebar: LEBAR })), rows });

/** Doubts that leave the value what it was read as. */
const HANYA_RAGU = 'W02';

/** Under this key a row carries the texts that could not be read, by column; there the column itself is blank. */
export const BELUM_TERBACA = 'belum_terbaca';

type BarisJson = Readonly<Record<string, Nilai | Readonly<Record<string, string>>>>;

const isAngka = (c: Column): boolean => c.type === 'number' || c.type === 'money';

/** The rows of a tab as values by key: codes, 'YYYY-MM-DD', numbers or null; personal columns masked unless asked for. */
export const barisJson = (lembar: Lembar, denganDataPribadi: boolean): readonly BarisJson[] =>
  bacaLembar(lembar).map(({ nilai, masalah }) => {
    const unread = new Set(masalah.filter((m) => m.kode !== HANYA_RAGU).map((m) => m.key));
    const teks: Record<string, string> = {};
    const row: Record<string, Nilai | Record<string, string>> = {};
    for (const c of lembar.tab.columns) {
      const value = nilai[c.key] ?? (isAngka(c) ? null : '');
      const samar = c.personal === true && !denganDataPribadi;
      if (unread.has(c.key)) {
        row[c.key] = isAngka(c) ? null : '';
        teks[c.key] = samar ? samarkan(String(value)) : String(value);
      } else row[c.key] = samar ? samarkan(String(value ?? '')) : value;
    }
    return unread.size === 0 ? row : { ...row, [BELUM_TERBACA]: teks };
  });
