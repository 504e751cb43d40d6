import type { ConditionalRule as FileRule } from 'hucre';
import type { CellCondition, ConditionalLook, ConditionalRule, GradientPoint } from './conditional-rule.ts';
import { a1Notation, columnLetters, parseA1 } from './grid-range.ts';
import type { Sheet } from './model.ts';
import { fromCellStyle, toCellStyle } from './xlsx-style.ts';
import { dropUnsafe } from './xlsx-text.ts';

const OPERATORS: Record<string, NonNullable<FileRule['operator']>> = {
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};
const CRITERIA = Object.fromEntries(Object.entries(OPERATORS).map(([criteria, operator]) => [operator, criteria]));
const POINTS = { NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile', MIN: 'min', MAX: 'max' } as const;

/** Conditional formats as Excel shows them. Tests that it cannot say are left to the host's own state. */
export function conditionalRulesOf(sheet: Sheet): FileRule[] {
  return (sheet.conditionalRules ?? []).flatMap((rule, index) => {
    const range = rule.ranges.map(a1Notation).join(' ');
    const priority = index + 1;
    if (rule.gradient) return scaleOf(rule, range, priority);
    const test = rule.condition && testOf(rule.condition, cornerOf(rule));
    return test ? [{ ...test, range, priority, style: styleOf(rule.look), stopIfTrue: true }] : [];
  });
}

function cornerOf(rule: ConditionalRule): string {
  const first = rule.ranges[0];
  return first ? `${columnLetters(first.column)}${first.row}` : 'A1';
}

function testOf(
  { criteria, values }: CellCondition,
  cell: string,
): Pick<FileRule, 'type' | 'operator' | 'formula'> | null {
  const texts = values.map((value) => dropUnsafe(String(value)).replace(/^=/, ''));
  const quoted = `"${(texts[0] ?? '').replaceAll('"', '""')}"`;
  const expression = (formula: string) => ({ type: 'expression' as const, formula });
  const operator = OPERATORS[criteria];
  if (operator) return { type: 'cellIs', operator, formula: texts };
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return expression(texts[0] ?? 'FALSE');
    case 'CELL_EMPTY':
      return expression(`LEN(TRIM(${cell}))=0`);
    case 'CELL_NOT_EMPTY':
      return expression(`LEN(TRIM(${cell}))>0`);
    case 'TEXT_CONTAINS':
      return expression(`NOT(ISERROR(SEARCH(${quoted},${cell})))`);
    case 'TEXT_DOES_NOT_CONTAIN':
      return expression(`ISERROR(SEARCH(${quoted},${cell}))`);
    case 'TEXT_STARTS_WITH':
      return expression(`LEFT(${cell},LEN(${quoted}))=${quoted}`);
    case 'TEXT_ENDS_WITH':
      return expression(`RIGHT(${cell},LEN(${quoted}))=${quoted}`);
    case 'TEXT_EQUAL_TO':
      return expression(`${cell}=${quoted}`);
    default:
      return null;
  }
}

function styleOf(look: ConditionalLook): NonNullable<FileRule['style']> {
  const { background, fontColor, bold, italic, strikethrough, underline } = look;
  const line = strikethrough ? 'line-through' : underline ? 'underline' : undefined;
  const style = toCellStyle({
    ...(fontColor && { fontColor }),
    ...(bold && { fontWeight: 'bold' }),
    ...(italic && { fontStyle: 'italic' }),
    ...(line && { fontLine: line }),
  });
  // In a conditional format Excel takes the background of a solid fill from the other colour.
  if (background) {
    const color = { rgb: background.slice(1).toUpperCase() };
    style.fill = { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color };
  }
  return style;
}

function scaleOf(rule: ConditionalRule, range: string, priority: number): FileRule[] {
  const { min, mid, max } = rule.gradient ?? {};
  const points = [min, mid, max].filter((point): point is GradientPoint => point !== undefined);
  if (points.length < 2) return [];
  const cfvo = points.map(({ type, value }) => ({ type: POINTS[type], ...(value !== '' && { value }) }));
  const colors = points.map(({ color }) => color.slice(1).toUpperCase());
  return [{ type: 'colorScale', priority, range, colorScale: { cfvo, colors } }];
}

/** Conditional formats of any file, as far as the model has them. */
export function readConditionalRules(sheet: Sheet, rules: readonly FileRule[]): ConditionalRule[] {
  const sorted = [...rules].sort((a, b) => a.priority - b.priority);
  return sorted.flatMap((rule): ConditionalRule[] => {
    const ranges = rule.range.split(' ').flatMap((part) => parseA1(part, sheet.maxRows, sheet.maxColumns) ?? []);
    const condition = conditionOf(rule);
    if (ranges.length === 0 || !condition) return [];
    return [{ ranges, condition, look: lookOf(rule), gradient: null }];
  });
}

function conditionOf({ type, operator, formula }: FileRule): CellCondition | null {
  const formulas = Array.isArray(formula) ? formula : formula === undefined ? [] : [formula];
  if (type === 'expression' && formulas[0]) return { criteria: 'CUSTOM_FORMULA', values: [`=${formulas[0]}`] };
  const criteria = type === 'cellIs' && operator ? CRITERIA[operator] : undefined;
  const numbers = formulas.map(Number);
  return criteria && numbers.every(Number.isFinite) ? { criteria, values: numbers } : null;
}

function lookOf(rule: FileRule): ConditionalLook {
  const style = fromCellStyle(rule.style);
  const fill = rule.style?.fill;
  const rgb = fill?.type === 'pattern' ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
  return {
    ...(style.fontWeight === 'bold' && { bold: true }),
    ...(style.fontStyle === 'italic' && { italic: true }),
    ...(style.fontLine === 'underline' && { underline: true }),
    ...(style.fontLine === 'line-through' && { strikethrough: true }),
    ...(style.fontColor && { fontColor: style.fontColor }),
    ...(rgb && { background: `#${rgb.slice(-6).toLowerCase()}` }),
  };
}
