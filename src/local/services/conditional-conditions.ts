import type { ConditionalRule, GradientPoint } from '../conditional-rule.ts';
import type { EnumValue } from '../enum-values.ts';
import { enumValue } from '../enum-values.ts';
import { criteriaType, criteriaValues } from './cell-condition-builder.ts';
import type { LikeGoogle } from './like-google.ts';
import { InterpolationType } from './spreadsheet-enums.ts';

/** The test of a conditional format, and the look it gives. */
export class BooleanCondition
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.BooleanCondition,
        | 'getCriteriaType'
        | 'getCriteriaValues'
        | 'getBackground'
        | 'getFontColor'
        | 'getBold'
        | 'getItalic'
        | 'getUnderline'
        | 'getStrikethrough'
      >
    >
{
  static readonly service = 'BooleanCondition';
  private readonly rule: ConditionalRule;

  constructor(rule: ConditionalRule) {
    this.rule = rule;
  }

  getCriteriaType(): EnumValue | null {
    return criteriaType(this.rule.condition);
  }
  getCriteriaValues(): unknown[] {
    return criteriaValues(this.rule.condition);
  }
  getBackground(): string | null {
    return this.rule.look.background ?? null;
  }
  getFontColor(): string | null {
    return this.rule.look.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.rule.look.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.rule.look.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this.rule.look.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.rule.look.strikethrough ?? null;
  }
}

type Gradient = NonNullable<ConditionalRule['gradient']>;

/** The colour scale of a conditional format. */
export class GradientCondition
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.GradientCondition,
        | 'getMinColor'
        | 'getMinType'
        | 'getMinValue'
        | 'getMidColor'
        | 'getMidType'
        | 'getMidValue'
        | 'getMaxColor'
        | 'getMaxType'
        | 'getMaxValue'
      >
    >
{
  static readonly service = 'GradientCondition';
  private readonly gradient: Gradient;

  constructor(gradient: Gradient) {
    this.gradient = gradient;
  }

  getMinColor(): string {
    return this.gradient.min?.color ?? '';
  }
  getMinType(): EnumValue | null {
    return pointType(this.gradient.min);
  }
  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }
  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }
  getMidType(): EnumValue | null {
    return pointType(this.gradient.mid);
  }
  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }
  getMaxColor(): string {
    return this.gradient.max?.color ?? '';
  }
  getMaxType(): EnumValue | null {
    return pointType(this.gradient.max);
  }
  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }
}

function pointType(point: GradientPoint | undefined): EnumValue | null {
  return point ? enumValue(InterpolationType, point.type) : null;
}
