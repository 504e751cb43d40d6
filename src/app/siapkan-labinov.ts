import { TAHAPAN_LABINOV } from '../domain/labinov/tahap-labinov.ts';
import { type Masalah, masalah } from '../domain/pesan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { LABINOV } from '../domain/tab/labinov.ts';
import { isTahun } from '../domain/tanggal.ts';
import { foldName } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';
import { muatPengaturan, tahunRegister } from './muat.ts';
import { muatBarisProgram } from './muat-program.ts';
import { tolakPencatat } from './siapa.ts';

export type HasilSiapkanLabinov = { readonly ditambah: number; readonly ada: number };

/** Lays the six stages of a cohort onto tab Labinov, each once; a stage that stands there is left as it is. */
export const siapkanLabinov = (
  kantor: Kantor,
  minta: { readonly angkatan: string; readonly tahun: string },
): Result<HasilSiapkanLabinov, Masalah> => {
  const tolak = tolakPencatat(kantor, 'CATAT');
  if (tolak) return fail([tolak]);
  const { buku } = kantor;
  const pengaturan = muatPengaturan(buku);
  if (!pengaturan.ok) return pengaturan;
  const angkatan = minta.angkatan.trim();
  if (angkatan === '') return fail([masalah('ANGKATAN_KOSONG')]);
  const tahun = minta.tahun.trim() || tahunRegister(kantor, pengaturan.value);
  if (!isTahun(tahun)) return fail([masalah('TAHUN_TIDAK_TERBACA', { isi: tahun })]);
  return (
    kantor.terkunci((): Result<HasilSiapkanLabinov, Masalah> => {
      const rows = muatBarisProgram(buku, LABINOV);
      if (!rows.ok) return rows;
      const own = rows.value.filter((r) => foldName(r.angkatan) === foldName(angkatan) && r.tahun === tahun);
      const baru = TAHAPAN_LABINOV.filter((t) => !own.some((r) => r.tahap === t.tahap));
      if (baru.length > 0) {
        buku.tambah(
          LABINOV,
          baru.map((t) => ({
            angkatan: own[0]?.angkatan ?? angkatan,
            tahun,
            tahap: t.label,
            catatan: `Syarat: ${t.syarat}. Hasil: ${t.hasil}.`,
          })),
        );
        buku.bilas();
      }
      return ok({ ditambah: baru.length, ada: TAHAPAN_LABINOV.length - baru.length });
    }) ?? fail([masalah('SIBUK')])
  );
};
