import type { KelompokLomba } from '../tab/tahap-lomba.ts';

/** A statement that goes along with a proposal, and the kind of document that makes it. */
export type Pernyataan = { readonly jenis: string; readonly nama: string; readonly kelompok: readonly KelompokLomba[] };

const SEMUA: readonly KelompokLomba[] = ['UMUM', 'REPLIKASI', 'KHUSUS'];

/** The three statements of KIPP [satu sumber]: made by menu Naskah, Naskah dinas. */
export const PERNYATAAN: readonly Pernyataan[] = [
  { jenis: 'PERNYATAAN_IMPLEMENTASI', nama: 'Surat Pernyataan Implementasi', kelompok: SEMUA },
  { jenis: 'PERNYATAAN_INOVATOR', nama: 'Surat Pernyataan Identitas Inovator', kelompok: SEMUA },
  { jenis: 'PERNYATAAN_REPLIKASI', nama: 'Surat Kesediaan Replikasi', kelompok: SEMUA },
];
