/** Refusals about the levels that are chosen for the indicators of the index. */
export const KALIMAT_NILAI = {
  NILAI_INDIKATOR:
    'Indikator {no} tidak ada pada katalog tahun {tahun} untuk bagian ini. Periksa nomornya pada tab Katalog Indikator.',
  NILAI_TINGKAT: 'Indikator {no}: "{isi}" bukan parameter. Pilih 0 (belum diisi), 1, 2, atau 3.',
  NILAI_DASAR:
    'Indikator {no} mempunyai catatan pada katalog, sehingga pilihannya perlu dijelaskan. Isi Dasar pemilihan, lalu simpan lagi.',
  NILAI_MELEBIHI_KLAIM:
    'Indikator {no}: parameter terverifikasi {terverifikasi} lebih tinggi daripada yang diklaim, {klaim}. Naikkan dahulu klaimnya, atau verifikasi paling tinggi {klaim}.',
  NILAI_BARIS_GANDA:
    'Indikator {no} tahun {tahun} tercantum lebih dari satu baris pada tab Nilai Indikator untuk {nama}. Sisakan satu baris, lalu simpan lagi; belum ada yang berubah.',
  NILAI_BERUBAH:
    'Indikator {no} sudah diubah rekan sejak Anda melihatnya: klaim {klaim}, terverifikasi {terverifikasi}. Belum ada yang tersimpan; periksa, lalu simpan lagi bila masih perlu.',
  KATALOG_TANPA_BAGIAN:
    'Katalog tahun {tahun} tidak memuat indikator {apa}. Lengkapi tab Katalog Indikator menurut pedoman tahun itu.',
} as const;
