import { bulatkan } from '../program/bulatkan.ts';
import type { BagianHalaman } from '../ringkasan/halaman.ts';
import { belumDibuka, type Poin } from './poin-berikutnya.ts';
import type { Proyeksi } from './proyeksi.ts';

/** More would be read by nobody. */
export const POIN_DITAMPILKAN = 30;

const langkah = ({ dari }: Poin): string => `${dari} ke ${dari + 1}`;

/** What the next level asks for, with the evidence that is wanted for it. */
const diminta = ({ indikator, dari }: Poin): string => {
  const isi = indikator.parameter[dari as 0 | 1 | 2];
  return [isi, indikator.bukti === '' ? '' : `Bukti: ${indikator.bukti}`].filter((t) => t !== '').join('. ');
};

const keadaanBukti = ({ bukti }: Poin): string => {
  const menunggu = belumDibuka(bukti);
  if (menunggu > 0) return `${menunggu} bukti menunggu dibuka`;
  return bukti.dibuka > 0 ? `${bukti.dibuka} bukti sudah dibuka` : 'Belum ada bukti';
};

/** The cheapest next points of the innovations. */
export const bagianPoin = (p: Proyeksi): BagianHalaman => {
  const nama = new Map(p.lolos.map((i) => [i.e.id, i.e.nama_inovasi]));
  const rows = p.poin.slice(0, POIN_DITAMPILKAN);
  const masuk = rows.some((r) => r.memasukkan);
  return {
    judul: 'Poin berikutnya',
    kalimat: [
      rows.length === 0
        ? 'Belum ada parameter yang dapat dinaikkan. Pilih dahulu parameter inovasi yang lolos lewat Program, Panel indeks.'
        : `${rows.length} dari ${p.poin.length} kenaikan satu parameter yang menambah indeks paling besar menurut klaim, selama yang diajukan tetap; yang buktinya tinggal dibuka didahulukan.`,
      ...(masuk ? ['Tanda + berarti inovasinya baru layak diajukan bila parameternya naik.'] : []),
      ...(p.tanpaTingkat > 0
        ? [
            `${p.tanpaTingkat} inovasi yang lolos hanya mempunyai jumlah nilai; pilih dahulu parameternya pada tab Nilai Indikator agar poin berikutnya dapat disarankan.`,
          ]
        : []),
    ],
    ...(rows.length > 0
      ? {
          kepala: ['Inovasi', 'Indikator', 'Parameter', 'Kenaikan Indeks', 'Bukti', 'Wajib', 'Yang Diminta'],
          baris: rows.map((r) => [
            `${nama.get(r.id) ?? r.id}${r.memasukkan ? ' +' : ''}`,
            `${r.indikator.no}. ${r.indikator.nama}`,
            langkah(r),
            bulatkan(r.kenaikan, 3),
            keadaanBukti(r),
            r.indikator.wajib ? 'Ya' : '',
            diminta(r),
          ]),
        }
      : {}),
  };
};

/** The region's own indicators that can still rise. */
export const bagianSpd = (p: Proyeksi): BagianHalaman => ({
  judul: 'Indikator pemerintah daerah',
  kalimat: [
    p.poinSpd.length === 0
      ? 'Tidak ada parameter yang dapat dinaikkan.'
      : 'Kenaikan indeks bila satu parameter naik satu tingkat. Sebagian mengikuti angka statistik dan tidak dapat dinaikkan dengan bukti.',
  ],
  ...(p.poinSpd.length > 0
    ? {
        kepala: ['Indikator', 'Variabel', 'Parameter', 'Kenaikan Indeks', 'Bobot', 'Wajib', 'Yang Diminta'],
        baris: p.poinSpd.map((r) => [
          `${r.indikator.no}. ${r.indikator.nama}`,
          r.indikator.variabel,
          langkah(r),
          bulatkan(r.kenaikan, 3),
          r.indikator.bobot,
          r.indikator.wajib ? 'Ya' : '',
          diminta(r),
        ]),
      }
    : {}),
});
