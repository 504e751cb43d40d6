import type { Contoh } from './baris.ts';

/** Ideas of a laboratory and of the yearly agenda, not yet proposals. */
export const CONTOH_GAGASAN: Contoh['gagasan'] = [
  {
    kegiatan: 'Laboratorium Inovasi 2026, tahap design',
    tahun: '2026',
    perangkat_daerah: 'Kecamatan Burau',
    sumbatan: 'Warga menunggu tanda tangan camat',
    gagasan: 'Tanda tangan pengganti menurut daftar kewenangan seksi',
    penanggung_jawab: 'Abdul Rauf Palanro',
    target: '2026-09-30',
    komitmen: 'Camat menyetujui',
    keadaan: 'Terpilih',
  },
  {
    kegiatan: 'Laboratorium Inovasi 2026, tahap design',
    tahun: '2026',
    perangkat_daerah: 'Dinas Kesehatan',
    sumbatan: 'Antrean obat di puskesmas',
    gagasan: 'Obat penyakit menahun disiapkan sehari sebelum jadwal kontrol',
    penanggung_jawab: 'Elisabet Rante',
    target: '2026-10-30',
    komitmen: 'Kepala Dinas menyetujui',
    keadaan: 'Terpilih',
  },
  {
    kegiatan: 'Laboratorium Inovasi 2026, tahap design',
    tahun: '2026',
    perangkat_daerah: 'Dinas Pendidikan dan Kebudayaan',
    sumbatan: 'Guru sekolah kecil mengajar rangkap',
    gagasan: 'Jadwal guru bersama tiga sekolah berdekatan',
    penanggung_jawab: 'Grace Tandilangi',
    target: '2026-11-30',
    keadaan: 'Baru',
  },
  {
    kegiatan: 'Agenda tahunan perangkat daerah',
    tahun: '2026',
    perangkat_daerah: 'Kecamatan Tomoni Timur',
    sumbatan: 'Data tanah pura dan subak tersebar',
    gagasan: 'Buku tanah adat dan irigasi bersama kelompok tani',
    penanggung_jawab: 'I Nyoman Wirta',
    target: '2026-12-18',
    keadaan: 'Baru',
  },
  {
    kegiatan: 'Agenda tahunan perangkat daerah',
    tahun: '2026',
    perangkat_daerah: 'Badan Pendapatan Daerah',
    sumbatan: 'Tunggakan pajak karena alamat berubah',
    gagasan: 'Pemberitahuan pajak melalui kepala dusun',
    penanggung_jawab: 'Herman Tandiarrang',
    target: '2026-12-18',
    keadaan: 'Disimpan',
  },
];

/** Bottlenecks by sector, as participants of a workshop name them. */
export const CONTOH_SUMBATAN: Contoh['sumbatan'] = [
  {
    sektor: 'Pendidikan',
    sumbatan: 'Anak tidak sekolah kembali berhenti',
    akar_masalah: 'Kemampuan tertinggal dan jam sekolah berbenturan dengan panen',
    alternatif: 'Kelas penghubung tiga bulan',
    perangkat_daerah: 'Dinas Pendidikan dan Kebudayaan',
    gagasan_terkait: 'Kelas Jembatan',
  },
  {
    sektor: 'Kesehatan',
    sumbatan: 'Luka menahun tidak dirawat sesuai jadwal',
    akar_masalah: 'Jarak dan ongkos',
    alternatif: 'Perawatan di rumah',
    perangkat_daerah: 'Dinas Kesehatan',
    gagasan_terkait: 'SIAP RAWAT',
  },
  {
    sektor: 'Lingkungan hidup',
    sumbatan: 'Sampah danau tidak terangkut',
    akar_masalah: 'Tidak ada tempat membuang jaring rusak',
    alternatif: 'Penukaran jaring bekas',
    perangkat_daerah: 'Dinas Lingkungan Hidup',
    gagasan_terkait: 'Jaring Kembali',
  },
  {
    sektor: 'Administrasi kependudukan',
    sumbatan: 'Dokumen setelah menikah terlambat',
    akar_masalah: 'Lima formulir dengan syarat yang sama',
    alternatif: 'Satu berkas sebelum menikah',
    perangkat_daerah: 'Dinas Kependudukan dan Pencatatan Sipil',
    gagasan_terkait: 'SIPADU NIKAH',
  },
  {
    sektor: 'Koperasi',
    sumbatan: 'Usaha mikro tanpa legalitas',
    akar_masalah: 'Loket jauh dan kode usaha membingungkan',
    alternatif: 'Meja layanan di kecamatan pada hari pasar',
    perangkat_daerah: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    gagasan_terkait: 'Izin Mendekat',
  },
  {
    sektor: 'Kelurahan',
    sumbatan: 'Surat menunggu pejabat kembali ke kantor',
    akar_masalah: 'Disposisi hanya di atas kertas',
    alternatif: 'Disposisi melalui lembar kerja bersama',
    perangkat_daerah: 'Kecamatan Tomoni',
    gagasan_terkait: 'Disposisi Tanpa Meja',
  },
];

