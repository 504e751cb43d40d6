/** One cell as the sheet gives it; real dates have become 'YYYY-MM-DD' at the edge. */
export type Cell = string | number | boolean;

/** Google Sheets' limit of characters in one cell. */
export const BATAS_SEL = 50000;

/** A text that Sheets would take for a formula, or whose apostrophe it would swallow: it is written behind an apostrophe. */
export const BERISIKO = /^[=+\-@'\t\r]/;

/** Characters that a text takes in a cell, with the apostrophe that says it is text. */
export const panjangSel = (text: string): number => text.length + (BERISIKO.test(text) ? 1 : 0);

const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters that a cell or a document cannot carry
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as every cell, hash and document can carry it: LF line ends, no C0 controls, no lone surrogates, no U+FFFE/F.
 * Done once, before hashing and writing, or what is read back would not be what was signed.
 */
export const normaliseText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSAFE, '');

/** NBSP and other spaces become one blank, invisible marks go, ends are trimmed. For comparing and parsing, never for storing. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** Only letters and digits, in lower case: two spellings of one name become equal. */
export const foldName = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The markers that offices and the national application use for "nothing". */
const BLANK = new Set(['', '-', '–', '—', 'null', 'n/a', 'nihil']);

/** Longest marker in {@link BLANK}. */
const PALING_PANJANG = 5;

/** Whether a cell says "nothing". A longer text that begins with a visible character needs no closer look. */
export const isBlank = (cell: Cell): boolean => {
  if (typeof cell !== 'string') return false;
  if (cell.length > PALING_PANJANG) {
    const first = cell.charCodeAt(0);
    if (first > 32 && first < 160) return false;
  }
  return BLANK.has(tidy(cell).toLowerCase());
};

/** Number of words, as the index counts the rancang bangun: runs without white space that hold a letter or digit. */
export const countWords = (text: string): number => {
  let n = 0;
  for (const word of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(word)) n++;
  return n;
};
