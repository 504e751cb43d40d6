import type { Tanggal } from '../tanggal.ts';
import type { BahanDaerah, BahanInovasi, PejabatPenandaTangan } from './bahan-keputusan.ts';
import type { Page } from './naskah.ts';

/** Everything a regulation on application is made of. */
export type BahanPeraturan = {
  readonly bentuk: 'PERKADA' | 'PERDA';
  readonly daerah: BahanDaerah;
  readonly page: Page;
  readonly ruangKopCm: number;
  readonly namaPdLitbang: string;
  readonly pejabat: PejabatPenandaTangan;
  /** Who promulgates: full name without titles, '' where the register knows nobody. */
  readonly sekretaris: string;
  /** Finished citations in the order they are to stand. */
  readonly dasarHukum: readonly string[];
  /** As given by Bagian Hukum; without it the text is a draft. The date of promulgation stays open. */
  readonly bernomor?: { readonly nomor: string; readonly tanggal: Tanggal };
  readonly inovasi: readonly BahanInovasi[];
};
