import { expect, test } from 'vitest';
import { execute } from '../../src/local/execute.ts';
import { formatString } from '../../src/local/format-string.ts';
import { parseDate } from '../../src/local/parse-date.ts';
import { bundleOf } from '../../src/local/script-bundle.ts';
import { templateCode } from '../../src/local/services/html-template.ts';
import { aWorkbook, OWNER, refusal, value } from './a-host.ts';

test.each([
  ['2025-02-01 04:05', 'yyyy-MM-dd HH:mm', Date.UTC(2025, 0, 31, 20, 5)],
  ['1/2/25', 'd/M/yy', Date.UTC(2025, 0, 31, 16)],
  ['Saturday, 1 Feb 2025', 'EEEE, d MMM yyyy', Date.UTC(2025, 0, 31, 16)],
  ['pukul 12.30 AM', "'pukul' hh.mm a", Date.UTC(1969, 11, 31, 16, 30)],
  ['20250201040506789+0700', 'yyyyMMddHHmmssSSSZ', Date.UTC(2025, 0, 31, 21, 5, 6, 789)],
  ['2025-02-01T04:05:06Z', "yyyy-MM-dd'T'HH:mm:ssX", Date.UTC(2025, 1, 1, 4, 5, 6)],
])('%s under %s is read in its zone', (text, pattern, instant) => {
  expect(parseDate(text, 'Asia/Makassar', pattern)).toBe(instant);
});

test.each([
  ['%5.2f|%-6d|%06d', [-3.08, 42, -7], '-3.08|42    |-00007'],
  ['%e|%X|%o|%c|%.3s', [12345.678, 255, 8, 65, 'abcdef'], '1.234568e+04|FF|10|A|abc'],
  ['%d %', [1], '1 %'],
])('%s is filled in', (template, values, expected) => {
  expect(formatString(template, values)).toBe(expected);
});

test('templates are code of the script, not of the host', () => {
  expect(templateCode('a<? if (x) { ?>b<? } ?><?= y; ?>')).toBe(
    'output.append("a");\n if (x) { \noutput.append("b");\n } \noutput.appendUntrusted( y\n);',
  );
  const bundle = bundleOf(
    [
      {
        name: 'a.js',
        text: "function salam(n) { return 'Halo ' + n; } function main() { const t = HtmlService.createTemplateFromFile('p'); t.nama = '<Ani>'; return [t.evaluate().getContent(), t.evaluate.constructor('return typeof process')()]; }",
      },
    ],
    { p: '<?= salam(nama) ?>|<?!= nama ?>|<?= null ?>' },
  );
  expect(execute(aWorkbook(), bundle, { functionName: 'main', kind: 'menu', user: OWNER }).result).toEqual([
    'Halo &lt;Ani&gt;|<Ani>|',
    'undefined',
  ]);
});

test('a spreadsheet that a script makes is there for the next one, and is no part of this one', () => {
  const workbook = aWorkbook();
  const id = value(
    workbook,
    "const made = SpreadsheetApp.create('Lain'); made.getSheets()[0].setName('A').getRange('A1').setValue(5); return made.getId()",
  );
  const body = `
    const other = SpreadsheetApp.openById('${String(id)}');
    return [other.getSheetByName('A').getRange('A1').getValue(), other.getOwner().getEmail(), ss.getNumSheets(), other.getSheets()[0].getParent().getName(),
      SpreadsheetApp.openById(ss.getId()) === ss]`;
  expect(value(workbook, body)).toEqual([5, OWNER, 1, 'Lain', true]);
  expect(refusal(aWorkbook(), `SpreadsheetApp.openById('${String(id)}')`)).toContain(
    'Unexpected error while getting the method',
  );
  expect(
    value(
      workbook,
      "const copy = ss.copy('Salinan'); copy.getSheets()[0].getRange('A1').setValue('x'); return [copy.getName(), sheet.getRange('A1').getValue()]",
    ),
  ).toEqual(['Salinan', '']);
});

test.each([
  ['sheet.getSlicers()', 'Sheet.getSlicers'],
  ["sheet.getRange('A1').createPivotTable(sheet.getRange('A1'))", 'Range.createPivotTable'],
  ["sheet.getRange('A1').splitTextToColumns()", 'Range.splitTextToColumns'],
  ["MailApp.sendEmail('a', 'b', 'c')", 'MailApp.sendEmail'],
  ["UrlFetchApp.fetch('x')", 'UrlFetchApp.fetch'],
  ["Jdbc.getConnection('x')", 'Jdbc.getConnection'],
  ["DocumentApp.create('x')", 'DocumentApp.create'],
  ['CalendarApp.getDefaultCalendar()', 'CalendarApp.getDefaultCalendar'],
])('%s is refused by name', (body, name) => {
  expect(refusal(aWorkbook(), body)).toBe(`LocalRuntimeNotImplemented: ${name}`);
});
