import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap } from './muat.ts';

/** A property of a person holds nine kilobytes; a letter may take three of them. */
const BATAS_HURUF = 3000;

/** The unsent judgement of one proposal as the form left it; '' when there is none. */
export const ambilDrafPenilaian = (kantor: Kantor, id: string): Result<{ readonly isi: string }, Masalah> => {
  const belum = belumSiap(kantor.buku);
  return belum ? fail([belum]) : ok({ isi: kantor.draf.baca(id) ?? '' });
};

/** Keeps an unsent judgement with the person who writes it; blank text throws it away. Nothing of it lies in the file. */
export const simpanDrafPenilaian = (
  kantor: Kantor,
  id: string,
  isi: string,
): Result<{ readonly tersimpan: true }, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  if (isi.length > BATAS_HURUF) return fail([masalah('DRAF_TERLALU_PANJANG', { batas: BATAS_HURUF })]);
  if (isi === '') kantor.draf.hapus(id);
  else kantor.draf.simpan(id, isi);
  return ok({ tersimpan: true });
};
