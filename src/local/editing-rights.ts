import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import { contains, intersects } from './grid-range.ts';
import type { Protection, Sheet, Workbook } from './model.ts';

/** Whether a user passes a protection: the owner always does, everyone passes one that only warns. */
export function mayEdit(workbook: Workbook, protection: Protection, user: string): boolean {
  return protection.warningOnly || user === workbook.owner || protection.openToAll || protection.editors.includes(user);
}

/** Refuses a change of cells that hard protection keeps from the user. Without a range: of the whole tab. */
export function assertMayEdit(workbook: Workbook, sheet: Sheet, user: string, grid?: GridRange): void {
  for (const protection of workbook.protections) {
    if (protection.sheetId !== sheet.id || mayEdit(workbook, protection, user)) continue;
    const cells = grid ?? { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    const hit = protection.range === null || intersects(protection.range, cells);
    if (!hit || protection.unprotected.some((open) => contains(open, cells))) continue;
    throw new GoogleError(
      'You are trying to edit a protected cell or object. ' +
        'Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}
