import type { FilterCriterion } from '../conditional-rule.ts';
import type { EnumValue } from '../enum-values.ts';
import { GoogleError } from '../google-error.ts';
import { CellConditionBuilder, criteriaType, criteriaValues } from './cell-condition-builder.ts';
import type { LikeGoogle } from './like-google.ts';

/** What a filter hides in a column. */
export class FilterCriteria
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.FilterCriteria,
        'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues' | 'copy'
      >
    >
{
  static readonly service = 'FilterCriteria';
  readonly criterion: FilterCriterion;

  constructor(criterion: FilterCriterion) {
    this.criterion = criterion;
  }

  getCriteriaType(): EnumValue | null {
    return criteriaType(this.criterion.condition ?? null);
  }
  getCriteriaValues(): unknown[] {
    return criteriaValues(this.criterion.condition ?? null);
  }
  getHiddenValues(): string[] {
    return this.criterion.hidden ?? [];
  }
  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(structuredClone(this.criterion));
  }
}

/** Builds filter criteria. Only spreadsheets on a data source take values to show instead of values to hide. */
export class FilterCriteriaBuilder
  extends CellConditionBuilder
  implements
    LikeGoogle<
      Pick<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, 'getHiddenValues' | 'setHiddenValues' | 'copy' | 'build'>
    >
{
  static readonly service = 'FilterCriteriaBuilder';
  private hidden: string[] | undefined;

  constructor(from: FilterCriterion = {}) {
    super();
    this.hidden = from.hidden;
    this.condition = from.condition ?? null;
  }

  getHiddenValues(): string[] {
    return this.hidden ?? [];
  }

  setHiddenValues(values: unknown): this {
    if (!Array.isArray(values)) throw new GoogleError('Invalid argument: values');
    this.hidden = values.map(String);
    return this;
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.#criterion());
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.#criterion());
  }

  #criterion(): FilterCriterion {
    return {
      ...(this.hidden && { hidden: [...this.hidden] }),
      ...(this.condition && { condition: structuredClone(this.condition) }),
    };
  }
}
