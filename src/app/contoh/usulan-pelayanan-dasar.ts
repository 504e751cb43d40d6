import { DITETAPKAN_FEBRUARI } from './rapat.ts';
import type { NaskahUsulan } from './susun-usulan.ts';

/** Proposals on basic services, complete; all but one are drafts: health, schools, roads, disaster, population papers. */
export const USULAN_PELAYANAN_DASAR: readonly NaskahUsulan[] = [
  {
    dinilai: true,
    baris: {
      nama_inovasi: 'SIAP RAWAT',
      kepanjangan: 'Sistem Antar Pelayanan Rawat Luka di Rumah',
      pd_pengusul: 'Dinas Kesehatan',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'Nurhikmah Daeng Talli',
      inisiator_nip: '199006122014032001',
      inisiator_kontak: '0811-0000-101',
      tim_inovator: 'Nurhikmah Daeng Talli; Elisabet Rante; Muhlis Palaguna',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Kesehatan',
      urusan_lain: 'Sosial',
      tanggal_terima: '2026-02-09',
      cara_terima: 'Surat',
      no_agenda: '027/Bapperida/II/2026',
      pokok_perubahan:
        'Perawatan luka menahun yang semula menunggu pasien datang ke puskesmas diubah menjadi kunjungan perawat terjadwal ke rumah pasien.',
      tujuan: 'Mempercepat penyembuhan luka menahun pasien diabetes dan pasien tirah baring.',
      manfaat:
        'Pasien tidak menempuh perjalanan jauh, keluarga hemat biaya, dan puskesmas mengurangi rujukan amputasi.',
      sasaran:
        'Paling sedikit 80 persen pasien luka menahun terdaftar dirawat sesuai jadwal dan sembuh dalam 12 minggu.',
      program_kegiatan: 'Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat',
      anggaran_nilai: 96500000,
      anggaran_sumber: 'APBD (BOK Puskesmas)',
      uji_coba_mulai: '2027-02-01',
      uji_coba_selesai: '2027-07-31',
      lokasi_uji_coba: 'Wilayah kerja Puskesmas Malili dan Puskesmas Wotu',
      pengantar_jenis: 'Surat izin tertulis kepala Perangkat Daerah',
      pengantar_no: '400.7/0218/Dinkes/2026',
      pengantar_tgl: '2026-02-16',
      pengantar_pejabat: 'Rosmini Patiroi, Kepala Dinas Kesehatan',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan',
      latar:
        'Penderita diabetes di Kecamatan Malili dan Wotu sebagian besar tinggal di dusun yang berjarak lebih dari sepuluh kilometer dari puskesmas. Luka di kaki yang seharusnya dibersihkan dua kali seminggu sering dibiarkan karena ongkos ojek setara dengan upah kerja sehari. Pada saat pasien datang, jaringan lukanya sudah rusak.',
      masalah: [
        'dari 64 pasien luka menahun hanya 21 orang yang datang sesuai jadwal',
        'perawat tidak mengetahui keadaan luka di antara dua kunjungan',
        'keluarga merawat luka dengan ramuan yang menambah risiko infeksi',
      ],
      isu: 'pemerataan pelayanan kesehatan bagi pasien yang tidak mampu menjangkau fasilitas, sejalan dengan standar pelayanan minimal bagi penderita diabetes melitus',
      sebelum:
        'pasien mengantre di poli umum, luka dibersihkan oleh petugas yang berganti-ganti, dan catatan perkembangan tersimpan di lembar terpisah',
      sesudah:
        'setiap pasien memiliki seorang perawat penanggung jawab, jadwal kunjungan tertulis di kartu rumah, foto luka disimpan dengan ukuran pembanding, dan satu anggota keluarga dilatih mengganti balutan',
      keunggulan: [
        'perawatan berpindah ke rumah tanpa menambah pegawai karena kunjungan disatukan dengan jadwal posyandu',
        'satu paket balutan disiapkan steril di puskesmas sehingga mutu di rumah sama dengan di poli',
      ],
      langkah: [
        'tim mendata pasien dan memetakan rute kunjungan tiap desa',
        'perawat dan kader mengikuti pelatihan rawat luka selama tiga hari',
        'kunjungan berjalan dua kali seminggu dengan lembar penilaian luka',
        'dokter puskesmas menilai penyembuhan dan menentukan pasien yang perlu dirujuk',
      ],
    },
    indikator: [
      ['Pasien luka menahun yang dirawat sesuai jadwal', 'persen', 33, 80],
      ['Rata-rata lama penyembuhan', 'minggu', 22, 12],
    ],
  },
  {
    sampai: 'DITETAPKAN',
    dinilai: true,
    lanjut: [
      { kode: 'T15', isian: {} },
      {
        kode: 'T16',
        isian: {
          periode: 'Maret 2026',
          capaian:
            '21 dari 58 pasangan (36 persen) menerima dokumen dalam tiga hari; rata-rata kedatangan ke loket 2 kali.',
          kendala: 'Berkas dari gereja di Wotu masih dikirim pada hari Senin setelah pemberkatan.',
          laporan_no: '400.12/0188/Disdukcapil/2026',
          laporan_tgl: '2026-04-06',
          laporan_tautan: 'https://contoh.go.id/disdukcapil/laporan-sipadu-maret-2026.pdf',
        },
      },
      {
        kode: 'T16',
        isian: {
          periode: 'April 2026',
          capaian:
            '34 dari 61 pasangan (56 persen) menerima dokumen dalam tiga hari; rata-rata kedatangan ke loket 1 kali.',
          kendala: 'Pencetakan KTP-el tertunda dua hari karena blangko terlambat tiba.',
          laporan_no: '400.12/0241/Disdukcapil/2026',
          laporan_tgl: '2026-05-05',
          laporan_tautan: 'https://contoh.go.id/disdukcapil/laporan-sipadu-april-2026.pdf',
        },
      },
    ],
    baris: {
      ...DITETAPKAN_FEBRUARI,
      nama_inovasi: 'SIPADU NIKAH',
      kepanjangan: 'Sistem Pelayanan Terpadu Dokumen Setelah Pernikahan',
      pd_pengusul: 'Dinas Kependudukan dan Pencatatan Sipil',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'Markus Pasomba',
      inisiator_nip: '198811052011011002',
      inisiator_kontak: '0811-0000-102',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Administrasi Kependudukan dan Pencatatan Sipil',
      tanggal_terima: '2026-01-06',
      cara_terima: 'Formulir',
      pokok_perubahan:
        'Lima dokumen kependudukan yang berubah karena pernikahan diurus dengan satu berkas dan diserahkan pada hari pernikahan.',
      tujuan: 'Menyederhanakan perubahan dokumen kependudukan pasangan baru.',
      manfaat: 'Pasangan tidak berulang kali ke kantor dinas dan data kependudukan segera mutakhir.',
      sasaran: 'Paling sedikit 70 persen pasangan menerima KK dan KTP-el baru paling lambat tiga hari setelah menikah.',
      uji_coba_mulai: '2026-03-02',
      uji_coba_selesai: '2026-08-28',
      lokasi_uji_coba: 'Kecamatan Malili, Kecamatan Wotu, dan Kecamatan Tomoni',
      pengantar_jenis: 'Surat izin tertulis kepala Perangkat Daerah',
      pengantar_no: '400.12/0021/Disdukcapil/2026',
      pengantar_tgl: '2026-01-13',
      pengantar_pejabat: 'Ni Made Suartini, Kepala Dinas Kependudukan dan Pencatatan Sipil',
    },
    uraian: {
      dasar:
        'Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan',
      latar:
        'Setiap tahun tercatat lebih dari seribu pernikahan di kabupaten ini, baik melalui kantor urusan agama maupun pencatatan sipil. Setelah akad atau pemberkatan, pasangan harus mengubah status kawin, memisahkan kartu keluarga, dan sering pula memindahkan alamat. Banyak yang baru mengurusnya ketika anak pertama membutuhkan akta kelahiran.',
      masalah: [
        'pasangan datang rata-rata empat kali ke loket untuk lima dokumen yang syaratnya sama',
        'status kawin di basis data terlambat diperbarui sampai belasan bulan',
        'akta kelahiran anak tertunda karena kartu keluarga orang tua belum dipisah',
      ],
      isu: 'ketepatan data kependudukan sebagai dasar bantuan sosial, jaminan kesehatan, dan daftar pemilih',
      sebelum:
        'setiap dokumen dimohonkan dengan formulir tersendiri, fotokopi buku nikah diserahkan berulang, dan jadwal pengambilan berbeda-beda',
      sesudah:
        'calon pasangan mengisi satu berkas dua minggu sebelum menikah, petugas kantor urusan agama atau pemuka agama mengunggahnya bersama jadwal, operator menyiapkan seluruh dokumen, dan dokumen diserahkan setelah pernikahan dinyatakan sah',
      keunggulan: [
        'pekerjaan operator berpindah ke masa sebelum pernikahan sehingga tidak ada antrean',
        'satu alur berlaku untuk semua agama karena disepakati bersama kantor urusan agama dan lembaga keagamaan',
      ],
      langkah: [
        'perjanjian kerja sama dengan kantor urusan agama dan sinode gereja ditandatangani',
        'formulir tunggal dan alur persetujuan disusun pada sistem yang sudah ada',
        'petugas dan pemuka agama di tiga kecamatan dilatih',
        'kepuasan pasangan diukur pada saat penyerahan dokumen',
      ],
    },
    indikator: [
      ['Pasangan yang menerima dokumen dalam tiga hari', 'persen', 4, 70],
      ['Rata-rata kedatangan ke loket', 'kali', 4, 1],
    ],
  },
  {
    dinilai: true,
    baris: {
      nama_inovasi: 'Siaga Tebing',
      kepanjangan: 'Sistem Peringatan Dini Longsor oleh Warga Tebing',
      pd_pengusul: 'Badan Penanggulangan Bencana Daerah',
      inisiator_jenis: 'Perangkat Daerah',
      inisiator_nama: 'Badan Penanggulangan Bencana Daerah',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Teknologi',
      jenis_kebaruan: 'Temuan baru',
      urusan_utama: 'Ketenteraman dan Ketertiban Umum serta Perlindungan Masyarakat',
      urusan_lain: 'Pekerjaan Umum dan Penataan Ruang; Pemberdayaan Masyarakat dan Desa',
      tanggal_terima: '2026-02-12',
      cara_terima: 'Surat',
      no_agenda: '031/Bapperida/II/2026',
      pokok_perubahan:
        'Peringatan longsor tidak lagi menunggu laporan kejadian, tetapi berasal dari alat ukur retakan sederhana yang dibaca warga setiap hari.',
      tujuan: 'Mengurangi korban dan kerugian akibat longsor di permukiman tepi tebing.',
      manfaat: 'Warga memperoleh waktu menyelamatkan diri dan pemerintah desa mengetahui titik yang harus dikosongkan.',
      sasaran: 'Seluruh rumah di enam titik rawan dapat dikosongkan dalam 30 menit sejak tanda bahaya.',
      program_kegiatan: 'Program Penanggulangan Bencana',
      anggaran_nilai: 148000000,
      anggaran_sumber: 'APBD',
      uji_coba_mulai: '2027-02-15',
      uji_coba_selesai: '2027-10-31',
      lokasi_uji_coba: 'Kecamatan Nuha dan Kecamatan Mangkutana',
      pengantar_jenis: 'Surat pengantar kepala Perangkat Daerah',
      pengantar_no: '300.2.1/044/BPBD/2026',
      pengantar_tgl: '2026-02-18',
      pengantar_pejabat: 'Zakaria Toding, Kepala Badan Penanggulangan Bencana Daerah',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 24 Tahun 2007 tentang Penanggulangan Bencana',
      latar:
        'Jalur perbukitan antara Mangkutana dan batas provinsi serta lereng di sekitar Danau Matano mengalami longsor hampir setiap musim hujan. Alat pemantau elektronik yang pernah dipasang berhenti bekerja karena baterai dan suku cadangnya sukar diperoleh. Warga sebenarnya mengenali tanda awal, tetapi pengetahuan itu belum menjadi sistem.',
      masalah: [
        'tanda retakan tanah tidak dicatat sehingga pergerakannya tidak terbaca',
        'informasi curah hujan dari stasiun terdekat baru diterima keesokan hari',
        'warga tidak mengetahui batas aman untuk meninggalkan rumah',
      ],
      isu: 'ketangguhan masyarakat terhadap bencana melalui peringatan dini yang murah dan dirawat sendiri oleh desa',
      sebelum: 'petugas datang setelah longsor terjadi dan data kejadian hanya dipakai untuk laporan kerugian',
      sesudah:
        'warga membaca patok retakan dan penakar hujan dari pipa berskala pada pukul enam pagi dan enam sore, angka dikirim melalui pesan singkat, papan tiga warna di balai dusun menunjukkan tingkat bahaya, dan kentungan dibunyikan ketika batas merah terlampaui',
      keunggulan: [
        'seluruh alat dibuat bengkel desa dengan biaya di bawah satu juta rupiah tiap titik',
        'keputusan mengungsi berada pada regu dusun dengan angka batas yang disepakati, tidak menunggu perintah dari kota',
      ],
      langkah: [
        'tim memetakan retakan bersama warga dan menetapkan enam titik',
        'alat dibuat, dipasang, dan angka batas ditentukan bersama ahli geologi perguruan tinggi',
        'regu dusun berlatih mengosongkan rumah setiap dua bulan',
        'catatan satu musim hujan dipakai untuk memperbaiki angka batas',
      ],
    },
    indikator: [
      ['Titik rawan dengan catatan harian lengkap', 'titik', 0, 6],
      ['Waktu mengosongkan rumah dalam latihan', 'menit', 75, 30],
    ],
  },
  {
    dinilai: true,
    baris: {
      nama_inovasi: 'Kelas Jembatan',
      pd_pengusul: 'Dinas Pendidikan dan Kebudayaan',
      inisiator_jenis: 'Perangkat Daerah',
      inisiator_nama: 'Dinas Pendidikan dan Kebudayaan',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Pendidikan',
      tanggal_terima: '2026-02-16',
      cara_terima: 'Surat',
      pokok_perubahan:
        'Anak tidak sekolah dikembalikan ke kelas melalui masa belajar penghubung selama tiga bulan dengan pendamping tetap.',
      tujuan: 'Mengembalikan anak tidak sekolah usia 7 sampai 15 tahun ke satuan pendidikan.',
      manfaat: 'Anak kembali belajar tanpa rasa malu tertinggal dan angka putus sekolah menurun.',
      sasaran: 'Sedikitnya 75 anak mengikuti masa penghubung dan 60 anak bertahan satu semester.',
      program_kegiatan: 'Program Pengelolaan Pendidikan',
      anggaran_nilai: 120000000,
      anggaran_sumber: 'APBD',
      uji_coba_mulai: '2027-01-11',
      uji_coba_selesai: '2027-12-17',
      lokasi_uji_coba: 'Kecamatan Towuti, Kecamatan Burau, dan Kecamatan Angkona',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional',
      latar:
        'Pendataan desa pada akhir tahun lalu menemukan ratusan anak usia wajib belajar yang tidak lagi bersekolah. Sebagian ikut orang tua bekerja di kebun lada dan kelapa sawit, sebagian lain menjaga adik. Upaya mengembalikan mereka selama ini berupa ajakan lisan, dan separuh anak yang kembali berhenti lagi dalam dua bulan.',
      masalah: [
        'anak yang kembali ditempatkan pada kelas menurut umur sehingga tidak mampu mengikuti pelajaran',
        'jam sekolah berbenturan dengan musim panen keluarga',
        'tidak ada orang di sekolah yang bertugas mengikuti kehadiran anak tersebut',
      ],
      isu: 'pemenuhan hak atas pendidikan dasar dan penuntasan wajib belajar sebagai standar pelayanan minimal bidang pendidikan',
      sebelum:
        'sekolah menunggu orang tua mendaftarkan kembali anaknya, tidak ada penilaian kemampuan awal, dan ketidakhadiran baru diketahui pada akhir semester',
      sesudah:
        'anak belajar dalam kelompok kecil di balai desa selama tiga bulan, kemampuan membaca dan berhitungnya dinilai setiap dua minggu, jadwal disesuaikan dengan panen, lalu anak diantar masuk ke kelas yang sesuai oleh guru pendamping yang sama',
      keunggulan: [
        'masa penghubung menutup jarak kemampuan sebelum anak duduk di kelas biasa',
        'seorang guru mendampingi anak dari desa sampai satu semester di sekolah',
      ],
      langkah: [
        'data anak tidak sekolah dicocokkan dengan data pokok pendidikan dan kunjungan rumah',
        'guru pendamping dan relawan desa dilatih memakai modul belajar ringkas',
        'kelompok belajar dibuka di sembilan desa',
        'sekolah penerima menyusun rencana belajar perorangan dan melaporkan kehadiran setiap pekan',
      ],
    },
    indikator: [
      ['Anak tidak sekolah yang mengikuti kelas penghubung', 'anak', 0, 75],
      ['Anak yang bertahan satu semester', 'anak', 18, 60],
    ],
  },
  {
    dinilai: true,
    baris: {
      nama_inovasi: 'Lapor Lubang',
      pd_pengusul: 'Dinas Pekerjaan Umum dan Penataan Ruang',
      inisiator_jenis: 'Masyarakat',
      inisiator_nama: 'Komunitas Sopir Angkutan Wotu',
      inisiator_kontak: '0811-0000-105',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Digital',
      jenis_kebaruan: 'Temuan baru',
      urusan_utama: 'Pekerjaan Umum dan Penataan Ruang',
      urusan_lain: 'Perhubungan; Komunikasi dan Informatika',
      tanggal_terima: '2026-02-20',
      cara_terima: 'WhatsApp',
      pokok_perubahan:
        'Lubang jalan dilaporkan pengemudi dengan foto dan lokasi, lalu ditambal oleh regu kecil dengan batas waktu yang diumumkan.',
      tujuan: 'Mempercepat penanganan kerusakan kecil jalan kabupaten.',
      manfaat:
        'Kecelakaan dan kerusakan kendaraan berkurang, dan biaya pemeliharaan jalan lebih rendah karena lubang tidak meluas.',
      sasaran: 'Lubang pada ruas prioritas ditutup paling lambat lima hari kerja setelah dilaporkan.',
      anggaran_nilai: 210000000,
      anggaran_sumber: 'APBD',
      uji_coba_mulai: '2027-03-01',
      uji_coba_selesai: '2027-08-31',
      lokasi_uji_coba: 'Ruas jalan kabupaten di Kecamatan Wotu dan Kecamatan Burau',
      pengantar_jenis: 'Disposisi kepala daerah',
      pengantar_no: '000.1.5/0119/Setda/2026',
      pengantar_tgl: '2026-03-02',
      pengantar_pejabat: 'Andi Maradeka Pallawa, Bupati',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 22 Tahun 2009 tentang Lalu Lintas dan Angkutan Jalan',
      latar:
        'Pengemudi angkutan di Wotu dan Burau setiap hari melewati ruas jalan yang sama dan mengetahui lubang baru lebih dahulu daripada petugas. Laporan selama ini disampaikan lisan atau melalui media sosial sehingga tidak dapat dihitung dan tidak diketahui tindak lanjutnya. Komunitas sopir kemudian mencatat sendiri 83 lubang dalam satu bulan dan menawarkan caranya kepada pemerintah kabupaten.',
      masalah: [
        'penanganan lubang menunggu paket pemeliharaan tahunan',
        'lokasi yang disebut dalam aduan sukar ditemukan regu lapangan',
        'pelapor tidak pernah diberi tahu kapan jalan diperbaiki',
      ],
      isu: 'keselamatan lalu lintas dan pemeliharaan jalan dengan melibatkan pemakai jalan sebagai pengawas',
      sebelum:
        'mandor berkeliling sebulan sekali, mencatat kerusakan di buku, lalu mengusulkan penanganan dalam anggaran tahun berikutnya',
      sesudah:
        'pengemudi mengirim foto dengan lokasi ke satu nomor, laporan diberi nomor urut dan tenggat, regu tambal kecil berangkat dengan campuran dingin siap pakai, dan foto setelah penambalan dikirim kembali kepada pelapor',
      keunggulan: [
        'campuran dingin memungkinkan lubang ditutup tanpa alat berat',
        'daftar laporan dan tenggat ditempel di terminal sehingga janji pemerintah dapat ditagih',
      ],
      langkah: [
        'ruas prioritas dan patok kilometer disepakati bersama komunitas',
        'regu tambal dibentuk dari tenaga pemeliharaan yang ada',
        'nomor laporan dibuka dan pengemudi dilatih mengirim lokasi',
        'biaya tiap lubang dibandingkan dengan biaya pemeliharaan berkala',
      ],
    },
    indikator: [
      ['Rata-rata waktu penutupan lubang', 'hari kerja', 64, 5],
      ['Laporan yang dijawab dengan foto hasil', 'persen', 0, 90],
    ],
  },
  {
    baris: {
      nama_inovasi: 'Trayek Pustaka Danau',
      pd_pengusul: 'Dinas Perpustakaan dan Kearsipan',
      inisiator_jenis: 'Perangkat Daerah',
      inisiator_nama: 'Dinas Perpustakaan dan Kearsipan',
      bentuk: 'Inovasi Pelayanan Publik',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Pendekatan baru',
      urusan_utama: 'Perpustakaan',
      urusan_lain: 'Pendidikan',
      tanggal_terima: '2026-02-24',
      cara_terima: 'Langsung',
      pokok_perubahan:
        'Buku dititipkan pada perahu penumpang yang sudah berlayar setiap hari, bukan pada perahu khusus perpustakaan.',
      tujuan: 'Mendekatkan bahan bacaan kepada anak dan warga di tepi Danau Towuti.',
      manfaat: 'Minat baca meningkat dan biaya perpustakaan keliling berkurang.',
      sasaran: 'Seribu dua ratus peminjaman dalam enam bulan di tujuh dermaga.',
      program_kegiatan: 'Program Pembinaan Perpustakaan',
      anggaran_nilai: 38500000,
      anggaran_sumber: 'APBD',
      uji_coba_mulai: '2027-02-01',
      uji_coba_selesai: '2027-07-30',
      lokasi_uji_coba: 'Tujuh dermaga di Kecamatan Towuti',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan',
      latar:
        'Desa-desa di seberang Danau Towuti hanya dapat dicapai dengan perahu selama satu sampai tiga jam. Mobil perpustakaan keliling berhenti di dermaga utama dan tidak pernah sampai ke seberang. Perahu khusus pernah dihitung, tetapi biaya bahan bakar dan awaknya melampaui seluruh anggaran pembinaan perpustakaan.',
      masalah: [
        'anak di tujuh desa tidak memiliki bacaan selain buku pelajaran',
        'koleksi perpustakaan kabupaten menganggur karena pembacanya jauh',
        'guru di desa seberang sukar memperoleh bahan ajar tambahan',
      ],
      isu: 'pemerataan kesempatan membaca di wilayah yang terpisah oleh perairan sebagai bagian dari peningkatan literasi daerah',
      sebelum: 'warga menunggu layanan keliling yang datang dua kali setahun atau membeli buku di Malili',
      sesudah:
        'peti buku tahan air berisi 40 judul dititipkan pada perahu penumpang, bertukar dari dermaga ke dermaga setiap dua pekan, dan pemilik warung di dermaga mencatat peminjaman dengan imbalan paket bacaan bagi keluarganya',
      keunggulan: [
        'tidak memerlukan armada baru karena memakai trayek yang sudah berjalan',
        'pencatatan diserahkan kepada warga di dermaga sehingga layanan buka mengikuti kedatangan perahu',
      ],
      langkah: [
        'kesepakatan dibuat dengan tujuh pemilik perahu dan tujuh pemilik warung',
        'peti dan daftar koleksi disusun menurut usia pembaca',
        'peti bertukar menurut jadwal sambil dicatat buku yang paling diminati',
        'guru dan warga menilai koleksi untuk pengisian peti putaran berikutnya',
      ],
    },
    indikator: [['Peminjaman buku di tujuh dermaga', 'peminjaman', 46, 1200]],
  },
  {
    baris: {
      nama_inovasi: 'CLBK Sekolah',
      kepanjangan: 'Gerakan Cinta Lingkungan Bersih dan Keren di Sekolah',
      pd_pengusul: 'Dinas Lingkungan Hidup',
      inisiator_jenis: 'ASN',
      inisiator_nama: 'Ratna Wulan Mappiasse',
      inisiator_nip: '199202172019022004',
      inisiator_kontak: '0811-0000-107',
      bentuk: 'Inovasi Daerah lainnya',
      jenis: 'Non Digital',
      jenis_kebaruan: 'Perluasan inovasi yang ada',
      inovasi_asal: 'Gerakan Cinta Lingkungan Bersih dan Keren (CLBK)',
      urusan_utama: 'Lingkungan Hidup',
      urusan_lain: 'Pendidikan',
      tanggal_terima: '2026-03-03',
      cara_terima: 'Surat',
      pokok_perubahan:
        'Gerakan kebersihan lingkungan yang semula berada di kantor dan permukiman diperluas ke sekolah dengan bank sampah kelas.',
      tujuan: 'Membentuk kebiasaan memilah sampah sejak usia sekolah dasar.',
      manfaat: 'Timbulan sampah sekolah berkurang dan hasil penjualan dikelola murid untuk keperluan kelas.',
      sasaran: 'Sampah sekolah yang dibuang ke tempat pemrosesan akhir berkurang separuh.',
      anggaran_nilai: 27500000,
      anggaran_sumber: 'APBD dan sumbangan yang tidak mengikat',
      uji_coba_mulai: '2027-01-11',
      uji_coba_selesai: '2027-06-18',
      lokasi_uji_coba: 'Dua belas sekolah di Kecamatan Malili dan Kecamatan Wasuponda',
      pengantar_jenis: 'Lembar pengesahan',
      pengantar_no: 'tanpa nomor',
      pengantar_tgl: '2026-03-06',
      pengantar_pejabat: 'Muhammad Tahir Lamallongi, Kepala Dinas Lingkungan Hidup',
      pengantar_tautan: 'https://contoh.go.id/dlh/lembar-pengesahan-clbk-sekolah.pdf',
    },
    uraian: {
      dasar: 'Undang-Undang Nomor 18 Tahun 2008 tentang Pengelolaan Sampah',
      latar:
        'Gerakan Cinta Lingkungan Bersih dan Keren dari Dinas Lingkungan Hidup telah berjalan sejak tahun 2018 dan diikuti kantor pemerintah serta kelompok warga. Sekolah belum menjadi bagian dari gerakan itu, padahal seorang murid menghasilkan sampah kemasan setiap hari. Beberapa guru meminta pendampingan agar kebiasaan baik di rumah tidak terputus di sekolah.',
      masalah: [
        'sampah kantin dan kelas bercampur sehingga seluruhnya dibuang atau dibakar',
        'kegiatan kebersihan bergantung pada lomba dan berhenti setelah penilaian',
        'guru tidak memiliki bahan ajar tentang pemilahan yang sesuai umur murid',
      ],
      isu: 'pengurangan sampah dari sumbernya melalui pendidikan lingkungan yang berlangsung setiap hari',
      sebelum: 'murid memungut sampah pada hari Jumat tanpa mengetahui ke mana sampah itu pergi dan berapa nilainya',
      sesudah:
        'setiap kelas memiliki tiga wadah dan buku tabungan, murid menimbang sampah terpilah setiap pekan, truk bank sampah menjemput menurut jadwal, dan angka pengurangan ditempel di pintu kelas sebagai bahan pelajaran berhitung',
      keunggulan: [
        'unsur yang diperbarui ialah sasaran dan cara belajarnya, sedangkan jaringan penjemputan memakai CLBK yang sudah ada',
        'angka timbangan menjadi bahan pelajaran sehingga kegiatan tidak menambah jam guru',
      ],
      langkah: [
        'dua belas sekolah memilih guru penggerak dan menimbang sampah selama sepekan sebagai data awal',
        'bahan ajar disusun bersama guru menurut jenjang',
        'wadah dan buku tabungan dibagikan dan penjemputan dimulai',
        'sekolah saling berkunjung untuk membandingkan hasil',
      ],
    },
    indikator: [
      ['Sampah yang dibuang dari dua belas sekolah', 'kg per pekan', 940, 470],
      ['Kelas dengan buku tabungan sampah aktif', 'kelas', 0, 96],
    ],
  },
];
