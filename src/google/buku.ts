import type { Buku } from '../app/kantor.ts';
import type { Lembar } from '../domain/baca/baca-baris.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Column, Tab } from '../domain/tab/tab.ts';
import type { Cell } from '../domain/teks.ts';
import { gantiIsi } from './ganti-isi.ts';
import { hurufKolom } from './huruf-kolom.ts';
import { bacaJangkar, gridId, letakKolom, sheetDari } from './letak.ts';
import { dariSel, keSheet, tipeTulis } from './sel.ts';
import { siapkanTab } from './siapkan-tab.ts';
import { tandaiSel } from './tandai-sel.ts';
import { cukupBaris, type Tempat } from './tempat.ts';
import { tulisFormulir } from './tulis-formulir.ts';
import { tulisHalaman } from './tulis-halaman.ts';
import { offsetMenit } from './zona.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Runs of neighbouring columns, each a span that one write covers. */
const spans = (
  letak: ReadonlyMap<string, number>,
  keys: readonly string[],
): { readonly at: number; readonly keys: string[] }[] => {
  const out: { at: number; keys: string[] }[] = [];
  for (const key of [...keys].sort((a, b) => (letak.get(a) ?? 0) - (letak.get(b) ?? 0))) {
    const at = letak.get(key);
    if (at === undefined) continue;
    const last = out[out.length - 1];
    if (last && at === last.at + last.keys.length) last.keys.push(key);
    else out.push({ at, keys: [key] });
  }
  return out;
};

/**
 * Makes room for new rows. What a person pasted or moved below the last row since it was asked for steps aside, because the
 * rows that are inserted and what is written into them are sent together. They look like the blank row that stood there.
 */
const sisipBaris = (sheet: Sheet, first: number, count: number): void => {
  try {
    sheet.getRange(first, 1);
  } catch {
    // The sheet is full to its last row: a range beyond it throws at once.
    cukupBaris(sheet, first, count);
    return;
  }
  // Never like the heading.
  if (first > 2) sheet.insertRowsBefore(first, count);
  else sheet.insertRowsAfter(2, count);
};

const bacaJudul = (sheet: Sheet): readonly unknown[] =>
  sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? [];

/** The active workbook, and whether a sheet of it is one of our tabs, whatever it is called now. */
export type BukuAktif = Buku & { readonly isTab: (tab: Tab, sheet: Sheet) => boolean };

/**
 * The active workbook behind the port of the use cases. Everything that is asked twice is remembered for this execution.
 * `hanya` are the tabs that will be asked for, where the time for the others is not to be spent.
 */
