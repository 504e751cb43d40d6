import type { BahanRingkasan } from './bahan-ringkasan.ts';
import { cakupanTahun, persen, rumusCakupan, sudahBelum, ukuranCakupan } from './cakupan-tahun.ts';
import { type Halaman, susunHalaman } from './halaman.ts';
import type { KepalaHalaman } from './halaman-pimpinan.ts';

/** How many years stand side by side. */
const TAHUN = 5;

/** Satu Perangkat Daerah Satu Inovasi: a row an office, a column a year; '–' where the office was not one in that year. */
export const halamanSatuPd = (b: BahanRingkasan, k: KepalaHalaman): Halaman => {
  const ukuran = ukuranCakupan(b.pengaturan);
  const years = Array.from({ length: TAHUN }, (_, i) => String(Number(b.tahun) - TAHUN + 1 + i));
  const per = years.map((tahun) => cakupanTahun({ ...b, hariIni: b.konteks.hariIni }, tahun));
  const offices = [...new Set(b.offices.map((o) => o.nama))].filter((n) => per.some((c) => c.wajib.includes(n)));
  const kini = per[per.length - 1];
  const belum = kini ? sudahBelum(kini, ukuran).belum : [];
  return susunHalaman(
    TAHUN + 1,
    'Satu Perangkat Daerah Satu Inovasi',
    [k.diperbarui, rumusCakupan(b.pengaturan), '– berarti bukan perangkat daerah wajib pada tahun itu.'],
    [
      {
        judul: '',
        kepala: ['Perangkat Daerah', ...years],
        baris: [
          ['Cakupan', ...per.map((c) => persen(sudahBelum(c, ukuran).sudah.length, c.wajib.length))],
          ['Perangkat daerah terhitung', ...per.map((c) => sudahBelum(c, ukuran).sudah.length)],
          ['Perangkat daerah wajib', ...per.map((c) => c.wajib.length)],
          ...offices.map((nama) => [
            nama,
            ...per.map((c) => (c.wajib.includes(nama) ? (c.jumlah[ukuran].get(nama) ?? 0) : '–')),
          ]),
        ],
      },
      {
        judul: `Belum terhitung tahun ${b.tahun}`,
        kalimat: belum.length === 0 ? ['Tidak ada.'] : belum,
      },
    ],
  );
};
