import type { IndikatorTerlihat } from '../../app/nilai-indikator.ts';

/** What somebody changed of one indicator and has not saved; what is absent stays as it is. */
export type IsianIndikator = {
  readonly klaim?: number;
  readonly dasar?: string;
  /** null: not verified. Only a verifier sets it. */
  readonly terverifikasi?: number | null;
};

export type Isian = Readonly<Record<string, IsianIndikator>>;

/** An indicator as it will stand once the changes are saved. */
export type Jadi = { readonly klaim: number; readonly dasar: string; readonly terverifikasi: number | null };

export const jadi = ({ nilai }: Pick<IndikatorTerlihat, 'nilai'>, isian: IsianIndikator | undefined): Jadi => {
  const klaim = isian?.klaim ?? nilai.klaim ?? 0;
  const diubah = klaim !== (nilai.klaim ?? 0);
  const lama = diubah ? null : nilai.terverifikasi;
  return {
    klaim,
    dasar: isian?.dasar ?? nilai.dasar,
    terverifikasi: isian?.terverifikasi === undefined ? lama : isian.terverifikasi,
  };
};

/** Whether saving would change anything of an indicator. */
export const isDiubah = (i: Pick<IndikatorTerlihat, 'nilai'>, isian: IsianIndikator | undefined): boolean => {
  const next = jadi(i, isian);
  return (
    next.klaim !== (i.nilai.klaim ?? 0) ||
    next.dasar.trim() !== i.nilai.dasar.trim() ||
    next.terverifikasi !== i.nilai.terverifikasi
  );
};

/** Only what changed, with what was seen of it. */
export const barisUbahan = (indikator: readonly IndikatorTerlihat[], isian: Isian) =>
  indikator.filter((i) => isDiubah(i, isian[i.no])).map((i) => ({ no: i.no, ...isian[i.no], lihat: i.nilai }));

export type Jumlah = {
  readonly klaim: number;
  readonly terverifikasi: number;
  readonly wajibKosong: readonly string[];
};

export const jumlahkan = (indikator: readonly IndikatorTerlihat[], isian: Isian): Jumlah => {
  const all = indikator.map((i) => ({ i, j: jadi(i, isian[i.no]) }));
  return {
    klaim: all.reduce((sum, { i, j }) => sum + i.bobot * j.klaim, 0),
    terverifikasi: all.reduce((sum, { i, j }) => sum + i.bobot * (j.terverifikasi ?? 0), 0),
    wajibKosong: all.filter(({ i, j }) => i.wajib && j.klaim === 0).map(({ i }) => i.no),
  };
};

const RIBUAN = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const BIASA = /^-?\d+(?:[.,]\d+)?$/;

/** A number as a person types it: 5,23, 5.23, 1.250,5 or -50,33 %. null where it is none. */
export const angkaDari = (text: string): number | null => {
  const t = text.replace(/[\s%]/g, '').replace('−', '-');
  if (RIBUAN.test(t)) return Number(t.replace(/\./g, '').replace(',', '.'));
  return BIASA.test(t) ? Number(t.replace(',', '.')) : null;
};

/** The levels whose printed range holds a value: several where ranges overlap, none where they leave a gap. */
export const tingkatMemuat = (pita: IndikatorTerlihat['pita'], nilai: number): readonly number[] =>
  pita.flatMap(({ dari, sampai }, i) =>
    (dari === null || nilai >= dari) && (sampai === null || nilai <= sampai) ? [i + 1] : [],
  );

export const teksAngka = (n: number): string => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }).format(n);
