import { rupiahAngka } from '../naskah/rupiah.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import { kepalaHalaman } from '../program/kepala-halaman.ts';
import { type Halaman, susunHalaman } from '../ringkasan/halaman.ts';
import { RINGKASAN_MANFAAT } from '../tab/ringkasan.ts';
import { bagianDasar, bagianKapasitas, bagianYandas } from './bagian-daerah.ts';
import { bagianDampak, bagianJumlah } from './bagian-dampak.ts';
import { bagianSaran } from './bagian-saran.ts';
import { bagianSurvei } from './bagian-survei.ts';
import { bagianUmpanBalik } from './bagian-umpan-balik.ts';
import { jumlahPerKantor } from './jumlah-dampak.ts';
import { namaEntri } from './nama-entri.ts';

/** Manfaat Inovasi: surveys, feedback, impact and the region's foundations. Nobody who complained or attended is named. */
export const halamanManfaat = (b: BahanProgram): Halaman => {
  const nama = namaEntri(b);
  const total = jumlahPerKantor(b).reduce((n, r) => n + r.hemat, 0);
  return susunHalaman(
    RINGKASAN_MANFAAT.widths.length,
    'Manfaat Inovasi',
    [
      ...(total > 0 ? [`Anggaran yang dihemat menurut tab Dampak: ${rupiahAngka(Math.round(total))}.`] : []),
      kepalaHalaman(b, 'tab Hasil SKM, Umpan Balik, Dampak, Dasar Daerah, Peserta Kegiatan, dan Inovasi'),
    ],
    [
      bagianSurvei(b, nama),
      bagianUmpanBalik(b, nama),
      bagianSaran(b, nama),
      bagianDampak(b, nama),
      bagianJumlah(b),
      bagianDasar(b),
      bagianYandas(b),
      bagianKapasitas(b),
    ],
  );
};
