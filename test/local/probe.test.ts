import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MenuNode } from '../../src/local/execution.ts';
import type { Manifest } from '../../src/local/script-bundle.ts';
import { aFile, atStage, DIST, MANIFEST, outcome } from '../a.ts';
import type { Answer } from './a-probe.ts';
import { askProbe, PROBE_MANIFEST } from './a-probe.ts';

const { answers, outcome: asked } = askProbe(PROBE_MANIFEST);
const covered = new Set(
  /const COVERED = `([^`]*)`/
    .exec(readFileSync(new URL('probe.js', import.meta.url), 'utf8'))?.[1]
    ?.trim()
    .split(/\s+/),
);
const named = ({ area, name }: Answer): string => `${area}: ${name}`;

test('the host answers every question as Google does', () => {
  expect(answers.filter(({ fault }) => fault !== '').map((answer) => `${named(answer)}: ${answer.fault}`)).toEqual([]);
  expect(answers.length).toBeGreaterThan(150);
});

test('every question is asked once and says who knows the answer', () => {
  const names = answers.map(named);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(
    answers.filter(({ source }) => !/^(reference|guides|workspace|support\.google\.com|observed)/.test(source)),
  ).toEqual([]);
});

test('no call failed inside the host', () => {
  expect(asked.log.filter((line) => line.includes('the host failed'))).toEqual([]);
});

describe('under the scopes of the add-on', () => {
  const manifest: Manifest = { ...PROBE_MANIFEST, oauthScopes: MANIFEST.oauthScopes ?? [] };
  const faults = askProbe(manifest).answers.filter(({ fault }) => fault !== '');

  test('only what needs a further scope is refused', () => {
    expect(faults.map(named)).toEqual([
      'Spreadsheet: makes another spreadsheet and opens it by id and address',
      'Spreadsheet: copies a tab into another spreadsheet, looks and all',
      'Spreadsheet: refuses to copy cells into another spreadsheet',
      'ScriptApp: triggers by the clock',
      'ScriptApp: triggers on edits',
    ]);
  });

  test('the refusals are those of Google', () => {
    for (const { fault } of faults) expect(fault).toMatch(/^Specified permissions are not sufficient to call /);
    expect(faults.some(({ fault }) => fault.includes('auth/script.scriptapp'))).toBe(true);
  });
});

describe('the members the add-on calls', () => {
  test('the list of the probe is what its questions call', () => {
    expect(Object.keys(asked.calls.byMethod).filter((name) => !covered.has(name))).toEqual([]);
    expect([...covered].filter((name) => !asked.calls.byMethod[name])).toEqual([]);
  });

  test('all that the add-on calls in a walk through its menu is asked', () => {
    const called = new Set<string>();
    const run: typeof outcome = (...args) => {
      const done = outcome(...args);
      for (const name of Object.keys(done.calls.byMethod)) called.add(name);
      return done;
    };
    const { wb } = atStage('PROSES_PENETAPAN', 2);
    const answersGiven = ['YES', 'OK', 'OK', 'OK', 'OK', 'OK'];
    run(aFile(), 'siapkanRegister', undefined, { kind: 'menu', answers: ['73.24', ...answersGiven] });
    const { menus } = run(wb, 'onOpen', undefined, { kind: 'simple' });
    for (const item of itemsOf(menus)) run(wb, item, undefined, { kind: 'menu', answers: answersGiven });
    expect(called.size).toBeGreaterThan(60);
    expect([...called].filter((name) => !covered.has(name))).toEqual([]);
  });

  test('all services and advanced members that its scripts name are asked', () => {
    const source = `${DIST.get('Code.js')}\n${DIST.get('Menu.js')}`;
    const global =
      /\b(SpreadsheetApp|ScriptApp|Session|Utilities|HtmlService|LockService|PropertiesService|CacheService)\.([a-z]\w*)/g;
    const names = [...source.matchAll(global)].map(([name]) => name);
    const drive = [...source.matchAll(/\b(Files|Permissions)\.([a-z]\w*)\(/g)].map(
      ([, type, name]) => `${type}.${name}`,
    );
    expect(drive.length).toBeGreaterThan(2);
    expect([...names, ...drive].filter((name) => !covered.has(name))).toEqual([]);
  });
});

function itemsOf(menus: readonly MenuNode[]): string[] {
  return menus.flatMap((node) => {
    if (node.kind === 'item') return [node.functionName];
    return node.kind === 'menu' ? itemsOf(node.items) : [];
  });
}
