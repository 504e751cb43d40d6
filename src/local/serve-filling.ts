import { formatKind, styleOf } from './cell-styles.ts';
import { valuesOf } from './cell-values.ts';
import { copyCells, putBlock } from './copy-cells.ts';
import { sheetById } from './create-workbook.ts';
import { assertMayEdit } from './editing-rights.ts';
import type { ExecutionOptions, Outcome } from './execute.ts';
import { layerAt } from './layer.ts';
import type { Workbook } from './model.ts';
import type { ScriptBundle } from './script-bundle.ts';
import { continueSeries } from './serve-fill-series.ts';
import type { Command } from './serve-protocol.ts';
import type { Journal } from './serve-undo.ts';
import { rememberCells } from './serve-undo.ts';
import { growTo } from './sheet-structure.ts';
import { afterEdit } from './type-cells.ts';

const ALL_BUT_NOTES = { contents: true, formats: true, rules: true, notes: false };

type Settings = Omit<ExecutionOptions, 'functionName' | 'kind'>;

/**
 * Fills cells from those beside them as a person does with the handle or Ctrl+D: contents, looks and rules are copied,
 * and a series goes on. Returns what `onEdit` did.
 * @throws Error when the tab is gone or the host refuses
 */
export function fillCells(
  workbook: Workbook,
  journal: Journal,
  bundle: ScriptBundle | null,
  settings: Settings,
  command: Extract<Command, { kind: 'fill' }>,
): Outcome | null {
  const sheet = sheetById(workbook, command.sheetId);
  if (!sheet) throw new Error('Tab ini sudah tidak ada.');
  const { from, to } = command;
  growTo(workbook, sheet, to.row + to.rows - 1, to.column + to.columns - 1);
  assertMayEdit(workbook, sheet, settings.user, to);
  rememberCells(journal, sheet, to);
  const [down, across] = [Math.ceil(to.rows / from.rows), Math.ceil(to.columns / from.columns)];
  const values = valuesOf(sheet, from);
  for (let tile = 0; tile < down * across; tile++) {
    // The last copy may be cut, so each is made by itself.
    const row = to.row + Math.floor(tile / across) * from.rows;
    const column = to.column + (tile % across) * from.columns;
    const rows = Math.min(from.rows, to.row + to.rows - row);
    const columns = Math.min(from.columns, to.column + to.columns - column);
    const part = { ...from, rows, columns };
    copyCells(sheet, part, sheet, { row, column, rows, columns }, ALL_BUT_NOTES);
  }
  if (command.series) {
    const isDay = (row: number, column: number): boolean => {
      const style = layerAt(sheet.styles, from.row - 1 + row, from.column - 1 + column);
      return formatKind(styleOf(workbook, style).numberFormat) === 'date';
    };
    const hasFormula = (row: number, column: number): boolean =>
      layerAt(sheet.formulas, from.row - 1 + row, from.column - 1 + column) !== undefined;
    for (const { row, column, value } of continueSeries(from, to, values, isDay, hasFormula)) {
      putBlock(sheet, row, column, [[value]]);
    }
  }
  workbook.activeSheetId = sheet.id;
  return bundle && afterEdit(workbook, bundle, sheet, to, null, settings);
}
