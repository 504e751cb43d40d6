import { expect, test } from 'vitest';
import { localeFacts } from '../../src/local/locales.ts';
import { readTyped } from '../../src/local/typed-text.ts';
import { aWorkbook, refusal, value } from './a-host.ts';

const day = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / 86_400_000 + 25_569;

test.each([
  ['85,5', 85.5],
  ['1.500', 1500],
  ['1.500.000,25', 1_500_000.25],
  ['85.00', '85.00'],
  ['1.50', '1.50'],
  ['007', 7],
  ['-3', -3],
  ['(3)', -3],
  ['12%', 0.12],
  ['12,5 %', 0.125],
  ['Rp1.500', 1500],
  ['Rp 2.000', 2000],
  ['TRUE', true],
  ['false', false],
  ['31/01/2025', day(2025, 1, 31)],
  ['31-01-2025', day(2025, 1, 31)],
  ['2025-01-31', day(2025, 1, 31)],
  ['6 Juni 2017', day(2017, 6, 6)],
  ['6 Jun 2017', day(2017, 6, 6)],
  ['6 June 2017', day(2017, 6, 6)],
  ['31/02/2025', '31/02/2025'],
  ['01/31/2025', '01/31/2025'],
  ['2025-01-31 06:00', day(2025, 1, 31) + 0.25],
  ['12:00', 0.5],
  ['Inovasi 3', 'Inovasi 3'],
  ['3 hari', '3 hari'],
  ['', ''],
  ['1,2,3', '1,2,3'],
  ['R', 'R'],
  ['truely', 'truely'],
  ['1e3', 1000],
  ['3271/2021', '3271/2021'],
  ['188.45/12', '188.45/12'],
  ['+62 811', '+62 811'],
  ['-', '-'],
  ['1.2.3', '1.2.3'],
])('id_ID reads %j as %j', (text, expected) => {
  expect(readTyped(text, localeFacts('id_ID')).value).toBe(expected);
});

test.each([
  ['85.5', 85.5],
  ['1,500', 1500],
  ['85,5', '85,5'],
  ['01/31/2025', day(2025, 1, 31)],
  ['31/01/2025', '31/01/2025'],
  ['$5', 5],
])('en_US reads %j as %j', (text, expected) => {
  expect(readTyped(text, localeFacts('en_US')).value).toBe(expected);
});

test('in_ID and id_ID are the same locale', () => {
  expect(localeFacts('in_ID')).toBe(localeFacts('id_ID'));
});

test('setValues enters: text formats and apostrophes keep text, = makes a formula, null empties', () => {
  const body = `
    sheet.getRange('A1:A3').setNumberFormat('@');
    sheet.getRange('A1:A3').setValues([['0123'], ["'=x"], [12.5]]);
    sheet.getRange('B1:B4').setValues([["'0123"], ['=1+2'], [null], ['2025-01-31']]);
    return [sheet.getRange('A1:B4').getValues().map(r => r.map(v => v instanceof Date ? 'D' + v.getDate() : v)), sheet.getRange('B2').getFormula(), sheet.getRange('B4').getNumberFormat()]`;
  expect(value(aWorkbook(), body)).toEqual([
    [
      ['0123', '0123'],
      ['=x', 3],
      ['12,5', ''],
      ['', 'D31'],
    ],
    '=1+2',
    'yyyy-mm-dd',
  ]);
});

test('dates stand for the same instant when script and spreadsheet differ in zone', () => {
  const workbook = aWorkbook();
  const body = `
    ss.setSpreadsheetTimeZone('Asia/Jayapura');
    const at = new Date(Date.UTC(2025, 0, 31, 16, 0, 0));
    sheet.getRange('A1').setValue(at); sheet.getRange('A2').setValue('31/01/2025');
    return [sheet.getRange('A1').getValue().getTime() === at.getTime(), sheet.getRange('A1').getDisplayValue(), sheet.getRange('A2').getValue().toISOString()]`;
  expect(value(workbook, body)).toEqual([true, '01/02/2025 1:00:00', '2025-01-30T15:00:00.000Z']);
});

test('display follows format and locale', () => {
  const body = `
    sheet.getRange('A1:C1').setValues([[1234.5, new Date(2025, 7, 17), 0.125]]);
    sheet.getRange('A1').setNumberFormat('#,##0.00'); sheet.getRange('B1').setNumberFormat('d mmmm yyyy'); sheet.getRange('C1').setNumberFormat('0.0%');
    return sheet.getRange('A1:C1').getDisplayValues()[0]`;
  expect(value(aWorkbook(), body)).toEqual(['1.234,50', '17 Agustus 2025', '12,5%']);
});

test.each([
  [
    'sheet.getRange(1,1,2,2).setValues([[1,2]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'sheet.getRange(1,1,1,3).setValues([[1,2]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
  ],
  [
    "sheet.getRange('A1').setValue('x'.repeat(50001))",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ['sheet.setColumnWidth(27, 10)', 'Those columns are out of bounds.'],
  ["ss.insertSheet('sheet1')", 'A sheet with the name "sheet1" already exists. Please enter another name.'],
  ['sheet.deleteColumns(1, 26)', "You can't delete all the columns on the sheet."],
  [
    'sheet.insertRowsAfter(1000, 500000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
])('%s throws as Google does', (body, message) => {
  expect(refusal(aWorkbook(), body)).toBe(`Exception: ${message}`);
});

test('a refused block leaves the cells as they were', () => {
  const workbook = aWorkbook();
  value(workbook, "sheet.getRange('A1:A2').setValues([['a'], ['b']])");
  refusal(workbook, "sheet.getRange('A1:A2').setValues([['x'], ['y'.repeat(50001)]])");
  expect(value(workbook, "return sheet.getRange('A1:A2').getValues()")).toEqual([['a'], ['b']]);
});
