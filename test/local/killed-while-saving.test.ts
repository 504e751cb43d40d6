import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupOf, loadWorkbook, saveWorkbook } from '../../src/local/workbook-file.ts';
import { aWorkbook } from './a-host.ts';

const KILLS = 12;
const folder = mkdtempSync(path.join(tmpdir(), 'host-kill-'));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Below the project, where the program finds its packages. */
const program = path.join(root, 'node_modules/.cache/lumbung', `save-loop-${process.pid}.mjs`);

/** Saves a workbook over and over until somebody ends the process; every cell of a save holds the same number. */
const SAVE_LOOP = `
  import { createWorkbook } from './create-workbook.ts';
  import { saveWorkbook } from './workbook-file.ts';
  const workbook = createWorkbook({ name: 'uji' });
  for (let round = 1; ; round++) {
    workbook.sheets[0].values = Array.from({ length: 300 }, () => new Array(10).fill(round));
    await saveWorkbook(workbook, process.argv[2]);
    process.stdout.write(round + '\\n');
  }`;

beforeAll(async () => {
  await build({
    stdin: { contents: SAVE_LOOP, loader: 'ts', resolveDir: path.join(root, 'src/local') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: program,
    logLevel: 'error',
  });
});
afterAll(() => {
  rmSync(program, { force: true });
  rmSync(folder, { recursive: true });
});

/** Lets the loop save a few times and kills it some moments into the next save. Returns the last save it told. */
function killAfter(file: string, saves: number, moments: number): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let last = 0;
    child.stdout.on('data', (text: Buffer) => {
      last = Number(text.toString().trim().split('\n').at(-1));
      if (last >= saves) setTimeout(() => child.kill('SIGKILL'), moments);
    });
    child.on('exit', () => resolve(last));
  });
}

async function roundIn(file: string): Promise<number> {
  const { values } = (await loadWorkbook(file)).sheets[0] ?? { values: [] };
  const rounds = new Set(values.flatMap((row) => row ?? []));
  expect(rounds.size).toBe(1);
  return Number([...rounds][0]);
}

test('a process that is killed while it saves leaves a workbook that is whole, and a whole backup', async () => {
  const trial = async (i: number): Promise<void> => {
    const file = path.join(folder, `w${i}.xlsx`);
    const last = await killAfter(file, 2 + (i % 3), Math.random() * 60);
    const round = await roundIn(file);
    expect(round).toBeGreaterThanOrEqual(last);
    expect(round).toBeLessThanOrEqual(last + 1);
    expect(await roundIn(backupOf(file))).toBeGreaterThanOrEqual(round - 1);
  };
  for (let i = 0; i < KILLS; i += 3) await Promise.all([trial(i), trial(i + 1), trial(i + 2)]);
});

test('what a killed process left beside the file goes when it is old', async () => {
  const file = path.join(folder, 'sisa.xlsx');
  const [old, young] = [path.join(folder, '.sisa.xlsx.0a0a.tmp'), path.join(folder, '.sisa.xlsx.0b0b.tmp')];
  for (const place of [old, young]) writeFileSync(place, 'x');
  utimesSync(old, new Date(), new Date(Date.now() - 3_600_000));
  await saveWorkbook(aWorkbook(), file);
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  rmSync(young);
});

test('the backup is the state before the last save', async () => {
  const file = path.join(folder, 'cadangan.xlsx');
  const workbook = aWorkbook();
  for (const name of ['Satu', 'Dua']) {
    Object.assign(workbook.sheets[0] ?? {}, { name });
    await saveWorkbook(workbook, file);
  }
  copyFileSync(backupOf(file), path.join(folder, 'lama.xlsx'));
  expect((await loadWorkbook(path.join(folder, 'lama.xlsx'))).sheets[0]?.name).toBe('Satu');
  expect(
    readdirSync(folder)
      .filter((name) => name.includes('cadangan'))
      .sort(),
  ).toEqual(['.cadangan.xlsx.bak', 'cadangan.xlsx']);
});
