import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, expect, test, vi } from 'vitest';
import { main } from '../../src/local/cli-program.ts';
import type { UnreadableFile } from '../../src/local/unreadable-file.ts';
import { backupOf, loadWorkbook, saveWorkbook } from '../../src/local/workbook-file.ts';
import { aWorkbook, shown, value } from './a-host.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'host-foreign-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => path.join(folder, name);
const written = (name: string, bytes: Uint8Array): string => {
  writeFileSync(place(name), bytes);
  return place(name);
};

/** As Excel writes it. */
async function fromExcel(): Promise<string> {
  const excel = new ExcelJS.Workbook();
  const sheet = excel.addWorksheet('Data', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }],
    properties: { tabColor: { argb: 'FF00AA00' } },
  });
  excel.addWorksheet('Pilihan', { state: 'hidden' }).addRows([['Dinas A'], ['Dinas B']]);
  excel.addWorksheet('Dalam', { state: 'veryHidden' }).addRow(['rahasia']);
  sheet.addRows([
    ['Kode', 'Tanggal', 'Nilai', 'Dinas'],
    ['007', new Date(Date.UTC(2024, 4, 5)), 12.5, 'Dinas A'],
  ]);
  sheet.getCell('B2').numFmt = 'dd/mm/yyyy';
  sheet.getCell('C3').value = { formula: 'C2*2', result: 25 };
  sheet.getCell('A2').note = 'dari Excel';
  sheet.getCell('A1').font = { bold: true, color: { argb: 'FFFF0000' } };
  sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  sheet.getCell('E1').value = { richText: [{ text: 'tebal', font: { bold: true } }, { text: ' biasa' }] };
  sheet.getCell('E2').value = { text: 'tautan', hyperlink: 'https://contoh.go.id/' };
  sheet.getCell('D2').dataValidation = { type: 'list', allowBlank: true, formulae: ['Pilihan!$A$1:$A$2'] };
  sheet.getCell('D3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"ya,tidak"'] };
  sheet.getColumn(1).width = 30;
  sheet.getRow(2).hidden = true;
  sheet.mergeCells('A5:B6');
  sheet.autoFilter = 'A1:D2';
  sheet.addConditionalFormatting({
    ref: 'C2:C9',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [10],
        priority: 1,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF00FF' } } },
      },
    ],
  });
  excel.definedNames.add("'Data'!$A$1:$B$2", 'Kepala');
  await excel.xlsx.writeFile(place('excel.xlsx'));
  return place('excel.xlsx');
}

test('a workbook of Excel opens with what it shows', async () => {
  const workbook = await loadWorkbook(await fromExcel());
  expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Data', false],
    ['Pilihan', true],
    ['Dalam', true],
  ]);
  const body = `return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.hasHiddenGridlines(), sheet.getTabColor(), sheet.getRange('A2').getValue(), sheet.getRange('B2').getDisplayValue(), sheet.getRange('C3').getFormula(), sheet.getRange('A2').getNote(),
    sheet.getRange('A1').getFontWeight(), sheet.getRange('A1').getBackground(), sheet.getRange('E1').getValue(), sheet.getRange('E2').getRichTextValue().getLinkUrl(), sheet.getRange('D2').getDataValidation().getCriteriaValues()[0].getA1Notation(), sheet.getRange('D3').getDataValidation().getCriteriaValues()[0].join(),
    sheet.isRowHiddenByUser(2), sheet.getFilter().getRange().getA1Notation(), ss.getRangeByName('Kepala').getA1Notation(), sheet.getRange('A5').getMergedRanges()[0].getA1Notation(), sheet.getConditionalFormatRules().length, ss.getSheetByName('Dalam').getRange('A1').getValue()]`;
  expect(value(workbook, body)).toEqual([
    2,
    1,
    true,
    '#00aa00',
    '007',
    '05/05/2024',
    '=C2*2',
    'dari Excel',
    'bold',
    '#ffff00',
    'tebal biasa',
    'https://contoh.go.id/',
    'A1:A2',
    'ya,tidak',
    true,
    'A1:D2',
    'A1:B2',
    'A5:B6',
    1,
    'rahasia',
  ]);
  await saveWorkbook(workbook, place('lagi.xlsx'));
  expect(value(await loadWorkbook(place('lagi.xlsx')), body)).toEqual(value(workbook, body));
});

