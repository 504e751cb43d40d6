import type { Choice } from './tab.ts';

/** Groups in which an innovation may enter a contest of public services. */
export const KELOMPOK_LOMBA = [
  { code: 'UMUM', label: 'Umum' },
  { code: 'REPLIKASI', label: 'Replikasi' },
  { code: 'KHUSUS', label: 'Khusus' },
] as const satisfies readonly Choice[];

export type KelompokLomba = (typeof KELOMPOK_LOMBA)[number]['code'];

/** How far an entry came, from the first stage on; names of awards changed over the years, so other words may stand there too. */
export const TAHAP_LOMBA = [
  { code: 'RENCANA', label: 'Direncanakan' },
  { code: 'DIAJUKAN', label: 'Diajukan', synonyms: ['terkirim', 'dikirim'] },
  { code: 'TERDAFTAR', label: 'Terdaftar', synonyms: ['teregistrasi'] },
  { code: 'LOLOS_ADMINISTRASI', label: 'Lolos administrasi' },
  { code: 'TOP_99', label: 'Top 99' },
  { code: 'FINALIS', label: 'Finalis' },
  { code: 'TOP_45', label: 'Top 45' },
  { code: 'TERPUJI', label: 'Terpuji' },
  { code: 'OUTSTANDING', label: 'Outstanding' },
  { code: 'TIDAK_LOLOS', label: 'Tidak lolos', synonyms: ['gugur'] },
  { code: 'IMPOR', label: 'Impor' },
] as const satisfies readonly Choice[];
