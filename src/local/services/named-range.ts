import { sheetById } from '../create-workbook.ts';
import type { Execution } from '../execution.ts';
import type { NamedRange as NamedRangeData, Sheet } from '../model.ts';

/** A named range of the spreadsheet. */
export class NamedRange {
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

  remove(): void {
    const { workbook } = this.execution;
    workbook.namedRanges = workbook.namedRanges.filter((named) => named !== this.named);
  }
}
