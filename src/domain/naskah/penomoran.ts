import { terbilang } from './terbilang.ts';

/** 1 → 'KESATU', 12 → 'KEDUA BELAS'. Every name of a dictum is KE + the number in words, the first one too. */
export const namaDiktum = (n: number): string => `KE${terbilang(n).toUpperCase()}`;

/** 1 → 'a', 26 → 'z', 27 → 'aa'. */
export const huruf = (n: number): string =>
  (n > 26 ? huruf(Math.floor((n - 1) / 26)) : '') + String.fromCharCode(97 + ((n - 1) % 26));

/** The mark of item `index` (from 0): 'a.', '1.' or nothing. */
export const markOf = (numbering: 'huruf' | 'angka' | 'tanpa', index: number): string => {
  if (numbering === 'tanpa') return '';
  return numbering === 'huruf' ? `${huruf(index + 1)}.` : `${index + 1}.`;
};

/** 'a', 'a dan b', 'a, b, dan c': the comma before `dan` from three on. */
export const gabungDan = (parts: readonly string[]): string => {
  if (parts.length < 3) return parts.join(' dan ');
  return `${parts.slice(0, -1).join(', ')}, dan ${parts[parts.length - 1]}`;
};

/** The text with `mark` as its only closing punctuation; a colon that opens a list stays. */
export const finish = (text: string, mark: ';' | '.'): string => {
  const bare = text.replace(/[\s;.,]+$/u, '');
  return bare === '' || bare.endsWith(':') ? bare : bare + mark;
};

/** Items of a tabulation: each ends with ';', the last but one with '; dan', the last with '.'. */
export const tabulasi = (items: readonly string[]): readonly string[] =>
  items.map((item, i) => {
    if (i === items.length - 1) return finish(item, '.');
    return finish(item, ';') + (i === items.length - 2 ? ' dan' : '');
  });
