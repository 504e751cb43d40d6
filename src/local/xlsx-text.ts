/** Excel's limit of characters in a cell; longer text is cut in the file and kept whole in the host's own state. */
export const EXCEL_CHARACTERS = 32_767;

/** Control characters but tab and line feed, non-characters, and surrogates that stand alone. */
const UNSAFE = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;
const MAYBE_UNSAFE = /[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u;

/** Cell text as the file carries it: what XML cannot hold becomes `_xHHHH_`, and what looks like that is escaped. */
export function escapeCellText(text: string): string {
  if (!MAYBE_UNSAFE.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(UNSAFE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Text for the parts of a file that know no escapes (notes, names): what XML cannot hold is left out. */
export function dropUnsafe(text: string): string {
  return text.replace(UNSAFE, '');
}
