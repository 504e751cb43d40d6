import { sheetByName } from './create-workbook.ts';
import { assertMayEdit } from './editing-rights.ts';
import type { EnteredValue } from './enter-values.ts';
import { enterValues } from './enter-values.ts';
import type { ExecutionOptions, Outcome } from './execute.ts';
import { execute } from './execute.ts';
import type { Execution } from './execution.ts';
import { activeSheet } from './execution.ts';
import type { FiredBy } from './fire-triggers.ts';
import { fireChange, fireTriggers } from './fire-triggers.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import { assertInGrid, parseA1, splitTab } from './grid-range.ts';
import type { Sheet, Workbook } from './model.ts';
import { displayValues } from './read-cells.ts';
import type { ScriptBundle } from './script-bundle.ts';
import type { CellEdit } from './trigger-events.ts';
import { cellEdit, editEvent } from './trigger-events.ts';

/** A range of a workbook by `Tab!A1:B2`; without a tab, of the active one. @throws GoogleError when there is none */
export function findCells(workbook: Workbook, notation: string): { sheet: Sheet; grid: GridRange } {
  const { tab, cells } = splitTab(notation);
  const sheet = tab === null ? activeSheet(workbook) : sheetByName(workbook, tab);
  if (!sheet) throw new GoogleError(`There is no tab named ${tab}`);
  const grid = parseA1(cells, sheet.maxRows, sheet.maxColumns);
  if (!grid) throw new GoogleError(`Not a range: ${cells}`);
  return { sheet, grid };
}

/** What cells show. */
export function showCells(workbook: Workbook, notation: string): string[][] {
  const { sheet, grid } = findCells(workbook, notation);
  const rows = Math.min(grid.rows, sheet.maxRows - grid.row + 1);
  const columns = Math.min(grid.columns, sheet.maxColumns - grid.column + 1);
  return displayValues(workbook, sheet, { ...grid, rows: Math.max(0, rows), columns: Math.max(0, columns) });
}

/** What is typed: one value, a row, or rows. */
export type TypedInput = EnteredValue | EnteredValue[] | EnteredValue[][];

/**
 * Types into cells as a person: read by the locale, refused by protection and by strict rules, and followed by the
 * simple trigger `onEdit` where the bundle has one. Returns the trigger's outcome, null where there is none.
 */
export function typeCells(
  workbook: Workbook,
  bundle: ScriptBundle | null,
  notation: string,
  input: TypedInput,
  options: Omit<ExecutionOptions, 'functionName' | 'kind'>,
): Outcome | null {
  const block = asBlock(input);
  const found = findCells(workbook, notation);
  const corner = { ...found.grid, rows: block.length, columns: block[0]?.length ?? 0 };
  const grid = assertInGrid(corner, found.sheet.maxRows, found.sheet.maxColumns);
  if (block.some((line) => line.length !== grid.columns)) throw new GoogleError('The rows to type differ in length');
  assertMayEdit(workbook, found.sheet, options.user, grid);
  const edit = cellEdit(found.sheet, grid);
  enterValues(workbook, found.sheet, grid, block);
  workbook.activeSheetId = found.sheet.id;
  workbook.selections[found.sheet.id] = [grid];
  return bundle && afterEdit(workbook, bundle, found.sheet, grid, edit, options);
}

/**
 * What follows a person's edit: the simple trigger `onEdit`, then installable ones. Returns the outcome of the first
 * that there is; the person sees nothing of the installable ones behind a simple one.
 */
export function afterEdit(
  workbook: Workbook,
  bundle: ScriptBundle,
  sheet: Sheet,
  grid: GridRange,
  edit: CellEdit | null,
  by: FiredBy,
): Outcome | null {
  const event = (execution: Execution) => editEvent(execution, sheet, grid, edit);
  const simple = bundle.functionNames.has('onEdit')
    ? execute(workbook, bundle, { ...by, functionName: 'onEdit', kind: 'simple', event })
    : null;
  const installed = fireTriggers(workbook, bundle, 'ON_EDIT', by, event);
  fireChange(workbook, bundle, 'EDIT', by);
  return simple ?? installed[0] ?? null;
}

function asBlock(input: TypedInput): EnteredValue[][] {
  if (!Array.isArray(input)) return [[input]];
  if (input.some((line) => Array.isArray(line))) return input as EnteredValue[][];
  return [input as EnteredValue[]];
}
