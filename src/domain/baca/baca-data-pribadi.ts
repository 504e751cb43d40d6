/** What of a person may stand in a text that everybody reads. */
export type JenisPribadi = 'NIK' | 'NIP' | 'TELEPON' | 'SUREL';

export type DataPribadi = { readonly jenis: JenisPribadi; readonly teks: string };

/** Keeps two signs at either end, so that the holder knows it and nobody else learns it. */
export const samarkan = (text: string): string =>
  text.length <= 5 ? '*'.repeat(text.length) : `${text.slice(0, 2)}${'*'.repeat(text.length - 4)}${text.slice(-2)}`;

const SUREL = /[a-z0-9][a-z0-9._%+-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;
const DERET = /\d(?:[ .-]?\d){9,17}/g;
const SELULER = /^(?:62|0)8\d{8,11}$/;
/** Province, kabupaten, kecamatan, then the day of birth (forty more for a woman), month, year, serial. */
const NIK =
  /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])\d{4}(?:0[1-9]|[1256]\d|[37][01]|4[1-9])(?:0[1-9]|1[0-2])\d{6}$/;
const NIP = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d(?:0[1-9]|1[0-2]|21)[12]\d{3}$/;

const jenisDeret = (digits: string): JenisPribadi | null =>
  NIP.test(digits) ? 'NIP' : NIK.test(digits) ? 'NIK' : SELULER.test(digits) ? 'TELEPON' : null;

const MUNGKIN = /\d[\d .-]{8,}\d/;

/** False for a text that surely holds nothing of a person. */
export const mungkinPribadi = (text: string): boolean => text.includes('@') || MUNGKIN.test(text);

/** Addresses of offices are public; those of people are not. */
const isDinas = (surel: string): boolean => /\.(?:go|sch|ac|mil)\.id$/i.test(surel);

/**
 * NIK, NIP, mobile numbers and private mail addresses in a text. A run of digits that is longer than any of them, or has
 * none of their shapes (a number of a letter, an account), is nobody's.
 */
export const cariDataPribadi = (text: string): readonly DataPribadi[] => {
  if (!mungkinPribadi(text)) return [];
  const out: DataPribadi[] = [];
  for (const [teks] of text.matchAll(SUREL)) if (!isDinas(teks)) out.push({ jenis: 'SUREL', teks });
  for (const m of text.matchAll(DERET)) {
    const before = text[m.index - 1] ?? ' ';
    // A fraction with many digits is a place on the map or a measure; groups of three are an amount.
    if (/\.\d{7}|^\d{1,3}(?:\.\d{3})+$/.test(m[0]) || (before === '.' && /\d/.test(text[m.index - 2] ?? ''))) continue;
    if (/[\d/]/.test(before) || /^[\d/]/.test(text.slice(m.index + m[0].length))) continue;
    const jenis = jenisDeret(m[0].replace(/\D/g, ''));
    if (jenis) out.push({ jenis, teks: m[0] });
  }
  return out;
};

/** The text with everything that {@link cariDataPribadi} finds masked. */
export const samarkanTeks = (text: string): string =>
  cariDataPribadi(text).reduce((t, { teks }) => t.split(teks).join(samarkan(teks)), text);

/**
 * Why a NIP cannot be one: eighteen digits, of birth (yyyymmdd), appointment (yyyymm), sex (1 or 2) and serial. Null when
 * nothing speaks against it; spaces are no matter. PPPK have month 21 in place of the month of appointment.
 */
export const salahNip = (text: string): 'PANJANG' | 'TANGGAL_LAHIR' | 'PENGANGKATAN' | 'KELAMIN' | null => {
  const digits = text.replace(/[\s.-]/g, '');
  if (!/^\d{18}$/.test(digits)) return 'PANJANG';
  if (!/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(digits)) return 'TANGGAL_LAHIR';
  if (!/^(?:19|20)\d\d(?:0[1-9]|1[0-2]|21)/.test(digits.slice(8))) return 'PENGANGKATAN';
  return /^[12]$/.test(digits.charAt(14)) ? null : 'KELAMIN';
};

/** A way to reach a person: a telephone number of this country, or a mail address; several are parted by ; or /. */
export const isKontak = (text: string): boolean =>
  text
    .split(/[;/,]|\batau\b/)
    .map((t) => t.trim())
    .filter((t) => t !== '')
    .every(
      (t) =>
        /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(t) ||
        /^(?:62|0)[2-9]\d{6,12}$/.test(t.replace(/^(?:hp|wa|telp|tel|no)\b\.?\s*:?\s*/i, '').replace(/[\s().+-]/g, '')),
    );
