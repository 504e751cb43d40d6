import { isCells, isSheetHandle } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import { Selection } from './selection.ts';

/** What `SpreadsheetApp` and the spreadsheet both tell of, and do to, the place where the person is. */
export class ActivePlace extends Selection {
  getSelection(): Selection {
    return new Selection(this.execution);
  }

  setActiveSheet(handle: unknown): unknown {
    if (!isSheetHandle(handle)) throw new GoogleError('Invalid argument: sheet');
    this.execution.workbook.activeSheetId = handle.sheet.id;
    return handle;
  }

  setActiveRange(range: unknown): unknown {
    if (!isCells(range)) throw new GoogleError('Invalid argument: range');
    this.execution.workbook.activeSheetId = range.sheet.id;
    this.execution.workbook.selections[range.sheet.id] = [range.grid];
    return range;
  }
}
