import type { Choice } from '../tab/tab.ts';
import { foldName } from '../teks.ts';

const INDEX = new WeakMap<readonly Choice[], ReadonlyMap<string, Choice>>();

const indexOf = (choices: readonly Choice[]): ReadonlyMap<string, Choice> => {
  const known = INDEX.get(choices);
  if (known) return known;
  const map = new Map<string, Choice>();
  for (const c of choices) for (const s of [c.code, c.label, ...(c.synonyms ?? [])]) map.set(foldName(s), c);
  INDEX.set(choices, map);
  return map;
};

/** The choice that a text means, by code, label or synonym, in any case and punctuation; null when none. */
export const bacaPilihan = (choices: readonly Choice[], text: string): Choice | null =>
  indexOf(choices).get(foldName(text)) ?? null;

/** What a cell shows for a code; an unknown code is shown as it is. */
export const labelOf = (choices: readonly Choice[], code: string): string =>
  choices.find((c) => c.code === code)?.label ?? code;
