/** Digits that survive the noise of binary fractions: 65.005 must not become 65.00 because it is stored as 65.00499999999999. */
const DIGIT = 12;

/** A number as the guide prints it: two decimals unless said otherwise, halves up. */
export const bulatkan = (n: number, desimal = 2): number =>
  Math.round(Number((n * 10 ** desimal).toPrecision(DIGIT))) / 10 ** desimal;

/** The same as text with a decimal comma: '38,55'. */
export const teksDuaAngka = (n: number): string => bulatkan(n).toFixed(2).replace('.', ',');