export const CONTOH_KEGIATAN: Contoh['kegiatan'] = [
  {
    jenis: 'Sosialisasi',
    nama: 'Sosialisasi inovasi pelayanan publik bagi kepala perangkat daerah, camat, dan kepala puskesmas',
    mulai: '2026-01-13',
    selesai: '2026-01-13',
    penyelenggara: 'Bagian Organisasi',
    narasumber: 'Sitti Rahmatang Daeng Ngasseng',
    peserta: 58,
    peserta_unit: '28 perangkat daerah, 11 kecamatan, 19 puskesmas dan kelurahan',
    jam_pelajaran: 6,
    tindak_lanjut: 'Setiap perangkat daerah menyampaikan paling sedikit satu usulan',
    tenggat: '2026-03-31',
  },
  {
    jenis: 'Workshop/bimbingan teknis',
    nama: 'Bimbingan teknis penyusunan rancang bangun inovasi',
    mulai: '2026-02-04',
    selesai: '2026-02-05',
    penyelenggara: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    narasumber: 'Ketut Wirasana; Hasnawati Palisuri',
    peserta: 47,
    peserta_unit: 'Satu penyusun tiap perangkat daerah',
    jam_pelajaran: 20,
    tindak_lanjut: 'Rancang bangun diperbaiki dan diserahkan kembali',
    tenggat: '2026-02-27',
  },
  {
    jenis: 'Laboratorium inovasi',
    nama: 'Laboratorium Inovasi 2026, tahap design',
    mulai: '2026-05-19',
    selesai: '2026-05-21',
    penyelenggara: 'Bagian Organisasi',
    narasumber: 'Petrus Bumbungan',
    peserta: 36,
    peserta_unit: 'Dinas pelayanan dasar dan sebelas kecamatan',
    jam_pelajaran: 24,
    tindak_lanjut: 'Gagasan terpilih diajukan sebagai usulan',
    tenggat: '2026-09-30',
  },
];

const TETAP = 'Tanggal tetap';
const KEPUTUSAN = 'Cocokkan dengan keputusan bersama menteri tentang hari libur nasional 2026';

/** National holidays of 2026 without cuti bersama; those that follow another calendar ask to be checked. */
export const CONTOH_HARI_LIBUR: Contoh['hariLibur'] = [
  { tanggal: '2026-01-01', nama: 'Tahun Baru Masehi', dasar: TETAP },
  { tanggal: '2026-01-16', nama: 'Isra Mikraj Nabi Muhammad saw.', dasar: KEPUTUSAN },
  { tanggal: '2026-02-17', nama: 'Tahun Baru Imlek', dasar: KEPUTUSAN },
  { tanggal: '2026-03-19', nama: 'Hari Suci Nyepi', dasar: KEPUTUSAN },
  { tanggal: '2026-03-21', nama: 'Idulfitri hari pertama', dasar: KEPUTUSAN },
  { tanggal: '2026-03-22', nama: 'Idulfitri hari kedua', dasar: KEPUTUSAN },
  { tanggal: '2026-04-03', nama: 'Wafat Yesus Kristus', dasar: KEPUTUSAN },
  { tanggal: '2026-04-05', nama: 'Kebangkitan Yesus Kristus (Paskah)', dasar: KEPUTUSAN },
  { tanggal: '2026-05-01', nama: 'Hari Buruh Internasional', dasar: TETAP },
  { tanggal: '2026-05-14', nama: 'Kenaikan Yesus Kristus', dasar: KEPUTUSAN },
  { tanggal: '2026-05-27', nama: 'Iduladha', dasar: KEPUTUSAN },
  { tanggal: '2026-05-31', nama: 'Hari Raya Waisak', dasar: KEPUTUSAN },
  { tanggal: '2026-06-01', nama: 'Hari Lahir Pancasila', dasar: TETAP },
  { tanggal: '2026-06-16', nama: 'Tahun Baru Islam', dasar: KEPUTUSAN },
  { tanggal: '2026-08-17', nama: 'Hari Kemerdekaan', dasar: TETAP },
  { tanggal: '2026-08-25', nama: 'Maulid Nabi Muhammad saw.', dasar: KEPUTUSAN },
  { tanggal: '2026-12-25', nama: 'Kelahiran Yesus Kristus (Natal)', dasar: TETAP },
];

export const CONTOH_BUKTI: Contoh['bukti'] = [
  {
    inovasi: 'Jaga Air Dusun',
    baris: {
      untuk: 'Ditetapkan',
      jenis: 'Keputusan Bupati',
      nomor: '188.45/0412/V/Tahun 2026',
      tanggal: '2026-05-11',
      judul: 'Penetapan Inovasi Daerah dan Perangkat Daerah Pelaksana Uji Coba',
      tautan: 'https://contoh.go.id/jdih/keputusan-0412-2026.pdf',
      diperiksa_oleh: 'Yulianus Salempang',
      diperiksa_tgl: '2026-05-12',
    },
  },
  {
    inovasi: 'Bank Sampah',
    baris: {
      untuk: 'Penerapan',
      jenis: 'Foto kegiatan',
      tanggal: '2025-04-14',
      judul: 'Penimbangan di unit Malili',
      tautan: 'https://contoh.go.id/dlh/foto-bank-sampah.jpg',
    },
  },
  {
    inovasi: 'Rumah Tunggu Ibu Bersalin',
    baris: {
      untuk: 'Kecepatan penciptaan inovasi',
      jenis: 'Laporan',
      nomor: '400.7/0911/Dinkes/2025',
      tanggal: '2025-03-10',
      judul: 'Laporan pengembangan rumah tunggu',
      tautan: 'https://contoh.go.id/dinkes/laporan-rumah-tunggu.pdf',
    },
  },
];
