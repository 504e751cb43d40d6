import { type DasarHukum, JENJANG, sortDasarHukum } from './dasar-hukum.ts';
import { lembaranNegara, UU_PEMBENTUKAN, UU_PEMBENTUKAN_KOSONG } from './dasar-hukum-pembentukan.ts';

type Row = Pick<DasarHukum, 'teks' | 'tag' | 'aktif' | 'keterangan' | 'peraturan'>;

const row = (jenis: DasarHukum['jenis'], nomor: number, tahun: number, rest: Row): DasarHukum => ({
  kunci: `${jenis}_${nomor}_${tahun}`,
  jenis,
  nomor,
  tahun,
  jenjang: JENJANG[jenis],
  ...rest,
});

const kosong = (kunci: string, jenis: DasarHukum['jenis'], keterangan: string): DasarHukum => ({
  kunci,
  teks: '',
  jenis,
  nomor: null,
  tahun: null,
  jenjang: JENJANG[jenis],
  tag: 'ingatan',
  aktif: false,
  keterangan,
});

const UU_CIPTA_KERJA =
  'Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang';

const PERIKSA = 'Periksa Bagian Hukum';

const UMUM: readonly DasarHukum[] = [
  row('UUD', 18, 1945, {
    teks: 'Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945',
    tag: 'pasti',
    aktif: false,
    peraturan: true,
    keterangan: 'Untuk Peraturan Daerah dan Peraturan Kepala Daerah, bukan untuk Keputusan.',
  }),
  row('UU', 25, 2009, {
    teks: `Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (${lembaranNegara(2009, 112, 5038)})`,
    tag: 'pasti',
    aktif: false,
    keterangan: 'Hanya bila bentuk inovasi adalah inovasi pelayanan publik.',
  }),
  row('UU', 12, 2011, {
    teks: `Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (${lembaranNegara(2011, 82, 5234)}) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 13 Tahun 2022 tentang Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (${lembaranNegara(2022, 143, 6801)})`,
    tag: 'ingatan',
    aktif: false,
    keterangan: `Mengatur bentuk, bukan kewenangan. Nomor Lembaran Negara perubahan terakhir dari ingatan. ${PERIKSA}.`,
  }),
  row('UU', 23, 2014, {
    teks: `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (${lembaranNegara(2014, 244, 5587)}) sebagaimana telah beberapa kali diubah terakhir dengan ${UU_CIPTA_KERJA} (${lembaranNegara(2023, 41, 6856)})`,
    tag: 'pasti',
    aktif: true,
    peraturan: true,
    keterangan: 'Pastikan perubahan terakhir masih sama pada tanggal penetapan.',
  }),
  row('UU', 30, 2014, {
    teks: `Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan (${lembaranNegara(2014, 292, 5601)}) sebagaimana telah diubah dengan ${UU_CIPTA_KERJA} (${lembaranNegara(2023, 41, 6856)})`,
    tag: 'pers',
    aktif: true,
    keterangan: `Perubahan terakhir baru terlihat pada satu naskah; rumusan "telah diubah" atau "telah beberapa kali diubah" perlu dipilih. ${PERIKSA}.`,
  }),
  row('UU', 11, 2019, {
    teks: `Undang-Undang Nomor 11 Tahun 2019 tentang Sistem Nasional Ilmu Pengetahuan dan Teknologi (${lembaranNegara(2019, 148, 6374)})`,
    tag: 'ingatan',
    aktif: false,
    keterangan: `Pilihan. Pernah diubah; rumusan perubahannya belum dicatat. ${PERIKSA}.`,
  }),
  row('PP', 18, 2016, {
    teks: `Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (${lembaranNegara(2016, 114, 5887)}) sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 72 Tahun 2019 tentang Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (${lembaranNegara(2019, 187, 6402)})`,
    tag: 'ingatan',
    aktif: false,
    keterangan: `Pilihan. Nomor Lembaran Negara dari ingatan. ${PERIKSA}.`,
  }),
  row('PP', 12, 2017, {
    teks: `Peraturan Pemerintah Nomor 12 Tahun 2017 tentang Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah (${lembaranNegara(2017, 73, 6041)})`,
    tag: 'ingatan',
    aktif: false,
    keterangan: `Pilihan. Nomor Lembaran Negara dari ingatan. ${PERIKSA}.`,
  }),
  row('PP', 38, 2017, {
    teks: `Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah (${lembaranNegara(2017, 206, 6123)})`,
    tag: 'pasti',
    aktif: true,
    peraturan: true,
    keterangan: 'Dasar langsung penetapan dan uji coba inovasi daerah.',
  }),
  row('PERPRES', 78, 2021, {
    teks: 'Peraturan Presiden Nomor 78 Tahun 2021 tentang Badan Riset dan Inovasi Nasional (Lembaran Negara Republik Indonesia Tahun 2021 Nomor 192)',
    tag: 'ingatan',
    aktif: false,
    keterangan: `Pilihan. Nomor Lembaran Negara dari ingatan. ${PERIKSA}.`,
  }),
  row('PERMENDAGRI', 80, 2015, {
    teks: 'Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah (Berita Negara Republik Indonesia Tahun 2015 Nomor 2036) sebagaimana telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 tentang Perubahan atas Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah (Berita Negara Republik Indonesia Tahun 2019 Nomor 157)',
    tag: 'ingatan',
    aktif: false,
    keterangan: `Mengatur bentuk, bukan kewenangan. Nomor Berita Negara dari ingatan. ${PERIKSA}.`,
  }),
  row('PERMENDAGRI', 104, 2018, {
    teks: 'Peraturan Menteri Dalam Negeri Nomor 104 Tahun 2018 tentang Penilaian dan Pemberian Penghargaan dan/atau Insentif Inovasi Daerah (Berita Negara Republik Indonesia Tahun 2018 Nomor 1611)',
    tag: 'pasti',
    aktif: true,
    keterangan: 'Penilaian dan penghargaan inovasi daerah.',
  }),
  row('PERMENDAGRI', 7, 2023, {
    teks: 'Peraturan Menteri Dalam Negeri Nomor 7 Tahun 2023 tentang Pedoman Pembentukan dan Nomenklatur Badan Riset dan Inovasi Daerah',
    tag: 'pers',
    aktif: false,
    keterangan: `Pilihan. Judul dan Nomor Berita Negara belum diperiksa. ${PERIKSA}.`,
  }),
  kosong('PERDA_INOVASI', 'PERDA', 'Diisi oleh daerah: Peraturan Daerah tentang inovasi daerah, bila ada.'),
  kosong('PERDA_PERANGKAT_DAERAH', 'PERDA', 'Diisi oleh daerah: pembentukan dan susunan Perangkat Daerah.'),
  kosong('PERDA_APBD', 'PERDA', 'Diisi oleh daerah: APBD tahun berjalan, bila ada anggaran.'),
  kosong('PERKADA_INOVASI', 'PERKADA', 'Diisi oleh daerah: Peraturan Kepala Daerah tentang inovasi daerah, bila ada.'),
];

/**
 * Default rows of the tab Dasar Hukum: those of every region, an empty formation law, and the formation laws known here.
 * None of it is legal advice: a row tagged other than 'pasti' says what to check.
 */
export const DASAR_HUKUM_BAWAAN: readonly DasarHukum[] = sortDasarHukum([
  ...UMUM,
  UU_PEMBENTUKAN_KOSONG,
  ...UU_PEMBENTUKAN,
]);

/** The default rows for one region: its own formation law, or the empty row to be filled in. */
export const dasarHukumBawaan = (kodeWilayah: string): readonly DasarHukum[] => {
  const own = UU_PEMBENTUKAN.filter((r) => r.kodeWilayah === kodeWilayah);
  return sortDasarHukum([...UMUM, ...(own.length > 0 ? own : [UU_PEMBENTUKAN_KOSONG])]);
};
