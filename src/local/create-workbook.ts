import { randomBytes } from 'node:crypto';
import type { Sheet, Workbook } from './model.ts';
import { emptySheet } from './model.ts';

/** The user who acts when nobody else is named, owner of new workbooks. */
export const DEFAULT_USER = 'admin@contoh.go.id';

export interface NewWorkbook {
  name: string;
  owner?: string;
  locale?: string;
  timeZone?: string;
  id?: string;
}

/** A new spreadsheet of an Indonesian account: one empty tab `Sheet1`. */
export function createWorkbook(options: NewWorkbook): Workbook {
  const owner = options.owner ?? DEFAULT_USER;
  const first = emptySheet(0, 'Sheet1');
  return {
    id: options.id ?? driveId(),
    name: options.name,
    locale: options.locale ?? 'id_ID',
    timeZone: options.timeZone ?? 'Asia/Jakarta',
    owner,
    editors: [owner],
    sheets: [first],
    activeSheetId: 0,
    selections: {},
    styles: [{}],
    validationRules: [],
    metadata: [],
    protections: [],
    namedRanges: [],
    nextId: 1,
    properties: { script: {}, document: {}, user: {} },
    cache: {},
    files: [],
    triggers: [],
    usage: {},
  };
}

/** An id that looks like one of Drive: 44 characters. */
export function driveId(): string {
  return `1${randomBytes(33).toString('base64url').slice(0, 43)}`;
}

/** A gid for a further tab: a number no other tab has. */
export function newSheetId(workbook: Workbook): number {
  for (;;) {
    const id = randomBytes(4).readUInt32BE() >>> 1;
    if (!workbook.sheets.some((sheet) => sheet.id === id)) return id;
  }
}

/** The tab of a gid, undefined when it was deleted. */
export function sheetById(workbook: Workbook, id: number): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** The tab of a name; Google compares tab names without regard to case only when it refuses doubles. */
export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}
