/** Edits (insert, delete, replace) between two texts, counted up to `batas`; anything farther is `batas + 1`. */
export const jarakSunting = (a: string, b: string, batas: number): number => {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > batas) return batas + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, batas + 1);
};
