import { expect, test } from 'vitest';
import { aWorkbook, run } from './a-host.ts';

const counted = (body: string, options = {}) => {
  const { calls, simulatedMs, error } = run(aWorkbook(), body, options);
  if (error) throw new Error(error.message);
  return { total: calls.total, ms: simulatedMs, byMethod: calls.byMethod, objects: calls.objects };
};
/** The harness makes two object calls before the body. */
const OBJECTS = 2 * 0.2;

test('an idle execution costs its objects only', () => {
  expect(counted('')).toMatchObject({ total: 0, objects: 2, ms: OBJECTS });
});

test('a read costs by cell', () => {
  const { total, ms } = counted("sheet.getRange('A1:J100').getValues()");
  expect(total).toBe(1);
  expect(ms).toBeCloseTo(OBJECTS + 0.2 + 60 + 1000 * 0.012, 1);
});

test('writes wait for the flush, which costs by cell once', () => {
  const body =
    "const r = sheet.getRange('A1:J100'); r.setBackground('red'); r.setNumberFormat('@'); SpreadsheetApp.flush(); SpreadsheetApp.flush();";
  const { total, ms } = counted(body);
  expect(total).toBe(4);
  expect(ms).toBeCloseTo(OBJECTS + 0.2 + 2 * 5 + 200 + 2000 * 0.05, 1);
});

test('a read after a write sends it, and the end does too', () => {
  expect(counted("sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValue()").ms).toBeCloseTo(
    OBJECTS + 0.4 + 5 + 200.05 + 60.012,
    0,
  );
  expect(counted("sheet.getRange('A1').setValue(1)").ms).toBeCloseTo(OBJECTS + 0.2 + 5 + 200.05, 0);
});

test('sizes and names are read once until a write', () => {
  const { total, byMethod } = counted(
    'for (let i = 0; i < 5; i++) { sheet.getLastRow(); sheet.getName(); ss.getSheets(); }',
  );
  expect(total).toBe(3);
  expect(byMethod['Sheet.getLastRow']).toBe(5);
  expect(counted('sheet.getLastRow(); sheet.setFrozenRows(1); sheet.getLastRow();').total).toBe(3);
});

test('a range list is one call', () => {
  expect(counted("sheet.getRangeList(['A1','C3','E5']).setBackground('#ff0000')").byMethod).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'SpreadsheetApp.getActiveSheet': 1,
    'Sheet.getRangeList': 1,
    'RangeList.setBackground': 1,
  });
});

test.each([
  ["sheet.appendRow(['x'])", 110, 1],
  ["sheet.createDeveloperMetadataFinder().withKey('k').find()", 150, 1],
  ["sheet.addDeveloperMetadata('k','v')", 100, 1],
  ['sheet.protect()', 100, 1],
  ["PropertiesService.getScriptProperties().getProperty('a')", 25, 1],
  ["CacheService.getDocumentCache().get('a')", 25, 1],
  ["ss.toast('x')", 30, 1],
  ['Utilities.getUuid()', 0, 0],
  ['HtmlService.createHtmlOutput("x")', 0, 0],
])('%s costs %d ms and counts %d', (body, ms, total) => {
  const seen = counted(body);
  expect(seen.total).toBe(total);
  expect(Math.abs(seen.ms - ms)).toBeLessThan(1.5);
});

test('the time a lock is held is told', () => {
  const body =
    "const l = LockService.getDocumentLock(); l.tryLock(1000); sheet.getRange('A1').getValue(); l.releaseLock(); sheet.getRange('A1').getValue()";
  const outcome = run(aWorkbook(), body);
  expect(outcome.lockHeldMs).toBeCloseTo(0.2 + 60.012 + 30, 0);
  expect(run(aWorkbook(), 'LockService.getUserLock().waitLock(1); Utilities.sleep(500)').lockHeldMs).toBe(0);
  expect(
    run(aWorkbook(), 'LockService.getScriptLock().waitLock(1); Utilities.sleep(500)').lockHeldMs,
  ).toBeGreaterThanOrEqual(500);
});

test('executions end at their limit and cannot go on', () => {
  const slow = run(
    aWorkbook(),
    "for (let i = 0; ; i++) { try { sheet.getRange('A1').setValue(i); SpreadsheetApp.flush(); } catch (e) { if (i > 4000) return 'swallowed'; } }",
  );
  expect(slow.error?.message).toBe('Exceeded maximum execution time');
  expect(slow.simulatedMs).toBeGreaterThan(360_000);
  expect(slow.simulatedMs).toBeLessThan(361_000);
  expect(run(aWorkbook(), 'Utilities.sleep(31000)', { kind: 'simple' }).error?.message).toBe(
    'Exceeded maximum execution time',
  );
  expect(run(aWorkbook(), 'Utilities.sleep(31000)').error).toBeNull();
});

test('ten thousand rows are written, read and dressed quickly', () => {
  const body = `
    sheet.insertRowsAfter(1000, 9500); sheet.insertColumnsAfter(26, 34);
    const block = []; for (let i = 0; i < 10000; i++) { const r = []; for (let j = 0; j < 60; j++) r.push(j % 2 ? 'teks ' + i : i * j); block.push(r); }
    sheet.getRange(1, 1, 10000, 60).setValues(block); sheet.getRange(2, 1, 9999, 60).setNumberFormat('@').setFontColor('#ff0000');
    return sheet.getRange(1, 1, 10000, 60).getValues()[9999][59]`;
  const workbook = aWorkbook();
  const outcome = run(workbook, body);
  expect(outcome.result).toBe('teks 9999');
  expect(workbook.sheets[0]?.styles.columns.every((runs) => runs?.length === 1)).toBe(true);
  expect(workbook.styles.length).toBeLessThan(6);
});
