import { type BacaSel, pembacaKolom } from '../baca/skema-kolom.ts';
import type { Column, Nilai } from '../tab/tab.ts';
import type { Cell } from '../teks.ts';
import { isBlank, tidy } from '../teks.ts';
import { KOLOM_ID, KOLOM_TAHAPAN, KOLOM_WAKTU } from './judul-kolom.ts';
import { pisahAkun } from './perangkat-daerah.ts';
import { isSurel, type PetaJudul } from './peta-judul.ts';

/** Kinds of correction that an import makes; each keeps the raw value in the history. */
export type Koreksi = 'KOSONG' | 'RAPI' | 'TANGGAL' | 'ANGKA' | 'PILIHAN' | 'URUSAN' | 'AKUN' | 'TIDAK_TERBACA';

/** One row of a foreign table, read: values by key, raw texts of what was corrected, and what could not be read. */
export type BarisImpor = {
  readonly nilai: Record<string, Nilai>;
  readonly mentah: Record<string, string>;
  readonly koreksi: readonly Koreksi[];
  /** Columns whose cell could not be read and stays the text it was. */
  readonly takTerbaca: ReadonlySet<string>;
  readonly akun: string;
  readonly tahapan: string;
  /** The id of this register that the row carries; '' when it carries none. */
  readonly id: string;
  /** When a form was answered, as its tab has it. */
  readonly waktu: string;
  readonly lain: Record<string, string>;
};

const kindOf = (column: Column): Koreksi => {
  switch (column.type) {
    case 'date':
      return 'TANGGAL';
    case 'number':
    case 'money':
      return 'ANGKA';
    case 'choice':
      return 'PILIHAN';
    case 'urusan':
    case 'urusanList':
      return 'URUSAN';
    default:
      return 'RAPI';
  }
};

/** Names and titles are tidied of stray blanks; long texts keep their paragraphs. */
const cleaned = (column: Column, read: BacaSel): Nilai =>
  typeof read.nilai === 'string' && (column.type === 'text' || column.type === 'code' || column.type === 'office')
    ? tidy(read.nilai)
    : read.nilai;

const ID = /^INV-[\d.]+-\d{4}-\d{4,}$/;

/**
 * A reader of the rows under these headings. Nothing is dropped: what cannot be read stays as its text, to be found by
 * the check; columns without a meaning here go along as `lain`. Returns null for a row that holds nothing.
 */
export const pembacaImpor = (
  peta: Pick<PetaJudul, 'kolom' | 'lain' | 'judul'>,
): ((cells: readonly Cell[]) => BarisImpor | null) => {
  const plan = peta.kolom.map(({ at, column }) => ({ at, column, read: pembacaKolom(column) }));
  const judul = new Map(peta.judul.map((j) => [j.at, j.heading]));
  return (cells) => {
    if (cells.every((c) => c === '' || (typeof c === 'string' && c.trim() === ''))) return null;
    const nilai: Record<string, Nilai> = {};
    const mentah: Record<string, string> = {};
    const lain: Record<string, string> = {};
    const koreksi: Koreksi[] = [];
    const takTerbaca = new Set<string>();
    let akun = '';
    let tahapan = '';
    let id = '';
    let waktu = '';
    let surel = '';
    for (const { at, column, read } of plan) {
      const cell = cells[at] ?? '';
      const r = read(cell);
      let value = cleaned(column, r);
      if (column.key === KOLOM_ID.key) {
        if (ID.test(String(value))) id = String(value);
        else if (cell !== '') lain[judul.get(at) ?? column.heading] = String(cell);
        continue;
      }
      if (column.key === KOLOM_WAKTU.key) {
        waktu = tidy(String(cell));
        if (waktu !== '') lain[judul.get(at) ?? column.heading] = String(cell);
        continue;
      }
      if (isSurel(column)) {
        surel = isBlank(cell) ? '' : tidy(String(cell)).toLowerCase();
        continue;
      }
      if (column.key === 'pd_pengusul' && typeof value === 'string' && value !== '') {
        const split = pisahAkun(value);
        akun = split.akun;
        if (akun !== '') koreksi.push('AKUN');
        value = split.nama;
      }
      if (column.key === KOLOM_TAHAPAN.key) {
        tahapan = r.masalah ? '' : String(r.nilai);
        if (r.masalah) {
          mentah[KOLOM_TAHAPAN.key] = String(cell);
          koreksi.push('TIDAK_TERBACA');
        }
        continue;
      }
      if (r.masalah && r.masalah.kode !== 'W02') {
        // A number that is no date would become one in the cell.
        if (typeof value === 'number') value = String(value);
        koreksi.push('TIDAK_TERBACA');
        takTerbaca.add(column.key);
      } else if (cell !== '' && isBlank(cell)) koreksi.push('KOSONG');
      else if (String(value ?? '') !== String(cell) && !(column.key === 'pd_pengusul' && akun !== ''))
        koreksi.push(kindOf(column));
      nilai[column.key] = value;
      if (String(value ?? '') !== String(cell)) mentah[column.key] = String(cell);
    }
    if (surel !== '')
      nilai['inisiator_kontak'] = [nilai['inisiator_kontak'], surel]
        .filter((t) => t !== undefined && t !== null && t !== '')
        .join('; ');
    for (const { at, heading } of peta.lain) if ((cells[at] ?? '') !== '') lain[heading] = String(cells[at]);
    return { nilai, mentah, koreksi, takTerbaca, akun, tahapan, id, waktu, lain };
  };
};
