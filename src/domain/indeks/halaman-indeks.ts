import type { BahanProgram } from '../program/bahan-program.ts';
import { type Halaman, susunHalaman } from '../ringkasan/halaman.ts';
import { RINGKASAN_INDEKS } from '../tab/ringkasan.ts';
import { tanggalPanjang } from '../tanggal.ts';
import { bagianInovasi, bagianKelayakan } from './bagian-kelayakan.ts';
import { bagianPilihan, bagianProyeksi, bagianYandas } from './bagian-pilihan.ts';
import { bagianPoin, bagianSpd } from './bagian-poin.ts';
import { bagianTahunDepan } from './bagian-tahun-depan.ts';
import { kalimatProyeksi } from './kalimat-proyeksi.ts';
import { susunProyeksi } from './proyeksi.ts';
import { susunTahunDepan } from './tahun-depan.ts';

/** Proyeksi Indeks: sentences first, then what stands in the way, coverage, the best set, eligibility, next points, next year. */
export const halamanIndeks = (b: BahanProgram): Halaman => {
  const p = susunProyeksi(b, b.tahun);
  const judul = `Proyeksi Indeks Inovasi Daerah ${b.tahun}`;
  const kepala = `${b.daerah}, ${tanggalPanjang(b.hariIni)}. Proyeksi, bukan nilai resmi.`;
  const lebar = RINGKASAN_INDEKS.widths.length;
  if (!p.ok)
    return susunHalaman(
      lebar,
      judul,
      [kepala, `Proyeksi ${b.tahun} belum dapat dihitung.`],
      [{ judul: 'Yang perlu dilengkapi', kalimat: p.problems.map((m) => m.pesan) }],
    );
  const v = p.value;
  return susunHalaman(
    lebar,
    judul,
    [kepala, ...kalimatProyeksi(v)],
    [
      bagianProyeksi(v),
      bagianYandas(v),
      bagianPilihan(v, b.pd),
      bagianKelayakan(v),
      bagianInovasi(v, b.pd),
      bagianPoin(v),
      bagianSpd(v),
      bagianTahunDepan(v, susunTahunDepan(b, v), b.pd),
    ],
  );
};
