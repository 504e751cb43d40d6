import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, expect, test } from 'vitest';
import { importFile } from '../../src/local/import-file.ts';
import type { Workbook } from '../../src/local/model.ts';
import { showCells } from '../../src/local/type-cells.ts';
import { loadWorkbook, saveWorkbook } from '../../src/local/workbook-file.ts';
import { aWorkbook, refusal, value } from './a-host.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'host-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const place = (name = `w${++count}.xlsx`): string => path.join(folder, name);

async function again(workbook: Workbook): Promise<Workbook> {
  const file = place();
  await saveWorkbook(workbook, file);
  return loadWorkbook(file);
}

const READ = `
  const all = sheet.getRange('A1:F6');
  return JSON.stringify([all.getValues().map(r => r.map(v => v instanceof Date ? 'D' + v.toISOString() : v)), all.getNotes(), all.getBackgrounds(), all.getNumberFormats(),
    all.getFontWeights(), all.getFormulas(), all.getDataValidations().map(r => r.map(v => v && [String(v.getCriteriaType()), v.getAllowInvalid(), v.getHelpText()]))])`;

test('a saved workbook comes back as it was', async () => {
  const workbook = aWorkbook();
  const nasty = 'lone \ud800 x \ufffe _x0041_ _x000D_ a\r\nb \u0001 \t end ';
  value(
    workbook,
    `sheet.getRange('A1:A3').setNumberFormat('@');
     sheet.getRange('A1:F3').setValues([['007', 1.5, true, new Date(2025, 0, 31, 10, 30, 15), 'x'.repeat(40000), ${JSON.stringify(nasty)}], ["'=x", -2, false, '06/06/2017', 'baris\\ndua', ' spasi '], ['85,5', '85,5', '12%', '', '=1+2', 'tautan']]);
     sheet.getRange('B2:C4').setBackground('#ffcc00').setFontWeight('bold'); sheet.getRange('A5').setNote('catatan & <b> 😀'); sheet.getRange('F6').setBackground('#00ff00');
     sheet.getRange('F3').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('tautan').setLinkUrl('https://contoh.go.id/?a=1&b=2').build());
     sheet.getRange('C2:C900').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a, b', 'c']).setHelpText('pilih').build());
     sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.setColumnWidth(1, 240); sheet.hideColumns(6); sheet.setTabColor('#123456'); sheet.getRange('D:E').shiftColumnGroupDepth(1); sheet.collapseAllColumnGroups();
     ss.insertSheet('Tersembunyi').hideSheet(); ss.setActiveSheet(sheet);
     sheet.getRange('B:B').addDeveloperMetadata('kolom', 'dua'); const p = sheet.getRange('A1:A9').protect().setDescription('kunci'); p.removeEditors(p.getEditors()); ss.setNamedRange('N', sheet.getRange('A1:B2'));
     sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build()); sheet.getRange('A1:F3').createFilter();
     PropertiesService.getScriptProperties().setProperty('p', 'ä😀'); PropertiesService.getUserProperties().setProperty('u', '1'); CacheService.getDocumentCache().put('c', 'v', 600);`,
  );
  const back = await again(workbook);
  expect(value(back, READ)).toBe(value(workbook, READ));
  expect(
    value(
      back,
      `return [sheet.getName(), sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(1), sheet.isColumnHiddenByUser(6), sheet.getTabColor(), sheet.getColumnGroup(4, 1).isCollapsed(),
        ss.getSheetByName('Tersembunyi').isSheetHidden(), ss.createDeveloperMetadataFinder().find()[0].getLocation().getColumn().getColumn(), ss.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription(),
        ss.getRangeByName('N').getA1Notation(), sheet.getCharts().length, sheet.getFilter().getRange().getA1Notation(), PropertiesService.getScriptProperties().getProperty('p'),
        PropertiesService.getUserProperties().getProperty('u'), CacheService.getDocumentCache().get('c'), sheet.getRange('F3').getRichTextValue().getLinkUrl(), ss.getId()]`,
    ),
  ).toEqual([
    'Sheet1',
    1,
    2,
    240,
    true,
    '#123456',
    true,
    true,
    2,
    'kunci',
    'A1:B2',
    1,
    'A1:F3',
    'ä😀',
    '1',
    'v',
    'https://contoh.go.id/?a=1&b=2',
    workbook.id,
  ]);
  const third = await again(back);
  expect(value(third, READ)).toBe(value(workbook, READ));
});

