import { tanggalPanjang } from '../tanggal.ts';
import type { BahanProgram } from './bahan-program.ts';

/** The second line of a programme's page: whose it is, of which day, made from which tabs, and how it is made anew. */
export const kepalaHalaman = ({ daerah, hariIni }: Pick<BahanProgram, 'daerah' | 'hariIni'>, dari: string): string =>
  `${daerah}. Diperbarui ${tanggalPanjang(hariIni)} dari ${dari}; bila isinya berubah, pilih Program, Perbarui halaman program.`;
