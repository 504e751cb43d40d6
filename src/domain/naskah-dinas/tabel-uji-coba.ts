import { sebutDokumen } from '../naskah/dasar-kegiatan.ts';
import type { Table } from '../naskah/naskah.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { isTanggal, tanggalPanjang } from '../tanggal.ts';
import type { BahanDinas } from './bahan-dinas.ts';
import { TERBUKA, tabel } from './bingkai-tabel.ts';
import { angkaTertulis, isTercapai, ringkasCapaian } from './capaian-indikator.ts';
import { namaUsulan } from './rincian-dinas.ts';

/** What 'status' says of an evaluated trial; one that is not decided yet stays open. */
const HASIL_UJI_COBA: Readonly<Record<string, string>> = {
  LULUS_UJI_COBA: 'Berhasil',
  UJI_COBA_GAGAL: 'Tidak dilanjutkan',
};

const indikatorOf = ({ indikator }: BahanDinas, { id }: Inovasi) => indikator.filter((i) => i.id === id);

const hari = (t: string): string => (isTanggal(t) ? tanggalPanjang(t) : t);

/** Tables of trials and of what became of them. */
export const TABEL_UJI_COBA = {
  KEMAJUAN: (b) =>
    tabel(
      [
        ['Periode', 18],
        ['Laporan', 20],
        ['Capaian', 30],
        ['Kendala', 26],
      ],
      b.laporan.map((l) => [[l.periode], [l.nomor, hari(l.tanggal)].filter((t) => t !== ''), [l.capaian], [l.kendala]]),
    ),
  INDIKATOR: (b) =>
    tabel(
      [
        ['Indikator', 30],
        ['Satuan', 12],
        ['Angka Awal', 12, 'center'],
        ['Target', 12, 'center'],
        ['Capaian', 12, 'center'],
        ['Keterangan', 16],
      ],
      b.inovasi.flatMap((e) =>
        indikatorOf(b, e).map((i) => {
          const tercapai = isTercapai(i);
          return [
            b.inovasi.length > 1 ? [e.nama_inovasi, i.indikator] : [i.indikator],
            [i.satuan],
            [angkaTertulis(i.awal)],
            [angkaTertulis(i.target)],
            [angkaTertulis(i.capaian)],
            [tercapai === null ? '' : tercapai ? 'Tercapai' : 'Belum tercapai'],
          ];
        }),
      ),
    ),
  REKAP_EVALUASI: (b) =>
    tabel(
      [
        ['Inovasi', 32],
        ['Perangkat Daerah Pelaksana', 24],
        ['Capaian', 20],
        ['Kesimpulan', 18],
      ],
      b.inovasi.map((e) => [
        [namaUsulan(e)],
        [e.pd_pelaksana],
        [ringkasCapaian(indikatorOf(b, e))],
        [HASIL_UJI_COBA[e.status] ?? TERBUKA],
      ]),
    ),
  PENERAPAN: (b) =>
    tabel(
      [
        ['Inovasi', 30],
        ['Perangkat Daerah', 22],
        ['Ditetapkan dengan', 26],
        ['Diterapkan sejak', 16],
      ],
      b.inovasi.map((e) => [
        [namaUsulan(e)],
        [e.pd_pelaksana],
        [
          sebutDokumen(
            e.bentuk_hukum === 'PERDA' ? 'Peraturan Daerah' : `Peraturan ${b.daerah.jabatanKepala}`,
            e.reg_no,
            e.reg_tgl,
          ),
        ],
        [hari(e.penerapan_mulai)],
      ]),
    ),
} as const satisfies Readonly<Record<string, (bahan: BahanDinas) => Table>>;
