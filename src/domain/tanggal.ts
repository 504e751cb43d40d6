/** A calendar date 'YYYY-MM-DD': sorts, serialises, has no time zone. The register never holds a moment where the law means a day. */
export type Tanggal = string & { readonly __tanggal: true };

export const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

export const NAMA_HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const LENGTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; `month` counts from 1. */
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTH[month - 1] ?? 0));

/** The date of these numbers, or null where no such day exists (31 April) or the year is outside 1900–2200. */
export const tanggalOf = (year: number, month: number, day: number): Tanggal | null => {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Tanggal;
};

/** True for a text in the form 'YYYY-MM-DD' that names a day that exists. */
export const isTanggal = (text: string): text is Tanggal => {
  const m = ISO.exec(text);
  return m !== null && tanggalOf(Number(m[1]), Number(m[2]), Number(m[3])) !== null;
};

export const partsOf = (t: Tanggal): { readonly year: number; readonly month: number; readonly day: number } => ({
  year: Number(t.slice(0, 4)),
  month: Number(t.slice(5, 7)),
  day: Number(t.slice(8, 10)),
});

/** Days since 1970-01-01 (civil-from-days arithmetic, so that no clock and no zone is involved). */
export const dayNumber = (t: Tanggal): number => {
  const { year, month, day } = partsOf(t);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
};

/** The date that lies `days` after 1970-01-01; inverse of {@link dayNumber}. */
export const fromDayNumber = (days: number): Tanggal => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Tanggal;
};

/** 0 = Minggu … 6 = Sabtu. */
export const dayOfWeek = (t: Tanggal): number => (((dayNumber(t) + 4) % 7) + 7) % 7;

export const namaHari = (t: Tanggal): string => NAMA_HARI[dayOfWeek(t)] ?? '';

/** '20 Juli 2026', as produk hukum and naskah dinas write a date (no leading zero). */
export const tanggalPanjang = (t: Tanggal): string => {
  const { year, month, day } = partsOf(t);
  return `${day} ${NAMA_BULAN[month - 1]} ${year}`;
};

/** Whether a text is a year of our time: '2026'. */
export const isTahun = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** The same day `years` later; 29 February falls back to the 28th. */
export const addYears = (t: Tanggal, years: number): Tanggal => {
  const { year, month, day } = partsOf(t);
  return tanggalOf(year + years, month, day) ?? (tanggalOf(year + years, month, 28) as Tanggal);
};
