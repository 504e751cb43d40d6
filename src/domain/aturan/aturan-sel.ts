import type { Tingkat } from '../tab/perlu-diperbaiki.ts';

/** What reading a single cell can find. The code comes from the column's schema; level and words stand here. */
export const ATURAN_SEL: Readonly<
  Record<string, { readonly tingkat: Tingkat; readonly penjelasan: string; readonly saran: string }>
> = {
  F01: {
    tingkat: 'WAJIB',
    penjelasan: 'Tanggal tidak dapat dibaca{sebab}.',
    saran: 'Tulis sebagai tanggal, misalnya 17-08-2026 atau 17 Agustus 2026.',
  },
  F02: {
    tingkat: 'WAJIB',
    penjelasan: 'Isi kolom ini seharusnya angka.',
    saran: 'Tulis angka saja, misalnya 85,5 atau 12.500.000.',
  },
  F03: { tingkat: 'WAJIB', penjelasan: 'Isi tidak termasuk pilihan kolom ini.', saran: 'Pilih salah satu: {pilihan}.' },
  F04: {
    tingkat: 'CEK',
    penjelasan: 'Sel ini berisi rumus, sehingga isinya dapat berubah tanpa tercatat.',
    saran: 'Salin selnya lalu tempel sebagai nilai (Ctrl+Shift+V).',
  },
  F06: {
    tingkat: 'CEK',
    penjelasan: 'Isi ini bukan alamat tautan.',
    saran: 'Tempel alamat lengkap yang diawali https://.',
  },
  F07: {
    tingkat: 'CEK',
    penjelasan: 'Isi ini bukan alamat surel.',
    saran: 'Tulis alamat surel lengkap, misalnya nama@contoh.go.id.',
  },
  F08: {
    tingkat: 'WAJIB',
    penjelasan: 'Teks terlalu panjang: {panjang} huruf, batas satu sel {batas} huruf.',
    saran: 'Pindahkan naskah panjang ke dokumen dan cantumkan tautannya.',
  },
  F09: { tingkat: 'CEK', penjelasan: 'Isi sel tidak dapat dibaca.', saran: 'Periksa dan ketik ulang isinya.' },
  F11: {
    tingkat: 'WAJIB',
    penjelasan: 'Kolom ini diisi oleh menu, tetapi isinya tidak dikenal.',
    saran: 'Kembalikan dengan Ctrl+Z. Status hanya berubah melalui menu Tahapan.',
  },
  E04: {
    tingkat: 'WAJIB',
    penjelasan: 'Urusan pemerintahan tidak dikenal.',
    saran: 'Pilih urusan dari daftar, misalnya "1.02 Kesehatan".',
  },
  W02: {
    tingkat: 'CEK',
    penjelasan: 'Nama hari tidak cocok: {tanggal} bukan hari {hari}.',
    saran: 'Periksa tanggal pada dokumen aslinya, lalu betulkan hari atau tanggalnya.',
  },
};

/** Why a date could not be read, as a tail of the sentence. */
export const SEBAB_TANGGAL: Readonly<Record<string, string>> = {
  TIDAK_TERBACA: '',
  TIDAK_ADA: ' karena tanggal itu tidak ada dalam kalender',
  RENTANG: ' karena berupa rentang atau bulan saja',
  TERLALU_LAMA: ' sebagai tanggal yang wajar: tahunnya jauh di masa lalu',
  BULAN_HARI: ' karena bulan ditulis di depan hari',
};
