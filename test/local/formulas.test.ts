import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/local/calculate.ts';
import { canonicalFormula, localFormula } from '../../src/local/formula-locale.ts';
import { moveReferences, shiftedFormula } from '../../src/local/formula-shift.ts';
import { spanAfterDelete } from '../../src/local/grid-range.ts';
import { localeFacts } from '../../src/local/locales.ts';
import { loadWorkbook, saveWorkbook } from '../../src/local/workbook-file.ts';
import { aWorkbook, value } from './a-host.ts';

const indonesia = localeFacts('id_ID');

test.each([
  ['=SUM(A1;B1)', '=SUM(A1,B1)'],
  ['=ROUND(2,345;2)', '=ROUND(2.345,2)'],
  ['=IF(A1="a;b,c";1,5;0)', '=IF(A1="a;b,c",1.5,0)'],
  ['={1,5\\2;3\\4}', '={1.5,2;3,4}'],
  ["=SUM('Tab; 1,5'!A1;1)", "=SUM('Tab; 1,5'!A1,1)"],
  ['=SUM({SUM(A1;B1)\\2})', '=SUM({SUM(A1,B1),2})'],
  ['=A1*1,5', '=A1*1.5'],
])('id_ID types %s for %s', (typed, kept) => {
  expect(canonicalFormula(typed, indonesia)).toBe(kept);
  expect(localFormula(kept, indonesia)).toBe(typed);
  expect(canonicalFormula(kept, localeFacts('en_US'))).toBe(kept);
});

test('commas between arguments are let through where no number stands on both sides', () => {
  expect(canonicalFormula('=VLOOKUP(A1,A:B,2,FALSE)', indonesia)).toBe('=VLOOKUP(A1,A:B,2,FALSE)');
  expect(canonicalFormula('=SUM(1,2)', indonesia)).toBe('=SUM(1.2)');
});

test.each([
  ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
  ['=SUM(A2:A)', 1, 1, '=SUM(B3:B)'],
  ['=SUM(A:A,2:2)', 1, 1, '=SUM(B:B,3:3)'],
  ["='Tab 1'!A1", 1, 0, "='Tab 1'!A2"],
  ['=A1', -1, 0, '=#REF!'],
  ['=LOG10(A1)&"A1"', 1, 0, '=LOG10(A2)&"A1"'],
])('%s copied %d down and %d right is %s', (formula, rows, columns, moved) => {
  expect(shiftedFormula(formula, rows, columns)).toBe(moved);
});

test('deleted rows take what they held out of formulas', () => {
  const workbook = aWorkbook();
  value(workbook, "sheet.getRange('B1:B3').setFormulas([['=SUM(A2:A9)'], ['=A5'], ['=SUM(A5:A)']])");
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no tab');
  moveReferences(workbook, sheet, 'row', (span) => spanAfterDelete(span, 5, 2));
  expect(value(workbook, "return sheet.getRange('B1:B3').getFormulas().join()")).toBe('=SUM(A2:A7),=#REF!,=SUM(A5:A)');
});

