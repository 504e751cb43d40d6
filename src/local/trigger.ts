/** What an installable trigger waits for. */
export type TriggerEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'CLOCK';

/** What an `ON_CHANGE` trigger is told of a change. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/** An installable trigger: it runs with the rights of whoever made it. */
export interface Trigger {
  id: string;
  handler: string;
  event: TriggerEvent;
  creator: string;
  /** What a clock trigger was told, as `everyDays: 1`; empty for the others. */
  schedule: Record<string, number | string>;
}
