import type { Tingkat } from '../tab/perlu-diperbaiki.ts';

/** Findings about rows among themselves rather than about one cell or one entry. */
export const ATURAN_SUSUNAN: Readonly<
  Record<string, { readonly tingkat: Tingkat; readonly penjelasan: string; readonly saran: string }>
> = {
  S01: {
    tingkat: 'WAJIB',
    penjelasan: 'ID ini juga dipakai pada baris {lain}.',
    saran: 'Biasanya karena baris disalin. Kosongkan ID pada baris salinan, lalu pilih Usulan, Daftarkan baris baru.',
  },
  S02: {
    tingkat: 'CEK',
    penjelasan: 'Baris ini belum terdaftar (belum mempunyai ID).',
    saran: 'Pilih menu Usulan, Daftarkan baris baru.',
  },
  S03: {
    tingkat: 'WAJIB',
    penjelasan:
      'Isi {kolom} pada {jumlah} baris tertukar antarinovasi, biasanya karena hanya sebagian kolom yang diurutkan.',
    saran: 'Batalkan dengan Ctrl+Z, atau pilih menu Data, Pulihkan susunan baris.',
  },
  S04: {
    tingkat: 'WAJIB',
    penjelasan: 'Status atau ID pada baris ini berubah tanpa melalui menu.',
    saran:
      'Kembalikan dengan Ctrl+Z, atau pilih menu Data, Pulihkan susunan baris. Status hanya berubah melalui menu Tahapan, agar setiap perubahan tercatat.',
  },
  S05: {
    tingkat: 'WAJIB',
    penjelasan: 'Isian ini berubah setelah "{tindakan}" dicatat; semula {semula}.',
    saran:
      'Kembalikan isinya; atau pilih menu Tahapan, Ralat pencatatan: salah catat diralat, perubahan Keputusan dicatat, isian yang hanya dinilai ditegaskan.',
  },
  S06: {
    tingkat: 'WAJIB',
    penjelasan: '{pesan}',
    saran: 'Sampai itu dijawab, tidak ada tindakan yang dicatat pada berkas ini.',
  },
  W06: {
    tingkat: 'CEK',
    penjelasan: 'Nama sama dengan baris {lain}.',
    saran:
      'Pilih menu Periksa, Cari usulan kembar, lalu putuskan pada tab Kembar: replikasi, gabung, atau berbeda. Pengajuan ulang pada tahun lain memang boleh; jangan menghapus baris.',
  },
};
