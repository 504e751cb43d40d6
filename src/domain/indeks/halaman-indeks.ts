import type { Masalah } from '../pesan.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import { kepalaHalaman } from '../program/kepala-halaman.ts';
import type { Result } from '../result.ts';
import { type Halaman, susunHalaman } from '../ringkasan/halaman.ts';
import { RINGKASAN_INDEKS } from '../tab/ringkasan.ts';
import { bagianInovasi, bagianKelayakan } from './bagian-kelayakan.ts';
import { bagianKeluar, bagianPilihan, bagianProyeksi, bagianYandas } from './bagian-pilihan.ts';
import { bagianPoin, bagianSpd } from './bagian-poin.ts';
import { bagianTahunDepan } from './bagian-tahun-depan.ts';
import { kalimatProyeksi } from './kalimat-proyeksi.ts';
import { type Proyeksi, susunProyeksi } from './proyeksi.ts';
import { susunTahunDepan } from './tahun-depan.ts';

/**
 * Proyeksi Indeks: sentences first, then the best set, coverage, next points, next year, and last the list of all. `p` is the
 * projection of the register's year, where it was computed already.
 */
export const halamanIndeks = (b: BahanProgram, p: Result<Proyeksi, Masalah> = susunProyeksi(b, b.tahun)): Halaman => {
  const judul = `Proyeksi Indeks Inovasi Daerah ${b.tahun}`;
  const kepala = kepalaHalaman(b, 'tab Nilai Indikator, Keikutsertaan, Inovasi, dan Ketentuan Program');
  const lebar = RINGKASAN_INDEKS.widths.length;
  if (!p.ok)
    return susunHalaman(
      lebar,
      judul,
      [`Proyeksi ${b.tahun} belum dapat dihitung.`, kepala],
      [{ judul: 'Yang perlu dilengkapi', kalimat: p.problems.map((m) => m.pesan) }],
    );
  const v = p.value;
  return susunHalaman(
    lebar,
    judul,
    [...kalimatProyeksi(v), kepala],
    [
      bagianProyeksi(v),
      bagianPilihan(v, b.pd),
      ...bagianKeluar(v, b.pd),
      bagianYandas(v),
      bagianPoin(v),
      bagianSpd(v),
      bagianTahunDepan(v, susunTahunDepan(b, v), b.pd),
      bagianKelayakan(v),
      bagianInovasi(v, b.pd),
    ],
  );
};
