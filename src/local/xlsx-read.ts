import type { Cell, Sheet as FileSheet } from 'hucre';
import { restyle, styleNumber } from './cell-styles.ts';
import { createWorkbook, newSheetId } from './create-workbook.ts';
import type { HostState, KeptSheet } from './host-state.ts';
import { STATE_TAB, sealOf, unpackState } from './host-state.ts';
import type { Layer } from './layer.ts';
import { emptyLayer, fillLayer, forEachRun, layerAt } from './layer.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';
import { emptySheet } from './model.ts';
import { openXlsx } from './open-xlsx.ts';
import { serialOfWall } from './time-zones.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { readConditionalRules } from './xlsx-conditional.ts';
import { readDropdowns, readLayout, readNames } from './xlsx-places.ts';
import { fromCellStyle } from './xlsx-style.ts';
import { dropUnsafe, EXCEL_CHARACTERS } from './xlsx-text.ts';

const PIXELS_A_CHARACTER = 7;

/**
 * Opens an .xlsx of any producer. Without the host's state it becomes a new workbook with what the file shows. @throws
 * UnreadableFile when it is none
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  const file = await openXlsx(bytes);
  const stateTab = file.sheets.find((sheet) => sheet.name === STATE_TAB);
  const state = stateTab ? unpackState(stateTab.rows.map((row) => row[0])) : null;
  const shown = file.sheets.filter((sheet) => sheet.name !== STATE_TAB);
  if (shown.length === 0) throw new UnreadableFile('BROKEN', 'the workbook has no tab');
  const fresh = createWorkbook({ name });
  const workbook: Workbook = { ...fresh, ...(state && contentOf(state)), sheets: [] };
  const keptOf = matchTabs(shown, state?.sheets ?? []);
  const foreign: FileSheet[] = [];
  workbook.sheets = shown.map((sheet) => {
    const kept = keptOf.get(sheet);
    if (kept) return healedSheet(workbook, sheet, kept);
    foreign.push(sheet);
    return foreignSheet(workbook, sheet, newSheetId(workbook));
  });
  for (const tab of foreign) readDropdowns(workbook, workbook.sheets[shown.indexOf(tab)] as Sheet, tab);
  if (!state) workbook.namedRanges = readNames(workbook.sheets, file.namedRanges ?? []);
  if (!workbook.sheets.some((sheet) => sheet.id === workbook.activeSheetId)) {
    const active = workbook.sheets[file.activeSheet ?? 0] ?? workbook.sheets[0];
    workbook.activeSheetId = active?.id ?? 0;
  }
  return workbook;
}

/** Reads the tabs of a file into sheets of a workbook, for import. @throws UnreadableFile when it is no .xlsx */
export async function readTabs(workbook: Workbook, bytes: Uint8Array): Promise<Sheet[]> {
  const file = await openXlsx(bytes);
  const shown = file.sheets.filter((sheet) => sheet.name !== STATE_TAB && !sheet.veryHidden);
  const tabs = shown.map((sheet) => foreignSheet(workbook, sheet, newSheetId(workbook)));
  const together = { ...workbook, sheets: tabs };
  shown.forEach((sheet, i) => {
    readDropdowns(together, tabs[i] as Sheet, sheet);
  });
  return tabs;
}

function contentOf(state: HostState): Omit<Workbook, 'sheets'> {
  const { version: _version, sheets: _sheets, ...rest } = state;
  return rest;
}

/** Which tab was which: by name, and where one name has gone and one has come, by that. */
function matchTabs(shown: readonly FileSheet[], kept: readonly KeptSheet[]): Map<FileSheet, KeptSheet> {
  const match = new Map<FileSheet, KeptSheet>();
  for (const sheet of shown) {
    const known = kept.find((tab) => tab.fileName === sheet.name);
    if (known) match.set(sheet, known);
  }
  const lost = kept.filter((tab) => ![...match.values()].includes(tab));
  const come = shown.filter((sheet) => !match.has(sheet));
  if (lost.length === 1 && come.length === 1) {
    match.set(come[0] as FileSheet, { ...(lost[0] as KeptSheet), name: (come[0] as FileSheet).name });
  }
  return match;
}

/** A tab this host saved: its state, under the values and formulas that the file has now. */
function healedSheet(workbook: Workbook, file: FileSheet, kept: KeptSheet): Sheet {
  const { seal, longTexts, fileName: _fileName, ...rest } = kept;
  const sheet: Sheet = { ...emptySheet(rest.id, rest.name), ...rest, values: [], formulas: { columns: [] } };
  readCells(sheet, file);
  growGrid(sheet);
  const untouched = sealOf(sheet.values) === seal;
  for (const [place, text] of Object.entries(longTexts)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const line = sheet.values[row];
    if (line && line[column] === text.slice(0, EXCEL_CHARACTERS)) line[column] = text;
  }
  const notes = fileNotes(file);
  if (!untouched || !sameNotes(sheet.notes, notes)) sheet.notes = notes;
  if (!untouched) readStyles(workbook, sheet, file);
  return sheet;
}

