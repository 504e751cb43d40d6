import type { Klausul } from './klausul.ts';
import {
  BERLAKU,
  KEPUTUSAN_LAMA,
  klausul,
  LAMPIRAN_INI,
  MENETAPKAN,
  PENUTUP_PERTIMBANGAN,
  TIDAK_TERPISAHKAN,
} from './klausul-umum.ts';

const SUDAH_DITETAPKAN = klausul(
  'MENIMBANG',
  'PERTIMBANGAN_KEPUTUSAN',
  `bahwa inovasi daerah dan Perangkat Daerah pelaksana uji coba telah ditetapkan dengan ${KEPUTUSAN_LAMA}`,
);

const ALASAN = klausul('MENIMBANG', 'PERTIMBANGAN_ALASAN', 'bahwa {{alasan}}');

const TETAP = klausul(
  'DIKTUM',
  'KETENTUAN_LAIN',
  'Ketentuan lain dalam Keputusan {{kepala}} {{daerah}} Nomor {{lama_nomor}} yang tidak diubah dengan Keputusan {{kepala}} ini dinyatakan tetap berlaku.',
);

/** The decree that amends what an earlier one says of a trial (own words); what changes stands in the annex. */
export const KLAUSUL_PERUBAHAN: readonly Klausul[] = [
  klausul(
    'JUDUL',
    'JUDUL',
    '{{perubahan_ke}} atas Keputusan {{kepala}} {{daerah}} Nomor {{lama_nomor}} tentang {{lama_tentang}}',
  ),
  SUDAH_DITETAPKAN,
  ALASAN,
  PENUTUP_PERTIMBANGAN,
  MENETAPKAN,
  klausul(
    'DIKTUM',
    'PERUBAHAN',
    `Mengubah ketentuan mengenai inovasi daerah dan pelaksanaan uji cobanya dalam ${KEPUTUSAN_LAMA}, sebagaimana tercantum dalam ${TIDAK_TERPISAHKAN}.`,
  ),
  TETAP,
  BERLAKU,
  klausul('JUDUL_LAMPIRAN', 'JUDUL_LAMPIRAN', 'PERUBAHAN KETENTUAN PELAKSANAAN UJI COBA INOVASI DAERAH'),
];

/** The decree that gives a trial more time (own words). */
export const KLAUSUL_PERPANJANGAN: readonly Klausul[] = [
  klausul(
    'JUDUL',
    'JUDUL',
    'Perpanjangan Jangka Waktu Uji Coba Inovasi Daerah dalam Keputusan {{kepala}} {{daerah}} Nomor {{lama_nomor}} tentang {{lama_tentang}}',
  ),
  SUDAH_DITETAPKAN,
  ALASAN,
  PENUTUP_PERTIMBANGAN,
  MENETAPKAN,
  klausul(
    'DIKTUM',
    'PERPANJANGAN_SATU',
    'Memperpanjang jangka waktu uji coba inovasi daerah {{inovasi}} yang dilaksanakan oleh {{perangkat_daerah}}, dari semula sampai dengan tanggal {{selesai}} menjadi sampai dengan tanggal {{sampai}}.',
    'SATU_INOVASI',
  ),
  klausul(
    'DIKTUM',
    'PERPANJANGAN_BANYAK',
    `Memperpanjang jangka waktu uji coba inovasi daerah sampai dengan tanggal {{sampai}} sebagaimana tercantum dalam ${TIDAK_TERPISAHKAN}.`,
    'BANYAK_INOVASI',
  ),
  klausul(
    'DIKTUM',
    'LAPORAN_SATU',
    '{{perangkat_daerah}} melaporkan perkembangan uji coba setiap {{interval_laporan}} dan menyampaikan laporan akhir kepada {{pd_litbang}} paling lambat {{batas_laporan}} hari kerja setelah jangka waktu sebagaimana dimaksud dalam Diktum {{diktum_perpanjangan}} berakhir.',
    'SATU_PD',
  ),
  klausul(
    'DIKTUM',
    'LAPORAN_BANYAK',
    `Perangkat Daerah sebagaimana tercantum dalam kolom {{kolom_pelaksana}} ${LAMPIRAN_INI} melaporkan perkembangan uji coba setiap {{interval_laporan}} dan menyampaikan laporan akhir kepada {{pd_litbang}} paling lambat {{batas_laporan}} hari kerja setelah jangka waktu sebagaimana dimaksud dalam Diktum {{diktum_perpanjangan}} berakhir.`,
    'BANYAK_PD',
  ),
  TETAP,
  BERLAKU,
  klausul('JUDUL_LAMPIRAN', 'JUDUL_LAMPIRAN', 'PERPANJANGAN JANGKA WAKTU UJI COBA INOVASI DAERAH'),
];

/** The decree that revokes an earlier one as a whole (own words). */
export const KLAUSUL_PENCABUTAN: readonly Klausul[] = [
  klausul('JUDUL', 'JUDUL', 'Pencabutan Keputusan {{kepala}} {{daerah}} Nomor {{lama_nomor}} tentang {{lama_tentang}}'),
  SUDAH_DITETAPKAN,
  ALASAN,
  PENUTUP_PERTIMBANGAN,
  MENETAPKAN,
  klausul('DIKTUM', 'PENCABUTAN', `Mencabut dan menyatakan tidak berlaku ${KEPUTUSAN_LAMA}.`),
  BERLAKU,
];
