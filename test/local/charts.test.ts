import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ChartData } from '../../src/local/chart-data.ts';
import type { DialogRequest, Toast } from '../../src/local/execution.ts';
import type { Sheet } from '../../src/local/model.ts';
import { loadScripts } from '../../src/local/script-bundle.ts';
import { chartsOf } from '../../src/local/serve-charts.ts';
import { watchChanges } from '../../src/local/serve-view-changes.ts';
import { extentOf, scaleOf } from '../../src/local/workbench/chart-scale.ts';
import { aWorkbook, refusal, run, value } from './a-host.ts';

const DATA = "sheet.getRange('A1:C4').setValues([['T', 'a', 'b'], ['x', 1, 2.5], ['y', 'teks', -3], ['z', 4, '']]);";
const chartOf = (build: string, also = ''): ChartData | undefined => {
  const workbook = aWorkbook();
  value(workbook, `${DATA}${also} sheet.insertChart(sheet.newChart().setPosition(3, 7, 1, 2)${build}.build());`);
  return chartsOf(workbook, workbook.sheets[0] as Sheet)[0];
};
const RANGE = ".addRange(sheet.getRange('A1:C4')).setNumHeaders(1)";

test('headers name the series, the first column the points; only numbers are drawn', () => {
  expect(chartOf(`${RANGE}.setOption('title', 'Judul').setOption('legend', { position: 'none' })`)).toMatchObject({
    title: 'Judul',
    legend: 'none',
    width: 600,
    height: 371,
    position: { row: 3, column: 7, offsetX: 1, offsetY: 2 },
    labels: ['x', 'y', 'z'],
    series: [
      { name: 'a', values: [1, null, 4], texts: ['1', 'teks', '4'] },
      { name: 'b', values: [2.5, -3, null], texts: ['2,5', '-3', ''] },
    ],
  });
});

test('ranges stand beside each other, rows become columns, hidden rows stay out', () => {
  const apart = ".addRange(sheet.getRange('A2:A4')).addRange(sheet.getRange('C2:C4'))";
  expect(chartOf(apart)?.series).toMatchObject([{ name: '', values: [2.5, -3, null] }]);
  expect(chartOf(`${RANGE}.setTransposeRowsAndColumns(true)`)).toMatchObject({
    labels: ['a', 'b'],
    series: [{ name: 'x', values: [1, 2.5] }, { name: 'y' }, { name: 'z' }],
  });
  expect(chartOf(RANGE, 'sheet.hideRows(3);')?.labels).toEqual(['x', 'z']);
});

test('a page is told when values on another tab change a chart', () => {
  const workbook = aWorkbook();
  const changes = watchChanges();
  const build = "ss.insertSheet('G').insertChart(sheet.newChart().addRange(sheet.getRange('A1:B3')).build())";
  value(workbook, `${DATA} ${build}; ss.setActiveSheet(sheet);`);
  changes(workbook);
  value(workbook, "sheet.getRange('B2').setValue(7)");
  const other = changes(workbook).sheets.find(({ id }) => id === workbook.sheets[1]?.id);
  expect(other?.shape?.charts[0]?.series[0]?.values).toEqual([null, 7, null]);
});

test('scales are round and hold zero; stacks reach as far as their sums', () => {
  expect(scaleOf([31, 4, 45], 0, 500, 70).ticks.map(({ text }) => text)).toEqual(['0', '10', '20', '30', '40', '50']);
  expect(scaleOf([1200, -300], 0, 200, 44).ticks.map(({ text }) => text)).toEqual([
    '-500',
    '0',
    '500',
    '1.000',
    '1.500',
  ]);
  expect(scaleOf([0], 0, 100, 50).ticks.map(({ value: tick }) => tick)).toEqual([0, 1]);
  const chart = chartOf(`${RANGE}.setStacked()`);
  expect(chart && Math.max(...extentOf(chart))).toBe(4);
  expect(chart && Math.min(...extentOf(chart))).toBe(-3);
});

test('toasts are told at once, in order with questions, and are in the outcome too', () => {
  const seen: string[] = [];
  const outcome = run(aWorkbook(), "ss.toast('satu', 'J'); SpreadsheetApp.getUi().alert('dua'); ss.toast('tiga');", {
    toast: ({ title, message }: Toast) => seen.push(`${title}/${message}`),
    ask: ({ text }: DialogRequest) => {
      seen.push(text);
      return { button: 'OK' };
    },
  });
  expect(seen).toEqual(['J/satu', 'dua', '/tiga']);
  expect(outcome.toasts.map(({ message }) => message)).toEqual(['satu', 'tiga']);
});

test('the active place is told alike by app, spreadsheet and selection', () => {
  const body = `ss.setActiveRange(sheet.getRange('B2:C3'));
    return [SpreadsheetApp, ss, ss.getSelection()].map(p => [p.getActiveRange().getA1Notation(), p.getCurrentCell().getA1Notation(), p.getActiveSheet().getName()].join())
      .concat(ss.getActiveCell().getA1Notation())`;
  const workbook = aWorkbook();
  const name = workbook.sheets[0]?.name;
  expect(value(workbook, body)).toEqual([...new Array(3).fill(`B2:C3,B2,${name}`), 'B2']);
  expect(refusal(workbook, "ss.getSelection().setActiveRange(sheet.getRange('A1'))")).toContain(
    'Selection.setActiveRange',
  );
});

test('scripts that do not parse are refused, and read again when they are whole', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dist-'));
  try {
    writeFileSync(path.join(folder, 'Code.js'), 'function a() {');
    expect(() => loadScripts(folder)).toThrow(SyntaxError);
    writeFileSync(path.join(folder, 'Code.js'), 'function a() {}');
    const bundle = loadScripts(folder);
    expect([...bundle.functionNames]).toEqual(['a']);
    expect(loadScripts(folder)).toBe(bundle);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
