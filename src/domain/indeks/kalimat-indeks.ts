/** Refusals about the projection of the index. */
export const KALIMAT_INDEKS = {
  TAHUN_INDEKS: 'Tahun "{tahun}" tidak terbaca. Tulis empat angka, misalnya 2026.',
} as const;
