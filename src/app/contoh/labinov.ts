import type { ContohProgram } from './baris.ts';

type Isi = Readonly<Record<string, string | number>>;
const baris = (rows: readonly Isi[]): ContohProgram['baris'] => rows.map((isi) => ({ isi }));

const LAB = 'Laboratorium Inovasi 2026, tahap design';
const SOSIALISASI = 'Sosialisasi inovasi pelayanan publik bagi kepala perangkat daerah, camat, dan kepala puskesmas';
const KLINIK = 'Klinik rancang bangun inovasi bagi kecamatan';
const BPM = 'Dinas Pemberdayaan Masyarakat dan Desa';

/** Invented people. Their event says the same number. */
const PESERTA: readonly (readonly [nama: string, jabatan: string, kantor: string])[] = [
  ['Abdul Rauf Palanro', 'Kepala Seksi Pelayanan', 'Kecamatan Burau'],
  ['Rosmini Tallesang', 'Sekretaris Camat', 'Kecamatan Burau'],
  ['I Nyoman Wirta', 'Kepala Seksi Pemerintahan', 'Kecamatan Tomoni Timur'],
  ['Ni Luh Sukarni', 'Analis Pelayanan Publik', 'Kecamatan Tomoni Timur'],
  ['Muhlis Pasande', 'Sekretaris Camat', 'Kecamatan Wotu'],
  ['Marlina Bungalolo', 'Kepala Seksi Pelayanan', 'Kecamatan Nuha'],
  ['Daud Sambolangi', 'Kepala Seksi Ekonomi', 'Kecamatan Towuti'],
  ['Hasriani Malluluang', 'Kepala Seksi Pelayanan', 'Kecamatan Malili'],
  ['Agustinus Rompon', 'Analis Kebijakan', BPM],
  ['Sitti Aminah Lapandu', 'Penyuluh Sosial', BPM],
];

/** Ideas of the first event of the year that went on, by the innovation that each became. */
const JADI_USULAN: readonly (readonly [inovasi: string, kantor: string, sumbatan: string])[] = [
  ['Siaga Tebing', 'Badan Penanggulangan Bencana Daerah', 'Tanah longsor diketahui setelah terjadi'],
  ['Trayek Pelajar', 'Dinas Perhubungan', 'Pelajar terlambat karena angkutan tidak berjadwal'],
  ['Pemandu Muda Matano', 'Dinas Pariwisata, Kepemudaan, dan Olahraga', 'Pemandu wisata danau tidak terlatih'],
  ['Jaga Air Dusun', 'Dinas Perumahan, Kawasan Permukiman, dan Pertanahan', 'Sumur dusun rusak tanpa penjaga'],
  ['Magang Kampung', 'Dinas Transmigrasi dan Tenaga Kerja', 'Lulusan sekolah menunggu pekerjaan'],
];

/** Who came, what is owed, the cohort of the year and two plans; consistent with the sample's events and ideas. */
export const CONTOH_LABINOV: readonly ContohProgram[] = [
  {
    tab: 'gagasan',
    baris: JADI_USULAN.map(([inovasi, perangkat_daerah, sumbatan]) => ({
      inovasi,
      isi: {
        kegiatan: SOSIALISASI,
        tahun: '2026',
        perangkat_daerah,
        sumbatan,
        gagasan: inovasi,
        keadaan: 'Sudah diusulkan',
      },
    })),
  },
  {
    tab: 'peserta_kegiatan',
    baris: baris(
      PESERTA.map(([nama, jabatan, perangkat_daerah]) => ({ kegiatan: KLINIK, nama, jabatan, perangkat_daerah })),
    ),
  },
  {
    tab: 'tindak_lanjut',
    baris: baris([
      ...['Kecamatan Burau', 'Dinas Kesehatan', 'Dinas Pendidikan dan Kebudayaan'].map((perangkat_daerah) => ({
        kegiatan: LAB,
        perangkat_daerah,
        tindakan: 'Gagasan terpilih diajukan sebagai usulan',
        tenggat: '2026-09-30',
      })),
      {
        kegiatan: KLINIK,
        perangkat_daerah: 'Kecamatan Burau',
        tindakan: 'Rancang bangun disampaikan',
        tenggat: '2026-05-29',
        selesai: '2026-05-22',
      },
      {
        kegiatan: KLINIK,
        perangkat_daerah: 'Kecamatan Wotu',
        tindakan: 'Rancang bangun disampaikan',
        tenggat: '2026-05-29',
      },
    ]),
  },
  {
    tab: 'labinov',
    baris: baris(
      [
        ['Drum-up', '2026-03-03', '2026-03-03', 'Komitmen kepala perangkat daerah ditandatangani'],
        ['Diagnose', '2026-04-21', '2026-04-22', 'Ide disetujui kepala perangkat daerah'],
        ['Design', '2026-05-19', '2026-05-21', 'Rencana aksi disetujui kepala perangkat daerah'],
        ['Deliver', '2026-09-01', '', ''],
        ['Display', '2026-11-10', '', ''],
        ['Dokumentasi', '2026-12-15', '', ''],
      ].map(([tahap = '', rencana = '', selesai = '', syarat = '']) => ({
        ...{ angkatan: 'Labinov Angkatan I', tahun: '2026', tahap, rencana, selesai, syarat },
        hasil: tahap === 'Diagnose' ? 'Tiga ide' : '',
      })),
    ),
  },
  {
    tab: 'rencana_aksi',
    baris: baris([
      {
        ...{ tahun: '2026', perangkat_daerah: 'Dinas Kesehatan', tempat: 'Lima puskesmas', biaya: 0 },
        gagasan: 'Obat penyakit menahun disiapkan sehari sebelum jadwal kontrol',
        ...{ langkah: 'Mendata pasien menurut jadwal kontrol', siapa: 'Bidang Pelayanan dengan puskesmas' },
        ...{ hasil: 'Daftar pasien', metode: 'Rekap kartu kontrol', kapan: '2026-06-10', selesai: '2026-06-08' },
      },
      {
        ...{ tahun: '2026', perangkat_daerah: 'Dinas Kesehatan', tempat: 'Lima puskesmas', biaya: 3500000 },
        gagasan: 'Obat penyakit menahun disiapkan sehari sebelum jadwal kontrol',
        ...{ langkah: 'Menyusun tata kerja penyiapan obat', siapa: 'Bidang Pelayanan dengan apoteker' },
        ...{ hasil: 'Tata kerja', metode: 'Rapat kerja', kapan: '2026-07-15' },
      },
      {
        ...{ tahun: '2026', perangkat_daerah: 'Kecamatan Burau', tempat: 'Kantor camat', biaya: 0 },
        gagasan: 'Tanda tangan pengganti menurut daftar kewenangan seksi',
        ...{ langkah: 'Menyusun daftar kewenangan seksi', siapa: 'Sekretaris camat dengan para kepala seksi' },
        ...{ hasil: 'Daftar kewenangan', metode: 'Rapat kerja', kapan: '2026-06-05' },
      },
      {
        ...{ tahun: '2026', perangkat_daerah: 'Kecamatan Burau', tempat: 'Kantor camat', biaya: 750000 },
        gagasan: 'Tanda tangan pengganti menurut daftar kewenangan seksi',
        ...{ langkah: 'Mengumumkan layanan kepada warga', siapa: 'Seksi Pelayanan dengan kepala desa' },
        ...{ hasil: 'Maklumat pelayanan', metode: 'Papan pengumuman', kapan: '2026-08-03' },
      },
    ]),
  },
];
