import { expect, test } from 'vitest';
import { bundleOf } from '../../src/local/script-bundle.ts';
import { showCells, typeCells } from '../../src/local/type-cells.ts';
import { aWorkbook, OWNER, refusal, value } from './a-host.ts';

const STRANGER = 'penilai@contoh.go.id';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test('hard protection keeps out who is not its editor, warnings keep out nobody', () => {
  const workbook = aWorkbook();
  value(
    workbook,
    "const p = sheet.getRange('A1:B2').protect().setDescription('kunci'); p.removeEditors(p.getEditors()); if (p.canDomainEdit()) p.setDomainEdit(false);",
  );
  expect(refusal(workbook, "sheet.getRange('B2').setValue(1)", { user: STRANGER })).toBe(`Exception: ${PROTECTED}`);
  expect(refusal(workbook, 'sheet.deleteRow(1)', { user: '' })).toBe(`Exception: ${PROTECTED}`);
  expect(value(workbook, "sheet.getRange('C3').setValue(1); return 1", { user: STRANGER })).toBe(1);
  expect(value(workbook, "sheet.getRange('B2').setValue(1); return 1")).toBe(1);
  value(workbook, `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor('${STRANGER}')`);
  expect(value(workbook, "sheet.getRange('B2').setValue(2); return 2", { user: STRANGER })).toBe(2);
  value(
    workbook,
    'const p = sheet.protect(); p.removeEditors(p.getEditors()); p.setUnprotectedRanges([sheet.getRange("F:F")])',
  );
  expect(value(workbook, "sheet.getRange('F9').setValue(2); return 2", { user: STRANGER })).toBe(2);
  expect(refusal(workbook, "sheet.getRange('G9').setValue(2)", { user: STRANGER })).toContain('protected cell');
  value(workbook, 'sheet.protect().setWarningOnly(true)');
  expect(value(workbook, "sheet.getRange('G9').setValue(2); return 2", { user: STRANGER })).toBe(2);
});

test('fresh protection lets everyone who may edit the file in', () => {
  const workbook = aWorkbook();
  value(workbook, 'sheet.protect()');
  expect(
    value(workbook, "sheet.getRange('A1').setValue(1); return sheet.protect().canEdit()", { user: STRANGER }),
  ).toBe(true);
});

test('strict rules refuse what is not on the list, warning rules let it in', () => {
  const rule = (strict: boolean) =>
    `sheet.getRange('A2:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Digital', 'Non, Digital']).setAllowInvalid(${!strict}).build());`;
  const workbook = aWorkbook();
  expect(refusal(workbook, `${rule(true)} sheet.getRange('A1:A3').setValues([['x'], ['Digital'], ['salah']])`)).toBe(
    'Exception: The data you entered in cell A3 violates the data validation rules set on this cell.',
  );
  expect(value(workbook, "return sheet.getRange('A2').getValue()")).toBe('');
  expect(
    value(
      workbook,
      "sheet.getRange('A2:A3').setValues([['Non, Digital'], ['']]); return sheet.getRange('A2').getValue()",
    ),
  ).toBe('Non, Digital');
  expect(
    value(workbook, `${rule(false)} sheet.getRange('A3').setValue('salah'); return sheet.getRange('A3').getValue()`),
  ).toBe('salah');
});

test('a rule reads its range when it judges', () => {
  const workbook = aWorkbook();
  value(
    workbook,
    "sheet.getRange('D1:D2').setValues([['Dinas A'], ['Dinas B']]); sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D9')).setAllowInvalid(false).build())",
  );
  expect(refusal(workbook, "sheet.getRange('A1').setValue('Dinas C')")).toContain('violates');
  value(workbook, "sheet.getRange('D3').setValue('Dinas C'); sheet.getRange('A1').setValue('Dinas C')");
});

test('typing is read by the locale, refused like a person, and followed by onEdit', () => {
  const workbook = aWorkbook();
  const bundle = bundleOf([
    {
      name: 'a.js',
      text: "function onEdit(e) { e.range.offset(0, 1).setValue([e.value, e.oldValue, String(e.authMode), e.range.getA1Notation()].join('|')); }",
    },
  ]);
  const options = { user: OWNER };
  expect(typeCells(workbook, bundle, 'Sheet1!A1', '1.500', options)?.ok).toBe(true);
  typeCells(workbook, bundle, 'Sheet1!A1', '31/01/2025', options);
  expect(showCells(workbook, 'Sheet1!A1:B1')).toEqual([['31/01/2025', '45688|1500|LIMITED|A1']]);
  expect(
    typeCells(
      workbook,
      null,
      'Sheet1!C1',
      [
        ['a', true],
        ['b', 2.5],
      ],
      options,
    ),
  ).toBeNull();
  expect(showCells(workbook, 'Sheet1!C1:D2')).toEqual([
    ['a', 'TRUE'],
    ['b', '2,5'],
  ]);
  value(workbook, 'const p = sheet.protect(); p.removeEditors(p.getEditors())');
  expect(() => typeCells(workbook, bundle, 'Sheet1!A1', 'x', { user: STRANGER })).toThrow(PROTECTED);
});
