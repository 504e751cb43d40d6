import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** What of `appsscript.json` matters when scripts run. */
export interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
}

/** The built files of an add-on, compiled once for this process. */
export interface ScriptBundle {
  scripts: vm.Script[];
  /** Names of functions declared at the top level. */
  functionNames: ReadonlySet<string>;
  html: Record<string, string>;
  manifest: Manifest;
}

const loaded = new Map<string, { stamp: string; bundle: ScriptBundle }>();

/**
 * Reads a folder as Apps Script reads a project: `*.js` and `*.gs` in alphabetical order into one global scope,
 * `*.html` by name without ending. Kept until a file of the folder changes.
 * @throws Error when the folder is missing or a script does not parse
 */
export function loadScripts(folder: string): ScriptBundle {
  const names = readdirSync(folder).sort();
  const stamp = names
    .map((name) => {
      const { mtimeMs, size } = statSync(path.join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
  const known = loaded.get(path.resolve(folder));
  if (known?.stamp === stamp) return known.bundle;
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const sources = names.filter((name) => /\.(js|gs)$/.test(name)).map((name) => ({ name, text: read(name) }));
  const html = Object.fromEntries(
    names.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -5), read(name)]),
  );
  const manifest = names.includes('appsscript.json') ? (JSON.parse(read('appsscript.json')) as Manifest) : {};
  const bundle = bundleOf(sources, html, manifest);
  loaded.set(path.resolve(folder), { stamp, bundle });
  return bundle;
}

/** A bundle of texts, for tests and tools. */
export function bundleOf(
  sources: readonly { name: string; text: string }[],
  html: Record<string, string> = {},
  manifest: Manifest = {},
): ScriptBundle {
  const scripts = sources.map(({ name, text }) => new vm.Script(text, { filename: name }));
  const declared = sources.flatMap(({ text }) => [
    ...text.matchAll(/(?:^|[;}\n])\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g),
  ]);
  return { scripts, functionNames: new Set(declared.map((match) => match[1] as string)), html, manifest };
}
