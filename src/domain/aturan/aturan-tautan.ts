import { golonganTautan, tebakTautan } from '../baca/baca-tautan.ts';
import { tidy } from '../teks.ts';
import type { Aturan } from './aturan.ts';
import { kolomStaf } from './kolom-aturan.ts';

/** Addresses, told by their shape; none is opened. */
export const ATURAN_TAUTAN: readonly Aturan[] = [
  {
    kode: 'F06',
    tingkat: 'CEK',
    kolom: kolomStaf('url'),
    penjelasan: 'Isi ini bukan alamat tautan.',
    saran: 'Tempel alamat lengkap yang diawali https://.',
    contoh: {
      melanggar: { isi: { ba_tautan: 'layanan.contoh.go.id/ba' } },
      benar: { isi: { ba_tautan: 'https://layanan.contoh.go.id/ba' } },
    },
    betulkan: (cell) => tebakTautan(String(cell)),
  },
  {
    kode: 'F07',
    atas: 'LAIN',
    tingkat: 'CEK',
    kolom: [],
    penjelasan: 'Isi ini bukan alamat surel.',
    saran: 'Tulis alamat surel lengkap, misalnya nama@contoh.go.id.',
    contoh: {
      melanggar: { isi: {}, kata: 'Surel pada tab Petugas: ani.contoh.go.id' },
      benar: { isi: {}, kata: 'Surel pada tab Petugas: ani@contoh.go.id' },
    },
  },
  {
    kode: 'F19',
    tingkat: 'CEK',
    kolom: ['video_tautan'],
    sel: (cell) => {
      const golongan = golonganTautan(tidy(cell));
      return golongan === 'FOLDER' || golongan === 'KANAL' || golongan === 'GAMBAR' || golongan === 'DOKUMEN'
        ? { sebab: golongan }
        : null;
    },
    penjelasan: 'Tautan ini bukan satu video{sebab}.',
    saran: 'Buka videonya, lalu salin alamat video itu sendiri.',
    sebab: {
      FOLDER: ', melainkan folder',
      KANAL: ', melainkan kanal atau daftar putar',
      GAMBAR: ', melainkan gambar',
      DOKUMEN: ', melainkan dokumen',
    },
    contoh: {
      melanggar: { isi: { video: 'Ada', video_tautan: 'https://drive.google.com/drive/folders/1AbC' } },
      benar: { isi: { video: 'Ada', video_tautan: 'https://drive.google.com/file/d/1AbC/view' } },
    },
  },
  {
    kode: 'F21',
    tingkat: 'CEK',
    kolom: ['video', 'video_tautan'],
    entri: (e) =>
      e.video === 'ADA' && e.video_tautan === ''
        ? [{ key: 'video_tautan', data: { sebab: 'KOSONG' } }]
        : e.video === 'TIDAK_ADA' && e.video_tautan !== ''
          ? [{ key: 'video', data: { sebab: 'TERISI' } }]
          : [],
    penjelasan: 'Kolom Video dan tautannya tidak sejalan{sebab}.',
    saran: 'Isi tautannya, atau sesuaikan kolom Video.',
    sebab: {
      KOSONG: ': video dinyatakan ada, tautannya kosong',
      TERISI: ': video dinyatakan tidak ada, tautannya terisi',
    },
    contoh: {
      melanggar: { isi: { video: 'Ada' } },
      benar: { isi: { video: 'Ada', video_tautan: 'https://youtu.be/contoh' } },
    },
  },
];
