import type { Nilai } from '../tab/tab.ts';

/** What a JSON text of ours may hold. */
export type Json = Nilai | boolean | readonly Json[] | { readonly [key: string]: Json };

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 units, no white space. ECMAScript prints strings and numbers
 * exactly as the standard asks, so only the order of keys is ours to settle.
 */
export const kanonik = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(kanonik).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((k) => `${JSON.stringify(k)}:${kanonik(value[k] as Json)}`).join(',')}}`;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
