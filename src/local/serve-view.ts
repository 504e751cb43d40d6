import { formatKind, styleOf } from './cell-styles.ts';
import { displayText } from './display-text.ts';
import { isHiddenByFilter } from './filter-rows.ts';
import type { Layer } from './layer.ts';
import { forEachRun, layerAt } from './layer.ts';
import type { LocaleFacts } from './locales.ts';
import { localeFacts } from './locales.ts';
import type { CellValue, RichText, Sheet, Workbook } from './model.ts';
import { chartsOf } from './serve-charts.ts';
import { looksOf } from './serve-looks.ts';
import type { Choice, ColumnGroup, Guard, SheetShape, WireCell } from './serve-protocol.ts';
import { offeredValues } from './validation-check.ts';

/** Texts of formatted numbers by style and value: the same dates and codes come again and again. */
export type ShownNumbers = Map<string, string>;

/** A tab as the page shows it. */
export interface SheetView {
  shape: SheetShape;
  rows: WireCell[][];
}

/** Makes the view of a tab. */
export function viewSheet(workbook: Workbook, sheet: Sheet, shown: ShownNumbers): SheetView {
  return { shape: shapeOf(workbook, sheet), rows: rowsOf(workbook, sheet, shown) };
}

function shapeOf(workbook: Workbook, sheet: Sheet): SheetShape {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hiddenGridlines: sheet.hiddenGridlines,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    hiddenColumns: sheet.hiddenColumns,
    hiddenRows: hiddenRowsOf(workbook, sheet),
    groups: groupsOf(sheet),
    groupControlAfter: sheet.groupControlAfter,
    styles: sheet.styles,
    notes: sheet.notes,
    rules: sheet.rules,
    choices: choicesOf(workbook, sheet),
    links: linksOf(sheet),
    guards: guardsOf(workbook, sheet),
    charts: chartsOf(workbook, sheet),
    looks: looksOf(sheet),
    bandings: sheet.bandings ?? [],
  };
}

/** Rows that a person or the filter hides. */
function hiddenRowsOf(workbook: Workbook, sheet: Sheet): (boolean | null)[] {
  if (!sheet.filterCriteria) return sheet.hiddenRows;
  const rows = Math.max(sheet.hiddenRows.length, sheet.values.length);
  return Array.from({ length: rows }, (_, index) => {
    return (sheet.hiddenRows[index] ?? false) || isHiddenByFilter(workbook, sheet, index + 1) || null;
  });
}

function guardsOf(workbook: Workbook, sheet: Sheet): Guard[] {
  return workbook.protections
    .filter((protection) => protection.sheetId === sheet.id && protection.warningOnly)
    .map(({ range, unprotected, description }) => ({ range, open: unprotected, description }));
}

function linksOf(sheet: Sheet): Layer<RichText['runs']> {
  const columns = sheet.richTexts.columns.map((runs) => runs?.map((run) => ({ ...run, value: run.value.runs })));
  return { columns: Array.from(columns, (runs) => runs ?? undefined) };
}

function choicesOf(workbook: Workbook, sheet: Sheet): Record<number, Choice> {
  const choices: Record<number, Choice> = {};
  forEachRun(sheet.rules, ({ value: number }) => {
    const rule = workbook.validationRules[number];
    if (!rule || choices[number]) return;
    choices[number] = {
      list: rule.showDropdown ? offeredValues(workbook, rule) : null,
      box: rule.criteria === 'CHECKBOX' ? [rule.checked ?? 'TRUE', rule.unchecked ?? 'FALSE'] : null,
      strict: !rule.allowInvalid,
      help: rule.helpText,
    };
  });
  return choices;
}

function groupsOf(sheet: Sheet): ColumnGroup[] {
  const depthAt = (column: number): number => sheet.columnDepths[column - 1] ?? 0;
  const groups: ColumnGroup[] = [];
  const deepest = sheet.columnDepths.reduce<number>((most, depth) => Math.max(most, depth ?? 0), 0);
  for (let depth = 1; depth <= deepest; depth++) {
    for (let first = 1; first <= sheet.columnDepths.length; first++) {
      if (depthAt(first) < depth || depthAt(first - 1) >= depth) continue;
      let last = first;
      while (depthAt(last + 1) >= depth) last++;
      const collapsed = sheet.collapsedGroups.some((group) => group.depth === depth && group.first === first);
      groups.push({ first, last, depth, collapsed });
    }
  }
  return groups;
}

function rowsOf(workbook: Workbook, sheet: Sheet, shown: ShownNumbers): WireCell[][] {
  const facts = localeFacts(workbook.locale);
  const rows: WireCell[][] = [];
  const hasFormulas = sheet.formulas.columns.some((runs) => runs && runs.length > 0);
  const count = Math.max(sheet.values.length, lastFormulaRow(sheet));
  for (let row = 0; row < count; row++) {
    const values = sheet.values[row] ?? [];
    const columns = hasFormulas ? Math.max(values.length, sheet.formulas.columns.length) : values.length;
    const line = new Array<WireCell>(columns);
    for (let column = 0; column < columns; column++) {
      const value = values[column] ?? null;
      const formula = hasFormulas ? layerAt(sheet.formulas, row, column) : undefined;
      if (formula !== undefined) {
        line[column] = [
          value === null ? formula : show(workbook, sheet, row, column, value, facts, shown),
          formula,
          'f',
        ];
      } else if (typeof value === 'number') {
        const text = show(workbook, sheet, row, column, value, facts, shown);
        line[column] = [text, typedNumber(workbook, sheet, row, column, value, text, facts), 'n'];
      } else if (typeof value === 'boolean')
        line[column] = [displayText(value, undefined, facts), String(value).toUpperCase(), 'b'];
      else line[column] = value ?? '';
    }
    while (line.length > 0 && line[line.length - 1] === '') line.pop();
    rows.push(line);
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

function lastFormulaRow(sheet: Sheet): number {
  return sheet.formulas.columns.reduce((last, runs) => Math.max(last, (runs?.[runs.length - 1]?.to ?? -1) + 1), 0);
}

function show(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  facts: LocaleFacts,
  shown: ShownNumbers,
): string {
  if (typeof value !== 'number') return displayText(value, undefined, facts);
  const style = layerAt(sheet.styles, row, column) ?? 0;
  const key = `${style} ${value}`;
  let text = shown.get(key);
  if (text === undefined) {
    text = displayText(value, styleOf(workbook, style).numberFormat, facts);
    shown.set(key, text);
  }
  return text;
}

/** What a person sees when editing a number: dates and percentages as shown, other numbers without grouping. */
function typedNumber(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: number,
  text: string,
  facts: LocaleFacts,
): string {
  const format = styleOf(workbook, layerAt(sheet.styles, row, column)).numberFormat;
  const kind = formatKind(format);
  if (kind !== 'date') return format?.includes('%') ? text : displayText(value, undefined, facts);
  if (Number.isInteger(value)) return displayText(value, facts.dateFormat, facts);
  return value < 1 ? displayText(value, 'hh:mm:ss', facts) : displayText(value, `${facts.dateFormat} hh:mm:ss`, facts);
}
