import type { KunciInovasi } from '../tab/inovasi.ts';

/** One limit that a system sets to a text: of words or of characters, at most. */
export type BatasTeks = {
  /** As tab Pengaturan names it; REGISTER always holds. */
  readonly target: 'REGISTER' | 'KIPP';
  readonly kolom: KunciInovasi;
  /** What the target calls this part. */
  readonly bagian: string;
  readonly satuan: 'kata' | 'huruf';
  readonly maks: number;
  readonly kepastian: 'ketentuan register' | 'dari satu sumber, belum dicocokkan';
};

/**
 * Limits of texts by target. Those of KIPP are of a regional form of the outline of 2023 and change from year to year: asked
 * for only where tab Pengaturan names the target.
 */
// biome-ignore format: one limit is one line
export const BATAS_TEKS: readonly BatasTeks[] = [
  { target: 'REGISTER', kolom: 'nama_inovasi', bagian: 'Nama inovasi', satuan: 'huruf', maks: 150, kepastian: 'ketentuan register' },
  { target: 'KIPP', kolom: 'tujuan', bagian: 'Latar belakang dan tujuan', satuan: 'kata', maks: 300, kepastian: 'dari satu sumber, belum dicocokkan' },
  { target: 'KIPP', kolom: 'pokok_perubahan', bagian: 'Kebaruan atau nilai tambah', satuan: 'kata', maks: 200, kepastian: 'dari satu sumber, belum dicocokkan' },
  { target: 'KIPP', kolom: 'hasil', bagian: 'Signifikansi', satuan: 'kata', maks: 600, kepastian: 'dari satu sumber, belum dicocokkan' },
];
