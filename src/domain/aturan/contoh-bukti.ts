import type { Indikator, Penilaian } from '../tab/penilaian.ts';
import type { ContohAturan, IsiContoh } from './aturan.ts';

const ID = 'INV-73.24-2026-0001';

/** Judged feasible. */
export const LAYAK = {
  status: 'Dinyatakan layak',
  hasil_evaluasi: 'Layak',
  ba_no: '1/BA/2026',
  ba_tgl: '2026-05-04',
  pengantar_tautan: 'https://contoh.go.id/p',
  ba_tautan: 'https://contoh.go.id/ba',
} as const satisfies IsiContoh;
/** Tried, and its report handed in. */
export const DIUJI = {
  ...LAYAK,
  status: 'Evaluasi hasil uji coba',
  sk_no: '7/2026',
  sk_tgl: '2026-05-06',
  sk_tautan: 'https://contoh.go.id/k',
  uji_coba_mulai: '2026-05-11',
  uji_coba_selesai: '2026-05-29',
  lap_no: '9/2026',
  lap_tgl: '2026-06-02',
} as const satisfies IsiContoh;
/** Applied by a regulation. */
export const DITERAPKAN = {
  ...DIUJI,
  status: 'Penerapan',
  bentuk_hukum: 'Peraturan Kepala Daerah',
  reg_no: '12',
  reg_tgl: '2026-06-08',
  undang_tgl: '2026-06-08',
  bd_no: '12',
  penerapan_mulai: '2026-06-10',
} as const satisfies IsiContoh;

/** The one indicator of the example, with what was reached. */
export const indikator = (capaian: number | null): Indikator => ({
  id: ID,
  indikator: 'Warga terlayani',
  satuan: 'orang',
  awal: 0,
  target: 1000,
  capaian,
  wajib: 'YA',
});

/** A judgement that says yes to everything but what is given. */
export const penilaian = (over: Partial<Penilaian>): Penilaian => ({
  id: ID,
  penilai: 'Ani',
  k1: 'YA',
  k2: 'YA',
  k3: 'YA',
  k4: 'YA',
  k5: 'YA',
  dibutuhkan: 'YA',
  dapat_dilakukan: 'YA',
  mempercepat: 'YA',
  prinsip: 'YA',
  alasan: '',
  catatan: '',
  tanggal: '',
  nilai: null,
  keadaan: '',
  tenggat: '',
  surel: '',
  perangkat_daerah: '',
  permintaan: '',
  ...over,
});

/** Reported this year; tab Bukti is not looked at. */
export const TERLAPOR: NonNullable<ContohAturan['konteks']> = {
  bukti: null,
  keikutsertaan: [
    {
      baris: 2,
      id: ID,
      program: 'IID',
      tahun: '2026',
      status: '',
      kelompok: '',
      nomor_registrasi: '',
      nilai_klaim: null,
      nilai_terverifikasi: null,
      hasil: '',
      tautan: '',
      permintaan: '',
    },
  ],
};
