import type { EntriSiap } from './entri-kembar.ts';
import { BOBOT } from './kata-umum.ts';
import { padananKetikan } from './padanan-ketikan.ts';

/** A key under which more titles than this stand tells nothing of them. */
const RAMAI = 40;
/** Rarest words of a title that stand for it. */
const LANGKA = 5;
/** Pairs that are compared at most, by the number of titles: what a search may cost grows with the register, not with its square. */
const SEIMBANG = 12;
const SELALU = 5000;
const AWALAN = 24;
const SKETSA = 3;

type Daftar = Map<string, number[]>;

const catat = (map: Daftar, key: string, i: number): void => {
  const list = map.get(key);
  if (!list) map.set(key, [i]);
  else if (list[list.length - 1] !== i) list.push(i);
};

/** Telling words of a title, its name among them, each once. */
const kataIsi = ({ judul }: EntriSiap): string[] => {
  const words = judul.uraian.filter((k) => k.bobot > BOBOT.lazim).map((k) => k.dasar);
  return [...new Set(judul.merek === '' ? words : [judul.merek, ...words])];
};

/** Neighbouring words as one: what others write together. */
const kataRapat = ({ judul }: EntriSiap): string[] => {
  const t = judul.uraian.map((k) => k.teks);
  return t.slice(1).map((w, i) => `${t[i]}${w}`);
};

const kunciMerek = (merek: string): string[] =>
  merek.length < 6 ? [`M${merek}`] : [`M${merek.replace(/(.)\1+/g, '$1')}`, `S${[...merek].sort().join('')}`];

/**
 * Pairs of places in the list that are worth comparing: titles that share a name, a rare word, two words, a beginning, or the
 * words of their text. Each pair once, the smaller place first. What is equal as a whole is paired with its first only.
 */
export const calonPasangan = (daftar: readonly EntriSiap[]): ReadonlySet<number> => {
  const n = daftar.length;
  const out = new Set<number>();
  const pair = (i: number, j: number): void => void (i < j ? out.add(i * n + j) : i > j && out.add(j * n + i));
  const keys: Daftar = new Map();
  const equal: Daftar = new Map();
  const texts: Daftar = new Map();
  const kata = daftar.map(kataIsi);
  const padanan = padananKetikan(daftar.flatMap((d) => d.judul.uraian));
  const frequency = new Map<string, number>();
  for (const words of kata) for (const w of words) frequency.set(w, (frequency.get(w) ?? 0) + 1);
  for (const [i, d] of daftar.entries()) {
    const { judul, e, sketsa } = d;
    if (judul.lipat === '') continue;
    catat(equal, judul.lipat, i);
    if (judul.merek !== '') {
      for (const key of kunciMerek(judul.merek)) catat(keys, key, i);
      if (judul.uraian.length === 0) catat(keys, `A${e.kantor}|${judul.merek[0]}`, i);
    } else if (judul.uraian.length > 2) catat(keys, `A${e.kantor}|${judul.uraian[0]?.teks[0]}`, i);
    if (judul.lipat.length >= AWALAN) catat(keys, `P${judul.lipat.slice(0, AWALAN)}`, i);
    for (const w of kataRapat(d)) catat(keys, `W${w}`, i);
    const words = (kata[i] ?? []).map((w) => padanan.get(w) ?? w);
    for (const w of words) catat(keys, `W${w}`, i);
    const rare = [...words]
      .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))
      .slice(0, LANGKA)
      .sort();
    for (const [x, a] of rare.entries()) for (const b of rare.slice(x + 1)) catat(keys, `K${a} ${b}`, i);
    for (const h of sketsa.slice(0, SKETSA)) catat(texts, String(h), i);
  }
  for (const list of equal.values()) for (const j of list) pair(list[0] as number, j);
  const batas = SEIMBANG * n + SELALU;
  // The rarest keys first: when so many titles share so few words that the budget ends, what is left are the least telling ones.
  const groups = [...texts.values(), ...keys.values()].filter((list) => list.length > 1 && list.length <= RAMAI);
  for (const list of groups.sort((x, y) => x.length - y.length)) {
    if (out.size > batas) break;
    for (const [x, i] of list.entries()) for (const j of list.slice(x + 1)) pair(i, j);
  }
  return out;
};
