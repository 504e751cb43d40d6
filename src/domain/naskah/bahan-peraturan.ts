import type { BahanDaerah, BahanInovasi, PejabatPenandaTangan } from './bahan-keputusan.ts';
import type { Page } from './naskah.ts';

/** Everything a draft regulation on application is made of. It never has a number: that comes with promulgation. */
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
  readonly inovasi: readonly BahanInovasi[];
};
