import type { BahanDinas } from './bahan-dinas.ts';

/** What all steps of an action plan cost together, in rupiah. */
export const jumlahBiaya = ({ rencanaAksi }: Pick<BahanDinas, 'rencanaAksi'>): number =>
  rencanaAksi.reduce((sum, r) => sum + (typeof r.biaya === 'number' && r.biaya > 0 ? Math.round(r.biaya) : 0), 0);
