/** Refusals about events, laboratories and the agenda of offices. */
export const KALIMAT_LABINOV = {
  KEGIATAN_TIDAK_ADA:
    'Kegiatan "{kegiatan}" tidak ada pada tab Kegiatan. Tulis namanya seperti pada tab itu, atau tambahkan kegiatannya lebih dahulu.',
  KEGIATAN_KEMBAR:
    'Ada {jumlah} kegiatan bernama "{kegiatan}" pada tab Kegiatan. Bedakan namanya, misalnya dengan tahun atau angkatan, lalu ulangi.',
  TINDAK_LANJUT_KURANG:
    'Yang harus dikerjakan belum ditulis. Tulis tindak lanjutnya, atau isi kolom Tindak Lanjut pada baris kegiatannya.',
  TENGGAT_TIDAK_TERBACA: 'Tenggat "{isi}" tidak terbaca. Tulis misalnya 17-08-2026.',
  TANPA_PESERTA_TERDAFTAR:
    'Belum ada peserta kegiatan "{kegiatan}" dari perangkat daerah yang terdaftar. Isi tab Peserta Kegiatan, atau pilih semua perangkat daerah yang wajib berinovasi.',
  TANPA_KANTOR_WAJIB:
    'Belum ada perangkat daerah yang wajib berinovasi. Pilih Ya pada kolom Wajib Berinovasi di tab Perangkat Daerah.',
  TANPA_DAFTAR_PESERTA:
    'Tab Peserta Kegiatan belum berisi peserta dari kegiatan yang ada pada tab Kegiatan. Impor daftar hadirnya lebih dahulu.',
  BUKAN_KANTOR_WAJIB:
    '"{nama}" tidak ditandai wajib berinovasi. Pilih perangkat daerah lain, atau pilih Ya pada kolom Wajib Berinovasi.',
  ANGKATAN_KOSONG: 'Nama angkatan belum ditulis. Tulis misalnya Labinov Angkatan I.',
  TAHUN_TIDAK_TERBACA: 'Tahun "{isi}" tidak terbaca. Tulis empat angka, misalnya 2026.',
  TIDAK_ADA_SUMBATAN: 'Belum ada baris sumbatan yang dipilih. Buka tab Sumbatan, pilih barisnya, lalu ulangi.',
  TANPA_RENCANA_AKSI:
    'Belum ada langkah tahun ini pada tab Rencana Aksi. Isi langkah perangkat daerah yang bersangkutan, lalu ulangi.',
  KEGIATAN_BELUM_DISEBUT: 'Daftar ini tidak menyebut kegiatannya. Tulis nama kegiatan seperti pada tab Kegiatan.',
} as const;
