import { tidy } from '../teks.ts';

const ID_NUMBER = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d+(?:,\d+)?$/;
const DOT_DECIMAL = /^-?\d+\.\d{1,2}$/;

/**
 * A number as people write it here: 36.742 is thirty-six thousand, 85,5 has a comma. The national application
 * exports '85.00' with a dot; one or two digits after a single dot can only be decimals, so that is read too.
 * Returns null when it is not a number.
 */
export const bacaAngka = (text: string): number | null => {
  const t = tidy(text).replace(/\s/g, '').replace(/%$/, '');
  if (DOT_DECIMAL.test(t)) return Number(t);
  if (!ID_NUMBER.test(t)) return null;
  return Number(t.replace(/\./g, '').replace(',', '.'));
};

/** Rupiah: 'Rp 12.500.000,00', 'Rp3.815.700', '12500000'. Null when the text is no amount (a source of funds, a file name). */
export const bacaRupiah = (text: string): number | null => {
  const t = tidy(text)
    .replace(/^rp\.?\s*/i, '')
    .replace(/,-$/, '');
  const n = bacaAngka(t);
  return n === null || n < 0 ? null : n;
};

/** Why a text is no number, where it is plainly something else; '' otherwise. */
export const sebabBukanAngka = (text: string): string => {
  const t = tidy(text);
  if (/^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/.test(t)) return 'RUMUS';
  if (/^-\s*(?:rp)?[\s\d.,]+$/i.test(t)) return 'NEGATIF';
  if (/\.(?:pdf|docx?|xlsx?|jpe?g|png)$|^https?:/i.test(t)) return 'BERKAS';
  return /^(?:(?:apbd|apbn|csr|swadaya|hibah|dak|dau|bos|bok|blud|mandiri|desa|dana)\b[\s/,;&-]*)+$/i.test(t)
    ? 'SUMBER'
    : '';
};
