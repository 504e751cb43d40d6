import { kindOfCall } from './call-costs.ts';
import type { Outcome } from './execute.ts';
import { activeSheet, selectedRanges } from './execution.ts';
import { a1Notation } from './grid-range.ts';
import type { Workbook } from './model.ts';
import type { Cost, Finished } from './serve-protocol.ts';
import { refusalText } from './serve-refusals.ts';
import type { DoneCommand } from './serve-worker-messages.ts';

const LIMIT_MS = 360_000;
const TRIGGER_LIMIT_MS = 30_000;
const KEPT_LINES = 200;

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
export function doneOf(outcome: Outcome, functionName: string, user: string): Omit<DoneCommand, 'id' | 'place'> {
  const { ok, result, error, panels, stack, log } = outcome;
  return {
    ok,
    result,
    error: error && { ...error, message: refusalText(error.message) },
    panels,
    stack: error ? stack || `${error.name}: ${error.message}` : '',
    log,
    cost: costOf(outcome, functionName, user),
  };
}

function costOf(outcome: Outcome, functionName: string, user: string): Cost {
  const { ok, calls, simulatedMs, lockHeldMs, wallMs, log } = outcome;
  const byMethod = Object.entries(calls.byMethod).map(([method, count]) => {
    return { method, count, backend: kindOfCall(method) !== 'object' };
  });
  return {
    functionName,
    user,
    finished: Date.now(),
    ok,
    calls: calls.total,
    objects: calls.objects,
    byMethod: byMethod.sort((a, b) => Number(b.backend) - Number(a.backend) || b.count - a.count),
    simulatedMs,
    limitMs: functionName === 'onEdit' ? TRIGGER_LIMIT_MS : LIMIT_MS,
    lockHeldMs,
    wallMs,
    log: log.slice(0, KEPT_LINES),
  };
}