describe('results', () => {
  test('stand in the cells after an execution, and are shown by the locale', () => {
    const workbook = aWorkbook();
    value(workbook, "sheet.getRange('A1:A3').setValues([[1], ['=A1/4'], ['=A1&\"x\"']])");
    expect(workbook.sheets[0]?.values.map((line) => line?.[0])).toEqual([1, 0.25, '1x']);
    expect(value(workbook, "return sheet.getRange('A2').getDisplayValue()")).toBe('0,25');
  });

  test('follow cells that are sorted, deleted, emptied and moved', () => {
    const body = `
      sheet.getRange('A1:B3').setValues([[3, '=A1*10'], [1, '=A2*10'], [2, '=A3*10']]);
      sheet.getRange('A1:B3').sort(1);
      const seen = [sheet.getRange('B1:B3').getValues().join(), sheet.getRange('B3').getFormula()];
      sheet.getRange('A1').clearContent(); seen.push(sheet.getRange('B1').getValue());
      sheet.deleteColumn(1); seen.push(sheet.getRange('A1').getValue());
      return seen`;
    expect(value(aWorkbook(), body)).toEqual(['10,20,30', '=A3*10', 0, '#REF!']);
  });

  test('errors, unknown functions, circles and what cannot be read', () => {
    const body = `
      const range = sheet.getRange('A1:A7');
      range.setValues([['=1/0'], ['=QUERY(B1:B2;"select B")'], ['=A3'], ['=SUM('], ['=TidakAda!A1'], ['=SPLIT("a,b";",")'], ['=IFERROR(1/0;"-")']]);
      return range.getValues().map(String)`;
    expect(value(aWorkbook(), body)).toEqual(['#DIV/0!', '#NAME?', '#REF!', '#ERROR!', '#REF!', '#NAME?', '-']);
  });

  test('JOIN keeps blanks, whatever its delimiter is made of, and stays as it was written', () => {
    const body = `
      sheet.getRange('A1:A4').setValues([['a'], ['b'], [''], ['c']]);
      sheet.getRange('B1:B2').setValues([['=JOIN("-";A1:A4)'], ['=JOIN(LEFT("+;";1);JOIN(", ";A1:A2);"x")']]);
      return [sheet.getRange('B1:B2').getValues().join('|'), sheet.getRange('B1').getFormula()]`;
    expect(value(aWorkbook(), body)).toEqual(['a-b--c|a, b+x', '=JOIN("-";A1:A4)']);
  });

  test('texts that look like something else stay texts for formulas', () => {
    const body = `
      sheet.getRange('A1:A3').setNumberFormat('@').setValues([['0123'], ['TRUE'], ['=A1']]);
      sheet.getRange('B1').setFormula('=A1&A2&A3'); return sheet.getRange('B1').getValue()`;
    expect(value(aWorkbook(), body)).toBe('0123TRUE=A1');
  });

  test('that fill several cells move with their rows and make room again', () => {
    const body = `
      sheet.getRange('A1:A4').setValues([[1], [5], [7], ['']]); sheet.getRange('C1').setFormula('=FILTER(A1:A3;A1:A3>1)');
      const seen = [sheet.getRange('C1:C2').getValues().join()];
      sheet.insertRowBefore(1); seen.push(sheet.getRange('C1:C4').getValues().join());
      sheet.getRange('A4').setValue(0); seen.push(sheet.getRange('C1:C4').getValues().join());
      sheet.getRange('C3').setValue('x'); sheet.getRange('A4').setValue(9); seen.push(sheet.getRange('C1:C4').getValues().join());
      sheet.getRange('C2').clearContent(); seen.push(sheet.getRange('C1:C4').getValues().join());
      return seen`;
    expect(value(aWorkbook(), body)).toEqual(['5,7', ',5,7,', ',5,,', ',#REF!,x,', ',,x,']);
  });

  test('come back from a file, filled cells included', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rumus-'));
    try {
      const workbook = aWorkbook();
      value(
        workbook,
        "sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A2*2)')",
      );
      await saveWorkbook(workbook, path.join(folder, 'a.xlsx'));
      const back = await loadWorkbook(path.join(folder, 'a.xlsx'));
      expect(value(back, "sheet.getRange('A2').setValue(4); return sheet.getRange('B1:B2').getValues().join()")).toBe(
        '2,8',
      );
      expect(value(back, "return sheet.getRange('B1').getFormula()")).toBe('=ARRAYFORMULA(A1:A2*2)');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('of the same workbook are not calculated again', () => {
    const workbook = aWorkbook();
    value(workbook, "sheet.getRange('A1:B1').setValues([[1, '=A1+1']])");
    const started = performance.now();
    for (let i = 0; i < 1000; i++) calculate(workbook);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('of two thousand formulas over ten thousand rows come in time', () => {
    const body = `
      sheet.insertRowsAfter(1000, 9100);
      sheet.getRange('A1:A10000').setValues(Array.from({ length: 10000 }, (_, i) => [i]));
      sheet.getRange('B1:B2000').setFormula('=A1*2'); sheet.getRange('C1').setFormula('=SUM(A:A)');
      const first = sheet.getRange('C1').getValue(); sheet.getRange('A1').setValue(100);
      return [first, sheet.getRange('C1').getValue(), sheet.getRange('B2000').getValue()]`;
    expect(value(aWorkbook(), body)).toEqual([49_995_000, 49_995_100, 3998]);
  });
});
