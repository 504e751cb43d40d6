import type { Cell, Sheet as FileSheet, Workbook as FileWorkbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { restyle, styleNumber } from './cell-styles.ts';
import { createWorkbook, newSheetId } from './create-workbook.ts';
import { parseA1 } from './grid-range.ts';
import type { HostState } from './host-state.ts';
import { STATE_TAB, sealOf, unpackState } from './host-state.ts';
import { fillLayer, layerAt } from './layer.ts';
import type { CellValue, Sheet, Workbook } from './model.ts';
import { emptySheet } from './model.ts';
import { serialOfWall } from './time-zones.ts';
import { fromCellStyle } from './xlsx-style.ts';
import { EXCEL_CHARACTERS } from './xlsx-text.ts';

const PIXELS_A_CHARACTER = 7;

/** Opens an .xlsx of any producer. Without the host's state it becomes a new workbook with what the file shows. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<Workbook> {
  const file = await readXlsx(bytes, { readStyles: true });
  const stateTab = file.sheets.find((sheet) => sheet.name === STATE_TAB);
  const state = stateTab ? unpackState(stateTab.rows.map((row) => row[0])) : null;
  const shown = file.sheets.filter((sheet) => sheet.name !== STATE_TAB && !sheet.veryHidden);
  const workbook = state ? workbookOf(state) : { ...createWorkbook({ name }), sheets: [] };
  workbook.sheets = shown.map((sheet) => {
    const kept = state?.sheets.find((known) => known.fileName === sheet.name);
    return kept ? healedSheet(workbook, sheet, kept) : foreignSheet(workbook, sheet, newSheetId(workbook));
  });
  if (!workbook.sheets.some((sheet) => sheet.id === workbook.activeSheetId)) {
    workbook.activeSheetId = workbook.sheets[0]?.id ?? 0;
  }
  return workbook;
}

/** Reads the tabs of a file into sheets of a workbook, for import. */
export async function readTabs(workbook: Workbook, bytes: Uint8Array): Promise<Sheet[]> {
  const file: FileWorkbook = await readXlsx(bytes, { readStyles: true });
  const shown = file.sheets.filter((sheet) => sheet.name !== STATE_TAB && !sheet.veryHidden);
  return shown.map((sheet) => foreignSheet(workbook, sheet, newSheetId(workbook)));
}

function workbookOf(state: HostState): Workbook {
  const { version: _version, sheets: _sheets, ...rest } = state;
  return { ...rest, sheets: [] };
}

/** A tab this host saved: its state, under the values and formulas that the file has now. */
function healedSheet(workbook: Workbook, file: FileSheet, kept: HostState['sheets'][number]): Sheet {
  const { seal, longTexts, fileName: _fileName, ...rest } = kept;
  const sheet: Sheet = { ...rest, values: [], formulas: { columns: [] } };
  readCells(sheet, file);
  growGrid(sheet);
  const untouched = sealOf(sheet.values) === seal;
  for (const [place, text] of Object.entries(longTexts)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const line = sheet.values[row];
    if (line && line[column] === text.slice(0, EXCEL_CHARACTERS)) line[column] = text;
  }
  if (!untouched) {
    sheet.notes = { columns: [] };
    readNotes(sheet, file);
    readStyles(workbook, sheet, file);
  }
  return sheet;
}

function foreignSheet(workbook: Workbook, file: FileSheet, id: number): Sheet {
  const sheet = emptySheet(id, file.name);
  readCells(sheet, file);
  readNotes(sheet, file);
  readStyles(workbook, sheet, file);
  growGrid(sheet);
  sheet.hidden = file.hidden ?? false;
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
  readRules(workbook, sheet, file);
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

function readNotes(sheet: Sheet, file: FileSheet): void {
  eachCell(file, (row, column, cell) => {
    if (cell.comment) fillLayer(sheet.notes, row, column, 1, 1, cell.comment.text);
  });
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

function readRules(workbook: Workbook, sheet: Sheet, file: FileSheet): void {
  for (const validation of file.dataValidations ?? []) {
    if (validation.type !== 'list' || !validation.values) continue;
    const number = workbook.validationRules.push({
      criteria: 'VALUE_IN_LIST',
      list: validation.values,
      allowInvalid: validation.errorStyle === 'warning' || validation.showErrorMessage === false,
      showDropdown: true,
      helpText: validation.inputMessage ?? null,
    });
    for (const part of validation.range.split(' ')) {
      const grid = parseA1(part, sheet.maxRows, sheet.maxColumns);
      if (grid) fillLayer(sheet.rules, grid.row - 1, grid.column - 1, grid.rows, grid.columns, number - 1);
    }
  }
}

function eachCell(file: FileSheet, visit: (row: number, column: number, cell: Cell) => void): void {
  for (const [key, cell] of file.cells ?? []) {
    const comma = key.indexOf(',');
    visit(Number(key.slice(0, comma)), Number(key.slice(comma + 1)), cell);
  }
}
