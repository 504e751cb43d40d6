import type { KetentuanIid } from '../program/ketentuan.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { keIndeks, nilaiJumlah, pembagi } from './hitung-iid.ts';
import { type Calon, type Pilihan, SELISIH_HITUNG } from './pilihan-terbaik.ts';
import { jumlahYandas } from './yandas.ts';

/** What one more innovation would do to the best set. */
export type Tambahan = {
  readonly id: string;
  /** Points of the index: below 0 where it lowers it, 0 where it brings nothing. */
  readonly selisih: number;
};

/** What a set has: enough to tell what one more would bring without adding it all up again. */
type Himpunan = { readonly n: number; readonly sum: number; readonly yandas: ReadonlySet<string> };

const himpunanDari = (masuk: readonly Calon[]): Himpunan => ({
  n: masuk.length,
  sum: masuk.reduce((s, c) => s + c.kematangan, 0),
  yandas: new Set(masuk.map((c) => c.yandas)),
});

const nilaiHimpunan = (h: Himpunan, k: KetentuanIid): number =>
  (h.n > 0 ? h.sum / pembagi(k, h.n) : 0) + nilaiJumlah(k, h.n, jumlahYandas(h.yandas));

/** What gives the change of the index, in points, when one innovation joins a set. */
export const pengukurTambahan = (masuk: readonly Calon[], k: KetentuanIid): ((c: Calon) => number) => {
  const h = himpunanDari(masuk);
  const sebelum = nilaiHimpunan(h, k);
  return (c) => {
    const sesudah = { n: h.n + 1, sum: h.sum + c.kematangan, yandas: new Set([...h.yandas, c.yandas]) };
    const beda = keIndeks(k, nilaiHimpunan(sesudah, k) - sebelum);
    return Math.abs(beda) < SELISIH_HITUNG ? 0 : beda;
  };
};

/** The candidates that stay out, with what each of them would do to the index; the nearest to getting in first. */
export const yangKeluar = (calon: readonly Calon[], { masuk }: Pilihan, k: KetentuanIid): readonly Tambahan[] => {
  const dalam = new Set(masuk.map((c) => c.id));
  const ukur = pengukurTambahan(masuk, k);
  return calon
    .filter((c) => !dalam.has(c.id))
    .map((c) => ({ id: c.id, selisih: ukur(c) }))
    .sort((a, b) => b.selisih - a.selisih || urutTeks(a.id, b.id));
};
