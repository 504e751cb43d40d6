import type { NaskahUsulan } from './susun-usulan.ts';

/** Complete drafts on how the government itself works; one comes from the regional head. */
export const USULAN_TATA_KELOLA: readonly NaskahUsulan[] = [
  {
    dinilai: true,
    baris: {
      nama_inovasi: 'Warung Data Desa',
      pd_pengusul: 'Dinas Pemberdayaan Masyarakat dan Desa',
      inisiator_jenis: 'Perangkat Daerah',
      inisiator_nama: 'Dinas Pemberdayaan Masyarakat dan Desa',
      bentuk: 'Inovasi tata kelola Pemerintahan Daerah',
      jenis: 'Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Pemberdayaan Masyarakat dan Desa',
      urusan_lain: 'Statistik; Komunikasi dan Informatika',
      tanggal_terima: '2026-02-13',
      cara_terima: 'Surat',
      pokok_perubahan:
        'Data keluarga miskin, tanah, dan bantuan diperbarui bersama di satu buku data desa yang dibacakan setiap triwulan.',
      tujuan: 'Menyediakan satu data desa yang disepakati untuk perencanaan dan penyaluran bantuan.',
      manfaat:
        'Penerima bantuan tepat sasaran dan perangkat desa tidak mengisi permintaan data yang sama berulang kali.',
      sasaran: 'Tiga puluh desa memiliki buku data yang mutakhir dan dipakai dalam musyawarah desa.',
      program_kegiatan: 'Program Administrasi Pemerintahan Desa',
      anggaran_nilai: 90000000,
      anggaran_sumber: 'APBD',
      uji_coba_mulai: '2027-01-18',
      uji_coba_selesai: '2027-09-30',
      lokasi_uji_coba: 'Tiga puluh desa di sebelas kecamatan',
      pengantar_jenis: 'Surat pengantar kepala Perangkat Daerah',
      pengantar_no: '400.10/0073/DPMD/2026',
      pengantar_tgl: '2026-02-19',
      pengantar_pejabat: 'Kepala Dinas Pemberdayaan Masyarakat dan Desa',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
      latar:
        'Dalam setahun sebuah desa menerima puluhan permintaan data dari dinas, pendamping, dan kementerian dengan format yang berbeda. Perangkat desa menjawabnya dari ingatan atau menyalin angka tahun lalu. Ketika bantuan disalurkan, warga memprotes nama penerima yang sudah meninggal atau pindah.',
      masalah: [
        'angka keluarga miskin satu desa berbeda pada tiga sumber',
        'kesalahan data baru diketahui setelah bantuan dibagikan',
        'operator desa menghabiskan sekitar sepertiga waktunya untuk mengisi formulir',
      ],
      isu: 'ketepatan data desa sebagai dasar perencanaan dan pengentasan kemiskinan',
      sebelum: 'setiap dinas menyebarkan formulir sendiri dan hasilnya tidak pernah kembali ke desa',
      sesudah:
        'desa mengelola satu buku data dengan 24 butir pokok, kepala dusun memperbaruinya setiap bulan di warung atau pos ronda, isinya dibacakan dalam pertemuan triwulan, dan dinas mengambil angka dari buku itu tanpa mengirim formulir baru',
      keunggulan: [
        'warga sendiri memeriksa data ketika dibacakan sehingga kesalahan diperbaiki sebelum dipakai',
        'dinas sepakat berhenti meminta butir data yang sudah tersedia',
      ],
      langkah: [
        'sebelas dinas menyepakati 24 butir data dan menghapus formulir ganda',
        'operator tiga puluh desa dilatih dan buku data diisi pertama kali',
        'pembacaan triwulan dilaksanakan di setiap dusun',
        'inspektorat menguji petik ketepatan data pada tiga ratus keluarga',
      ],
    },
    indikator: [
      ['Desa dengan buku data mutakhir', 'desa', 0, 30],
      ['Kesesuaian data pada uji petik', 'persen', 61, 90],
    ],
  },
  {
    dinilai: true,
    baris: {
      nama_inovasi: 'SIMAK TANAH',
      kepanjangan: 'Sistem Pemeriksaan Kembali Aset Tanah',
      pd_pengusul: 'Badan Pengelola Keuangan dan Aset Daerah',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'Agustina Salurante',
      inisiator_nip: '198908302012122002',
      inisiator_kontak: '0811-0000-302',
      bentuk: 'Inovasi tata kelola Pemerintahan Daerah',
      jenis: 'Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Keuangan',
      urusan_lain: 'Pertanahan',
      tanggal_terima: '2026-02-18',
      cara_terima: 'Formulir',
      pokok_perubahan:
        'Bidang tanah milik daerah diperiksa pengguna barang dengan foto berlokasi setiap tahun dan perbedaannya langsung masuk daftar tindak lanjut.',
      tujuan: 'Mengamankan aset tanah pemerintah daerah.',
      manfaat: 'Sengketa dapat dicegah dan laporan barang milik daerah sesuai dengan keadaan lapangan.',
      sasaran: 'Seluruh 412 bidang tanah sekolah dan kantor memiliki foto berlokasi dan keadaan yang diperiksa.',
      anggaran_nilai: 45000000,
      anggaran_sumber: 'APBD',
      uji_coba_mulai: '2027-02-01',
      uji_coba_selesai: '2027-08-31',
      lokasi_uji_coba: 'Bidang tanah sekolah dan kantor di sebelas kecamatan',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara',
      latar:
        'Pemerintah kabupaten menguasai ratusan bidang tanah yang berasal dari hibah, pembelian, dan pelimpahan pada masa pembentukan kabupaten. Sebagian batasnya hanya berupa pohon atau pagar bambu. Dalam tiga tahun terakhir beberapa bidang diklaim pihak lain karena tidak ada bukti penguasaan yang mutakhir.',
      masalah: [
        'letak bidang pada daftar aset tidak cocok dengan lapangan',
        'kepala sekolah dan camat tidak mengetahui batas tanah yang dikelolanya',
        'pemeriksaan menyeluruh hanya dilakukan lima tahun sekali',
      ],
      isu: 'pengamanan barang milik daerah dan pencegahan kerugian daerah',
      sebelum: 'pengurus barang menyalin daftar tahun lalu ke dalam laporan baru tanpa mendatangi lokasi',
      sesudah:
        'pengurus barang memotret empat sudut bidang dengan lokasi, mengisi lima pertanyaan tentang batas dan penguasaan, sistem membandingkan dengan tahun sebelumnya, dan perbedaan menjadi daftar kerja bersama kantor pertanahan',
      keunggulan: [
        'pemeriksaan dilakukan orang yang setiap hari berada di lokasi sehingga tidak membutuhkan tim khusus',
        'foto tahunan menjadi bukti penguasaan fisik yang berurutan',
      ],
      langkah: [
        'daftar 412 bidang dibersihkan dan diberi kode pada peta',
        'pengurus barang berlatih memotret dan mengisi pertanyaan',
        'pemeriksaan dilaksanakan serentak selama dua bulan',
        'bidang yang bermasalah diajukan untuk pengukuran ulang dan sertifikasi',
      ],
    },
    indikator: [['Bidang tanah dengan foto berlokasi', 'bidang', 57, 412]],
  },
  {
    baris: {
      nama_inovasi: 'Rembuk Desa Berjadwal',
      pd_pengusul: 'Sekretariat Daerah',
      pd_pelaksana: 'Dinas Pemberdayaan Masyarakat dan Desa',
      inisiator_jenis: 'Kepala Daerah',
      inisiator_nama: 'Andi Maradeka Pallawa',
      bentuk: 'Inovasi tata kelola Pemerintahan Daerah',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Pemberdayaan Masyarakat dan Desa',
      urusan_lain: 'Perencanaan',
      tanggal_terima: '2026-03-11',
      cara_terima: 'Langsung',
      pokok_perubahan:
        'Kunjungan kepala daerah diubah menjadi rembuk berjadwal dengan daftar masalah yang disiapkan desa dan jawaban tertulis setiap dinas.',
      tujuan: 'Menjamin setiap masalah desa memperoleh jawaban dan tenggat.',
      manfaat: 'Warga mengetahui kelanjutan usulannya dan dinas tidak menumpuk janji.',
      sasaran: 'Setiap masalah yang disampaikan dijawab tertulis dalam sepuluh hari kerja.',
      uji_coba_mulai: '2027-01-18',
      uji_coba_selesai: '2027-06-30',
      lokasi_uji_coba: 'Dua puluh dua desa, masing-masing dua desa tiap kecamatan',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
      latar:
        'Kunjungan kepala daerah ke desa selalu dihadiri banyak warga, tetapi permintaan yang disampaikan jarang tercatat. Beberapa bulan kemudian pertanyaan yang sama diajukan kembali kepada dinas yang berbeda. Pemerintah desa mengeluh karena musyawarah perencanaan dan kunjungan pimpinan berjalan sendiri-sendiri.',
      masalah: [
        'hampir separuh permintaan warga tidak diketahui tindak lanjutnya',
        'dinas menjawab lisan di tempat tanpa memeriksa anggaran',
        'desa yang jauh dari kota jarang dikunjungi',
      ],
      isu: 'kepercayaan masyarakat terhadap pemerintah daerah dan keterhubungan perencanaan desa dengan perencanaan kabupaten',
      sebelum: 'kunjungan disusun menurut undangan, masalah disampaikan bergantian, dan catatan dibuat oleh ajudan',
      sesudah:
        'jadwal setahun diumumkan pada bulan Januari, desa menyerahkan paling banyak tujuh masalah sepekan sebelumnya, dinas membawa jawaban awal, dan seluruh janji ditempel di balai desa dengan nama penanggung jawab serta tenggatnya',
      keunggulan: [
        'desa yang jarang dikunjungi memperoleh giliran yang sama karena jadwal disusun menurut urutan',
        'jawaban tertulis ditempel terbuka sehingga warga dapat menagih',
      ],
      langkah: [
        'jadwal dan format daftar masalah disepakati bersama para camat',
        'pendamping desa membantu musyawarah memilih tujuh masalah',
        'rembuk dilaksanakan dua kali sebulan',
        'tindak lanjut diperiksa inspektorat setiap triwulan dan hasilnya dibawa ke rapat perencanaan',
      ],
    },
    indikator: [['Masalah yang dijawab tertulis dalam sepuluh hari kerja', 'persen', 12, 95]],
  },
  {
    baris: {
      nama_inovasi: 'Berkas Sekali Kirim',
      pd_pengusul: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'Yosef Tangkelangi',
      inisiator_nip: '199105042015031001',
      inisiator_kontak: '0811-0000-304',
      bentuk: 'Inovasi tata kelola Pemerintahan Daerah',
      jenis: 'Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Kepegawaian',
      tanggal_terima: '2026-03-04',
      cara_terima: 'Surat',
      pokok_perubahan:
        'Berkas kenaikan pangkat, gaji berkala, dan pensiun diambil dari satu map digital pegawai dan tidak diminta ulang.',
      tujuan: 'Mempercepat layanan kepegawaian tanpa permintaan berkas berulang.',
      manfaat: 'Pegawai di kecamatan jauh tidak bepergian untuk menyerahkan fotokopi yang sama.',
      sasaran: 'Sembilan puluh persen usul kenaikan pangkat diproses tanpa permintaan berkas tambahan.',
      uji_coba_mulai: '2027-02-01',
      uji_coba_selesai: '2027-10-29',
      lokasi_uji_coba: 'Guru dan tenaga kesehatan di Kecamatan Towuti dan Kecamatan Kalaena',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
      latar:
        'Guru dan tenaga kesehatan merupakan sebagian besar pegawai kabupaten dan banyak yang bertugas jauh dari ibu kota. Setiap kali mengurus kenaikan pangkat, gaji berkala, atau pensiun, mereka menyerahkan salinan surat keputusan yang sebenarnya sudah tersimpan di badan kepegawaian. Kekurangan satu lembar berarti perjalanan sehari.',
      masalah: [
        'rata-rata sembilan berkas diminta kembali pada setiap usul',
        'usul terlambat karena berkas tercecer di antara sekolah, dinas, dan badan',
        'pegawai meninggalkan kelas atau pos layanan untuk mengurus berkas',
      ],
      isu: 'tata kelola kepegawaian yang sederhana agar waktu pegawai kembali kepada pelayanan',
      sebelum:
        'pegawai menggandakan berkas, kepala sekolah mengesahkan, dinas memeriksa, lalu badan kepegawaian memeriksa ulang dari awal',
      sesudah:
        'setiap pegawai memiliki map digital yang diperiksa sekali dan diberi tanda lengkap, usul dibuat dari daftar jatuh tempo oleh badan kepegawaian, dan pegawai hanya menjawab setuju atau memperbaiki data melalui telepon genggam',
      keunggulan: [
        'inisiatif berpindah dari pegawai kepada badan kepegawaian yang memiliki datanya',
        'berkas yang sudah disahkan tidak boleh diminta kembali dan larangan itu tertulis dalam prosedur',
      ],
      langkah: [
        'map enam ratus pegawai dipindai dan diperiksa oleh tim kecil',
        'daftar jatuh tempo satu tahun disusun dan dikirim kepada kepala unit',
        'usul diproses melalui map digital pada dua periode kenaikan pangkat',
        'waktu dan jumlah berkas dibandingkan dengan periode sebelumnya',
      ],
    },
    indikator: [
      ['Usul yang diproses tanpa permintaan berkas tambahan', 'persen', 15, 90],
      ['Waktu penyelesaian usul', 'hari kerja', 38, 15],
    ],
  },
];
