/** Refusals about years of the programmes that are closed or are to be opened. */
export const KALIMAT_TAHUN = {
  TAHUN_DITUTUP:
    'Tahun {tahun} sudah ditutup dan tidak diubah lagi. Kerjakan tahun register yang berjalan, atau buka tab Tahun Program untuk melihat isinya saat ditutup.',
  TAHUN_TIDAK_TERBACA: 'Tahun "{isi}" tidak terbaca. Tulis empat angka, misalnya {misal}.',
  TAHUN_MUNDUR:
    'Tahun register sekarang {kini}, sehingga tahun {tahun} tidak dapat dibuka sebagai tahun baru. Tulis tahun sesudahnya.',
  TAHUN_TERLALU_JAUH:
    'Tahun {tahun} belum dapat dibuka. Paling jauh tahun {batas}; tahun register sekarang {kini} dan belum ada yang berubah.',
  TAHUN_ALASAN:
    'Tahun {tahun} sudah ditutup, tetapi isi tab {tab} berubah sejak itu. Pulihkan dari histori versi, atau tulis alasannya (paling sedikit {minimal} huruf) agar dicatat sebagai isi yang sah.',
} as const;
