import type { BahanEntri } from './paket.ts';
import { kelompokKipp } from './paket-kipp.ts';

/** How many entries an institution may send, by group. */
type Kuota = { readonly umum: number; readonly replikasi: number };

/** What stands against a list for KIPP: groups with more entries than may be sent, as sentences. */
export const melebihiKuota = (bahan: readonly BahanEntri[], kuota: Kuota): readonly string[] =>
  (['umum', 'replikasi'] as const).flatMap((kelompok) => {
    const jumlah = bahan.filter(({ e }) => kelompokKipp(e) === kelompok).length;
    return jumlah > kuota[kelompok]
      ? [`Kelompok ${kelompok} berisi ${jumlah} inovasi, padahal kuotanya ${kuota[kelompok]}. Pilih yang diajukan.`]
      : [];
  });
