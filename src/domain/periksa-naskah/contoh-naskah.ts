import { DASAR_HUKUM_BAWAAN } from '../naskah/dasar-hukum-bawaan.ts';

/** Fragments that the examples of the rules are made of. */
export const kutipanBawaan = (kunci: string): string => DASAR_HUKUM_BAWAAN.find((d) => d.kunci === kunci)?.teks ?? '';

export const UU_PEMDA = kutipanBawaan('UU_23_2014');
export const PP_INOVASI = kutipanBawaan('PP_38_2017');
export const PERMENDAGRI_PENILAIAN = kutipanBawaan('PERMENDAGRI_104_2018');

export const mengingat = (...items: readonly string[]): string =>
  items.map((t, i) => `${i === 0 ? 'Mengingat : ' : ''}${i + 1}. ${t};`).join('\n');

/** The foot of a decree as it stands when it is signed. */
export const PENUTUP = ['Ditetapkan di Malili', 'pada tanggal 20 Mei 2026', 'BUPATI LUWU TIMUR,', '', 'ANDI CONTOH'];

type Bagian = {
  readonly kepala: readonly string[];
  readonly judul: readonly string[];
  readonly jabatan: readonly string[];
  readonly menimbang: readonly string[];
  readonly memutuskan: readonly string[];
  readonly menetapkan: readonly string[];
  readonly isi: readonly string[];
  readonly penutup: readonly string[];
};

const KEPUTUSAN: Bagian = {
  kepala: ['BUPATI LUWU TIMUR', 'KEPUTUSAN BUPATI LUWU TIMUR', 'NOMOR 100.3/77/2026', 'TENTANG'],
  judul: ['PENETAPAN INOVASI DAERAH'],
  jabatan: ['BUPATI LUWU TIMUR,'],
  menimbang: [
    'Menimbang : bahwa inovasi daerah perlu diujicobakan, perlu menetapkan Keputusan Bupati tentang Penetapan Inovasi Daerah;',
  ],
  memutuskan: ['MEMUTUSKAN:'],
  menetapkan: ['Menetapkan : KEPUTUSAN BUPATI TENTANG PENETAPAN INOVASI DAERAH.'],
  isi: [
    'KESATU : Menetapkan inovasi daerah di Kecamatan Malili.',
    'KEDUA : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.',
  ],
  penutup: PENUTUP,
};

const PERATURAN: Bagian = {
  kepala: ['BUPATI LUWU TIMUR', 'PERATURAN BUPATI LUWU TIMUR', 'NOMOR 12 TAHUN 2026', 'TENTANG'],
  judul: ['PENERAPAN INOVASI DAERAH', 'DENGAN RAHMAT TUHAN YANG MAHA ESA'],
  jabatan: ['BUPATI LUWU TIMUR,'],
  menimbang: [
    'Menimbang : bahwa hasil uji coba baik, perlu menetapkan Peraturan Bupati tentang Penerapan Inovasi Daerah;',
  ],
  memutuskan: ['MEMUTUSKAN:'],
  menetapkan: ['Menetapkan : PERATURAN BUPATI TENTANG PENERAPAN INOVASI DAERAH.'],
  isi: [
    'Pasal 1',
    'Inovasi daerah diterapkan pada Puskesmas.',
    'Pasal 2',
    'Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.',
  ],
  penutup: [
    'Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Luwu Timur.',
    ...PENUTUP,
  ],
};

const susun = (b: Bagian): string => Object.values(b).flat().join('\n');

/** A small whole decree, with some parts as the example wants them. */
export const keputusan = (over: Partial<Bagian> = {}): string => susun({ ...KEPUTUSAN, ...over });

/** The same for a Peraturan Bupati. */
export const peraturan = (over: Partial<Bagian> = {}): string => susun({ ...PERATURAN, ...over });
