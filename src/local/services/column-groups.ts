import type { Execution } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { Sheet } from '../model.ts';

/** A column group: the stretch of columns of at least a depth around its first column (1-based). */
export class Group {
  static readonly service = 'Group';
  private readonly execution: Execution;
  private readonly sheet: Sheet;
  private readonly depth: number;
  private readonly first: number;
  private readonly last: number;

  constructor(execution: Execution, sheet: Sheet, depth: number, first: number, last: number) {
    this.execution = execution;
    this.sheet = sheet;
    this.depth = depth;
    this.first = first;
    this.last = last;
  }

  getDepth(): number {
    return this.depth;
  }

  getRange(): unknown {
    const grid = { row: 1, column: this.first, rows: this.sheet.maxRows, columns: this.last - this.first + 1 };
    return this.execution.make.range(this.sheet, grid);
  }

  isCollapsed(): boolean {
    return this.sheet.collapsedGroups.some((group) => group.depth === this.depth && group.first === this.first);
  }

  collapse(): this {
    if (!this.isCollapsed()) this.sheet.collapsedGroups.push({ depth: this.depth, first: this.first });
    return this;
  }

  expand(): this {
    this.sheet.collapsedGroups = this.sheet.collapsedGroups.filter(
      (group) => group.depth !== this.depth || group.first !== this.first,
    );
    return this;
  }

  remove(): void {
    this.expand();
    for (let column = this.first; column <= this.last; column++) {
      this.sheet.columnDepths[column - 1] = (this.sheet.columnDepths[column - 1] ?? 1) - 1;
    }
  }
}

/** The group at a column (1-based) of a depth. @throws GoogleError where there is none */
export function columnGroup(execution: Execution, sheet: Sheet, column: number, depth: number): Group {
  const depthAt = (at: number): number => sheet.columnDepths[at - 1] ?? 0;
  if (depthAt(column) < depth || depth < 1) {
    throw new GoogleError(`There is no group at index ${column} and depth ${depth}`);
  }
  let first = column;
  let last = column;
  while (first > 1 && depthAt(first - 1) >= depth) first--;
  while (last < sheet.maxColumns && depthAt(last + 1) >= depth) last++;
  return new Group(execution, sheet, depth, first, last);
}

/** All groups of a tab, outer ones first. */
export function allColumnGroups(execution: Execution, sheet: Sheet): Group[] {
  const groups: Group[] = [];
  const deepest = sheet.columnDepths.reduce<number>((max, depth) => Math.max(max, depth ?? 0), 0);
  for (let depth = 1; depth <= deepest; depth++) {
    for (let column = 1; column <= sheet.columnDepths.length; column++) {
      const starts = (sheet.columnDepths[column - 1] ?? 0) >= depth && (sheet.columnDepths[column - 2] ?? 0) < depth;
      if (starts) groups.push(columnGroup(execution, sheet, column, depth));
    }
  }
  return groups;
}
