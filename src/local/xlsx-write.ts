import type { Cell, CellStyle, ColumnDef, DataValidation, RowDef, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { styleOf } from './cell-styles.ts';
import { sheetById } from './create-workbook.ts';
import { fileTabNames } from './file-tab-names.ts';
import type { GridRange } from './grid-range.ts';
import { a1Notation, columnLetters } from './grid-range.ts';
import { packState, STATE_TAB } from './host-state.ts';
import type { Layer, Run } from './layer.ts';
import { forEachRun, lastLayerRow } from './layer.ts';
import type { CellValue, RichText, Sheet, Workbook } from './model.ts';
import type { ValidationRule } from './validation-rule.ts';
import { conditionalRulesOf } from './xlsx-conditional.ts';
import { toCellStyle } from './xlsx-style.ts';
import { dropUnsafe, EXCEL_CHARACTERS, escapeCellText } from './xlsx-text.ts';

const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;
const INLINE_LIST = 255;
/** Blank cells below the content that still get their look in the file; the rest is in the state. */
const BLANK_ROWS = 50;

/** The bytes of an .xlsx: what a person sees in Excel, and the host's state in a very hidden tab. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const names = fileTabNames(workbook);
  const sheets = workbook.sheets.map((sheet) => writeSheet(workbook, sheet, names));
  const state: WriteSheet = {
    name: STATE_TAB,
    veryHidden: true,
    rows: packState(workbook).map((chunk) => [escapeCellText(chunk)]),
  };
  const active = workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId && !sheet.hidden);
  const activeSheet =
    active >= 0
      ? active
      : Math.max(
          0,
          workbook.sheets.findIndex((sheet) => !sheet.hidden),
        );
  const namedRanges = workbook.namedRanges.flatMap((named) => {
    const sheet = sheetById(workbook, named.sheetId);
    return sheet && /^[A-Za-z_][\w.]*$/.test(named.name)
      ? [{ name: named.name, range: reference(names.get(sheet.id) ?? sheet.name, named.range) }]
      : [];
  });
  return writeXlsx({
    sheets: [...sheets, state],
    activeSheet,
    namedRanges,
    properties: { title: dropUnsafe(workbook.name) },
  });
}

function writeSheet(workbook: Workbook, sheet: Sheet, names: Map<number, string>): WriteSheet {
  const styles = workbook.styles.map(toCellStyle);
  const base = sheet.styles.columns.map((runs) => (runs ? bottomStyle(runs, sheet.maxRows) : 0));
  const { rows, cells } = cellsOf(workbook, sheet, styles, base);
  const written: WriteSheet = {
    name: names.get(sheet.id) ?? sheet.name,
    rows,
    cells,
    columns: columnsOf(sheet, styles, base),
    rowDefs: rowsOf(sheet),
    dataValidations: validationsOf(workbook, sheet, names),
    conditionalRules: conditionalRulesOf(sheet),
    view: {
      showGridLines: !sheet.hiddenGridlines,
      ...(sheet.tabColor && { tabColor: { rgb: sheet.tabColor.slice(1).toUpperCase() } }),
    },
    hidden: sheet.hidden,
    merges: sheet.merges.map(({ row, column, rows: r, columns: c }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + r - 2,
      endCol: column + c - 2,
    })),
    outlineProperties: { summaryRight: sheet.groupControlAfter },
  };
  if (sheet.frozenRows || sheet.frozenColumns)
    written.freezePane = { rows: sheet.frozenRows, columns: sheet.frozenColumns };
  if (sheet.filter) written.autoFilter = { range: a1Notation(sheet.filter) };
  return written;
}

/** The look at the foot of a column: what a person who goes on typing gets. */
function bottomStyle(runs: Run<number>[], maxRows: number): number {
  const last = runs[runs.length - 1];
  return last && last.to >= maxRows - 1 ? last.value : 0;
}

function cellsOf(
  workbook: Workbook,
  sheet: Sheet,
  styles: CellStyle[],
  base: number[],
): { rows: CellValue[][]; cells: Map<string, Partial<Cell>> } {
  const cells = new Map<string, Partial<Cell>>();
  const rows = Array.from(sheet.values, (line) => line?.map(fileValue) ?? []);
  const plainStyle: CellStyle = { alignment: { horizontal: 'general' } };
  const lastRow = Math.min(sheet.maxRows, Math.max(rows.length, lastLayerRow(sheet.notes) + 1) + BLANK_ROWS);
  const cell = (row: number, column: number): Partial<Cell> => {
    const key = `${row},${column}`;
    let known = cells.get(key);
    if (!known) {
      known = { value: rows[row]?.[column] ?? null };
      const number = base[column];
      const style = number && styleOf(workbook, number) ? styles[number] : undefined;
      if (style) known.style = style;
      cells.set(key, known);
    }
    return known;
  };
  sheet.styles.columns.forEach((runs, column) => {
    const under = base[column] ?? 0;
    const put = (from: number, to: number, number: number): void => {
      if (number === under && to >= rows.length) to = rows.length - 1;
      for (let row = from; row <= Math.min(to, lastRow - 1); row++) {
        if (number === under && rows[row]?.[column] == null) continue;
        cell(row, column).style = number === 0 ? plainStyle : (styles[number] as CellStyle);
      }
    };
    let next = 0;
    for (const run of runs ?? []) {
      if (under !== 0 && run.from > next) put(next, run.from - 1, 0);
      put(run.from, run.to, run.value);
      next = run.to + 1;
    }
  });
  forEachRun(sheet.notes, (run, column) => {
    for (let row = run.from; row <= run.to; row++) cell(row, column).comment = { text: dropUnsafe(run.value) };
  });
  forEachRun(sheet.formulas, (run, column) => {
    for (let row = run.from; row <= run.to; row++) cell(row, column).formula = dropUnsafe(run.value.slice(1));
  });
  forEachLink(sheet.richTexts, (row, column, url) => {
    cell(row, column).hyperlink = { target: dropUnsafe(url) };
  });
  return { rows, cells };
}

function forEachLink(layer: Layer<RichText>, visit: (row: number, column: number, url: string) => void): void {
  forEachRun(layer, (run, column) => {
    const url = run.value.runs.find((part) => part.url !== null)?.url;
    if (url) for (let row = run.from; row <= run.to; row++) visit(row, column, url);
  });
}

function fileValue(value: CellValue): CellValue {
  return typeof value === 'string' ? escapeCellText(value.slice(0, EXCEL_CHARACTERS)) : value;
}

function columnsOf(sheet: Sheet, styles: CellStyle[], base: number[]): ColumnDef[] {
  const count = Math.max(sheet.columnWidths.length, sheet.hiddenColumns.length, sheet.columnDepths.length, base.length);
  return Array.from({ length: Math.min(count, sheet.maxColumns) }, (_, index) => {
    const column: ColumnDef = {};
    const width = sheet.columnWidths[index];
    if (width) column.width = Math.round((width / PIXELS_A_CHARACTER) * 100) / 100;
    const depth = sheet.columnDepths[index] ?? 0;
    if (depth > 0) column.outlineLevel = Math.min(7, depth);
    const collapsed = depth > 0 && sheet.collapsedGroups.some((group) => groupHolds(sheet, group, index + 1));
    if (sheet.hiddenColumns[index] || collapsed) column.hidden = true;
    const style = base[index] ? styles[base[index] as number] : undefined;
    if (style) column.style = style;
    return column;
  });
}

function groupHolds(sheet: Sheet, group: { depth: number; first: number }, column: number): boolean {
  for (let at = group.first; at <= column; at++) if ((sheet.columnDepths[at - 1] ?? 0) < group.depth) return false;
  return column >= group.first;
}

function rowsOf(sheet: Sheet): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  sheet.rowHeights.forEach((height, row) => {
    if (height) rows.set(row, { height: height * POINTS_A_PIXEL });
  });
  sheet.hiddenRows.forEach((hidden, row) => {
    if (hidden) rows.set(row, { ...rows.get(row), hidden: true });
  });
  return rows;
}

