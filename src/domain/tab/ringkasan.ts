import type { Tab } from './tab.ts';

const COLOR = '#0b5394';

/** A tab that is rebuilt as values on every run; laid out by the summary itself, so no columns are declared. */
const halaman = <K extends string, N extends string>(key: K, name: N, about: string, widths: readonly number[]) =>
  ({ key, name, color: COLOR, guarded: true, about, columns: [] as const, widths }) as const satisfies Tab;

export const RINGKASAN = halaman(
  'ringkasan',
  'Ringkasan Pimpinan',
  'Ringkasan untuk pimpinan, dibuat ulang dari register oleh menu Ringkasan.',
  [360, 90, 90, 90, 90, 90],
);

export const RINGKASAN_TENGGAT = halaman(
  'tenggat',
  'Tenggat',
  'Siapa mengerjakan apa dan kapan, dibuat ulang oleh menu Ringkasan.',
  [240, 200, 260, 150, 170, 130, 130, 90],
);

export const RINGKASAN_SATU_PD = halaman(
  'satu_pd_satu_inovasi',
  'Satu Perangkat Daerah Satu Inovasi',
  'Inovasi tiap perangkat daerah menurut tahun, dibuat ulang oleh menu Ringkasan.',
  [360, 90, 90, 90, 90, 90],
);

export const RINGKASAN_TAHAPAN = halaman(
  'posisi_per_tahapan',
  'Posisi per Tahapan',
  'Jumlah inovasi dan lamanya di tiap tahap, dibuat ulang oleh menu Ringkasan.',
  [260, 90, 90, 100, 100],
);

export const RINGKASAN_REPLIKASI = halaman(
  'ringkasan_replikasi',
  'Ringkasan Replikasi',
  'Inovasi yang direplikasi pihak lain menurut tab Replikasi, dibuat ulang oleh menu Ringkasan.',
  [280, 240, 70, 300, 100],
);

export const RINGKASAN_PUBLIK = halaman(
  'daftar_publik',
  'Daftar Inovasi (publik)',
  'Daftar tanpa data pribadi dan tautan, dibuat ulang oleh menu Ringkasan. Bagikan lewat menu Ringkasan, Bagikan ringkasan; register ini sendiri jangan dibagikan kepada umum.',
  [300, 240, 220, 100, 220, 100, 110, 150],
);

/** The summaries, in the order in which they are rebuilt. */
export const TAB_RINGKASAN = [
  RINGKASAN,
  RINGKASAN_TENGGAT,
  RINGKASAN_SATU_PD,
  RINGKASAN_TAHAPAN,
  RINGKASAN_REPLIKASI,
  RINGKASAN_PUBLIK,
] as const;

const PROGRAM = '#6a329f';

const halamanProgram = <K extends string, N extends string>(
  key: K,
  name: N,
  about: string,
  widths: readonly number[],
) => ({ ...halaman(key, name, about, widths), color: PROGRAM }) as const satisfies Tab;

export const RINGKASAN_INDEKS = halamanProgram(
  'proyeksi_indeks',
  'Proyeksi Indeks',
  'Proyeksi Indeks Inovasi Daerah, pilihan terbaik, dan poin termurah berikutnya, dibuat ulang oleh menu Program. Proyeksi, bukan nilai resmi.',
  [280, 190, 100, 110, 110, 100, 210],
);

export const RINGKASAN_CORONG = halamanProgram(
  'corong_inovasi',
  'Corong Inovasi',
  'Dari peserta kegiatan ke gagasan, usulan, Keputusan, dan penerapan; agenda dan rencana kerja tiap perangkat daerah. Dibuat ulang oleh menu Program.',
  [320, 110, 110, 110, 110, 130, 200],
);

export const RINGKASAN_LOMBA = halamanProgram(
  'kesiapan_lomba',
  'Kesiapan Lomba',
  'Kesiapan proposal KIPP dan JIPPNas: lama penerapan, bagian yang belum lengkap, lampiran, dan kuota. Dibuat ulang oleh menu Program.',
  [300, 200, 110, 110, 110, 110, 220],
);

export const RINGKASAN_MANFAAT = halamanProgram(
  'manfaat_inovasi',
  'Manfaat Inovasi',
  'Dampak sebelum dan sesudah, IKM, pengaduan, dan dasar daerah menurut perangkat daerah. Dibuat ulang oleh menu Program.',
  [300, 200, 140, 110, 110, 110, 220],
);

export const RINGKASAN_CEK_PROGRAM = halamanProgram(
  'cek_program',
  'Perlu Dicek Program',
  'Yang perlu dicek pada tab program, gagasan, dan kegiatan. Dibuat ulang oleh menu Program.',
  [260, 60, 170, 520],
);
