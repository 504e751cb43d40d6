/** The ten-minute guide for staff: one step a section, in the order in which an office meets them. */
export const LANGKAH: readonly { readonly judul: string; readonly isi: readonly string[] }[] = [
  {
    judul: '1. Siapkan register',
    isi: [
      'Pilih Lumbung Inovasi, Siapkan register, lalu tulis nama daerah. Semua tab dibuat; isi tab yang sudah ada tidak diubah.',
      'Buka tab Pengaturan, periksa tempat penetapan dan nama perangkat daerah kelitbangan. Isi tab Pejabat agar naskah mengenal penanda tangannya.',
    ],
  },
  {
    judul: '2. Tentukan siapa mencatat',
    isi: [
      'Isi tab Petugas, satu baris satu peran: surel, nama, peran, perangkat daerah, dan masa tugasnya. Yang pertama menyiapkan register menjadi pengelola. Peran kepala, pelaksana, dan inisiator hanya untuk perangkat daerahnya beserta unit di bawahnya.',
      'Baris dengan surel * berlaku bagi setiap penyunting yang tidak tercantum. Hapus baris itu bila hanya yang tercantum boleh mencatat. Beberapa nama boleh memakai satu akun kantor; sekali sehari ditanyakan siapa yang bekerja.',
    ],
  },
  {
    judul: '3. Masukkan inovasi',
    isi: [
      'Dari aplikasi nasional: buka berkas ekspornya lewat File, Impor, Sisipkan sheet baru. Buka tabnya, pilih Usulan, Impor dari tab aktif. Inovasi yang sudah berjalan langsung tercatat sesuai tahapannya.',
      'Tabel lain, blok yang ditempel pada tab Tempel di Sini, formulir satu usulan, tab jawaban formulir daring, dan daftar gagasan dimasukkan dengan menu yang sama. Sebelum menulis, menu menyebutkan sumber itu dibaca sebagai apa, judul kolom yang dikenal, dan berapa yang akan ditambahkan; Tidak berarti tidak ada yang ditulis. Judul yang meragukan ditanyakan sekali dan diingat pada tab Sumber Impor.',
      'Mengimpor berkas yang sama dua kali tidak menggandakan apa pun. Bila isinya berbeda, perbedaannya ditunjukkan dan Anda yang memutuskan diperbarui atau tidak. Sel yang terisi tidak pernah dikosongkan, isian yang sudah ditetapkan tidak diubah, dan nilai aslinya tersimpan dalam Riwayat.',
      'Usulan baru: Usulan, Tambah usulan, atau ketik baris sendiri lalu pilih Daftarkan baris baru. Formulir Usulan kosong membuat lembar untuk diisi perangkat daerah; kembalikan ke berkas ini lalu impor. Gagasan terpilih dijadikan usulan lewat menu yang sama.',
      'Skor kematangan dari aplikasi nasional juga dicatat sebagai nilai klaim pada tab Keikutsertaan, satu baris satu tahun; tahunnya diambil dari nama tab sumber, atau dari tab Pengaturan. Nilai klaim dan nilai terverifikasi yang sudah tercatat tidak pernah diubah oleh impor berikutnya.',
    ],
  },
  {
    judul: '4. Periksa',
    isi: [
      'Pilih Periksa, Periksa semua. Hasilnya ada pada tab Perlu Diperbaiki; klik kolom Sel untuk menuju selnya. Merah muda wajib diperbaiki, kuning muda perlu dicek. Warna dan catatan Anda sendiri tidak diubah.',
      'Saat Anda mengetik, baris itu langsung diperiksa dan selnya ditandai, paling banyak 20 baris sekali tempel. Yang bergantung pada baris atau tab lain menunggu Periksa semua. Pemeriksaan sambil mengetik dimatikan pada tab Pengaturan.',
      'Kolom Baru berisi Ya untuk yang belum ada pada pemeriksaan sebelumnya. Panel periksa mengelompokkannya menurut yang perlu dilakukan atau perangkat daerah, menuju selnya, dan menampilkan saran pembetulan sebelum dan sesudahnya.',
      'Saran pembetulan mengumpulkan yang dapat dirapikan tanpa menebak maksudnya: tanggal dan angka yang diketik sebagai teks, penanda kosong, ejaan pilihan, nama perangkat daerah, dan spasi. Lihat contohnya, pilih nomornya, lalu terapkan; sel yang sudah diisi lain sejak dilihat dibiarkan. Isi semula tersimpan dalam Riwayat, dan Batalkan pembetulan terakhir mengembalikan pembetulan Anda sendiri sekaligus.',
      'Bukti: pilih barisnya pada tab Inovasi, lalu Usulan, Siapkan baris bukti. Tab Bukti mendapat satu baris untuk tiap tahapan yang sudah dilalui dan, bagi yang diterapkan atau diikutkan Indeks Inovasi Daerah, untuk tiap indikator 16 sampai 35. Isi jenis, nomor, tanggal, dan tautannya. Pengaya tidak dapat membuka tautan: setelah Anda membukanya dan isinya cocok, pilih Ya pada Sudah Dibuka beserta nama dan tanggal pemeriksanya. Periksa semua menyebut yang belum ada, berjenis atau bertahun tidak lazim, berupa folder, atau bertautan sama.',
      'Pilih Periksa, Cari usulan kembar, untuk melihat pasangan yang mungkin satu inovasi pada tab Kembar: sama persis, sama setelah dirapikan, atau hampir sama, lintas tahun dan perangkat daerah, beserta alasan dan sarannya. Pilih satu barisnya, lalu Putuskan kembar terpilih: Berbeda, Replikasi dari, atau Gabung. Tidak ada usulan yang dihapus; yang diputuskan Berbeda tidak ditanyakan lagi selama judulnya tidak berubah.',
      'Pemeriksaan juga mencatat suntingan tangan dalam Riwayat. Isian yang sudah dinilai atau ditetapkan lalu disunting menjadi pertanyaan yang harus dijawab (langkah 10).',
    ],
  },
  {
    judul: '5. Lihat pekerjaan saya',
    isi: [
      'Pilih Pekerjaan saya untuk melihat apa yang menunggu Anda menurut peran dan perangkat daerah pada tab Petugas, dari yang paling lama.',
      'Umur dan tenggat dihitung dalam hari kerja. Isi hari libur pada tab Hari Libur; lamanya tiap langkah diatur pada tab Pengaturan karena bukan angka dari peraturan. Uji coba atau penerapan yang ditangguhkan tidak dihitung terlambat.',
    ],
  },
  {
    judul: '6. Majukan tahapan',
    isi: [
      'Pilih satu atau banyak baris pada tab Inovasi, lalu Tahapan, Proses baris terpilih. Isian diambil dari barisnya sendiri; yang belum ada ditanyakan. Satu Keputusan untuk dua belas inovasi cukup dicatat sekali.',
      'Tahapan, Panel tahapan melakukan hal yang sama di samping lembar: jalan inovasinya, tindakan yang tersedia, yang masih kurang, dan isiannya. Panel mengikuti baris yang dipilih dan tetap benar walaupun tab diurutkan. Bila rekan lebih dahulu mengubah, perbedaannya ditampilkan dan belum ada yang tercatat.',
      'Status hanya berubah lewat menu atau panel, supaya setiap perubahan tercatat siapa, kapan, dan atas dasar dokumen apa.',
    ],
  },
  {
    judul: '7. Nilai usulan',
    isi: [
      'Cantumkan penilai pada tab Petugas dengan peran Penilai; usulan kepala daerah dinilai yang berperan Tim independen. Pilih usulan berstatus Evaluasi kelayakan, lalu Penilaian, Tetapkan penilai: yang bebannya paling sedikit diusulkan lebih dahulu, dan tidak seorang pun menilai usulannya sendiri atau usulan perangkat daerahnya. Yang menggantikan seorang penilai untuk sementara ditulis sebagai baris lain pada tab Petugas, dengan kolom Menggantikan, Dari, dan Sampai.',
      'Penilai memilih Penilaian, Nilai usulan: antreannya dari yang paling lama, isi usulan dengan bukti dan riwayatnya, lalu formulir. Alasan hanya ditanyakan bila jawabannya Tidak. Draf tersimpan pada akun penilai, dan bila sambungan terputus penilaian ditahan di panel lalu dikirim lagi. Dari telepon genggam, isi barisnya sendiri pada tab Penilaian dengan pilihan Ya atau Tidak; hak menyunting tab Inovasi tidak diperlukan.',
      'Panel dan rekap menyembunyikan penilaian satu sama lain sampai semua masuk atau ditutup. Karena berkas ini dipakai bersama, hal itu tata krama saja: setiap penyunting dapat membaca tab Penilaian dan Riwayat. Yang belum dikirim hanya ada pada akun penilainya.',
      'Yang berkepentingan atau berhalangan dicatat lewat Penilaian, Berhalangan atau konflik kepentingan. Rapat yang menilai banyak usulan sekaligus diisi lewat Tabel rapat (layar lebar), yang dapat ditayangkan dengan proyektor, atau lewat Isi hasil rapat untuk baris yang dipilih: satu tabel, satu daftar hadir. Selesaikan penilaian mencatat kesimpulan tiap usulan dan membuat satu Berita Acara dengan lampirannya; bila ada yang berhalangan, penilaian ditutup dengan kuorum dan ketidakhadirannya dicantumkan. Bila terhenti di tengah jalan, pilih menu yang sama; yang sudah tercatat tidak diulang.',
    ],
  },
  {
    judul: '8. Konsep Keputusan dan posisinya',
    isi: [
      'Pilih inovasi yang sudah layak, lalu Naskah, Konsep Keputusan. Tautannya ada pada tab Naskah; kalimatnya dapat disunting Bagian Hukum pada tab Format Naskah. Setelah ditandatangani, catat nomor dan tanggalnya lewat Catat penetapan.',
      'Jenis Keputusan lain (penerapan, perubahan, perpanjangan, penghentian, pencabutan, tim), salinan, dan petikan dibuat dari menu yang sama menurut tahap baris yang dipilih. Rancangan Perkada/Perda dan Naskah dinas lain, termasuk berita acara, surat, dan surat Sekda kepada semua perangkat daerah, ada di bawahnya. Pembuatan banyak naskah menunjukkan kemajuannya, berhenti sendiri sebelum waktunya habis, dan dapat dihentikan lewat Hentikan pembuatan naskah; pilih menu yang sama untuk melanjutkan, yang sudah ada tidak dibuat ulang.',
      'Nomor diberikan Bagian Hukum: pilih barisnya pada tab Naskah, lalu Catat nomor dan tanggal. Untuk tanda tangan elektronik, Naskah bernomor membuat Keputusan, Perkada, atau Perda yang sudah memuat nomornya. Bentuk nomor daerah ditulis pada tab Pengaturan; nomor yang tidak sesuai atau berbeda tahun dengan tanggalnya ditanyakan lebih dahulu. Berita acara dan surat bernomor menurut buku perangkat daerah penerbitnya. Nomor yang tidak jadi dipakai dicatat dengan Batal pakai nomor beserta alasannya.',
      'Dasar hukum ada pada tab Dasar Hukum: isi jenis, nomor, tahun, judul, Lembaran, status, dan tanggal pemeriksaannya; kutipan disusun sendiri dan diurutkan menurut jenjang. Yang dicabut tidak dapat dirujuk, dan yang lebih dari dua belas bulan tidak diperiksa diingatkan. Kolom Kutipan hanya diisi bila tulisannya harus lain.',
      'Sebelum membuat, pilih Naskah, Pratinjau, untuk membaca naskahnya sebagai halaman; belum ada yang tersimpan. Sesudahnya, pilih barisnya pada tab Naskah lalu PDF dan berbagi: tautan PDF-nya disebutkan, berkas PDF dapat disimpan di samping naskah, dan naskah dibagikan kepada alamat pada Pengaturan yang belum dapat membukanya. Naskah buatan rekan hanya tampak setelah dibagikan dan dibuka sekali.',
      'Bagian Hukum menyunting kalimat pada tab Format Naskah: satu baris satu klausul, urutan barisnya menjadi urutan dalam naskah, dan Dipakai bila menyebut syaratnya, misalnya satu inovasi; ada anggaran. Klausul daerah sendiri ditambahkan dengan baris baru dan nama baru. Isian ditulis {{nama_inovasi}}; bila naskah tentang satu inovasi, kolom tab Inovasi dapat disebut, misalnya {{tanggal:uji_coba_mulai}}, {{rupiah:anggaran_nilai}}, {{terbilang:lama}}, atau {{kapital:nama_inovasi}}.',
      'Sesudah menyunting, pilih Naskah, Periksa format naskah: setiap klausul dicoba pada inovasi rekaan, dan yang tidak dapat dipakai atau melanggar aturan penyusunan disebutkan barisnya. Kembalikan kalimat baku menampilkan kalimat sebelum dan sesudahnya; kalimat yang diganti tersimpan dalam Riwayat dan kembali bila menu itu dipilih sekali lagi. Saat register diperbarui, kalimat yang tidak pernah disunting mengikuti kalimat baku yang baru; kalimat daerah tetap.',
      'Naskah yang disunting di Word atau Google Docs dibandingkan dengan register melalui Cocokkan dengan register: pilih barisnya pada tab Naskah, lalu gunakan Google Doc-nya, unggah .docx, atau tempel teksnya. Yang diubah, dihapus, ditambah, atau dipindah disebut per klausul, beserta yang bertentangan dengan register. Setelah ditandatangani, Catat penetapan mengunci isinya dan mengisi nomor, tanggal, dan tautan pada tab Naskah; bila dibatalkan atau diralat, tab Naskah ikut kembali atau dibetulkan.',
      'Naskah dari mana pun dapat diperiksa: tempel pada tab Tempel di Sini atau pada panel, lalu Periksa naskah (tempel). Pemeriksaan itu hanya membaca, menyebut tingkat kepastian tiap aturan, dan tidak menggantikan Bagian Hukum.',
      'Setiap kali konsep berpindah meja, pilih Tahapan, Catat posisi naskah: di mana, pada siapa, dan sejak kapan. Rancangan Perda dan Perkada dicatat dengan cara yang sama.',
    ],
  },
  {
    judul: '9. Uji coba dan penerapan',
    isi: [
      'Perangkat daerah pelaksana mencatat dimulainya uji coba, perkembangannya, dan laporan akhirnya. Isi dahulu kolom Capaian pada tab Indikator Uji Coba. Penangguhan, kelanjutan, dan perpanjangan dicatat dengan suratnya.',
      'Hasilnya dievaluasi: berhasil, diulangi, atau tidak dilanjutkan. Uji coba yang tidak dilanjutkan meninggalkan pembelajaran, bukan kesalahan. Yang berhasil dipilih bentuk hukumnya, diundangkan, diterapkan, lalu dievaluasi setiap tahun.',
      'Usulan yang tidak layak, ditarik, atau tidak dilanjutkan dapat diajukan kembali sebagai usulan baru; yang lama tetap tersimpan seperti saat berakhir.',
    ],
  },
  {
    judul: '10. Betulkan yang salah',
    isi: [
      'Salah mencatat nomor atau tanggal: Tahapan, Ralat pencatatan, dengan tautan naskah yang benar. Keputusannya sendiri diubah: Ralat data, dengan Keputusan perubahannya. Isian yang disunting sesudah dinilai: kembalikan isinya, atau pilih Tegaskan dan tulis alasannya. Ketiganya ada di bawah menu Ralat pencatatan.',
      'Salah memproses: Tahapan, Batalkan tindakan terakhir. Tidak ada yang dihapus; pembatalan itu sendiri tercatat.',
      'Tahapan, Riwayat inovasi menampilkan apa yang terjadi pada satu inovasi: siapa, kapan, serta isian sebelum dan sesudahnya. Pada panel yang sama tulis tanggal untuk melihat keadaannya saat itu dan memulihkan isiannya.',
      'Bila isian satu inovasi tertimpa, pilih barisnya, lalu Data, Pulihkan isian: tulis tanggalnya, baca apa yang akan berubah, dan tulis alasannya. Status tidak berubah, dan isi sebelumnya tetap tersimpan.',
    ],
  },
  {
    judul: '11. Bila terjadi sesuatu pada berkas',
    isi: [
      'Kolom terurut sendiri atau status terketik: tekan Ctrl+Z; bila sudah terlambat, pilih Data, Pulihkan susunan baris. Menu yang sama melanjutkan register setelah berkas dikembalikan ke versi lama, dan kegiatan yang hilang disebutkan dalam Riwayat.',
      'Salinan berkas hanyalah arsip dan tidak dapat mencatat. Pilih Siapkan register pada salinan itu bila memang akan menjadi register baru. Tab yang terhapus dibuat kembali dengan menu yang sama.',
      'Bila kegiatan sudah sangat banyak, yang terlama dipindahkan ke tab Arsip Riwayat saat Periksa semua. Keduanya tetap satu rangkaian.',
    ],
  },
  {
    judul: '12. Ringkasan dan posisi per tanggal',
    isi: [
      'Pilih Ringkasan, Perbarui. Enam tab dibuat ulang sekaligus: Ringkasan Pimpinan, Tenggat, Satu Perangkat Daerah Satu Inovasi, Posisi per Tahapan, Ringkasan Replikasi, dan Daftar Inovasi (publik). Kalimat di bagian atas dapat dibaca dari telepon; di bawahnya apa yang perlu diarahkan pimpinan. Semuanya tanpa data pribadi dan tautan.',
      'Ukuran cakupan (mengusulkan, ditetapkan, atau menerapkan) serta tanggal penutupan Indeks Inovasi Daerah dan KIPP diisi pada tab Pengaturan. Perangkat daerah yang digabung atau dibubarkan dihitung menurut kolom Berlaku Dari, Berlaku Sampai, dan Digabung Ke.',
      'Salin untuk WhatsApp menyiapkan teks ringkasan, pemberitahuan pengembalian, atau pengingat bagi satu perangkat daerah; teksnya disalin sendiri, tidak ada yang dikirim. Yang dicetak ialah naskah: Cetak ringkasan (F4), Profil Inovasi untuk baris terpilih, dan Memori serah terima saat pimpinan, kepala perangkat daerah, atau petugas berganti.',
      'Jangan membagikan register kepada pimpinan atau umum, karena semua tabnya terbaca. Bagikan ringkasan membuat berkas terpisah milik Anda, hanya untuk alamat yang Anda tulis; pilih lagi untuk memperbaruinya, tautannya tetap.',
      'Agar ringkasan diperbarui tiap malam: pemilik berkas membuka Ekstensi, Apps Script, lalu Pemicu (ikon jam), Tambahkan pemicu, memilih fungsi perbaruiRingkasanMalam, sumber peristiwa Berdasarkan waktu, jenis Timer hari, lalu menyimpan. Tidak ada izin tambahan yang diminta.',
      'Posisi register pada suatu tanggal, misalnya akhir tahun, dibuat dari Riwayat melalui Data, Posisi per tanggal; dua tanggal dapat dibandingkan. Suntingan yang belum tercatat tidak termasuk.',
    ],
  },
  {
    judul: '13. Bukti bagi pemeriksa',
    isi: [
      'Setiap bulan pilih Data, Periksa keutuhan riwayat, lalu simpan Kode Keutuhan di luar berkas, misalnya pada Lembar Kendali yang diparaf. Tanpa kode di luar berkas, tidak ada yang dapat dibandingkan.',
      'Untuk BPKP atau Inspektorat, pilih satu baris, atau beberapa baris dari satu Keputusan, lalu Ringkasan, Berkas pemeriksaan. Berkas memuat kronologi, dokumen dan bukti, serta hasil pemeriksaan keutuhan riwayat. NIP, kontak, dan nama inisiator tidak dicetak; pencatat disebut dengan nama dan perannya.',
      'Pemeriksa dapat mencocokkannya sendiri tanpa akun: unduh tab Riwayat, lalu buka dengan halaman verifikasi.html pada komputernya. Halaman itu tidak mengirim data ke mana pun.',
    ],
  },
  {
    judul: '14. Ekspor dan format dari luar',
    isi: [
      'Pilih Data, Ekspor, lalu sasarannya: IGA (19 kolom), profil, KIPP, JIPPNas, CSV, atau seluruh register sebagai .xlsx atau JSON. Sebelum berkas dibuat disebutkan apa yang kurang per kolom dan apa yang berubah sejak ekspor terakhir. Berkas tersimpan pada Drive Anda sendiri dan tidak dibagikan.',
      'Provinsi atau kementerian mengirim format sendiri: tempel judul kolomnya pada tab baru, lalu pilih Data, Isi format dari tab aktif. Kolom yang tidak dikenal disebutkan dan dikosongkan; kolom catatan kerja tidak pernah ikut.',
      'Untuk mengimpor kembali, gunakan .xlsx: teks tetap teks. Bila memakai CSV lewat File, Impor, hilangkan centang ubah teks menjadi angka dan tanggal.',
    ],
  },
  {
    judul: '15. Data pribadi',
    isi: [
      'Nama, NIP, dan kontak disamarkan dalam ekspor. Hanya pengelola dapat menyertakannya, dan itu tercatat dalam Riwayat.',
      'Bila seseorang bertanya apa yang disimpan tentang dirinya, pilih Data, Data pribadi seseorang. Bila ia meminta dihapus dan permintaan itu dikabulkan, pilih Data, Samarkan data pribadi. Riwayat tetap dapat dibuktikan: kegiatan yang disamarkan disebutkan setiap kali keutuhannya diperiksa.',
      'Data jabatan, petugas, penilaian, dan siapa yang mencatat tidak disamarkan. Histori versi, salinan berkas, dan berkas yang pernah diekspor masih memuat isi lama.',
    ],
  },
  {
    judul: '16. Kegiatan, Labinov, dan gagasan',
    isi: [
      'Mulai: pilih Program, Siapkan tab program, satu kali. Catat sosialisasi, workshop, dan laboratorium inovasi pada tab Kegiatan.',
      'Peserta: tempel daftar hadir pada tab baru, lalu pilih Usulan, Impor dari tab aktif. Judul kolom Nama, Jabatan, dan Instansi dikenali, dan orang yang sudah tercantum tidak digandakan. Kegiatan, Hitung peserta mengisi jumlah yang masih kosong; yang berbeda dengan daftar hanya disebutkan.',
      'Tindak lanjut: pilih satu baris pada tab Kegiatan, lalu Kegiatan, Buat tindak lanjut. Tiap perangkat daerah mendapat satu baris dengan tenggatnya, yang tampil pada tab Tenggat dan Pekerjaan saya. Isi kolom Selesai bila sudah dikerjakan.',
      'Laboratorium inovasi: pilih Kegiatan, Siapkan angkatan Labinov. Enam barisnya ialah drum-up, diagnose, design, deliver, display, dan dokumentasi. Isi Syarat Terpenuhi sebelum menyelesaikan tahap berikutnya, misalnya komitmen pimpinan setelah drum-up.',
      'Sumbatan pelayanan hasil diagnose dicatat pada tab Sumbatan menurut sektornya. Pilih barisnya, lalu Kegiatan, Jadikan sumbatan terpilih gagasan: alternatif pertamanya menjadi gagasan, satu kali saja. Hambatan berpikir pada drum-up (dianggap mahal, sulit, atau tidak ada ide) tidak dicatat di sini.',
      'Gagasan: tempel sekaligus pada tab baru, lalu pilih Usulan, Impor dari tab aktif. Pilih barisnya pada tab Gagasan, lalu Usulan, Jadikan gagasan terpilih usulan; keduanya saling menyebut. Yang perangkat daerahnya belum terdaftar harus dibetulkan dahulu.',
      'Rencana kerja tahunan diisi pada tab Rencana Aksi, satu langkah satu baris. Dokumen Komitmen dan Rencana Kerja Inovasi dibuat lewat Naskah, Naskah dinas lain; tulis satu perangkat daerah, atau kosongkan untuk semua.',
      'Yang belum berinovasi: pilih Kegiatan, Agenda satu instansi satu inovasi. Dari sana disalin pesan WhatsApp, atau dibuat surat pengingat Sekda bagi yang belum mempunyai rencana maupun usulan. Tab Corong Inovasi memuat rekapnya setelah Program, Perbarui halaman program.',
    ],
  },
  {
    judul: '17. Indeks Inovasi Daerah: memilih parameter',
    isi: [
      'Pilih satu baris pada tab Inovasi, lalu Program, Panel indeks. Tiap indikator menampilkan teks parameter, bobot, bukti yang diminta, dan bukti yang sudah ada pada tab Bukti. Pilih Belum diisi, 1, 2, atau 3, lalu simpan; jumlah di bawah panel adalah proyeksi.',
      'Bagian Pemerintah daerah dipilih dengan cara yang sama. Tulis nilainya, dan parameter yang memuatnya ditawarkan. Bila batasnya bertindih, pilih salah satu dan tulis Dasar pemilihan. Untuk pengaduan dan survei, panel menawarkan parameter menurut tab Umpan Balik dan Hasil SKM; Pakai saran memilihnya beserta alasannya.',
      'Verifikasi dilakukan perangkat daerah kelitbangan atau pengelola setelah membuka buktinya. Yang terverifikasi tidak dapat melebihi klaim, dan klaim yang diubah sesudahnya menunggu verifikasi lagi.',
      'Tanpa panel: pilih barisnya, lalu Program, Siapkan baris nilai indikator. Isi 0 sampai 3 pada tab Nilai Indikator. Yang salah, ganda, atau terverifikasi tanpa bukti disebutkan pada Perlu Dicek Program.',
      'Awal tahun: pilih Data, Buka tahun baru. Yang ditutup dan yang disalin disebutkan dahulu, dan yang sudah ada tidak ditimpa. Cocokkan baris bertanda Periksa pedoman terbaru dengan pedomannya. Tahun yang ditutup tidak diubah lagi lewat menu atau panel; yang terlanjur diubah tangan dipulihkan dari histori versi, atau diberi alasan lewat menu yang sama. Umpan balik, survei, dan dampak tetap dicatat; ganti tanggal penutupan pada tab Pengaturan.',
    ],
  },
  {
    judul: '18. Indeks Inovasi Daerah: proyeksi dan pilihan terbaik',
    isi: [
      'Cocokkan dahulu tab Ketentuan Program dan Katalog Indikator dengan pedoman tahun berjalan. Lalu pilih Program, Proyeksi indeks. Tab Proyeksi Indeks menyebut angka menurut klaim, menurut yang terverifikasi, dan perkiraan; semuanya proyeksi, bukan nilai resmi.',
      'Kematangan diambil dari tab Nilai Indikator; bila belum ada, dari tab Keikutsertaan tahun itu, kolom Kematangan, lalu klaim tahun sebelumnya. Isi semua indikator satu inovasi sekaligus, karena yang belum dipilih dihitung 0.',
      'Perkiraan muncul bila paling sedikit lima inovasi mempunyai Nilai Klaim dan Nilai Terverifikasi tahun sebelumnya pada tab Keikutsertaan.',
      'Pilihan terbaik menyebut inovasi yang sebaiknya diajukan dan yang menurunkan rata-rata; syarat urusan pelayanan dasar sudah diperhitungkan menurut urusan utama. Di bawahnya ada parameter yang paling menguntungkan untuk dinaikkan, keadaan tahun depan, dan kelayakan tiap inovasi.',
    ],
  },
  {
    judul: '19. Lomba pelayanan publik (KIPP, JIPPNas)',
    isi: [
      'Catat yang akan diajukan pada tab Keikutsertaan: program, tahun, tahap, dan kelompoknya. Nomor registrasi JIPPNas ditulis pada kolom Nomor Registrasi.',
      'Pilih satu baris pada tab Inovasi, lalu Program, Panel lomba. Jumlah kata tampil sambil ditulis, dan tombol Isi dari mengambil uraian yang sudah ada pada register. Hanya bagian yang berubah yang disimpan. Bila sambungan terputus, tulisan tetap ada di peramban itu dan disimpan lagi saat tersambung.',
      'Tanpa panel: pilih Program, Siapkan baris proposal, lalu isi kolom Isi pada tab Proposal Lomba. Program, Perbarui halaman program menghitung katanya.',
      'Tab Kesiapan Lomba menyebut yang masih kurang: lama penerapan, bagian yang kosong atau melebihi batas kata, pernyataan, dan kuota. Batasnya dibaca dari tab Ketentuan Program dan Bagian Proposal; bila tahun itu belum ada, dipakai tahun terakhir sebelumnya dan itu disebutkan. Cocokkan selalu dengan pedoman terbaru.',
    ],
  },
  {
    judul: '20. Manfaat inovasi',
    isi: [
      'Umpan balik: catat pengaduan, saran, dan apresiasi pada tab Umpan Balik tanpa nama pengadu, beserta apa yang diubah karenanya. Pilih barisnya, lalu Program, Jadikan umpan balik usulan perbaikan; usulan itu menyebut inovasi asalnya.',
      'Survei: isi sembilan unsur pada tab Hasil SKM sebagai rata-rata, atau lebih teliti sebagai jumlah nilai semua responden. Program, Perbarui halaman program menghitung IKM tanpa pembulatan dan mutunya.',
      'Dampak: pilih barisnya pada tab Inovasi, lalu Program, Siapkan baris dampak. Isi Sebelum dan Setelah; tingkat perubahannya dihitung saat halaman diperbarui.',
      'Dokumentasi: keadaan sebelum dan sesudah, foto, dan tonggak pada tab Dokumentasi masuk ke Ringkasan, Profil Inovasi. Tab Manfaat Inovasi mengumpulkan semuanya menurut perangkat daerah, beserta saran parameter indeks dan urusan pelayanan dasar yang belum mempunyai inovasi.',
    ],
  },
];

/** What an office must know before it shares the file. */
export const PERHATIAN: readonly string[] = [
  'Setiap orang yang dapat menyunting berkas ini dapat membaca semua tab, termasuk yang disembunyikan.',
  'Tab Petugas mengatur siapa dapat mencatat lewat menu; isi sel tetap dapat diketik oleh setiap penyunting. Suntingan itu tercatat saat pemeriksaan atau tindakan berikutnya, atas nama yang menjalankannya.',
  'Menu dan panel tidak ada pada aplikasi telepon; isi sel tetap dapat diubah dari sana.',
  'Ketentuan yang belum dicocokkan dengan teks resmi ditandai pada tab Dasar Hukum dan Pengaturan. Hanya Bagian Hukum yang dapat memastikannya.',
];
