import type { Table } from '../naskah/naskah.ts';
import { rupiahAngka } from '../naskah/rupiah.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { TERBUKA, tabel } from './bingkai-tabel.ts';

const hari = (text: string): string => (isTanggal(text) ? tanggalPanjang(text) : text || TERBUKA);

/** What stands where a step costs nothing. */
const TANPA_BIAYA = '-';

/** Tables of an office's year. */
export const TABEL_RENCANA = {
  GAGASAN: (b) =>
    tabel(
      [
        ['Gagasan Inovasi', 40],
        ['Sumbatan yang Dijawab', 34],
        ['Target Selesai', 20],
      ],
      b.gagasan.map((g) => [[g.gagasan], [g.sumbatan || TERBUKA], [hari(g.target)]]),
    ),
  RENCANA_AKSI: (b) =>
    tabel(
      [
        ['Langkah', 22],
        ['Siapa dan Dengan Siapa', 16],
        ['Hasil Langkah', 16],
        ['Metode', 12],
        ['Kapan', 11],
        ['Di Mana', 9],
        ['Biaya', 12],
      ],
      b.rencanaAksi.map((r) => [
        [r.langkah],
        [r.siapa || TERBUKA],
        [r.hasil || TERBUKA],
        [r.metode || TERBUKA],
        [hari(r.kapan)],
        [r.tempat || TERBUKA],
        [r.biaya !== null && r.biaya > 0 ? rupiahAngka(r.biaya) : TANPA_BIAYA],
      ]),
    ),
} as const satisfies Readonly<Record<string, (bahan: BahanDinas) => Table>>;
