import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import { rupiah } from './rupiah.ts';
import { angkaDanTerbilang, TERBILANG_MAX } from './terbilang.ts';

const isWhole = (text: string): boolean => /^\d{1,15}$/.test(text) && Number(text) <= TERBILANG_MAX;

/** A whole number that words do not follow yet; digits that belong to a longer number with separators are left alone. */
const ANGKA = /(?<![\d.,/-])\d{1,15}(?![\d.,/-]*\d)(?!\s*\()/g;

/**
 * What may stand before a colon in a placeholder. Each gives the value in its form, or null where the value has none:
 * `tanggal` '20 Juli 2026'; `terbilang` puts words behind every whole number, '6 (enam) bulan'; `rupiah` amount and words.
 */
export const SARINGAN = {
  tanggal: (v: string): string | null => (isTanggal(v) ? tanggalPanjang(v) : null),
  terbilang: (v: string): string | null =>
    /\d/.test(v) ? v.replace(ANGKA, (n) => angkaDanTerbilang(Number(n))) : null,
  rupiah: (v: string): string | null => (isWhole(v) ? rupiah(Number(v)) : null),
  kapital: (v: string): string | null => v.toUpperCase(),
} as const satisfies Readonly<Record<string, (v: string) => string | null>>;

export type NamaSaringan = keyof typeof SARINGAN;

export const isSaringan = (nama: string): nama is NamaSaringan => Object.hasOwn(SARINGAN, nama);

/** What a value has to be for each. */
export const SYARAT_SARINGAN: Readonly<Record<NamaSaringan, string>> = {
  tanggal: 'tanggal',
  terbilang: 'angka',
  rupiah: 'jumlah rupiah bulat',
  kapital: 'teks',
};
