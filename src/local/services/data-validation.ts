import { sheetById } from '../create-workbook.ts';
import type { EnumValue } from '../enum-values.ts';
import { enumValue } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { ValidationRule } from '../validation-rule.ts';
import { DataValidationCriteria } from './spreadsheet-enums.ts';

const blank = (): ValidationRule => ({ criteria: '', allowInvalid: true, showDropdown: true, helpText: null });

function isoDay(value: unknown): string {
  const date = value as Date;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A finished rule. */
export class DataValidation {
  static readonly service = 'DataValidation';
  readonly execution: Execution;
  readonly rule: ValidationRule;

  constructor(execution: Execution, rule: ValidationRule) {
    this.execution = execution;
    this.rule = rule;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  getCriteriaType(): EnumValue {
    return enumValue(DataValidationCriteria, this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    const { list, range, numbers, dates, texts, checked, unchecked, formula, showDropdown } = this.rule;
    if (list) return [list, showDropdown];
    const sheet = range && sheetById(this.execution.workbook, range.sheetId);
    if (range && sheet) return [this.execution.make.range(sheet, range.grid), showDropdown];
    if (dates) return dates.map((day) => new Date(`${day}T00:00:00`));
    if (formula !== undefined) return [formula];
    return numbers ?? texts ?? [checked, unchecked].filter((value) => value !== undefined);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, structuredClone(this.rule));
  }
}

/** Builds a rule. */
export class DataValidationBuilder {
  static readonly service = 'DataValidationBuilder';
  private readonly execution: Execution;
  private rule: ValidationRule;

  constructor(execution: Execution, rule: ValidationRule = blank()) {
    this.execution = execution;
    this.rule = rule;
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    if (!Array.isArray(values)) throw new GoogleError('Invalid argument: values');
    return this.#require({ criteria: 'VALUE_IN_LIST', list: values.map(String), showDropdown });
  }

  requireValueInRange(range: unknown, showDropdown = true): this {
    if (!isCells(range)) throw new GoogleError('Invalid argument: range');
    return this.#require({
      criteria: 'VALUE_IN_RANGE',
      range: { sheetId: range.sheet.id, grid: { ...range.grid } },
      showDropdown,
    });
  }

  requireCheckbox(checked?: unknown, unchecked?: unknown): this {
    const values: Partial<ValidationRule> = {};
    if (checked !== undefined) values.checked = String(checked);
    if (unchecked !== undefined) values.unchecked = String(unchecked);
    return this.#require({ criteria: 'CHECKBOX', ...values });
  }

  requireDate(): this {
    return this.#require({ criteria: 'DATE_IS_VALID_DATE' });
  }
  requireDateAfter(date: unknown): this {
    return this.#dates('DATE_AFTER', date);
  }
  requireDateBefore(date: unknown): this {
    return this.#dates('DATE_BEFORE', date);
  }
  requireDateOnOrAfter(date: unknown): this {
    return this.#dates('DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: unknown): this {
    return this.#dates('DATE_ON_OR_BEFORE', date);
  }
  requireDateBetween(start: unknown, end: unknown): this {
    return this.#dates('DATE_BETWEEN', start, end);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.#numbers('NUMBER_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.#numbers('NUMBER_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.#numbers('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this.#numbers('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireTextContains(text: string): this {
    return this.#require({ criteria: 'TEXT_CONTAINS', texts: [String(text)] });
  }
  requireTextEqualTo(text: string): this {
    return this.#require({ criteria: 'TEXT_EQUAL_TO', texts: [String(text)] });
  }
  requireTextIsEmail(): this {
    return this.#require({ criteria: 'TEXT_IS_VALID_EMAIL' });
  }
  requireTextIsUrl(): this {
    return this.#require({ criteria: 'TEXT_IS_VALID_URL' });
  }
  requireFormulaSatisfied(formula: string): this {
    return this.#require({ criteria: 'CUSTOM_FORMULA', formula: String(formula) });
  }

  setAllowInvalid(allow: boolean): this {
    this.rule = { ...this.rule, allowInvalid: Boolean(allow) };
    return this;
  }

  setHelpText(text: string): this {
    this.rule = { ...this.rule, helpText: String(text) };
    return this;
  }

  build(): unknown {
    return this.execution.make.rule(structuredClone(this.rule));
  }

  #numbers(criteria: string, ...numbers: number[]): this {
    return this.#require({ criteria, numbers });
  }

  #dates(criteria: string, ...dates: unknown[]): this {
    return this.#require({ criteria, dates: dates.map(isoDay) });
  }

  #require(criteria: Partial<ValidationRule> & { criteria: string }): this {
    const { allowInvalid, helpText } = this.rule;
    this.rule = { ...blank(), allowInvalid, helpText, ...criteria };
    return this;
  }
}
