import type { DaftarPD } from '../aturan/aturan.ts';
import type { Masalah } from '../pesan.ts';
import { bulatkan } from '../program/bulatkan.ts';
import type { Result } from '../result.ts';
import { namaTerdaftar } from '../ringkasan/daftar-tenggat.ts';
import type { BagianHalaman } from '../ringkasan/halaman.ts';
import { tanggalPanjang } from '../tanggal.ts';
import { kalimatKepastian, sebutTiga } from './kalimat-proyeksi.ts';
import type { Proyeksi } from './proyeksi.ts';
import type { TahunDepan } from './tahun-depan.ts';

/** The clock: who drops out next year, and what the prognosis makes of the index if nothing is done. */
export const bagianTahunDepan = (p: Proyeksi, hasil: Result<TahunDepan, Masalah>, pd: DaftarPD): BagianHalaman => {
  const tahun = String(Number(p.tahun) + 1);
  if (!hasil.ok)
    return {
      judul: `Tahun ${tahun}`,
      kalimat: [
        `Proyeksi tahun ${tahun} belum dapat dihitung karena ketentuannya belum lengkap.`,
        ...hasil.problems.map((m) => m.pesan),
      ],
    };
  const d = hasil.value;
  const terpilih = new Set(p.masuk.map((i) => i.e.id));
  return {
    judul: `Tahun ${tahun}`,
    kalimat: [
      kalimatKepastian(`ketentuan tahun ${tahun}`, d.ketentuan.kepastian),
      `Ketentuan yang dipakai: pembagi paling sedikit ${d.ketentuan.pembagiMinimum}, paling sedikit ${d.ketentuan.yandasMinimum} urusan pelayanan dasar, jendela ${tanggalPanjang(d.ketentuan.jendela.dari)} sampai ${tanggalPanjang(d.ketentuan.jendela.sampai)}.`,
      `Bila tidak ada yang berubah, ${d.gugur.length} inovasi yang lolos tahun ${p.tahun} tidak lolos lagi, ${d.bertambah.length} bertambah, dan ${d.lolos} lolos. Proyeksi ${tahun} dengan pilihan terbaik (${d.masuk} inovasi): ${sebutTiga(d.terbaik)}.`,
    ],
    ...(d.gugur.length > 0
      ? {
          kepala: [
            'Tidak Lolos Lagi',
            'Perangkat Daerah',
            'Klaim',
            'Terverifikasi',
            'Terakhir',
            `Diajukan ${p.tahun}`,
            'Agar Tetap Ikut',
          ],
          baris: d.gugur.map((i) => [
            i.e.nama_inovasi,
            namaTerdaftar(i.e.pd_pengusul, pd),
            bulatkan(i.kematangan.klaim),
            i.kematangan.terverifikasi === null ? '' : bulatkan(i.kematangan.terverifikasi),
            i.masa ? String(i.masa.terakhir) : '',
            terpilih.has(i.e.id) ? 'Ya' : 'Tidak',
            `Pengembangan paling lambat ${tanggalPanjang(d.ketentuan.jendela.sampai)}`,
          ]),
        }
      : {}),
  };
};
