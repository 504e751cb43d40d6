import { KATALOG, KETENTUAN } from '../tab/program.ts';
import type { BahanProgram } from './bahan-program.ts';
import type { CekProgram } from './cek-program.ts';
import { bacaKatalog } from './katalog.ts';
import { bacaKetentuanIid } from './ketentuan.ts';

const tahunDari = (rows: readonly { readonly tahun: string }[]): readonly string[] =>
  [...new Set(rows.map((r) => r.tahun))].filter((t) => t !== '').sort();

/** Catalogues and rules that cannot be computed with, each at the first row of its year. */
export const cekTahunan = ({ katalog, ketentuan, tahun }: BahanProgram): readonly CekProgram[] => [
  ...tahunDari(katalog).flatMap((t) => {
    const read = bacaKatalog(katalog, t);
    const baris = katalog.find((r) => r.tahun === t)?.baris ?? 1;
    return read.ok ? [] : read.problems.map(({ pesan }) => ({ tab: KATALOG.name, baris, kolom: 'No.', pesan }));
  }),
  // Past years are history: only what the running year and those after it lack can still be put right.
  ...tahunDari(ketentuan.filter((r) => r.program === 'IID' && r.tahun >= tahun)).flatMap((t) => {
    const read = bacaKetentuanIid(ketentuan, t);
    const baris = ketentuan.find((r) => r.program === 'IID' && r.tahun === t)?.baris ?? 1;
    return read.ok ? [] : read.problems.map(({ pesan }) => ({ tab: KETENTUAN.name, baris, kolom: 'Nilai', pesan }));
  }),
];
