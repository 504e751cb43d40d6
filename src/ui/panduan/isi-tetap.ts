/** The ten-minute guide for staff: one step a paragraph, in the order in which an office meets them. */
export const LANGKAH: readonly { readonly judul: string; readonly isi: readonly string[] }[] = [
  {
    judul: '1. Siapkan register',
    isi: [
      'Pilih Lumbung Inovasi, Siapkan register, lalu tulis nama daerah. Semua tab dibuat; isi tab yang sudah ada tidak diubah.',
      'Buka tab Pengaturan, periksa tempat penetapan dan nama perangkat daerah kelitbangan. Isi tab Pejabat agar naskah mengenal penanda tangannya.',
    ],
  },
  {
    judul: '2. Masukkan inovasi',
    isi: [
      'Dari aplikasi nasional: buka berkas ekspornya lewat File, Impor, Sisipkan sheet baru. Buka tabnya, pilih Usulan, Impor dari tab aktif. Inovasi yang sudah berjalan langsung tercatat sesuai tahapannya.',
      'Dari tabel lain: tempel pada tab Tempel di Sini, lalu impor. Usulan baru: Usulan, Tambah usulan, atau ketik baris sendiri lalu pilih Daftarkan baris baru.',
      'Mengimpor berkas yang sama dua kali tidak menggandakan apa pun. Nilai asli yang dibetulkan tersimpan dalam Riwayat.',
    ],
  },
  {
    judul: '3. Periksa',
    isi: [
      'Pilih Periksa, Periksa semua. Hasilnya ada pada tab Perlu Diperbaiki; klik kolom Sel untuk menuju selnya. Merah muda wajib diperbaiki, kuning muda perlu dicek.',
      'Warna dan catatan yang Anda buat sendiri tidak diubah. Setelah dibetulkan, periksa lagi dan tandanya hilang.',
    ],
  },
  {
    judul: '4. Majukan tahapan',
    isi: [
      'Pilih satu atau banyak baris pada tab Inovasi, lalu Tahapan, Proses baris terpilih. Isian diambil dari barisnya sendiri; yang belum ada ditanyakan. Satu Keputusan untuk dua belas inovasi cukup dicatat sekali.',
      'Status hanya berubah lewat menu, supaya setiap perubahan tercatat siapa, kapan, dan atas dasar dokumen apa.',
    ],
  },
  {
    judul: '5. Konsep Keputusan',
    isi: [
      'Pilih inovasi yang sudah layak, lalu Naskah, Konsep Keputusan. Konsep dibuat sebagai dokumen Google; tautannya ada pada tab Naskah. Kalimatnya dapat disunting Bagian Hukum pada tab Format Naskah.',
      'Nomor dan tanggal dibiarkan kosong sampai diberikan Bagian Hukum. Setelah ditandatangani, catat lewat Proses baris terpilih, Catat penetapan.',
    ],
  },
  {
    judul: '6. Ringkasan pimpinan',
    isi: [
      'Pilih Ringkasan, Perbarui. Kalimat di bagian atas dapat dibaca dari telepon. Ringkasan tidak memuat data pribadi.',
    ],
  },
];

/** What an office must know before it shares the file. */
export const PERHATIAN: readonly string[] = [
  'Setiap orang yang dapat menyunting berkas ini dapat membaca semua tab, termasuk yang disembunyikan.',
  'Kode keutuhan Riwayat membuktikan sesuatu hanya bila dibandingkan dengan kode yang disimpan di luar berkas. Simpan hasil Data, Periksa keutuhan riwayat secara berkala.',
  'Menu dan panel tidak ada pada aplikasi telepon; isi sel tetap dapat diubah dari sana.',
  'Ketentuan yang belum dicocokkan dengan teks resmi ditandai pada tab Dasar Hukum dan Pengaturan. Hanya Bagian Hukum yang dapat memastikannya.',
];
