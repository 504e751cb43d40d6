import { keSel } from '../baca/ke-sel.ts';
import type { Column, Nilai } from '../tab/tab.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';

/** 'dd-mm-yyyy', as the national application and the spreadsheets of offices write a date. */
export const tanggalAngka = (t: Tanggal): string => `${t.slice(8, 10)}-${t.slice(5, 7)}-${t.slice(0, 4)}`;

/** A date of the register as dd-mm-yyyy; a text that was never read as a date stays what it is. */
export const teksTanggal = (nilai: string): string => (isTanggal(nilai) ? tanggalAngka(nilai) : nilai);

/** A number with a decimal comma and no grouping: what the importer reads back as the same number. */
export const teksAngka = (nilai: number): string => String(nilai).replace('.', ',');

/** A value as a text that the importer reads back as the same value: labels for codes, dd-mm-yyyy, decimal comma. */
export const teksNilai = (column: Column, nilai: Nilai): string => {
  if (nilai === null || nilai === '') return '';
  if (typeof nilai === 'number') return teksAngka(nilai);
  return column.type === 'date' ? teksTanggal(nilai) : String(keSel(column, nilai));
};
