import type { ConditionalLook, ConditionalRule, GradientPoint } from '../conditional-rule.ts';
import type { Execution } from '../execution.ts';
import { isCells } from '../execution.ts';
import { GoogleError } from '../google-error.ts';
import type { Sheet } from '../model.ts';
import { CellConditionBuilder } from './cell-condition-builder.ts';
import { BooleanCondition, GradientCondition } from './conditional-conditions.ts';
import type { LikeGoogle } from './like-google.ts';
import { colour } from './range-argument.ts';
import { InterpolationType } from './spreadsheet-enums.ts';

/** A finished conditional format. */
export class ConditionalFormatRule
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
        'getRanges' | 'getBooleanCondition' | 'getGradientCondition' | 'copy'
      >
    >
{
  static readonly service = 'ConditionalFormatRule';
  readonly execution: Execution;
  readonly rule: ConditionalRule;
  readonly home: Sheet | null;

  constructor(execution: Execution, rule: ConditionalRule, home: Sheet | null) {
    this.execution = execution;
    this.rule = rule;
    this.home = home;
  }

  getRanges(): unknown[] {
    return rangesOf(this);
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.rule.condition ? new BooleanCondition(this.rule) : null;
  }
  getGradientCondition(): GradientCondition | null {
    return this.rule.gradient ? new GradientCondition(this.rule.gradient) : null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, structuredClone(this.rule), this.home);
  }
}

interface Ranged {
  execution: Execution;
  rule: ConditionalRule;
  home: Sheet | null;
}

function rangesOf({ execution, rule, home }: Ranged): unknown[] {
  return home ? rule.ranges.map((grid) => execution.make.range(home, grid)) : [];
}

/** Builds a conditional format. */
export class ConditionalFormatRuleBuilder
  extends CellConditionBuilder
  implements
    LikeGoogle<
      Pick<
        GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
        | 'getRanges'
        | 'getBooleanCondition'
        | 'getGradientCondition'
        | 'setRanges'
        | 'setBackground'
        | 'setFontColor'
        | 'setBold'
        | 'setItalic'
        | 'setUnderline'
        | 'setStrikethrough'
        | 'setGradientMinpoint'
        | 'setGradientMinpointWithValue'
        | 'setGradientMidpointWithValue'
        | 'setGradientMaxpoint'
        | 'setGradientMaxpointWithValue'
        | 'copy'
        | 'build'
      >
    >
{
  static readonly service = 'ConditionalFormatRuleBuilder';
  readonly execution: Execution;
  readonly rule: ConditionalRule;
  home: Sheet | null;

  constructor(execution: Execution, rule?: ConditionalRule, home: Sheet | null = null) {
    super();
    this.execution = execution;
    this.rule = rule ?? { ranges: [], condition: null, look: {}, gradient: null };
    this.condition = this.rule.condition;
    this.home = home;
  }

  getRanges(): unknown[] {
    return rangesOf(this);
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.condition ? new BooleanCondition({ ...this.rule, condition: this.condition }) : null;
  }
  getGradientCondition(): GradientCondition | null {
    return this.rule.gradient ? new GradientCondition(this.rule.gradient) : null;
  }

  setRanges(ranges: unknown): this {
    const cells = Array.isArray(ranges) ? ranges.filter(isCells) : [];
    if (cells.length === 0) throw new GoogleError('Invalid argument: ranges');
    this.home = cells[0]?.sheet ?? null;
    this.rule.ranges = cells.map(({ grid }) => ({ ...grid }));
    return this;
  }

  setBackground(color: string | null): this {
    return this.#look('background', colour(color));
  }
  setFontColor(color: string | null): this {
    return this.#look('fontColor', colour(color));
  }
  setBold(bold: boolean | null): this {
    return this.#look('bold', bold ?? undefined);
  }
  setItalic(italic: boolean | null): this {
    return this.#look('italic', italic ?? undefined);
  }
  setUnderline(underline: boolean | null): this {
    return this.#look('underline', underline ?? undefined);
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this.#look('strikethrough', strikethrough ?? undefined);
  }
  setGradientMinpoint(color: string): this {
    return this.#point('min', color, 'MIN', '');
  }
  setGradientMinpointWithValue(color: string, type: unknown, value: string): this {
    return this.#point('min', color, String(type), value);
  }
  setGradientMidpointWithValue(color: string, type: unknown, value: string): this {
    return this.#point('mid', color, String(type), value);
  }
  setGradientMaxpoint(color: string): this {
    return this.#point('max', color, 'MAX', '');
  }
  setGradientMaxpointWithValue(color: string, type: unknown, value: string): this {
    return this.#point('max', color, String(type), value);
  }

  copy(): ConditionalFormatRuleBuilder {
    const rule = structuredClone({ ...this.rule, condition: this.condition });
    return new ConditionalFormatRuleBuilder(this.execution, rule, this.home);
  }

  build(): ConditionalFormatRule {
    if (!this.condition && !this.rule.gradient) {
      throw new GoogleError('A conditional format rule must have a boolean or gradient condition.');
    }
    if (this.rule.ranges.length === 0) {
      throw new GoogleError('A conditional format rule must have at least one range.');
    }
    const rule = structuredClone({ ...this.rule, condition: this.rule.gradient ? null : this.condition });
    return new ConditionalFormatRule(this.execution, rule, this.home);
  }

  #look(key: keyof ConditionalLook, value: string | boolean | undefined): this {
    const { [key]: _old, ...look } = this.rule.look;
    this.rule.look = value === undefined ? look : { ...look, [key]: value };
    return this;
  }

  #point(end: 'min' | 'mid' | 'max', color: string, type: string, value: string): this {
    if (!(type in InterpolationType)) throw new GoogleError('Invalid argument: type');
    const point: GradientPoint = {
      color: colour(color) ?? '#ffffff',
      type: type as GradientPoint['type'],
      value: String(value),
    };
    this.rule.gradient = { ...this.rule.gradient, [end]: point };
    return this;
  }
}

/** Whether an argument is a finished rule. */
export function isConditionalRule(value: unknown): value is ConditionalFormatRule {
  return value instanceof ConditionalFormatRule;
}
