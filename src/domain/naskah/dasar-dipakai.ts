import { bacaPilihan } from '../baca/baca-pilihan.ts';
import type { BarisDasar, SYARAT_DASAR } from '../tab/dasar-hukum.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { JENIS_NASKAH } from '../tab/naskah.ts';
import { bacaBagianDasar } from './baca-dasar.ts';
import { urutkanDasar } from './urut-dasar.ts';

/** The document that is to cite: its kind, and the innovations that it is about. */
export type NaskahPerujuk = {
  readonly jenis: string;
  readonly inovasi: readonly Pick<Inovasi, 'bentuk' | 'anggaran_nilai'>[];
};

const SYARAT: Readonly<Record<(typeof SYARAT_DASAR)[number]['code'], (n: NaskahPerujuk) => boolean>> = {
  PELAYANAN_PUBLIK: (n) => n.inovasi.some((e) => e.bentuk === 'PELAYANAN_PUBLIK'),
  ADA_ANGGARAN: (n) => n.inovasi.some((e) => (e.anggaran_nilai ?? 0) > 0),
};

const isPeraturan = (jenis: string): boolean => jenis === 'PERKADA' || jenis === 'PERDA';

/** Kinds of document that a row names, by code; what is no kind stays as it was typed. */
const naskahDisebut = (row: BarisDasar): readonly string[] =>
  row.hanya_naskah
    .split(';')
    .map((t) => t.trim())
    .filter((t) => t !== '')
    .map((t) => bacaPilihan(JENIS_NASKAH, t)?.code ?? t);

/** The names in column Hanya pada Naskah that no kind of document bears. */
export const naskahTidakDikenal = (row: BarisDasar): readonly string[] =>
  naskahDisebut(row).filter((kode) => !JENIS_NASKAH.some((j) => j.code === kode));

const isUntuk = (row: BarisDasar, n: NaskahPerujuk): boolean => {
  const luas = row.dipakai === 'KEDUANYA' || row.dipakai === (isPeraturan(n.jenis) ? 'PERATURAN' : 'YA');
  const disebut = naskahDisebut(row);
  if (!luas || (disebut.length > 0 && !disebut.includes(n.jenis))) return false;
  const syarat = SYARAT[row.syarat as keyof typeof SYARAT];
  return syarat === undefined || syarat(n);
};

/** A row that holds only its citation stands where the act that it cites belongs. */
const berbagian = (row: BarisDasar): BarisDasar => {
  const bagian = row.jenis === '' && row.kutipan !== '' ? bacaBagianDasar(row.kutipan) : null;
  return bagian ? { ...row, jenis: bagian.jenis, nomor: bagian.nomor, tahun: bagian.tahun } : row;
};

/** The legal bases that a document cites, in the order in which it cites them. */
export const dasarDipakai = (rows: readonly BarisDasar[], n: NaskahPerujuk): readonly BarisDasar[] =>
  urutkanDasar(rows.filter((row) => isUntuk(row, n)).map(berbagian));