export const bukuAktif = (hanya?: readonly Tab[]): BukuAktif => {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  let zone: number | null = null;
  const offset = (): number => {
    zone ??= offsetMenit(ss.getSpreadsheetTimeZone());
    return zone;
  };
  let anchors: ReturnType<typeof bacaJangkar> | null = null;
  const jangkar = (): ReturnType<typeof bacaJangkar> => {
    anchors ??= bacaJangkar(ss, hanya);
    return anchors;
  };
  const places = new Map<string, Tempat>();
  /** The last row of tabs that were read, or written below. */
  const akhir = new Map<string, number>();
  const columns = (tab: Tab): ReadonlyMap<string, Column> => new Map(tab.columns.map((c) => [c.key, c]));

  let fresh = false;
  const sheets = new Map<string, Sheet>();
  const sheetOf = (tab: Tab): Result<Sheet, Masalah> => {
    const sheet = sheets.get(tab.key) ?? sheetDari(ss, tab, jangkar());
    if (!sheet) return fail([masalah('TAB_TIDAK_ADA', { tab: tab.name })]);
    sheets.set(tab.key, sheet);
    return ok(sheet);
  };

  const locate = (tab: Tab, heading?: readonly unknown[]): Result<Tempat, Masalah> => {
    const known = places.get(tab.key);
    if (known) return ok(known);
    const sheet = sheetOf(tab);
    if (!sheet.ok) return sheet;
    const anchored = tab.anchored ? jangkar().kolom.get(gridId(sheet.value)) : undefined;
    const lengkap = anchored !== undefined && tab.columns.every((c) => anchored.has(c.key));
    const letak = letakKolom(
      tab,
      heading ?? (lengkap || tab.columns.length === 0 ? [] : bacaJudul(sheet.value)),
      anchored,
    );
    if (!letak.ok) return letak;
    const place = { sheet: sheet.value, letak: letak.value };
    places.set(tab.key, place);
    return ok(place);
  };

  /** For writes: reading came first, so a missing column has been refused already. */
  const place = (tab: Tab): Tempat => {
    const found = locate(tab);
    if (!found.ok) throw new Error(found.problems[0]?.pesan);
    return found.value;
  };

  const sheetAda = (tab: Tab): Sheet => {
    const sheet = sheetOf(tab);
    if (!sheet.ok) throw new Error(sheet.problems[0]?.pesan);
    return sheet.value;
  };

  const toCells = (values: readonly (readonly unknown[])[]): Cell[][] => {
    const off = offset();
    return values.map((row) => row.map((v) => dariSel(v, off)));
  };

  const baca = (tab: Tab): Result<Lembar, Masalah> => {
    const sheet = sheetOf(tab);
    if (!sheet.ok) return sheet;
    const [heading = [], ...values] = sheet.value.getDataRange().getValues();
    const found = locate(tab, heading);
    if (!found.ok) return found;
    akhir.set(tab.key, 1 + values.length);
    return ok({ tab, letak: found.value.letak, rows: toCells(values), barisPertama: 2 });
  };

  const tulisSpan = (
    tab: Tab,
    sheet: Sheet,
    row: number,
    at: number,
    keys: readonly string[],
    rows: readonly (readonly Cell[])[],
  ): void => {
    const types = keys.map((key) => tipeTulis(columns(tab).get(key), tab.allText === true));
    const off = offset();
    const values = rows.map((r) => r.map((c, i) => keSheet(c, types[i] ?? 'text', off)));
    sheet.getRange(row, at + 1, rows.length, keys.length).setValues(values);
  };

  const tulis: Buku['tulis'] = (tab, baris, keys, rows) => {
    if (rows.length === 0) return;
    const { sheet, letak } = place(tab);
    // From the right: the id and the version stand at the left, so a row that shows them is a row that is whole.
    for (const span of spans(letak, keys).reverse()) {
      const pick = span.keys.map((key) => keys.indexOf(key));
      tulisSpan(
        tab,
        sheet,
        baris,
        span.at,
        span.keys,
        rows.map((r) => pick.map((i) => r[i] ?? '')),
      );
    }
  };

  /** One span, blank in columns that people put between ours: half a row would be a row that nobody registered. */
  const tulisBaris = (tab: Tab, first: number, rows: readonly Readonly<Record<string, Cell>>[]): void => {
    const { sheet, letak } = place(tab);
    const at = Math.min(...letak.values());
    const keys = new Array<string>(Math.max(...letak.values()) - at + 1).fill('');
    for (const c of tab.columns) keys[(letak.get(c.key) ?? 0) - at] = c.key;
    tulisSpan(
      tab,
      sheet,
      first,
      at,
      keys,
      rows.map((r) => keys.map((key) => r[key] ?? '')),
    );
  };

  return {
    id: ss.getId(),
    offset,
    baca,
    bacaKolom: (tab, keys) => {
      const found = locate(tab);
      if (!found.ok) return found;
      const { sheet, letak } = found.value;
      const at = keys.map((key) => letak.get(key) ?? 0);
      const first = Math.min(...at);
      // Open to the bottom: asking for the last row would be one more call, and blank rows at the end are cut here.
      const rows = toCells(sheet.getRange(`${hurufKolom(first + 1)}2:${hurufKolom(Math.max(...at) + 1)}`).getValues());
      while (rows.length > 0 && rows[rows.length - 1]?.every((c) => c === '')) rows.pop();
      return ok({ tab, letak: new Map(keys.map((key, i) => [key, (at[i] ?? 0) - first])), rows, barisPertama: 2 });
    },
    bacaRentang: (tab, baris) => {
      const out = new Map<number, readonly Cell[]>();
      if (baris.length === 0) return out;
      const { sheet, letak } = place(tab);
      const first = Math.max(2, Math.min(...baris));
      const values = toCells(
        sheet.getRange(first, 1, Math.max(...baris) - first + 1, Math.max(...letak.values()) + 1).getValues(),
      );
      for (const [i, cells] of values.entries()) out.set(first + i, cells);
      return out;
    },
    bacaEkor: (tab, jumlah) => {
      const sheet = sheetAda(tab);
      const last = sheet.getLastRow();
      const count = Math.min(jumlah, last - 1);
      if (count < 1) return { rows: [], jumlah: Math.max(0, last - 1) };
      // Whole rows: how wide the history has grown need not be asked.
      const values = sheet.getRange(`${last - count + 1}:${last}`).getValues();
      return { rows: values.map((row) => row.map(String)), jumlah: last - 1 };
    },
    bacaBebas: (nama) => {
      const sheet = nama === undefined ? ss.getActiveSheet() : ss.getSheetByName(nama);
      if (!sheet) return null;
      const rows = toCells(sheet.getDataRange().getValues());
      const id = gridId(sheet);
      const [tab] = [...jangkar().tab].find(([, same]) => same.some((s) => gridId(s) === id)) ?? [];
      const table = { nama: nama ?? sheet.getName(), rows: rows.some((r) => r.some((c) => c !== '')) ? rows : [] };
      return tab === undefined ? table : { ...table, tab };
    },
    tulisBebas: (nama, baris, rows) => {
      const sheet = ss.getSheetByName(nama);
      const width = rows[0]?.length ?? 0;
      if (!sheet || width === 0) return;
      cukupBaris(sheet, baris, rows.length);
      const off = offset();
      // As if no column were text: Sheets must not guess at '7/2026' or '0812' in a tab whose formats are not ours.
      const values = rows.map((r) =>
        r.map((c) => (typeof c === 'object' ? keSheet(c.tanggal, 'date', off) : keSheet(c, 'number', off))),
      );
      sheet.getRange(baris, 1, rows.length, width).setValues(values);
    },
    tambah: (tab, rows) => {
      const { sheet } = place(tab);
      // What was read tells, too: rows that came since step aside, and rows that went leave a blank one.
      // An empty tab is asked again: its first row cannot step aside without looking like the heading.
      const terbaca = akhir.get(tab.key);
      const dibaca = terbaca === 1 ? undefined : terbaca;
      const first = (dibaca ?? sheet.getLastRow()) + 1;
      if (rows.length === 0) return first;
      akhir.set(tab.key, first + rows.length - 1);
      // A tab that was not read asked for its last row just now: one call, and only that moment is open to others.
      if (dibaca === undefined) cukupBaris(sheet, first, rows.length);
      else sisipBaris(sheet, first, rows.length);
      tulisBaris(tab, first, rows);
      return first;
    },
    sisip: (tab, setelah, rows) => {
      if (rows.length === 0) return;
      place(tab).sheet.insertRowsAfter(setelah, rows.length);
      const last = akhir.get(tab.key);
      if (last !== undefined) akhir.set(tab.key, last + rows.length);
      tulisBaris(tab, setelah + 1, rows);
    },
    tambahTeks: (tab, rows, setelah) => {
      const sheet = sheetAda(tab);
      const first = setelah + 1;
      const width = rows[0]?.length ?? 0;
      if (width === 0) return;
      cukupBaris(sheet, first, rows.length);
      const missing = width > tab.columns.length ? width - sheet.getMaxColumns() : 0;
      if (missing > 0) {
        sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
        sheet.getRange(1, sheet.getMaxColumns() - missing + 1, sheet.getMaxRows(), missing).setNumberFormat('@');
      }
      sheet.getRange(first, 1, rows.length, width).setValues(rows.map((r) => r.map((c) => keSheet(c, 'text', 0))));
    },
    hapusAwal: (tab, jumlah) => void sheetAda(tab).deleteRows(2, jumlah),
    tulis,
    isi: (tab, key, baris, cell) => {
      const { sheet, letak } = place(tab);
      const column = hurufKolom((letak.get(key) ?? 0) + 1);
      const value = keSheet(cell, tipeTulis(columns(tab).get(key), tab.allText === true), offset());
      sheet.getRangeList(baris.map((b) => `${column}${b}`)).setValue(value);
    },
    buatFormulir: (nama) => tulisFormulir(ss, nama),
    kosongkan: (tab) => void sheetAda(tab).getDataRange().clearContent(),
    terpilih: (tab) => {
      const sheet = sheetOf(tab);
      if (!sheet.ok || gridId(ss.getActiveSheet()) !== gridId(sheet.value)) return [];
      const list = sheet.value.getActiveRangeList() ?? sheet.value.getRangeList(['A1']);
      const rows = new Set<number>();
      for (const range of list.getRanges()) {
        const end = Math.min(range.getLastRow(), sheet.value.getLastRow());
        for (let b = Math.max(2, range.getRow()); b <= end; b++) rows.add(b);
      }
      return [...rows].sort((a, b) => a - b);
    },
    pilih: (tab, key, baris) => {
      const { sheet, letak } = place(tab);
      sheet.getRange(baris, (letak.get(key) ?? 0) + 1).activate();
    },
    ganti: (tab, rows, tautan) => {
      const target = tautan ? gridId(place(tautan.ke).sheet) : 0;
      akhir.delete(tab.key);
      gantiIsi(place(tab), tab, rows, offset(), tautan ? { key: tautan.key, gid: target } : null);
    },
    bacaBaris: (tab, { pertama, terakhir }) => {
      const found = locate(tab);
      if (!found.ok) return found;
      const { sheet, letak } = found.value;
      const rows = sheet.getRange(pertama, 1, terakhir - pertama + 1, Math.max(...letak.values()) + 1).getValues();
      return ok({ tab, letak, rows: toCells(rows), barisPertama: pertama });
    },
    rumus: (tab, rentang) => {
      const { sheet, letak } = place(tab);
      const out: { baris: number; key: string }[] = [];
      const { pertama, terakhir } = rentang ?? { pertama: 1, terakhir: 0 };
      const formulas = (
        rentang
          ? sheet.getRange(pertama, 1, terakhir - pertama + 1, Math.max(...letak.values()) + 1)
          : sheet.getDataRange()
      ).getFormulas();
      for (const [key, at] of letak)
        for (const [i, row] of formulas.entries())
          if (pertama + i > 1 && (row[at] ?? '') !== '') out.push({ baris: pertama + i, key });
      return out;
    },
    isTab: (tab, sheet) => {
      const own = sheetOf(tab);
      return own.ok && gridId(own.value) === gridId(sheet);
    },
    tandai: (tab, tanda) => tandaiSel(place(tab), tanda),
    tulisHalaman: (tab, halaman) => {
      tulisHalaman(sheetAda(tab), halaman);
    },
    ada: (tab) => sheetOf(tab).ok,
    asing: (tab) => !jangkar().tab.has(tab.key) && ss.getSheetByName(tab.name) !== null,
    siapkan: (tab, posisi) => {
      const done = siapkanTab(ss, tab, jangkar(), posisi);
      places.delete(tab.key);
      akhir.delete(tab.key);
      sheets.set(tab.key, done.sheet);
      fresh ||= done.dibuat || done.kolomDitambah.length > 0;
      return done;
    },
    selesaiSiapkan: () => {
      // What was made since the anchors were read is not in them.
      if (fresh) anchors = null;
      fresh = false;
    },
    aturZona: (zona) => {
      if (ss.getSpreadsheetLocale() !== 'id_ID') ss.setSpreadsheetLocale('id_ID');
      if (ss.getSpreadsheetTimeZone() !== zona) ss.setSpreadsheetTimeZone(zona);
      zone = null;
    },
    alamat: (tab, key, baris) => `${hurufKolom((place(tab).letak.get(key) ?? 0) + 1)}${baris}`,
    bilas: () => SpreadsheetApp.flush(),
  };
};
