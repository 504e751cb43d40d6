import { dayOfWeek, NAMA_BULAN, NAMA_HARI, type Tanggal, tanggalOf } from '../tanggal.ts';
import { tidy } from '../teks.ts';

/** Why a text is no single day. */
type SebabTanggal = 'TIDAK_TERBACA' | 'TIDAK_ADA' | 'RENTANG' | 'PERIODE' | 'BULAN_HARI' | 'TAHUN_PENDEK';

/** How a date was read, or why it could not be. `hari` is the weekday that the text claims, when it is not that of the date. */
export type BacaTanggal =
  | { readonly ok: true; readonly tanggal: Tanggal; readonly hariSalah?: string }
  | { readonly ok: false; readonly sebab: SebabTanggal };

const MONTHS = new Map<string, number>();
for (const [i, name] of NAMA_BULAN.entries()) {
  MONTHS.set(name.toLowerCase(), i + 1);
  MONTHS.set(name.slice(0, 3).toLowerCase(), i + 1);
}
for (const [name, month] of [
  ['pebruari', 2],
  ['nopember', 11],
  ['agu', 8],
  ['agt', 8],
  ['sept', 9],
  ['nop', 11],
  ['peb', 2],
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['aug', 8],
  ['august', 8],
  ['oct', 10],
  ['october', 10],
  ['dec', 12],
  ['december', 12],
] as const) {
  MONTHS.set(name, month);
}

const DAYS = new Map<string, number>(NAMA_HARI.map((name, i) => [name.toLowerCase(), i]));
DAYS.set("jum'at", 5);
DAYS.set('ahad', 0);

const NUMERIC = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{2}:\d{2}.*)?$/;
const WORDS = /^(\d{1,2})\s*[-\s]\s*([a-z']+)\.?\s*[-,\s]\s*(\d{4})$/;
const RANGE =
  /\d\s*(?:-|–|s\.?d\.?|sampai)\s*\d{1,2}\s+[a-z]+|^\d{1,2}\s*[-/]\s*\d{4}$|^[a-z]+\s+\d{4}$|^\d{4}$|\d{4}\s*(?:s\.?d\.?|sampai)\s*\d|^\d{4}\s*[-–/]\s*\d{4}$/;
const PERIODE = /\b(?:tahun ajaran|tahun pelajaran|semester|triwulan|caturwulan|awal|akhir|pertengahan|minggu ke)\b/;
const TAHUN_PENDEK = /^\d{1,2}\s*[-/.\s]\s*(?:\d{1,2}|[a-z]{3,9})\s*[-/.\s]\s*'?\d{2}$/;
/** The town in front of a date, as letters put it. */
const TEMPAT = /^[a-z][a-z .]*,\s*(?=\d)/;

const found = (year: number, month: number, day: number): BacaTanggal => {
  const tanggal = tanggalOf(year, month, day);
  if (tanggal) return { ok: true, tanggal };
  // 05/22/2023: only the American order makes a day of it, and guessing would silently change what was meant.
  return tanggalOf(year, day, month) ? { ok: false, sebab: 'BULAN_HARI' } : { ok: false, sebab: 'TIDAK_ADA' };
};

const withoutWeekday = (
  text: string,
): { readonly rest: string; readonly hari: number | null; readonly name: string } => {
  const m = /^([a-z']+)\s*[,(]?\s*(.*?)\)?$/.exec(text);
  const hari = m ? DAYS.get(m[1] ?? '') : undefined;
  if (!m || hari === undefined) return { rest: text.replace(TEMPAT, '').replace(/^\(|\)$/g, ''), hari: null, name: '' };
  return { rest: (m[2] ?? '').replace(/^tanggal\s+/, '').trim(), hari, name: m[1] ?? '' };
};

const sebabTakTerbaca = (rest: string): SebabTanggal =>
  PERIODE.test(rest)
    ? 'PERIODE'
    : TAHUN_PENDEK.test(rest)
      ? 'TAHUN_PENDEK'
      : RANGE.test(rest)
        ? 'RENTANG'
        : 'TIDAK_TERBACA';

/** Whether day and month of a numeric date could be exchanged and still make a day: 6/5/2023, but not 6/6/2023. */
export const isHariBulanRagu = (text: string): boolean => {
  const m = NUMERIC.exec(tidy(text));
  return m !== null && Number(m[1]) <= 12 && Number(m[2]) <= 12 && Number(m[1]) !== Number(m[2]);
};

/**
 * A date in the ways Indonesian offices write it: 22-07-2022, 26/2/2019, 2017-08-15, 6 Juni 2017,
 * 'Selasa, 6 Juni 2017', 'Kamis (22/11/2017)'. Day comes before month; a wrong weekday is reported, not refused.
 */
export const bacaTanggal = (text: string): BacaTanggal => {
  const { rest, hari, name } = withoutWeekday(tidy(text).toLowerCase());
  const iso = ISO.exec(rest);
  const numeric = iso ? null : NUMERIC.exec(rest);
  const words = iso || numeric ? null : WORDS.exec(rest);
  const month = words ? MONTHS.get(words[2] ?? '') : undefined;
  const read: BacaTanggal = iso
    ? found(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : numeric
      ? found(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
      : words && month
        ? found(Number(words[3]), month, Number(words[1]))
        : { ok: false, sebab: sebabTakTerbaca(rest) };
  if (read.ok && hari !== null && dayOfWeek(read.tanggal) !== hari) {
    return { ...read, hariSalah: name.charAt(0).toUpperCase() + name.slice(1) };
  }
  return read;
};
