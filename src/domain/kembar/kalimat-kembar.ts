import { labelStatus } from '../tahapan.ts';
import type { AlasanKembar } from './bandingkan-judul.ts';
import type { PasanganKembar } from './cari-pasangan.ts';
import type { EntriKembar } from './entri-kembar.ts';
import { type Saran, terhenti } from './saran-kembar.ts';

const kutip = (kata: readonly string[] | undefined): string => (kata ?? []).slice(0, 6).join(', ');

const ALASAN: Readonly<Record<AlasanKembar['kode'], (kata: readonly string[] | undefined) => string>> = {
  JUDUL_SAMA: () => 'judul tertulis sama',
  BEDA_PENULISAN: () => 'judul hanya berbeda cara menulisnya',
  MEREK_SAMA: (k) => `nama sama (${kutip(k)})`,
  MEREK_MIRIP: (k) => `nama hanya berbeda karena huruf tertukar atau ganda (${kutip(k)})`,
  MEREK_BEDA: (k) => `nama berbeda (${kutip(k)})`,
  KEPANJANGAN: (k) => `yang satu kepanjangan yang lain (${kutip(k)})`,
  URAIAN_SAMA: (k) => `uraian sama pada kata: ${kutip(k)}`,
  KATA_SAMA: (k) => `kata yang sama: ${kutip(k)}`,
  TERPOTONG: () => 'judul yang satu terpotong',
  SALAH_KETIK: (k) => `mungkin salah ketik: ${kutip(k)}`,
  BEDA_VERSI: (k) => `versi berbeda (${(k ?? []).join(' dan ')})`,
  BEDA_TAHUN: (k) => `tahun pada judul berbeda (${(k ?? []).join(' dan ')})`,
  KEPANJANGAN_BEDA: () => 'nama sama, tetapi kepanjangannya berbeda',
  TEKS_MIRIP: (k) => `isi rancang bangun atau pokok perubahan sama sekitar ${kutip(k)}%`,
};

const KANTOR: Readonly<Record<Saran['kantor'], string>> = {
  SAMA: 'perangkat daerah sama',
  INDUK: 'yang satu unit di bawah yang lain',
  TIDAK_JELAS: 'salah satu perangkat daerahnya belum jelas',
  LAIN: 'perangkat daerah berbeda',
};

const SEBAB: Readonly<Record<Saran['sebab'], string>> = {
  BEDA_KEPANJANGAN: 'Tampaknya dua inovasi yang kebetulan bernama sama.',
  KANTOR_LAIN: 'Bila yang lebih muda meniru yang lebih dahulu ada, catat sebagai replikasi.',
  PENGEMBANGAN:
    'Kemungkinan pengembangan. Bila demikian, isi Jenis Kebaruan dan Inovasi Asal pada usulan yang lebih muda.',
  TAHUN_LAIN: 'Pengajuan ulang pada tahun lain memang boleh; keduanya tetap dicatat.',
  USULAN_GANDA: 'Tampaknya satu inovasi yang dicatat dua kali; lanjutkan pada usulan utama.',
};

const keadaan = (e: EntriKembar, other: EntriKembar): string[] =>
  terhenti(e, other)
    ? [e.kematangan === 0 ? `${e.id} tidak dilanjutkan (kematangan 0)` : `${e.id} berstatus ${labelStatus(e.status)}`]
    : [];

const kapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why two entries are offered as one, and what speaks for the proposal, in formal Indonesian. */
export const kalimatKembar = ({ alasan, saran }: PasanganKembar): string => {
  const { utama, lain } = saran;
  const tahun =
    utama.tahun === '' || lain.tahun === ''
      ? []
      : [utama.tahun === lain.tahun ? `tahun sama (${utama.tahun})` : `tahun ${utama.tahun} dan ${lain.tahun}`];
  const urusan = utama.urusan !== '' && utama.urusan === lain.urusan ? ['urusan sama'] : [];
  const bagian = [
    ...alasan.map((a) => ALASAN[a.kode](a.kata)),
    KANTOR[saran.kantor],
    ...tahun,
    ...urusan,
    ...keadaan(utama, lain),
    ...keadaan(lain, utama),
  ];
  return `${kapital(bagian.join('; '))}. ${SEBAB[saran.sebab]}`;
};
