import type { KetentuanIid } from '../program/ketentuan.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { nilaiJumlah, pembagi } from './hitung-iid.ts';
import { YANDAS } from './yandas.ts';

/** An innovation that may be submitted. */
export type Calon = {
  readonly id: string;
  readonly kematangan: number;
  /** Code of the urusan of basic service that it represents, or ''. */
  readonly yandas: string;
};

export type Pilihan = {
  /** The chosen ones, the most mature first. */
  readonly masuk: readonly Calon[];
  /** Mean maturity plus what their number brings. */
  readonly nilai: number;
};

/** Sums of the same numbers in another order differ by less than this. */
export const SELISIH_HITUNG = 1e-9;

/** The most mature first, and of equals the one with the smaller id: the same order whatever the order of the rows. */
export const urutCalon = (a: Calon, b: Calon): number => b.kematangan - a.kematangan || urutTeks(a.id, b.id);

/** Every way to choose k of these, in their order. */
const kombinasi = <T>(dari: readonly T[], k: number): readonly (readonly T[])[] => {
  if (k === 0) return [[]];
  const [first, ...rest] = dari;
  if (first === undefined || dari.length < k) return [];
  return [...kombinasi(rest, k - 1).map((tail) => [first, ...tail]), ...kombinasi(rest, k)];
};

/**
 * The set of innovations whose Σ kematangan / MAX(minimum, n) + number term is the highest of all sets; exact, not a heuristic.
 *
 * For a given n only the sum counts, and whether enough urusan of basic service are represented. So the best set of n that holds k
 * given urusan is the most mature innovation of each of them, filled up with the most mature of the rest: any other could exchange
 * a member for one at least as mature. Going through all n, for no requirement and for every k of the six urusan (at most
 * 20 choices), meets the best of all sets. Of equals the smaller one is taken, because it has less to prove.
 */
export const pilihTerbaik = (calon: readonly Calon[], k: KetentuanIid): Pilihan => {
  const urut = [...calon].sort(urutCalon);
  const wakil = new Map<string, Calon>();
  for (const c of urut) if (c.yandas !== '' && !wakil.has(c.yandas)) wakil.set(c.yandas, c);
  const perlu = Math.ceil(k.yandasMinimum);
  const syarat =
    perlu > 0
      ? kombinasi(
          YANDAS.map((u) => u.kode).filter((kode) => wakil.has(kode)),
          perlu,
        )
      : [];

  let nilai = 0;
  let terbaik: readonly Calon[] = [];
  const jalankan = (wajib: readonly Calon[]): void => {
    const urutan = [...wajib, ...urut.filter((c) => !wajib.includes(c))];
    const yandas = new Set<string>();
    let sum = 0;
    for (const [i, c] of urutan.entries()) {
      sum += c.kematangan;
      if (c.yandas !== '') yandas.add(c.yandas);
      const n = i + 1;
      const v = sum / pembagi(k, n) + nilaiJumlah(k, n, yandas.size);
      const beda = v - nilai;
      if (beda > SELISIH_HITUNG || (beda > -SELISIH_HITUNG && n < terbaik.length)) {
        nilai = v;
        terbaik = urutan.slice(0, n);
      }
    }
  };
  jalankan([]);
  for (const s of syarat) jalankan(s.flatMap((kode) => wakil.get(kode) ?? []));
  return { masuk: [...terbaik].sort(urutCalon), nilai };
};
