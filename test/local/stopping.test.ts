import { expect, test } from 'vitest';
import { aWorkbook, run, value } from './a-host.ts';

/** An act as a write-ahead log does it: event, flush, row, flush. */
const ACT = `
  const lock = LockService.getDocumentLock(); lock.tryLock(1000);
  try {
    const n = sheet.getLastRow();
    sheet.getRange(n + 1, 1).setValue('event'); SpreadsheetApp.flush();
    sheet.getRange('C1').setValue('row'); SpreadsheetApp.flush();
    PropertiesService.getScriptProperties().setProperty('count', '1');
  } finally { lock.releaseLock(); }
  return 'done'`;
const READ =
  "return [sheet.getRange('A1').getValue(), sheet.getRange('C1').getValue(), PropertiesService.getScriptProperties().getProperty('count')]";

function stoppedAt(call: number, loseUnflushed: boolean) {
  const workbook = aWorkbook();
  const outcome = run(workbook, ACT, { stopAfterCall: call, loseUnflushed });
  return { outcome, seen: value(workbook, READ) };
}

test('an act can be stopped before each of its calls, with and without its unsent writes', () => {
  const total = run(aWorkbook(), ACT).calls.total;
  expect(total).toBe(8);
  const kept = Array.from({ length: total }, (_, i) => stoppedAt(i + 1, false));
  const lost = Array.from({ length: total }, (_, i) => stoppedAt(i + 1, true));
  expect(
    kept.every(
      ({ outcome }, i) =>
        outcome.error?.message === `Execution stopped at call ${i + 1}` && outcome.calls.total === i + 1,
    ),
  ).toBe(true);
  const [none, event, row, all] = [
    ['', '', null],
    ['event', '', null],
    ['event', 'row', null],
    ['event', 'row', '1'],
  ];
  expect(kept.map(({ seen }) => seen)).toEqual([none, none, none, event, event, row, row, all]);
  expect(lost.map(({ seen }) => seen)).toEqual([none, none, none, none, event, event, row, all]);
});

test('a stopped script cannot swallow the stop', () => {
  const outcome = run(aWorkbook(), "try { sheet.getRange('A1').setValue(1) } catch (e) {} return 'went on'", {
    stopAfterCall: 1,
  });
  expect(outcome).toMatchObject({ ok: false, result: null, error: { message: 'Execution stopped at call 1' } });
});

test('structure that was not sent is lost with the rest', () => {
  const workbook = aWorkbook();
  run(
    workbook,
    "ss.insertSheet('Baru'); sheet.getRange('A:A').addDeveloperMetadata('k'); sheet.getRange('A1').setValue(1); ss.toast('x')",
    { stopAfterCall: 4, loseUnflushed: true },
  );
  expect(value(workbook, 'return [ss.getNumSheets(), ss.createDeveloperMetadataFinder().find().length]')).toEqual([
    1, 0,
  ]);
});

test('after an error of its own a script keeps what it wrote', () => {
  const workbook = aWorkbook();
  const outcome = run(workbook, "sheet.getRange('A1').setValue('x'); null.f()", { loseUnflushed: true });
  expect(outcome.error?.name).toBe('TypeError');
  expect(value(workbook, "return sheet.getRange('A1').getValue()")).toBe('x');
});
