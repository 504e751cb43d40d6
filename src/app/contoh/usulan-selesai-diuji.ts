import type { ContohTindakan } from './baris.ts';
import { DITETAPKAN_FEBRUARI } from './rapat.ts';
import type { NaskahUsulan } from './susun-usulan.ts';

/** The meeting of June judged three trials: two passed, one did not. */
const RAPAT_JUNI = { evaluasi_no: '000.9.3/029/BA/Bapperida/2026', evaluasi_tgl: '2026-06-03' } as const;

const MULAI: ContohTindakan = { kode: 'T15', isian: {} };

/** Internal procedure only: the answers speak for a regulation of the regional head. */
const TATA_LAKSANA: ContohTindakan = {
  kode: 'T24',
  isian: { beban_masyarakat: 'Tidak', batas_masyarakat: 'Tidak', beban_apbd: 'Tidak', tata_laksana: 'Ya' },
};

/** Proposals whose trial is over: not continued, passed, on the way to their regulation, applied. */
export const USULAN_SELESAI_DIUJI: readonly NaskahUsulan[] = [
  {
    sampai: 'DITETAPKAN',
    dinilai: true,
    lanjut: [
      MULAI,
      {
        kode: 'T20',
        isian: {
          lap_no: '500.2/0203/Disdagkop-UKMP/2026',
          lap_tgl: '2026-05-22',
          hasil: 'Kantong plastik yang dibagikan pedagang turun dari 3.100 menjadi 2.450 lembar sehari.',
        },
      },
      {
        kode: 'T22',
        isian: {
          ...RAPAT_JUNI,
          alasan: 'Dua dari tiga sasaran tidak tercapai dan pedagang kembali memakai plastik pada bulan kedua.',
          pembelajaran:
            'Keranjang pinjaman jarang dikembalikan karena pembeli pulang melalui pintu lain. Wadah sebaiknya disediakan di tempat parkir, dan pemasok plastik perlu diajak sejak awal.',
        },
      },
    ],
    baris: {
      ...DITETAPKAN_FEBRUARI,
      nama_inovasi: 'Pasar Tanpa Plastik',
      pd_pengusul: 'Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah, dan Perindustrian',
      inisiator_jenis: 'Perangkat Daerah',
      inisiator_nama: 'Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah, dan Perindustrian',
      bentuk: 'Inovasi Daerah lainnya',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Temuan baru',
      urusan_utama: 'Perdagangan',
      urusan_lain: 'Lingkungan Hidup',
      tanggal_terima: '2026-01-05',
      cara_terima: 'Surat',
      pokok_perubahan: 'Pembeli meminjam keranjang di pintu pasar dan mengembalikannya ketika pulang.',
      tujuan: 'Mengurangi kantong plastik sekali pakai di pasar rakyat.',
      manfaat: 'Saluran pasar tidak tersumbat dan pedagang menghemat pembelian kantong.',
      sasaran: 'Kantong plastik yang dibagikan pedagang turun menjadi separuh.',
      uji_coba_mulai: '2026-02-23',
      uji_coba_selesai: '2026-05-15',
      lokasi_uji_coba: 'Pasar Malili',
      pengantar_jenis: 'Surat pengantar kepala Perangkat Daerah',
      pengantar_no: '500.2/0004/Disdagkop-UKMP/2026',
      pengantar_tgl: '2026-01-12',
      pengantar_pejabat: 'Kepala Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah, dan Perindustrian',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 18 Tahun 2008 tentang Pengelolaan Sampah',
      latar:
        'Pasar Malili membuang sampah plastik lebih banyak daripada sampah sayur, padahal sebagian besar kantong hanya dipakai dari lapak sampai kendaraan. Saluran di belakang los ikan tersumbat hampir setiap hujan lebat. Pedagang mengeluh karena pembeli meminta kantong tambahan tanpa membayar lebih.',
      masalah: [
        'pedagang membagikan sekitar 3.100 kantong plastik sehari',
        'saluran pasar tersumbat sebelas kali dalam setahun',
        'biaya kantong ditanggung pedagang kecil tanpa dapat dihindari',
      ],
      isu: 'pengurangan sampah dari sumbernya pada tempat perdagangan rakyat',
      sebelum:
        'setiap lapak memberi satu sampai tiga kantong untuk satu pembeli dan sampahnya dipungut petugas kebersihan',
      sesudah:
        'pembeli menerima keranjang di pintu masuk dengan jaminan kartu, belanjaan dipindahkan ke tas sendiri di meja pintu keluar, dan lapak yang tidak memberi kantong memperoleh tanda di papan pasar setiap pekan',
      keunggulan: [
        'tidak ada larangan sehingga pedagang dan pembeli dapat mencobanya lebih dahulu',
        'keranjang dibuat pengrajin setempat dan dapat diperbaiki',
      ],
      langkah: [
        'jumlah kantong dihitung di lima puluh lapak selama dua pekan',
        'paguyuban pedagang menyepakati tempat dan cara meminjam keranjang',
        'keranjang pinjaman dijalankan setiap hari pasar',
        'jumlah kantong dan keadaan saluran dibandingkan dengan hitungan awal',
      ],
    },
    indikator: [
      ['Kantong plastik yang dibagikan setiap hari', 'lembar', 3100, 1500, 2450],
      ['Pembeli yang memakai keranjang pinjaman', 'persen', 0, 50, 18],
      ['Saluran tersumbat dalam tiga bulan', 'kali', 3, 1, 1],
    ],
  },
  {
    sampai: 'DITETAPKAN',
    dinilai: true,
    lanjut: [
      MULAI,
      {
        kode: 'T20',
        isian: {
          lap_no: '400.3.5/0112/SMPN1-Malili/2026',
          lap_tgl: '2026-05-26',
          hasil: 'Kehadiran orang tua pada pembagian rapor naik dari 46 menjadi 88 persen.',
        },
      },
      { kode: 'T23', isian: RAPAT_JUNI },
    ],
    baris: {
      ...DITETAPKAN_FEBRUARI,
      nama_inovasi: 'Rapor Bicara',
      pd_pengusul: 'SMP Negeri 1 Malili',
      pd_pelaksana: 'Dinas Pendidikan dan Kebudayaan',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'Nurlaela Dg. Ngai',
      inisiator_nip: '198404172009022006',
      inisiator_kontak: '0811-0000-414',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Pendidikan',
      tanggal_terima: '2026-01-09',
      cara_terima: 'Formulir',
      pokok_perubahan: 'Murid menjelaskan sendiri kemajuannya kepada orang tua dengan contoh pekerjaannya.',
      tujuan: 'Melibatkan orang tua dalam kemajuan belajar anak.',
      manfaat: 'Orang tua memahami kesulitan anak sebelum kenaikan kelas.',
      sasaran: 'Delapan dari sepuluh orang tua hadir dan menyepakati satu langkah belajar di rumah.',
      uji_coba_mulai: '2026-02-23',
      uji_coba_selesai: '2026-05-22',
      lokasi_uji_coba: 'SMP Negeri 1 Malili',
      pengantar_jenis: 'Surat izin tertulis kepala Perangkat Daerah',
      pengantar_no: '400.3/0027/Disdikbud/2026',
      pengantar_tgl: '2026-01-19',
      pengantar_pejabat: 'Paulus Lapadang, Kepala Dinas Pendidikan dan Kebudayaan',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional',
      latar:
        'Rapor dibagikan kepada wali murid dalam waktu lima menit untuk setiap anak. Orang tua melihat angka, menandatangani, lalu pulang tanpa mengetahui pelajaran mana yang membuat anaknya tertinggal. Lebih dari separuh kursi bahkan kosong karena pembagian rapor berlangsung pada jam kerja kebun.',
      masalah: [
        'hanya 46 persen orang tua hadir pada pembagian rapor',
        'angka rapor tidak menjelaskan kebiasaan belajar yang perlu diubah',
        'guru baru mengetahui kesulitan di rumah setelah anak sering tidak masuk',
      ],
      isu: 'kerja sama sekolah dan keluarga agar murid bertahan sampai tamat',
      sebelum: 'wali kelas membacakan angka kepada orang tua secara bergantian sementara murid menunggu di luar kelas',
      sesudah:
        'murid menyiapkan map berisi pekerjaan terbaik dan tersulitnya, menjelaskannya kepada orang tua selama lima belas menit didampingi guru, lalu ketiganya menulis satu langkah belajar di rumah yang diperiksa sebulan kemudian',
      keunggulan: [
        'murid menjadi pihak yang berbicara sehingga ia mengenali kemajuannya sendiri',
        'jam pertemuan dipilih orang tua, pagi, sore, atau Sabtu',
      ],
      langkah: [
        'guru dan murid menyusun map pekerjaan selama setengah semester',
        'jadwal pertemuan ditawarkan kepada setiap keluarga',
        'pertemuan rapor bicara diadakan di semua kelas tujuh dan delapan',
        'kehadiran, langkah belajar, dan ketidakhadiran murid diperiksa sebulan kemudian',
      ],
    },
    indikator: [
      ['Kehadiran orang tua pada pembagian rapor', 'persen', 46, 80, 88],
      ['Keluarga yang menjalankan langkah belajar di rumah', 'persen', 0, 60, 67],
    ],
  },
  {
    sampai: 'DITETAPKAN',
    dinilai: true,
    lanjut: [
      MULAI,
      {
        kode: 'T20',
        isian: {
          lap_no: '100.2/0086/Kec-Mangkutana/2026',
          lap_tgl: '2026-05-25',
          hasil: 'Permohonan yang selesai dalam satu kedatangan naik dari 31 menjadi 86 persen.',
        },
      },
      { kode: 'T23', isian: RAPAT_JUNI },
      TATA_LAKSANA,
      {
        kode: 'T34',
        isian: { posisi: 'Harmonisasi', posisi_pemegang: 'Kepala Bagian Hukum', posisi_tgl: '2026-06-10' },
      },
    ],
    baris: {
      ...DITETAPKAN_FEBRUARI,
      nama_inovasi: 'Sekali Datang',
      pd_pengusul: 'Kecamatan Mangkutana',
      inisiator_jenis: 'Perangkat Daerah',
      inisiator_nama: 'Kecamatan Mangkutana',
      bentuk: 'Inovasi tata kelola Pemerintahan Daerah',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Kecamatan',
      tanggal_terima: '2026-01-06',
      cara_terima: 'Surat',
      pokok_perubahan: 'Berkas pemohon diperiksa di meja depan oleh pegawai yang berwenang menyelesaikannya.',
      tujuan: 'Menyelesaikan permohonan warga dalam satu kedatangan.',
      manfaat: 'Warga tidak kembali hanya karena satu lembar fotokopi.',
      sasaran: 'Delapan dari sepuluh permohonan selesai dalam satu kedatangan.',
      uji_coba_mulai: '2026-02-23',
      uji_coba_selesai: '2026-05-20',
      lokasi_uji_coba: 'Kantor Kecamatan Mangkutana',
      pengantar_jenis: 'Surat pengantar kepala Perangkat Daerah',
      pengantar_no: '100.2/0005/Kec-Mangkutana/2026',
      pengantar_tgl: '2026-01-12',
      pengantar_pejabat: 'Camat Mangkutana',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      latar:
        'Warga Mangkutana yang memerlukan surat kecamatan biasanya datang dua atau tiga kali. Pada kedatangan pertama berkas diterima petugas loket, pada kedatangan kedua diberitahukan kekurangannya, dan pada kedatangan ketiga barulah suratnya selesai. Pegawai yang berwenang duduk di belakang dan jarang bertemu pemohon.',
      masalah: [
        'hanya 31 persen permohonan selesai dalam satu kedatangan',
        'kekurangan berkas diketahui sehari setelah berkas diterima',
        'petugas loket tidak berwenang memutuskan hal yang sederhana',
      ],
      isu: 'kepastian pelayanan kecamatan bagi warga yang tinggal jauh dari kantor',
      sebelum: 'berkas berjalan dari loket ke kepala seksi lalu ke sekretaris, dan pemohon menunggu kabar di rumah',
      sesudah:
        'pegawai yang berwenang bergiliran duduk di meja depan, berkas diperiksa bersama pemohon dengan satu lembar kelengkapan, kekurangan kecil diselesaikan melalui salinan data yang telah dimiliki kecamatan, dan surat diserahkan pada hari yang sama',
      keunggulan: [
        'yang dipindahkan hanya tempat duduk dan kewenangan, bukan anggaran',
        'lembar kelengkapan yang sama dipakai kantor desa sehingga berkas sudah benar sejak dari desa',
      ],
      langkah: [
        'alasan kedatangan ulang dicatat selama sebulan',
        'kewenangan menyelesaikan permohonan dibagikan dengan surat tugas camat',
        'meja depan dijalankan setiap hari kerja',
        'kedatangan ulang dan pendapat pemohon diukur setiap bulan',
      ],
    },
    indikator: [['Permohonan yang selesai dalam satu kedatangan', 'persen', 31, 80, 86]],
  },
  {
    sampai: 'DITETAPKAN',
    dinilai: true,
    lanjut: [
      MULAI,
      {
        kode: 'T20',
        isian: {
          lap_no: '600.4/0058/DLH/2026',
          lap_tgl: '2026-03-16',
          hasil: 'Pengangkutan sesuai jadwal naik dari 52 menjadi 94 persen dengan jumlah truk yang sama.',
        },
      },
      {
        kode: 'T23',
        isian: { evaluasi_no: '000.9.3/012/BA/Bapperida/2026', evaluasi_tgl: '2026-03-30' },
      },
      TATA_LAKSANA,
      {
        kode: 'T26',
        isian: {
          reg_no: 'Peraturan Bupati Nomor 14 Tahun 2026',
          reg_tgl: '2026-05-18',
          undang_tgl: '2026-05-19',
          bd_no: 'Berita Daerah Tahun 2026 Nomor 14',
          penerapan_mulai: '2026-06-02',
        },
      },
    ],
    baris: {
      nama_inovasi: 'Jadwal Sampah Pasti',
      pd_pengusul: 'UPTD Pengelolaan Persampahan',
      pd_pelaksana: 'Dinas Lingkungan Hidup',
      inisiator_jenis: 'Perangkat Daerah',
      inisiator_nama: 'Dinas Lingkungan Hidup',
      bentuk: 'Inovasi tata kelola Pemerintahan Daerah',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Lingkungan Hidup',
      tanggal_terima: '2025-10-13',
      cara_terima: 'Surat',
      pokok_perubahan: 'Rute truk sampah disusun menurut isi bak yang dicatat, dan jam angkutnya diumumkan.',
      tujuan: 'Membuat pengangkutan sampah dapat diperkirakan warga.',
      manfaat: 'Sampah tidak menumpuk di tepi jalan dan truk tidak berjalan kosong.',
      sasaran: 'Sembilan dari sepuluh pengangkutan dilakukan pada jam yang diumumkan.',
      uji_coba_mulai: '2025-12-08',
      uji_coba_selesai: '2026-03-06',
      lokasi_uji_coba: 'Kecamatan Malili',
      pengantar_jenis: 'Surat pengantar kepala Perangkat Daerah',
      pengantar_no: '600.4/0311/DLH/2025',
      pengantar_tgl: '2025-10-20',
      pengantar_pejabat: 'Muhammad Tahir Lamallongi, Kepala Dinas Lingkungan Hidup',
      ba_no: '000.9.3/041/BA/Bapperida/2025',
      ba_tgl: '2025-11-12',
      ba_tautan: 'https://contoh.go.id/bapperida/ba-penilaian-november-2025.pdf',
      sk_no: '188.45/0731/XII/Tahun 2025',
      sk_tgl: '2025-12-01',
      sk_berlaku: '2025-12-01',
      sk_tautan: 'https://contoh.go.id/jdih/keputusan-0731-2025.pdf',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 18 Tahun 2008 tentang Pengelolaan Sampah',
      latar:
        'Truk sampah di Malili berangkat setiap pagi dengan rute yang sama selama bertahun-tahun. Bak di permukiman baru meluap, sedangkan bak di depan kantor sering baru terisi seperempat. Warga meletakkan sampah kapan saja karena tidak tahu jam truk lewat, lalu kantongnya dikoyak anjing sebelum diangkut.',
      masalah: [
        'hanya 52 persen pengangkutan dilakukan pada hari yang direncanakan',
        'sepertiga perjalanan truk membawa muatan kurang dari separuh',
        'aduan sampah menumpuk datang setiap hari dari permukiman yang sama',
      ],
      isu: 'tata kelola pengangkutan sampah yang pasti tanpa penambahan armada',
      sebelum: 'sopir mengikuti rute lama dan memutuskan sendiri bak yang dilewati ketika truk telah penuh',
      sesudah:
        'isi setiap bak dicatat pengawas tiga kali sepekan, rute disusun ulang setiap bulan menurut catatan itu, jam angkut dipasang pada setiap bak, dan keterlambatan lebih dari satu jam diberitahukan kepada ketua lingkungan',
      keunggulan: [
        'rute berubah karena catatan isi bak, bukan karena permintaan perorangan',
        'jumlah truk dan bahan bakar tetap sehingga tidak menambah beban anggaran',
      ],
      langkah: [
        'isi seluruh bak dicatat selama sebulan',
        'rute dan jam angkut disusun bersama sopir dan ketua lingkungan',
        'jadwal baru dijalankan dan diumumkan pada setiap bak',
        'ketepatan jam, muatan, dan aduan dibandingkan dengan keadaan awal',
      ],
    },
    indikator: [
      ['Pengangkutan pada jam yang diumumkan', 'persen', 52, 90, 94],
      ['Perjalanan truk dengan muatan kurang dari separuh', 'persen', 33, 15, 12],
    ],
  },
];
