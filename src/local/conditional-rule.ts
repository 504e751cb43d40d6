import type { GridRange } from './grid-range.ts';
import type { TextLook } from './text-look.ts';

/** A test on a cell by Google's criteria names. Dates are ISO days or the names of relative dates. */
export interface CellCondition {
  criteria: string;
  values: (string | number)[];
}

/** A point of a colour scale. */
export interface GradientPoint {
  color: string;
  type: 'NUMBER' | 'PERCENT' | 'PERCENTILE' | 'MIN' | 'MAX';
  value: string;
}

/** What a rule puts over the look of a cell. */
export type ConditionalLook = Pick<TextLook, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'> & {
  background?: string;
};

/** A conditional format of a tab: one test with a look, or a colour scale. The first rule that holds decides. */
export interface ConditionalRule {
  ranges: GridRange[];
  condition: CellCondition | null;
  look: ConditionalLook;
  gradient: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint } | null;
}

/** What a filter does to the rows of a column: it hides shown texts, or all that a test refuses. */
export interface FilterCriterion {
  hidden?: string[];
  condition?: CellCondition;
}

/** Alternating colours of rows or columns. */
export interface Banding {
  id: number;
  axis: 'ROW' | 'COLUMN';
  range: GridRange;
  header: string | null;
  first: string | null;
  second: string | null;
  footer: string | null;
}
