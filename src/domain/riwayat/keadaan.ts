import type { Nilai } from '../tab/tab.ts';
import type { Perubahan } from './peristiwa.ts';

/** The values that a history leaves an entry with: the last "after" of every key. */
export const keadaanDari = (perubahan: readonly Perubahan[]): Record<string, Nilai> => {
  const state: Record<string, Nilai> = {};
  for (const p of perubahan) {
    for (const [key, change] of Object.entries(p)) {
      if (!key.startsWith('+') && Array.isArray(change)) state[key] = change[1] as Nilai;
    }
  }
  return state;
};

/** Before and after of the keys in which two states differ; a key that a state does not know counts as blank. */
export const bedaAntara = (
  before: Readonly<Record<string, Nilai>>,
  after: Readonly<Record<string, Nilai>>,
  keys: Iterable<string>,
): Record<string, readonly [Nilai, Nilai]> => {
  const out: Record<string, readonly [Nilai, Nilai]> = {};
  for (const key of keys) {
    const a = before[key] ?? '';
    const b = after[key] ?? '';
    if (a !== b) out[key] = [a, b];
  }
  return out;
};
