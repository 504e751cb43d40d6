import type { Table } from '../naskah/naskah.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { TERBUKA, TTD_CM, tabel } from './bingkai-tabel.ts';
import { berhalangan, hadirOf, jawaban, kesimpulanOf, penilaianOf, rekapOf, UNSUR } from './rekap-penilaian.ts';
import { namaUsulan } from './rincian-dinas.ts';

/** Tables of a meeting that judged proposals. */
export const TABEL_PENILAIAN = {
  PENILAIAN: (b) => {
    const rows = penilaianOf(b, b.inovasi[0]?.id ?? '');
    const alasan = [...new Set(rows.map((r) => r.alasan).filter((t) => t !== ''))];
    return tabel(
      [
        ['Unsur yang Dinilai', 56],
        ['Jawaban', 14, 'center'],
        ['Alasan', 24],
      ],
      UNSUR.map(({ key, label }) => {
        const jawab = jawaban(rows, key);
        return [[label], [jawab], jawab === 'Ya' ? [] : alasan];
      }),
    );
  },
  REKAP_PENILAIAN: (b) =>
    tabel(
      [
        ['Usulan', 20],
        ['Perangkat Daerah', 15],
        ['Kriteria', 13],
        ['Pertanyaan', 13],
        ['Prinsip', 9],
        ['Kesimpulan', 10],
        ['Catatan', 14],
      ],
      b.inovasi.map((e) => {
        const rows = penilaianOf(b, e.id);
        const { kriteria, pertanyaan, prinsip, catatan } = rekapOf(rows);
        const putus = kesimpulanOf(e, rows);
        return [
          [namaUsulan(e)],
          [e.pd_pengusul],
          [kriteria],
          [pertanyaan],
          [prinsip],
          [putus === '' ? TERBUKA : `${putus.charAt(0).toUpperCase()}${putus.slice(1)}`],
          [catatan],
        ];
      }),
    ),
  DAFTAR_HADIR: (b) => {
    const hadir = hadirOf(b);
    return tabel(
      [
        ['Nama', 34],
        ['Jabatan/Unsur', 26],
        ['Tanda Tangan', 34],
      ],
      [
        ...(hadir.length === 0 ? [TERBUKA, TERBUKA, TERBUKA] : hadir).map((nama, i) => [[nama], [], [`${i + 1}.`]]),
        ...berhalangan(b).map((nama) => [[nama], [], ['Berhalangan']]),
      ],
      TTD_CM,
    );
  },
} as const satisfies Readonly<Record<string, (bahan: BahanDinas) => Table>>;
