import type { BarisInovasi, ContohBerjalan, KunciCacat } from './baris.ts';

const UMUM: BarisInovasi = {
  pemda: 'Kabupaten Luwu Timur',
  inisiator_jenis: 'ASN',
  bentuk: 'Inovasi Pelayanan Publik',
  jenis: 'Non Digital',
  kematangan: 60,
  tanggal_input: '2025-07-25',
  penerapan_mulai: '2025-02-10',
  koordinat: '-2.63700, 121.10100',
  video: 'Tidak Ada',
};

const cacat = (kunci: readonly KunciCacat[], baris: BarisInovasi): ContohBerjalan => ({
  tahapan: 'Penerapan',
  baris: { ...UMUM, ...baris },
  cacat: kunci,
});

/** Running innovations with the defects that real exports show; what is wrong is said above each row. */
export const CONTOH_CACAT: readonly ContohBerjalan[] = [
  // A school term where a date belongs.
  cacat(['penerapan_mulai'], {
    nama_inovasi: 'Apel Cerita Daerah',
    pd_pengusul: 'SMP Negeri 1 Malili',
    inisiator_nama: 'Paulina Bumbungan',
    urusan_utama: 'Pendidikan',
    penerapan_mulai: 'Tahun Ajaran 2024/2025 Ganjil',
  }),
  // February has no 31st day.
  cacat(['penerapan_mulai'], {
    nama_inovasi: 'Layanan Tera Subuh',
    pd_pengusul: 'Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah, dan Perindustrian',
    inisiator_nama: 'Hamzah Daeng Mattiro',
    urusan_utama: 'Perdagangan',
    penerapan_mulai: '31-02-2024',
  }),
  // 10 February 2025 was a Monday, not a Thursday.
  cacat(['penerapan_mulai'], {
    nama_inovasi: 'Sapa Warga Pagi',
    pd_pengusul: 'Kecamatan Wotu',
    inisiator_nama: 'Rusdi Palimbong',
    urusan_utama: 'Pemberdayaan Masyarakat dan Desa',
    penerapan_mulai: 'Kamis (10/02/2025)',
  }),
  // A decimal point and a text where the sheet expects an Indonesian number.
  cacat(['kematangan'], {
    nama_inovasi: 'Kartu Sehat Tani',
    pd_pengusul: 'UPTD Puskesmas Wotu',
    inisiator_nama: 'Magdalena Limbong',
    urusan_utama: 'Kesehatan',
    kematangan: '85.00',
  }),
  // No such urusan.
  cacat(['urusan_utama'], {
    nama_inovasi: 'Sahabat Data Desa',
    pd_pengusul: 'Dinas Pemberdayaan Masyarakat dan Desa',
    inisiator_nama: 'Fitriani Pakambanan',
    urusan_utama: 'Webmaster',
  }),
  // An abbreviation instead of the office's name; curly quotes and a no-break space in the title.
  cacat(['pd_pengusul', 'nama_inovasi'], {
    nama_inovasi: '“Komposku”\u00a0Halaman Rumah ',
    pd_pengusul: 'DLH',
    inisiator_nama: 'Ratna Wulan Mappiasse',
    urusan_utama: 'lingkungan hidup',
  }),
  // The account of the national application where the office belongs: no such office here.
  cacat(['pd_pengusul', 'inisiator_jenis'], {
    nama_inovasi: 'Layanan Terpadu Danau',
    pd_pengusul: 'admin.luwu.timur (iga2025.kabupaten)',
    inisiator_nama: 'Admin',
    inisiator_jenis: 'OPD',
    urusan_utama: 'pariwisata',
  }),
  // The national application writes the form with other capitals.
  cacat(['bentuk', 'urusan_utama'], {
    nama_inovasi: 'Penyuluh Hutan Kota',
    pd_pengusul: 'Dinas Lingkungan Hidup',
    inisiator_nama: 'Syamsul Palewai',
    bentuk: 'inovasi pelayanan publik',
    urusan_utama: 'ketenteraman, ketertiban umum, dan pelindungan masyarakat',
  }),
  // The same innovation twice; only the punctuation of the title differs.
  cacat([], {
    nama_inovasi: 'SI-PINTAR',
    kepanjangan: 'Sistem Pinjam Antar Perpustakaan',
    pd_pengusul: 'Dinas Perpustakaan dan Kearsipan',
    inisiator_nama: 'Sriyanti Lolo',
    jenis: 'Digital',
    urusan_utama: 'Perpustakaan',
    kematangan: 64,
  }),
  cacat(['nama_inovasi'], {
    nama_inovasi: 'SI_PINTAR',
    pd_pengusul: 'Dinas Perpustakaan dan Kearsipan',
    inisiator_nama: 'Sriyanti Lolo',
    jenis: 'Digital',
    urusan_utama: 'perpustakaan',
    kematangan: 0,
  }),
  // Developed before it was applied.
  cacat(['pengembangan_tgl'], {
    nama_inovasi: 'Bilik Aduan Desa',
    pd_pengusul: 'Inspektorat',
    inisiator_nama: 'Rahmat Daeng Situju',
    bentuk: 'Inovasi tata kelola Pemerintahan Daerah',
    urusan_utama: 'Inspektorat Daerah',
    pengembangan_tgl: '2024-11-04',
  }),
  // Applied long ago and never developed.
  cacat(['pengembangan_tgl'], {
    nama_inovasi: 'Mobil Perpustakaan Malam',
    pd_pengusul: 'Dinas Perpustakaan dan Kearsipan',
    inisiator_nama: 'Yohana Rante Allo',
    urusan_utama: 'Perpustakaan',
    penerapan_mulai: '2019-08-12',
    pengembangan_tgl: '-',
  }),
  // Decimal commas, and a comma between latitude and longitude too.
  cacat(['koordinat'], {
    nama_inovasi: 'Kebun Bibit Lorong',
    pd_pengusul: 'Kecamatan Mangkutana',
    inisiator_nama: 'I Ketut Suardana',
    bentuk: 'Inovasi Daerah lainnya',
    urusan_utama: 'Pertanian',
    koordinat: '-2,456120, 120,752210',
  }),
  // A folder is not a video.
  cacat(['video_tautan'], {
    nama_inovasi: 'Tari Sekolah Minggu Pagi',
    pd_pengusul: 'Dinas Pendidikan dan Kebudayaan',
    inisiator_nama: 'Grace Tandilangi',
    bentuk: 'Inovasi Daerah lainnya',
    urusan_utama: 'Kebudayaan',
    video: 'Ada',
    video_tautan: 'https://drive.google.com/drive/folders/contoh-tari-sekolah',
  }),
  // Capitals throughout, and the region's name at the end of the title.
  cacat(['nama_inovasi'], {
    nama_inovasi: 'GERAKAN OLAHRAGA SEHAT KANTOR KABUPATEN LUWU TIMUR',
    pd_pengusul: 'Dinas Pariwisata, Kepemudaan, dan Olahraga',
    inisiator_nama: 'Frans Pongsapan',
    bentuk: 'Inovasi Daerah lainnya',
    urusan_utama: 'kepemudaan dan olah raga',
  }),
];
