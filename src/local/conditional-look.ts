import { meets } from './cell-condition.ts';
import { valueAt, valuesOf } from './cell-values.ts';
import type { ConditionalLook, ConditionalRule } from './conditional-rule.ts';
import { gradientColors } from './gradient-color.ts';
import type { GridRange } from './grid-range.ts';
import { contains } from './grid-range.ts';
import type { Sheet } from './model.ts';
import { serialOfWall } from './time-zones.ts';

/** What conditional formats are judged by. */
type Judged = Pick<Sheet, 'conditionalRules' | 'values'>;

/** Gives the look that conditional formats put over a cell (1-based), null for none. */
export type LookFinder = (row: number, column: number) => ConditionalLook | null;

/**
 * Reads the conditional formats of a tab once, to ask for many cells. The first rule that holds decides, as in Sheets;
 * rules with a custom formula are kept and judged by nobody here.
 */
export function lookFinder(sheet: Judged, now: number = Date.now()): LookFinder {
  const rules = (sheet.conditionalRules ?? []).map((rule) => ({ rule, colors: colorsOf(sheet, rule) }));
  const local = now - new Date(now).getTimezoneOffset() * 60_000;
  const today = Math.floor(serialOfWall(local));
  return (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    for (const { rule, colors } of rules) {
      if (!rule.ranges.some((range) => contains(range, cell))) continue;
      const value = valueAt(sheet, row, column);
      if (colors) {
        const background = typeof value === 'number' ? colors(value) : null;
        if (background !== null) return { background };
      } else if (rule.condition && meets(value, rule.condition, today)) return rule.look;
    }
    return null;
  };
}

/** The look that conditional formats put over one cell (1-based), null for none. */
export function conditionalLook(sheet: Judged, row: number, column: number): ConditionalLook | null {
  return sheet.conditionalRules ? lookFinder(sheet)(row, column) : null;
}

function colorsOf(sheet: Judged, rule: ConditionalRule): ((value: number) => string | null) | null {
  if (!rule.gradient) return null;
  const numbers = rule.ranges
    .flatMap((range) => valuesOf(sheet, cut(range, sheet)).flat())
    .filter((value): value is number => typeof value === 'number');
  return gradientColors(rule.gradient, numbers);
}

function cut(range: GridRange, sheet: Judged): GridRange {
  return { ...range, rows: Math.max(0, Math.min(range.rows, sheet.values.length - range.row + 1)) };
}
