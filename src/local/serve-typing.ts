import { sheetById } from './create-workbook.ts';
import type { ExecutionOptions, Outcome } from './execute.ts';
import { a1Notation } from './grid-range.ts';
import type { Workbook } from './model.ts';
import type { ScriptBundle } from './script-bundle.ts';
import type { Command } from './serve-protocol.ts';
import type { Journal } from './serve-undo.ts';
import { forgetLast, rememberCells } from './serve-undo.ts';
import { growTo } from './sheet-structure.ts';
import { typeCells } from './type-cells.ts';

/**
 * Types a block as a person; rows and columns that are missing are added, as pasting does. Returns what `onEdit` did.
 * @throws Error when the tab is gone or the host refuses
 */
export function typeBlock(
  workbook: Workbook,
  journal: Journal,
  bundle: ScriptBundle | null,
  settings: Omit<ExecutionOptions, 'functionName' | 'kind'>,
  command: Extract<Command, { kind: 'type' }>,
): Outcome | null {
  const sheet = sheetById(workbook, command.sheetId);
  if (!sheet) throw new Error('Tab ini sudah tidak ada.');
  const { row, column, block } = command;
  const grid = { row, column, rows: block.length, columns: block[0]?.length ?? 0 };
  growTo(workbook, sheet, row + grid.rows - 1, column + grid.columns - 1);
  rememberCells(journal, sheet, grid);
  try {
    return typeCells(workbook, bundle, `'${sheet.name.replaceAll("'", "''")}'!${a1Notation(grid)}`, block, settings);
  } catch (error) {
    forgetLast(journal);
    throw error;
  }
}
