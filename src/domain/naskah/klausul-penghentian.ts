import type { Klausul } from './klausul.ts';
import {
  BERLAKU,
  klausul,
  LAMPIRAN_INI,
  MEMPERHATIKAN_EVALUASI,
  MENETAPKAN,
  PENUTUP_PERTIMBANGAN,
  TIDAK_TERPISAHKAN,
} from './klausul-umum.ts';

/** The decree that ends a trial (own words); that the stop is reported is PP 38/2017 [pers]. No word of failure: it has a lesson. */
export const KLAUSUL_PENGHENTIAN: readonly Klausul[] = [
  klausul('JUDUL', 'JUDUL_SATU', 'Penghentian Uji Coba Inovasi Daerah {{nama_judul}}', 'SATU_INOVASI'),
  klausul(
    'JUDUL',
    'JUDUL_BANYAK',
    'Penghentian Uji Coba Inovasi Daerah {{jenis_daerah}} {{daerah}} Tahun {{tahun}}',
    'BANYAK_INOVASI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_KEPUTUSAN_SATU',
    'bahwa uji coba inovasi daerah {{inovasi}} dilaksanakan oleh {{perangkat_daerah}} berdasarkan Keputusan {{kepala}} {{daerah}} Nomor {{sk_nomor}} tanggal {{sk_tanggal}}',
    'SATU_INOVASI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_KEPUTUSAN_BANYAK',
    `bahwa uji coba inovasi daerah sebagaimana tercantum dalam ${LAMPIRAN_INI} dilaksanakan berdasarkan Keputusan {{kepala}} {{daerah}} sebagaimana tercantum dalam kolom {{kolom_keputusan}} Lampiran tersebut`,
    'BANYAK_INOVASI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_LAPORAN_SATU',
    'bahwa berdasarkan laporan Nomor {{laporan_nomor}} tanggal {{laporan_tanggal}}, uji coba inovasi daerah tersebut tidak dapat dilanjutkan',
    'SATU_INOVASI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_LAPORAN_BANYAK',
    `bahwa berdasarkan laporan sebagaimana tercantum dalam kolom {{kolom_laporan}} ${LAMPIRAN_INI}, uji coba inovasi daerah tersebut tidak dapat dilanjutkan`,
    'BANYAK_INOVASI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_PENGHENTIAN',
    'bahwa uji coba yang tidak mencapai sasaran dapat dihentikan pelaksanaannya dan penghentiannya dilaporkan kepada Kepala {{pd_litbang}} sesuai dengan ketentuan Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah',
  ),
  PENUTUP_PERTIMBANGAN,
  klausul(
    'MEMPERHATIKAN_LAPORAN',
    'MEMPERHATIKAN_LAPORAN',
    'Laporan Pelaksanaan Uji Coba Inovasi Daerah Nomor {{dokumen_nomor}} tanggal {{dokumen_tanggal}}',
  ),
  MEMPERHATIKAN_EVALUASI,
  MENETAPKAN,
  klausul(
    'DIKTUM',
    'PENGHENTIAN_SATU',
    'Menghentikan uji coba inovasi daerah {{inovasi}} yang dilaksanakan oleh {{perangkat_daerah}}.',
    'SATU_INOVASI',
  ),
  klausul(
    'DIKTUM',
    'PENGHENTIAN_BANYAK',
    `Menghentikan uji coba inovasi daerah sebagaimana tercantum dalam ${TIDAK_TERPISAHKAN}.`,
    'BANYAK_INOVASI',
  ),
  klausul(
    'DIKTUM',
    'PEMBELAJARAN_SATU',
    'Pembelajaran dari uji coba sebagaimana dimaksud dalam Diktum {{diktum_penghentian}} yang digunakan dalam pengembangan inovasi daerah selanjutnya yaitu: {{pembelajaran}}',
    'SATU_INOVASI',
  ),
  klausul(
    'DIKTUM',
    'PEMBELAJARAN_BANYAK',
    `Pembelajaran dari uji coba sebagaimana dimaksud dalam Diktum {{diktum_penghentian}} yang digunakan dalam pengembangan inovasi daerah selanjutnya tercantum dalam kolom {{kolom_pembelajaran}} ${LAMPIRAN_INI}.`,
    'BANYAK_INOVASI',
  ),
  klausul(
    'DIKTUM',
    'PENYELESAIAN',
    [
      'Perangkat Daerah pelaksana uji coba mempunyai tugas:',
      'menyelesaikan kewajiban yang timbul dari pelaksanaan uji coba',
      'memberitahukan penghentian uji coba kepada penerima layanan',
      'menyerahkan dokumen dan data hasil uji coba kepada {{pd_litbang}}',
    ].join('\n'),
  ),
  klausul(
    'DIKTUM',
    'KEPUTUSAN_LAMA_SATU',
    'Pada saat Keputusan {{kepala}} ini mulai berlaku, Keputusan {{kepala}} {{daerah}} Nomor {{sk_nomor}} tanggal {{sk_tanggal}} sepanjang mengenai inovasi daerah {{inovasi}} dinyatakan tidak berlaku.',
    'SATU_INOVASI',
  ),
  klausul(
    'DIKTUM',
    'KEPUTUSAN_LAMA_BANYAK',
    `Pada saat Keputusan {{kepala}} ini mulai berlaku, Keputusan {{kepala}} {{daerah}} sebagaimana tercantum dalam kolom {{kolom_keputusan}} ${LAMPIRAN_INI}, sepanjang mengenai inovasi daerah pada baris yang sama, dinyatakan tidak berlaku.`,
    'BANYAK_INOVASI',
  ),
  BERLAKU,
  klausul('JUDUL_LAMPIRAN', 'JUDUL_LAMPIRAN', 'DAFTAR INOVASI DAERAH YANG UJI COBANYA DIHENTIKAN'),
];
