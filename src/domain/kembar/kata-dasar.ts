/** Letters that must be left of a word before an affix is taken off: below that more words are spoiled than joined. */
const SISA = 4;

/** Particles ('-lah', '-pun') and '-ku', '-mu' hardly stand in titles, and end too many roots ('olah', 'ilmu', 'laku'). */
const AKHIRAN = [/nya$/, /(?:kan|an|i)$/] as const;

/** Prefixes in the order in which they are tried, each with the letter that it has swallowed ('menanam' is 'tanam'). */
const AWALAN: readonly (readonly [RegExp, string])[] = [
  [/^(?:memper|pemper)/, ''],
  [/^(?:meny|peny)(?=[aeiou])/, 's'],
  // 'Mengolah' is 'olah' and 'mengirim' is 'kirim': without a dictionary the vowel stays as it is.
  [/^(?:meng|peng)(?=[aeioughk])/, ''],
  [/^(?:mem|pem)(?=[bf])/, ''],
  [/^(?:mem|pem)(?=[aeiou])/, 'p'],
  [/^(?:men|pen)(?=[cdjz])/, ''],
  [/^(?:men|pen)(?=[aeiou])/, 't'],
  [/^(?:me|pe)(?=[lmnrwy])/, ''],
  [/^(?:diper|ber|ter|per|se|di|ke)/, ''],
];

const VOKAL = /[aeiou]/;

/** Nouns in pe- and ke- end in '-an': the 'k' of 'pendidikan' belongs to 'didik'. */
const NOMINA = /^[pk]e.*kan$/;

const tanpaAkhiran = (word: string): string =>
  AKHIRAN.reduce((w, akhiran) => {
    const cut = NOMINA.test(w) ? w.slice(0, -2) : w.replace(akhiran, '');
    return cut.length >= SISA && VOKAL.test(cut) ? cut : w;
  }, word);

const tanpaAwalan = (word: string): string => {
  for (const [awalan, luluh] of AWALAN) {
    if (!awalan.test(word)) continue;
    const cut = word.replace(awalan, luluh);
    if (cut.length >= SISA && VOKAL.test(cut)) return cut;
  }
  return word;
};

/**
 * What is left of an Indonesian word (small letters) without its affixes: 'pelayanan', 'melayani' and 'layanan' all give 'layan'.
 * A light stripper with no dictionary of roots, so that the scripts stay small: it does not know that the 'an' of 'jalan' is no
 * suffix nor the 'se' of 'selamat' a prefix, finds no infixes ('gemetar'), and leaves words of four letters alone. Two words with
 * one stem are related, no more.
 */
export const kataDasar = (word: string): string =>
  word.length <= SISA || /\d/.test(word) ? word : tanpaAwalan(tanpaAwalan(tanpaAkhiran(word)));
