const bigrams = (text: string): Map<string, number> => {
  const out = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    out.set(pair, (out.get(pair) ?? 0) + 1);
  }
  return out;
};

/** Shared pairs of letters, 0 to 1: kind to words that were added or left out. */
const bersamaan = (a: string, b: string): number => {
  const left = bigrams(a);
  let same = 0;
  for (const [pair, n] of bigrams(b)) same += Math.min(n, left.get(pair) ?? 0);
  return (2 * same) / Math.max(1, a.length + b.length - 2);
};

/** Letters that differ, two swapped neighbours counting once: kind to slips of the finger. */
const salahKetik = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let n = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) n = Math.min(n, (before[j - 2] ?? 0) + 1);
      row.push(n);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

/** How alike two folded headings are, 0 to 1. */
export const kemiripan = (a: string, b: string): number =>
  a === b ? 1 : Math.max(bersamaan(a, b), 1 - salahKetik(a, b) / Math.max(a.length, b.length, 1));
