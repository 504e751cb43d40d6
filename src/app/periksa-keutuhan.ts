import type { Masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Putusan, periksaRantai } from '../domain/riwayat/peristiwa.ts';
import { RIWAYAT } from '../domain/tab/riwayat.ts';
import type { Kantor } from './kantor.ts';
import { belumSiap } from './muat.ts';

export type HasilKeutuhan = {
  readonly putusan: Putusan;
  readonly jumlah: number;
  readonly kepala: string;
  readonly rincian: string;
};

const RINCIAN: Readonly<Record<Putusan, string>> = {
  UTUH: 'Riwayat utuh.',
  DIUBAH: 'Riwayat diubah: kegiatan nomor {no}. Pulihkan dari Histori versi pada menu File.',
  DIHAPUS: 'Ada kegiatan yang hilang atau berpindah di sekitar nomor {no}. Pulihkan dari Histori versi pada menu File.',
  TERPOTONG:
    'Riwayat lebih pendek daripada yang pernah dicatat: {hilang} kegiatan hilang. Mungkin berkas dikembalikan ke versi lama; pulihkan versi terbaru dari Histori versi pada menu File.',
  DITULIS_ULANG: 'Riwayat tidak sama dengan kode keutuhan yang disimpan. Bandingkan dengan salinan terakhir.',
};

/**
 * Walks the chain of events. Without a seal of the caller's, the one in the script properties serves: it is not rolled back
 * with the file. Any editor of the script can change both; only a seal kept elsewhere proves anything against them.
 */
export const periksaKeutuhan = (
  kantor: Kantor,
  segel?: { readonly jumlah: number; readonly kepala: string },
): Result<HasilKeutuhan, Masalah> => {
  const belum = belumSiap(kantor.buku);
  if (belum) return fail([belum]);
  const { rows } = kantor.buku.bacaEkor(RIWAYAT, Number.MAX_SAFE_INTEGER);
  const kept = segel ?? kantor.ingatan.segel() ?? undefined;
  const { putusan, jumlah, kepala, no } = periksaRantai(rows, kept);
  const rincian = RINCIAN[putusan]
    .replace('{no}', String(no ?? ''))
    .replace('{hilang}', String((kept?.jumlah ?? 0) - jumlah));
  return ok({ putusan, jumlah, kepala, rincian });
};