/** Google's export has no theme, shared strings with rich runs, `inlineStr` here and there, and dates as plain styles. */
test('a workbook exported from Google Sheets opens', async () => {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  const main =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const file = zipSync({
    'xl/worksheets/sheet1.xml':
      xml(`<worksheet ${main}><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1.0" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>
      <sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="inlineStr"><is><t>Tanggal</t></is></c></row><row r="2"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="2"><v>45417.0</v></c><c r="C2" s="1"><f>B2+1</f><v>45418.0</v></c><c r="D2" t="b"><v>1</v></c></row></sheetData>
      <dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A9"><formula1>"DRAF,SELESAI"</formula1></dataValidation></dataValidations></worksheet>`),
    'xl/sharedStrings.xml': xml(
      `<sst ${main} count="2" uniqueCount="2"><si><t>Status</t></si><si><r><rPr><b/></rPr><t>DRA</t></r><r><t xml:space="preserve">F</t></r></si></sst>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook ${main}><workbookPr/><sheets><sheet state="visible" name="Rekap &amp; Data" sheetId="1" r:id="rId4"/></sheets><definedNames/><calcPr/></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Override ContentType="${type}.worksheet+xml" PartName="/xl/worksheets/sheet1.xml"/><Override ContentType="${type}.sharedStrings+xml" PartName="/xl/sharedStrings.xml"/><Override ContentType="${type}.styles+xml" PartName="/xl/styles.xml"/><Override ContentType="${type}.sheet.main+xml" PartName="/xl/workbook.xml"/></Types>`,
    ),
  });
  const workbook = await loadWorkbook(written('google.xlsx', file));
  expect(shown(workbook, "'Rekap & Data'!A1:D2")).toEqual([
    'Status,Tanggal,,',
    expect.stringMatching(/^DRAF,05\/05\/2024,.*,TRUE$/),
  ]);
  expect(
    value(
      workbook,
      "return [sheet.getFrozenRows(), sheet.getRange('A5').getDataValidation().getCriteriaValues()[0].join(), sheet.getRange('C2').getFormula()]",
    ),
  ).toEqual([1, 'DRAF,SELESAI', '=B2+1']);
});

test('a state tab that is missing costs only what .xlsx cannot carry', async () => {
  const workbook = aWorkbook();
  value(
    workbook,
    `sheet.getRange('A1:B2').setValues([['Judul', 'Nilai'], ['x', 3]]); sheet.getRange('A2').setNote('n').setBackground('#ff0000'); sheet.setFrozenRows(1); sheet.setColumnWidth(1, 210); ss.setNamedRange('Isi', sheet.getRange('A2:B2'));
     sheet.getRange('B2:B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D3')).build()); sheet.getRange('A:A').addDeveloperMetadata('k', 'v'); ss.insertSheet('H').hideSheet();`,
  );
  await saveWorkbook(workbook, place('utuh.xlsx'));
  const excel = new ExcelJS.Workbook();
  await excel.xlsx.readFile(place('utuh.xlsx'));
  excel.removeWorksheet('_host_state');
  await excel.xlsx.writeFile(place('tanpa.xlsx'));
  const back = await loadWorkbook(place('tanpa.xlsx'));
  const read =
    "return [sheet.getName(), sheet.getRange('A2').getNote(), sheet.getRange('A2').getBackground(), sheet.getFrozenRows(), sheet.getColumnWidth(1), ss.getRangeByName('Isi').getA1Notation(), sheet.getRange('B5').getDataValidation().getCriteriaValues()[0].getA1Notation(), ss.getSheetByName('H').isSheetHidden(), ss.createDeveloperMetadataFinder().find().length]";
  expect(value(back, read)).toEqual(
    ['Sheet1', 'n', '#ff0000', 1, 210, 'Isi', 'D1:D3', true, 0].map((x) => (x === 'Isi' ? 'A2:B2' : x)),
  );
});

