import { expect, test } from 'vitest';
import type { Workbook } from '../../src/local/model.ts';
import type { Person } from '../../src/local/person.ts';
import {
  personDeletes,
  personInserts,
  personMovesColumns,
  personPastes,
  personSorts,
  personTypes,
} from '../../src/local/person-acts.ts';
import { personAddsTab, personRemovesTab, personRenamesTab } from '../../src/local/person-tab-acts.ts';
import { bundleOf } from '../../src/local/script-bundle.ts';
import { changeSheet } from '../../src/local/serve-sheet-changes.ts';
import { emptyJournal } from '../../src/local/serve-undo.ts';
import { aWorkbook, OWNER, run, value } from './a-host.ts';

const NOTE = `
  function ubah(e) {
    const kept = PropertiesService.getScriptProperties();
    kept.setProperty('seen', [kept.getProperty('seen') || '', e.changeType].join(' '));
  }`;

/** A workbook whose owner waits for changes, and somebody whose acts are told. */
function watched(): { workbook: Workbook; person: Exclude<Person, string>; seen: () => string[] } {
  const workbook = aWorkbook();
  const bundle = bundleOf([{ name: 'a.js', text: NOTE }], {}, { timeZone: 'Asia/Jakarta' });
  value(workbook, "ScriptApp.newTrigger('ubah').forSpreadsheet(ss).onChange().create()");
  const seen = (): string[] => (workbook.properties.script['seen'] ?? '').trim().split(' ');
  return { workbook, person: { bundle, by: { user: OWNER } }, seen };
}

test('each structural act of a person is told to triggers as Google names it', () => {
  const { workbook, person, seen } = watched();
  personTypes(workbook, 'Sheet1!A1', 'x', person);
  personPastes(workbook, 'Sheet1!A2', [['1', '2']], person);
  personInserts(workbook, 'Sheet1', 'rows', 2, 1, person);
  personInserts(workbook, 'Sheet1', 'columns', 2, 1, person);
  personDeletes(workbook, 'Sheet1', 'rows', 2, 1, person);
  personDeletes(workbook, 'Sheet1', 'columns', 2, 1, person);
  personAddsTab(workbook, 'Kedua', person);
  personRenamesTab(workbook, 'Kedua', 'Ketiga', person);
  personRemovesTab(workbook, 'Ketiga', person);
  personSorts(workbook, 'Sheet1', 1, person);
  personMovesColumns(workbook, 'Sheet1', 1, 1, 3, person);
  const rows = 'INSERT_ROW INSERT_COLUMN REMOVE_ROW REMOVE_COLUMN';
  expect(seen().join(' ')).toBe(`EDIT EDIT ${rows} INSERT_GRID OTHER REMOVE_GRID OTHER OTHER`);
});

test('the menus of the workbench tell of their changes as well', () => {
  const { workbook, person, seen } = watched();
  const sheetId = workbook.sheets[0]?.id ?? -1;
  const change = { sheetId, axis: 'row', at: 2, count: 1 } as const;
  changeSheet(workbook, emptyJournal(), person, { ...change, kind: 'insert' });
  changeSheet(workbook, emptyJournal(), person, { ...change, kind: 'hide', hidden: true });
  changeSheet(workbook, emptyJournal(), person, { ...change, axis: 'column', kind: 'delete' });
  expect(seen()).toEqual(['INSERT_ROW', 'OTHER', 'REMOVE_COLUMN']);
});

test('what a script does, and what a person is refused, sets off no trigger', () => {
  const { workbook, person, seen } = watched();
  run(workbook, "sheet.insertRowAfter(1); ss.insertSheet('Lain'); sheet.getRange('A1').setValue(1)");
  const ani = { ...person, by: { user: 'ani@contoh.go.id' } };
  value(workbook, "const guard = ss.getSheetByName('Sheet1').protect(); guard.removeEditors(guard.getEditors())");
  expect(() => personDeletes(workbook, 'Sheet1', 'rows', 1, 1, ani)).toThrow();
  expect(() => personAddsTab(workbook, 'LAIN', person)).toThrow('already exists');
  expect(seen()).toEqual(['']);
});
