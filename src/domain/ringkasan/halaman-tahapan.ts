import { type Halaman, susunHalaman } from './halaman.ts';
import type { KepalaHalaman } from './halaman-pimpinan.ts';
import type { Ringkasan } from './ringkasan.ts';

/** Posisi per Tahapan: all twenty stages, so that the table and its chart never move. */
export const halamanTahapan = ({ posisi }: Ringkasan, k: KepalaHalaman): Halaman =>
  susunHalaman(
    5,
    'Posisi per Tahapan',
    [
      k.diperbarui,
      posisi.macet,
      `Median hari kalender dihitung dari ${posisi.lama.kali} perpindahan tahap yang tercatat dalam Riwayat, menurut tanggal pencatatannya. ${posisi.lama.dataAwal} inovasi data awal tidak diketahui kapan tahapnya dimulai dan baru dihitung sejak perpindahan pertamanya.`,
    ],
    [
      {
        judul: '',
        kepala: ['Tahap', 'Jumlah', 'Median Hari', 'Dihitung Dari', 'Lewat Tenggat'],
        baris: posisi.tahap.map((t) => [t.nama, t.jumlah, t.median ?? '', t.kali, t.lewat]),
        grafik: { judul: 'Inovasi menurut tahap', lebar: 2 },
      },
    ],
  );
