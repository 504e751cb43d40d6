import { DITETAPKAN_MEI } from './rapat.ts';
import type { NaskahUsulan } from './susun-usulan.ts';

/** Proposals on livelihoods, complete; all but one are drafts: farming, fishing, small trade, permits, waste. */
export const USULAN_EKONOMI: readonly NaskahUsulan[] = [
  {
    dinilai: true,
    baris: {
      nama_inovasi: 'Lada Sehat',
      kepanjangan: 'Layanan Diagnosis Penyakit Lada di Kebun Petani',
      pd_pengusul: 'Dinas Pertanian dan Ketahanan Pangan',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'I Wayan Sukerta',
      inisiator_nip: '198704252010011003',
      inisiator_kontak: '0811-0000-201',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Teknologi',
      jenis_kebaruan: 'Temuan baru',
      urusan_utama: 'Pertanian',
      tanggal_terima: '2026-02-10',
      cara_terima: 'Surat',
      pokok_perubahan:
        'Penyakit lada dikenali di kebun dengan perangkat uji lapangan dan hasilnya diberikan pada hari yang sama.',
      tujuan: 'Menekan kehilangan hasil lada akibat busuk pangkal batang dan penyakit kuning.',
      manfaat: 'Petani tidak salah memakai pestisida dan tanaman sehat terselamatkan lebih awal.',
      sasaran: 'Tanaman mati di kebun contoh turun dari 18 persen menjadi 8 persen.',
      program_kegiatan: 'Program Pengendalian dan Penanggulangan Bencana Pertanian',
      anggaran_nilai: 85000000,
      anggaran_sumber: 'APBD',
      uji_coba_mulai: '2027-01-18',
      uji_coba_selesai: '2027-11-30',
      lokasi_uji_coba: 'Sentra lada di Kecamatan Towuti dan Kecamatan Wasuponda',
      pengantar_jenis: 'Surat izin tertulis kepala Perangkat Daerah',
      pengantar_no: '500.6/0087/Distanpangan/2026',
      pengantar_tgl: '2026-02-18',
      pengantar_pejabat: 'Kepala Dinas Pertanian dan Ketahanan Pangan',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 19 Tahun 2013 tentang Perlindungan dan Pemberdayaan Petani',
      latar:
        'Lada dari Towuti dan Wasuponda menjadi sumber pendapatan utama ribuan keluarga. Dalam lima tahun terakhir banyak kebun mati mendadak karena busuk pangkal batang, sementara penyakit kuning menurunkan hasil sedikit demi sedikit. Contoh tanaman harus dikirim ke laboratorium di Maros dan hasilnya kembali setelah tiga minggu.',
      masalah: [
        'petani menyemprot pestisida yang tidak sesuai dengan penyebab penyakit',
        'penyuluh hanya menduga penyakit dari gejala daun',
        'kebun di sekitarnya tertular sebelum hasil laboratorium tiba',
      ],
      isu: 'perlindungan petani terhadap kehilangan hasil dan daya saing komoditas lada kabupaten',
      sebelum:
        'petani membawa daun layu ke kios saprodi, membeli obat menurut saran penjual, dan baru melapor ketika sebagian besar tanaman mati',
      sesudah:
        'penyuluh membawa kotak uji berisi pereaksi dan mikroskop saku, pengujian dilakukan di kebun kurang dari dua jam, petani menerima lembar tindakan bergambar, dan sebaran penyakit digambar pada peta desa',
      keunggulan: [
        'hasil diketahui sebelum penyuluh meninggalkan kebun',
        'peta sebaran memungkinkan kebun tetangga dilindungi sebelum tertular',
      ],
      langkah: [
        'dua puluh penyuluh dilatih di balai penelitian rempah',
        'kotak uji dirakit dan dicocokkan ketepatannya dengan laboratorium',
        'kunjungan kebun dijadwalkan setiap dua pekan pada kelompok tani',
        'angka kematian tanaman dibandingkan antara kebun contoh dan kebun biasa',
      ],
    },
    indikator: [
      ['Tanaman lada mati di kebun contoh', 'persen', 18, 8],
      ['Waktu dari laporan sampai hasil uji', 'hari', 21, 1],
    ],
  },
  {
    dinilai: true,
    baris: {
      nama_inovasi: 'Tera Keliling Terjadwal',
      pd_pengusul: 'Dinas Perdagangan, Koperasi, Usaha Kecil dan Menengah, dan Perindustrian',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'Hamzah Daeng Mattiro',
      inisiator_nip: '198309102008041001',
      inisiator_kontak: '0811-0000-202',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Perdagangan',
      tanggal_terima: '2026-02-18',
      cara_terima: 'Formulir',
      pokok_perubahan:
        'Tera ulang timbangan dilakukan di pasar menurut kalender pasaran, dengan timbangan pengganti selama pengujian.',
      tujuan: 'Menjamin kebenaran timbangan di pasar rakyat.',
      manfaat: 'Pembeli terlindungi dan pedagang tidak kehilangan waktu berjualan.',
      sasaran: 'Sembilan dari sepuluh timbangan di lima pasar bertanda tera sah.',
      anggaran_nilai: 54000000,
      anggaran_sumber: 'APBD',
      uji_coba_mulai: '2027-02-08',
      uji_coba_selesai: '2027-08-27',
      lokasi_uji_coba: 'Lima pasar rakyat di Malili, Wotu, Tomoni, Mangkutana, dan Towuti',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 7 Tahun 2014 tentang Perdagangan',
      latar:
        'Lima pasar rakyat di kabupaten ini memakai lebih dari seribu timbangan. Pedagang wajib menera ulang timbangannya setiap tahun, tetapi kantor metrologi berada di ibu kota kabupaten. Menutup lapak sehari berarti kehilangan penghasilan, sehingga banyak timbangan tidak pernah diuji lagi sejak dibeli.',
      masalah: [
        'hanya sepertiga timbangan yang bertanda tera sah',
        'pengujian mendadak menimbulkan penolakan karena pedagang tidak dapat berjualan',
        'pembeli tidak mengetahui cara memeriksa timbangan',
      ],
      isu: 'perlindungan konsumen dan kejujuran perdagangan di pasar rakyat',
      sebelum: 'petugas memanggil pedagang ke kantor atau datang tanpa jadwal, dan timbangan ditahan selama pengujian',
      sesudah:
        'kalender tera mengikuti hari pasaran, setiap pedagang menerima nomor giliran, timbangan pengganti yang sudah sah dipinjamkan selama setengah jam, dan tanda sah berwarna menurut tahun ditempel menghadap pembeli',
      keunggulan: [
        'pedagang tetap berjualan selama timbangannya diuji',
        'warna tanda sah membuat pembeli ikut mengawasi tanpa alat apa pun',
      ],
      langkah: [
        'seluruh timbangan didata bersama kepala pasar',
        'kalender tera satu tahun diumumkan dan timbangan pengganti disiapkan',
        'tera dilaksanakan bergiliran di lima pasar',
        'pembeli diwawancarai tentang kepercayaan terhadap timbangan',
      ],
    },
    indikator: [['Timbangan bertanda tera sah di lima pasar', 'persen', 34, 90]],
  },
  {
    dinilai: true,
    sampai: 'DITETAPKAN',
    lanjut: [{ kode: 'T15', isian: {} }],
    baris: {
      ...DITETAPKAN_MEI,
      nama_inovasi: 'Izin Mendekat',
      pd_pengusul: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
      inisiator_jenis: 'Perangkat Daerah',
      inisiator_nama: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Penanaman Modal',
      urusan_lain: 'Koperasi, Usaha Kecil, dan Menengah',
      tanggal_terima: '2026-02-23',
      cara_terima: 'Surat',
      no_agenda: '038/Bapperida/II/2026',
      pokok_perubahan:
        'Pendampingan nomor induk berusaha bagi usaha mikro dipindahkan ke kantor kecamatan pada hari pasar dengan paralegal usaha.',
      tujuan: 'Memudahkan usaha mikro memperoleh legalitas.',
      manfaat: 'Usaha mikro dapat mengakses kredit program dan pengadaan pemerintah.',
      sasaran: 'Delapan ratus usaha mikro memperoleh nomor induk berusaha dalam enam bulan.',
      uji_coba_mulai: '2026-05-18',
      uji_coba_selesai: '2026-11-30',
      lokasi_uji_coba: 'Kantor Kecamatan Tomoni, Kantor Kecamatan Wotu, dan Kantor Kecamatan Nuha',
      pengantar_jenis: 'Surat pengantar kepala Perangkat Daerah',
      pengantar_no: '500.16/0061/DPMPTSP/2026',
      pengantar_tgl: '2026-02-27',
      pengantar_pejabat: 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 20 Tahun 2008 tentang Usaha Mikro, Kecil, dan Menengah',
      latar:
        'Perizinan berusaha secara elektronik telah menghapus banyak persyaratan, tetapi pelaku usaha mikro di kecamatan belum merasakannya. Mereka tidak memiliki surel, ragu memilih kode bidang usaha, dan takut terkena pajak. Akibatnya sebagian besar penjual makanan, penjahit, dan bengkel kecil tetap tanpa legalitas.',
      masalah: [
        'pemohon harus ke Malili hanya untuk dibantu mengisi formulir',
        'kode bidang usaha sering keliru sehingga izin tidak dapat dipakai',
        'usaha mikro ditolak bank karena tidak memiliki nomor induk berusaha',
      ],
      isu: 'kemudahan berusaha bagi usaha mikro sebagai jalan menuju lapangan kerja baru di kecamatan',
      sebelum:
        'petugas menunggu di loket, layanan keliling diadakan tanpa jadwal tetap, dan pemohon yang gagal tidak ditindaklanjuti',
      sesudah:
        'setiap hari pasar dua petugas membuka meja di kantor kecamatan, daftar pertanyaan bergambar menuntun pemilihan kode usaha, nomor induk berusaha dicetak saat itu, dan kasus yang sulit dicatat untuk diselesaikan dalam tiga hari',
      keunggulan: [
        'layanan mengikuti hari orang berkumpul sehingga pelaku usaha tidak perlu meninggalkan dagangan',
        'daftar pertanyaan bergambar menurunkan kesalahan pemilihan kode usaha',
      ],
      langkah: [
        'daftar usaha mikro tanpa legalitas disusun bersama pemerintah desa',
        'petugas kecamatan dilatih dan daftar pertanyaan diuji pada tiga puluh pelaku usaha',
        'meja layanan dibuka setiap hari pasar',
        'pelaku usaha yang sudah terdaftar dihubungkan dengan bank dan katalog elektronik',
      ],
    },
    indikator: [
      ['Nomor induk berusaha yang terbit melalui meja kecamatan', 'usaha', 0, 800],
      ['Permohonan yang diselesaikan pada hari yang sama', 'persen', 22, 85],
    ],
  },
  {
    baris: {
      nama_inovasi: 'Jaring Kembali',
      kepanjangan: 'Penukaran Jaring dan Plastik Bekas Nelayan Danau',
      pd_pengusul: 'Dinas Lingkungan Hidup',
      inisiator_jenis: 'Masyarakat',
      inisiator_nama: 'Kelompok Nelayan Timampu Lestari',
      inisiator_kontak: '0811-0000-204',
      bentuk: 'Inovasi Daerah lainnya',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Temuan baru',
      urusan_utama: 'Lingkungan Hidup',
      urusan_lain: 'Kelautan dan Perikanan',
      tanggal_terima: '2026-02-25',
      cara_terima: 'Langsung',
      pokok_perubahan:
        'Jaring rusak dan plastik yang semula ditinggalkan di danau ditukar nelayan dengan alat tangkap yang ramah lingkungan.',
      tujuan: 'Mengurangi sampah jaring dan plastik di Danau Towuti.',
      manfaat: 'Ikan endemik tidak terjerat jaring hantu dan nelayan memperoleh alat tangkap baru.',
      sasaran: 'Dua ton jaring dan plastik bekas dikumpulkan dalam enam bulan.',
      anggaran_nilai: 62000000,
      anggaran_sumber: 'APBD dan tanggung jawab sosial perusahaan',
      uji_coba_mulai: '2027-03-01',
      uji_coba_selesai: '2027-08-31',
      lokasi_uji_coba: 'Desa Timampu dan desa sekitarnya, Kecamatan Towuti',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 32 Tahun 2009 tentang Perlindungan dan Pengelolaan Lingkungan Hidup',
      latar:
        'Danau Towuti adalah rumah bagi ikan dan udang yang tidak hidup di tempat lain. Jaring nilon yang putus biasanya dilepas begitu saja dan terus menjerat ikan di dasar danau. Penyelaman bersama yang diadakan kelompok nelayan dalam dua hari mengangkat lebih dari dua ratus kilogram jaring dan plastik.',
      masalah: [
        'nelayan tidak memiliki tempat membuang jaring rusak',
        'jaring bekas tidak laku dijual karena bercampur lumpur',
        'pengawasan danau mengandalkan larangan tanpa pilihan pengganti',
      ],
      isu: 'kelestarian danau purba dan penghidupan nelayan yang bergantung kepadanya',
      sebelum:
        'jaring rusak ditenggelamkan atau dibakar di tepi danau, dan kegiatan bersih danau diadakan setahun sekali',
      sesudah:
        'setiap dermaga memiliki wadah penampung, lima kilogram jaring atau plastik bersih ditukar dengan satu poin, poin ditukar dengan jaring bermata lebar atau perbaikan mesin, dan jaring yang terkumpul dijual kepada pendaur ulang',
      keunggulan: [
        'nelayan sendiri yang menjadi pengumpul sehingga titik jaring hantu diketahui dengan tepat',
        'alat tangkap pengganti ikut mengurangi penangkapan ikan kecil',
      ],
      langkah: [
        'kelompok nelayan dan pendaur ulang menyepakati harga serta mutu jaring',
        'wadah dan buku poin disiapkan di empat dermaga',
        'penukaran dibuka setiap Sabtu dan hasilnya diumumkan',
        'penyelaman pemeriksaan dilakukan pada titik yang sudah dibersihkan',
      ],
    },
    indikator: [['Jaring dan plastik bekas yang terkumpul', 'kg', 200, 2000]],
  },
  {
    baris: {
      nama_inovasi: 'Dapur Ikan Danau',
      kepanjangan: 'Pelatihan Pengolahan Pascapanen Ikan Danau bagi Perempuan Nelayan',
      pd_pengusul: 'Dinas Perikanan',
      inisiator_jenis: 'Anggota DPRD',
      inisiator_nama: 'Yuliana Pakiding',
      inisiator_kontak: '0811-0000-205',
      bentuk: 'Inovasi Daerah lainnya',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Kelautan dan Perikanan',
      urusan_lain: 'Pemberdayaan Perempuan dan Perlindungan Anak',
      tanggal_terima: '2026-03-09',
      cara_terima: 'Surat',
      pokok_perubahan:
        'Dapur produksi bersama dengan alat pengering tertutup dipinjamkan bergilir kepada kelompok perempuan nelayan.',
      tujuan: 'Meningkatkan nilai jual ikan hasil tangkapan pada musim melimpah.',
      manfaat: 'Pendapatan keluarga nelayan bertambah dan ikan tidak terbuang.',
      sasaran: 'Sepuluh kelompok menghasilkan produk yang memenuhi izin produksi rumah tangga.',
      anggaran_nilai: 175000000,
      anggaran_sumber: 'APBD',
      uji_coba_mulai: '2027-03-15',
      uji_coba_selesai: '2027-12-15',
      lokasi_uji_coba: 'Kecamatan Nuha dan Kecamatan Towuti',
      pengantar_jenis: 'Keputusan rapat paripurna DPRD',
      pengantar_no: '100.3/07/DPRD/III/2026',
      pengantar_tgl: '2026-03-27',
      pengantar_pejabat: 'Ketua DPRD',
    },
    uraian: {
      dasar:
        'Undang-Undang Nomor 7 Tahun 2016 tentang Perlindungan dan Pemberdayaan Nelayan, Pembudi Daya Ikan, dan Petambak Garam',
      latar:
        'Pada bulan April sampai Juni hasil tangkapan ikan danau melimpah sehingga harganya jatuh hingga sepertiga. Perempuan nelayan mengasinkan ikan di tepi jalan dengan mutu yang tidak tetap. Aspirasi yang disampaikan pada masa reses meminta tempat mengolah yang bersih tanpa harus membeli alat sendiri.',
      masalah: [
        'ikan yang tidak terjual dibuang pada hari kedua',
        'produk olahan ditolak toko karena tidak memiliki izin produksi',
        'alat pengering bantuan sebelumnya menganggur karena diserahkan kepada satu kelompok saja',
      ],
      isu: 'pemberdayaan keluarga nelayan dan penganekaragaman pangan daerah',
      sebelum:
        'ikan dijemur terbuka, kemasan memakai plastik biasa, dan setiap keluarga menjual sendiri kepada pengumpul',
      sesudah:
        'dua dapur bersama dengan pengering tertutup dibuka bergiliran menurut jadwal kelompok, penyuluh memeriksa kebersihan sebelum produksi, kemasan diberi tanggal dan kode kelompok, dan penjualan dilakukan melalui satu koperasi',
      keunggulan: [
        'alat dimiliki pemerintah daerah dan dipinjamkan bergilir sehingga tidak menganggur',
        'kode kelompok pada kemasan memungkinkan mutu ditelusuri sampai ke pembuatnya',
      ],
      langkah: [
        'dua bangunan pasar ikan lama dibenahi menjadi dapur produksi',
        'sepuluh kelompok dilatih mengolah, mengemas, dan menghitung biaya',
        'produksi bergilir dimulai bersamaan dengan pengurusan izin produksi',
        'penjualan dan pendapatan kelompok dibandingkan dengan musim sebelumnya',
      ],
    },
    indikator: [
      ['Kelompok yang memperoleh izin produksi', 'kelompok', 1, 10],
      ['Ikan terbuang pada musim melimpah', 'kg per pekan', 650, 150],
    ],
  },
];
