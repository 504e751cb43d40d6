import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, vi } from 'vitest';
import { main } from '../../src/local/cli-program.ts';
import type { Report } from '../../src/local/cli-report.ts';
import { DIST } from '../a.ts';

/** The command line over one workbook in a folder of its own, with the scripts as they are built now. */
export const aTerminal = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'terminal-'));
  const dist = path.join(folder, 'dist');
  const book = path.join(folder, 'w.xlsx');
  mkdirSync(dist);
  for (const [name, text] of DIST) writeFileSync(path.join(dist, name), text);
  /** What one command prints as JSON; fails where it does. */
  const run = async (...args: readonly string[]): Promise<Report> => {
    let written = '';
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
    const err = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const code = await main([...args, '--json', '--dist', dist]);
    out.mockRestore();
    err.mockRestore();
    const report = JSON.parse(written) as Report;
    expect([code, report.error], args.slice(0, 3).join(' ')).toEqual([0, null]);
    return report;
  };
  const call = async (fn: string, args: object): Promise<unknown> =>
    (await run('call', book, fn, JSON.stringify(args))).result;
  return { book, run, call, remove: () => rmSync(folder, { recursive: true }) };
};
