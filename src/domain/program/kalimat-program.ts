/** Refusals about the yearly data of programmes. */
export const KALIMAT_PROGRAM = {
  TAB_PROGRAM_TIDAK_ADA:
    'Tab "{tab}" belum ada. Pilih menu Lumbung Inovasi, Program, Siapkan tab program untuk membuatnya; tab lain tidak berubah.',
  KATALOG_TIDAK_ADA:
    'Katalog indikator tahun {tahun} belum ada. Pilih menu Program, Buka tahun baru untuk menyalin katalog tahun sebelumnya, atau isi tab Katalog Indikator.',
  KATALOG_GANDA:
    'Indikator {no} tahun {tahun} tercantum lebih dari sekali pada tab Katalog Indikator. Satu tahun hanya mempunyai satu katalog; hapus baris yang bukan dari pedoman tahun itu.',
  KATALOG_ASPEK:
    'Aspek indikator {no} tahun {tahun} belum dipilih pada tab Katalog Indikator. Pilih Satuan Pemerintah Daerah atau Satuan Inovasi Daerah.',
  KATALOG_BOBOT:
    'Bobot indikator {no} tahun {tahun} bukan angka lebih dari nol. Isi menurut pedoman pada tab Katalog Indikator.',
  KETENTUAN_KURANG:
    'Ketentuan "{apa}" Indeks Inovasi Daerah tahun {tahun} belum diisi. Isi menurut pedoman pada tab Ketentuan Program.',
  KETENTUAN_GANDA:
    'Ketentuan "{apa}" Indeks Inovasi Daerah tahun {tahun} tercantum lebih dari sekali dengan nilai berbeda. Sisakan satu pada tab Ketentuan Program.',
  KETENTUAN_TIDAK_TERBACA:
    'Ketentuan "{apa}" tahun {tahun} berisi "{nilai}" yang tidak terbaca. Tulis angka seperti 0,38 atau tanggal seperti 31-12-2025.',
  KATALOG_TAHUN_INI:
    'Katalog indikator tahun {tahun} belum ada, sehingga proyeksi indeksnya tidak dapat dihitung. Pilih menu Program, Buka tahun baru, atau isi tab Katalog Indikator.',
  KATALOG_PITA:
    'Indikator {no} tahun {tahun} mempunyai parameter yang batasnya bertemu atau tumpang tindih. Tulis pada Catatan bagaimana memilihnya; pilihannya nanti diminta dijelaskan.',
  KETENTUAN_DUA_BARIS:
    'Ketentuan "{apa}" {program} tahun {tahun} sudah ada pada baris {baris}. Sisakan satu baris menurut pedoman.',
  SEL_TANGGAL: '{kolom} berisi "{isi}" yang tidak terbaca sebagai tanggal. Tulis misalnya 17-08-2026.',
  SEL_ANGKA: '{kolom} berisi "{isi}", bukan angka. Tulis angkanya saja, misalnya 12 atau 85,5.',
  SEL_RUMUS: '{kolom} berisi "{isi}", pesan dari rumus yang tidak dapat dihitung. Hapus rumusnya, lalu tulis angkanya.',
  SEL_PILIHAN: '{kolom} berisi "{isi}" yang tidak ada pada daftarnya. Pilih salah satu: {pilihan}.',
  SEL_BUKAN_DAFTAR: '{kolom} berisi "{isi}" yang tidak ada pada daftarnya. Pilih dari daftar pada selnya.',
  SEL_RENTANG: '{kolom} berisi {isi}, di luar {dari} sampai {sampai}. Periksa angkanya.',
  SEL_TAUTAN: '{kolom} berisi "{isi}" yang bukan alamat tautan. Tempel alamat lengkap yang diawali https://.',
  SEL_PANJANG:
    '{kolom} memuat {panjang} huruf, sedangkan satu sel paling banyak {batas}. Pindahkan naskahnya ke dokumen dan cantumkan tautannya.',
  SEL_MENU: '{kolom} diisi oleh menu, tetapi berisi "{isi}" yang tidak dikenal. Kembalikan dengan Ctrl+Z.',
  SEL_HARI: '{kolom}: {tanggal} bukan hari {hari}. Periksa dokumennya, lalu betulkan hari atau tanggalnya.',
  SEL_TAHUN: '{kolom} berisi "{isi}" yang bukan tahun. Tulis empat angka, misalnya 2026.',
  SEL_LAIN: '{kolom} berisi "{isi}" yang tidak terbaca. Periksa dan ketik ulang.',
} as const;