test('a tab that Excel renamed keeps its state, and a note that Excel changed is taken', async () => {
  const workbook = aWorkbook();
  value(
    workbook,
    "sheet.getRange('A1').setValue('x').setNote('lama'); sheet.getRange('A:A').addDeveloperMetadata('k')",
  );
  await saveWorkbook(workbook, place('nama.xlsx'));
  const excel = new ExcelJS.Workbook();
  await excel.xlsx.readFile(place('nama.xlsx'));
  const sheet = excel.getWorksheet('Sheet1') as ExcelJS.Worksheet;
  sheet.name = 'Berganti';
  sheet.getCell('A1').note = 'baru';
  await excel.xlsx.writeFile(place('nama.xlsx'));
  const back = await loadWorkbook(place('nama.xlsx'));
  expect(
    value(
      back,
      "return [sheet.getName(), sheet.getSheetId(), sheet.getRange('A1').getNote(), ss.createDeveloperMetadataFinder().find().length]",
    ),
  ).toEqual(['Berganti', 0, 'baru', 1]);
});

const MARK = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const plain = async () => writeXlsx({ sheets: [{ name: 'A', rows: [['x'.repeat(5000)]] }] });

async function code(name: string, bytes: Uint8Array): Promise<string> {
  const error = (await loadWorkbook(written(name, bytes)).catch((thrown: unknown) => thrown)) as UnreadableFile;
  expect(error).toBeInstanceOf(Error);
  expect(error.message).not.toBe('');
  return error.code;
}

test('what is no workbook is told apart', async () => {
  const bytes = await plain();
  expect(await code('kosong.xlsx', new Uint8Array())).toBe('EMPTY');
  for (const part of [0.2, 0.5, 0.9, 0.999])
    expect(await code('potong.xlsx', bytes.slice(0, Math.floor(bytes.length * part)))).toBe('TRUNCATED');
  expect(
    await code(
      'sandi.xlsx',
      await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }], encryption: { password: 'p', spinCount: 1000 } }),
    ),
  ).toBe('PASSWORD');
  expect(
    await code('lama.xls', new Uint8Array([...MARK, ...new Uint8Array(600), ...Buffer.from('Workbook', 'utf16le')])),
  ).toBe('OLD_EXCEL');
  expect(await code('teks.xlsx', strToU8('a;b;c'))).toBe('OTHER_FORMAT');
  expect(await code('naskah.xlsx', zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBe('OTHER_FORMAT');
  const parts = unzipSync(bytes);
  const sheet = 'xl/worksheets/sheet1.xml';
  const broken = strFromU8(parts[sheet] as Uint8Array).slice(0, 200);
  expect(await code('rusak.xlsx', zipSync({ ...parts, [sheet]: strToU8(`${broken}<<<`) }))).toBe('BROKEN');
  expect(
    await code('bom.xlsx', zipSync({ ...parts, 'xl/media/nol.bin': [new Uint8Array(60_000_000), { level: 1 }] })),
  ).toBe('TOO_LARGE');
});

test('a small file that would become a huge one is refused before it does', async () => {
  const parts = unzipSync(await plain());
  const sheet = 'xl/worksheets/sheet1.xml';
  const far = strFromU8(parts[sheet] as Uint8Array).replace(
    '</sheetData>',
    '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
  );
  expect(await code('jauh.xlsx', zipSync({ ...parts, [sheet]: strToU8(far) }))).toBe('TOO_LARGE');
  const bomb = zipSync({ ...parts, [sheet]: new Uint8Array(20_000_000) });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
  for (let at = 0; at < bomb.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 20_000_000)
      view.setUint32(at + 24, 1000, true);
  }
  expect(await code('bohong.xlsx', bomb)).toBe('BROKEN');
});

test('cells that are damaged by a bit are not read as if they were whole', async () => {
  const bytes = (await plain()).slice();
  const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 60;
  bytes[at] = (bytes[at] as number) ^ 0xff;
  expect(await code('bit.xlsx', bytes)).toBe('BROKEN');
});

test('the command line says what happened and what to do', async () => {
  written('potong-cli.xlsx', (await plain()).slice(0, 300));
  const said: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text);
      return true;
    }),
  );
  writeFileSync(backupOf(place('potong-cli.xlsx')), await plain());
  const code = await main(['show', place('potong-cli.xlsx'), 'A!A1', '--dist', folder]);
  for (const spy of spies) spy.mockRestore();
  expect(code).toBe(1);
  expect(said.stdout).toContain('Berkas itu terpotong');
  expect(said.stderr).toContain(backupOf(place('potong-cli.xlsx')));
  expect(said.stderr).not.toContain('    at ');
});
