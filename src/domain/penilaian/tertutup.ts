import type { Inovasi } from '../tab/inovasi.ts';
import type { Penilaian } from '../tab/penilaian.ts';
import { foldName } from '../teks.ts';
import { isTerhitung, jumlahPenilai, namaPenilai, yangMenunggu } from './keadaan-penilaian.ts';

/**
 * Whether reviewers may see each other's judgements: once the judging was closed or decided, or everybody who was asked has
 * sent theirs. In a shared Sheet this is a courtesy: every editor can read the tab.
 */
export const isTerbuka = (
  e: Pick<Inovasi, 'status' | 'sub_status'>,
  rows: readonly Penilaian[],
  minPenilai: number,
): boolean =>
  e.status !== 'EVALUASI' ||
  e.sub_status === 'PENILAIAN_DITUTUP' ||
  (yangMenunggu(rows).length === 0 && jumlahPenilai(rows.filter(isTerhitung)) >= minPenilai);

/** Whether a row is that of somebody: by address, else by name. */
export const isMilik = (
  p: Pick<Penilaian, 'penilai' | 'surel'>,
  orang: { readonly nama: string; readonly surel: string },
): boolean => {
  const nama = foldName(orang.nama);
  const names = namaPenilai(p.penilai).map(foldName);
  // Several people may share an account: where both names are known, the name decides.
  if (nama !== '' && names.length > 0) return names.includes(nama);
  return p.surel !== '' && p.surel.trim().toLowerCase() === orang.surel.trim().toLowerCase();
};
