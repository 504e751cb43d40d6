import { angkaRingkas, bulatDua } from '../program/angka-ringkas.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import type { BagianHalaman } from '../ringkasan/halaman.ts';
import type { NamaEntri } from './nama-entri.ts';
import { hitungUmpanBalik } from './umpan-balik.ts';

/** Complaints of each innovation and year, and what came of them. */
export const bagianUmpanBalik = (b: BahanProgram, nama: NamaEntri): BagianHalaman => {
  const all = hitungUmpanBalik(b.umpanBalik).filter((h) => nama(h.id));
  const own = all.filter((h) => h.tahun === b.tahun);
  const [masuk, selesai] = [own.reduce((n, h) => n + h.pengaduan, 0), own.reduce((n, h) => n + h.selesai, 0)];
  return {
    judul: 'Umpan balik pengguna',
    kalimat: [
      masuk === 0
        ? `Belum ada pengaduan tercatat tahun ${b.tahun}. Catat pada tab Umpan Balik.`
        : `Tahun ${b.tahun}: ${selesai} dari ${masuk} pengaduan selesai (${angkaRingkas((selesai / masuk) * 100)}%).`,
    ],
    ...(all.length === 0
      ? {}
      : {
          kepala: ['Inovasi', 'Perangkat Daerah', 'Tahun', 'Pengaduan', 'Selesai', 'Selesai (%)', 'Akibatnya'],
          baris: all.map((h) => [
            ...(nama(h.id) ?? []),
            ...[h.tahun, h.pengaduan, h.selesai, h.persen === null ? '' : bulatDua(h.persen)],
            `${h.diubah} perubahan, ${h.usulan} usulan perbaikan`,
          ]),
        }),
  };
};
