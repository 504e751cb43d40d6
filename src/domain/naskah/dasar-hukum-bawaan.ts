import { barisBawaan, type DasarHukum, type IsiDasar, sortDasarHukum } from './dasar-hukum.ts';
import { UU_PEMBENTUKAN, UU_PEMBENTUKAN_KOSONG } from './dasar-hukum-pembentukan.ts';

type Isi = Omit<IsiDasar, 'kunci' | 'jenis' | 'nomor' | 'tahun'>;

const row = (jenis: IsiDasar['jenis'], nomor: number, tahun: number, isi: Isi): DasarHukum =>
  barisBawaan({ kunci: `${jenis}_${nomor}_${tahun}`, jenis, nomor, tahun, ...isi });

const kosong = (kunci: string, jenis: IsiDasar['jenis'], keterangan: string, syarat?: IsiDasar['syarat']): DasarHukum =>
  barisBawaan({ kunci, jenis, tag: 'ingatan', aktif: false, keterangan, ...(syarat === undefined ? {} : { syarat }) });

const UU_CIPTA_KERJA =
  'Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856)';

const PERIKSA = 'Periksa Bagian Hukum';

const UMUM: readonly DasarHukum[] = [
  barisBawaan({
    kunci: 'UUD_18_1945',
    jenis: 'UUD',
    tahun: 1945,
    kutipan: 'Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
    tag: 'pasti',
    aktif: false,
    peraturan: true,
    keterangan: 'Untuk Peraturan Daerah dan Peraturan Kepala Daerah, bukan untuk Keputusan.',
  }),
  row('UU', 25, 2009, {
    tentang: 'Pelayanan Publik',
    lembaran: [2009, 112, 5038],
    tag: 'pasti',
    aktif: false,
    syarat: 'PELAYANAN_PUBLIK',
    keterangan: 'Hanya bila bentuk inovasi adalah inovasi pelayanan publik.',
  }),
  row('UU', 12, 2011, {
    tentang: 'Pembentukan Peraturan Perundang-undangan',
    lembaran: [2011, 82, 5234],
    diubah: [
      'BEBERAPA',
      'Undang-Undang Nomor 13 Tahun 2022 tentang Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 143, Tambahan Lembaran Negara Republik Indonesia Nomor 6801)',
    ],
    tag: 'ingatan',
    aktif: false,
    keterangan: `Mengatur bentuk, bukan kewenangan. Nomor Lembaran Negara perubahan terakhir dari ingatan. ${PERIKSA}.`,
  }),
  row('UU', 23, 2014, {
    tentang: 'Pemerintahan Daerah',
    lembaran: [2014, 244, 5587],
    diubah: ['BEBERAPA', UU_CIPTA_KERJA],
    tag: 'pasti',
    aktif: true,
    peraturan: true,
    keterangan: 'Pastikan perubahan terakhir masih sama pada tanggal penetapan.',
  }),
  row('UU', 30, 2014, {
    tentang: 'Administrasi Pemerintahan',
    lembaran: [2014, 292, 5601],
    diubah: ['SEKALI', UU_CIPTA_KERJA],
    tag: 'pers',
    aktif: true,
    keterangan: `Perubahan terakhir baru terlihat pada satu naskah; rumusan "telah diubah" atau "telah beberapa kali diubah" perlu dipilih. ${PERIKSA}.`,
  }),
  row('UU', 11, 2019, {
    tentang: 'Sistem Nasional Ilmu Pengetahuan dan Teknologi',
    lembaran: [2019, 148, 6374],
    tag: 'ingatan',
    aktif: false,
    keterangan: `Pilihan. Pernah diubah; rumusan perubahannya belum dicatat. ${PERIKSA}.`,
  }),
  row('PP', 18, 2016, {
    tentang: 'Perangkat Daerah',
    lembaran: [2016, 114, 5887],
    diubah: [
      'SEKALI',
      'Peraturan Pemerintah Nomor 72 Tahun 2019 tentang Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 187, Tambahan Lembaran Negara Republik Indonesia Nomor 6402)',
    ],
    tag: 'ingatan',
    aktif: false,
    keterangan: `Pilihan. Nomor Lembaran Negara dari ingatan. ${PERIKSA}.`,
  }),
  row('PP', 12, 2017, {
    tentang: 'Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah',
    lembaran: [2017, 73, 6041],
    tag: 'ingatan',
    aktif: false,
    keterangan: `Pilihan. Nomor Lembaran Negara dari ingatan. ${PERIKSA}.`,
  }),
  row('PP', 38, 2017, {
    tentang: 'Inovasi Daerah',
    lembaran: [2017, 206, 6123],
    tag: 'pasti',
    aktif: true,
    peraturan: true,
    keterangan: 'Dasar langsung penetapan dan uji coba inovasi daerah.',
  }),
  row('PERPRES', 78, 2021, {
    tentang: 'Badan Riset dan Inovasi Nasional',
    lembaran: [2021, 192],
    tag: 'ingatan',
    aktif: false,
    keterangan: `Pilihan. Nomor Lembaran Negara dari ingatan. ${PERIKSA}.`,
  }),
  row('PERMENDAGRI', 80, 2015, {
    tentang: 'Pembentukan Produk Hukum Daerah',
    lembaran: [2015, 2036],
    diubah: [
      'SEKALI',
      'Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang Perubahan atas Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah (Berita Negara Republik Indonesia Tahun 2019 Nomor 157)',
    ],
    tag: 'ingatan',
    aktif: false,
    keterangan: `Mengatur bentuk, bukan kewenangan. Nomor Berita Negara dari ingatan. ${PERIKSA}.`,
  }),
  row('PERMENDAGRI', 104, 2018, {
    tentang: 'Penilaian dan Pemberian Penghargaan dan/atau Insentif Inovasi Daerah',
    lembaran: [2018, 1611],
    tag: 'pasti',
    aktif: true,
    keterangan: 'Penilaian dan penghargaan inovasi daerah.',
  }),
  row('PERMENDAGRI', 7, 2023, {
    tentang: 'Pedoman Pembentukan dan Nomenklatur Badan Riset dan Inovasi Daerah',
    tag: 'pers',
    aktif: false,
    keterangan: `Pilihan. Judul dan Nomor Berita Negara belum diperiksa. ${PERIKSA}.`,
  }),
];

