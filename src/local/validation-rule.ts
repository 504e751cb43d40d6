import type { GridRange } from './grid-range.ts';

/** A dropdown, checkbox or other rule on cells, by Google's criteria names. Dates are ISO days, ranges are plain. */
export interface ValidationRule {
  criteria: string;
  list?: string[];
  range?: { sheetId: number; grid: GridRange };
  numbers?: number[];
  dates?: string[];
  texts?: string[];
  checked?: string;
  unchecked?: string;
  formula?: string;
  allowInvalid: boolean;
  showDropdown: boolean;
  helpText: string | null;
}
