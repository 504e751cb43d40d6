import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { readAnswers, readJson, readPort, UsageError } from './cli-arguments.ts';
import { silentStep, stepOn } from './cli-progress.ts';
import type { Report } from './cli-report.ts';
import { cellsText, failedReport, menuText, reportText } from './cli-report.ts';
import type { Done, NewOptions, RunOptions } from './cli-verbs.ts';
import { addFile, newWorkbook, runFunction, showMenu, showRange, typeInto } from './cli-verbs.ts';
import { DEFAULT_USER } from './create-workbook.ts';
import type { TypedInput } from './type-cells.ts';
import { adviceFor, UnreadableFile } from './unreadable-file.ts';
import { backupOf } from './workbook-file.ts';

const WRONG_USAGE = 2;

interface Shared {
  json?: boolean;
}

interface ServeVerb extends Shared {
  dist: string;
  as: string;
  port?: number;
  contohFungsi: string;
}

/** Runs the command line over its arguments (without node and script). Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const wantsJson = args.includes('--json');
  const step = wantsJson ? silentStep : stepOn(process.stderr);
  let code = 0;
  const program = new Command('local');
  const finish = (done: Done, text?: string): void => {
    code = print(done, wantsJson, text);
  };
  program.description('A local Google Apps Script host: runs the scripts of a folder over an .xlsx file');
  program.exitOverride().configureOutput({ writeOut: (text) => process.stderr.write(text) });
  const verb = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .option('--json', 'print one JSON object')
      .option('--dist <folder>', 'folder of the built scripts', './dist')
      .option('--as <email>', 'the acting user', DEFAULT_USER)
      .exitOverride();
  verb('new <workbook>', 'make an empty workbook')
    .option('--contoh', 'fill it by the function of --contoh-fungsi')
    .option('--contoh-fungsi <name>', 'function that fills a sample', 'isiDataContoh')
    .option('--locale <locale>', 'spreadsheet locale')
    .option('--zone <zone>', 'spreadsheet time zone')
    .action(async (file: string, options: NewOptions & Shared) => finish(await newWorkbook(file, options, step)));
  verb('add <workbook> <file>', 'add the tabs of an .xlsx or .csv file').action(async (file: string, source: string) =>
    finish(await addFile(file, source, step)),
  );
  verb('type <workbook> <cell> <json>', 'type into cells as a person')
    .option('--answers <json>', 'answers to dialogs', readAnswers)
    .action(async (file: string, cell: string, json: string, options: RunOptions & Shared) =>
      finish(await typeInto(file, cell, readJson(json) as TypedInput, options, step)),
    );
  verb('show <workbook> <range>', 'print what cells show').action(async (file: string, range: string) => {
    const { done, cells } = await showRange(file, range, step);
    finish(done, cellsText(cells));
  });
  verb('menu <workbook>', 'print the menu that onOpen builds').action(async (file: string, options: RunOptions) => {
    const { done, menus } = await showMenu(file, options, step);
    finish(done, done.report.ok ? menuText(menus) : undefined);
  });
  verb('run <workbook> <function>', 'run a menu function')
    .option('--tab <tab>', 'the active tab')
    .option('--select <a1>', 'the selected ranges')
    .option('--answers <json>', 'answers to dialogs, in order', readAnswers)
    .action(async (file: string, name: string, options: RunOptions) =>
      finish(await runFunction(file, name, options, undefined, step)),
    );
  verb('call <workbook> <function> [json]', 'call a function as google.script.run')
    .option('--tab <tab>', 'the active tab')
    .option('--select <a1>', 'the selected ranges')
    .option('--answers <json>', 'answers to dialogs, in order', readAnswers)
    .action(async (file: string, name: string, json: string | undefined, options: RunOptions) =>
      finish(await runFunction(file, name, options, { argument: json === undefined ? null : readJson(json) }, step)),
    );
  verb('serve [workbook]', 'open the workbench in a browser')
    .option('--port <number>', 'a port that must be free', readPort)
    .option('--contoh-fungsi <name>', 'function that fills a new workbook with a sample', 'isiDataContoh')
    .action(async (workbook: string | undefined, options: ServeVerb) => {
      const { serve } = await import('./serve.ts');
      const { json: _json, ...rest } = options;
      const { closed } = await serve({ ...rest, ...(workbook !== undefined && { workbook }) });
      await closed;
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === 'commander.invalidArgument') process.stderr.write(`${error.message}\n`);
      if (wantsJson) printJson(failedReport(error, started));
      return WRONG_USAGE;
    }
    if (error instanceof UnreadableFile) {
      process.stderr.write(backupAdvice(args));
      return print({ report: failedReport(inWords(error), started), outcome: null }, wantsJson);
    }
    if (error instanceof Error && !(error instanceof UsageError)) process.stderr.write(`${error.stack}\n`);
    const printed = print({ report: failedReport(error, started), outcome: null }, wantsJson);
    return error instanceof UsageError ? WRONG_USAGE : printed;
  }
}

function print(done: Done, json: boolean, text?: string): number {
  const { report, outcome } = done;
  for (const line of outcome?.log ?? []) process.stderr.write(`${line}\n`);
  if (outcome && outcome.unanswered > 0)
    process.stderr.write(`${outcome.unanswered} dialog ditutup tanpa jawaban (closed)\n`);
  if (outcome?.error && outcome.stack) process.stderr.write(`${outcome.stack}\n`);
  if (json) printJson(report);
  else process.stdout.write(`${text ?? reportText(report)}\n`);
  return report.ok ? 0 : 1;
}

/** The same error with what happened and what to do in the person's language. */
function inWords(error: UnreadableFile): UnreadableFile {
  return new UnreadableFile(error.code, adviceFor(error), { cause: error });
}

/** Where the workbook itself cannot be read, its last state but one may lie beside it. */
function backupAdvice(args: readonly string[]): string {
  const backup = args
    .filter((arg) => /\.xlsx$/i.test(arg))
    .map(backupOf)
    .find((place) => existsSync(place));
  return backup === undefined ? '' : `Keadaan sebelum simpanan terakhir masih ada: ${backup}\n`;
}

function printJson(report: Report): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
