import type { BahanProgram } from '../program/bahan-program.ts';
import type { BagianHalaman } from '../ringkasan/halaman.ts';
import { orangTerlatih } from './orang-terlatih.ts';
import { prioritasYandas } from './prioritas-yandas.ts';

/** The region's own list of foundations by what is fulfilled. */
export const bagianDasar = (b: BahanProgram): BagianHalaman => {
  const groups = [...new Set(b.dasarDaerah.map((d) => d.kelompok))];
  const hitung = (kelompok: string, keadaan: string): number =>
    b.dasarDaerah.filter((d) => d.kelompok === kelompok && d.keadaan === keadaan).length;
  return {
    judul: 'Dasar daerah',
    kalimat: [
      groups.length === 0
        ? 'Belum ada indikator. Tulis daftarnya pada tab Dasar Daerah.'
        : 'Daftarnya disusun daerah sendiri pada tab Dasar Daerah dan bukan daftar resmi.',
    ],
    ...(groups.length === 0
      ? {}
      : {
          kepala: ['Kelompok', 'Tanpa Bukti', 'Terpenuhi', 'Sebagian', 'Belum', 'Tidak Berlaku'],
          baris: groups.map((g) => [
            g,
            b.dasarDaerah.filter(
              (d) => d.kelompok === g && d.keadaan === 'TERPENUHI' && d.bukti === '' && d.tautan === '',
            ).length,
            ...['TERPENUHI', 'SEBAGIAN', 'BELUM', 'TIDAK_BERLAKU'].map((k) => hitung(g, k)),
          ]),
        }),
  };
};

/** The affairs of basic services, and which of them have no innovation yet. */
export const bagianYandas = (b: BahanProgram): BagianHalaman => {
  const { urusan, gagasanTakTerbaca } = prioritasYandas(b);
  const kosong = urusan.filter((u) => u.diterapkan === 0);
  return {
    judul: 'Prioritas urusan pelayanan dasar',
    kalimat: [
      kosong.length === 0
        ? 'Keenam urusan pelayanan dasar mempunyai inovasi yang diterapkan.'
        : `Belum ada inovasi yang diterapkan pada: ${kosong.map((u) => u.nama).join('; ')}.`,
      `Gagasan dihitung menurut sektor sumbatannya, atau nama perangkat daerahnya${gagasanTakTerbaca > 0 ? `; ${gagasanTakTerbaca} gagasan tidak terbaca urusannya` : ''}.`,
    ],
    kepala: ['Urusan', 'Kode', 'Diterapkan', 'Diusulkan', 'Gagasan'],
    baris: urusan.map((u) => [u.nama, u.kode, u.diterapkan, u.diusulkan, u.gagasan]),
  };
};

/** How many people of each office were trained. */
export const bagianKapasitas = (b: BahanProgram): BagianHalaman => {
  const rows = orangTerlatih(b);
  return {
    judul: 'Kapasitas menurut perangkat daerah',
    kalimat: [
      rows.length === 0
        ? 'Belum ada peserta. Impor daftar hadir kegiatan ke tab Peserta Kegiatan lewat Usulan, Impor dari tab aktif.'
        : `${rows.reduce((n, r) => n + r.orang, 0)} orang pernah mengikuti kegiatan; satu orang dihitung sekali walaupun hadir berkali-kali.`,
    ],
    ...(rows.length === 0
      ? {}
      : {
          kepala: ['Perangkat Daerah', '', 'Orang', 'Kehadiran'],
          baris: rows.map((r) => [r.kantor, '', r.orang, r.hadir]),
        }),
  };
};
