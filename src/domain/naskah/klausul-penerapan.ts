import type { Klausul } from './klausul.ts';
import { BERLAKU, klausul, MEMPERHATIKAN_EVALUASI, MENETAPKAN, PENUTUP_PERTIMBANGAN } from './klausul-umum.ts';

/** Named by an isian, because a second annex may list the team. */
const LAMPIRAN_INI = '{{lampiran}} Keputusan {{kepala}} ini';

const TIDAK_TERPISAHKAN = 'yang merupakan bagian yang tidak terpisahkan dari Keputusan {{kepala}} ini';

/** The decree on application (own words): it complements the regulation that PP 38/2017 Pasal 20 [pers] asks for. */
export const KLAUSUL_PENERAPAN: readonly Klausul[] = [
  klausul(
    'JUDUL',
    'JUDUL_SATU',
    'Penetapan Penerapan Inovasi Daerah {{nama_judul}} pada {{perangkat_daerah}}',
    'SATU_INOVASI',
  ),
  klausul(
    'JUDUL',
    'JUDUL_BANYAK',
    'Penetapan Penerapan Inovasi Daerah {{jenis_daerah}} {{daerah}} Tahun {{tahun}}',
    'BANYAK_INOVASI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_BERHASIL_SATU',
    'bahwa uji coba inovasi daerah {{inovasi}} yang dilaksanakan oleh {{perangkat_daerah}} telah dievaluasi dan dinyatakan berhasil sesuai dengan Berita Acara Nomor {{evaluasi_nomor}} tanggal {{evaluasi_tanggal}}',
    'SATU_INOVASI',
    'ADA_EVALUASI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_BERHASIL_BANYAK',
    `bahwa uji coba inovasi daerah sebagaimana tercantum dalam ${LAMPIRAN_INI} telah dievaluasi dan dinyatakan berhasil berdasarkan hasil evaluasi yang dituangkan dalam berita acara`,
    'BANYAK_INOVASI',
    'ADA_EVALUASI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_SIAP',
    `bahwa inovasi daerah sebagaimana tercantum dalam ${LAMPIRAN_INI} telah siap diterapkan untuk meningkatkan mutu pelayanan kepada masyarakat`,
    'TANPA_EVALUASI',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_PERATURAN_SATU',
    'bahwa penerapan inovasi daerah tersebut telah diatur dengan {{peraturan}} sehingga perlu ditetapkan Perangkat Daerah penanggung jawab dan pelaksanaannya',
    'SATU_INOVASI',
    'PERATURAN_ADA',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_PERATURAN_BANYAK',
    `bahwa penerapan inovasi daerah tersebut telah diatur dengan peraturan sebagaimana tercantum dalam kolom {{kolom_peraturan}} ${LAMPIRAN_INI} sehingga perlu ditetapkan Perangkat Daerah penanggung jawab dan pelaksanaannya`,
    'BANYAK_INOVASI',
    'PERATURAN_ADA',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_PERATURAN_UMUM',
    'bahwa inovasi daerah yang diterapkan di {{jenis_daerah}} {{daerah}} ditetapkan setiap tahun dengan Keputusan {{kepala}} sesuai dengan peraturan di daerah mengenai inovasi daerah',
    'PERATURAN_UMUM',
  ),
  klausul(
    'MENIMBANG',
    'PERTIMBANGAN_PERATURAN_MENYUSUL',
    'bahwa sambil menunggu berlakunya peraturan mengenai penerapan inovasi daerah tersebut, perlu ditetapkan Perangkat Daerah penanggung jawab dan pelaksanaannya',
    'PERATURAN_MENYUSUL',
  ),
  PENUTUP_PERTIMBANGAN,
  MEMPERHATIKAN_EVALUASI,
  MENETAPKAN,
  klausul(
    'DIKTUM',
    'PENERAPAN',
    `Menetapkan penerapan inovasi daerah sebagaimana tercantum dalam {{lampiran}} ${TIDAK_TERPISAHKAN}.`,
  ),
  klausul(
    'DIKTUM',
    'PENANGGUNG_JAWAB_SATU',
    'Menunjuk {{perangkat_daerah}} sebagai Perangkat Daerah penanggung jawab penerapan inovasi daerah sebagaimana dimaksud dalam Diktum {{diktum_penerapan}}.',
    'SATU_PD',
  ),
  klausul(
    'DIKTUM',
    'PENANGGUNG_JAWAB_BANYAK',
    `Menunjuk Perangkat Daerah sebagaimana tercantum dalam kolom {{kolom_pelaksana}} ${LAMPIRAN_INI} sebagai Perangkat Daerah penanggung jawab penerapan inovasi daerah sebagaimana dimaksud dalam Diktum {{diktum_penerapan}}.`,
    'BANYAK_PD',
  ),
  klausul(
    'DIKTUM',
    'TIM_PELAKSANA',
    `Membentuk Tim Pelaksana penerapan inovasi daerah dengan susunan keanggotaan sebagaimana tercantum dalam {{lampiran_tim}} ${TIDAK_TERPISAHKAN}.`,
    'ADA_TIM',
  ),
  klausul(
    'DIKTUM',
    'TUGAS',
    [
      'Perangkat Daerah penanggung jawab mempunyai tugas:',
      'menerapkan inovasi daerah sesuai dengan pedoman teknis',
      'menyediakan informasi mengenai layanan inovasi daerah kepada masyarakat',
      'menerima dan menindaklanjuti pengaduan',
      'mencatat penerima manfaat',
      'melaporkan penerapan kepada {{pd_litbang}} setiap 6 (enam) bulan',
      'menyiapkan bahan laporan penerapan inovasi daerah kepada Menteri Dalam Negeri',
    ].join('\n'),
  ),
  klausul(
    'DIKTUM',
    'EVALUASI',
    '{{pd_litbang}} mengevaluasi penerapan inovasi daerah paling sedikit 1 (satu) kali dalam 1 (satu) tahun dan melaporkan hasilnya kepada {{kepala}} melalui Sekretaris Daerah.',
  ),
  klausul(
    'DIKTUM',
    'BIAYA',
    'Biaya yang timbul akibat ditetapkannya Keputusan {{kepala}} ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah {{jenis_daerah}} {{daerah}} dan/atau sumber lain yang sah dan tidak mengikat sesuai dengan ketentuan peraturan perundang-undangan.',
    'ADA_ANGGARAN',
  ),
  BERLAKU,
  klausul(
    'JUDUL_LAMPIRAN',
    'JUDUL_LAMPIRAN',
    'DAFTAR INOVASI DAERAH YANG DITERAPKAN DAN PERANGKAT DAERAH PENANGGUNG JAWAB\n{{JENIS_DAERAH}} {{DAERAH}} TAHUN {{TAHUN}}',
  ),
  klausul(
    'JUDUL_LAMPIRAN_TIM',
    'JUDUL_LAMPIRAN_TIM',
    'SUSUNAN TIM PELAKSANA PENERAPAN INOVASI DAERAH\n{{JENIS_DAERAH}} {{DAERAH}} TAHUN {{TAHUN}}',
    'ADA_TIM',
  ),
];
