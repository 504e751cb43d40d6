import { createWorkbook } from '../../src/local/create-workbook.ts';
import type { ExecutionOptions, Outcome } from '../../src/local/execute.ts';
import { execute } from '../../src/local/execute.ts';
import type { Workbook } from '../../src/local/model.ts';
import type { Manifest } from '../../src/local/script-bundle.ts';
import { bundleOf } from '../../src/local/script-bundle.ts';
import { showCells } from '../../src/local/type-cells.ts';

export const OWNER = 'admin@contoh.go.id';

/** A manifest with the advanced Drive service, as the add-on has it, and every scope. */
export const DRIVE_MANIFEST: Manifest = {
  timeZone: 'Asia/Jakarta',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

/** A workbook of an Indonesian account. */
export function aWorkbook(locale = 'id_ID'): Workbook {
  return createWorkbook({ name: 'Uji', locale, timeZone: 'Asia/Jakarta' });
}

/** Runs the body of a function over a workbook; `ss` and `sheet` are at hand. */
export function run(
  workbook: Workbook,
  body: string,
  options: Partial<ExecutionOptions> & { manifest?: Manifest } = {},
): Outcome {
  const { manifest, ...rest } = options;
  const text = `function main(arg) {
    const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = SpreadsheetApp.getActiveSheet();
    ${body}
  }`;
  const bundle = bundleOf([{ name: 'Code.js', text }], {}, manifest ?? { timeZone: 'Asia/Jakarta' });
  return execute(workbook, bundle, { functionName: 'main', kind: 'menu', user: OWNER, ...rest });
}

/** Runs a body that must not throw and gives what it returns. */
export function value(workbook: Workbook, body: string, options: Partial<ExecutionOptions> = {}): unknown {
  const outcome = run(workbook, body, options);
  if (outcome.error) throw new Error(`${outcome.error.name}: ${outcome.error.message}\n${outcome.stack}`);
  return outcome.result;
}

/** Runs a body that must throw and gives the message. */
export function refusal(workbook: Workbook, body: string, options: Partial<ExecutionOptions> = {}): string {
  const outcome = run(workbook, body, options);
  if (!outcome.error) throw new Error(`nothing was thrown; returned ${JSON.stringify(outcome.result)}`);
  return `${outcome.error.name}: ${outcome.error.message}`;
}

/** For `atCall`: does something once, before the first call of a name. */
export function beforeCall(
  name: string,
  act: (workbook: Workbook) => void,
): Required<Pick<ExecutionOptions, 'atCall'>> {
  let done = false;
  return {
    atCall: (_n, call, workbook) => {
      if (call !== name || done) return;
      done = true;
      act(workbook);
    },
  };
}

/** For `atCall`: does something once, before the n-th backend call. */
export function atCallNumber(n: number, act: (workbook: Workbook) => void): Required<Pick<ExecutionOptions, 'atCall'>> {
  return { atCall: (call, _name, workbook) => call === n && act(workbook) };
}

/** What cells show, each row joined by commas. */
export function shown(workbook: Workbook, place: string): string[] {
  return showCells(workbook, place).map((row) => row.join(','));
}
