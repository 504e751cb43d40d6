import { labelOf } from '../baca/baca-pilihan.ts';
import { INOVASI, type Inovasi } from '../tab/inovasi.ts';
import type { Column } from '../tab/tab.ts';
import { urusanByKode } from '../urusan.ts';

/** One innovation as clauses may name its columns: the id it has, and its cells as plain texts. */
export type KolomIsian = { readonly id: string; readonly nilai: Readonly<Record<string, string>> };

/** Columns of tab Inovasi that a clause may name: what staff fill in, without personal data, and the id. */
export const KOLOM_ISIAN: ReadonlyMap<string, Column> = new Map(
  (INOVASI.columns as readonly Column[])
    .filter((c) => c.key === 'id' || (c.editor === 'staf' && c.personal !== true))
    .map((c) => [c.key, c]),
);

const tertulis = (column: Column, isi: string): string => {
  if (column.choices) return labelOf(column.choices, isi);
  return column.type === 'urusan' ? (urusanByKode(isi)?.nama ?? isi) : isi;
};

/** The cells of one innovation for its clauses: labels for choices, dates as 'YYYY-MM-DD', numbers as digits. */
export const selInovasi = (e: Inovasi): KolomIsian => ({
  id: e.id,
  nilai: Object.fromEntries(
    [...KOLOM_ISIAN].map(([key, column]) => [key, tertulis(column, String(e[key as keyof Inovasi] ?? ''))]),
  ),
});
