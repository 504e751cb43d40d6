import { NAMA_FORMULIR } from '../domain/impor/formulir-usulan.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap } from './muat.ts';

/** Makes a blank form on a tab of its own, for an office to fill in or to take along; one that stands there is left alone. */
export const buatFormulirUsulan = (kantor: Kantor): Result<{ readonly tab: string }, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  return kantor.buku.buatFormulir(NAMA_FORMULIR)
    ? ok({ tab: NAMA_FORMULIR })
    : fail([masalah('FORMULIR_SUDAH_ADA', { tab: NAMA_FORMULIR })]);
};
