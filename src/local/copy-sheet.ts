import { styleNumber, styleOf } from './cell-styles.ts';
import { newSheetId } from './create-workbook.ts';
import { forEachRun } from './layer.ts';
import type { Sheet, Workbook } from './model.ts';

/** Copies a tab to the end of a spreadsheet, under a name that is free there. Protection and metadata stay behind. */
export function copySheet(from: Workbook, sheet: Sheet, to: Workbook): Sheet {
  let name = `Copy of ${sheet.name}`;
  for (let n = 1; to.sheets.some((other) => other.name === name); n++) name = `Copy of ${sheet.name} ${n}`;
  const copy: Sheet = { ...structuredClone(sheet), id: newSheetId(to), name };
  for (const chart of copy.charts) {
    chart.id = to.nextId++;
    for (const range of chart.ranges) if (range.sheetId === sheet.id) range.sheetId = copy.id;
  }
  if (from !== to) renumber(from, copy, to);
  to.sheets.push(copy);
  return copy;
}

/** Looks and rules are kept once for each spreadsheet: in another one they have other numbers. */
function renumber(from: Workbook, copy: Sheet, to: Workbook): void {
  forEachRun(copy.styles, (run) => {
    run.value = styleNumber(to, styleOf(from, run.value));
  });
  const rules = new Map<number, number>();
  forEachRun(copy.rules, (run) => {
    let number = rules.get(run.value);
    if (number === undefined) {
      number = to.validationRules.push(structuredClone(from.validationRules[run.value]) as never) - 1;
      rules.set(run.value, number);
    }
    run.value = number;
  });
}
