import { type Status, SUB_STATUS, type SubStatus } from '../tahapan.ts';

/** The stations of a draft in each state, in their order; the first is where it begins. */
const URUTAN: Partial<Readonly<Record<Status, readonly SubStatus[]>>> = {
  PROSES_PENETAPAN: ['KONSEP', 'PARAF_HUKUM', 'PARAF_SEKDA', 'PENOMORAN', 'MENUNGGU_TTD'],
  PENYUSUNAN_REGULASI: ['PENYUSUNAN', 'HARMONISASI', 'FASILITASI', 'PEMBAHASAN_DPRD', 'PENETAPAN', 'PENGUNDANGAN'],
};

/** What may be chosen as the station of a draft. */
export const POSISI_NASKAH = SUB_STATUS.filter((s) => s.code !== 'PENILAIAN_DITUTUP');

/** The stations a draft may stand at in a state. Only a Perda is discussed with DPRD. */
export const posisiPada = (status: string, bentukHukum: string): readonly SubStatus[] =>
  (URUTAN[status as Status] ?? []).filter((p) => p !== 'PEMBAHASAN_DPRD' || bentukHukum === 'PERDA');

/** The station at which a draft begins in a state; '' where there is no draft. */
export const posisiAwal = (status: string): SubStatus | '' => URUTAN[status as Status]?.[0] ?? '';
