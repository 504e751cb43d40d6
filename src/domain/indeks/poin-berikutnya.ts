import { type JumlahBukti, TANPA_BUKTI } from '../bukti/bukti-indikator.ts';
import { type Indikator, PARAMETER_TERTINGGI } from '../program/katalog.ts';
import type { KetentuanIid } from '../program/ketentuan.ts';
import { urutTeks } from '../ringkasan/urut.ts';
import { pengukurTambahan } from './alasan-keluar.ts';
import { keIndeks, pembagi } from './hitung-iid.ts';
import { type Calon, SELISIH_HITUNG } from './pilihan-terbaik.ts';
import type { TingkatInovasi } from './tingkat-terpilih.ts';

/** One level up on one indicator, and what it brings. */
export type Poin = {
  /** '' where the indicator is the region's own. */
  readonly id: string;
  readonly indikator: Indikator;
  /** The level that is claimed now, 0 to 2. */
  readonly dari: number;
  /** Points of the index by claims, while the set that is submitted stays as it is. */
  readonly kenaikan: number;
  readonly bukti: JumlahBukti;
  /** The innovation is not in the set yet: with this level it would be worth taking in. */
  readonly memasukkan: boolean;
};

/** An innovation with its levels; `kematangan` of the candidate is the claimed one. */
export type CalonBertingkat = { readonly calon: Calon; readonly tingkat: TingkatInovasi };

/** Indicators on which one more level can be claimed, with the level now. */
const langkahNaik = (
  indikator: readonly Indikator[],
  tingkat: TingkatInovasi | null,
): readonly { readonly indikator: Indikator; readonly dari: number }[] =>
  indikator.flatMap((i) => {
    const t = tingkat?.get(i.no);
    const dari = t?.klaim ?? t?.terverifikasi ?? 0;
    return dari < PARAMETER_TERTINGGI ? [{ indikator: i, dari }] : [];
  });

/** Evidence that lies there and was opened by nobody: the cheapest there is. */
export const belumDibuka = ({ jumlah, dibuka }: JumlahBukti): number => jumlah - dibuka;

/** The dearest first; of equals those whose evidence only has to be opened, then the obligatory, then by id and number. */
const urutPoin = (a: Poin, b: Poin): number =>
  (Math.abs(a.kenaikan - b.kenaikan) < SELISIH_HITUNG ? 0 : b.kenaikan - a.kenaikan) ||
  Number(belumDibuka(b.bukti) > 0) - Number(belumDibuka(a.bukti) > 0) ||
  Number(b.indikator.wajib) - Number(a.indikator.wajib) ||
  a.dari - b.dari ||
  urutTeks(a.id, b.id) ||
  urutTeks(a.indikator.no, b.indikator.no);

/**
 * Every single level that would raise the index by claims: of an innovation in the set bobot ÷ divisor, of one outside what the set
 * gains by taking it in with that level.
 */
export const poinBerikutnya = (
  semua: readonly CalonBertingkat[],
  masuk: readonly Calon[],
  indikator: readonly Indikator[],
  k: KetentuanIid,
  bukti: (id: string, no: string) => JumlahBukti,
): readonly Poin[] => {
  const dalam = new Set(masuk.map((c) => c.id));
  const dibagi = pembagi(k, masuk.length);
  const ukur = pengukurTambahan(masuk, k);
  return semua
    .flatMap(({ calon, tingkat }) =>
      langkahNaik(indikator, tingkat).flatMap(({ indikator: i, dari }): Poin[] => {
        const ada = dalam.has(calon.id);
        const kenaikan = ada
          ? keIndeks(k, dibagi > 0 ? i.bobot / dibagi : 0)
          : ukur({ ...calon, kematangan: calon.kematangan + i.bobot }) - Math.max(0, ukur(calon));
        return kenaikan > SELISIH_HITUNG
          ? [{ id: calon.id, indikator: i, dari, kenaikan, bukti: bukti(calon.id, i.no), memasukkan: !ada }]
          : [];
      }),
    )
    .sort(urutPoin);
};

/** The same for the region's own indicators: bobot of the whole, not divided by anything. */
export const poinSpd = (
  tingkat: TingkatInovasi | null,
  indikator: readonly Indikator[],
  k: KetentuanIid,
): readonly Poin[] =>
  langkahNaik(indikator, tingkat)
    .map(({ indikator: i, dari }) => ({
      id: '',
      indikator: i,
      dari,
      kenaikan: keIndeks(k, i.bobot),
      bukti: TANPA_BUKTI,
      memasukkan: false,
    }))
    .sort(urutPoin);
