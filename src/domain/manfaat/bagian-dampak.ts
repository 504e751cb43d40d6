import { labelOf } from '../baca/baca-pilihan.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import type { BagianHalaman } from '../ringkasan/halaman.ts';
import { BAGIAN_DAMPAK } from '../tab/manfaat.ts';
import { jumlahPerKantor } from './jumlah-dampak.ts';
import type { NamaEntri } from './nama-entri.ts';
import { tingkatPerubahan } from './perubahan-dampak.ts';

/** Every measure that has a number after the innovation, with its change. */
export const bagianDampak = (b: BahanProgram, nama: NamaEntri): BagianHalaman => {
  const rows = b.dampak.flatMap((r) => {
    const entri = nama(r.id);
    const teks = tingkatPerubahan(r);
    return entri && teks !== ''
      ? [[entri[0], r.ukuran, labelOf(BAGIAN_DAMPAK, r.bagian), r.satuan, ...[r.sebelum ?? '', r.setelah ?? ''], teks]]
      : [];
  });
  return {
    judul: 'Dampak sebelum dan setelah inovasi',
    kalimat:
      rows.length === 0
        ? ['Belum ada ukuran dengan angka setelah inovasi. Pilih inovasinya, lalu Program, Siapkan baris dampak.']
        : [],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Inovasi', 'Ukuran', 'Bagian', 'Satuan', 'Sebelum', 'Setelah', 'Tingkat Perubahan'],
          baris: rows,
        }),
  };
};

/** What may be summed of them, office by office. */
export const bagianJumlah = (b: BahanProgram): BagianHalaman => {
  const rows = jumlahPerKantor(b);
  return {
    judul: 'Jumlah dampak menurut perangkat daerah',
    kalimat: [
      'Hanya yang sejenis dijumlahkan: anggaran (bagian Input, satuan Rp), pendapatan (bagian Output, satuan Rp), dan orang yang dilayani (bagian Output, satuan orang), tahun terakhir tiap inovasi. Orang yang sama dapat dilayani beberapa inovasi.',
    ],
    ...(rows.length === 0
      ? {}
      : {
          kepala: [
            'Perangkat Daerah',
            'Anggaran yang Dihemat (Rp)',
            'Inovasi',
            'Tambahan Pendapatan (Rp)',
            'Orang Dilayani',
          ],
          baris: [
            ...rows.map((r) => [r.kantor, r.hemat, r.inovasi, r.pendapatan, r.orang]),
            [
              'Seluruhnya',
              ...[rows.reduce((n, r) => n + r.hemat, 0), rows.reduce((n, r) => n + r.inovasi, 0)],
              ...[rows.reduce((n, r) => n + r.pendapatan, 0), rows.reduce((n, r) => n + r.orang, 0)],
            ],
          ],
        }),
  };
};
