import { expect, test } from 'vitest';
import { aWorkbook, refusal, value } from './a-host.ts';

const PREPARE = `
  sheet.getRange('A1:C4').setValues([['k1','k2','k3'],['b',2,'x'],['a',1,'y'],['c',3,'z']]);
  sheet.getRange('B:B').addDeveloperMetadata('kolom', 'k2');
  sheet.getRange('3:3').addDeveloperMetadata('baris', 'a');
  const columns = () => ss.createDeveloperMetadataFinder().withKey('kolom').find().map(m => [m.getValue(), m.getLocation().getColumn().getColumn()]);
  const rows = () => ss.createDeveloperMetadataFinder().withKey('baris').find().map(m => m.getLocation().getRow().getRow());
`;

test('metadata follows columns and rows that come, go and move', () => {
  const body = `${PREPARE}
    const seen = [columns()[0][1], rows()[0]];
    sheet.insertColumnsBefore(1, 2); sheet.insertRowBefore(1); seen.push(columns()[0][1], rows()[0]);
    sheet.deleteColumn(1); sheet.deleteRow(1); seen.push(columns()[0][1], rows()[0]);
    sheet.moveColumns(sheet.getRange('C:C'), 1); seen.push(columns()[0][1], sheet.getRange('A1').getValue());
    sheet.deleteColumn(1); sheet.deleteRow(3); seen.push(columns().length, rows().length);
    return seen`;
  expect(value(aWorkbook(), body)).toEqual([2, 3, 4, 4, 3, 3, 1, 'k2', 0, 0]);
});

test('row metadata, notes and formats go with sorted rows', () => {
  const body = `${PREPARE}
    sheet.setFrozenRows(1); sheet.getRange('A3').setNote('catatan a').setBackground('#00ff00');
    sheet.sort(1);
    return [rows()[0], sheet.getRange('A2:B4').getValues(), sheet.getRange('A2').getNote(), sheet.getRange('A2').getBackground(), sheet.getRange('A3').getBackground()]`;
  expect(value(aWorkbook(), body)).toEqual([
    2,
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
    'catatan a',
    '#00ff00',
    '#ffffff',
  ]);
});

test('sorting part of a row leaves row metadata', () => {
  expect(
    value(
      aWorkbook(),
      `${PREPARE} sheet.getRange('A2:C4').sort({ column: 1, ascending: false }); return [rows()[0], sheet.getRange('A2:A4').getValues().join()]`,
    ),
  ).toEqual([3, 'c,b,a']);
});

test('metadata: overloads, finder, change and removal', () => {
  const body = `
    ss.addDeveloperMetadata('a'); sheet.addDeveloperMetadata('b', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); sheet.addDeveloperMetadata('b', '2');
    const found = sheet.createDeveloperMetadataFinder().withKey('b').find();
    found[0].setValue('9'); found[1].remove();
    const left = ss.createDeveloperMetadataFinder().find();
    return left.map(m => [m.getKey(), m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())])`;
  expect(value(aWorkbook(), body)).toEqual([
    ['a', null, 'DOCUMENT', 'SPREADSHEET'],
    ['b', '9', 'PROJECT', 'SHEET'],
  ]);
  expect(refusal(aWorkbook(), "sheet.getRange('A1:B2').addDeveloperMetadata('x')")).toContain(
    'arbitrary ranges is not currently supported',
  );
});

test('notes, formats, rules, protections and named ranges move with inserted rows', () => {
  const body = `
    sheet.getRange('A2').setNote('n').setBackground('#ff0000');
    sheet.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());
    const p = sheet.getRange('A2:B3').protect(); ss.setNamedRange('N', sheet.getRange('A2:A3'));
    sheet.insertRowsBefore(1, 2); sheet.insertRowsAfter(4, 1);
    return [sheet.getRange('A4').getNote(), sheet.getRange('A4').getBackground(), sheet.getRange('A2').getBackground(), !!sheet.getRange('A4').getDataValidation(),
      p.getRange().getA1Notation(), ss.getRangeByName('N').getA1Notation()]`;
  expect(value(aWorkbook(), body)).toEqual(['n', '#ff0000', '#ffffff', true, 'A4:B6', 'A4:A6']);
});

