import { tidy } from '../teks.ts';

const ENTITAS: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  ndash: '–',
  mdash: '—',
};

const kodeHuruf = (code: number): string => (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '');

const tanpaEntitas = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));?/gi, (whole, dec?: string, hex?: string, name?: string) =>
    dec
      ? kodeHuruf(Number(dec))
      : hex
        ? kodeHuruf(Number.parseInt(hex, 16))
        : (ENTITAS[(name ?? '').toLowerCase()] ?? whole),
  );

/**
 * A title without what only its way into the cell left there: HTML, invisible characters, diacritics, kinds of quotation marks,
 * apostrophes and dashes. Case stays. For comparing, never for storing.
 */
export const bersihkanJudul = (text: string): string =>
  tidy(
    tanpaEntitas(tanpaEntitas(text))
      .replace(/<\/?[a-z][^<>]{0,80}>/gi, ' ')
      .replace(/[\u00ad\u061c\u202a-\u202e\u2066-\u2069]|\ufe0e|\ufe0f/g, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[\u201c-\u201f\u00ab\u00bb\u2033`]/g, '"')
      .replace(/(?<=\p{L})['\u2018\u2019\u02bc\u2032](?=\p{L})/gu, '')
      .replace(/['\u2018\u2019\u02bc\u2032]/g, '"')
      .replace(/[\u2010\u2011\u2012]/g, '-')
      .replace(/&/g, ' dan '),
  );
