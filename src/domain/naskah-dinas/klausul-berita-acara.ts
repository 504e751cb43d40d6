import type { KodeDinas } from './jenis-dinas.ts';
import { isi, judul, type KlausulDinas } from './pasang-klausul.ts';

const HARI_INI =
  'Pada hari ini, {{hari}} tanggal {{tanggal_terbilang}} bulan {{bulan}} tahun {{tahun_terbilang}} ({{tanggal_angka}}), bertempat di {{tempat}},';

const PENUTUP =
  'Demikian Berita Acara ini dibuat dengan sebenarnya dan ditandatangani oleh yang hadir sebagaimana tercantum dalam Daftar Hadir, untuk dipergunakan sebagaimana mestinya.';

export const KLAUSUL_BERITA_ACARA = {
  BA_PENILAIAN: [
    judul('JUDUL', [], 'Berita Acara Penilaian Usulan Inovasi Daerah'),
    isi(
      'PEMBUKA_SATU',
      ['SATU', 'LITBANG'],
      `${HARI_INI} {{pd_litbang}} bersama para penilai telah menilai usulan inovasi daerah {{inovasi}} dari {{pengusul}}.`,
    ),
    isi(
      'PEMBUKA_BANYAK',
      ['BANYAK', 'LITBANG'],
      `${HARI_INI} {{pd_litbang}} bersama para penilai telah menilai {{jumlah_inovasi}} usulan inovasi daerah sebagaimana tercantum dalam Lampiran I Berita Acara ini.`,
    ),
    isi(
      'PEMBUKA_TIM_SATU',
      ['SATU', 'TIM_INDEPENDEN'],
      `${HARI_INI} tim independen telah menilai usulan inovasi daerah {{inovasi}} dari {{kepala}} {{daerah}}.`,
    ),
    isi(
      'PEMBUKA_TIM_BANYAK',
      ['BANYAK', 'TIM_INDEPENDEN'],
      `${HARI_INI} tim independen telah menilai {{jumlah_inovasi}} usulan inovasi daerah dari {{kepala}} {{daerah}} sebagaimana tercantum dalam Lampiran I Berita Acara ini.`,
    ),
    isi(
      'CARA',
      [],
      'Penilaian dilakukan berdasarkan Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah terhadap:',
      'pemenuhan kriteria inovasi daerah',
      'kesesuaian dengan kebutuhan, kemungkinan pelaksanaan, dan pengaruhnya terhadap percepatan pembangunan daerah',
      'kesesuaian dengan prinsip inovasi daerah',
    ),
    isi('HADIR', [], 'Penilaian dihadiri {{jumlah_hadir}} orang sebagaimana tercantum dalam Daftar Hadir.'),
    isi('BERHALANGAN', ['ADA_BERHALANGAN'], 'Yang berhalangan hadir: {{berhalangan}}.'),
    isi('RINCIAN_SATU', ['SATU'], 'Hasil penilaian sebagai berikut:'),
    isi(
      'KESIMPULAN_SATU',
      ['SATU'],
      'Berdasarkan hasil penilaian tersebut, usulan dinyatakan {{kesimpulan}} untuk ditetapkan sebagai inovasi daerah.',
    ),
    isi(
      'KESIMPULAN_BANYAK',
      ['BANYAK'],
      'Berdasarkan hasil penilaian tersebut, {{rekap_kesimpulan}} untuk ditetapkan sebagai inovasi daerah.',
    ),
    isi('PENUTUP', [], PENUTUP),
  ],
  BA_EVALUASI: [
    judul('JUDUL', [], 'Berita Acara Evaluasi Hasil Uji Coba Inovasi Daerah'),
    isi(
      'PEMBUKA_SATU',
      ['SATU'],
      `${HARI_INI} {{pd_litbang}} bersama {{pelaksana}} telah mengevaluasi hasil uji coba inovasi daerah {{inovasi}}.`,
    ),
    isi(
      'PEMBUKA_BANYAK',
      ['BANYAK'],
      `${HARI_INI} {{pd_litbang}} bersama Perangkat Daerah pelaksana telah mengevaluasi hasil uji coba {{jumlah_inovasi}} inovasi daerah.`,
    ),
    isi(
      'LAPORAN',
      [],
      'Evaluasi dilakukan berdasarkan laporan hasil uji coba dan capaian setiap indikator sebagaimana tercantum dalam Lampiran I Berita Acara ini, dengan hasil sebagai berikut:',
    ),
    isi(
      'KESIMPULAN_SATU',
      ['SATU'],
      'Dengan {{capaian}}, uji coba inovasi daerah {{nama_inovasi}} dinyatakan {{hasil_uji_coba}}.',
    ),
    isi(
      'KESIMPULAN_BANYAK',
      ['BANYAK'],
      'Hasil uji coba setiap inovasi daerah dinyatakan sebagaimana tercantum dalam kolom Kesimpulan.',
    ),
    isi('PENUTUP', [], PENUTUP),
  ],
} as const satisfies Partial<Readonly<Record<KodeDinas, readonly KlausulDinas[]>>>;
