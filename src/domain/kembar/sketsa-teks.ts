/** Smallest hashes of the word runs of a text, ascending: two texts that share most of them share most of their runs. */
export type Sketsa = readonly number[];

/** Words of a run, hashes kept, and the letters of a text that are looked at. */
const RUN = 4;
const SIMPAN = 24;
const HURUF = 4000;

const { imul } = Math;

/** Hashes of the words of a text, case and punctuation left out. */
const kataTeks = (text: string): number[] => {
  const out: number[] = [];
  let h = 0;
  let n = 0;
  const end = Math.min(text.length, HURUF);
  for (let i = 0; i <= end; i++) {
    let c = i < end ? text.charCodeAt(i) : 32;
    if (c >= 65 && c <= 90) c += 32;
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57) || c > 191) {
      h = imul(h ^ c, 0x01000193);
      n++;
    } else if (n > 0) {
      out.push(h);
      h = 0x811c9dc5;
      n = 0;
    }
  }
  return out;
};

/** The sketch of a text; empty where it is too short to tell it from another. */
export const sketsaTeks = (text: string): Sketsa => {
  const words = kataTeks(text);
  if (words.length < 4 * RUN) return [];
  const all = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let h = 0x2545f491;
    for (let k = 0; k < RUN; k++) h = imul(h ^ (words[i + k] as number), 0x9e3779b1) ^ (h >>> 15);
    all.add(h >>> 0);
  }
  return [...Float64Array.from(all).sort().slice(0, SIMPAN)];
};

/** How much two texts have in common, 0 to 1, estimated from their sketches; 0 where one has none. */
export const miripTeks = (a: Sketsa, b: Sketsa): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const k = Math.min(SIMPAN, Math.max(a.length, b.length));
  let i = 0;
  let j = 0;
  let both = 0;
  for (let n = 0; n < k && (i < a.length || j < b.length); n++) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both / k;
};
