import { terdekat } from '../baca/terdekat.ts';
import { labelUrusan, parseDaftarUrusan, parseUrusan, URUSAN } from '../urusan.ts';
import type { Aturan } from './aturan.ts';
import { kolomDari, kolomSemua, kolomStaf } from './kolom-aturan.ts';

const NAMA_URUSAN = URUSAN.map((u) => u.nama);

const labelTerdekat = (text: string): string | null => {
  const nama = terdekat(text, NAMA_URUSAN);
  const kode = nama === null ? null : parseUrusan(nama);
  return kode === null ? null : labelUrusan(kode);
};

/** Every urusan of a list, with what no name fits put to the nearest one; null when something is near to none. */
const daftarTerdekat = (text: string): string | null => {
  const { kode, sisa } = parseDaftarUrusan(text);
  const tebakan = sisa.map(labelTerdekat);
  return tebakan.includes(null) ? null : [...kode.map((x) => labelUrusan(x) ?? x), ...tebakan].join('; ');
};

/** Cells that must hold one of a list. */
export const ATURAN_PILIHAN: readonly Aturan[] = [
  {
    kode: 'F03',
    tingkat: 'WAJIB',
    kolom: kolomStaf('choice'),
    kelompok: 'nilai',
    penjelasan: 'Isi tidak termasuk pilihan kolom ini.',
    saran: 'Pilih salah satu: {pilihan}.',
    contoh: { melanggar: { isi: { jenis: 'Manual' } }, benar: { isi: { jenis: 'luring' } } },
    betulkan: (cell, _, key) => {
      const choices = kolomDari(key)?.choices ?? [];
      const kata = terdekat(
        String(cell),
        choices.flatMap((c) => [c.label, ...(c.synonyms ?? [])]),
      );
      return choices.find((c) => kata !== null && (c.label === kata || c.synonyms?.includes(kata)))?.label ?? null;
    },
  },
  {
    kode: 'F11',
    tingkat: 'WAJIB',
    kolom: kolomSemua('choice').filter((key) => kolomDari(key)?.editor === 'sistem'),
    penjelasan: 'Kolom ini diisi oleh menu, tetapi isinya tidak dikenal.',
    saran: 'Kembalikan dengan Ctrl+Z. Status hanya berubah melalui menu Tahapan.',
    contoh: { melanggar: { isi: { status: 'Sedang jalan' } }, benar: { isi: { status: 'Draf' } } },
  },
  {
    kode: 'E04',
    tingkat: 'WAJIB',
    kolom: kolomStaf('urusan', 'urusanList'),
    kelompok: 'nilai',
    penjelasan: 'Urusan pemerintahan tidak dikenal.',
    saran: 'Pilih urusan dari daftar, misalnya "1.02 Kesehatan".',
    contoh: {
      melanggar: { isi: { urusan_lain: 'sosial, perdukunan' } },
      benar: { isi: { urusan_lain: 'sosial, koperasi, usaha kecil, dan menengah, statistik' } },
    },
    betulkan: (cell, _, key) => (key === 'urusan_lain' ? daftarTerdekat(String(cell)) : labelTerdekat(String(cell))),
  },
  {
    kode: 'W10',
    tingkat: 'CEK',
    kolom: ['urusan_utama', 'bentuk'],
    entri: (e) =>
      /^[4-8]\./.test(e.urusan_utama) && e.bentuk !== '' && e.bentuk !== 'TATA_KELOLA' ? [{ key: 'urusan_utama' }] : [],
    penjelasan: 'Unsur penunjang ini umumnya hanya untuk inovasi tata kelola.',
    saran: 'Periksa apakah urusan utama atau bentuk inovasinya sudah tepat.',
    contoh: {
      melanggar: { isi: { urusan_utama: '5.01 Perencanaan', bentuk: 'Inovasi Pelayanan Publik' } },
      benar: { isi: { urusan_utama: '5.01 Perencanaan', bentuk: 'Inovasi tata kelola Pemerintahan Daerah' } },
    },
  },
];
