import { countWords } from '../teks.ts';
import type { Aturan } from './aturan.ts';
import { BATAS_TEKS } from './batas-teks.ts';

/** How long texts must or may be. */
export const ATURAN_PANJANG: readonly Aturan[] = [
  {
    kode: 'W01',
    tingkat: 'CEK',
    kolom: ['rancang_bangun'],
    entri: (e, k) => {
      if (e.rancang_bangun === '') return [];
      const kata = countWords(e.rancang_bangun);
      return kata < k.minKata ? [{ key: 'rancang_bangun', data: { kata, minimal: k.minKata } }] : [];
    },
    penjelasan: 'Rancang bangun baru {kata} kata; Indeks Inovasi Daerah meminta paling sedikit {minimal} kata.',
    saran: 'Lengkapi dasar hukum, permasalahan, isu strategis, metode pembaharuan, dan keunggulan.',
    contoh: {
      melanggar: { isi: { rancang_bangun: 'Layanan mendatangi warga.' } },
      benar: { isi: { rancang_bangun: 'kata '.repeat(300).trim() }, kata: 'Rancang Bangun: uraian tiga ratus kata' },
    },
  },
  {
    kode: 'W14',
    tingkat: 'CATATAN',
    kolom: [...new Set(BATAS_TEKS.map((b) => b.kolom))],
    entri: (e, k) =>
      BATAS_TEKS.flatMap((b) => {
        if (b.target !== 'REGISTER' && !k.targetTeks.includes(b.target)) return [];
        const teks = String(e[b.kolom] ?? '');
        const ada = b.satuan === 'kata' ? countWords(teks) : teks.length;
        const { bagian, satuan, maks, kepastian } = b;
        return ada > maks ? [{ key: b.kolom, data: { bagian, satuan, maks, ada, kepastian } }] : [];
      }),
    penjelasan: '{bagian}: {ada} {satuan}, batasnya {maks} {satuan} ({kepastian}).',
    saran: 'Ringkas teksnya sebelum disalin ke sistem tujuan.',
    contoh: {
      melanggar: {
        isi: { tujuan: 'kata '.repeat(301).trim() },
        konteks: { targetTeks: ['KIPP'] },
        kata: 'Tujuan: uraian 301 kata untuk KIPP',
      },
      benar: { isi: { tujuan: 'kata '.repeat(301).trim() }, kata: 'Tujuan: uraian 301 kata, KIPP tidak diminta' },
    },
  },
];
