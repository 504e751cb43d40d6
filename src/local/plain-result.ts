import { types } from 'node:util';

/**
 * Copies what a function returned as `google.script.run` would: undefined in arrays becomes null, other undefined
 * members go. Returns where a value stands that cannot cross (a date, function or service object), else null.
 */
export function copyPlain(value: unknown, at = 'result'): { copy: unknown; refused: string | null } {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return { copy: null, refused: `${at} is a ${typeof value}` };
  }
  if (typeof value === 'number') return { copy: Number.isFinite(value) ? value : null, refused: null };
  if (value === undefined) return { copy: null, refused: null };
  if (value === null || typeof value !== 'object') return { copy: value, refused: null };
  if (types.isDate(value))
    return { copy: new Date(Date.prototype.getTime.call(value)).toJSON(), refused: `${at} is a Date` };
  if (types.isPromise(value)) return { copy: null, refused: `${at} is a Promise` };
  let refused: string | null = null;
  const cross = (item: unknown, where: string): unknown => {
    const inner = copyPlain(item, where);
    refused ??= inner.refused;
    return inner.copy;
  };
  if (Array.isArray(value)) {
    const copy = Array.from(value, (item, i) => cross(item, `${at}[${i}]`));
    return { copy, refused };
  }
  const service = Object.prototype.toString.call(value);
  if (!/^\[object (Object|Error)\]$/.test(service)) return { copy: null, refused: `${at} is ${service}` };
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined) copy[key] = cross(item, `${at}.${key}`);
  }
  return { copy, refused };
}
