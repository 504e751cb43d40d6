/**
 * Letters to insert, delete, change or swap with a neighbour to make one word of the other; anything beyond `batas` counts as
 * `batas + 1`. Words are short, so the plain table is fast enough.
 */
export const jarakKata = (a: string, b: string, batas: number): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
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
  return jarakKata(a, b, short >= 10 ? 2 : 1) <= (short >= 10 ? 2 : 1);
};
