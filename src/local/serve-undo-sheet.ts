import type { Chart, Metadata, NamedRange, Protection, Sheet, Workbook } from './model.ts';
import type { ValidationRule } from './validation-rule.ts';

/** A tab as it was, with all in the workbook that points into tabs. */
export interface KeptSheet {
  sheet: Sheet;
  charts: Map<number, Chart[]>;
  metadata: Metadata[];
  protections: Protection[];
  namedRanges: NamedRange[];
  validationRules: ValidationRule[];
}

/** Copies a tab before its rows or columns are moved. */
export function keepSheet(workbook: Workbook, sheet: Sheet): KeptSheet {
  const { metadata, protections, namedRanges, validationRules } = workbook;
  const charts = new Map(workbook.sheets.map((tab) => [tab.id, tab.charts]));
  return structuredClone({ sheet, charts, metadata, protections, namedRanges, validationRules });
}

/** Puts a tab back as it was kept; other tabs keep what they hold by now. */
export function restoreSheet(workbook: Workbook, sheet: Sheet, kept: KeptSheet): void {
  const { metadata, protections, namedRanges, validationRules, charts } = kept;
  Object.assign(workbook, { metadata, protections, namedRanges, validationRules });
  for (const tab of workbook.sheets) tab.charts = charts.get(tab.id) ?? tab.charts;
  Object.assign(sheet, kept.sheet);
}
