import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Tab } from '../domain/tab/tab.ts';
import { foldName } from '../domain/teks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata that says which column is which, so that columns may be renamed and moved. */
export const KUNCI_KOLOM = 'lumbung.kolom';
/** Developer metadata that says which sheet is which, so that tabs may be renamed. */
export const KUNCI_TAB = 'lumbung.tab';

export type Jangkar = {
  /** 1-based columns by grid id, then by column key. */
  readonly kolom: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** Sheets by tab key; several when somebody copied the tab with its anchors. */
  readonly tab: ReadonlyMap<string, readonly Sheet[]>;
};

/** The grid id of a sheet, which unlike `getSheetId` is known to a range without asking the server. */
export const gridId = (sheet: Sheet): number => Number(sheet.getRange(1, 1).getGridId());

/**
 * The anchors of the workbook: one find. Where only some tabs are wanted, anchors that are surely not theirs are not asked
 * where they are: those small questions add up to more than the find.
 */
export const bacaJangkar = (ss: GoogleAppsScript.Spreadsheet.Spreadsheet, hanya?: readonly Tab[]): Jangkar => {
  const dicari = hanya && new Set(hanya.flatMap((t) => [`${KUNCI_TAB} ${t.key}`, ...t.columns.map((c) => c.key)]));
  const kolom = new Map<number, Map<string, number>>();
  const tab = new Map<string, Sheet[]>();
  for (const md of ss.createDeveloperMetadataFinder().find()) {
    const key = md.getKey();
    const value = md.getValue() ?? '';
    if (dicari && !dicari.has(key === KUNCI_TAB ? `${KUNCI_TAB} ${value}` : value)) continue;
    if (key === KUNCI_TAB) {
      const sheet = md.getLocation().getSheet();
      if (sheet) tab.set(value, [...(tab.get(value) ?? []), sheet]);
    } else if (key === KUNCI_KOLOM) {
      const range = md.getLocation().getColumn();
      if (!range) continue;
      const id = Number(range.getGridId());
      const known = kolom.get(id) ?? new Map<string, number>();
      // A copied column carries a copy of its anchor; the first one is the original.
      if (!known.has(value)) known.set(value, range.getColumn());
      kolom.set(id, known);
    }
  }
  return { kolom, tab };
};

/** Where the declared columns of a tab stand (0-based), by anchor first, by heading where the anchor is gone. */
export const letakKolom = (
  tab: Tab,
  heading: readonly unknown[],
  jangkar: ReadonlyMap<string, number> | undefined,
): Result<ReadonlyMap<string, number>, Masalah> => {
  const byHeading = new Map<string, number>();
  for (const [i, h] of heading.entries()) {
    const name = foldName(String(h));
    if (name !== '' && !byHeading.has(name)) byHeading.set(name, i);
  }
  const letak = new Map<string, number>();
  const missing: string[] = [];
  for (const column of tab.columns) {
    const anchored = jangkar?.get(column.key);
    const at = anchored === undefined ? byHeading.get(foldName(column.heading)) : anchored - 1;
    if (at === undefined) missing.push(column.heading);
    else letak.set(column.key, at);
  }
  if (missing.length === 0) return ok(letak);
  return fail([masalah('KOLOM_TIDAK_ADA', { kolom: missing.map((m) => `"${m}"`).join(', '), tab: tab.name })]);
};

/** The sheet of a tab: by its anchor, which a renaming leaves alone; by name when there is none, or more than one. */
export const sheetDari = (ss: GoogleAppsScript.Spreadsheet.Spreadsheet, tab: Tab, jangkar: Jangkar): Sheet | null => {
  const [anchored, copy] = jangkar.tab.get(tab.key) ?? [];
  if (anchored && !copy) return anchored;
  return ss.getSheetByName(tab.name) ?? anchored ?? null;
};
