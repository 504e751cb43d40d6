import type { Execution } from '../execution.ts';
import { activeSheet, selectedRanges } from '../execution.ts';
import type { GridRange } from '../grid-range.ts';
import type { LikeGoogle } from './like-google.ts';

/** What is selected in the active tab. */
export class Selection
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Selection,
        'getActiveSheet' | 'getActiveRange' | 'getActiveRangeList' | 'getCurrentCell'
      >
    >
{
  static readonly service: string = 'Selection';
  readonly execution: Execution;

  constructor(execution: Execution) {
    this.execution = execution;
  }

  getActiveSheet(): unknown {
    return this.execution.make.sheet(activeSheet(this.execution.workbook));
  }

  getActiveRange(): unknown {
    const sheet = activeSheet(this.execution.workbook);
    return this.execution.make.range(sheet, lastRange(this.execution));
  }

  getActiveRangeList(): unknown {
    const sheet = activeSheet(this.execution.workbook);
    return this.execution.make.rangeList(sheet, selectedRanges(this.execution.workbook, sheet));
  }

  getCurrentCell(): unknown {
    const sheet = activeSheet(this.execution.workbook);
    const { row, column } = lastRange(this.execution);
    return this.execution.make.range(sheet, { row, column, rows: 1, columns: 1 });
  }
}

function lastRange({ workbook }: Execution): GridRange {
  return selectedRanges(workbook, activeSheet(workbook)).at(-1) as GridRange;
}
