import { bulatkan } from '../program/bulatkan.ts';
import type { KetentuanIid, Predikat } from '../program/ketentuan.ts';

/** What the index of a region is made of. */
export type BahanIid = {
  /** Score of the region's own indicators. */
  readonly spd: number;
  /** Maturity of each innovation that is submitted. */
  readonly kematangan: readonly number[];
  /** How many of the six urusan of basic service stand among them. */
  readonly yandasTerwakili: number;
};

/** The index and its parts, unrounded; only the predicate goes by two decimals. */
export type HasilIid = {
  /** Mean maturity, over the divisor. */
  readonly mean: number;
  /** What the number of innovations brings; 0 while too few urusan of basic service are represented. */
  readonly jumlah: number;
  readonly total: number;
  /** 0 to 100. */
  readonly iid: number;
  /** '' where the rules name none. */
  readonly predikat: string;
};

/** By how many innovations the sum of maturities is divided: fewer than the minimum cost as much as empty seats. */
export const pembagi = (k: Pick<KetentuanIid, 'pembagiMinimum'>, n: number): number => Math.max(k.pembagiMinimum, n);

/** What n innovations bring by their number alone. */
export const nilaiJumlah = (
  k: Pick<KetentuanIid, 'jumlahMaks' | 'jumlahBobot' | 'yandasMinimum'>,
  n: number,
  yandasTerwakili: number,
): number => (yandasTerwakili >= k.yandasMinimum ? Math.min(n, k.jumlahMaks) * k.jumlahBobot : 0);

/** What a score is worth in points of the index. */
export const keIndeks = (k: Pick<KetentuanIid, 'skorMaks'>, skor: number): number =>
  k.skorMaks > 0 ? (skor / k.skorMaks) * 100 : 0;

/** The highest predicate whose value is reached once the index is rounded as it is printed. */
export const predikatUntuk = (daftar: readonly Predikat[], iid: number): string => {
  const rounded = bulatkan(iid);
  return [...daftar].sort((a, b) => b.minimum - a.minimum).find((p) => rounded >= p.minimum)?.nama ?? '';
};

/**
 * The Indeks Inovasi Daerah by the rules of a year: Σ kematangan / MAX(minimum, n) + MIN(n, maks) × bobot, where enough urusan of
 * basic service are represented, + SPD, as a share of the highest score.
 */
export const hitungIid = (b: BahanIid & { readonly ketentuan: KetentuanIid }): HasilIid => {
  const k = b.ketentuan;
  const n = b.kematangan.length;
  const dibagi = pembagi(k, n);
  const mean = dibagi > 0 ? b.kematangan.reduce((sum, x) => sum + x, 0) / dibagi : 0;
  const jumlah = nilaiJumlah(k, n, b.yandasTerwakili);
  const total = b.spd + mean + jumlah;
  const iid = keIndeks(k, total);
  return { mean, jumlah, total, iid, predikat: predikatUntuk(k.predikat, iid) };
};
