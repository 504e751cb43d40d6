// What the local host itself costs: a large workbook opened, saved and seen, one empty execution, and the conformance probe.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createWorkbook } from '../../src/local/create-workbook.ts';
import { execute } from '../../src/local/execute.ts';
import { bundleOf, loadScripts } from '../../src/local/script-bundle.ts';
import { loadWorkbook, saveWorkbook } from '../../src/local/workbook-file.ts';
import { benchPage } from './page.ts';

const ROWS = 10_000;
const COLUMNS = 45;
const RUNS = 15;

const say = (name: string, ms: number, note = ''): void =>
  console.log(`  ${name.padEnd(44)} ${ms.toFixed(1).padStart(8)} ms wall${note}`);

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0;

const FILL = `function isi(rows, columns) {
  var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  s.insertRowsAfter(1000, rows);
  s.insertColumnsAfter(26, columns);
  var table = [];
  for (var i = 0; i < rows; i++) {
    var row = [];
    for (var j = 0; j < columns; j++) row.push(j % 5 === 0 ? new Date(2026, 0, 1 + (i % 300)) : j % 5 === 1 ? i * j : 'sel ' + i + ' ' + j);
    table.push(row);
  }
  s.getRange(1, 1, rows, columns).setValues(table);
}
function kosong() {}`;

/** Prints the figures of the host; all of them are this machine's. */
export const benchHost = async (): Promise<void> => {
  console.log(`\nthe local host, ${ROWS} rows x ${COLUMNS} columns`);
  const folder = mkdtempSync(join(tmpdir(), 'lumbung-bench-'));
  try {
    const path = join(folder, 'besar.xlsx');
    const wb = createWorkbook({ name: 'besar' });
    const bundle = bundleOf([{ name: 'isi.js', text: FILL }], {}, loadScripts('dist').manifest);
    const base = { kind: 'call' as const, user: 'admin@contoh.go.id' };
    say(
      'one write of all cells',
      await timed(() => execute(wb, bundle, { ...base, functionName: 'isi', args: [ROWS, COLUMNS] })),
    );
    say('save', await timed(() => saveWorkbook(wb, path)));
    say('open', await timed(() => loadWorkbook(path)));
    await benchPage(path, say);
    const small = createWorkbook({ name: 'kecil' });
    const dist = loadScripts('dist');
    const empty: number[] = [];
    for (let i = 0; i < RUNS; i++)
      empty.push(await timed(() => execute(small, dist, { ...base, kind: 'simple', functionName: 'onOpen' })));
    say(`one execution of onOpen, median of ${RUNS}`, median(empty), '  (the aim: at most 10)');
    const read = (name: string): string => readFileSync(join('test/local', name), 'utf8');
    const probe = bundleOf(
      [{ name: 'probe.js', text: read('probe.js') }],
      { 'probe-page': read('probe-page.html') },
      JSON.parse(read('probe-appsscript.json')),
    );
    const ask = {
      ...base,
      kind: 'menu' as const,
      functionName: 'runProbe',
      answers: ['YES', 'OK', { button: 'OK', text: 'Ani' }],
    };
    say('the conformance probe', await timed(() => execute(createWorkbook({ name: 'probe' }), probe, ask)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
