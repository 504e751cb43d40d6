import type { Inovasi } from '../tab/inovasi.ts';

/** Whose desk a draft lies on, and what is waited for there: the act that records it comes after. */
type Meja = { readonly siapa: 'HUKUM' | 'SEKDA' | 'KEPALA_DAERAH' | 'DPRD'; readonly apa: string };

const KEPUTUSAN: Readonly<Record<string, Meja>> = {
  KONSEP: { siapa: 'HUKUM', apa: 'Selesaikan konsep Keputusan' },
  PARAF_HUKUM: { siapa: 'HUKUM', apa: 'Paraf konsep Keputusan' },
  PARAF_SEKDA: { siapa: 'SEKDA', apa: 'Paraf konsep Keputusan' },
  PENOMORAN: { siapa: 'HUKUM', apa: 'Beri nomor Keputusan' },
  MENUNGGU_TTD: { siapa: 'KEPALA_DAERAH', apa: 'Tanda tangani Keputusan' },
};

const PERATURAN: Readonly<Record<string, Meja>> = {
  PENYUSUNAN: { siapa: 'HUKUM', apa: 'Selesaikan rancangan peraturan' },
  HARMONISASI: { siapa: 'HUKUM', apa: 'Selesaikan harmonisasi rancangan' },
  FASILITASI: { siapa: 'HUKUM', apa: 'Selesaikan fasilitasi rancangan' },
  PEMBAHASAN_DPRD: { siapa: 'DPRD', apa: 'Selesaikan pembahasan rancangan Perda' },
  PENETAPAN: { siapa: 'KEPALA_DAERAH', apa: 'Tetapkan peraturan' },
  PENGUNDANGAN: { siapa: 'SEKDA', apa: 'Undangkan peraturan' },
};

/** The desk of an entry whose draft is on its way; null for other states. Where nobody said, it is still being drafted. */
export const mejaDari = (e: Pick<Inovasi, 'status' | 'sub_status'>): Meja | null => {
  if (e.status === 'PROSES_PENETAPAN') return KEPUTUSAN[e.sub_status] ?? KEPUTUSAN['KONSEP'] ?? null;
  if (e.status === 'PENYUSUNAN_REGULASI') return PERATURAN[e.sub_status] ?? PERATURAN['PENYUSUNAN'] ?? null;
  return null;
};
