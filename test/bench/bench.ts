// Calls and CPU of import and check on generated rows, beside a row-by-row check of the same columns by other checkers.
// Every comparison runs in this one process, in turns; the ratios are what counts, not the milliseconds of a machine.
import { performance } from 'node:perf_hooks';
import { konteksPeriksa } from '../../src/domain/aturan/konteks-periksa.ts';
import { periksa } from '../../src/domain/aturan/periksa.ts';
import { type Lembar, pembacaBaris } from '../../src/domain/baca/baca-baris.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import type { Column } from '../../src/domain/tab/tab.ts';
import type { Tanggal } from '../../src/domain/tanggal.ts';
import type { Cell } from '../../src/domain/teks.ts';
import { createWorkbook } from '../../src/local/create-workbook.ts';
import { execute } from '../../src/local/execute.ts';
import { bundleOf, loadScripts } from '../../src/local/script-bundle.ts';
import { tabelBangkitan } from './baris-bangkitan.ts';
import { benchHost } from './host.ts';
import { benchIndeks } from './indeks.ts';
import { benchNaskah } from './naskah.ts';
import { PEMBANDING } from './pembanding.ts';
import { benchRiwayat } from './riwayat.ts';

const RUNS = 5;
const COLUMNS: readonly Column[] = INOVASI.columns;

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0;

/** CPU milliseconds (user and system) of each job, medians over turns, so that a noisy minute hits all of them. */
const inTurns = (jobs: Readonly<Record<string, () => void>>): Record<string, number> => {
  const times: Record<string, number[]> = {};
  for (let i = 0; i < RUNS; i++) {
    for (const [name, job] of Object.entries(jobs)) {
      const before = process.cpuUsage();
      job();
      const used = process.cpuUsage(before);
      times[name] = [...(times[name] ?? []), (used.user + used.system) / 1000];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, xs]) => [name, median(xs)]));
};

const say = (text: string): void => console.log(text);

const hostRun = (n: number): Lembar => {
  const bundle = loadScripts('dist');
  const wb = createWorkbook({ name: 'bench' });
  const base = { kind: 'call' as const, user: 'admin@contoh.go.id', now: () => Date.UTC(2026, 5, 15) };
  const run = (functionName: string, args: object): unknown => {
    const started = process.cpuUsage();
    const wall = performance.now();
    const done = execute(wb, bundle, { ...base, functionName, args: [args] });
    const used = process.cpuUsage(started);
    if (done.error) throw new Error(`${functionName}: ${done.error.message}`);
    if (JSON.stringify(done.result).includes('"masalah"')) throw new Error(JSON.stringify(done.result));
    say(
      `  ${functionName.padEnd(18)} ${String(done.calls.total).padStart(5)} calls  ${((used.user + used.system) / 1000).toFixed(0).padStart(6)} ms CPU with the host  ${(done.simulatedMs / 1000).toFixed(1).padStart(6)} s modelled  ${(performance.now() - wall).toFixed(0).padStart(6)} ms wall`,
    );
    return done.result;
  };
  run('siapkanRegister', { wilayah: '73.24' });
  const rows = tabelBangkitan(n);
  const filled = execute(wb, bundleWithSheet(rows), { ...base, functionName: 'isi', args: [rows] });
  if (filled.error) throw new Error(filled.error.message);
  run('imporTab', { tab: 'Data' });
  run('periksaRegister', {});
  run('perbaruiRingkasan', {});
  return lembarDari(rows);
};

const lembarDari = (rows: readonly (readonly Cell[])[]): Lembar => {
  const head = rows[0] as string[];
  return {
    tab: INOVASI,
    letak: new Map(
      COLUMNS.flatMap((c) => (head.includes(c.heading) ? [[c.key, head.indexOf(c.heading)] as const] : [])),
    ),
    rows: rows.slice(1),
    barisPertama: 2,
  };
};

/** A script that puts the generated table into a tab, as an import of a file would. */
const bundleWithSheet = (rows: readonly (readonly Cell[])[]): ReturnType<typeof loadScripts> => {
  const text = `function isi(rows) { var s = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Data'); s.insertRowsAfter(1000, ${rows.length}); s.insertColumnsAfter(26, 60); var r = s.getRange(1, 1, rows.length, rows[0].length); r.setNumberFormat('@'); r.setValues(rows); }`;
  return bundleOf([{ name: 'isi.js', text }], {}, loadScripts('dist').manifest);
};

const context = konteksPeriksa({
  hariIni: '2026-06-15' as Tanggal,
  wilayahKode: '73.24',
  usulanSendiri: () => false,
});

/** More cells than a Sheet may hold twice: the readers are measured there without the host. */
const TANPA_HOST = 50_000;

/** `npm run bench -- naskah` prints the part on documents alone, `-- indeks` that on the index. */
const only = process.argv.at(-1);
const semua = only !== 'naskah' && only !== 'indeks';

for (const n of !semua ? [] : [1_000, 10_000, TANPA_HOST]) {
  say(`\n${n} rows x ${COLUMNS.length} columns`);
  const lembar = n < TANPA_HOST ? hostRun(n) : lembarDari(tabelBangkitan(n));
  const keyed = lembar.rows.map((cells) =>
    Object.fromEntries(COLUMNS.map((c) => [c.key, cells[lembar.letak.get(c.key) ?? -1] ?? ''])),
  );
  const cpu = inTurns({
    parse: () => {
      const read = pembacaBaris(lembar);
      for (const [i, cells] of lembar.rows.entries()) read(cells, i);
    },
    check: () => void periksa(lembar, context, []),
    ...Object.fromEntries(
      Object.entries(PEMBANDING).map(([name, check]) => [
        name,
        () => {
          for (const row of keyed) check(row);
        },
      ]),
    ),
  });
  say(`  parse, each distinct value once   ${cpu['parse']?.toFixed(0).padStart(6)} ms CPU`);
  say(`  whole check with all rules        ${cpu['check']?.toFixed(0).padStart(6)} ms CPU`);
  for (const name of Object.keys(PEMBANDING)) {
    const used = cpu[name] ?? 0;
    say(
      `  ${name.padEnd(33)} ${used.toFixed(0).padStart(6)} ms CPU   ${(used / (cpu['parse'] ?? 1)).toFixed(2)} x parse   ${(used / (cpu['check'] ?? 1)).toFixed(2)} x whole check`,
    );
  }
}
if (semua) benchRiwayat();
if (only !== 'naskah') benchIndeks();
if (only !== 'indeks') await benchNaskah();
if (semua) await benchHost();
say(
  "\nCPU figures are this machine's; the ratios and the calls are what to compare. Google's machines were not measured.",
);
