/** Refusals and doubts about contests and their proposals. */
export const KALIMAT_LOMBA = {
  BAGIAN_TAHUN_KOSONG:
    'Bagian proposal {program} untuk tahun {tahun} atau sebelumnya belum ada. Isi tab Bagian Proposal menurut pedoman, atau pilih Program, Siapkan tab program.',
  BAGIAN_TAHUN_LAMA:
    'Bagian proposal {program} tahun {tahun} belum ada; dipakai bagian tahun {dipakai}. Cocokkan dengan pedoman terbaru, lalu tambahkan barisnya pada tab Bagian Proposal.',
  BAGIAN_TIDAK_DIKENAL:
    'Bagian "{bagian}" tidak ada pada formulir kelompok {kelompok} yang dipakai untuk tahun {tahun}. Samakan namanya dengan tab Bagian Proposal.',
  BAGIAN_MELEBIHI: 'Bagian ini {kata} kata, padahal paling banyak {batas} kata. Ringkas {lebih} kata.',
  BAGIAN_GANDA:
    'Bagian ini tercatat pula pada baris {baris} untuk inovasi, program, dan tahun yang sama. Satukan isinya, lalu hapus salah satu.',
  IKUT_GANDA:
    'Inovasi, program, dan tahun yang sama tercatat pula pada baris {baris}. Satukan isinya, lalu hapus salah satu.',
  IKUT_TAHUN: 'Tahun "{isi}" tidak terbaca. Tulis empat angka, misalnya 2026.',
  KUOTA_LEBIH:
    'Kelompok {kelompok} tahun {tahun} berisi {jumlah} inovasi, padahal kuotanya {kuota} ({dari}). Pilih yang diajukan.',
  BULAN_KURANG:
    'Pada {tanggal} inovasi ini baru diterapkan {bulan} bulan, padahal kelompok {kelompok} meminta {butuh} bulan ({dari}). Periksa Tanggal Penerapan, atau ajukan tahun berikutnya.',
  BELUM_DITERAPKAN:
    'Tanggal Penerapan inovasi ini belum terisi atau masih akan datang, sehingga lama penerapannya tidak diketahui. Isi pada tab Inovasi.',
  PROPOSAL_BERUBAH:
    '{bagian}: isinya berubah sejak Anda membukanya. Belum ada yang disimpan; lihat perbedaannya, lalu simpan lagi.',
  PROPOSAL_BAGIAN_ASING:
    'Bagian "{bagian}" tidak ada pada formulir yang berlaku. Muat ulang panel, lalu salin isian ini ke bagian yang sesuai.',
  PROPOSAL_TERLALU_PANJANG:
    '{bagian} berisi {panjang} huruf, padahal satu sel paling banyak {batas} huruf. Ringkas dahulu; belum ada yang disimpan.',
  PROPOSAL_KOSONG: 'Tidak ada bagian yang dikirim. Isi paling sedikit satu bagian, lalu simpan.',
  PROGRAM_BUKAN_LOMBA: 'Program "{program}" tidak memakai proposal. Pilih KIPP, JIPPNas, atau lomba lain.',
} as const;
