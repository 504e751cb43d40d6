import type { Contoh } from './baris.ts';

type Unit = Contoh['perangkatDaerah'][number];

/** A Perangkat Daerah, counted in "satu perangkat daerah satu inovasi". */
const pd = (nama: string, alias: string, jenis_unit: string): Unit => ({
  nama,
  alias,
  jenis_unit,
  wajib_inovasi: 'Ya',
  keadaan: 'Aktif',
});

/** A part of a Perangkat Daerah: it may innovate, but its parent is counted. */
const unit = (nama: string, alias: string, jenis_unit: string, induk: string): Unit => ({
  nama,
  alias,
  jenis_unit,
  induk,
  wajib_inovasi: 'Tidak',
  keadaan: 'Aktif',
});

const KECAMATAN = [
  'Angkona',
  'Burau',
  'Kalaena',
  'Malili',
  'Mangkutana',
  'Nuha',
  'Tomoni',
  'Tomoni Timur',
  'Towuti',
  'Wasuponda',
  'Wotu',
];

/** Offices as a kabupaten of this size has them; the composition is ours, the kinds are those of PP 18/2016. */
export const CONTOH_PERANGKAT_DAERAH: readonly Unit[] = [
  pd('Sekretariat Daerah', 'Setda', 'Sekretariat Daerah'),
  pd('Sekretariat DPRD', 'Setwan', 'Sekretariat DPRD'),
  pd('Inspektorat', 'Inspektorat Daerah; Itda', 'Inspektorat'),
  pd('Dinas Pendidikan dan Kebudayaan', 'Disdikbud; Dinas Pendidikan', 'Dinas'),
  pd('Dinas Kesehatan', 'Dinkes', 'Dinas'),
  pd('Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR; PUPR', 'Dinas'),
  pd('Dinas Perumahan, Kawasan Permukiman, dan Pertanahan', 'Disperkimtan', 'Dinas'),
  pd('Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak', 'Dinsos P3A; Dinas Sosial', 'Dinas'),
  pd('Dinas Transmigrasi dan Tenaga Kerja', 'Distransnaker', 'Dinas'),
  pd('Dinas Pertanian dan Ketahanan Pangan', 'Distanpangan', 'Dinas'),
  pd('Dinas Lingkungan Hidup', 'DLH', 'Dinas'),
  pd('Dinas Kependudukan dan Pencatatan Sipil', 'Disdukcapil; Dukcapil', 'Dinas'),
  pd('Dinas Pemberdayaan Masyarakat dan Desa', 'DPMD', 'Dinas'),
  pd('Dinas Pengendalian Penduduk dan Keluarga Berencana', 'DPPKB', 'Dinas'),
  pd('Dinas Perhubungan', 'Dishub', 'Dinas'),
  pd('Dinas Komunikasi, Informatika, Statistik, dan Persandian', 'Diskominfo-SP; Diskominfo', 'Dinas'),
  pd('Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah, dan Perindustrian', 'Disdagkop-UKMP; Disdagkop', 'Dinas'),
  pd('Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'DPMPTSP', 'Dinas'),
  pd('Dinas Pariwisata, Kepemudaan, dan Olahraga', 'Disparpora', 'Dinas'),
  pd('Dinas Perpustakaan dan Kearsipan', 'Dispusip', 'Dinas'),
  pd('Dinas Perikanan', 'Diskan', 'Dinas'),
  pd('Satuan Polisi Pamong Praja', 'Satpol PP', 'Satuan Polisi Pamong Praja'),
  pd('Badan Penanggulangan Bencana Daerah', 'BPBD', 'Badan'),
  pd('Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah', 'Bapperida', 'Badan'),
  pd('Badan Pengelola Keuangan dan Aset Daerah', 'BPKAD', 'Badan'),
  pd('Badan Pendapatan Daerah', 'Bapenda', 'Badan'),
  pd('Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'BKPSDM', 'Badan'),
  pd('Badan Kesatuan Bangsa dan Politik', 'Kesbangpol', 'Badan'),
  ...KECAMATAN.map((nama) => pd(`Kecamatan ${nama}`, `Kec. ${nama}`, 'Kecamatan')),
  unit('Bagian Organisasi', 'Bag. Organisasi', 'Bagian/Biro Sekretariat Daerah', 'Sekretariat Daerah'),
  unit('Bagian Hukum', 'Bag. Hukum', 'Bagian/Biro Sekretariat Daerah', 'Sekretariat Daerah'),
  unit('RSUD I Lagaligo', 'RSUD Lagaligo', 'Rumah Sakit Daerah', 'Dinas Kesehatan'),
  unit('UPTD Puskesmas Malili', 'Puskesmas Malili', 'Puskesmas', 'Dinas Kesehatan'),
  unit('UPTD Puskesmas Wotu', 'Puskesmas Wotu', 'Puskesmas', 'Dinas Kesehatan'),
  unit('UPTD Puskesmas Tomoni', 'Puskesmas Tomoni', 'Puskesmas', 'Dinas Kesehatan'),
  unit('UPTD Pengelolaan Persampahan', 'UPTD Persampahan', 'UPTD/Cabang Dinas', 'Dinas Lingkungan Hidup'),
  unit('SMP Negeri 1 Malili', 'SMPN 1 Malili', 'Satuan Pendidikan', 'Dinas Pendidikan dan Kebudayaan'),
  unit('SD Negeri 101 Malili', 'SDN 101 Malili', 'Satuan Pendidikan', 'Dinas Pendidikan dan Kebudayaan'),
  unit('Kelurahan Malili', 'Kel. Malili', 'Kelurahan', 'Kecamatan Malili'),
];
