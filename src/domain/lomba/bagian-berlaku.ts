import { BAGIAN_BAWAAN } from '../program/bagian-bawaan.ts';
import { tahunBerlaku } from '../program/tahun-berlaku.ts';
import type { BarisBagianProposal } from '../tab/lomba.ts';
import type { KelompokLomba } from '../tab/tahap-lomba.ts';
import { foldName } from '../teks.ts';

/** One section of a proposal as its form has it. */
export type Bagian = {
  readonly nama: string;
  /** The most words; null where the form sets none. */
  readonly batas: number | null;
  /** Per cent; null where it is not known. */
  readonly bobot: number | null;
  readonly kepastian: string;
};

export type BagianBerlaku = {
  /** The year whose form this is. */
  readonly tahun: string;
  readonly bagian: readonly Bagian[];
};

const angka = (v: unknown): number | null => (typeof v === 'number' && v >= 0 ? v : null);

/** Two spellings of one section are one. */
export const samaBagian = (a: string, b: string): boolean => foldName(a) === foldName(b);

/**
 * The sections of a group's proposal in a year, or in the latest earlier one; null where no year has them. Rows are those of tab
 * Bagian Proposal, or what the add-on brings along where that tab was never made.
 */
export const bagianBerlaku = (
  rows: readonly BarisBagianProposal[],
  program: string,
  kelompok: KelompokLomba,
  tahun: string,
): BagianBerlaku | null => {
  const all = (rows.length === 0 ? BAGIAN_BAWAAN : rows).filter((r) => r.kelompok === kelompok && r.bagian !== '');
  const dipakai = tahunBerlaku(all, program, tahun);
  if (dipakai === null) return null;
  const bagian: Bagian[] = [];
  for (const r of all) {
    if (r.program !== program || r.tahun !== dipakai || bagian.some((b) => samaBagian(b.nama, r.bagian))) continue;
    bagian.push({ nama: r.bagian, batas: angka(r.batas_kata), bobot: angka(r.bobot), kepastian: r.kepastian });
  }
  return { tahun: dipakai, bagian };
};
