import { bacaAngka } from '../baca/baca-angka.ts';

/** A printed range of values, both ends included; null where it is open. */
export type Pita = { readonly dari: number | null; readonly sampai: number | null };

const ANGKA = '(-?[\\d.,]+)';
const AKHIRAN = '\\s*%?';

const BENTUK: readonly { readonly pola: RegExp; readonly susun: (a: number, b: number) => Pita }[] = [
  { pola: new RegExp(`^≤\\s*${ANGKA}${AKHIRAN}$`), susun: (a) => ({ dari: null, sampai: a }) },
  { pola: new RegExp(`^≥\\s*${ANGKA}${AKHIRAN}$`), susun: (a) => ({ dari: a, sampai: null }) },
  { pola: new RegExp(`^${ANGKA}\\s*s\\.d\\.\\s*${ANGKA}${AKHIRAN}$`), susun: (a, b) => ({ dari: a, sampai: b }) },
];

/** The range that a parameter prints, as '≤ -50,32', '2,05 s.d. 5,23' or '≥ 8,17'; null where it prints none. */
export const bacaPita = (parameter: string): Pita | null => {
  for (const { pola, susun } of BENTUK) {
    const m = pola.exec(parameter.trim());
    if (!m) continue;
    const a = bacaAngka(m[1] ?? '');
    const b = m[2] === undefined ? a : bacaAngka(m[2]);
    return a === null || b === null ? null : susun(a, b);
  }
  return null;
};

/** The ranges of an indicator's parameters; empty where one of them prints none, because then no value decides. */
export const pitaIndikator = (parameter: readonly string[]): readonly Pita[] => {
  const all = parameter.flatMap((p) => bacaPita(p) ?? []);
  return all.length === parameter.length ? all : [];
};
