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

/** About how long a build writes. */
const BUILD_MS = 200;

const loaded = new Map<string, { stamp: string; bundle: ScriptBundle }>();

/**
 * Reads a folder as Apps Script reads a project: `*.js` and `*.gs` in alphabetical order into one global scope,
 * `*.html` by name without ending. Kept until a file of the folder changes; read once more when one changes meanwhile.
 * @throws Error when the folder is missing or a script does not parse
 */
export function loadScripts(folder: string): ScriptBundle {
  const stamp = stampOf(folder);
  const known = loaded.get(path.resolve(folder));
  if (stamp !== null && known?.stamp === stamp) return known.bundle;
  try {
    const bundle = readScripts(folder);
    if (stampOf(folder) === stamp) return keep(folder, stamp, bundle);
  } catch (error) {
    pause(BUILD_MS);
    if (stamp !== null && stampOf(folder) === stamp) throw error;
  }
  // A build was writing into the folder meanwhile: once more.
  const later = stampOf(folder);
  return keep(folder, later, readScripts(folder));
}

/** Names, times and sizes; null when a file vanished while they were asked. */
function stampOf(folder: string): string | null {
  const names = readdirSync(folder).sort();
  const lines = names.map((name) => {
    const facts = statSync(path.join(folder, name), { throwIfNoEntry: false });
    return facts ? `${name} ${facts.mtimeMs} ${facts.size}` : null;
  });
  return lines.includes(null) ? null : lines.join('\n');
}

function keep(folder: string, stamp: string | null, bundle: ScriptBundle): ScriptBundle {
  if (stamp !== null) loaded.set(path.resolve(folder), { stamp, bundle });
  return bundle;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function readScripts(folder: string): ScriptBundle {
  const names = readdirSync(folder).sort();
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const sources = names.filter((name) => /\.(js|gs)$/.test(name)).map((name) => ({ name, text: read(name) }));
  const html = Object.fromEntries(
    names.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -5), read(name)]),
  );
  const manifest = names.includes('appsscript.json') ? (JSON.parse(read('appsscript.json')) as Manifest) : {};
  return bundleOf(sources, html, manifest);
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
