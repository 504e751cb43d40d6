/** Control marks, halves of a surrogate pair, noncharacters and direction overrides: invisible, and some break XML. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;

/** One line of text fit for any document: runs of white space become one space, unprintable marks are left out. */
export const cleanText = (text: string): string => text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();

/** The same data with every text in it cleaned by {@link cleanText}. */
export const cleanDeep = <T>(value: T): T => {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanDeep) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner)])) as T;
};
