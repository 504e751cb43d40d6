import type { Aturan } from './aturan.ts';

/** What the comparison of the register with its history finds; the finding itself is made where the history is read. */
export const ATURAN_SUSUNAN: readonly Aturan[] = [
  {
    kode: 'S03',
    lintas: ['nama_inovasi'],
    atas: 'RIWAYAT',
    kolom: ['nama_inovasi'],
    contoh: {
      melanggar: { isi: {}, kata: 'Hanya kolom Tujuan yang diurutkan' },
      benar: { isi: {}, kata: 'Seluruh tab diurutkan' },
    },
    tingkat: 'WAJIB',
    penjelasan:
      'Isi {kolom} pada {jumlah} baris tertukar antarinovasi, biasanya karena hanya sebagian kolom yang diurutkan.',
    saran: 'Batalkan dengan Ctrl+Z, atau pilih menu Data, Pulihkan susunan baris.',
  },
  {
    kode: 'S04',
    lintas: ['status'],
    atas: 'RIWAYAT',
    kolom: ['status'],
    contoh: {
      melanggar: { isi: {}, kata: 'Status diketik sendiri' },
      benar: { isi: {}, kata: 'Status diubah lewat menu Tahapan' },
    },
    tingkat: 'WAJIB',
    penjelasan: 'Status atau ID pada baris ini berubah tanpa melalui menu.',
    saran:
      'Kembalikan dengan Ctrl+Z, atau pilih menu Data, Pulihkan susunan baris. Status hanya berubah melalui menu Tahapan, agar setiap perubahan tercatat.',
  },
  {
    kode: 'S05',
    atas: 'RIWAYAT',
    kolom: ['sk_no'],
    contoh: {
      melanggar: { isi: {}, kata: 'Nomor Keputusan diganti setelah penetapan' },
      benar: { isi: {}, kata: 'Nomor Keputusan diralat lewat menu' },
    },
    tingkat: 'WAJIB',
    penjelasan: 'Isian ini berubah setelah "{tindakan}" dicatat; semula {semula}.',
    saran:
      'Kembalikan isinya; atau pilih menu Tahapan, Ralat pencatatan: salah catat diralat, perubahan Keputusan dicatat, isian yang hanya dinilai ditegaskan.',
  },
  {
    kode: 'S06',
    atas: 'RIWAYAT',
    kolom: ['id'],
    contoh: {
      melanggar: { isi: {}, kata: 'Berkas dikembalikan ke versi lama' },
      benar: { isi: {}, kata: 'Berkas yang sama sejak disiapkan' },
    },
    tingkat: 'WAJIB',
    penjelasan: '{pesan}',
    saran: 'Sampai itu dijawab, tidak ada tindakan yang dicatat pada berkas ini.',
  },
];