test('ranges: A1 forms, offsets, lists', () => {
  const body = `
    ss.insertSheet("Rancang 'A'");
    return [sheet.getRange('B2:D').getA1Notation(), sheet.getRange('A:A').getNumRows(), sheet.getRange('1:1').getNumColumns(), ss.getRange("'Rancang ''A'''!B3").getSheet().getName(),
      sheet.getRange('B2').offset(1, 1, 2, 2).getA1Notation(), sheet.getRangeList(['A1:B2', 'D4']).getRanges().map(r => r.getA1Notation()), sheet.getRange('AB12:AC').getColumn]`.replace(
    ", sheet.getRange('AB12:AC').getColumn",
    '',
  );
  expect(value(aWorkbook(), body)).toEqual(['B2:D1000', 1000, 26, "Rancang 'A'", 'C3:D4', ['A1:B2', 'D4']]);
  expect(refusal(aWorkbook(), "sheet.getRange('bukan rentang')")).toBe('Exception: Range not found');
});

test('column groups: depth, collapse, errors', () => {
  const body = `
    sheet.getRange('C:E').shiftColumnGroupDepth(1); sheet.getRange('D:D').shiftColumnGroupDepth(1);
    const outer = sheet.getColumnGroup(4, 1), inner = sheet.getColumnGroup(4, 2); sheet.collapseAllColumnGroups(); inner.expand();
    return [sheet.getColumnGroupDepth(4), outer.getRange().getA1Notation(), inner.getRange().getA1Notation(), outer.isCollapsed(), inner.isCollapsed()]`;
  expect(value(aWorkbook(), body)).toEqual([2, 'C1:E1000', 'D1:D1000', true, false]);
  expect(refusal(aWorkbook(), 'sheet.getColumnGroup(1, 1)')).toContain('There is no group');
});

test('copyTo repeats, and takes only what is asked', () => {
  const body = `
    sheet.getRange('A1').setValue('v').setBackground('#ff0000').setNote('n');
    sheet.getRange('A1').copyTo(sheet.getRange('B1:C2')); sheet.getRange('A1').copyTo(sheet.getRange('E1'), { contentsOnly: true }); sheet.getRange('A1').copyTo(sheet.getRange('F1'), { formatOnly: true });
    return [sheet.getRange('B1:C2').getValues(), sheet.getRange('C2').getNote(), sheet.getRange('E1').getBackground(), sheet.getRange('F1').getValue(), sheet.getRange('F1').getBackground()]`;
  expect(value(aWorkbook(), body)).toEqual([
    [
      ['v', 'v'],
      ['v', 'v'],
    ],
    'n',
    '#ffffff',
    '',
    '#ff0000',
  ]);
});

test('charts keep what they were told and are changed in place', () => {
  const body = `
    sheet.insertChart(sheet.newChart().asBarChart().setTitle('T').addRange(sheet.getRange('A1:B3')).setOption('colors', ['#111111']).setPosition(5, 1, 0, 0).build());
    const c = sheet.getCharts()[0]; sheet.updateChart(c.modify().setOption('title', 'U').build());
    const d = sheet.getCharts(); const out = [d.length, d[0].getOptions().get('title'), d[0].getOptions().get('colors'), d[0].getRanges()[0].getA1Notation()];
    sheet.removeChart(d[0]); out.push(sheet.getCharts().length); return out`;
  expect(value(aWorkbook(), body)).toEqual([1, 'U', ['#111111'], 'A1:B3', 0]);
});

test('text finder', () => {
  const body = `sheet.getRange('A1:A3').setValues([['Bupati'], ['bupati Luwu'], ['x']]);
    const f = (entire, exact) => sheet.createTextFinder('bupati').matchEntireCell(entire).matchCase(exact).findAll().map(r => r.getA1Notation()).join();
    return [f(false, false), f(true, false), f(false, true), sheet.createTextFinder('absen').findNext()]`;
  expect(value(aWorkbook(), body)).toEqual(['A1,A2', 'A1', 'A2', null]);
});
