import { PERANGKAT_DAERAH } from '../domain/tab/lembaga.ts';
import { LEBAR_TEMPEL, TEMPEL } from '../domain/tab/perlu-diperbaiki.ts';
import type { Column, Tab } from '../domain/tab/tab.ts';
import { foldName } from '../domain/teks.ts';
import { labelUrusan, URUSAN } from '../domain/urusan.ts';
import { hurufKolom } from './huruf-kolom.ts';
import { gridId, type Jangkar, KUNCI_KOLOM, KUNCI_TAB, sheetDari } from './letak.ts';
import { formatAngka } from './sel.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const DOCUMENT = (): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility =>
  SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;

/** Dropdowns warn and never refuse: an import or a paste must not fail for a word that only needs mending. */
export const pilihan = (ss: Spreadsheet, column: Column): GoogleAppsScript.Spreadsheet.DataValidation | null => {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (column.choices && column.editor === 'staf')
    return builder
      .requireValueInList(
        column.choices.map((c) => c.label),
        true,
      )
      .build();
  if (column.type === 'urusan')
    return builder
      .requireValueInList(
        URUSAN.map((u) => labelUrusan(u.kode) ?? ''),
        true,
      )
      .build();
  if (column.type === 'office') {
    const offices = ss.getSheetByName(PERANGKAT_DAERAH.name);
    return offices ? builder.requireValueInRange(offices.getRange('A2:A'), true).build() : null;
  }
  return null;
};

const tulisKolom = (ss: Spreadsheet, sheet: Sheet, tab: Tab, column: Column, at: number): void => {
  const body = sheet.getRange(`${hurufKolom(at)}2:${hurufKolom(at)}`);
  body.setNumberFormat(tab.allText ? '@' : formatAngka(column.type));
  const rule = pilihan(ss, column);
  if (rule) body.setDataValidation(rule);
  if (column.width !== undefined) sheet.setColumnWidth(at, column.width);
  if (column.help !== undefined) sheet.getRange(1, at).setNote(column.help);
  if (column.hidden) sheet.hideColumns(at);
  if (tab.anchored)
    sheet.getRange(`${hurufKolom(at)}:${hurufKolom(at)}`).addDeveloperMetadata(KUNCI_KOLOM, column.key, DOCUMENT());
};

/** Columns of one group fold together; the first group (identity of the row) stays open. */
const kelompokkan = (sheet: Sheet, tab: Tab): void => {
  const groups = new Map<string, { dari: number; jumlah: number }>();
  for (const [i, c] of tab.columns.entries()) {
    if (c.group === undefined || c.group === 'Sistem') continue;
    const g = groups.get(c.group);
    if (g) g.jumlah++;
    else groups.set(c.group, { dari: i + 1, jumlah: 1 });
  }
  // Between two groups one column stays outside, or Sheets would join them into one.
  for (const { dari, jumlah } of groups.values())
    if (jumlah > 1) sheet.getRange(1, dari + 1, 1, jumlah - 1).shiftColumnGroupDepth(1);
};

/** A page without columns gets its looks here, once, so that rebuilding it writes values alone. */
const dandani = (sheet: Sheet, tab: Tab, widths: readonly number[]): void => {
  // Neighbours of one width take one call.
  for (const [i, w] of widths.entries()) {
    if (widths[i - 1] === w) continue;
    const rest = widths.slice(i).findIndex((other) => other !== w);
    sheet.setColumnWidths(i + 1, rest < 0 ? widths.length - i : rest, w);
  }
  sheet.getRange('A1').setFontSize(16);
  sheet
    .getRange(`A:${hurufKolom(widths.length)}`)
    .setWrap(true)
    .setVerticalAlignment('top');
  if (tab.guarded) sheet.protect().setDescription(`${tab.name}: diisi oleh menu Lumbung Inovasi`).setWarningOnly(true);
};

