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
} as const;
