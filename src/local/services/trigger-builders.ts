import { randomInt } from 'node:crypto';
import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { Trigger, TriggerEvent } from '../trigger.ts';
import { TriggerHandle } from './script-trigger.ts';

/** Google's limit of triggers of one user in one script. */
const MOST = 20;
const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

/** What `ScriptApp.newTrigger` gives. */
export class TriggerBuilder {
  static readonly service = 'TriggerBuilder';
  private readonly execution: Execution;
  private readonly handler: string;

  constructor(execution: Execution, handler: string) {
    this.execution = execution;
    this.handler = handler;
  }

  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilder {
    const id = typeof spreadsheet === 'string' ? spreadsheet : (spreadsheet as { getId?(): string } | null)?.getId?.();
    if (id !== this.execution.workbook.id) throw new GoogleError('Invalid argument: key');
    return new SpreadsheetTriggerBuilder(this.execution, this.handler);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.execution, this.handler);
  }
}

class SpreadsheetTriggerBuilder {
  static readonly service = 'SpreadsheetTriggerBuilder';
  private readonly execution: Execution;
  private readonly handler: string;
  private event: TriggerEvent | null = null;

  constructor(execution: Execution, handler: string) {
    this.execution = execution;
    this.handler = handler;
  }

  onOpen(): this {
    return this.#on('ON_OPEN');
  }
  onEdit(): this {
    return this.#on('ON_EDIT');
  }
  onChange(): this {
    return this.#on('ON_CHANGE');
  }
  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }

  create(): TriggerHandle {
    if (this.event === null) throw new GoogleError('You must specify an event type for this trigger.');
    return install(this.execution, this.handler, this.event, {});
  }

  #on(event: TriggerEvent): this {
    this.event = event;
    return this;
  }
}

class ClockTriggerBuilder {
  static readonly service = 'ClockTriggerBuilder';
  private readonly execution: Execution;
  private readonly handler: string;
  private readonly schedule: Trigger['schedule'] = {};

  constructor(execution: Execution, handler: string) {
    this.execution = execution;
    this.handler = handler;
  }

  everyMinutes(n: number): this {
    if (!MINUTES.includes(n))
      throw new GoogleError(
        `The value you passed to everyMinutes was invalid. It must be one of ${MINUTES.join(', ')}.`,
      );
    return this.#with('everyMinutes', n);
  }
  everyHours(n: number): this {
    if (!HOURS.includes(n))
      throw new GoogleError(`The value you passed to everyHours was invalid. It must be one of ${HOURS.join(', ')}.`);
    return this.#with('everyHours', n);
  }
  everyDays(n: number): this {
    return this.#with('everyDays', n);
  }
  everyWeeks(n: number): this {
    return this.#with('everyWeeks', n);
  }
  onWeekDay(day: unknown): this {
    return this.#with('onWeekDay', String(day));
  }
  onMonthDay(day: number): this {
    return this.#with('onMonthDay', day);
  }
  atHour(hour: number): this {
    return this.#with('atHour', hour);
  }
  nearMinute(minute: number): this {
    return this.#with('nearMinute', minute);
  }
  after(milliseconds: number): this {
    return this.#with('at', this.execution.now() + Number(milliseconds));
  }
  at(date: unknown): this {
    if (!(date instanceof Date)) throw new GoogleError('Invalid argument: date');
    return this.#with('at', date.getTime());
  }
  inTimezone(zone: string): this {
    return this.#with('zone', String(zone));
  }

  create(): TriggerHandle {
    if (Object.keys(this.schedule).every((key) => key === 'zone')) {
      throw new GoogleError('You must specify a time for this trigger.');
    }
    return install(this.execution, this.handler, 'CLOCK', { ...this.schedule });
  }

  #with(key: string, value: number | string): this {
    this.schedule[key] = value;
    return this;
  }
}

function install(
  execution: Execution,
  handler: string,
  event: TriggerEvent,
  schedule: Trigger['schedule'],
): TriggerHandle {
  const { workbook, user: creator } = execution;
  if (workbook.triggers.filter((trigger) => trigger.creator === creator).length >= MOST) {
    throw new GoogleError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const id = `${randomInt(1e9, 9e9)}${randomInt(1e8, 9e8)}`;
  const trigger: Trigger = { id, handler, event, creator, schedule };
  workbook.triggers.push(trigger);
  return new TriggerHandle(workbook, trigger);
}
