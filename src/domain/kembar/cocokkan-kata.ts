import { salahKetik } from './jarak-kata.ts';
import type { Kata } from './judul-rapi.ts';

/** How two lists of words agree. Weights are sums over words. */
export type Kecocokan = {
  /** Twice the agreeing weight by the weight of both, 0 to 1. */
  readonly mirip: number;
  /** Agreeing weight by that of the lighter side, 0 to 1. */
  readonly termuat: number;
  readonly berat: number;
  /** Weight of telling words that only one side has. */
  readonly sisaA: number;
  readonly sisaB: number;
  readonly cocok: readonly string[];
  readonly bedaA: readonly string[];
  readonly bedaB: readonly string[];
  /** Words that agree but for a letter. */
  readonly ketikan: readonly string[];
};

const satu = (teks: string): Kata => ({ teks, dasar: teks, bobot: 1 });

/** Words that one side wrote as one and the other as two or three: 'jemput bola' and 'jemputbola'. */
const satukan = (a: readonly Kata[], b: readonly Kata[]): readonly Kata[] => {
  let out: Kata[] | null = null;
  for (let i = 0; i < a.length; i++) {
    const one = a[i] as Kata;
    const [two, three] = [a[i + 1], a[i + 2]];
    // Most words begin no other one; only then are they put together to look.
    const longer = two && b.find((k) => k.teks.length > one.teks.length && k.teks.startsWith(one.teks));
    const pair = two ? one.teks + two.teks : '';
    const n = !longer ? 0 : longer.teks === pair ? 1 : three && longer.teks === pair + three.teks ? 2 : 0;
    if (longer && n > 0) {
      out ??= a.slice(0, i);
      out.push(satu(longer.teks));
      i += n;
    } else out?.push(one);
  }
  return out ?? a;
};

const NILAI = { sama: 1, ketikan: 0.9 } as const;

/** Telling words: those whose absence changes what a title is about. */
const PENTING = 0.35;

const jumlah = (kata: readonly Kata[]): number => kata.reduce((n, k) => n + k.bobot, 0);

const sisa = (kata: readonly Kata[]): number => jumlah(kata.filter((k) => k.bobot >= PENTING));

/** Lays the words of two titles beside one another: equal stems first, then words that only a slip of the keyboard keeps apart. */
export const cocokkanKata = (kiri: readonly Kata[], kanan: readonly Kata[]): Kecocokan => {
  const a = satukan(kiri, kanan);
  const b = satukan(kanan, kiri);
  const taken = new Set<number>();
  const left: Kata[] = [];
  const cocok: string[] = [];
  const ketikan: string[] = [];
  let match = 0;
  let berat = 0;
  for (const k of a) {
    const at = b.findIndex((other, i) => other.dasar === k.dasar && !taken.has(i));
    if (at < 0) {
      left.push(k);
      continue;
    }
    taken.add(at);
    const w = Math.min(k.bobot, (b[at] as Kata).bobot);
    match += (k.bobot + (b[at] as Kata).bobot) * NILAI.sama;
    berat += w;
    if (w >= PENTING) cocok.push(k.teks);
  }
  const bedaA: Kata[] = [];
  for (const k of left) {
    const at = b.findIndex((other, i) => !taken.has(i) && salahKetik(k.teks, other.teks));
    if (at < 0) {
      bedaA.push(k);
      continue;
    }
    taken.add(at);
    match += (k.bobot + (b[at] as Kata).bobot) * NILAI.ketikan;
    berat += Math.min(k.bobot, (b[at] as Kata).bobot);
    cocok.push(k.teks);
    ketikan.push(k.teks);
  }
  const bedaB = b.filter((_, i) => !taken.has(i));
  const [beratA, beratB] = [jumlah(a), jumlah(b)];
  const least = Math.min(beratA, beratB);
  return {
    mirip: beratA + beratB === 0 ? 0 : match / (beratA + beratB),
    termuat: least === 0 ? 0 : Math.min(1, berat / least),
    berat,
    sisaA: sisa(bedaA),
    sisaB: sisa(bedaB),
    cocok,
    bedaA: bedaA.filter((k) => k.bobot >= PENTING).map((k) => k.teks),
    bedaB: bedaB.filter((k) => k.bobot >= PENTING).map((k) => k.teks),
    ketikan,
  };
};
