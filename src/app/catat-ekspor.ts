import type { Masalah } from '../domain/pesan.ts';
import type { Result } from '../domain/result.ts';
import { catat } from './catat.ts';
import type { PokokEkspor } from './ekspor-terakhir.ts';
import type { Kantor } from './kantor.ts';
import type { Register } from './muat.ts';
import { peristiwaBaru } from './peristiwa-baru.ts';
import { type HasilCatat, potretDari } from './permintaan.ts';

/** Records that data leaves the register, before it does: who took what, and whether personal data went along. */
export const catatEkspor = (
  kantor: Kantor,
  register: Register,
  pokok: PokokEkspor,
  catatan: string,
): Result<HasilCatat, Masalah> => {
  const permintaan = kantor.permintaanBaru();
  const event = peristiwaBaru(kantor, permintaan);
  const perubahan = { '+ekspor': pokok };
  return catat(kantor, potretDari(register), {
    permintaan,
    peristiwa: [event({ tindakan: 'EKSPOR', id: '', dari: '', ke: '', versi: 0, catatan, perubahan })],
  });
};
