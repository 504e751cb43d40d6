import { bacaKoordinat, diDalam, KOTAK_INDONESIA, tulisKoordinat } from '../baca/baca-koordinat.ts';
import type { Cell } from '../teks.ts';
import type { Aturan, KonteksPeriksa } from './aturan.ts';

/** The place as the register writes it; null where the text cannot be read, or lies elsewhere however it is turned. */
const baku = (cell: Cell, k: KonteksPeriksa): string | null => {
  const read = bacaKoordinat(String(cell), k.kotak);
  return read.ok && diDalam(k.kotak, read.lintang, read.bujur) ? tulisKoordinat(read.lintang, read.bujur) : null;
};

/** Where an innovation is at work, in the ways in which people copy a place. */
export const ATURAN_KOORDINAT: readonly Aturan[] = [
  {
    kode: 'F24',
    tingkat: 'CEK',
    kolom: ['koordinat'],
    sel: (cell, k) => {
      const read = bacaKoordinat(cell, k.kotak);
      return read.ok ? null : { sebab: read.sebab };
    },
    penjelasan: 'Koordinat tidak dapat dibaca{sebab}.',
    saran: 'Buka tempatnya pada peta, klik kanan titiknya, lalu tempel koordinatnya, misalnya -2.637, 121.101.',
    sebab: {
      KODE_PLUS: ': kode plus tidak dapat diubah menjadi koordinat di sini',
      TAUTAN_PENDEK: ': tautan pendek tidak memuat koordinat dan tidak dibuka oleh pemeriksaan',
      SEBAGIAN: ': hanya satu angka, lintang atau bujurnya hilang',
      BUKAN: ': isinya bukan lintang dan bujur',
    },
    contoh: {
      melanggar: { isi: { koordinat: 'Kantor Camat Wotu' } },
      benar: { isi: { koordinat: '-2.5801, 120.8012' } },
    },
  },
  {
    kode: 'F25',
    tingkat: 'CEK',
    kolom: ['koordinat'],
    sel: (cell, k) => {
      const read = bacaKoordinat(cell, k.kotak);
      if (!read.ok) return null;
      if (read.dimaafkan.includes('TERTUKAR')) return { sebab: 'TERTUKAR' };
      if (read.dimaafkan.includes('MINUS')) return { sebab: 'MINUS' };
      if (diDalam(k.kotak, read.lintang, read.bujur)) return null;
      return { sebab: diDalam(KOTAK_INDONESIA, read.lintang, read.bujur) ? 'LUAR_DAERAH' : 'LUAR_NEGERI' };
    },
    penjelasan: 'Koordinat tidak menunjuk tempat di daerah ini{sebab}.',
    saran: 'Periksa tanda minus dan urutannya: lintang dahulu, negatif di selatan khatulistiwa, baru bujur.',
    sebab: {
      TERTUKAR: ': lintang dan bujur tampaknya tertukar',
      MINUS: ': tanda lintangnya tampaknya keliru',
      LUAR_DAERAH: ': titiknya di luar kotak koordinat pada tab Pengaturan',
      LUAR_NEGERI: ': titiknya di luar Indonesia',
    },
    contoh: {
      melanggar: { isi: { koordinat: '7.6214, 111.5252' } },
      benar: { isi: { koordinat: '-7.6214, 111.5252' } },
    },
    betulkan: baku,
  },
  {
    kode: 'F26',
    tingkat: 'CATATAN',
    kolom: ['koordinat'],
    kelompok: 'register',
    sel: (cell, k) => {
      const read = bacaKoordinat(cell, k.kotak);
      return read.ok &&
        read.dimaafkan.length === 1 &&
        read.dimaafkan[0] === 'BENTUK' &&
        diDalam(k.kotak, read.lintang, read.bujur)
        ? {}
        : null;
    },
    penjelasan: 'Koordinat terbaca, tetapi belum dalam bentuk baku "lintang, bujur" dengan titik desimal.',
    saran: 'Tulis misalnya -2.637, 121.101 agar dapat disalin ke aplikasi nasional.',
    contoh: {
      melanggar: { isi: { koordinat: '2°31\'12"LS 121°06\'00"BT' } },
      benar: { isi: { koordinat: '-2.52, 121.1' } },
    },
    betulkan: baku,
  },
];
