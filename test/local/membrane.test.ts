import { expect, test } from 'vitest';
import { aWorkbook, OWNER, refusal, run, value } from './a-host.ts';

test('dates, arrays and errors that reach the script are of its own realm', () => {
  const body = `
    sheet.getRange('A1').setValue(new Date(2025, 0, 31));
    const back = sheet.getRange('A1').getValues();
    let error; try { sheet.getRange(0, 1); } catch (e) { error = e; }
    return [back instanceof Array, back[0][0] instanceof Date, error instanceof Error, error.name, Object.getPrototypeOf(back) === Array.prototype];`;
  expect(value(aWorkbook(), body)).toEqual([true, true, true, 'Exception', true]);
});

test('what a script reads is a copy', () => {
  const body = `
    sheet.getRange('A1').setValue(new Date(2025, 0, 2));
    sheet.getRange('A1').getValue().setFullYear(1999);
    const rows = sheet.getRange('A1:B1').getValues(); rows[0][1] = 'x';
    return [sheet.getRange('A1').getValue().getFullYear(), sheet.getRange('B1').getValue()];`;
  expect(value(aWorkbook(), body)).toEqual([2025, '']);
});

test('no way leads from a service to the host', () => {
  const body = `
    const reach = (f) => f.constructor('return typeof process + typeof require + typeof globalThis.Buffer')();
    return [reach(sheet.getRange), reach(SpreadsheetApp.getActiveSpreadsheet), reach(console.log),
      reach(sheet.getRange('A1').getValues().map), typeof Object.getPrototypeOf(sheet).constructor];`;
  const clean = 'undefinedundefinedundefined';
  expect(value(aWorkbook(), body)).toEqual([clean, clean, clean, clean, 'function']);
});

test.each([
  ['typeof setTimeout'],
  ['typeof URL'],
  ['typeof TextEncoder'],
  ['typeof fetch'],
  ['typeof crypto'],
  ['typeof structuredClone'],
  ['typeof SharedArrayBuffer'],
  ['typeof Atomics'],
  ['typeof process'],
  ['typeof require'],
])('%s is undefined in the realm', (expression) => {
  expect(value(aWorkbook(), `return ${expression}`)).toBe('undefined');
});

test('members and services that are missing are refused by name', () => {
  expect(refusal(aWorkbook(), 'sheet.getSlicers()')).toBe('LocalRuntimeNotImplemented: Sheet.getSlicers');
  expect(refusal(aWorkbook(), "DriveApp.getFilesByName('x')")).toBe(
    'LocalRuntimeNotImplemented: DriveApp.getFilesByName',
  );
  expect(refusal(aWorkbook(), "Drive.Files.get('x')")).toMatch(/^ReferenceError: Drive is not defined/);
});

test('looking at a service object without calling it does no harm', () => {
  const body =
    "return ['' + sheet, String(ss), sheet.then, JSON.stringify({ a: 1, s: sheet }), 'x' in sheet, sheet == null]";
  expect(value(aWorkbook(), body)).toEqual(['Sheet', 'Spreadsheet', null, '{"a":1,"s":{}}', false, false]);
});

test('an enum value is always the same object', () => {
  const body =
    "const ui = SpreadsheetApp.getUi(); return [ui.alert('x') === ui.Button.OK, ui.Button.OK === ui.Button.OK, String(ui.Button.OK)]";
  expect(value(aWorkbook(), body, { answers: ['OK'] })).toEqual([true, true, 'OK']);
});

test('every execution starts from nothing', () => {
  const workbook = aWorkbook();
  const body = 'globalThis.count = (globalThis.count || 0) + 1; return count';
  expect([value(workbook, body), value(workbook, body)]).toEqual([1, 1]);
});

test('the clock can be fixed, and sleeping moves it', () => {
  const now = () => Date.UTC(2026, 5, 6, 1, 2, 3);
  const body =
    'const a = Date.now(); Utilities.sleep(5000); return [a, new Date().getTime() - a, new Date(5).getTime(), new Date(2026, 0, 1).getHours()]';
  expect(value(aWorkbook(), body, { now })).toEqual([now(), 5000, 5, 0]);
});

test('local time in the script is that of its manifest', () => {
  const manifest = { timeZone: 'Asia/Jayapura' };
  const body = "return new Date(2025, 0, 1).toISOString() + ' ' + Session.getScriptTimeZone()";
  expect(run(aWorkbook(), body, { manifest }).result).toBe('2024-12-31T15:00:00.000Z Asia/Jayapura');
});

test('google.script.run takes and gives plain values only', () => {
  const call = (body: string, args: unknown[] = []) => run(aWorkbook(), body, { kind: 'call', args });
  expect(call('return { d: [new Date()] }').error?.message).toContain('result.d[0] is a Date');
  expect(call('return () => 1').error?.message).toContain('function');
  expect(call('return [undefined, 1, { a: undefined, b: NaN }]').result).toEqual([null, 1, { b: null }]);
  expect(call('return 1', [new Date()]).error?.message).toContain('arguments[0] is a Date');
  expect(call('return arg.x instanceof Array', [{ x: [1] }]).result).toBe(true);
  expect(run(aWorkbook(), 'return 1', { kind: 'call', functionName: 'main_' }).error?.message).toContain('private');
  expect(run(aWorkbook(), 'return 1', { functionName: 'absent' }).error?.message).toContain('not found');
});

test('a scope that the manifest lacks is refused in the words of Google', () => {
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] };
  const outcome = run(aWorkbook(), "SpreadsheetApp.openById('x')", { manifest });
  expect(outcome.error).toEqual({
    name: 'Exception',
    message:
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. ' +
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
  });
  expect(run(aWorkbook(), 'SpreadsheetApp.getUi().alert("x")', { manifest }).error?.message).toContain(
    'script.container.ui',
  );
});

test('the acting user is told, but not in simple triggers', () => {
  const body = 'return Session.getEffectiveUser().getEmail()';
  expect(value(aWorkbook(), body)).toBe(OWNER);
  expect(value(aWorkbook(), body, { kind: 'simple' })).toBe('');
  expect(value(aWorkbook(), body, { user: '' })).toBe('');
});
