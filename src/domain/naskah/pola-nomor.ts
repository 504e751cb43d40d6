import { fail, ok, type Result } from '../result.ts';
import { angkaRomawi } from './angka-romawi.ts';

/** What a part of a number may be. Each reads as many characters as it can and gives back what the rest needs. */
const ISIAN = {
  klasifikasi: { arti: 'kode klasifikasi', huruf: /^[0-9A-Za-z.]$/ },
  urut: { arti: 'nomor urut', huruf: /^[0-9]$/ },
  kode_unit: { arti: 'kode unit', huruf: /^[0-9A-Za-z.&-]$/ },
  kode_wilayah: { arti: 'kode wilayah', huruf: /^[0-9.]$/ },
  bulan_romawi: { arti: 'bulan dalam angka Romawi', huruf: /^[IVX]$/i },
  bulan: { arti: 'bulan dua angka', huruf: /^[0-9]$/ },
  tahun: { arti: 'tahun empat angka', huruf: /^[0-9]$/ },
} as const;

export type NamaIsianPola = keyof typeof ISIAN;

type BagianPola = { readonly teks: string } | { readonly isian: NamaIsianPola };

/** A pattern of numbers, read: what is fixed, and what each number fills in. */
export type PolaNomor = readonly BagianPola[];

/** Longest number or pattern that is looked at; a longer text is none. */
const PALING_PANJANG = 120;

/** Spaces do not tell two numbers apart, least of all around a stroke. */
const rapikan = (teks: string): string =>
  teks
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/');

const isIsian = (nama: string): nama is NamaIsianPola => Object.hasOwn(ISIAN, nama);

/** One pattern as typed, e.g. '188.45/{urut}/HK/{tahun}'; fails with the brackets that mean nothing. */
export const bacaPolaNomor = (teks: string): Result<PolaNomor, string> => {
  const pola: BagianPola[] = [];
  const asing: string[] = [];
  const tidy = rapikan(teks);
  if (tidy.length > PALING_PANJANG) return fail([`${tidy.slice(0, PALING_PANJANG)}…`]);
  let at = 0;
  while (at < tidy.length) {
    const buka = tidy.indexOf('{', at);
    const sampai = buka < 0 ? tidy.length : buka;
    if (sampai > at) pola.push({ teks: tidy.slice(at, sampai) });
    if (buka < 0) break;
    const tutup = tidy.indexOf('}', buka);
    const nama = tidy.slice(buka + 1, tutup < 0 ? tidy.length : tutup).trim();
    if (tutup >= 0 && isIsian(nama)) pola.push({ isian: nama });
    else asing.push(tidy.slice(buka, tutup < 0 ? tidy.length : tutup + 1));
    at = tutup < 0 ? tidy.length : tutup + 1;
  }
  return asing.length > 0 ? fail(asing) : ok(pola);
};

const BULAN: readonly string[] = Array.from({ length: 12 }, (_, i) => angkaRomawi(i + 1));

/** Whether a text is a whole value of a part. The code of the region is known, so nothing else is it. */
const isNilai = (nama: NamaIsianPola, nilai: string, wilayahKode: string): boolean => {
  switch (nama) {
    case 'tahun':
      return nilai.length === 4;
    case 'bulan':
      return nilai.length === 2 && Number(nilai) >= 1 && Number(nilai) <= 12;
    case 'bulan_romawi':
      return BULAN.includes(nilai.toUpperCase());
    case 'kode_wilayah':
      return wilayahKode === '' || nilai === wilayahKode;
    default:
      return nilai !== '';
  }
};

export type IsianPola = Readonly<Partial<Record<NamaIsianPola, string>>>;

export type HasilPola =
  | { readonly cocok: true; readonly isian: IsianPola }
  /** The part at which the number leaves the pattern, in words. */
  | { readonly cocok: false; readonly bagian: string };

const sebutan = (b: BagianPola | undefined): string =>
  b === undefined ? 'akhir nomor' : 'teks' in b ? `"${b.teks.trim()}"` : ISIAN[b.isian].arti;

const sama = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/**
 * Whether a number fits a pattern. Every way to divide the number is tried once, longest parts first, so the work is bounded
 * by parts times characters squared; nothing of the setting is ever run. A misfit names the furthest part that was reached.
 */
export const cocokkanPola = (pola: PolaNomor, nomor: string, wilayahKode: string): HasilPola => {
  const teks = rapikan(nomor);
  if (teks.length > PALING_PANJANG) return { cocok: false, bagian: sebutan(pola[0]) };
  const buntu = new Set<number>();
  let terjauh = 0;
  const dari = (i: number, at: number): IsianPola | null => {
    const b = pola[i];
    if (b === undefined) {
      if (at === teks.length) return {};
      terjauh = Math.max(terjauh, i);
      return null;
    }
    const key = i * (PALING_PANJANG + 1) + at;
    if (buntu.has(key)) return null;
    terjauh = Math.max(terjauh, i);
    if ('teks' in b) {
      const sisa = sama(teks.slice(at, at + b.teks.length), b.teks) ? dari(i + 1, at + b.teks.length) : null;
      if (sisa === null) buntu.add(key);
      return sisa;
    }
    let end = at;
    while (end < teks.length && ISIAN[b.isian].huruf.test(teks.charAt(end))) end++;
    for (; end > at; end--) {
      const nilai = teks.slice(at, end);
      if (!isNilai(b.isian, nilai, wilayahKode)) continue;
      const sisa = dari(i + 1, end);
      if (sisa !== null) return { ...sisa, [b.isian]: nilai };
    }
    buntu.add(key);
    return null;
  };
  const isian = dari(0, 0);
  return isian === null ? { cocok: false, bagian: sebutan(pola[terjauh]) } : { cocok: true, isian };
};

/** A number as its pattern prints it: what is not known yet stays three dots. */
export const cetakPola = (pola: PolaNomor, isian: IsianPola): string =>
  pola.map((b) => ('teks' in b ? b.teks : (isian[b.isian] ?? '...'))).join('');