test('another program reads the same cells', async () => {
  const workbook = aWorkbook();
  value(
    workbook,
    `sheet.getRange('A1:D2').setValues([['_x0041_', '17/08/2025', 2.5, 'x'.repeat(40000)], ['a', 'b', 'c', 'd']]); sheet.getRange('A2').setNote('catatan').setBackground('#ff0000').setFontWeight('bold'); sheet.getRange('E1:E9').setNumberFormat('@'); sheet.getRange('E1').setValue('007');
     sheet.getRange('B2:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['b', 'c']).build()); ss.insertSheet('H').hideSheet();`,
  );
  const file = place();
  await saveWorkbook(workbook, file);
  const excel = new ExcelJS.Workbook();
  await excel.xlsx.readFile(file);
  const sheet = excel.getWorksheet('Sheet1');
  expect(sheet?.getCell('A1').value).toBe('_x0041_');
  expect(sheet?.getCell('B1').value).toEqual(new Date(Date.UTC(2025, 7, 17)));
  expect(String(sheet?.getCell('D1').value)).toHaveLength(32_767);
  expect(sheet?.getCell('E1').value).toBe('007');
  expect(sheet?.getCell('E1').numFmt).toBe('@');
  expect(sheet?.getCell('A2').note).toBe('catatan');
  expect(sheet?.getCell('A2').fill).toMatchObject({ fgColor: { argb: expect.stringContaining('FF0000') } });
  expect(sheet?.getCell('A2').font).toMatchObject({ bold: true });
  expect(sheet?.getCell('B5').dataValidation).toMatchObject({ type: 'list' });
  expect(excel.worksheets.map((tab) => tab.state)).toEqual(['visible', 'hidden', 'veryHidden']);
});

test('a file that another program changed keeps the state and takes the new cells', async () => {
  const workbook = aWorkbook();
  value(
    workbook,
    "sheet.getRange('A1:B2').setValues([['a', 1], ['b', 2]]); sheet.getRange('A:A').addDeveloperMetadata('k')",
  );
  const file = place();
  await saveWorkbook(workbook, file);
  const excel = new ExcelJS.Workbook();
  await excel.xlsx.readFile(file);
  const sheet = excel.getWorksheet('Sheet1') as ExcelJS.Worksheet;
  sheet.getCell('A2').value = 'diubah';
  sheet.getCell('C1').value = new Date(Date.UTC(2026, 0, 2));
  sheet.getCell('C1').numFmt = 'dd/mm/yyyy';
  await excel.xlsx.writeFile(file);
  const back = await loadWorkbook(file);
  expect(showCells(back, 'Sheet1!A1:C2')).toEqual([
    ['a', '1', '02/01/2026'],
    ['diubah', '2', ''],
  ]);
  expect(value(back, 'return [ss.createDeveloperMetadataFinder().find().length, sheet.getSheetId()]')).toEqual([1, 0]);
});

test('a foreign file becomes a workbook, and its tabs can be added', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Data',
        rows: [
          ['Kode', 'Tanggal'],
          ['007', new Date(Date.UTC(2024, 4, 5))],
        ],
        dataValidations: [{ type: 'list', values: ['x', 'y'], range: 'A2:A9' }],
        freezePane: { rows: 1 },
      },
      { name: 'Lain', rows: [[1]] },
    ],
  });
  const source = place('luar.xlsx');
  writeFileSync(source, bytes);
  const opened = await loadWorkbook(source);
  expect(
    value(
      opened,
      "return [ss.getName(), ss.getSheets().map(s => s.getName()), sheet.getFrozenRows(), sheet.getRange('A2').getValue(), sheet.getRange('B2').getValue() instanceof Date, sheet.getRange('A3').getDataValidation().getCriteriaValues()[0]]",
    ),
  ).toEqual(['luar', ['Data', 'Lain'], 1, '007', true, ['x', 'y']]);
  const workbook = aWorkbook();
  expect(await importFile(workbook, source)).toEqual(['Data', 'Lain']);
  expect(await importFile(workbook, source)).toEqual(['Data (2)', 'Lain (2)']);
  const csv = place('Rekap.csv');
  writeFileSync(csv, '\ufeffNama;Skor;Tanggal\r\n"A; ""b""";85,5;31/01/2025\r\n');
  expect(await importFile(workbook, csv)).toEqual(['Rekap']);
  expect(value(workbook, "return ss.getSheetByName('Rekap').getRange('A2:B2').getValues()[0]")).toEqual([
    'A; "b"',
    85.5,
  ]);
  expect(showCells(await again(workbook), 'Rekap!A2:C2')).toEqual([['A; "b"', '85,5', '31/01/2025']]);
});

