import { sheetById } from '../create-workbook.ts';
import { mayEdit } from '../editing-rights.ts';
import type { EnumValue } from '../enum-values.ts';
import { enumValue } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { GridRange } from '../grid-range.ts';
import type { Protection, Sheet } from '../model.ts';
import type { LikeGoogle } from './like-google.ts';
import { ProtectionType } from './spreadsheet-enums.ts';

/** A protected range or tab. */
export class ProtectionHandle
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Protection,
        | 'getDescription'
        | 'setDescription'
        | 'isWarningOnly'
        | 'setWarningOnly'
        | 'getProtectionType'
        | 'getRange'
        | 'getRangeName'
        | 'setRange'
        | 'getUnprotectedRanges'
        | 'setUnprotectedRanges'
        | 'canEdit'
        | 'canDomainEdit'
        | 'setDomainEdit'
        | 'getEditors'
        | 'addEditor'
        | 'addEditors'
        | 'removeEditors'
        | 'removeEditor'
        | 'remove'
      >
    >
{
  static readonly service = 'Protection';
  readonly execution: Execution;
  readonly protection: Protection;

  constructor(execution: Execution, protection: Protection) {
    this.execution = execution;
    this.protection = protection;
  }

  getDescription(): string {
    return this.protection.description;
  }

  setDescription(description: string): this {
    this.protection.description = String(description);
    return this;
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.protection.warningOnly = Boolean(warningOnly);
    return this;
  }

  getProtectionType(): EnumValue {
    return enumValue(ProtectionType, this.protection.kind);
  }

  getRange(): unknown {
    const sheet = sheetById(this.execution.workbook, this.protection.sheetId) as Sheet;
    const whole = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    return this.execution.make.range(sheet, this.protection.range ?? whole);
  }

  setRange(range: unknown): this {
    if (!isCells(range)) throw new GoogleError('Invalid argument: range');
    this.protection.sheetId = range.sheet.id;
    if (this.protection.kind === 'RANGE') this.protection.range = { ...range.grid };
    return this;
  }

  getRangeName(): null {
    return null;
  }

  getUnprotectedRanges(): unknown[] {
    const sheet = sheetById(this.execution.workbook, this.protection.sheetId) as Sheet;
    return this.protection.unprotected.map((grid) => this.execution.make.range(sheet, grid));
  }

  setUnprotectedRanges(ranges: unknown[]): this {
    this.protection.unprotected = ranges.filter(isCells).map((range) => range.grid);
    return this;
  }

  canEdit(): boolean {
    return mayEdit(this.execution.workbook, this.protection, this.execution.user);
  }

  canDomainEdit(): boolean {
    return this.protection.openToAll;
  }

  setDomainEdit(editable: boolean): this {
    this.protection.openToAll = Boolean(editable);
    return this;
  }

  getEditors(): unknown[] {
    return this.protection.editors.map((email) => this.execution.make.user(email));
  }

  addEditor(user: unknown): this {
    const email = emailOf(user);
    if (!this.protection.editors.includes(email)) this.protection.editors.push(email);
    return this;
  }

  addEditors(emails: unknown[]): this {
    for (const email of emails) this.addEditor(email);
    return this;
  }

  /** The owner and whoever runs the script stay editors, as in Google. */
  removeEditors(users: unknown[]): this {
    const { workbook, user } = this.execution;
    const gone = new Set(users.map(emailOf));
    this.protection.editors = this.protection.editors.filter(
      (email) => !gone.has(email) || email === workbook.owner || email === user,
    );
    this.protection.openToAll = false;
    return this;
  }

  removeEditor(user: unknown): this {
    return this.removeEditors([user]);
  }

  remove(): void {
    const { workbook } = this.execution;
    workbook.protections = workbook.protections.filter((protection) => protection.id !== this.protection.id);
  }
}

function emailOf(user: unknown): string {
  const withEmail = user as { getEmail?: () => string };
  return typeof withEmail?.getEmail === 'function' ? withEmail.getEmail() : String(user);
}

/** Protects a tab (range null) or a range of it. At first everyone who may edit the file may still edit. */
export function protect(execution: Execution, sheet: Sheet, range: GridRange | null): ProtectionHandle {
  const { workbook } = execution;
  const known = range === null && workbook.protections.find((p) => p.kind === 'SHEET' && p.sheetId === sheet.id);
  if (known) return new ProtectionHandle(execution, known);
  const protection: Protection = {
    id: workbook.nextId++,
    kind: range ? 'RANGE' : 'SHEET',
    sheetId: sheet.id,
    range,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [...workbook.editors],
    openToAll: true,
  };
  workbook.protections.push(protection);
  return new ProtectionHandle(execution, protection);
}

/** The protections of a type, of one tab or of all. */
export function protectionsOf(execution: Execution, type: unknown, sheet?: Sheet): ProtectionHandle[] {
  return execution.workbook.protections
    .filter((protection) => protection.kind === String(type) && (!sheet || protection.sheetId === sheet.id))
    .map((protection) => new ProtectionHandle(execution, protection));
}
