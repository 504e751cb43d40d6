/** Digits that survive the noise of binary fractions: 65.005 must not become 65.00 because it is stored as 65.00499999999999. */
const DIGIT = 12;

/** A number as the guide prints it: two decimals, halves away from zero. */
export const bulatkan = (n: number): number => Math.round(Number((n * 100).toPrecision(DIGIT))) / 100;

/** The same as text with a decimal comma: '38,55'. */
export const teksDuaAngka = (n: number): string => bulatkan(n).toFixed(2).replace('.', ',');
