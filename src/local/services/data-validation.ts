import { sheetById } from '../create-workbook.ts';
import type { EnumValue } from '../enum-values.ts';
import { enumValue } from '../enum-values.ts';
import type { Execution } from '../execution.ts';
import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { ValidationRule } from '../validation-rule.ts';
import { isoDay } from './iso-day.ts';
import type { LikeGoogle } from './like-google.ts';
import { DataValidationCriteria } from './spreadsheet-enums.ts';

const blank = (): ValidationRule => ({ criteria: '', allowInvalid: true, showDropdown: true, helpText: null });

/** A finished rule. */
export class DataValidation
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.DataValidation,
        'getAllowInvalid' | 'getHelpText' | 'getCriteriaType' | 'getCriteriaValues' | 'copy'
      >
    >
{
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
export class DataValidationBuilder
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.DataValidationBuilder,
        | 'requireValueInList'
        | 'requireValueInRange'
        | 'requireCheckbox'
        | 'requireDate'
        | 'requireDateAfter'
        | 'requireDateBefore'
        | 'requireDateOnOrAfter'
        | 'requireDateOnOrBefore'
        | 'requireDateBetween'
        | 'requireDateEqualTo'
        | 'requireDateNotBetween'
        | 'requireNumberNotBetween'
        | 'requireNumberNotEqualTo'
        | 'requireNumberBetween'
        | 'requireNumberEqualTo'
        | 'requireNumberGreaterThan'
        | 'requireNumberGreaterThanOrEqualTo'
        | 'requireNumberLessThan'
        | 'requireNumberLessThanOrEqualTo'
        | 'requireTextContains'
        | 'requireTextDoesNotContain'
        | 'requireTextEqualTo'
        | 'requireTextIsEmail'
        | 'requireTextIsUrl'
        | 'requireFormulaSatisfied'
        | 'withCriteria'
        | 'copy'
        | 'getCriteriaType'
        | 'getCriteriaValues'
        | 'getAllowInvalid'
        | 'getHelpText'
        | 'setAllowInvalid'
        | 'setHelpText'
        | 'build'
      >
    >
{
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
  requireDateEqualTo(date: unknown): this {
    return this.#dates('DATE_EQUAL_TO', date);
  }
  requireDateNotBetween(start: unknown, end: unknown): this {
    return this.#dates('DATE_NOT_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.#numbers('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.#numbers('NUMBER_NOT_EQUAL_TO', number);
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
  requireTextDoesNotContain(text: string): this {
    return this.#require({ criteria: 'TEXT_DOES_NOT_CONTAIN', texts: [String(text)] });
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

  /** A rule of any criteria with the values that `getCriteriaValues` gave. */
  withCriteria(criteria: unknown, args: unknown[]): this {
    const name = String(criteria);
    const [first, second] = args;
    if (!(name in DataValidationCriteria)) throw new GoogleError('Invalid argument: criteria');
    if (name === 'VALUE_IN_LIST') return this.requireValueInList(first as unknown[], second !== false);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(first, second !== false);
    if (name === 'CHECKBOX') return this.requireCheckbox(first, second);
    if (name === 'CUSTOM_FORMULA') return this.requireFormulaSatisfied(String(first));
    if (name === 'DATE_IS_VALID_DATE') return this.requireDate();
    if (name.startsWith('DATE_')) return this.#dates(name, ...args);
    if (name.startsWith('NUMBER_')) return this.#numbers(name, ...args.map(Number));
    return this.#require({ criteria: name, ...(args.length > 0 && { texts: args.map(String) }) });
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, structuredClone(this.rule));
  }

  getCriteriaType(): EnumValue | null {
    return this.rule.criteria === '' ? null : enumValue(DataValidationCriteria, this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    return new DataValidation(this.execution, this.rule).getCriteriaValues();
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.rule.helpText;
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
    return this.#require({ criteria, dates: dates.map((date) => isoDay(date as Date)) });
  }

  #require(criteria: Partial<ValidationRule> & { criteria: string }): this {
    const { allowInvalid, helpText } = this.rule;
    this.rule = { ...blank(), allowInvalid, helpText, ...criteria };
    return this;
  }
}
