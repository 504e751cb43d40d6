import { type Masalah, masalah } from '../domain/pesan.ts';
import { TAHUN_PROGRAM } from '../domain/tab/program.ts';
import type { Buku } from './kantor.ts';
import { muatBaris } from './muat-program.ts';

/**
 * Whether a year of the programmes is closed; no act changes anything then of the tabs that its fingerprint covers (ISI_TAHUN).
 * Impact, surveys, feedback and ideas are of the innovation, not of a programme's year, and go on. One read of a short tab.
 */
export const tahunDitutup = (buku: Buku, tahun: string): boolean => {
  const rows = muatBaris(buku, TAHUN_PROGRAM);
  return rows.ok && rows.value.some((r) => r.tahun === tahun && r.keadaan === 'DITUTUP');
};

/** The refusal of an act on a year that is closed; null where the year is open. */
export const tolakTahunDitutup = (buku: Buku, tahun: string): Masalah | null =>
  tahunDitutup(buku, tahun) ? masalah('TAHUN_DITUTUP', { tahun }) : null;
