import { BERISIKO } from '../teks.ts';

/** What may stand between the fields: a comma by the standard, a semicolon where the spreadsheet has a decimal comma. */
export type Pemisah = ',' | ';';

/** A text that a spreadsheet would take for a formula stands behind an apostrophe; so does one that begins with an apostrophe. */
export const berpengaman = (teks: string): string => (BERISIKO.test(teks) ? `'${teks}` : teks);

/** Takes off exactly the apostrophe that {@link berpengaman} put there. */
export const tanpaPengaman = (teks: string): string =>
  teks.charAt(0) === "'" && BERISIKO.test(teks.slice(1)) ? teks.slice(1) : teks;

const field = (teks: string): string => {
  const safe = berpengaman(teks);
  return /["\r\n,;\t]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** A table as CSV (RFC 4180: CRLF, doubled quotes), with the mark by which Excel knows UTF-8. */
export const susunCsv = (rows: readonly (readonly string[])[], pemisah: Pemisah = ','): string =>
  `\ufeff${rows.map((row) => `${row.map(field).join(pemisah)}\r\n`).join('')}`;
