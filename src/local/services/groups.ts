import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { Sheet } from '../model.ts';
import type { LikeGoogle } from './like-google.ts';

/** Along which groups lie. */
export type GroupAxis = 'row' | 'column';

function depthsOf(sheet: Sheet, axis: GroupAxis): (number | null)[] {
  if (axis === 'column') return sheet.columnDepths;
  sheet.rowDepths ??= [];
  return sheet.rowDepths;
}

function collapsedOf(sheet: Sheet, axis: GroupAxis): { depth: number; first: number }[] {
  return (axis === 'column' ? sheet.collapsedGroups : sheet.collapsedRowGroups) ?? [];
}

function setCollapsed(sheet: Sheet, axis: GroupAxis, groups: { depth: number; first: number }[]): void {
  if (axis === 'column') sheet.collapsedGroups = groups;
  else sheet.collapsedRowGroups = groups;
}

/** A group of rows or columns: the stretch of at least a depth around its first one (1-based). */
export class Group
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.Group,
        'getDepth' | 'getControlIndex' | 'getRange' | 'isCollapsed' | 'collapse' | 'expand' | 'remove'
      >
    >
{
  static readonly service = 'Group';
  private readonly execution: Execution;
  private readonly sheet: Sheet;
  private readonly axis: GroupAxis;
  private readonly depth: number;
  private readonly first: number;
  private readonly last: number;

  constructor(execution: Execution, sheet: Sheet, axis: GroupAxis, depth: number, first: number, last: number) {
    this.execution = execution;
    this.sheet = sheet;
    this.axis = axis;
    this.depth = depth;
    this.first = first;
    this.last = last;
  }

  getDepth(): number {
    return this.depth;
  }

  getControlIndex(): number {
    const after = this.axis === 'column' ? this.sheet.groupControlAfter : (this.sheet.rowGroupControlAfter ?? true);
    return after ? this.last + 1 : this.first - 1;
  }

  getRange(): unknown {
    const count = this.last - this.first + 1;
    const grid =
      this.axis === 'column'
        ? { row: 1, column: this.first, rows: this.sheet.maxRows, columns: count }
        : { row: this.first, column: 1, rows: count, columns: this.sheet.maxColumns };
    return this.execution.make.range(this.sheet, grid);
  }

  isCollapsed(): boolean {
    return collapsedOf(this.sheet, this.axis).some((group) => this.#isSame(group));
  }

  collapse(): this {
    const groups = collapsedOf(this.sheet, this.axis);
    if (!this.isCollapsed()) setCollapsed(this.sheet, this.axis, [...groups, { depth: this.depth, first: this.first }]);
    return this;
  }

  expand(): this {
    const groups = collapsedOf(this.sheet, this.axis);
    setCollapsed(
      this.sheet,
      this.axis,
      groups.filter((group) => !this.#isSame(group)),
    );
    return this;
  }

  remove(): void {
    this.expand();
    const depths = depthsOf(this.sheet, this.axis);
    for (let at = this.first; at <= this.last; at++) depths[at - 1] = (depths[at - 1] ?? 1) - 1;
  }

  #isSame(group: { depth: number; first: number }): boolean {
    return group.depth === this.depth && group.first === this.first;
  }
}

/** The group at a row or column (1-based) of a depth. @throws GoogleError where there is none */
export function groupAt(execution: Execution, sheet: Sheet, axis: GroupAxis, index: number, depth: number): Group {
  const depths = depthsOf(sheet, axis);
  const depthAt = (at: number): number => depths[at - 1] ?? 0;
  if (depthAt(index) < depth || depth < 1) {
    throw new GoogleError(`There is no group at index ${index} and depth ${depth}`);
  }
  let first = index;
  let last = index;
  while (first > 1 && depthAt(first - 1) >= depth) first--;
  while (last < depths.length && depthAt(last + 1) >= depth) last++;
  return new Group(execution, sheet, axis, depth, first, last);
}

/** All groups of a tab along an axis, outer ones first. */
export function allGroups(execution: Execution, sheet: Sheet, axis: GroupAxis): Group[] {
  const groups: Group[] = [];
  const depths = depthsOf(sheet, axis);
  const deepest = depths.reduce<number>((max, depth) => Math.max(max, depth ?? 0), 0);
  for (let depth = 1; depth <= deepest; depth++) {
    for (let at = 1; at <= depths.length; at++) {
      const starts = (depths[at - 1] ?? 0) >= depth && (depths[at - 2] ?? 0) < depth;
      if (starts) groups.push(groupAt(execution, sheet, axis, at, depth));
    }
  }
  return groups;
}

/** How deep a row or column lies in groups. */
export function groupDepth(sheet: Sheet, axis: GroupAxis, index: number): number {
  return depthsOf(sheet, axis)[index - 1] ?? 0;
}

/** Puts rows or columns deeper into groups, or less deep; Google allows eight levels. */
export function shiftDepth(sheet: Sheet, axis: GroupAxis, first: number, count: number, delta: number): void {
  const depths = depthsOf(sheet, axis);
  while (depths.length < first - 1) depths.push(null);
  for (let index = first - 1; index < first - 1 + count; index++) {
    depths[index] = Math.min(8, Math.max(0, (depths[index] ?? 0) + delta));
  }
}

/** Collapses or expands all groups of a tab that touch a stretch of rows or columns. */
export function foldGroups(
  execution: Execution,
  sheet: Sheet,
  axis: GroupAxis,
  fold: boolean,
  within: { first: number; count: number } = { first: 1, count: Number.POSITIVE_INFINITY },
): void {
  for (const group of allGroups(execution, sheet, axis)) {
    const { grid } = group.getRange() as { grid: { row: number; column: number; rows: number; columns: number } };
    const [start, count] = axis === 'row' ? [grid.row, grid.rows] : [grid.column, grid.columns];
    if (start >= within.first + within.count || start + count <= within.first) continue;
    if (fold) group.collapse();
    else group.expand();
  }
}
