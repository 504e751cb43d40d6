import type { SyaratDinas } from '../naskah-dinas/syarat-dinas.ts';
import { foldName } from '../teks.ts';
import type { Syarat } from './klausul.ts';

type Daftar<K extends string> = Readonly<Record<K, string>>;

/** The conditions of a Keputusan as column "Dipakai bila" words them. */
const SYARAT_KEPUTUSAN: Daftar<Exclude<Syarat, 'PERKADA' | 'PERDA'>> = {
  SATU_INOVASI: 'satu inovasi',
  BANYAK_INOVASI: 'beberapa inovasi',
  SATU_BERITA_ACARA: 'satu Berita Acara',
  BANYAK_BERITA_ACARA: 'beberapa Berita Acara',
  SATU_PD: 'satu Perangkat Daerah',
  BANYAK_PD: 'beberapa Perangkat Daerah',
  ADA_ANGGARAN: 'ada anggaran',
  TANPA_ANGGARAN: 'tanpa anggaran',
  ADA_EVALUASI: 'ada Berita Acara evaluasi',
  TANPA_EVALUASI: 'tanpa Berita Acara evaluasi',
  PERATURAN_ADA: 'peraturan penerapan sudah ada',
  PERATURAN_UMUM: 'berdasarkan peraturan umum',
  PERATURAN_MENYUSUL: 'peraturan penerapan menyusul',
  TIM_PENILAI: 'tim penilai',
  TIM_INDEPENDEN: 'tim independen',
  ADA_TIM: 'ada tim pelaksana',
};

/** Perkada and Perda are two kinds of their own on the tab, so which of them it is needs no condition. */
const SYARAT_PERATURAN: Daftar<'SATU_INOVASI' | 'BANYAK_INOVASI'> = {
  SATU_INOVASI: SYARAT_KEPUTUSAN.SATU_INOVASI,
  BANYAK_INOVASI: SYARAT_KEPUTUSAN.BANYAK_INOVASI,
};

const SYARAT_DINAS: Daftar<SyaratDinas> = {
  SATU: 'satu inovasi',
  BANYAK: 'beberapa inovasi',
  PROVINSI: 'daerah provinsi',
  KABUPATEN_KOTA: 'daerah kabupaten/kota',
  TIM_INDEPENDEN: 'dinilai tim independen',
  LITBANG: 'dinilai Perangkat Daerah kelitbangan',
  ADA_BERHALANGAN: 'ada penilai yang berhalangan',
  LENGKAP: 'usulan lengkap',
  BELUM_LENGKAP: 'usulan belum lengkap',
  TIDAK_DIIZINKAN: 'tidak diizinkan',
  TIDAK_LAYAK: 'dinyatakan tidak layak',
  TIDAK_DITETAPKAN: 'tidak ditetapkan',
  OLEH_ATASAN: 'oleh atasan pengusul',
  BUKAN_ATASAN: 'bukan oleh atasan pengusul',
  ADA_ANGGARAN: 'ada anggaran',
  TANPA_ANGGARAN: 'tanpa anggaran',
  RIWAYAT_UTUH: 'riwayat utuh',
  RIWAYAT_TIDAK_UTUH: 'riwayat tidak utuh',
  ADA_LABINOV: 'ada laboratorium inovasi',
  TANPA_LABINOV: 'tanpa laboratorium inovasi',
  ADA_GAGASAN: 'ada gagasan',
  TANPA_GAGASAN: 'tanpa gagasan',
  ADA_BIAYA: 'ada biaya langkah',
};

/** The conditions that clauses of a kind may have: code and words, in the order of the tables above. */
export const syaratJenis = (jenis: string): readonly (readonly [kode: string, kata: string])[] => {
  if (jenis === 'PERKADA' || jenis === 'PERDA') return Object.entries(SYARAT_PERATURAN);
  return Object.entries(jenis.startsWith('KEPUTUSAN') ? SYARAT_KEPUTUSAN : SYARAT_DINAS);
};

/** 'satu inovasi; ada anggaran', or '' for a clause that always stands. */
export const syaratTertulis = (jenis: string, syarat: readonly string[]): string => {
  const kata = new Map(syaratJenis(jenis));
  return syarat.flatMap((s) => kata.get(s) ?? []).join('; ');
};

/** The conditions that a cell names, and the words that are none; parted by semicolons, case and spaces do not matter. */
export const bacaSyarat = (
  jenis: string,
  teks: string,
): { readonly syarat: readonly string[]; readonly asing: readonly string[] } => {
  const kode = new Map(syaratJenis(jenis).map(([k, kata]) => [foldName(kata), k]));
  const kata = teks
    .split(/[;\n]/)
    .map((t) => t.trim())
    .filter((t) => foldName(t) !== '');
  return {
    syarat: kata.flatMap((t) => kode.get(foldName(t)) ?? []),
    asing: kata.filter((t) => !kode.has(foldName(t))),
  };
};
