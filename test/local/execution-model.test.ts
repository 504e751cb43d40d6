import { expect, test } from 'vitest';
import type { Outcome } from '../../src/local/execute.ts';
import { execute } from '../../src/local/execute.ts';
import { fireClock, fireTriggers } from '../../src/local/fire-triggers.ts';
import type { Manifest } from '../../src/local/script-bundle.ts';
import { bundleOf } from '../../src/local/script-bundle.ts';
import { changeEvent } from '../../src/local/trigger-events.ts';
import { showCells, typeCells } from '../../src/local/type-cells.ts';
import { aWorkbook, OWNER, refusal, run, value } from './a-host.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const ANI = 'ani@contoh.go.id';
const NOON = Date.UTC(2026, 5, 6, 5);
const scoped = (...scopes: string[]): Manifest => ({
  timeZone: 'Asia/Jakarta',
  oauthScopes: scopes.map((scope) => AUTH + scope),
});
const error = (body: string, manifest: Manifest) => run(aWorkbook(), body, { manifest }).error?.message;

test.each([
  ["sheet.getRange('A1')", ['script.container.ui'], 'SpreadsheetApp.getActiveSpreadsheet'],
  ["MailApp.sendEmail('a', 'b', 'c')", ['spreadsheets.currentonly'], 'MailApp.sendEmail'],
  ['DriveApp.getFiles()', ['spreadsheets.currentonly', 'drive.file'], 'DriveApp.getFiles'],
  ["DocumentApp.create('x')", ['spreadsheets.currentonly', 'drive.file'], 'DocumentApp.create'],
  ["UrlFetchApp.fetch('x')", ['spreadsheets.currentonly'], 'UrlFetchApp.fetch'],
  ["ScriptApp.newTrigger('main')", ['spreadsheets.currentonly'], 'ScriptApp.newTrigger'],
  ['Session.getActiveUser()', ['spreadsheets.currentonly'], 'Session.getActiveUser'],
])('%s is refused under %j', (body, scopes, call) => {
  expect(error(body, scoped(...scopes))).toContain(
    `Specified permissions are not sufficient to call ${call}. Required permissions: `,
  );
});

