import { kolomIsian } from '../alur/isian.ts';
import { keSel } from '../baca/ke-sel.ts';
import type { Column, Nilai } from '../tab/tab.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import { cleanText } from './clean-text.ts';
import { rupiahAngka } from './rupiah.ts';

/** Characters of a text that a sentence quotes; the rest is counted. */
const PALING = 90;

/** A value as a document shows it: dates and amounts in words of an office, labels for codes. */
export const isiTercetak = (column: Column, v: Nilai): string => {
  if (v === null || v === '') return '';
  if (column.type === 'money' && typeof v === 'number' && Number.isInteger(v) && v >= 0) return rupiahAngka(v);
  if (typeof v === 'string' && isTanggal(v)) return tanggalPanjang(v);
  return cleanText(String(keSel(column, v)));
};

/** A text in quotation marks, a long one shortened at a word, with how long it is. */
export const kutip = (text: string): string => {
  const letters = [...text];
  if (letters.length <= PALING) return `"${text}"`;
  const head = letters.slice(0, PALING).join('');
  const end = head.lastIndexOf(' ');
  const count = String(letters.length).replace(/\B(?=(\d{3})+$)/g, '.');
  return `"${end > PALING / 2 ? head.slice(0, end) : head} …" (${count} huruf)`;
};

/**
 * What became of one cell, as part of a sentence: `Sasaran diubah dari "…" menjadi "…"`. Personal data is never quoted:
 * a file for inspectors goes out of the house.
 */
export const kalimatIsian = (key: string, [before, after]: readonly [Nilai, Nilai]): string => {
  const column = kolomIsian(key);
  if (!column) return '';
  const { heading } = column;
  if (column.personal === true) return `${heading} diubah (data pribadi, tidak dicetak)`;
  const was = isiTercetak(column, before);
  const now = isiTercetak(column, after);
  if (was === '') return `${heading} diisi ${kutip(now)}`;
  return now === ''
    ? `${heading} dikosongkan, semula ${kutip(was)}`
    : `${heading} diubah dari ${kutip(was)} menjadi ${kutip(now)}`;
};
