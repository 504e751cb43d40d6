const SATUAN = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

const KELOMPOK = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
] as const;

/** Largest number that {@link terbilang} spells. */
export const TERBILANG_MAX = 999_999_999_999_999;

const join = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${spell(rest)}`);

const spell = (n: number): string => {
  if (n < 12) return SATUAN[n] ?? '';
  if (n < 20) return `${spell(n - 10)} belas`;
  if (n < 100) return join(`${spell(Math.floor(n / 10))} puluh`, n % 10);
  if (n < 200) return join('seratus', n - 100);
  if (n < 1000) return join(`${spell(Math.floor(n / 100))} ratus`, n % 100);
  if (n < 2000) return join('seribu', n - 1000);
  if (n < 1e6) return join(`${spell(Math.floor(n / 1000))} ribu`, n % 1000);
  for (const [size, nama] of KELOMPOK) if (n >= size) return join(`${spell(Math.floor(n / size))} ${nama}`, n % size);
  return '';
};

/**
 * A whole number from 0 to 999 triliun in words: 2026 → 'dua ribu dua puluh enam'.
 * Throws RangeError for anything else: checking input is the caller's part.
 */
export const terbilang = (n: number): string => {
  if (!Number.isInteger(n) || n < 0 || n > TERBILANG_MAX) throw new RangeError(`not a number to spell: ${n}`);
  return spell(n);
};

/** 30 → '30 (tiga puluh)', as produk hukum writes a number (UU 12/2011 Lampiran II; certain). */
export const angkaDanTerbilang = (n: number): string => `${n} (${terbilang(n)})`;
