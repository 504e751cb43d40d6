import type { ExecutionOptions, Outcome } from './execute.ts';
import { execute } from './execute.ts';
import type { Execution } from './execution.ts';
import type { Workbook } from './model.ts';
import type { ScriptBundle } from './script-bundle.ts';
import { zoneOffset } from './time-zones.ts';
import type { ChangeType, Trigger, TriggerEvent } from './trigger.ts';
import { changeEvent } from './trigger-events.ts';

/** What those who fire triggers know of the person who set them off. */
export type FiredBy = Omit<ExecutionOptions, 'functionName' | 'kind' | 'args' | 'event'>;

/**
 * Runs the installable triggers of an event, each as whoever made it. The person who set them off is told nothing of
 * what they do: what one throws is in its outcome only, as Google mails it to its maker.
 */
export function fireTriggers(
  workbook: Workbook,
  bundle: ScriptBundle,
  event: TriggerEvent,
  by: FiredBy,
  object: (execution: Execution) => Record<string, unknown>,
): Outcome[] {
  return workbook.triggers
    .filter((trigger) => trigger.event === event)
    .map((trigger) => fire(workbook, bundle, trigger, by, object));
}

/** Runs the triggers that wait for a change of whatever kind, a person's only: what scripts do sets none of them off. */
export function fireChange(workbook: Workbook, bundle: ScriptBundle, change: ChangeType, by: FiredBy): Outcome[] {
  return fireTriggers(workbook, bundle, 'ON_CHANGE', by, (execution) => changeEvent(execution, change));
}

/** Runs the clock triggers as if their time had come. */
export function fireClock(workbook: Workbook, bundle: ScriptBundle, by: FiredBy): Outcome[] {
  const zone = bundle.manifest.timeZone ?? 'Etc/GMT';
  return fireTriggers(workbook, bundle, 'CLOCK', by, (execution) => clockEvent(execution.now(), zone));
}

function fire(
  workbook: Workbook,
  bundle: ScriptBundle,
  trigger: Trigger,
  by: FiredBy,
  object: (execution: Execution) => Record<string, unknown>,
): Outcome {
  return execute(workbook, bundle, {
    ...by,
    functionName: trigger.handler,
    kind: 'installable',
    user: trigger.creator,
    activeUser: by.user,
    event: (execution) => ({ ...object(execution), triggerUid: trigger.id }),
  });
}

function clockEvent(instant: number, zone: string): Record<string, unknown> {
  const wall = new Date(instant + zoneOffset(zone, instant));
  const newYear = Date.UTC(wall.getUTCFullYear(), 0, 1);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    'day-of-month': wall.getUTCDate(),
    'day-of-week': wall.getUTCDay() || 7,
    'week-of-year': Math.ceil((wall.getTime() - newYear) / (7 * 86_400_000)),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    timezone: zone,
  };
}
