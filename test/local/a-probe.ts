import { readFileSync } from 'node:fs';
import { createWorkbook } from '../../src/local/create-workbook.ts';
import type { Outcome } from '../../src/local/execute.ts';
import { execute } from '../../src/local/execute.ts';
import type { Manifest } from '../../src/local/script-bundle.ts';
import { bundleOf } from '../../src/local/script-bundle.ts';
import { OWNER } from './a-host.ts';

const text = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** How a question of the probe was answered; `fault` is empty where the host answers as Google does. */
export interface Answer {
  area: string;
  name: string;
  source: string;
  fault: string;
}

/** The manifest the probe needs on an account of one's own. */
export const PROBE_MANIFEST = JSON.parse(text('probe-appsscript.json')) as Manifest;

/** Asks the host all questions of the probe, in an empty spreadsheet. */
export function askProbe(manifest: Manifest): { answers: Answer[]; outcome: Outcome } {
  const workbook = createWorkbook({ name: 'Probe', locale: 'id_ID', timeZone: 'Asia/Jakarta' });
  const bundle = bundleOf(
    [{ name: 'probe.js', text: text('probe.js') }],
    { 'probe-page': text('probe-page.html') },
    manifest,
  );
  const outcome = execute(workbook, bundle, {
    functionName: 'runProbe',
    kind: 'menu',
    user: OWNER,
    answers: ['YES', 'OK', { button: 'OK', text: 'Ani' }],
  });
  if (outcome.error) throw new Error(`${outcome.error.message}\n${outcome.stack}`);
  return { answers: outcome.result as Answer[], outcome };
}
