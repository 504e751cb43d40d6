/** Refusals and doubts about surveys, feedback and impact. */
export const KALIMAT_MANFAAT = {
  SKM_KOSONG: 'Nilai kesembilan unsur belum diisi. Isi menurut laporan survei.',
  SKM_ISIAN:
    'Isian Unsur belum dipilih. Pilih Rata-rata bila unsurnya bernilai 1 sampai 4, atau Jumlah nilai bila unsurnya jumlah jawaban semua responden.',
  SKM_RESPONDEN: 'Banyaknya responden belum terbaca. Tulis angka 1 sampai 9.999 tanpa koma.',
  SKM_UNSUR_KOSONG:
    'Unsur {unsur} belum diisi, sehingga IKM belum dihitung. Isi menurut laporan survei; sembilan unsur harus lengkap.',
  SKM_RATA_DI_LUAR:
    'Rata-rata unsur {unsur} berisi {isi}, padahal rentangnya {dari} sampai {sampai}. Betulkan angkanya, atau pilih Jumlah nilai pada Isian Unsur.',
  SKM_JUMLAH_DI_LUAR:
    'Jumlah nilai unsur {unsur} berisi {isi}, padahal dengan responden sebanyak itu rentangnya {dari} sampai {sampai}. Betulkan jumlahnya atau banyaknya responden.',
  SKM_PERIODE: 'Periode "{isi}" tidak menyebut satu tahun. Tulis misalnya 2026 semester I.',
  SKM_TANPA_PITA:
    'Batas mutu pelayanan untuk tahun {tahun} belum ada. Isi pada tab Ketentuan Program: program Survei Kepuasan Masyarakat, ketentuan Predikat, misalnya A; 88,31.',
  UMPAN_BALIK_TANPA_PERUBAHAN:
    'Pengaduan atau saran ini selesai, tetapi belum tertulis apa yang diubah karenanya. Isi kolom Yang Diubah Karenanya.',
  UMPAN_BALIK_TANGGAL: 'Tanggal "{isi}" tidak terbaca. Tulis misalnya 17-08-2026.',
  UMPAN_BALIK_MUNDUR: 'Tanggal selesai mendahului tanggal umpan balik. Periksa kedua tanggalnya.',
  UMPAN_BALIK_JENIS:
    'Jenisnya belum dipilih. Pilih Pengaduan, Saran, atau Apresiasi; persentase penyelesaian dihitung dari Pengaduan.',
  DAMPAK_TANPA_SEBELUM: 'Keadaan sebelum inovasi belum diisi. Isi angkanya, atau 0 bila memang belum ada.',
  DAMPAK_TANPA_SETELAH: 'Keadaan setelah inovasi belum diisi. Isi angkanya, atau hapus baris ini bila tidak diukur.',
  DAMPAK_TAHUN: 'Tahun "{isi}" tidak terbaca. Tulis empat angka, misalnya 2026.',
  DAMPAK_ARAH:
    'Arah belum dipilih, sehingga membaik atau memburuk tidak dapat disebut. Pilih makin besar atau makin kecil yang makin baik.',
  DASAR_TANPA_BUKTI: 'Dinyatakan terpenuhi tanpa bukti. Isi kolom Bukti atau Tautan, atau ubah keadaannya.',
  PROGRAM_ID_TIDAK_ADA: 'ID inovasi "{id}" tidak ada pada tab Inovasi. Periksa ID-nya.',
  PROGRAM_ID_KOSONG: 'ID inovasi belum diisi. Salin dari kolom ID pada tab Inovasi.',
  ANGKA_TIDAK_TERBACA: '"{isi}" bukan angka. Tulis misalnya 1.500 atau 12,5.',
  TIDAK_ADA_UMPAN_BALIK:
    'Tidak ada umpan balik yang dipilih. Pilih satu atau beberapa baris pada tab Umpan Balik yang menyebut ID inovasi dan isinya.',
} as const;