/** The region's own acts, to be filled in; a province makes other kinds than a kabupaten. */
const setempat = (provinsi: boolean): readonly DasarHukum[] => {
  const perda = provinsi ? 'PERDA_PROVINSI' : 'PERDA_KABKOTA';
  const perkada = provinsi ? 'PERGUB' : 'PERBUP_PERWALI';
  return [
    kosong('PERDA_INOVASI', perda, 'Diisi oleh daerah: Peraturan Daerah tentang inovasi daerah, bila ada.'),
    kosong('PERDA_PERANGKAT_DAERAH', perda, 'Diisi oleh daerah: pembentukan dan susunan Perangkat Daerah.'),
    kosong('PERDA_APBD', perda, 'Diisi oleh daerah: APBD tahun berjalan, bila ada anggaran.', 'ADA_ANGGARAN'),
    kosong('PERKADA_INOVASI', perkada, 'Diisi oleh daerah: Peraturan Kepala Daerah tentang inovasi daerah, bila ada.'),
  ];
};

/**
 * Default rows of the tab Dasar Hukum: those of every region, an empty formation law, and the formation laws known here.
 * None of it is legal advice: a row tagged other than 'pasti' says what to check.
 */
export const DASAR_HUKUM_BAWAAN: readonly DasarHukum[] = sortDasarHukum([
  ...UMUM,
  ...setempat(false),
  UU_PEMBENTUKAN_KOSONG,
  ...UU_PEMBENTUKAN,
]);

/** The default rows for one region: its own formation law, or the empty row to be filled in. */
export const dasarHukumBawaan = (kodeWilayah: string): readonly DasarHukum[] => {
  const own = UU_PEMBENTUKAN.filter((r) => r.kodeWilayah === kodeWilayah);
  return sortDasarHukum([
    ...UMUM,
    ...setempat(!kodeWilayah.includes('.')),
    ...(own.length > 0 ? own : [UU_PEMBENTUKAN_KOSONG]),
  ]);
};
