import type { DriveFile } from '../model.ts';
import { DriveApiError } from './drive-resource.ts';

type Term = (file: DriveFile) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const TERMS: [RegExp, (match: RegExpExecArray) => Term][] = [
  [
    new RegExp(String.raw`^appProperties\s+has\s*\{\s*key\s*=\s*${TEXT}\s+and\s+value\s*=\s*${TEXT}\s*\}`),
    ([, key = '', value = '']) =>
      (file) =>
        file.appProperties[unescaped(key)] === unescaped(value),
  ],
  [
    /^trashed\s*(!?=)\s*(true|false)/,
    ([, sign, on]) =>
      (file) =>
        (file.trashed === (on === 'true')) === (sign === '='),
  ],
  [
    new RegExp(String.raw`^(name|mimeType)\s*(!?=)\s*${TEXT}`),
    ([, field, sign, text = '']) =>
      (file) =>
        ((field === 'name' ? file.name : file.mimeType) === unescaped(text)) === (sign === '='),
  ],
  [
    // Google looks for words that begin with the text, not for the text anywhere.
    new RegExp(String.raw`^name\s+contains\s*${TEXT}`),
    ([, part = '']) =>
      (file) =>
        wordsBeginWith(file.name, unescaped(part)),
  ],
  [
    new RegExp(String.raw`^(createdTime|modifiedTime)\s*(<=|>=|!=|<|>|=)\s*${TEXT}`),
    ([, field, sign, time = '']) =>
      (file) =>
        compare(
          instantOf(field === 'createdTime' ? file.createdTime : (file.modifiedTime ?? file.createdTime)),
          sign,
          instantOf(time),
        ),
  ],
  [
    new RegExp(String.raw`^${TEXT}\s+in\s+(parents|owners|writers|readers)`),
    ([, who = '', list]) =>
      (file) =>
        membersOf(file, list).includes(unescaped(who)),
  ],
];

function membersOf(file: DriveFile, list: string | undefined): (string | undefined)[] {
  if (list === 'parents') return file.parents;
  const shared =
    list === 'owners' ? [] : file.permissions.filter(({ role }) => list === 'readers' || role === 'writer');
  return [file.owner, ...shared.map(({ emailAddress }) => emailAddress)];
}

function wordsBeginWith(name: string, text: string): boolean {
  const at = ` ${name.toLowerCase()}`.search(
    new RegExp(`[^\\p{L}\\p{N}]${text.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u'),
  );
  return at >= 0;
}

function instantOf(time: string): number {
  return Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(time) ? time : `${time}Z`);
}

function compare(a: number, sign: string | undefined, b: number): boolean {
  if (sign === '=' || sign === '!=') return (a === b) === (sign === '=');
  if (a === b) return sign === '<=' || sign === '>=';
  return a < b === sign?.startsWith('<');
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/**
 * Whether a file answers a query: terms with `and`, `or`, `not` and brackets, of which `and` and `or` bind alike from
 * left to right. @throws DriveApiError for terms this host does not know
 */
export function matchesQuery(file: DriveFile, query: string): boolean {
  if (query.trim() === '') return true;
  const { value, rest } = readTerms(file, query.trim());
  if (rest !== '') throw invalid(rest);
  return value;
}

interface Read {
  value: boolean;
  rest: string;
}

function readTerms(file: DriveFile, text: string): Read {
  let { value, rest } = readTerm(file, text);
  for (;;) {
    const joint = /^(and|or)\b\s*/.exec(rest);
    if (!joint) return { value, rest };
    const next = readTerm(file, rest.slice(joint[0].length));
    value = joint[1] === 'and' ? value && next.value : value || next.value;
    rest = next.rest;
  }
}

function readTerm(file: DriveFile, text: string): Read {
  const not = /^not\b\s*/.exec(text);
  if (not) {
    const inner = readTerm(file, text.slice(not[0].length));
    return { value: !inner.value, rest: inner.rest };
  }
  if (text.startsWith('(')) {
    const inner = readTerms(file, text.slice(1).trim());
    if (!inner.rest.startsWith(')')) throw invalid(text);
    return { value: inner.value, rest: inner.rest.slice(1).trim() };
  }
  for (const [pattern, make] of TERMS) {
    const match = pattern.exec(text);
    if (match) return { value: make(match)(file), rest: text.slice(match[0].length).trim() };
  }
  throw invalid(text);
}

function invalid(rest: string): DriveApiError {
  return new DriveApiError('files.list', 400, `Invalid Value: ${rest}`);
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
