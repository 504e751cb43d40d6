import { GoogleError } from '../google-error.ts';
import type { DriveFile } from '../model.ts';

type Term = (file: DriveFile) => boolean;

const TERMS: [RegExp, (match: RegExpExecArray) => Term][] = [
  [
    /^appProperties\s+has\s*\{\s*key\s*=\s*'((?:[^'\\]|\\.)*)'\s+and\s+value\s*=\s*'((?:[^'\\]|\\.)*)'\s*\}/,
    ([, key = '', value = '']) =>
      (file) =>
        file.appProperties[unescaped(key)] === unescaped(value),
  ],
  [
    /^trashed\s*=\s*(true|false)/,
    ([, on]) =>
      (file) =>
        file.trashed === (on === 'true'),
  ],
  [
    /^name\s*=\s*'((?:[^'\\]|\\.)*)'/,
    ([, name = '']) =>
      (file) =>
        file.name === unescaped(name),
  ],
  [
    /^name\s+contains\s*'((?:[^'\\]|\\.)*)'/,
    ([, part = '']) =>
      (file) =>
        file.name.includes(unescaped(part)),
  ],
  [
    /^mimeType\s*=\s*'([^']*)'/,
    ([, type]) =>
      (file) =>
        file.mimeType === type,
  ],
  [
    /^'([^']*)'\s+in\s+parents/,
    ([, parent = '']) =>
      (file) =>
        file.parents.includes(parent),
  ],
];

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/** Whether a file answers a query of terms joined by `and`. @throws GoogleError for terms this host does not know */
export function matchesQuery(file: DriveFile, query: string): boolean {
  let rest = query.trim();
  let result = true;
  while (rest !== '') {
    const term = TERMS.map(([pattern, make]) => ({ match: pattern.exec(rest), make })).find(({ match }) => match);
    if (!term?.match) throw new GoogleError(`API call to drive.files.list failed with error: Invalid Value: ${rest}`);
    result &&= term.make(term.match)(file);
    rest = rest.slice(term.match[0].length).trim();
    if (rest === '') break;
    const and = /^and\s+/.exec(rest);
    if (!and) throw new GoogleError(`API call to drive.files.list failed with error: Invalid Value: ${rest}`);
    rest = rest.slice(and[0].length);
  }
  return result;
}

/** Keeps only the asked fields: names, `name(inner,…)`, `name/inner`, `*`. */
export function pickFields(resource: Record<string, unknown>, fields: unknown): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const field of splitFields(String(fields))) {
    const [, name = '', inner, below] = /^([\w*]+)(?:\((.*)\)|\/(.+))?$/s.exec(field) ?? [];
    if (name === '*') return { ...resource };
    const value = resource[name];
    const deeper = inner ?? below;
    if (value === undefined) continue;
    if (deeper === undefined) picked[name] = value;
    else if (Array.isArray(value))
      picked[name] = value.map((item) => pickFields(item as Record<string, unknown>, deeper));
    else picked[name] = pickFields(value as Record<string, unknown>, deeper);
  }
  return picked;
}

function splitFields(fields: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of fields) {
    if (character === ',' && depth === 0) {
      parts.push(current.trim());
      current = '';
      continue;
    }
    if (character === '(') depth++;
    if (character === ')') depth--;
    current += character;
  }
  return [...parts, current.trim()].filter((part) => part !== '');
}
