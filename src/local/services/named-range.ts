import { sheetById } from '../create-workbook.ts';
import type { Execution } from '../execution.ts';
import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { NamedRange as NamedRangeData, Sheet } from '../model.ts';
import type { LikeGoogle } from './like-google.ts';

/** A named range of the spreadsheet. */
export class NamedRange
  implements
    LikeGoogle<
      Pick<GoogleAppsScript.Spreadsheet.NamedRange, 'getName' | 'getRange' | 'setName' | 'setRange' | 'remove'>
    >
{
  static readonly service = 'NamedRange';
  private readonly execution: Execution;
  private readonly named: NamedRangeData;

  constructor(execution: Execution, named: NamedRangeData) {
    this.execution = execution;
    this.named = named;
  }

  getName(): string {
    return this.named.name;
  }

  getRange(): unknown {
    return this.execution.make.range(sheetById(this.execution.workbook, this.named.sheetId) as Sheet, this.named.range);
  }

  setName(name: string): this {
    assertRangeName(name);
    const { namedRanges } = this.execution.workbook;
    if (namedRanges.some((other) => other !== this.named && other.name.toLowerCase() === name.toLowerCase())) {
      throw new GoogleError(`The name "${name}" is already used by another named range.`);
    }
    this.named.name = name;
    return this;
  }

  setRange(range: unknown): this {
    if (!isCells(range)) throw new GoogleError('Invalid argument: range');
    this.named.sheetId = range.sheet.id;
    this.named.range = { ...range.grid };
    return this;
  }

  remove(): void {
    const { workbook } = this.execution;
    workbook.namedRanges = workbook.namedRanges.filter((named) => named !== this.named);
  }
}

/** Refuses a name that Sheets would refuse: no blanks, no leading digit, nothing that reads as a cell. */
export function assertRangeName(name: unknown): void {
  const text = String(name);
  const isCell = /^([A-Za-z]{1,3}\d+|[Rr]\d+[Cc]\d+|true|false)$/i.test(text);
  if (/^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]{0,249}$/.test(text) && !isCell) return;
  throw new GoogleError(`The name you have entered is not a valid range name: ${text}`);
}
