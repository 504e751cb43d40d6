/** What a text carries along from keyboards, web pages and editors that nobody meant to write. */
export type CacatTeks = 'SPASI' | 'TAK_TAMPAK' | 'KUTIP' | 'TANDA_AWAL' | 'HTML' | 'SANDI';

const TAK_TAMPAK = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const HTML = /<\/?(?:p|div|br|span|b|i|u|strong|em|ul|ol|li|table|tbody|tr|td|th|a|h[1-6]|font|img)\b[^<>]*>/gi;
const ENTITAS = /&(?:nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|ndash|mdash|#\d{2,5}|#x[0-9a-f]{2,4});/gi;

/** UTF-8 that was read as Windows-1252, as it shows in exports. */
const SANDI: readonly (readonly [salah: string, benar: string])[] = [
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '…'],
  ['â€¢', '•'],
  ['Ã©', 'é'],
  ['Ã¨', 'è'],
  ['Â°', '°'],
  ['Â·', '·'],
  ['Â\u00a0', ' '],
];

/** One class of letters, so that a clean text, which most are, costs one pass. */
const TAK_BIASA = /[^\x20-\x25\x27-\x3b\x3d-\x7e\n]/;

const isBiasa = (code: number): boolean => code > 47 && code < 123 && code !== 58 && code !== 59;

/** False for a text that is surely clean: plain letters, and a letter or digit in front. */
export const mungkinKotor = (text: string): boolean =>
  !isBiasa(text.charCodeAt(0)) ||
  text.charCodeAt(text.length - 1) <= 32 ||
  text.includes('  ') ||
  text.includes('""') ||
  text.includes("''") ||
  TAK_BIASA.test(text);

/** Marks that a typist puts in front of a name; quotes are another matter. */
const TANDA_AWAL = /^[\s]*[-–—:;,.•]+\s*(?=\p{L})/u;

/**
 * What is unclean in a text. A long text may be indented and have blank lines; a `nama` may not, and curly or doubled
 * quotes, which two people never type alike, count in names alone.
 */
export const cacatTeks = (text: string, nama: boolean): readonly CacatTeks[] => {
  if (!mungkinKotor(text)) return [];
  const out: CacatTeks[] = [];
  if (/[\u00a0\u2000-\u200a\u202f\u3000\t]/.test(text) || /^\s|\s$/.test(text) || (nama && / {2}|\n/.test(text)))
    out.push('SPASI');
  if (text.search(TAK_TAMPAK) >= 0) out.push('TAK_TAMPAK');
  if (nama && /[“”„‟‘’‚‛]|["']{2}|^["']/.test(text)) out.push('KUTIP');
  if (nama && TANDA_AWAL.test(text)) out.push('TANDA_AWAL');
  if (text.search(HTML) >= 0 || text.search(ENTITAS) >= 0) out.push('HTML');
  if (SANDI.some(([salah]) => text.includes(salah))) out.push('SANDI');
  return out;
};

const ARTI: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
};

const arti = (entitas: string): string => {
  const isi = entitas.slice(1, -1).toLowerCase();
  const kode = isi.startsWith('#x')
    ? Number.parseInt(isi.slice(2), 16)
    : isi.startsWith('#')
      ? Number(isi.slice(1))
      : 0;
  return kode > 31 ? String.fromCharCode(kode) : (ARTI[isi] ?? entitas);
};

/** The text without what {@link cacatTeks} finds; its words and paragraphs stay. Entities may hide markup, so they go first. */
export const rapikanTeks = (text: string, nama: boolean): string => {
  let t = SANDI.reduce((s, [salah, benar]) => s.split(salah).join(benar), text)
    .replace(ENTITAS, arti)
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\b[^<>]*>/gi, '\n')
    .replace(HTML, '')
    .replace(TAK_TAMPAK, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ');
  if (nama) {
    t = t
      .replace(/[“”„‟]/g, '"')
      .replace(/[‘’‚‛]/g, "'")
      .replace(/["']{2,}/g, '"')
      .replace(TANDA_AWAL, '')
      .replace(/\s+/g, ' ')
      .trim();
    return t
      .replace(/^"([^"]*)"|^'([^']*)'/, (_, ganda, tunggal) => String(ganda ?? tunggal ?? '').trim())
      .replace(/^["']+/, '')
      .trim();
  }
  return t
    .replace(/[ ]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
