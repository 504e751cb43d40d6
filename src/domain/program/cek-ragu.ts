import { type KodeMasalah, masalah } from '../pesan.ts';
import { KEIKUTSERTAAN } from '../tab/bukti.ts';
import type { BahanProgram } from './bahan-program.ts';
import type { CekProgram } from './cek-program.ts';
import type { SelRagu } from './sel-ragu.ts';

/** More of a cell than this is not repeated in a sentence. */
const KUTIPAN = 60;

const kutip = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= KUTIPAN ? letters.join('') : `${letters.slice(0, KUTIPAN).join('')}…`;
};

/** The sentence for each way in which a cell cannot be read; what is not named here says only that. */
const KALIMAT_SEL: Readonly<Record<string, KodeMasalah>> = {
  F01: 'SEL_TANGGAL',
  F02: 'SEL_ANGKA',
  F03: 'SEL_PILIHAN',
  F06: 'SEL_TAUTAN',
  F08: 'SEL_PANJANG',
  F11: 'SEL_MENU',
  W02: 'SEL_HARI',
  TAHUN: 'SEL_TAHUN',
};

/** A list that is longer than this is looked up in the cell. */
const PILIHAN = 6;

const kodeKalimat = ({ kode, data, column }: SelRagu): KodeMasalah =>
  kode === 'F02' && data['sebab'] === 'RUMUS'
    ? 'SEL_RUMUS'
    : kode === 'F03' && (column.choices ?? []).length > PILIHAN
      ? 'SEL_BUKAN_DAFTAR'
      : (KALIMAT_SEL[kode] ?? 'SEL_LAIN');

/** Awards had other names in other years: what is not in the list may stand there. */
const isBebas = ({ tab, column, kode }: SelRagu): boolean =>
  kode === 'F03' && tab === KEIKUTSERTAAN.name && column.key === 'status';

const kalimat = (r: SelRagu): string => {
  const { data, column, isi } = r;
  const code = kodeKalimat(r);
  return masalah(code, { ...data, kolom: column.heading, isi: kutip(isi) }).pesan;
};

/**
 * Cells that cannot be read as what their column holds: a word where a number belongs, a day that is none, a choice that is
 * not in the list. Rows of a closed year are history.
 */
export const cekRagu = ({ ragu, tahunProgram }: BahanProgram): readonly CekProgram[] => {
  const ditutup = new Set(tahunProgram.filter((t) => t.keadaan === 'DITUTUP').map((t) => t.tahun));
  return ragu
    .filter((r) => !ditutup.has(r.tahun) && !isBebas(r))
    .map((r) => ({ tab: r.tab, baris: r.baris, kolom: r.column.heading, pesan: kalimat(r) }));
};
