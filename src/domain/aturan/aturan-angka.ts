import type { Aturan } from './aturan.ts';
import { kolomSemua } from './kolom-aturan.ts';

/** The most that the indicators of one innovation add up to in the national index. */
export const MAKS_KEMATANGAN = 111;

/** Numbers, amounts and shares, with decimal comma or point. */
export const ATURAN_ANGKA: readonly Aturan[] = [
  {
    kode: 'F02',
    tingkat: 'WAJIB',
    kolom: kolomSemua('number', 'money'),
    penjelasan: 'Isi kolom ini seharusnya angka{sebab}.',
    saran: 'Tulis angka saja, misalnya 85,5 atau 12.500.000.',
    sebab: {
      RUMUS: '; yang tertulis pesan dari rumus yang tidak dapat dihitung',
      SUMBER: '; sumber dana ditulis pada kolom Sumber Anggaran',
      BERKAS: '; berkasnya dicatat sebagai tautan pada tab Bukti',
      NEGATIF: ' yang tidak kurang dari nol',
    },
    contoh: { melanggar: { isi: { anggaran_nilai: 'APBD' } }, benar: { isi: { anggaran_nilai: 'Rp 12.500.000,00' } } },
  },
  {
    kode: 'F17',
    tingkat: 'CEK',
    kolom: ['kematangan'],
    entri: (e) =>
      typeof e.kematangan === 'number' && (e.kematangan < 0 || e.kematangan > MAKS_KEMATANGAN)
        ? [{ key: 'kematangan', data: { maks: MAKS_KEMATANGAN } }]
        : [],
    penjelasan: 'Kematangan berada di luar 0 sampai {maks}.',
    saran: 'Periksa letak koma atau titiknya: 85.00 dibaca 85, sedangkan 36.742 dibaca 36742.',
    contoh: { melanggar: { isi: { kematangan: '85.125' } }, benar: { isi: { kematangan: '85.12' } } },
  },
];
