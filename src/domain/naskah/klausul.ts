/** Where in a Keputusan or a regulation a clause stands. */
export type Bagian =
  | 'JUDUL'
  | 'MENIMBANG'
  | 'MEMPERHATIKAN_BERITA_ACARA'
  | 'MEMPERHATIKAN_PENGANTAR'
  | 'MEMPERHATIKAN_LAPORAN'
  | 'MEMPERHATIKAN_EVALUASI'
  /** Beside the documents that are listed one by one. */
  | 'MEMPERHATIKAN'
  | 'MENETAPKAN'
  | 'DIKTUM'
  | 'JUDUL_LAMPIRAN'
  /** The second annex, where a decree names a team. */
  | 'JUDUL_LAMPIRAN_TIM'
  | 'BAB'
  | 'PASAL'
  | 'PENUTUP'
  | 'PENGUNDANGAN'
  | 'PENJELASAN_UMUM';

/** What the material can be; a clause is used when all of its conditions hold. */
export type Syarat =
  | 'SATU_INOVASI'
  | 'BANYAK_INOVASI'
  | 'SATU_BERITA_ACARA'
  | 'BANYAK_BERITA_ACARA'
  | 'SATU_PD'
  | 'BANYAK_PD'
  | 'ADA_ANGGARAN'
  | 'TANPA_ANGGARAN'
  | 'ADA_EVALUASI'
  | 'TANPA_EVALUASI'
  | 'PERATURAN_ADA'
  | 'PERATURAN_UMUM'
  | 'PERATURAN_MENYUSUL'
  | 'TIM_PENILAI'
  | 'TIM_INDEPENDEN'
  | 'ADA_TIM'
  | 'PERKADA'
  | 'PERDA';

/**
 * One clause that the legal bureau may reword. `teks` holds {{isian}}; an isian in capitals gives its value in capitals.
 * Lines after the first become huruf a, b, c. Closing punctuation and `dan` are set by the composer.
 */
export type Klausul = {
  readonly kunci: string;
  readonly bagian: Bagian;
  readonly syarat: readonly Syarat[];
  readonly teks: string;
};

const LAMPIRAN_INI = 'Lampiran Keputusan {{kepala}} ini';

