import type { Pengaturan } from '../pengaturan.ts';
import { isFinal } from '../tahapan.ts';
import { persen, rumusCakupan, sudahBelum, UKURAN_CAKUPAN, ukuranCakupan } from './cakupan-tahun.ts';
import { type BagianHalaman, type Halaman, susunHalaman } from './halaman.ts';
import { kalimatRingkasan, type Ringkasan } from './ringkasan.ts';

/** What the tab is laid out with, besides the numbers. */
export type KepalaHalaman = { readonly daerah: string; readonly diperbarui: string; readonly pengaturan: Pengaturan };

const LEBAR = 6;

const cakupan = (r: Ringkasan, p: Pengaturan): BagianHalaman => {
  const ukuran = ukuranCakupan(p);
  const { belum } = sudahBelum(r.cakupan, ukuran);
  const wajib = r.cakupan.wajib.length;
  return {
    judul: `Satu perangkat daerah satu inovasi, tahun ${r.tahun}`,
    kalimat: [
      rumusCakupan(p),
      ...(belum.length > 0 ? [`Belum terhitung (${belum.length}): ${belum.join('; ')}.`] : []),
    ],
    kepala: ['Ukuran', 'Perangkat Daerah', 'Cakupan'],
    baris: UKURAN_CAKUPAN.map(({ code, label }) => {
      const jumlah = sudahBelum(r.cakupan, code).sudah.length;
      return [code === ukuran ? `${label} (ukuran daerah)` : label, jumlah, persen(jumlah, wajib)];
    }),
  };
};

const corong = ({ posisi }: Ringkasan): BagianHalaman => ({
  judul: 'Alur dan lamanya',
  kalimat: [posisi.macet],
  kepala: ['Tahap', 'Jumlah', 'Median Hari', 'Dihitung Dari', 'Lewat Tenggat'],
  baris: posisi.tahap
    .filter((t) => t.jumlah > 0 || (t.kali > 0 && !isFinal(t.status)))
    .map((t) => [t.nama, t.jumlah, t.median ?? '', t.kali, t.lewat]),
});

/** Ringkasan Pimpinan: sentences first, narrow enough for a phone, then what is to be decided, then tables. */
export const halamanPimpinan = (r: Ringkasan, k: KepalaHalaman): Halaman =>
  susunHalaman(
    LEBAR,
    `Inovasi Daerah ${k.daerah}`,
    [k.diperbarui, ...kalimatRingkasan(r)],
    [
      { judul: 'Perlu arahan pimpinan', kalimat: r.arahan },
      {
        judul: `Tahun ${r.tahun} dan tahun sebelumnya`,
        kepala: ['Uraian', r.tahun, String(Number(r.tahun) - 1)],
        baris: r.perbandingan.map((p) => [p.uraian, p.tahunIni, p.tahunLalu]),
        grafik: { judul: 'Tahun ini dan tahun lalu', lebar: 3 },
      },
      {
        judul: 'Posisi per tahapan',
        kepala: ['Tahapan', 'Jumlah'],
        baris: r.perTahapan.map((t) => [t.nama, t.jumlah]),
        grafik: { judul: 'Inovasi per tahapan', lebar: 2 },
      },
      corong(r),
      cakupan(r, k.pengaturan),
      {
        judul: 'Menurut perangkat daerah (unit di bawahnya ikut induknya)',
        kepala: ['Perangkat Daerah', 'Jumlah', 'Inisiatif', 'Uji Coba', 'Penerapan'],
        baris: r.perPD.map((p) => [p.nama, p.jumlah, p.inisiatif, p.ujiCoba, p.penerapan]),
      },
      {
        judul: 'Menurut urusan',
        kalimat: ['Enam urusan wajib pelayanan dasar selalu disebut, juga bila belum ada inovasinya.'],
        kepala: ['Urusan', 'Jumlah', 'Pelayanan Dasar'],
        baris: r.perUrusan.map((u) => [u.nama, u.jumlah, u.yandas ? 'Ya' : '']),
      },
      {
        judul: 'Menurut inisiator',
        kepala: ['Inisiator', 'Jumlah'],
        baris: r.perInisiator.map((i) => [i.nama, i.jumlah]),
      },
      { judul: 'Menurut bentuk', kepala: ['Bentuk', 'Jumlah'], baris: r.perBentuk.map((b) => [b.nama, b.jumlah]) },
      r.lewat.length === 0
        ? { judul: 'Tenggat yang terlewati', kalimat: ['Tidak ada tenggat yang terlewati.'] }
        : {
            judul: 'Tenggat yang terlewati',
            kepala: ['Yang Menindaklanjuti', 'Jumlah', 'Terlama (Hari Kerja)'],
            baris: r.lewat.map((l) => [l.siapa, l.jumlah, l.terlama]),
          },
      { judul: 'Perubahan sejak ringkasan sebelumnya', kalimat: r.perubahan },
    ],
  );
