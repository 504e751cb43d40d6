import { DITETAPKAN_FEBRUARI } from './rapat.ts';
import type { NaskahUsulan } from './susun-usulan.ts';

/** Proposals whose trial runs, stands still, or has just handed in its report. */
export const USULAN_DIUJI: readonly NaskahUsulan[] = [
  {
    sampai: 'DITETAPKAN',
    dinilai: true,
    lanjut: [
      { kode: 'T15', isian: {} },
      {
        kode: 'T16',
        isian: {
          periode: 'Mei 2026',
          capaian: 'Sembilan dari dua belas kelurahan dan desa menjalankan ronda menurut jadwal bersama.',
          kendala: 'Tiga desa belum mempunyai radio panggil.',
          laporan_no: '300.1/0147/Satpol-PP/2026',
          laporan_tgl: '2026-06-05',
          laporan_tautan: 'https://contoh.go.id/satpolpp/laporan-ronda-mei-2026.pdf',
        },
      },
    ],
    baris: {
      ...DITETAPKAN_FEBRUARI,
      nama_inovasi: 'Ronda Sambung',
      pd_pengusul: 'Satuan Polisi Pamong Praja',
      inisiator_jenis: 'Perangkat Daerah',
      inisiator_nama: 'Satuan Polisi Pamong Praja',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat',
      tanggal_terima: '2026-01-08',
      cara_terima: 'Surat',
      pokok_perubahan: 'Ronda dua belas desa disambung dengan satu jadwal, satu tanda, dan satu nomor panggil.',
      tujuan: 'Menyatukan penjagaan malam antardesa yang berbatasan.',
      manfaat: 'Warga memperoleh pertolongan lebih cepat tanpa menambah pos jaga.',
      sasaran: 'Dua belas desa menjalankan ronda bersambung setiap malam.',
      uji_coba_mulai: '2026-02-23',
      uji_coba_selesai: '2026-07-31',
      lokasi_uji_coba: 'Dua belas desa dan kelurahan di Kecamatan Malili dan Kecamatan Angkona',
      pengantar_jenis: 'Surat pengantar kepala Perangkat Daerah',
      pengantar_no: '300.1/0009/Satpol-PP/2026',
      pengantar_tgl: '2026-01-15',
      pengantar_pejabat: 'Kepala Satuan Polisi Pamong Praja',
    },
    uraian: {
      dasar: 'Peraturan Pemerintah Nomor 16 Tahun 2018 tentang Satuan Polisi Pamong Praja',
      latar:
        'Hampir setiap desa di sekitar Malili mempunyai pos ronda, tetapi jadwalnya berdiri sendiri. Kendaraan yang dicuri di satu desa dibawa melalui desa sebelah yang malam itu kosong. Anggota perlindungan masyarakat mengenal jalan setapak dengan baik, namun tidak tahu siapa yang sedang berjaga di balik batas desa.',
      masalah: [
        'malam tertentu dijaga di semua desa dan malam lain kosong di semua desa',
        'kabar antarpos disampaikan melalui telepon pribadi yang sering tidak diangkat',
        'tanda bahaya setiap desa berbeda sehingga tidak dikenali tetangga',
      ],
      isu: 'ketenteraman lingkungan yang dijaga bersama oleh warga desa yang berbatasan',
      sebelum: 'pos ronda bekerja menurut kebiasaan masing-masing dan laporan sampai ke kantor pada pagi harinya',
      sesudah:
        'jadwal dua belas desa disusun dalam satu lembar, setiap malam selalu ada pos yang terisi di setiap ruas jalan, kabar disampaikan melalui radio panggil bersama, dan kentungan dipukul dengan tiga irama yang sama',
      keunggulan: [
        'jumlah penjaga tidak bertambah karena yang diatur hanya malam dan ruasnya',
        'irama kentungan yang sama dapat dikenali warga tanpa alat apa pun',
      ],
      langkah: [
        'batas ruas dan malam yang kosong dipetakan bersama kepala desa',
        'anggota perlindungan masyarakat berlatih memakai radio dan irama kentungan',
        'ronda bersambung dijalankan dengan catatan harian di setiap pos',
        'waktu tanggap dan jumlah kejadian dibandingkan dengan tahun sebelumnya',
      ],
    },
    indikator: [
      ['Desa yang menjalankan ronda bersambung', 'desa', 0, 12],
      ['Waktu dari kabar sampai penjaga tiba', 'menit', 42, 15],
    ],
  },
  {
    sampai: 'DITETAPKAN',
    dinilai: true,
    lanjut: [
      { kode: 'T15', isian: {} },
      {
        kode: 'T17',
        isian: {
          alasan: 'Perahu naik galangan karena lambungnya bocor; pelayaran belum aman sebelum pemeriksaan ulang.',
          tangguh_mulai: '2026-05-12',
          tangguh_sampai: '2026-07-06',
          putusan_no: '000.9.3/0093/Bapperida/2026',
          putusan_tgl: '2026-05-13',
        },
      },
    ],
    baris: {
      ...DITETAPKAN_FEBRUARI,
      nama_inovasi: 'Perahu Dokumen Towuti',
      pd_pengusul: 'Kecamatan Towuti',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'Hasruddin Palemmai',
      inisiator_nip: '198703112010011008',
      inisiator_kontak: '0811-0000-412',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Administrasi Kependudukan dan Pencatatan Sipil',
      tanggal_terima: '2026-01-09',
      cara_terima: 'Langsung',
      pokok_perubahan: 'Loket kecamatan dibawa dengan perahu ke lima desa seberang danau dua kali sebulan.',
      tujuan: 'Mendekatkan pelayanan dokumen bagi warga seberang Danau Towuti.',
      manfaat: 'Warga tidak menyeberang seharian hanya untuk satu surat.',
      sasaran: 'Lima ratus dokumen diselesaikan di atas dermaga selama uji coba.',
      uji_coba_mulai: '2026-02-23',
      uji_coba_selesai: '2026-08-31',
      lokasi_uji_coba: 'Lima dermaga desa di seberang Danau Towuti',
      pengantar_jenis: 'Surat izin tertulis kepala Perangkat Daerah',
      pengantar_no: '000.1/0017/Kec-Towuti/2026',
      pengantar_tgl: '2026-01-14',
      pengantar_pejabat: 'Camat Towuti',
    },
    uraian: {
      dasar:
        'Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan',
      latar:
        'Lima desa di seberang Danau Towuti terpisah satu sampai tiga jam perjalanan air dari kantor camat. Perahu umum berangkat pagi dan kembali sore, sehingga warga yang berkasnya kurang harus menginap atau pulang dengan tangan kosong. Banyak orang tua akhirnya menunda akta kelahiran sampai anaknya hendak masuk sekolah.',
      masalah: [
        'satu dokumen rata-rata memerlukan dua kali penyeberangan',
        'ongkos perahu melebihi penghasilan dua hari kerja',
        'kekurangan berkas baru diketahui setelah warga tiba di loket',
      ],
      isu: 'pemerataan pelayanan administrasi bagi desa yang hanya dapat dicapai melalui air',
      sebelum: 'warga menyeberang ke kantor camat menurut jadwal perahu umum dan menunggu giliran bersama pemohon lain',
      sesudah:
        'petugas datang dengan perahu sesuai kalender yang diumumkan di masjid dan gereja, berkas diperiksa kader desa sebelum hari pelayanan, dokumen yang lengkap dicetak pada hari itu, dan yang lain dibawa pada pelayaran berikutnya',
      keunggulan: [
        'berkas diperiksa di desa sehingga hampir tidak ada kedatangan yang sia-sia',
        'perahu yang dipakai adalah perahu patroli kecamatan pada hari yang tidak terpakai',
      ],
      langkah: [
        'kalender pelayaran disusun bersama kepala desa dan juru mudi',
        'kader desa berlatih memeriksa kelengkapan berkas',
        'pelayanan dermaga dijalankan dua kali sebulan',
        'jumlah dokumen, ongkos warga, dan keselamatan pelayaran dinilai setiap triwulan',
      ],
    },
    indikator: [['Dokumen yang selesai di dermaga', 'dokumen', 0, 500]],
  },
  {
    sampai: 'DITETAPKAN',
    dinilai: true,
    lanjut: [
      { kode: 'T15', isian: {} },
      {
        kode: 'T20',
        isian: {
          lap_no: '400.7.22/0318/RSUD/2026',
          lap_tgl: '2026-06-04',
          hasil:
            'Kantong darah golongan yang diminta tersedia pada 91 persen permintaan; waktu mencari turun dari 190 menjadi 35 menit.',
        },
      },
    ],
    baris: {
      ...DITETAPKAN_FEBRUARI,
      nama_inovasi: 'Papan Stok Darah',
      pd_pengusul: 'RSUD I Lagaligo',
      pd_pelaksana: 'RSUD I Lagaligo',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'Yuliana Sarira',
      inisiator_nip: '199006152015032004',
      inisiator_kontak: '0811-0000-413',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Digital',
      jenis_kebaruan: 'Temuan baru',
      urusan_utama: 'Kesehatan',
      tanggal_terima: '2026-01-07',
      cara_terima: 'Surat',
      pokok_perubahan:
        'Persediaan darah menurut golongan diumumkan setiap pagi dan calon donor dipanggil sebelum habis.',
      tujuan: 'Menjamin darah tersedia ketika dibutuhkan.',
      manfaat: 'Keluarga pasien tidak lagi mencari donor pada saat genting.',
      sasaran: 'Sembilan dari sepuluh permintaan darah terpenuhi dari persediaan.',
      uji_coba_mulai: '2026-02-23',
      uji_coba_selesai: '2026-05-29',
      lokasi_uji_coba: 'Unit transfusi darah RSUD I Lagaligo',
      pengantar_jenis: 'Surat izin tertulis kepala Perangkat Daerah',
      pengantar_no: '400.7/0031/Dinkes/2026',
      pengantar_tgl: '2026-01-13',
      pengantar_pejabat: 'Rosmini Patiroi, Kepala Dinas Kesehatan',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan',
      latar:
        'Permintaan darah di rumah sakit daerah datang tanpa jadwal, sedangkan kegiatan donor berlangsung beberapa kali setahun. Pada pekan setelah kegiatan donor persediaan berlebih dan sebagian kedaluwarsa. Pada pekan lain keluarga pasien menelepon kenalan satu per satu sambil menunggu di depan kamar operasi.',
      masalah: [
        'hanya 58 persen permintaan terpenuhi dari persediaan',
        'keluarga memerlukan rata-rata 190 menit untuk mencari donor pengganti',
        'kantong yang kedaluwarsa mencapai sebelas setiap bulan',
      ],
      isu: 'ketersediaan darah sebagai bagian dari keselamatan ibu bersalin dan korban kecelakaan',
      sebelum: 'persediaan dicatat pada buku unit transfusi dan diketahui orang lain hanya bila bertanya',
      sesudah:
        'jumlah kantong menurut golongan dipasang setiap pagi di papan dan halaman rumah sakit, batas paling sedikit ditetapkan untuk setiap golongan, dan calon donor yang telah bersedia dipanggil bergantian sebelum batas itu terlampaui',
      keunggulan: [
        'donor dipanggil menurut golongan yang hampir habis, bukan menurut acara',
        'data calon donor disimpan rumah sakit dan tidak pernah diumumkan',
      ],
      langkah: [
        'pemakaian darah dua tahun dihitung menurut golongan dan hari',
        'kantor, sekolah, dan jemaat mendaftarkan calon donor yang bersedia dipanggil',
        'papan persediaan dan panggilan bergantian dijalankan selama tiga bulan',
        'permintaan yang terpenuhi dan kantong kedaluwarsa dibandingkan dengan keadaan awal',
      ],
    },
    indikator: [
      ['Permintaan darah yang terpenuhi dari persediaan', 'persen', 58, 90, 91],
      ['Waktu mencari donor pengganti', 'menit', 190, 45, 35],
    ],
  },
];
