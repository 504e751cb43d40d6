/** How a spreadsheet locale writes numbers and dates, as far as typing and showing cells needs it. */
export interface LocaleFacts {
  language: string;
  decimal: string;
  group: string;
  dayFirst: boolean;
  dateFormat: string;
  months: readonly string[];
  currency: RegExp | null;
  currencyFormat: string;
}

const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const INDONESIAN = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

const INDONESIA: LocaleFacts = {
  language: 'id',
  decimal: ',',
  group: '.',
  dayFirst: true,
  dateFormat: 'dd/mm/yyyy',
  months: INDONESIAN,
  currency: /^Rp\.?\s*/,
  currencyFormat: '"Rp"#,##0',
};
const UNITED_STATES: LocaleFacts = {
  language: 'en',
  decimal: '.',
  group: ',',
  dayFirst: false,
  dateFormat: 'm/d/yyyy',
  months: ENGLISH,
  currency: /^\$\s*/,
  currencyFormat: '"$"#,##0.00',
};
const UNITED_KINGDOM: LocaleFacts = {
  ...UNITED_STATES,
  dayFirst: true,
  dateFormat: 'dd/mm/yyyy',
  currency: /^£\s*/,
  currencyFormat: '"£"#,##0.00',
};
const COMMA_DECIMAL = new Set(['de', 'es', 'nl', 'pt', 'it', 'tr', 'da']);

/** The facts of a locale such as `id_ID`, `in_ID`, `id` or `en_US`. Languages nobody described get English words. */
export function localeFacts(locale: string): LocaleFacts {
  const [language = '', region = ''] = locale.split(/[_-]/);
  if (language === 'id' || language === 'in') return INDONESIA;
  if (COMMA_DECIMAL.has(language)) {
    return { ...UNITED_KINGDOM, language, decimal: ',', group: '.', currency: /^€\s*/, currencyFormat: '#,##0.00 "€"' };
  }
  if (language === 'en' && region !== 'US' && region !== '') return UNITED_KINGDOM;
  return UNITED_STATES;
}

/** The number (1-12) of a month word in the locale's language or English, full or shortened to three letters; else 0. */
export function monthOf(word: string, facts: LocaleFacts): number {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (lower.length < 3) return 0;
  for (const names of [facts.months, ENGLISH]) {
    const index = names.findIndex(
      (name) => name === lower || (lower.length <= 4 && name.slice(0, lower.length) === lower),
    );
    if (index >= 0) return index + 1;
  }
  return 0;
}
