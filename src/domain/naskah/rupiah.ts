import { terbilang } from './terbilang.ts';

/** 150000000 → 'Rp150.000.000,00': no space after Rp, dots for thousands, comma for decimals. Whole rupiah only. */
export const rupiahAngka = (n: number): string => `Rp${String(n).replace(/\B(?=(\d{3})+$)/g, '.')},00`;

/** 150000000 → 'Rp150.000.000,00 (seratus lima puluh juta rupiah)'. Throws RangeError outside 0 … 999 triliun. */
export const rupiah = (n: number): string => {
  const words = terbilang(n);
  return `${rupiahAngka(n)} (${words} rupiah)`;
};