function foreignSheet(workbook: Workbook, file: FileSheet, id: number): Sheet {
  const sheet = emptySheet(id, file.name);
  readCells(sheet, file);
  sheet.notes = fileNotes(file);
  readStyles(workbook, sheet, file);
  growGrid(sheet);
  sheet.hidden = file.hidden === true || file.veryHidden === true;
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  if (file.view?.tabColor?.rgb) sheet.tabColor = `#${file.view.tabColor.rgb.slice(-6).toLowerCase()}`;
  file.columns?.forEach((column, index) => {
    if (column.width) sheet.columnWidths[index] = Math.round(column.width * PIXELS_A_CHARACTER);
    if (column.hidden) sheet.hiddenColumns[index] = true;
    if (column.outlineLevel) sheet.columnDepths[index] = column.outlineLevel;
  });
  for (const list of [sheet.columnWidths, sheet.hiddenColumns, sheet.columnDepths] as unknown[][]) {
    for (let i = 0; i < list.length; i++) list[i] ??= null;
  }
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  readLayout(sheet, file);
  const conditional = readConditionalRules(sheet, file.conditionalRules ?? []);
  if (conditional.length > 0) sheet.conditionalRules = conditional;
  return sheet;
}

function growGrid(sheet: Sheet): void {
  const columns = sheet.values.reduce((most, line) => Math.max(most, line?.length ?? 0), 0);
  sheet.maxRows = Math.max(sheet.maxRows, sheet.values.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, columns);
}

function cellValue(value: unknown): CellValue {
  if (value instanceof Date) return serialOfWall(value.getTime());
  if (value === undefined || value === '') return null;
  return value as CellValue;
}

function readCells(sheet: Sheet, file: FileSheet): void {
  sheet.values = file.rows.map((row) => (row.length > 0 ? row.map(cellValue) : undefined));
  eachCell(file, (row, column, cell) => {
    if (cell.formula !== undefined) fillLayer(sheet.formulas, row, column, 1, 1, `=${cell.formula}`);
    const url = cell.hyperlink?.target;
    if (url && typeof cell.value === 'string' && layerAt(sheet.richTexts, row, column) === undefined) {
      const text = cell.value;
      fillLayer(sheet.richTexts, row, column, 1, 1, { text, runs: [{ start: 0, end: text.length, url }] });
    }
  });
}

function fileNotes(file: FileSheet): Layer<string> {
  const notes = emptyLayer<string>();
  eachCell(file, (row, column, cell) => {
    if (cell.comment) fillLayer(notes, row, column, 1, 1, cell.comment.text);
  });
  return notes;
}

/** Whether the notes of the file are those that were saved: another program may have changed nothing else. */
function sameNotes(kept: Layer<string>, file: Layer<string>): boolean {
  const lines = (layer: Layer<string>): string => {
    const found: string[] = [];
    forEachRun(layer, ({ from, to, value }, column) => {
      for (let row = from; row <= to; row++) found.push(`${column},${row} ${dropUnsafe(value)}`);
    });
    return found.sort().join('\u0001');
  };
  return lines(kept) === lines(file);
}

/** Takes looks from the file's cells. Cells come in rows, so stretches are collected by column first. */
function readStyles(workbook: Workbook, sheet: Sheet, file: FileSheet): void {
  const numbers = new Map<unknown, number>();
  eachCell(file, (row, column, cell) => {
    if (!cell.style) return;
    const key = JSON.stringify(cell.style);
    let number = numbers.get(key);
    if (number === undefined) {
      number = styleNumber(workbook, fromCellStyle(cell.style));
      numbers.set(key, number);
    }
    fillLayer(sheet.styles, row, column, 1, 1, number || undefined);
    if (cell.type === 'date' && !cell.style.numFmt) {
      restyle(
        workbook,
        sheet,
        { row: row + 1, column: column + 1, rows: 1, columns: 1 },
        { numberFormat: 'dd/mm/yyyy' },
      );
    }
  });
}

function eachCell(file: FileSheet, visit: (row: number, column: number, cell: Cell) => void): void {
  for (const [key, cell] of file.cells ?? []) {
    const comma = key.indexOf(',');
    visit(Number(key.slice(0, comma)), Number(key.slice(comma + 1)), cell);
  }
}
