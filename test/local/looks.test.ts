import { describe, expect, test } from 'vitest';
import { bandingColor } from '../../src/local/banding-color.ts';
import { meets } from '../../src/local/cell-condition.ts';
import { conditionalLook, lookFinder } from '../../src/local/conditional-look.ts';
import { isHiddenByFilter } from '../../src/local/filter-rows.ts';
import type { Sheet } from '../../src/local/model.ts';
import { aWorkbook, refusal, value } from './a-host.ts';

/** A workbook after a script, and its first tab. */
function after(body: string): { workbook: ReturnType<typeof aWorkbook>; sheet: Sheet } {
  const workbook = aWorkbook();
  value(workbook, body);
  return { workbook, sheet: workbook.sheets[0] as Sheet };
}

test.each([
  ['TEXT_CONTAINS', ['tolak'], 'DITOLAK', true],
  ['TEXT_DOES_NOT_CONTAIN', ['x'], null, true],
  ['TEXT_ENDS_WITH', ['0'], 10, true],
  ['NUMBER_GREATER_THAN', [3], 'lima', false],
  ['NUMBER_NOT_BETWEEN', [1, 5], 6, true],
  ['DATE_EQUAL_TO', ['2025-01-31'], 45_688.5, true],
  ['DATE_BEFORE_RELATIVE', ['TODAY'], 45_999, true],
  ['DATE_AFTER_RELATIVE', ['PAST_WEEK'], 45_995, true],
  ['CELL_EMPTY', [], '', true],
  ['CUSTOM_FORMULA', ['=TRUE'], 1, null],
])('%s %j of %j is %s', (criteria, values, cell, expected) => {
  expect(meets(cell, { criteria, values }, 46_000)).toBe(expected);
});

describe('conditional formats', () => {
  const make = `
    const rule = () => SpreadsheetApp.newConditionalFormatRule();
    sheet.getRange('A1:A3').setValues([['DITOLAK'], [0], [10]]);
    sheet.setConditionalFormatRules([
      rule().whenTextContains('tolak').setBackground('#ff0000').setBold(true).setRanges([sheet.getRange('A1:A3')]).build(),
      rule().whenCellNotEmpty().setBackground('#00ff00').setRanges([sheet.getRange('A1')]).build(),
      rule().setGradientMinpoint('#000000').setGradientMaxpoint('#ffffff').setRanges([sheet.getRange('A2:A3')]).build(),
    ]);`;

  test('the first rule that holds decides; colour scales mix', () => {
    const { sheet } = after(make);
    expect(conditionalLook(sheet, 1, 1)).toEqual({ background: '#ff0000', bold: true });
    const find = lookFinder(sheet);
    expect([find(2, 1), find(3, 1), find(4, 1), find(1, 2)]).toEqual([
      { background: '#000000' },
      { background: '#ffffff' },
      null,
      null,
    ]);
  });

  test('rules go with their tab and their rows, and are copies', () => {
    const body = `${make}
      sheet.insertRowBefore(1); const copy = sheet.copyTo(ss); sheet.deleteRows(2, 3);
      return [sheet.getConditionalFormatRules().length, copy.getConditionalFormatRules()[2].getRanges()[0].getA1Notation()]`;
    expect(value(aWorkbook(), body)).toEqual([0, 'A3:A4']);
    expect(
      refusal(aWorkbook(), `${make} ss.insertSheet('B').setConditionalFormatRules(sheet.getConditionalFormatRules())`),
    ).toContain('ranges of the sheet');
  });
});

test('filters hide rows by what cells show, and follow inserted columns', () => {
  const { workbook, sheet } = after(`
    sheet.getRange('A1:A4').setValues([['n'], [1.5], [2], ['']]);
    sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['1,5']).build());
    sheet.insertColumnBefore(1);`);
  expect([1, 2, 3, 4, 5].map((row) => isHiddenByFilter(workbook, sheet, row))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  expect(refusal(workbook, 'sheet.getFilter().sort(1, true)')).toContain('outside the range of the filter');
});

test('alternating colours count from their header', () => {
  const { sheet } = after("sheet.getRange('B2:C5').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, true)");
  expect([2, 3, 4, 5, 6].map((row) => bandingColor(sheet, row, 2))).toEqual([
    '#5b95f9',
    '#ffffff',
    '#e8f0fe',
    '#acc9fe',
    null,
  ]);
  const columns = after(
    "sheet.getRange('A1:C1').applyColumnBanding(SpreadsheetApp.BandingTheme.GREY, false, false)",
  ).sheet;
  expect([1, 2, 3].map((column) => bandingColor(columns, 1, column))).toEqual(['#ffffff', '#ebeff1', '#ffffff']);
});

test('borders of neighbours are seen on the shared edge', () => {
  const body = `
    sheet.getRange('B2').setBorder(null, null, true, true, null, null);
    const of = (cell) => { const b = sheet.getRange(cell).getBorder(); return b && [b.getTop(), b.getLeft()].map((e) => e && e.getColor()); };
    return [of('B3'), of('C2'), of('D4')]`;
  expect(value(aWorkbook(), body)).toEqual([['#000000', null], [null, '#000000'], null]);
});

test('looks of text parts join, split and go', () => {
  const body = `
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const text = SpreadsheetApp.newRichTextValue().setText('abcdef').setTextStyle(0, 2, bold).setTextStyle(2, 4, bold).setLinkUrl(3, 5, 'https://x.id/').build();
    return text.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()])
      .concat([[text.copy().setTextStyle(null).setLinkUrl(null).build().getRuns().length, text.getTextStyle().isBold(), text.getLinkUrl()]])`;
  expect(value(aWorkbook(), body)).toEqual([
    ['abc', true, null],
    ['d', true, 'https://x.id/'],
    ['e', null, 'https://x.id/'],
    ['f', null, null],
    [1, null, null],
  ]);
  expect(refusal(aWorkbook(), "SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl(0, 9, 'x')")).toContain(
    'out of bounds',
  );
});
