import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { assertExists } from './cli-arguments.ts';
import type { Step } from './cli-progress.ts';
import { silentStep } from './cli-progress.ts';
import type { Report } from './cli-report.ts';
import { plainReport, reportOf } from './cli-report.ts';
import { createWorkbook } from './create-workbook.ts';
import { documentsFolder } from './document-files.ts';
import type { Answer, ExecutionOptions, Outcome } from './execute.ts';
import { execute } from './execute.ts';
import type { MenuNode } from './execution.ts';
import { importFile } from './import-file.ts';
import type { Workbook } from './model.ts';
import type { ScriptBundle } from './script-bundle.ts';
import { loadScripts } from './script-bundle.ts';
import { openEvent } from './trigger-events.ts';
import type { TypedInput } from './type-cells.ts';
import { showCells, typeCells } from './type-cells.ts';
import { loadWorkbook, saveWorkbook } from './workbook-file.ts';

/** What verbs that run scripts share. */
export interface RunOptions {
  dist: string;
  as: string;
  tab?: string;
  select?: string;
  answers?: Answer[];
}

export interface NewOptions {
  dist: string;
  as: string;
  contoh?: boolean;
  contohFungsi: string;
  locale?: string;
  zone?: string;
}

/** What a verb did: its report, and the execution behind it where a script ran. */
export interface Done {
  report: Report;
  outcome: Outcome | null;
}

const settings = (file: string, options: RunOptions): Omit<ExecutionOptions, 'functionName' | 'kind'> => ({
  user: options.as,
  documentsDir: documentsFolder(file),
  answers: options.answers ?? [],
  ...(options.tab !== undefined && { activeTab: options.tab }),
  ...(options.select !== undefined && { selection: options.select }),
});

/** `new`: an empty workbook in place of whatever had the name, its documents included. */
export async function newWorkbook(file: string, options: NewOptions, step: Step = silentStep): Promise<Done> {
  const started = performance.now();
  const workbook = createWorkbook({
    name: path.basename(file).replace(/\.xlsx$/i, ''),
    ...(options.as !== '' && { owner: options.as }),
    ...(options.locale !== undefined && { locale: options.locale }),
    ...(options.zone !== undefined && { timeZone: options.zone }),
  });
  const bundle = options.contoh ? loadScripts(assertExists(options.dist)) : null;
  rmSync(documentsFolder(file), { recursive: true, force: true });
  const outcome = bundle
    ? await step(`Mengisi contoh (${options.contohFungsi})`, () =>
        execute(workbook, bundle, {
          ...settings(file, options),
          functionName: options.contohFungsi,
          kind: 'call',
          args: [{}],
        }),
      )
    : null;
  await save(workbook, file, step);
  return done(outcome, { tabs: tabNames(workbook) }, started);
}

/** `add`: tabs of another file. */
export async function addFile(file: string, source: string, step: Step = silentStep): Promise<Done> {
  const started = performance.now();
  const workbook = await open(file, step);
  const tabs = await step(`Membaca ${path.basename(source)}`, () => importFile(workbook, assertExists(source)));
  await save(workbook, file, step);
  return done(null, { tabs }, started);
}

/** `type`: cells as a person types them. */
export async function typeInto(
  file: string,
  notation: string,
  input: TypedInput,
  options: RunOptions,
  step: Step = silentStep,
): Promise<Done> {
  const started = performance.now();
  const workbook = await open(file, step);
  const outcome = await step(`Mengetik di ${notation}`, () =>
    typeCells(workbook, existingScripts(options.dist), notation, input, settings(file, options)),
  );
  await save(workbook, file, step);
  return done(outcome, null, started);
}

/** `show`: what cells show. */
export async function showRange(
  file: string,
  notation: string,
  step: Step = silentStep,
): Promise<{ done: Done; cells: string[][] }> {
  const started = performance.now();
  const cells = showCells(await open(file, step), notation);
  return { done: done(null, cells, started), cells };
}

/** `menu`: the tree that `onOpen` builds, as for a person who has authorised nothing yet. */
export async function showMenu(
  file: string,
  options: RunOptions,
  step: Step = silentStep,
): Promise<{ done: Done; menus: MenuNode[] }> {
  const workbook = await open(file, step);
  const outcome = openMenu(workbook, loadScripts(assertExists(options.dist)), options.as);
  return { done: { report: { ...reportOf(outcome), result: outcome.menus }, outcome }, menus: outcome.menus };
}

/** Runs `onOpen` and returns its outcome with the menus. */
export function openMenu(workbook: Workbook, bundle: ScriptBundle, user: string): Outcome {
  return execute(workbook, bundle, {
    functionName: 'onOpen',
    kind: 'simple',
    authMode: 'NONE',
    user,
    event: openEvent,
  });
}

/** `run` and `call`: one function in a fresh execution; the workbook is saved as the script left it. */
export async function runFunction(
  file: string,
  functionName: string,
  options: RunOptions,
  call?: { argument: unknown },
  step: Step = silentStep,
): Promise<Done> {
  const workbook = await open(file, step);
  const outcome = await step(`Menjalankan ${functionName}`, () =>
    execute(workbook, loadScripts(assertExists(options.dist)), {
      ...settings(file, options),
      functionName,
      kind: call ? 'call' : 'menu',
      args: call ? [call.argument] : [],
    }),
  );
  await save(workbook, file, step);
  return { report: reportOf(outcome), outcome };
}

async function open(file: string, step: Step): Promise<Workbook> {
  return step(`Membuka ${path.basename(file)}`, () => loadWorkbook(assertExists(file)));
}

async function save(workbook: Workbook, file: string, step: Step): Promise<void> {
  await step(`Menyimpan ${path.basename(file)}`, () => saveWorkbook(workbook, file));
}

function existingScripts(dist: string): ScriptBundle | null {
  return existsSync(dist) ? loadScripts(dist) : null;
}

function tabNames(workbook: Workbook): string[] {
  return workbook.sheets.map((sheet) => sheet.name);
}

function done(outcome: Outcome | null, result: unknown, started: number): Done {
  if (!outcome) return { report: plainReport(result, started), outcome: null };
  return { report: { ...reportOf(outcome), result: outcome.ok ? result : null }, outcome };
}
