import type { Enum } from '../enum-values.ts';
import { declareEnum } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { AuthMode } from './auth-mode.ts';
import { EventType, TriggerHandle, TriggerSource } from './script-trigger.ts';
import { TriggerBuilder } from './trigger-builders.ts';

const WeekDay = declareEnum('MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY');

/** The global `ScriptApp`: enums, identity and the installable triggers of whoever runs the script. */
export class ScriptAppService {
  static readonly service = 'ScriptApp';
  private readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  get AuthMode(): Enum {
    return AuthMode;
  }
  get EventType(): Enum {
    return EventType;
  }
  get TriggerSource(): Enum {
    return TriggerSource;
  }
  get WeekDay(): Enum {
    return WeekDay;
  }

  getScriptId(): string {
    return `local-${this.execution.workbook.id}`;
  }

  /** A token that opens nothing: there is no server here to show it to. */
  getOAuthToken(): string {
    return `ya29.local-${this.execution.workbook.id}`;
  }

  /** Only one's own: triggers of others are not seen. */
  getProjectTriggers(): TriggerHandle[] {
    const { workbook, user } = this.execution;
    return workbook.triggers
      .filter((trigger) => trigger.creator === user)
      .map((trigger) => new TriggerHandle(workbook, trigger));
  }

  getUserTriggers(_spreadsheet: unknown): TriggerHandle[] {
    return this.getProjectTriggers().filter((handle) => handle.trigger.event !== 'CLOCK');
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.execution, String(functionName));
  }

  deleteTrigger(handle: unknown): void {
    if (!(handle instanceof TriggerHandle)) throw new GoogleError('Invalid argument: trigger');
    const { workbook } = this.execution;
    workbook.triggers = workbook.triggers.filter((trigger) => trigger.id !== handle.trigger.id);
  }
}
