import type { Choice } from './tab/tab.ts';

type Tahap = Choice & {
  /** The stage the national index shows for this status. */
  readonly iid: 'INISIATIF' | 'UJI_COBA' | 'PENERAPAN';
  readonly final: boolean;
};

/**
 * The twenty states of an innovation. Order of the law: pengusulan, penetapan, uji coba, penerapan
 * (Penjelasan Umum PP 38/2017); the states between are administration.
 */
export const TAHAPAN = [
  { code: 'DRAF', label: 'Draf', iid: 'INISIATIF', final: false },
  { code: 'MENUNGGU_PENGANTAR', label: 'Menunggu izin/pengantar', iid: 'INISIATIF', final: false },
  { code: 'VERIFIKASI', label: 'Verifikasi administrasi', iid: 'INISIATIF', final: false },
  { code: 'PERBAIKAN_USULAN', label: 'Dikembalikan untuk perbaikan', iid: 'INISIATIF', final: false },
  { code: 'EVALUASI', label: 'Evaluasi kelayakan', iid: 'INISIATIF', final: false },
  { code: 'LAYAK', label: 'Dinyatakan layak', iid: 'INISIATIF', final: false },
  { code: 'TIDAK_LAYAK', label: 'Dinyatakan tidak layak', iid: 'INISIATIF', final: true },
  { code: 'PROSES_PENETAPAN', label: 'Proses penetapan', iid: 'INISIATIF', final: false },
  { code: 'DITETAPKAN', label: 'Ditetapkan', iid: 'INISIATIF', final: false },
  { code: 'UJI_COBA', label: 'Uji coba', iid: 'UJI_COBA', final: false },
  { code: 'UJI_COBA_DITANGGUHKAN', label: 'Uji coba ditangguhkan', iid: 'UJI_COBA', final: false },
  { code: 'EVALUASI_UJI_COBA', label: 'Evaluasi hasil uji coba', iid: 'UJI_COBA', final: false },
  { code: 'UJI_COBA_GAGAL', label: 'Uji coba tidak dilanjutkan', iid: 'UJI_COBA', final: true },
  { code: 'LULUS_UJI_COBA', label: 'Lulus uji coba', iid: 'UJI_COBA', final: false },
  { code: 'PENYUSUNAN_REGULASI', label: 'Penyusunan Perkada/Perda', iid: 'UJI_COBA', final: false },
  { code: 'PENERAPAN', label: 'Penerapan', iid: 'PENERAPAN', final: false },
  { code: 'PENERAPAN_DITANGGUHKAN', label: 'Penerapan ditangguhkan', iid: 'PENERAPAN', final: false },
  { code: 'DIHENTIKAN', label: 'Dihentikan', iid: 'PENERAPAN', final: true },
  { code: 'DITARIK', label: 'Ditarik pengusul', iid: 'INISIATIF', final: true },
  { code: 'DITOLAK_KDH', label: 'Tidak ditetapkan', iid: 'INISIATIF', final: true },
] as const satisfies readonly Tahap[];

/** The road that a proposal takes when nothing goes wrong; the other states lie beside it. */
export const JALAN_UTAMA = [
  'DRAF',
  'MENUNGGU_PENGANTAR',
  'VERIFIKASI',
  'EVALUASI',
  'LAYAK',
  'PROSES_PENETAPAN',
  'DITETAPKAN',
  'UJI_COBA',
  'EVALUASI_UJI_COBA',
  'LULUS_UJI_COBA',
  'PENYUSUNAN_REGULASI',
  'PENERAPAN',
] as const satisfies readonly Status[];

export type Status = (typeof TAHAPAN)[number]['code'];

const BY_CODE = new Map<string, (typeof TAHAPAN)[number]>(TAHAPAN.map((t) => [t.code, t]));

export const isStatus = (code: string): code is Status => BY_CODE.has(code);

/** What people read for a status; an unknown code is shown as it is. */
export const labelStatus = (code: string): string => BY_CODE.get(code)?.label ?? code;

/** 'INISIATIF' | 'UJI_COBA' | 'PENERAPAN', or '' for an unknown code. */
export const tahapanIid = (code: string): string => BY_CODE.get(code)?.iid ?? '';

export const isFinal = (code: string): boolean => BY_CODE.get(code)?.final ?? false;

const TERHENTI = ['DITARIK', 'TIDAK_LAYAK', 'DITOLAK_KDH'];

/** The proposal ended before its decree. */
export const isTerhenti = (code: string): boolean => TERHENTI.includes(code);

const ORDER = new Map<string, number>(TAHAPAN.map((t, i) => [t.code, i]));

/** Order on the road; unknown codes come last. */
export const urutanStatus = (code: string): number => ORDER.get(code) ?? TAHAPAN.length;

/**
 * Where an entry stands within its state: where the draft of a decree or regulation lies on its way to signature (what the
 * Sekda asks first), or that its judgement is closed.
 */
export const SUB_STATUS = [
  { code: 'KONSEP', label: 'Penyusunan konsep' },
  { code: 'PARAF_HUKUM', label: 'Paraf Bagian/Biro Hukum' },
  { code: 'PARAF_SEKDA', label: 'Paraf Sekretaris Daerah' },
  { code: 'PENOMORAN', label: 'Penomoran' },
  { code: 'MENUNGGU_TTD', label: 'Menunggu tanda tangan' },
  { code: 'PENYUSUNAN', label: 'Penyusunan rancangan' },
  { code: 'HARMONISASI', label: 'Harmonisasi' },
  { code: 'FASILITASI', label: 'Fasilitasi' },
  { code: 'PEMBAHASAN_DPRD', label: 'Pembahasan bersama DPRD' },
  { code: 'PENETAPAN', label: 'Penetapan' },
  { code: 'PENGUNDANGAN', label: 'Pengundangan' },
  { code: 'PENILAIAN_DITUTUP', label: 'Penilaian ditutup dengan kuorum' },
] as const satisfies readonly Choice[];

export type SubStatus = (typeof SUB_STATUS)[number]['code'];
