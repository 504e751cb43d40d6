import type { BahanProgram } from '../program/bahan-program.ts';
import { bacaKatalog } from '../program/katalog.ts';
import type { BagianHalaman } from '../ringkasan/halaman.ts';
import type { NamaEntri } from './nama-entri.ts';
import { saranIndikator } from './saran-indikator.ts';

/** Levels of the index that feedback and surveys speak for, with the reason. */
export const bagianSaran = (b: BahanProgram, nama: NamaEntri): BagianHalaman => {
  const ids = [...new Set([...b.umpanBalik, ...b.skm].map((r) => r.id))].filter((id) => nama(id));
  const katalog = bacaKatalog(b.katalog, b.tahun);
  const rows = katalog.ok ? ids.flatMap((id) => saranIndikator(b, katalog.value, id).map((s) => ({ id, s }))) : [];
  return {
    judul: `Saran parameter Indeks Inovasi Daerah ${b.tahun}`,
    kalimat: [
      rows.length === 0
        ? 'Belum ada saran: katalog tahun ini, pengaduan, atau hasil surveinya belum ada.'
        : 'Saran dari data register, bukan pilihan. Yang memutuskan pengisi indeks, dengan buktinya.',
    ],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Inovasi', 'Perangkat Daerah', 'Indikator', 'Parameter', '', '', 'Alasan'],
          baris: rows.map(({ id, s }) => [...(nama(id) ?? []), s.no, s.parameter, '', '', s.alasan]),
        }),
  };
};
