import { bacaPilihan } from '../baca/baca-pilihan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { KELOMPOK_LOMBA, type KelompokLomba } from '../tab/tahap-lomba.ts';

/** The group in which an innovation enters: as tab Keikutsertaan says, else a replication for what was taken over from elsewhere. */
export const kelompokEntri = (e: Pick<Inovasi, 'jenis_kebaruan'>, dipilih: string): KelompokLomba =>
  (bacaPilihan(KELOMPOK_LOMBA, dipilih)?.code as KelompokLomba | undefined) ??
  (e.jenis_kebaruan === 'REPLIKASI' ? 'REPLIKASI' : 'UMUM');
