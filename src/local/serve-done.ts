import type { Outcome } from './execute.ts';
import { activeSheet, selectedRanges } from './execution.ts';
import { a1Notation } from './grid-range.ts';
import type { Workbook } from './model.ts';
import type { Finished } from './serve-protocol.ts';
import { refusalText } from './serve-refusals.ts';
import type { DoneCommand } from './serve-worker-messages.ts';

/** Where a script left the person. */
export function placeOf(workbook: Workbook): Finished['place'] {
  const sheet = activeSheet(workbook);
  return { sheetId: sheet.id, ranges: selectedRanges(workbook, sheet).map(a1Notation) };
}

/** A command that did nothing worth telling. */
export function emptyDone(id: string): DoneCommand {
  return {
    id,
    ok: true,
    result: null,
    error: null,
    panels: [],
    cost: null,
    place: null,
    stack: '',
    log: [],
  };
}

/** What an execution means for the page. */
export function doneOf(outcome: Outcome, functionName: string): Omit<DoneCommand, 'id' | 'place'> {
  const { ok, result, error, panels, stack, log, calls, simulatedMs, wallMs } = outcome;
  const { total, objects, byMethod } = calls;
  return {
    ok,
    result,
    error: error && { ...error, message: refusalText(error.message) },
    panels,
    stack: error ? stack || `${error.name}: ${error.message}` : '',
    log,
    cost: { functionName, calls: total, objects, byMethod, simulatedMs, wallMs },
  };
}
