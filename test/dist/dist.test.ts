import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { aFile, BUNDLE, DIST, MANIFEST, outcome } from '../a.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const onDisk = (name: string): string => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const scripts = [...DIST].filter(([name]) => name.endsWith('.js'));
const panels = [...DIST].filter(([name]) => name.endsWith('.html'));
const kb = (text: string): number => Buffer.byteLength(text) / 1024;

/** A realm with nothing but the language: Apps Script has neither Node's nor a browser's globals. */
const bareRealm = (): vm.Context => {
  const context = vm.createContext(Object.create(null) as object);
  for (const [name, text] of scripts) vm.runInContext(text, context, { filename: name });
  return context;
};

const exportsOf = (file: string): string[] =>
  [
    ...readFileSync(new URL(`../../src/google/${file}`, import.meta.url), 'utf8').matchAll(/^export function (\w+)/gm),
  ].map((m) => m[1] as string);

/** Where the functions stand that main.ts makes public; one that it forgets would be missed. */
const FUNGSI = readdirSync(new URL('../../src/google', import.meta.url)).filter((f) => f.startsWith('fungsi-'));

const declared = (): string[] =>
  scripts.flatMap(([, text]) => [...text.matchAll(/^function (\w+)\(/gm)].map((m) => m[1] as string));

/** Each script is wrapped in a function of this name, evaluated at its first call. */
const loaders = (): string[] => declared().filter((n) => n.endsWith('_'));

const evaluated = (context: vm.Context): string[] => loaders().filter((l) => context[`__${l}`] !== undefined);

describe('dist', () => {
  test('given a build of the sources then dist on disk is the same, file by file', () => {
    expect(readdirSync(new URL('../../dist', import.meta.url)).sort()).toEqual([...DIST.keys()].sort());
    for (const [name, text] of DIST)
      expect(onDisk(name) === text, `${name} is not what the sources build; run npm run build`).toBe(true);
  });

  test('given the design then each file keeps its size', () => {
    for (const [name, text] of scripts) expect(kb(text), name).toBeLessThanOrEqual(name === 'Docx.js' ? 260 : 250);
    for (const [name, text] of panels)
      expect(kb(text), name).toBeLessThanOrEqual(name === 'verifikasi.html' ? 120 : 60);
    expect(panels.length).toBeGreaterThan(0);
  });

  test('given any machine and any day then nothing of either is in it', () => {
    for (const [name, text] of DIST) {
      expect(text, name).not.toContain(ROOT);
      expect(text, name).not.toMatch(/\/(?:home|root|Users|tmp|mnt|opt)\/|[A-Z]:\\\\|file:\/\/|node_modules\//);
      expect(text, name).not.toMatch(/registry\.|sourceMappingURL|\b[0-9a-f]{40}\b/);
      expect(text, name).not.toContain('\r');
    }
  });

  test('given the licences of what is bundled then they travel along', () => {
    const notices = scripts.flatMap(
      ([, text]) => /^\/\*\nThis file contains parts of:\n\n([\s\S]*?)\*\//.exec(text)?.[1] ?? [],
    );
    for (const name of ['@noble/hashes', 'zod', 'docx', 'fflate'])
      expect(
        notices.some((n) => new RegExp(`(^|\n)${name} [\\d.]+\n\n[\\s\\S]*MIT`).test(n)),
        name,
      ).toBe(true);
    expect(DIST.get('Docx.js')).toMatch(/docx [\d.]+\n\n[\s\S]*MIT/);
  });
});

describe('scripts', () => {
  test('given a realm without Node and web then every script loads and only declares', () => {
    const names = 'Object.getOwnPropertyNames(globalThis)';
    const before = new Set(vm.runInContext(names, vm.createContext(Object.create(null) as object)) as string[]);
    const context = bareRealm();
    const added = (vm.runInContext(names, context) as string[]).filter((g) => !before.has(g));
    const memos = added.filter((g) => typeof context[g] !== 'function');
    expect(memos.sort()).toEqual(
      loaders()
        .map((l) => `__${l}`)
        .sort(),
    );
    expect(memos.filter((g) => context[g] !== undefined)).toEqual([]);
    expect(added.filter((g) => !memos.includes(g)).sort()).toEqual(declared().sort());
  });

  test('given the file opens then the menu is built and neither rules, documents nor sample are evaluated', () => {
    const context = bareRealm();
    const calls: string[] = [];
    const stub: object = new Proxy(
      {},
      {
        get: (_, name) => {
          return (...args: unknown[]) => {
            calls.push(`${String(name)} ${args.filter((a) => typeof a === 'string').join(' ')}`);
            return stub;
          };
        },
      },
    );
    Object.assign(context, { SpreadsheetApp: { getUi: () => stub } });
    vm.runInContext('onOpen({ authMode: "NONE" })', context);
    expect([...new Set(calls.map((c) => c.split(' ')[0]))].sort()).toEqual([
      'addItem',
      'addSeparator',
      'addSubMenu',
      'addToUi',
      'createMenu',
    ]);
    expect(evaluated(context)).toEqual(['menu_']);
    const entries = calls.filter((c) => c.startsWith('addItem')).map((c) => c.split(' ').at(-1) as string);
    expect(entries.filter((fn) => !declared().includes(fn))).toEqual([]);
  });

  test('given the main script is evaluated then documents and sample still are not', () => {
    const context = bareRealm();
    vm.runInContext('isiPanduan()', context);
    expect(evaluated(context).filter((l) => !/^inti\d+_$/.test(l))).toEqual(['kode_']);
  });

  test('given somebody types in the heading or pastes a large block then no service is called', () => {
    const context = bareRealm();
    const range = (first: number, last: number) => `{ getRow: () => ${first}, getLastRow: () => ${last} }`;
    for (const cells of [range(1, 1), range(2, 22), range(1, 5)])
      vm.runInContext(`onEdit({ range: ${cells} })`, context);
    vm.runInContext('onEdit()', context);
    expect(evaluated(context).filter((l) => !/^inti\d+_$/.test(l))).toEqual(['kode_']);
  });

  test('given all scripts in a fresh realm then loading takes at most 15 milliseconds', () => {
    const compiled = scripts.map(([name, text]) => new vm.Script(text, { filename: name }));
    const times = Array.from({ length: 9 }, () => {
      const context = vm.createContext({});
      const start = performance.now();
      for (const script of compiled) script.runInContext(context);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(15);
  });

  test('given the runtime then no syntax is used that it does not parse, nor lookbehind, modules or workers', () => {
    for (const [name, text] of scripts) {
      expect(text, name).not.toMatch(/\bthis\.#\w|[{;]\s*#\w+\s*[=;(]|\bstatic\s*\{/);
      expect(text, name).not.toMatch(/\bimport\s*\(|^\s*(?:import|export)\s/m);
      expect(text, name).not.toMatch(/\b(?:new Function|eval)\s*\(\s*[^)\s]/);
    }
  });

  test('given the entries then exactly what they export is public, and only loaders end with an underscore', () => {
    const names = declared();
    const open = names.filter((n) => !n.endsWith('_'));
    expect(open.sort()).toEqual(
      [...FUNGSI.flatMap(exportsOf), ...exportsOf('menu.ts')].filter((n) => !n.endsWith('_')).sort(),
    );
    expect(loaders()).toEqual(
      expect.arrayContaining(['dataContoh_', 'kelola_', 'kode_', 'menu_', 'naskah_', 'naskahDocx_']),
    );
    expect(loaders()).toHaveLength(scripts.length);
    expect(new Set(names).size).toBe(names.length);
  });

  test('given a loader is called from outside then it is refused', () => {
    for (const fn of loaders()) expect(outcome(aFile(), fn, {}).error?.message).toContain('private');
    expect(BUNDLE.functionNames.size).toBeGreaterThan(10);
  });
});

describe('panels', () => {
  test.each(panels)('given %s then it is no template and loads nothing from outside', (_, html) => {
    expect(html).not.toContain('<?');
    expect(html).not.toContain('<!--');
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]*(?:src|href)=/i);
    expect(html).not.toMatch(/\bfetch\(|XMLHttpRequest|@import|url\(\s*['"]?(?:https?:)?\/\//);
    const links = [
      ...html.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}[^\s"'`]*/gi),
    ].map((m) => m[0]);
    expect(links.filter((l) => !l.includes('www.w3.org'))).toEqual([]);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="id">/);
  });
});

describe('the manifest', () => {
  test('given the permissions that the office is told of then it asks for exactly these', () => {
    expect([...(MANIFEST.oauthScopes ?? [])].sort()).toEqual([
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/userinfo.email',
    ]);
    expect(MANIFEST.dependencies?.enabledAdvancedServices).toEqual([
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ]);
  });

  test('given clasp then it would push exactly the files of dist', () => {
    expect(JSON.parse(readFileSync(new URL('../../.clasp.json', import.meta.url), 'utf8'))).toMatchObject({
      rootDir: 'dist',
      scriptId: 'GANTI_DENGAN_ID_SKRIP',
    });
    const clasp = fileURLToPath(new URL('../../node_modules/@google/clasp/build/src/index.js', import.meta.url));
    const out = execFileSync(process.execPath, [clasp, 'status', '--json'], { cwd: ROOT, encoding: 'utf8' });
    const { filesToPush } = JSON.parse(out) as { filesToPush: string[] };
    expect(filesToPush.map((f) => f.replace(/\\/g, '/').replace(/^dist\//, '')).sort()).toEqual(
      [...DIST.keys()].sort(),
    );
  });
});