test('saving writes the file whole and leaves one backup beside it; documents lie in their folder', async () => {
  const workbook = aWorkbook();
  workbook.files.push({
    id: 'f',
    name: 'Keputusan 1/2',
    mimeType: 'text/plain',
    parents: [],
    appProperties: {},
    owner: 'a',
    createdTime: '',
    trashed: false,
    permissions: [],
    stored: null,
    content: new TextEncoder().encode('isi'),
  });
  const file = path.join(folder, 'dalam', 'baru', 'r.xlsx');
  await saveWorkbook(workbook, file);
  await saveWorkbook(workbook, file);
  expect(readdirSync(path.dirname(file)).sort()).toEqual(['.r.xlsx.bak', 'r.dokumen', 'r.xlsx']);
  expect(readFileSync(path.join(path.dirname(file), 'r.dokumen', 'Keputusan 1-2.txt'), 'utf8')).toBe('isi');
  expect(existsSync(file)).toBe(true);
});

test('tab names that Excel does not take come back whole', async () => {
  const workbook = aWorkbook();
  const long = 'Rekapitulasi inovasi per perangkat daerah';
  value(
    workbook,
    `for (const name of ['${long} A', '${long} B', 'Bukti/Lampiran?']) ss.insertSheet(name).getRange('A1').setValue(name); sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(ss.getSheetByName('${long} B').getRange('A1:A2')).build())`,
  );
  const back = await again(workbook);
  expect(value(back, "return ss.getSheets().map(s => s.getName() === s.getRange('A1').getValue())")).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(
    value(
      back,
      "return ss.getSheets()[0].getRange('A1').getDataValidation().getCriteriaValues()[0].getSheet().getName()",
    ),
  ).toBe(`${long} B`);
});

test('rules that are equal are kept once', () => {
  const workbook = aWorkbook();
  value(
    workbook,
    "for (let i = 1; i < 9; i++) sheet.getRange(i, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build())",
  );
  expect(workbook.validationRules).toHaveLength(1);
});

test('triggers, quotas, who may edit what, and conditional formats come back', async () => {
  const workbook = aWorkbook();
  value(
    workbook,
    `ScriptApp.newTrigger('f').timeBased().everyDays(1).create(); PropertiesService.getScriptProperties().getProperty('x');
     ss.addEditor('ani@contoh.go.id'); const p = sheet.getRange('A1:A9').protect(); p.removeEditors(p.getEditors()); p.addEditor('ani@contoh.go.id');
     sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackground('#ff0000').setRanges([sheet.getRange('B1:B9')]).build(),
       SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="x"').setBold(true).setRanges([sheet.getRange('C1:C9')]).build()]);`,
  );
  const file = place();
  await saveWorkbook(workbook, file);
  const back = await loadWorkbook(file);
  expect(back.triggers).toEqual(workbook.triggers);
  expect(back.usage).toEqual(workbook.usage);
  expect(back.protections).toEqual(workbook.protections);
  expect(back.sheets[0]?.conditionalRules).toEqual(workbook.sheets[0]?.conditionalRules);
  expect(refusal(back, "sheet.getRange('A1').setValue(1)", { user: 'budi@contoh.go.id' })).toContain('protected');
  value(back, "sheet.getRange('A1').setValue(1)", { user: 'ani@contoh.go.id' });
  const excel = new ExcelJS.Workbook();
  await excel.xlsx.readFile(file);
  const formats = (excel.getWorksheet('Sheet1') as unknown as { conditionalFormattings: unknown[] })
    .conditionalFormattings;
  expect(formats).toMatchObject([
    {
      ref: 'B1:B9',
      rules: [
        {
          type: 'cellIs',
          operator: 'greaterThan',
          formulae: ['5'],
          style: { fill: { bgColor: { argb: expect.stringContaining('FF0000') } } },
        },
      ],
    },
    { ref: 'C1:C9', rules: [{ type: 'expression', formulae: ['$A1="x"'] }] },
  ]);
});

test('a workbook that an older host saved gets what it did not have', async () => {
  const workbook = aWorkbook();
  value(
    workbook,
    "sheet.getRange('A1').setValue('x').addDeveloperMetadata('k')".replace('A1', 'A:A').replace(".setValue('x')", ''),
  );
  const { triggers: _triggers, usage: _usage, ...older } = workbook;
  const back = await again(older as Workbook);
  expect([back.triggers, back.usage, back.metadata.length]).toEqual([[], {}, 1]);
});
