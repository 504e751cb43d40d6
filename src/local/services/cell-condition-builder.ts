import type { CellCondition } from '../conditional-rule.ts';
import type { EnumValue } from '../enum-values.ts';
import { enumValue } from '../enum-values.ts';
import { GoogleError } from '../google-error.ts';
import { isoDay } from './iso-day.ts';
import { BooleanCriteria, RelativeDate } from './spreadsheet-enums.ts';

/** The tests that conditional formats and filters share. */
export class CellConditionBuilder {
  protected condition: CellCondition | null = null;

  getCriteriaType(): EnumValue | null {
    return criteriaType(this.condition);
  }
  getCriteriaValues(): unknown[] {
    return criteriaValues(this.condition);
  }
  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }
  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', String(text));
  }
  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', String(text));
  }
  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', String(text));
  }
  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', String(text));
  }
  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', String(text));
  }
  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.#when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.#when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenDateAfter(date: unknown): this {
    return this.#day('DATE_AFTER', date);
  }
  whenDateBefore(date: unknown): this {
    return this.#day('DATE_BEFORE', date);
  }
  whenDateEqualTo(date: unknown): this {
    return this.#day('DATE_EQUAL_TO', date);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', String(formula));
  }

  withCriteria(criteria: unknown, args: unknown[]): this {
    const name = String(criteria);
    if (!(name in BooleanCriteria)) throw new GoogleError(`Invalid argument: criteria`);
    const values = args.map((arg) => (arg instanceof Date ? isoDay(arg) : typeof arg === 'number' ? arg : String(arg)));
    return this.#when(name, ...values);
  }

  #day(criteria: string, date: unknown): this {
    if (date instanceof Date) return this.#when(criteria, isoDay(date));
    if (!(String(date) in RelativeDate)) throw new GoogleError('Invalid argument: date');
    return this.#when(`${criteria}_RELATIVE`, String(date));
  }

  #when(criteria: string, ...values: (string | number)[]): this {
    this.condition = { criteria, values };
    return this;
  }
}

/** The criteria of a condition as scripts hold it. */
export function criteriaType(condition: CellCondition | null): EnumValue | null {
  return condition && enumValue(BooleanCriteria, condition.criteria);
}

/** What a condition compares with, as scripts hold it. */
export function criteriaValues(condition: CellCondition | null): unknown[] {
  return (condition?.values ?? []).map((value) => {
    if (!condition?.criteria.startsWith('DATE_')) return value;
    return condition.criteria.endsWith('_RELATIVE')
      ? enumValue(RelativeDate, String(value))
      : new Date(`${value}T00:00:00`);
  });
}
