import { kelompokEntri } from '../lomba/kelompok-entri.ts';
import type { KetentuanLomba } from '../lomba/ketentuan-lomba.ts';
import { KELOMPOK_LOMBA } from '../tab/tahap-lomba.ts';
import type { BahanEntri } from './paket.ts';

/** What stands against a list for KIPP: groups with more entries than may be sent, as sentences. */
export const melebihiKuota = (bahan: readonly BahanEntri[], kuota: KetentuanLomba['kuota']): readonly string[] =>
  KELOMPOK_LOMBA.flatMap(({ code, label }) => {
    const batas = kuota[code];
    const jumlah = bahan.filter(({ e, ikutKipp }) => kelompokEntri(e, ikutKipp) === code).length;
    return batas !== null && jumlah > batas.nilai
      ? [
          `Kelompok ${label.toLowerCase()} berisi ${jumlah} inovasi, padahal kuotanya ${batas.nilai} (${batas.dari}). Pilih yang diajukan.`,
        ]
      : [];
  });
