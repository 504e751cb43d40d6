import type { KodeDinas } from './jenis-dinas.ts';
import { hal, isi, type KlausulDinas, kepada, tembusan } from './pasang-klausul.ts';

const PENUTUP = isi('PENUTUP', [], 'Demikian disampaikan. Atas perhatian dan kerja samanya, diucapkan terima kasih.');
const BERKAS = [
  'Sebagai bahan pembahasan disampaikan:',
  'rancangan peraturan',
  'penjelasan atau keterangan rancangan peraturan',
  'dokumen perencanaan pembentukan peraturan',
  'keputusan pembentukan tim penyusun',
] as const;

/** Letters that leave the region: to the ministries and the governor. */
export const KLAUSUL_SURAT_LUAR = {
  PERMOHONAN_HARMONISASI: [
    hal('HAL', [], 'Permohonan Pengharmonisasian Rancangan Peraturan tentang Penerapan Inovasi Daerah'),
    kepada('KEPADA', [], 'Kepala Kantor Wilayah Kementerian Hukum {{provinsi}}', 'di', 'Tempat'),
    isi(
      'PEMBUKA_SATU',
      ['SATU'],
      'Bersama ini dimohon pengharmonisasian, pembulatan, dan pemantapan konsepsi rancangan {{peraturan}} tentang penerapan inovasi daerah, yang memuat inovasi berikut:',
    ),
    isi(
      'PEMBUKA_BANYAK',
      ['BANYAK'],
      'Bersama ini dimohon pengharmonisasian, pembulatan, dan pemantapan konsepsi rancangan peraturan tentang penerapan inovasi daerah, yang memuat {{jumlah_inovasi}} inovasi berikut:',
    ),
    isi('BERKAS', [], ...BERKAS),
    PENUTUP,
  ],
  PERMOHONAN_FASILITASI: [
    hal('HAL', [], 'Permohonan Fasilitasi Rancangan Peraturan tentang Penerapan Inovasi Daerah'),
    kepada(
      'KEPADA_GUBERNUR',
      ['KABUPATEN_KOTA'],
      'Gubernur {{provinsi}}',
      'c.q. Kepala Biro Hukum Sekretariat Daerah Provinsi {{provinsi}}',
      'di',
      'Tempat',
    ),
    kepada(
      'KEPADA_MENTERI',
      ['PROVINSI'],
      'Menteri Dalam Negeri',
      'c.q. Direktur Jenderal Otonomi Daerah',
      'di',
      'Jakarta',
    ),
    isi(
      'PEMBUKA_SATU',
      ['SATU'],
      'Bersama ini dimohon fasilitasi atas rancangan {{peraturan}} tentang penerapan inovasi daerah sebelum ditetapkan, yang memuat inovasi berikut:',
    ),
    isi(
      'PEMBUKA_BANYAK',
      ['BANYAK'],
      'Bersama ini dimohon fasilitasi atas rancangan peraturan tentang penerapan inovasi daerah sebelum ditetapkan, yang memuat {{jumlah_inovasi}} inovasi berikut:',
    ),
    isi('BERKAS', [], ...BERKAS, 'hasil pengharmonisasian'),
    PENUTUP,
  ],
  LAPORAN_MENTERI: [
    hal('HAL', [], 'Laporan Penerapan Inovasi Daerah'),
    kepada('KEPADA', [], 'Menteri Dalam Negeri', 'c.q. Kepala Badan Strategi Kebijakan Dalam Negeri', 'di', 'Jakarta'),
    isi(
      'PEMBUKA_SATU',
      ['SATU'],
      'Sesuai dengan Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah, bersama ini dilaporkan penerapan inovasi daerah {{inovasi}} di {{jenis_daerah}} {{daerah}} sebagai berikut:',
    ),
    isi(
      'PEMBUKA_BANYAK',
      ['BANYAK'],
      'Sesuai dengan Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah, bersama ini dilaporkan penerapan {{jumlah_inovasi}} inovasi daerah di {{jenis_daerah}} {{daerah}} sebagai berikut:',
    ),
    isi('PENUTUP', [], 'Demikian dilaporkan. Atas perhatian Bapak/Ibu Menteri, diucapkan terima kasih.'),
    tembusan('TEMBUSAN_GUBERNUR', ['KABUPATEN_KOTA'], 'Gubernur {{provinsi}}'),
  ],
} as const satisfies Partial<Readonly<Record<KodeDinas, readonly KlausulDinas[]>>>;