function reference(tab: string, grid: GridRange): string {
  const [first, last] = [columnLetters(grid.column), columnLetters(grid.column + grid.columns - 1)];
  return `'${tab.replaceAll("'", "''")}'!$${first}$${grid.row}:$${last}$${grid.row + grid.rows - 1}`;
}

/** Rules that Excel can hold; all rules stand whole in the state. */
function validationsOf(workbook: Workbook, sheet: Sheet, names: Map<number, string>): DataValidation[] {
  const validations: DataValidation[] = [];
  forEachRun(sheet.rules, (run, column) => {
    const rule = workbook.validationRules[run.value];
    const source = rule && listSource(workbook, rule, names);
    if (!rule || !source) return;
    validations.push({
      type: 'list',
      ...source,
      range: a1Notation({ row: run.from + 1, column: column + 1, rows: run.to - run.from + 1, columns: 1 }),
      allowBlank: true,
      showErrorMessage: !rule.allowInvalid,
      errorStyle: rule.allowInvalid ? 'warning' : 'stop',
      ...(rule.helpText && { inputMessage: dropUnsafe(rule.helpText).slice(0, 255), showInputMessage: true }),
    });
  });
  return validations;
}

function listSource(
  workbook: Workbook,
  rule: ValidationRule,
  names: Map<number, string>,
): Pick<DataValidation, 'values' | 'formula1'> | null {
  const sheet = rule.range && sheetById(workbook, rule.range.sheetId);
  if (rule.range && sheet) return { formula1: reference(names.get(sheet.id) ?? sheet.name, rule.range.grid) };
  if (!rule.list || rule.list.some((value) => value.includes(','))) return null;
  const values = rule.list.map(dropUnsafe);
  return values.join(',').length <= INLINE_LIST && values.length > 0 ? { values } : null;
}
