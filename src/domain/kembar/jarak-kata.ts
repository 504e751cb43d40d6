/**
 * Letters to insert, delete, change or swap with a neighbour to make one word of the other; anything beyond `batas` counts as
 * `batas + 1`. Words are short, so the plain table is fast enough.
 */
export const jarakKata = (a: string, b: string, batas: number): number => {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  return jarakInti(...tanpaSama(a, b), batas);
};

/** What is left of both words between the letters that they begin and end with alike. */
const tanpaSama = (a: string, b: string): readonly [string, string] => {
  const least = Math.min(a.length, b.length);
  let from = 0;
  while (from < least && a[from] === b[from]) from++;
  let end = 0;
  while (end < least - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(from, a.length - end), b.slice(from, b.length - end)];
};

const jarakInti = (a: string, b: string, batas: number): number => {
  if (a === '' || b === '') return Math.min(a.length + b.length, batas + 1);
  // One slip leaves one letter, or two that changed places.
  if (batas === 1 && Math.max(a.length, b.length) > 2) return 2;
  let dua: number[] = [];
  let satu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min((satu[j] as number) + 1, (now[j - 1] as number) + 1, (satu[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, (dua[j - 2] as number) + 1);
      now.push(d);
      if (d < least) least = d;
    }
    if (least > batas) return batas + 1;
    dua = satu;
    satu = now;
  }
  return Math.min(satu[b.length] as number, batas + 1);
};

/** Whether a word looks like the other one mistyped: long enough that a letter does not make another word. */
export const salahKetik = (a: string, b: string): boolean => {
  const short = Math.min(a.length, b.length);
  if (short < 6 || a[0] !== b[0]) return false;
  const batas = short >= 10 ? 2 : 1;
  return jarakKata(a, b, batas) <= batas;
};