const buat = (ss: Spreadsheet, tab: Tab, posisi: number): Sheet => {
  const sheet = ss.insertSheet(tab.name, Math.min(posisi, ss.getNumSheets()));
  sheet.setTabColor(tab.color);
  sheet.addDeveloperMetadata(KUNCI_TAB, tab.key, DOCUMENT());
  const width = tab.columns.length;
  if (tab.key === TEMPEL.key) {
    const missing = LEBAR_TEMPEL - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  }
  if (width === 0) {
    if (tab.widths) dandani(sheet, tab, tab.widths);
    return sheet;
  }
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  sheet
    .getRange(1, 1, 1, width)
    .setValues([tab.columns.map((c) => c.heading)])
    .setFontWeight('bold')
    .setBackground('#e8f0fe')
    .setWrap(true)
    .setVerticalAlignment('middle');
  sheet.setFrozenRows(1);
  if (tab.frozenColumns) sheet.setFrozenColumns(tab.frozenColumns);
  for (const [i, column] of tab.columns.entries()) tulisKolom(ss, sheet, tab, column, i + 1);
  kelompokkan(sheet, tab);
  const kept = tab.guarded
    ? sheet.protect()
    : tab.columns.some((c) => c.editor === 'sistem')
      ? sheet
          .getRange(1, 1, sheet.getMaxRows(), Math.max(1, tab.columns.filter((c) => c.editor === 'sistem').length))
          .protect()
      : null;
  if (kept && (tab.guarded || tab.columns[0]?.editor === 'sistem'))
    kept.setDescription(`${tab.name}: diisi oleh menu Lumbung Inovasi`).setWarningOnly(true);
  else kept?.remove();
  return sheet;
};

/** Columns that are missing come back: the add-on's own at their place at the left, the others at the right end. */
const lengkapi = (
  ss: Spreadsheet,
  sheet: Sheet,
  tab: Tab,
  anchored: ReadonlyMap<string, number> | undefined,
): string[] => {
  if (tab.columns.length === 0) return [];
  const heading = (sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? []).map((h) =>
    foldName(String(h)),
  );
  const added: string[] = [];
  for (const [i, column] of tab.columns.entries()) {
    const at = anchored?.get(column.key);
    const byName = heading.indexOf(foldName(column.heading));
    if (at !== undefined) continue;
    if (byName >= 0) {
      // The anchor is gone (the file passed through another program): the heading heals it.
      if (tab.anchored)
        sheet
          .getRange(`${hurufKolom(byName + 1)}:${hurufKolom(byName + 1)}`)
          .addDeveloperMetadata(KUNCI_KOLOM, column.key, DOCUMENT());
      continue;
    }
    let place = Math.max(1, sheet.getLastColumn()) + 1;
    if (column.editor === 'sistem' && tab.columns[0]?.editor === 'sistem') {
      place = i + 1;
      sheet.insertColumnBefore(place);
      heading.splice(i, 0, foldName(column.heading));
    } else {
      if (place > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
      heading[place - 1] = foldName(column.heading);
    }
    sheet.getRange(1, place).setValue(column.heading).setFontWeight('bold').setBackground('#e8f0fe').setWrap(true);
    tulisKolom(ss, sheet, tab, column, place);
    added.push(column.heading);
  }
  return added;
};

/** Makes a tab from its declaration or completes it. Cells below the heading are never written. */
export const siapkanTab = (
  ss: Spreadsheet,
  tab: Tab,
  jangkar: Jangkar,
  posisi: number,
): { readonly sheet: Sheet; readonly dibuat: boolean; readonly kolomDitambah: readonly string[] } => {
  const sheet = sheetDari(ss, tab, jangkar);
  if (!sheet) return { sheet: buat(ss, tab, posisi), dibuat: true, kolomDitambah: [] };
  return { sheet, dibuat: false, kolomDitambah: lengkapi(ss, sheet, tab, jangkar.kolom.get(gridId(sheet))) };
};
