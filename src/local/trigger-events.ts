import { calculate } from './calculate.ts';
import { valueAt } from './cell-values.ts';
import type { Execution } from './execution.ts';
import type { GridRange } from './grid-range.ts';
import type { CellValue, Sheet } from './model.ts';
import { EventRange } from './services/event-range.ts';
import type { ChangeType } from './trigger.ts';

/** The event object of an opening. */
export function openEvent(execution: Execution): Record<string, unknown> {
  return { source: execution.make.spreadsheet(), user: execution.make.user(execution.activeIdentity) };
}

/** The event object of a change of structure; installable triggers only. */
export function changeEvent(execution: Execution, changeType: ChangeType): Record<string, unknown> {
  return { ...openEvent(execution), changeType };
}

/** What an edit did to one cell; null when it was pasted or went over several. */
export interface CellEdit {
  before: CellValue;
}

/** The value of a cell before an edit of it alone, for its event. */
export function cellEdit(sheet: Sheet, grid: GridRange): CellEdit | null {
  return grid.rows === 1 && grid.columns === 1 ? { before: valueAt(sheet, grid.row, grid.column) } : null;
}

/**
 * The event object of an edit, with its gaps: `value` and `oldValue` come for a single cell that was typed into and not
 * pasted, as text, dates as serial numbers; a cell that was or became empty has none.
 */
export function editEvent(
  execution: Execution,
  sheet: Sheet,
  grid: GridRange,
  edit: CellEdit | null,
): Record<string, unknown> {
  const event: Record<string, unknown> = {
    ...openEvent(execution),
    range: new EventRange(execution, sheet, grid),
  };
  if (!edit) return event;
  calculate(execution.workbook);
  const after = valueAt(sheet, grid.row, grid.column);
  if (after !== null) event['value'] = eventText(after);
  if (edit.before !== null) event['oldValue'] = eventText(edit.before);
  return event;
}

function eventText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
