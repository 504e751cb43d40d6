import type { Quota } from './daily-use.ts';
import type { GridRange } from './grid-range.ts';
import type { ServiceObject } from './membrane.ts';
import type { Meter } from './meter.ts';
import type { RichText, Sheet, Workbook } from './model.ts';
import type { ExecutionKind } from './permission.ts';
import type { ScriptBundle } from './script-bundle.ts';
import type { ValidationRule } from './validation-rule.ts';

/** A question put to the person by `ui.alert` or `ui.prompt`. */
export interface DialogRequest {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  buttons: string[];
}

/** What the person did: the button's name (CLOSE for the window's own), and the text of a prompt. */
export interface DialogAnswer {
  button: string;
  text?: string;
}

/** What was shown: a question with its answer, or a panel. */
export interface ShownDialog {
  kind: string;
  title: string;
  text: string;
  answer?: string;
}

export interface Toast {
  message: string;
  title: string;
}

/** HTML shown beside or over the spreadsheet. */
export interface Panel {
  kind: 'sidebar' | 'modal' | 'modeless';
  title: string;
  html: string;
  width: number | null;
  height: number | null;
}

/** A node of the menu tree. */
export type MenuNode =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; items: MenuNode[] };

/** A file made in Drive during the execution. */
export interface MadeDocument {
  id: string;
  title: string;
  path: string | null;
}

/** A tab's cells as the script handed them in, whichever class carries them. */
export interface CellsHandle {
  readonly sheet: Sheet;
  readonly grid: GridRange;
}

/** A tab as the script handed it in. */
export interface SheetHandle {
  readonly sheet: Sheet;
}

/** Makes the service objects that refer to each other, so that their files need not import each other. */
export interface Factories {
  spreadsheet(): ServiceObject;
  /** Another spreadsheet, for the same user and the same run. */
  spreadsheetOf(workbook: Workbook): ServiceObject;
  sheet(sheet: Sheet): ServiceObject;
  range(sheet: Sheet, grid: GridRange): ServiceObject;
  rangeList(sheet: Sheet, grids: GridRange[]): ServiceObject;
  user(email: string): ServiceObject;
  rule(rule: ValidationRule): ServiceObject;
  richText(value: RichText): ServiceObject;
}

/** One run of one function: what its services share. */
export interface Execution {
  readonly workbook: Workbook;
  readonly bundle: ScriptBundle;
  readonly kind: ExecutionKind;
  /** Whose rights the execution has. */
  readonly user: string;
  /** The e-mail address of the effective user that `Session` tells; empty in simple triggers. */
  readonly identity: string;
  /** The e-mail address of who is at the keyboard, as far as a script may know: empty where it runs as somebody else. */
  readonly activeIdentity: string;
  readonly meter: Meter;
  readonly documentsDir: string | null;
  readonly make: Factories;
  readonly toasts: Toast[];
  readonly dialogs: ShownDialog[];
  readonly panels: Panel[];
  readonly menus: MenuNode[];
  readonly documents: MadeDocument[];
  readonly logged: string[];
  now(): number;
  /** Takes from the user's quota of the day. @throws GoogleError when nothing is left of it */
  spend(quota: Quota): void;
  ask(request: DialogRequest): DialogAnswer;
  toast(toast: Toast): void;
}

/** The selected tab. */
export function activeSheet(workbook: Workbook): Sheet {
  return workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId) ?? (workbook.sheets[0] as Sheet);
}

/** The selected ranges of a tab; A1 when nothing was selected. */
export function selectedRanges(workbook: Workbook, sheet: Sheet): GridRange[] {
  const chosen = workbook.selections[sheet.id];
  return chosen && chosen.length > 0 ? chosen : [{ row: 1, column: 1, rows: 1, columns: 1 }];
}

/** Refuses a handle that is none, with Google's wording. */
export function isCells(value: unknown): value is CellsHandle {
  return typeof value === 'object' && value !== null && 'grid' in value && 'sheet' in value;
}

/** Whether an argument is a tab. */
export function isSheetHandle(value: unknown): value is SheetHandle {
  return typeof value === 'object' && value !== null && 'sheet' in value && !('grid' in value);
}
