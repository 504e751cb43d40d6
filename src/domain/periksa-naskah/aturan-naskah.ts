import type { Tingkat } from '../tab/perlu-diperbaiki.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import type { PeraturanDikenal, TidakBerlaku } from './peraturan-dikenal.ts';

/** How sure a rule is: seen in the norm itself, in an official release or another document, from memory, or our own advice. */
export const KEPASTIAN_ATURAN = [
  { code: 'PASTI', label: 'sudah dicocokkan dengan teks resmi' },
  { code: 'PERS', label: 'dari siaran resmi atau naskah lain; periksa Bagian Hukum' },
  { code: 'INGATAN', label: 'belum dicocokkan; periksa Bagian Hukum' },
  { code: 'ANJURAN', label: 'anjuran penyusunan, bukan ketentuan' },
] as const;

export type KepastianAturan = (typeof KEPASTIAN_ATURAN)[number]['code'];

/** What the region says of itself, and the acts that are known. */
export type KonteksNaskah = {
  /** 'Bupati', 'Wali Kota' or 'Walikota': the spelling of the region. */
  readonly jabatanKepala: string;
  /** The invocation stands on a Keputusan of this region. */
  readonly denganRahmat: boolean;
  readonly tandaKonsep: string;
  readonly judulTembusan: string;
  readonly dikenal: readonly PeraturanDikenal[];
  /** Acts that are in force no more, the region's own knowledge first. */
  readonly tidakBerlaku: readonly TidakBerlaku[];
};

/** One place that a rule doubts. What a single act is known by may be less sure than the rule itself. */
export type Pelanggaran = {
  readonly baris: number;
  readonly kutipan: string;
  readonly kepastian?: KepastianAturan;
  readonly data?: Readonly<Record<string, string | number>>;
};

/** One drafting rule, declared once: the check, the help and the tests read this. */
export type AturanNaskah = {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly kepastian: KepastianAturan;
  readonly periksa: (n: NaskahTerbaca, k: KonteksNaskah) => readonly Pelanggaran[];
  /** Formal Indonesian; `{kunci}` is filled from data. */
  readonly penjelasan: string;
  readonly saran: string;
  /** A text in which nothing is found, and one in which only this rule finds something. */
  readonly baik: string;
  readonly buruk: string;
  /** What the two texts suppose of the region. */
  readonly konteks?: Partial<KonteksNaskah>;
};