/** Default wording of the decree on penetapan inovasi daerah and its trial (own words), in the order of the document. */
export const KLAUSUL_KEPUTUSAN: readonly Klausul[] = [
  {
    kunci: 'JUDUL',
    bagian: 'JUDUL',
    syarat: [],
    teks: 'Penetapan Inovasi Daerah dan Perangkat Daerah Pelaksana Uji Coba Inovasi Daerah {{jenis_daerah}} {{daerah}} Tahun {{tahun}}',
  },
  {
    kunci: 'PERTIMBANGAN_KINERJA',
    bagian: 'MENIMBANG',
    syarat: [],
    teks: 'bahwa untuk meningkatkan kinerja penyelenggaraan pemerintahan daerah dan mutu pelayanan kepada masyarakat, Pemerintah {{jenis_daerah}} {{daerah}} mengembangkan inovasi daerah',
  },
  {
    kunci: 'PERTIMBANGAN_LAYAK_SATU',
    bagian: 'MENIMBANG',
    syarat: ['SATU_INOVASI'],
    teks: 'bahwa usulan inovasi {{inovasi}} dari {{pengusul}} telah dievaluasi dan dinyatakan layak sesuai dengan Berita Acara Nomor {{ba_nomor}} tanggal {{ba_tanggal}}',
  },
  {
    kunci: 'PERTIMBANGAN_LAYAK_BANYAK',
    bagian: 'MENIMBANG',
    syarat: ['BANYAK_INOVASI', 'SATU_BERITA_ACARA'],
    teks: `bahwa usulan inovasi daerah sebagaimana tercantum dalam ${LAMPIRAN_INI} telah dievaluasi dan dinyatakan layak sesuai dengan Berita Acara Nomor {{ba_nomor}} tanggal {{ba_tanggal}}`,
  },
  {
    kunci: 'PERTIMBANGAN_LAYAK_BANYAK_BA',
    bagian: 'MENIMBANG',
    syarat: ['BANYAK_INOVASI', 'BANYAK_BERITA_ACARA'],
    teks: `bahwa usulan inovasi daerah sebagaimana tercantum dalam ${LAMPIRAN_INI} telah dievaluasi dan dinyatakan layak berdasarkan hasil evaluasi yang dituangkan dalam berita acara`,
  },
  {
    kunci: 'PERTIMBANGAN_UJI_COBA',
    bagian: 'MENIMBANG',
    syarat: [],
    teks: 'bahwa inovasi yang dinyatakan layak perlu diujicobakan sebelum diterapkan sesuai dengan ketentuan Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah',
  },
  {
    kunci: 'PERTIMBANGAN_PENUTUP',
    bagian: 'MENIMBANG',
    syarat: [],
    teks: 'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {{huruf_pertimbangan}}, perlu menetapkan Keputusan {{kepala}} tentang {{judul}}',
  },
  {
    kunci: 'MEMPERHATIKAN_BERITA_ACARA',
    bagian: 'MEMPERHATIKAN_BERITA_ACARA',
    syarat: [],
    teks: 'Berita Acara Evaluasi Usulan Inovasi Daerah Nomor {{dokumen_nomor}} tanggal {{dokumen_tanggal}}',
  },
  {
    kunci: 'MEMPERHATIKAN_PENGANTAR',
    bagian: 'MEMPERHATIKAN_PENGANTAR',
    syarat: [],
    teks: '{{dokumen_jenis}}{{dokumen_bernomor}} tanggal {{dokumen_tanggal}}',
  },
  { kunci: 'MENETAPKAN', bagian: 'MENETAPKAN', syarat: [], teks: 'KEPUTUSAN {{KEPALA}} TENTANG {{JUDUL}}' },
  {
    kunci: 'PENETAPAN',
    bagian: 'DIKTUM',
    syarat: [],
    teks: 'Menetapkan inovasi daerah sebagaimana tercantum dalam Lampiran yang merupakan bagian yang tidak terpisahkan dari Keputusan {{kepala}} ini.',
  },
  {
    kunci: 'PELAKSANA_SATU',
    bagian: 'DIKTUM',
    syarat: ['SATU_PD'],
    teks: 'Menunjuk {{perangkat_daerah}} sebagai Perangkat Daerah pelaksana uji coba inovasi daerah sebagaimana dimaksud dalam Diktum {{diktum_penetapan}}.',
  },
  {
    kunci: 'PELAKSANA_BANYAK',
    bagian: 'DIKTUM',
    syarat: ['BANYAK_PD'],
    teks: `Menunjuk Perangkat Daerah sebagaimana tercantum dalam kolom {{kolom_pelaksana}} ${LAMPIRAN_INI} sebagai Perangkat Daerah pelaksana uji coba inovasi daerah sebagaimana dimaksud dalam Diktum {{diktum_penetapan}}.`,
  },
  {
    kunci: 'WAKTU_SATU',
    bagian: 'DIKTUM',
    syarat: ['SATU_INOVASI'],
    teks: 'Uji coba inovasi daerah sebagaimana dimaksud dalam Diktum {{diktum_penetapan}} dilaksanakan di {{lokasi}} mulai tanggal {{mulai}} sampai dengan tanggal {{selesai}}, selama {{lama}}.',
  },
  {
    kunci: 'WAKTU_BANYAK',
    bagian: 'DIKTUM',
    syarat: ['BANYAK_INOVASI'],
    teks: `Uji coba inovasi daerah sebagaimana dimaksud dalam Diktum {{diktum_penetapan}} dilaksanakan di lokasi dan dalam jangka waktu sebagaimana tercantum dalam kolom {{kolom_lokasi_waktu}} ${LAMPIRAN_INI}.`,
  },
  {
    kunci: 'TUGAS',
    bagian: 'DIKTUM',
    syarat: [],
    teks: [
      'Perangkat Daerah pelaksana uji coba mempunyai tugas:',
      'menyusun rencana kerja uji coba',
      'melaksanakan uji coba sesuai dengan rancang bangun inovasi daerah',
      'mencatat capaian setiap indikator',
      'melaporkan perkembangan uji coba setiap {{interval_laporan}} kepada {{pd_litbang}}',
      'menyampaikan laporan akhir kepada {{pd_litbang}} paling lambat {{batas_laporan}} hari kerja setelah uji coba berakhir',
    ].join('\n'),
  },
  {
    kunci: 'PENDAMPINGAN',
    bagian: 'DIKTUM',
    syarat: [],
    teks: '{{pd_litbang}} mendampingi, memantau, dan mengevaluasi uji coba serta melaporkan hasilnya kepada {{kepala}} melalui Sekretaris Daerah.',
  },
  {
    kunci: 'TIDAK_MENCAPAI_SASARAN',
    bagian: 'DIKTUM',
    syarat: [],
    teks: 'Dalam hal uji coba tidak mencapai sasaran, pelaksanaannya dapat diperbaiki atau dihentikan, dan penghentian dilaporkan kepada Kepala {{pd_litbang}}.',
  },
  {
    kunci: 'BIAYA',
    bagian: 'DIKTUM',
    syarat: ['ADA_ANGGARAN'],
    teks: 'Biaya yang timbul akibat ditetapkannya Keputusan {{kepala}} ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah {{jenis_daerah}} {{daerah}} Tahun Anggaran {{tahun_anggaran}} dan/atau sumber lain yang sah dan tidak mengikat sesuai dengan ketentuan peraturan perundang-undangan.',
  },
  {
    kunci: 'BERLAKU',
    bagian: 'DIKTUM',
    syarat: [],
    teks: 'Keputusan {{kepala}} ini mulai berlaku pada tanggal ditetapkan.',
  },
  {
    kunci: 'JUDUL_LAMPIRAN',
    bagian: 'JUDUL_LAMPIRAN',
    syarat: [],
    teks: 'DAFTAR INOVASI DAERAH DAN PERANGKAT DAERAH PELAKSANA UJI COBA\n{{JENIS_DAERAH}} {{DAERAH}} TAHUN {{TAHUN}}',
  },
];