test('a service that is permitted and missing here is refused by name', () => {
  expect(error("MailApp.sendEmail('a')", scoped('spreadsheets.currentonly', 'script.send_mail'))).toBe(
    'MailApp.sendEmail',
  );
  const enabledAdvancedServices = [
    { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
    { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
    { userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' },
  ];
  const manifest = { dependencies: { enabledAdvancedServices } };
  for (const call of ['Docs.Documents', 'Sheets.Spreadsheets', 'BigQuery.Jobs']) {
    expect(run(aWorkbook(), call, { manifest }).error).toEqual({ name: 'LocalRuntimeNotImplemented', message: call });
  }
});

test('a simple trigger may touch the file, not what needs consent', () => {
  const simple = (body: string) => run(aWorkbook(), body, { kind: 'simple' }).error?.message ?? null;
  expect(
    simple("sheet.getRange('A1').setValue(1); PropertiesService.getScriptProperties().getKeys(); ss.toast('x')"),
  ).toBeNull();
  expect(simple("SpreadsheetApp.getUi().alert('x')")).toBeNull();
  expect(simple("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))")).toBe(
    `You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
  );
  expect(simple("SpreadsheetApp.openById('x')")).toContain(
    'You do not have permission to call SpreadsheetApp.openById',
  );
  expect(simple("MailApp.sendEmail('x')")).toContain('You do not have permission to call MailApp.sendEmail');
});

test('in a web app there is no document lock and no user interface, and who is there is not told', () => {
  const web = { kind: 'webApp', activeUser: ANI } as const;
  const body =
    'return [LockService.getDocumentLock(), LockService.getScriptLock().tryLock(1), Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]';
  expect(value(aWorkbook(), body, web)).toEqual([null, true, '', OWNER]);
  expect(refusal(aWorkbook(), 'SpreadsheetApp.getUi()', web)).toBe(
    'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  );
});

test('onEdit is told what a person typed, with its gaps', () => {
  const workbook = aWorkbook();
  const text = `function onEdit(e) { const seen = [e.value, e.oldValue, e.range.rowStart, e.range.columnEnd, e.user.getEmail(), String(e.authMode), Session.getActiveUser().getEmail()];
    PropertiesService.getScriptProperties().setProperty('seen', JSON.stringify(seen)); }`;
  const bundle = bundleOf([{ name: 'a.js', text }]);
  const type = (place: string, input: string | string[][]) => {
    typeCells(workbook, bundle, place, input, { user: ANI });
    return JSON.parse(workbook.properties.script['seen'] ?? 'null');
  };
  const rest = [1, 1, '', 'LIMITED', ''];
  expect(type('Sheet1!A1', '1.500')).toEqual(['1500', null, ...rest]);
  expect(type('Sheet1!A1', '31/01/2025')).toEqual(['45688', '1500', ...rest]);
  expect(type('Sheet1!A1', 'true')).toEqual(['TRUE', '45688', ...rest]);
  expect(type('Sheet1!A1', '')).toEqual([null, 'TRUE', ...rest]);
  expect(
    type('Sheet1!B2', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toEqual([null, null, 2, 3, '', 'LIMITED', '']);
});

const TRIGGERS = `
  function pasang() { ScriptApp.newTrigger('ubah').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); ScriptApp.newTrigger('malam').timeBased().everyDays(1).atHour(2).create();
    ScriptApp.newTrigger('bentuk').forSpreadsheet(SpreadsheetApp.getActive().getId()).onChange().create(); }
  function daftar() { return ScriptApp.getProjectTriggers().map(t => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())].join(' ')); }
  function lepas() { ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t)); }
  function ubah(e) { e.range.offset(0, 1).setValue([e.value, Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), String(e.authMode), typeof e.triggerUid].join('|')); }
  function malam(e) { SpreadsheetApp.getActiveSheet().getRange('Z1').setValue([e.hour, e['day-of-month'], e.timezone].join(' ')); }
  function bentuk(e) { return e.changeType; }`;

test('installable triggers are kept in the workbook, run as their maker and are seen by nobody else', () => {
  const workbook = aWorkbook();
  const bundle = bundleOf([{ name: 'a.js', text: TRIGGERS }], {}, { timeZone: 'Asia/Jakarta' });
  const go = (functionName: string, user = ANI): Outcome =>
    execute(workbook, bundle, { functionName, kind: 'menu', user });
  expect(go('pasang').error).toBeNull();
  expect(go('daftar').result).toEqual([
    'ubah ON_EDIT SPREADSHEETS',
    'malam CLOCK CLOCK',
    'bentuk ON_CHANGE SPREADSHEETS',
  ]);
  expect(go('daftar', OWNER).result).toEqual([]);
  typeCells(workbook, bundle, 'Sheet1!A1', 'x', { user: OWNER });
  expect(showCells(workbook, 'Sheet1!B1')).toEqual([[`x|${ANI}||FULL|string`]]);
  fireClock(workbook, bundle, { user: '', now: () => NOON });
  expect(showCells(workbook, 'Sheet1!Z1')).toEqual([['12 6 Asia/Jakarta']]);
  const by = { user: OWNER };
  expect(fireTriggers(workbook, bundle, 'ON_CHANGE', by, (e) => changeEvent(e, 'INSERT_ROW'))[0]?.result).toBe(
    'INSERT_ROW',
  );
  go('lepas', OWNER);
  expect(workbook.triggers).toHaveLength(3);
  go('lepas');
  expect(workbook.triggers).toEqual([]);
});

test('a user has at most twenty triggers, and ninety minutes a day for them', () => {
  const workbook = aWorkbook();
  expect(
    refusal(workbook, "for (let i = 0; i < 21; i++) ScriptApp.newTrigger('main').timeBased().everyHours(1).create()"),
  ).toContain('This script has too many triggers.');
  expect(workbook.triggers).toHaveLength(20);
  const options = { kind: 'installable', now: () => NOON } as const;
  const errors = Array.from(
    { length: 18 },
    () => run(workbook, 'Utilities.sleep(350000)', options).error?.message ?? null,
  );
  expect(errors.slice(0, 15)).toEqual(new Array(15).fill(null));
  expect(errors.slice(15)).toEqual([
    'Exceeded maximum execution time',
    ...new Array(2).fill('Service using too much computer time for one day'),
  ]);
  expect(run(workbook, '', { ...options, user: ANI }).error).toBeNull();
  expect(run(workbook, '', { ...options, now: () => NOON + 86_400_000 }).error).toBeNull();
});

test('properties are read and written fifty thousand times a day', () => {
  const workbook = aWorkbook();
  workbook.usage[OWNER] = { day: '2026-06-06', used: { properties: 49_999 } };
  const body = "const p = PropertiesService.getScriptProperties(); p.getProperty('a'); p.getProperty('a')";
  const now = () => NOON;
  expect(refusal(workbook, body, { now })).toBe('Exception: Service invoked too many times for one day: properties.');
  value(workbook, body, { now, user: ANI });
  value(workbook, body, { now: () => NOON + 86_400_000 });
});

test('a loop that calls nothing ends too', () => {
  const outcome = run(aWorkbook(), 'try { for (;;) {} } finally { for (;;) {} }', { wallLimitMs: 100 });
  expect(outcome.error).toEqual({ name: 'Exception', message: 'Exceeded maximum execution time' });
});

test('the name of a menu function may lead into an object, that of google.script.run not', () => {
  const bundle = bundleOf([{ name: 'a.js', text: 'const menu = { buka() { return 7; } };' }]);
  const go = (kind: 'menu' | 'call') => execute(aWorkbook(), bundle, { functionName: 'menu.buka', kind, user: OWNER });
  expect(go('menu').result).toBe(7);
  expect(go('call').error?.message).toContain('not found');
});
