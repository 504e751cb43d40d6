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
      'Dari tabel lain: tempel pada tab Tempel di Sini, lalu impor. Usulan baru: Usulan, Tambah usulan, atau ketik baris sendiri lalu pilih Daftarkan baris baru. Gagasan terpilih dijadikan usulan lewat menu yang sama.',
      'Mengimpor berkas yang sama dua kali tidak menggandakan apa pun. Nilai asli yang dibetulkan tersimpan dalam Riwayat.',
    ],
  },
  {
    judul: '4. Periksa',
    isi: [
      'Pilih Periksa, Periksa semua. Hasilnya ada pada tab Perlu Diperbaiki; klik kolom Sel untuk menuju selnya. Merah muda wajib diperbaiki, kuning muda perlu dicek. Warna dan catatan Anda sendiri tidak diubah.',
      'Saran pembetulan mengumpulkan yang dapat dirapikan tanpa menebak maksudnya: tanggal dan angka yang diketik sebagai teks, penanda kosong, ejaan pilihan, nama perangkat daerah, dan spasi. Lihat contohnya, pilih nomornya, lalu terapkan; sel yang sudah diisi lain sejak dilihat dibiarkan. Isi semula tersimpan dalam Riwayat, dan Batalkan pembetulan terakhir mengembalikan pembetulan Anda sendiri sekaligus.',
      'Pemeriksaan juga mencatat suntingan tangan dalam Riwayat. Isian yang sudah dinilai atau ditetapkan lalu disunting menjadi pertanyaan yang harus dijawab (langkah 9).',
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
      'Status hanya berubah lewat menu, supaya setiap perubahan tercatat siapa, kapan, dan atas dasar dokumen apa. Bila seorang penilai berhalangan, pilih Penilaian, Tutup penilaian, setelah kuorum terpenuhi.',
    ],
  },
  {
    judul: '7. Konsep Keputusan dan posisinya',
    isi: [
      'Pilih inovasi yang sudah layak, lalu Naskah, Konsep Keputusan. Tautannya ada pada tab Naskah; kalimatnya dapat disunting Bagian Hukum pada tab Format Naskah. Setelah ditandatangani, catat nomor dan tanggalnya lewat Catat penetapan.',
      'Jenis Keputusan lain (penerapan, perubahan, perpanjangan, penghentian, pencabutan, tim), salinan, dan petikan dibuat dari menu yang sama menurut tahap baris yang dipilih. Rancangan Perkada/Perda dan Naskah dinas lain, termasuk berita acara, surat, dan surat Sekda kepada semua perangkat daerah, ada di bawahnya.',
      'Nomor diberikan Bagian Hukum: pilih barisnya pada tab Naskah, lalu Catat nomor dan tanggal. Untuk tanda tangan elektronik, Naskah bernomor membuat Keputusan, Perkada, atau Perda yang sudah memuat nomornya. Bentuk nomor daerah ditulis pada tab Pengaturan; nomor yang tidak sesuai atau berbeda tahun dengan tanggalnya ditanyakan lebih dahulu. Berita acara dan surat bernomor menurut buku perangkat daerah penerbitnya. Nomor yang tidak jadi dipakai dicatat dengan Batal pakai nomor beserta alasannya.',
      'Dasar hukum ada pada tab Dasar Hukum: isi jenis, nomor, tahun, judul, Lembaran, status, dan tanggal pemeriksaannya; kutipan disusun sendiri dan diurutkan menurut jenjang. Yang dicabut tidak dapat dirujuk, dan yang lebih dari dua belas bulan tidak diperiksa diingatkan. Kolom Kutipan hanya diisi bila tulisannya harus lain.',
      'Naskah dari mana pun dapat diperiksa: tempel pada tab Tempel di Sini, pilih selnya, lalu Periksa naskah (tempel). Pemeriksaan itu hanya membaca, menyebut tingkat kepastian tiap aturan, dan tidak menggantikan Bagian Hukum.',
      'Setiap kali konsep berpindah meja, pilih Tahapan, Catat posisi naskah: di mana, pada siapa, dan sejak kapan. Rancangan Perda dan Perkada dicatat dengan cara yang sama.',
    ],
  },
  {
    judul: '8. Uji coba dan penerapan',
    isi: [
      'Perangkat daerah pelaksana mencatat dimulainya uji coba, perkembangannya, dan laporan akhirnya. Isi dahulu kolom Capaian pada tab Indikator Uji Coba. Penangguhan, kelanjutan, dan perpanjangan dicatat dengan suratnya.',
      'Hasilnya dievaluasi: berhasil, diulangi, atau tidak dilanjutkan. Uji coba yang tidak dilanjutkan meninggalkan pembelajaran, bukan kesalahan. Yang berhasil dipilih bentuk hukumnya, diundangkan, diterapkan, lalu dievaluasi setiap tahun.',
      'Usulan yang tidak layak, ditarik, atau tidak dilanjutkan dapat diajukan kembali sebagai usulan baru; yang lama tetap tersimpan seperti saat berakhir.',
    ],
  },
  {
    judul: '9. Betulkan yang salah',
    isi: [
      'Salah mencatat nomor atau tanggal: Tahapan, Ralat pencatatan, dengan tautan naskah yang benar. Keputusannya sendiri diubah: Ralat data, dengan Keputusan perubahannya. Isian yang disunting sesudah dinilai: kembalikan isinya, atau pilih Tegaskan dan tulis alasannya. Ketiganya ada di bawah menu Ralat pencatatan.',
      'Salah memproses: Tahapan, Batalkan tindakan terakhir. Tidak ada yang dihapus; pembatalan itu sendiri tercatat.',
      'Bila isian satu inovasi tertimpa, pilih barisnya, lalu Data, Pulihkan isian: tulis tanggalnya, baca apa yang akan berubah, dan tulis alasannya. Status tidak berubah, dan isi sebelumnya tetap tersimpan.',
    ],
  },
  {
    judul: '10. Bila terjadi sesuatu pada berkas',
    isi: [
      'Kolom terurut sendiri atau status terketik: tekan Ctrl+Z; bila sudah terlambat, pilih Data, Pulihkan susunan baris. Menu yang sama melanjutkan register setelah berkas dikembalikan ke versi lama, dan kegiatan yang hilang disebutkan dalam Riwayat.',
      'Salinan berkas hanyalah arsip dan tidak dapat mencatat. Pilih Siapkan register pada salinan itu bila memang akan menjadi register baru. Tab yang terhapus dibuat kembali dengan menu yang sama.',
      'Bila kegiatan sudah sangat banyak, yang terlama dipindahkan ke tab Arsip Riwayat saat Periksa semua. Keduanya tetap satu rangkaian.',
    ],
  },
  {
    judul: '11. Ringkasan dan posisi per tanggal',
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
    judul: '12. Bukti bagi pemeriksa',
    isi: [
      'Setiap bulan pilih Data, Periksa keutuhan riwayat, lalu simpan Kode Keutuhan di luar berkas, misalnya pada Lembar Kendali yang diparaf. Tanpa kode di luar berkas, tidak ada yang dapat dibandingkan.',
      'Untuk BPKP atau Inspektorat, pilih satu baris, atau beberapa baris dari satu Keputusan, lalu Ringkasan, Berkas pemeriksaan. Berkas memuat kronologi, dokumen dan bukti, serta hasil pemeriksaan keutuhan riwayat. NIP, kontak, dan nama inisiator tidak dicetak; pencatat disebut dengan nama dan perannya.',
      'Pemeriksa dapat mencocokkannya sendiri tanpa akun: unduh tab Riwayat, lalu buka dengan halaman verifikasi.html pada komputernya. Halaman itu tidak mengirim data ke mana pun.',
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
