import type { CellCondition } from './conditional-rule.ts';
import type { CellValue } from './model.ts';
import { serialOfDay } from './time-zones.ts';

type Test = (value: CellValue, condition: CellCondition, today: number) => boolean;

const folded = (value: unknown): string => String(value ?? '').toLowerCase();
const number = (condition: CellCondition, index = 0): number => Number(condition.values[index]);
const isBlank = (value: CellValue): boolean => value === null || value === '';

/** Text tests do not mind capitals, as Sheets does. */
const onText =
  (test: (text: string, wanted: string) => boolean): Test =>
  (value, condition) =>
    test(folded(value), folded(condition.values[0]));

const onNumber =
  (test: (value: number, condition: CellCondition) => boolean): Test =>
  (value, condition) =>
    typeof value === 'number' && test(value, condition);

const onDay =
  (test: (day: number, wanted: number) => boolean): Test =>
  (value, condition, today) =>
    typeof value === 'number' && test(Math.floor(value), dayOf(String(condition.values[0]), today));

const isBetween = (value: number, condition: CellCondition): boolean =>
  value >= number(condition) && value <= number(condition, 1);

const TESTS: Record<string, Test> = {
  CELL_EMPTY: isBlank,
  CELL_NOT_EMPTY: (value) => !isBlank(value),
  TEXT_CONTAINS: onText((text, wanted) => text.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: onText((text, wanted) => !text.includes(wanted)),
  TEXT_EQUAL_TO: onText((text, wanted) => text === wanted),
  TEXT_STARTS_WITH: onText((text, wanted) => text.startsWith(wanted)),
  TEXT_ENDS_WITH: onText((text, wanted) => text.endsWith(wanted)),
  NUMBER_EQUAL_TO: onNumber((value, condition) => value === number(condition)),
  NUMBER_NOT_EQUAL_TO: onNumber((value, condition) => value !== number(condition)),
  NUMBER_GREATER_THAN: onNumber((value, condition) => value > number(condition)),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: onNumber((value, condition) => value >= number(condition)),
  NUMBER_LESS_THAN: onNumber((value, condition) => value < number(condition)),
  NUMBER_LESS_THAN_OR_EQUAL_TO: onNumber((value, condition) => value <= number(condition)),
  NUMBER_BETWEEN: onNumber(isBetween),
  NUMBER_NOT_BETWEEN: onNumber((value, condition) => !isBetween(value, condition)),
};
for (const suffix of ['', '_RELATIVE']) {
  TESTS[`DATE_AFTER${suffix}`] = onDay((day, wanted) => day > wanted);
  TESTS[`DATE_BEFORE${suffix}`] = onDay((day, wanted) => day < wanted);
  TESTS[`DATE_EQUAL_TO${suffix}`] = onDay((day, wanted) => day === wanted);
}

const RELATIVE_DAYS: Record<string, number> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function dayOf(text: string, today: number): number {
  const relative = RELATIVE_DAYS[text];
  if (relative !== undefined) return today + relative;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return serialOfDay(year, month, day) ?? Number.NaN;
}

/**
 * Whether a cell's value meets a condition. `today` is the serial number of the day. Custom formulas are kept and not
 * judged: null.
 */
export function meets(value: CellValue, condition: CellCondition, today: number): boolean | null {
  const test = TESTS[condition.criteria];
  return test ? test(value, condition, today) : null;
}
