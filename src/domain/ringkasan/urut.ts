/** Order of two texts by their characters: the same in every place, unlike that of a language. */
export const urutTeks = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
