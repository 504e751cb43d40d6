// Calls and CPU of import and check on generated rows, beside a row-by-row check of the same columns by zod and valibot.
// Every comparison runs in this one process, in turns; the ratios are what counts, not the milliseconds of a machine.
import { performance } from 'node:perf_hooks';
import * as v from 'valibot';
import * as z from 'zod';
import { konteksPeriksa } from '../../src/domain/aturan/konteks-periksa.ts';
import { periksa } from '../../src/domain/aturan/periksa.ts';
import { bacaAngka, bacaRupiah } from '../../src/domain/baca/baca-angka.ts';
import { type Lembar, pembacaBaris } from '../../src/domain/baca/baca-baris.ts';
import { bacaPilihan } from '../../src/domain/baca/baca-pilihan.ts';
import { bacaTanggal } from '../../src/domain/baca/baca-tanggal.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import type { Column } from '../../src/domain/tab/tab.ts';
import type { Tanggal } from '../../src/domain/tanggal.ts';
import { BATAS_SEL, type Cell, isBlank } from '../../src/domain/teks.ts';
import { parseDaftarUrusan, parseUrusan } from '../../src/domain/urusan.ts';
import { createWorkbook } from '../../src/local/create-workbook.ts';
import { execute } from '../../src/local/execute.ts';
import { bundleOf, loadScripts } from '../../src/local/script-bundle.ts';
import { tabelBangkitan } from './baris-bangkitan.ts';
import { benchHost } from './host.ts';
import { benchRiwayat } from './riwayat.ts';

const RUNS = 5;
const COLUMNS: readonly Column[] = INOVASI.columns;

/** Whether the text of a cell is what its column asks for: the same question for all three checkers. */
const fits = (c: Column, text: string): boolean => {
  if (isBlank(text)) return true;
  switch (c.type) {
    case 'date':
      return bacaTanggal(text).ok;
    case 'number':
      return bacaAngka(text) !== null;
    case 'money':
      return bacaRupiah(text) !== null;
    case 'choice':
      return bacaPilihan(c.choices ?? [], text) !== null;
    case 'urusan':
      return parseUrusan(text) !== null;
    case 'urusanList':
      return parseDaftarUrusan(text).sisa.length === 0;
    case 'url':
      return /^https?:\/\/\S+$/i.test(text.trim());
    default:
      return text.length <= BATAS_SEL;
  }
};

const zodRow = z.object(Object.fromEntries(COLUMNS.map((c) => [c.key, z.coerce.string().refine((t) => fits(c, t))])));
const valibotRow = v.object(
  Object.fromEntries(
    COLUMNS.map((c) => [
      c.key,
      v.pipe(
        v.unknown(),
        v.transform(String),
        v.check((t) => fits(c, t)),
      ),
    ]),
  ),
);

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

for (const n of [1_000, 10_000]) {
  say(`\n${n} rows x ${COLUMNS.length} columns`);
  const lembar = hostRun(n);
  const keyed = lembar.rows.map((cells) =>
    Object.fromEntries(COLUMNS.map((c) => [c.key, cells[lembar.letak.get(c.key) ?? -1] ?? ''])),
  );
  const cpu = inTurns({
    parse: () => {
      const read = pembacaBaris(lembar);
      for (const [i, cells] of lembar.rows.entries()) read(cells, i);
    },
    check: () => void periksa(lembar, context, []),
    zod: () => {
      for (const row of keyed) zodRow.safeParse(row);
    },
    valibot: () => {
      for (const row of keyed) v.safeParse(valibotRow, row);
    },
  });
  say(`  parse, each distinct value once   ${cpu['parse']?.toFixed(0).padStart(6)} ms CPU`);
  say(`  whole check with all rules        ${cpu['check']?.toFixed(0).padStart(6)} ms CPU`);
  say(
    `  zod, row by row                   ${cpu['zod']?.toFixed(0).padStart(6)} ms CPU   ${((cpu['zod'] ?? 0) / (cpu['parse'] ?? 1)).toFixed(2)} x parse   ${((cpu['zod'] ?? 0) / (cpu['check'] ?? 1)).toFixed(2)} x whole check`,
  );
  say(
    `  valibot, row by row               ${cpu['valibot']?.toFixed(0).padStart(6)} ms CPU   ${((cpu['valibot'] ?? 0) / (cpu['parse'] ?? 1)).toFixed(2)} x parse   ${((cpu['valibot'] ?? 0) / (cpu['check'] ?? 1)).toFixed(2)} x whole check`,
  );
}
benchRiwayat();
await benchHost();
say(
  "\nCPU figures are this machine's; the ratios and the calls are what to compare. Google's machines were not measured.",
);
