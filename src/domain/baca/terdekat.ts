import { foldName } from '../teks.ts';

/** Letters to put in, leave out or change to make one word the other; counting stops above `batas`. */
const jarak = (a: string, b: string, batas: number): number => {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++)
      now.push(
        Math.min(
          (before[j] ?? 0) + 1,
          (now[j - 1] ?? 0) + 1,
          (before[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1),
        ),
      );
    before = now;
  }
  return before[b.length] ?? batas + 1;
};

/** The one name that a misspelt text most likely means; null where none is near, or two are equally so. */
export const terdekat = (text: string, names: readonly string[]): string | null => {
  const t = foldName(text);
  const batas = t.length < 6 ? 1 : t.length < 12 ? 2 : 3;
  let best: string | null = null;
  let least = batas + 1;
  for (const name of names) {
    const d = jarak(t, foldName(name), batas);
    if (d < least) {
      least = d;
      best = name;
    } else if (d === least) best = null;
  }
  return best;
};
