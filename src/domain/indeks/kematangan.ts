import type { BahanProgram } from '../program/bahan-program.ts';
import { bacaKatalog, type Indikator, skorTertinggi } from '../program/katalog.ts';
import type { Choice } from '../tab/tab.ts';
import { type Skor, skorDari, skorJumlah, TANPA_SKOR } from './skor.ts';
import { type TingkatInovasi, tingkatTahun } from './tingkat-terpilih.ts';

/** Where a maturity was taken from, the surest first, as a sentence names it. */
export const SUMBER_KEMATANGAN = [
  { code: 'INDIKATOR', label: 'parameter pada tab Nilai Indikator' },
  { code: 'KEIKUTSERTAAN', label: 'nilai pada tab Keikutsertaan' },
  { code: 'REGISTER', label: 'kolom Kematangan pada tab Inovasi sebagai klaim' },
  { code: 'TAHUN_LALU', label: 'klaim tahun sebelumnya' },
  { code: 'TIDAK_ADA', label: 'belum ada nilai' },
] as const satisfies readonly Choice[];

export type Kematangan = Skor & {
  readonly sumber: (typeof SUMBER_KEMATANGAN)[number]['code'];
  /** The year that it was claimed in: an earlier one where it was carried forward; '' where the register names none. */
  readonly tahun: string;
  /** The chosen levels of the asked year, where there are any. */
  readonly tingkat: TingkatInovasi | null;
  /** For how many indicators a level was chosen. */
  readonly terpilih: number;
};

const TANPA_TINGKAT = { tingkat: null, terpilih: 0 } as const;

type Bahan = Pick<BahanProgram, 'nilai' | 'keikutsertaan' | 'katalog'>;

/** The indicators of an innovation in a year; none where its catalogue cannot be read. */
const indikatorSid = (b: Bahan, tahun: string): readonly Indikator[] => {
  const katalog = bacaKatalog(b.katalog, tahun);
  return katalog.ok ? katalog.value.sid : [];
};

/** The scores of one year by innovation, from levels and from sums. */
type SkorTahun = {
  readonly tertinggi: number;
  readonly tingkat: ReadonlyMap<string, TingkatInovasi>;
  readonly indikator: readonly Indikator[];
  readonly jumlah: ReadonlyMap<string, Skor>;
};

const skorTahun = (b: Bahan, tahun: string): SkorTahun => {
  const jumlah = new Map<string, Skor>();
  const indikator = indikatorSid(b, tahun);
  const tertinggi = indikator.length > 0 ? skorTertinggi(indikator) : Number.POSITIVE_INFINITY;
  for (const r of b.keikutsertaan) {
    if (r.program !== 'IID' || r.tahun !== tahun) continue;
    const skor = skorJumlah(r.nilai_klaim, r.nilai_terverifikasi, tertinggi);
    if (skor) jumlah.set(r.id, skor);
  }
  return { tertinggi, tingkat: tingkatTahun(b.nilai, tahun), indikator, jumlah };
};

/** Levels of which at least one is of an indicator of that year. */
const tingkatTerpakai = ({ tingkat, indikator }: SkorTahun, id: string): TingkatInovasi | null => {
  const own = id === '' ? undefined : tingkat.get(id);
  return own && indikator.some((i) => own.has(i.no)) ? own : null;
};

/** Years before this one in which anything was claimed, the nearest first. */
const tahunSebelum = (b: Bahan, tahun: string): readonly string[] =>
  [
    ...new Set([
      ...b.nilai.map((r) => r.tahun),
      ...b.keikutsertaan.filter((r) => r.program === 'IID').map((r) => r.tahun),
    ]),
  ]
    .filter((t) => /^\d{4}$/.test(t) && t < tahun)
    .sort()
    .reverse();

/**
 * What gives the maturity of an innovation in a year: its levels on tab Nilai Indikator; where it has none, the score of tab
 * Keikutsertaan for that year; else column Kematangan, as a claim; else what it claimed in the nearest earlier year.
 */
export const pembacaKematangan = (
  b: Bahan,
  tahun: string,
): ((e: { readonly id: string; readonly kematangan: number | null }) => Kematangan) => {
  const ini = skorTahun(b, tahun);
  let lalu: readonly { readonly tahun: string; readonly skor: SkorTahun }[] | null = null;
  const sebelumnya = (id: string): { readonly tahun: string; readonly klaim: number } | null => {
    lalu ??= tahunSebelum(b, tahun).map((t) => ({ tahun: t, skor: skorTahun(b, t) }));
    for (const { tahun: t, skor } of lalu) {
      const tingkat = tingkatTerpakai(skor, id);
      const found = tingkat ? skorDari(tingkat, skor.indikator) : skor.jumlah.get(id);
      if (found) return { tahun: t, klaim: found.klaim };
    }
    return null;
  };
  return ({ id, kematangan }) => {
    const tingkat = tingkatTerpakai(ini, id);
    if (tingkat)
      return {
        ...skorDari(tingkat, ini.indikator),
        sumber: 'INDIKATOR',
        tahun,
        tingkat,
        terpilih: ini.indikator.filter((i) => tingkat.has(i.no)).length,
      };
    const jumlah = ini.jumlah.get(id);
    if (jumlah) return { ...jumlah, sumber: 'KEIKUTSERTAAN', tahun, ...TANPA_TINGKAT };
    const kolom = skorJumlah(kematangan, null, ini.tertinggi);
    if (kolom) return { ...kolom, sumber: 'REGISTER', tahun: '', ...TANPA_TINGKAT };
    const before = sebelumnya(id);
    if (!before) return { ...TANPA_SKOR, sumber: 'TIDAK_ADA', tahun: '', ...TANPA_TINGKAT };
    // What was verified then is no proof of this year: it is carried on as a claim.
    const { tahun: t, klaim } = before;
    return { klaim, terverifikasi: null, belumDiverifikasi: klaim, sumber: 'TAHUN_LALU', tahun: t, ...TANPA_TINGKAT };
  };
};
