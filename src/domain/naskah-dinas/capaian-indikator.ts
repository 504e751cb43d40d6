import type { Indikator } from '../tab/penilaian.ts';

/** Whether a result reaches its target, which may lie below the baseline; null while one of the numbers is open. */
export const isTercapai = ({ awal, target, capaian }: Indikator): boolean | null => {
  if (target === null || capaian === null) return null;
  return awal !== null && target < awal ? capaian <= target : capaian >= target;
};

/** 12500.5 → '12.500,5'; '' for none. */
export const angkaTertulis = (n: number | null): string => {
  if (n === null) return '';
  const [whole = '', part] = String(n).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
};

/** '2 dari 3 indikator mencapai target'. */
export const ringkasCapaian = (rows: readonly Indikator[]): string =>
  `${rows.filter((i) => isTercapai(i) === true).length} dari ${rows.length} indikator mencapai target`;
