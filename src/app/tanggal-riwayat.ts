import { bacaTanggal } from '../domain/baca/baca-tanggal.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { hariDari, type Jejak } from '../domain/riwayat/posisi.ts';
import type { Tanggal } from '../domain/tanggal.ts';

/** A date that the history can tell of, as somebody typed it: not ahead, not before the first event. */
export const tanggalRiwayat = (
  teks: string,
  kunci: string,
  hariIni: Tanggal,
  riwayat: readonly Pick<Jejak, 'waktu'>[],
): Result<Tanggal, Masalah> => {
  const read = bacaTanggal(teks);
  if (!read.ok) return fail([masalah('TANGGAL_DIMINTA', { isi: teks.slice(0, 60) }, kunci)]);
  const { tanggal } = read;
  if (tanggal > hariIni) return fail([masalah('TANGGAL_BELUM_TIBA', { tanggal }, kunci)]);
  const awal = hariDari(riwayat[0]?.waktu ?? '');
  return awal === '' || tanggal < awal
    ? fail([masalah('SEBELUM_RIWAYAT', { tanggal, awal: awal || 'hari ini' }, kunci)])
    : ok(tanggal);
};
