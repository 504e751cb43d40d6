import { sheetByName } from './create-workbook.ts';
import type { FiredBy } from './fire-triggers.ts';
import { fireChange } from './fire-triggers.ts';
import { GoogleError } from './google-error.ts';
import type { GridRange } from './grid-range.ts';
import type { Sheet, Workbook } from './model.ts';
import type { ScriptBundle } from './script-bundle.ts';
import type { ChangeType } from './trigger.ts';
import { afterEdit } from './type-cells.ts';

/** Who acts: an address, or somebody at a spreadsheet whose scripts are told of it by triggers. */
export type Person = string | { bundle: ScriptBundle | null; by: FiredBy };

/** The address of who acts. */
export function nameOf(person: Person): string {
  return typeof person === 'string' ? person : person.by.user;
}

/** What follows an act that is no edit: triggers that wait for changes, where there are scripts. */
export function tell(workbook: Workbook, person: Person, change: ChangeType): void {
  if (typeof person !== 'string' && person.bundle) fireChange(workbook, person.bundle, change, person.by);
}

/** What follows an edit of cells, where there are scripts. */
export function edited(workbook: Workbook, person: Person, sheet: Sheet, grid: GridRange): void {
  if (typeof person !== 'string' && person.bundle) afterEdit(workbook, person.bundle, sheet, grid, null, person.by);
}

/** The tab a person looks at. @throws GoogleError when there is none of the name */
export function tabNamed(workbook: Workbook, name: string): Sheet {
  const sheet = sheetByName(workbook, name);
  if (!sheet) throw new GoogleError(`There is no tab named ${name}`);
  return sheet;
}
