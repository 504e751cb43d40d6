import type { EnumValue } from '../enum-values.ts';
import { declareEnum, enumValue } from '../enum-values.ts';
import type { Workbook } from '../model.ts';
import type { Trigger } from '../trigger.ts';

/** `ScriptApp.EventType`. */
export const EventType = declareEnum('CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED');

/** `ScriptApp.TriggerSource`. */
export const TriggerSource = declareEnum('SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR');

/** An installable trigger as the script sees it. */
export class TriggerHandle {
  static readonly service = 'Trigger';
  readonly trigger: Trigger;
  private readonly workbook: Workbook;

  constructor(workbook: Workbook, trigger: Trigger) {
    this.workbook = workbook;
    this.trigger = trigger;
  }

  getUniqueId(): string {
    return this.trigger.id;
  }
  getHandlerFunction(): string {
    return this.trigger.handler;
  }
  getEventType(): EnumValue {
    return enumValue(EventType, this.trigger.event);
  }
  getTriggerSource(): EnumValue {
    return enumValue(TriggerSource, this.trigger.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }
  getTriggerSourceId(): string | null {
    return this.trigger.event === 'CLOCK' ? null : this.workbook.id;
  }
}
