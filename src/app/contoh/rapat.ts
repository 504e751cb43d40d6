/** What the meetings and decrees of the sample left in the rows that they were about. */

/** The meeting of February, and the decree of those that went on to their trial in spring. */
const RAPAT_FEBRUARI = {
  ba_no: '000.9.3/006/BA/Bapperida/2026',
  ba_tgl: '2026-02-05',
  ba_tautan: 'https://contoh.go.id/bapperida/ba-penilaian-februari-2026.pdf',
} as const;

export const DITETAPKAN_FEBRUARI = {
  ...RAPAT_FEBRUARI,
  sk_no: '188.45/0127/II/Tahun 2026',
  sk_tgl: '2026-02-16',
  sk_berlaku: '2026-02-16',
  sk_tautan: 'https://contoh.go.id/jdih/keputusan-0127-2026.pdf',
} as const;

/** The meeting of April: one berita acara with an annex. */
export const RAPAT_APRIL = {
  ba_no: '000.9.3/017/BA/Bapperida/2026',
  ba_tgl: '2026-04-21',
  ba_tautan: 'https://contoh.go.id/bapperida/ba-penilaian-april-2026.pdf',
} as const;

export const DITETAPKAN_MEI = {
  ...RAPAT_APRIL,
  sk_no: '188.45/0412/V/Tahun 2026',
  sk_tgl: '2026-05-11',
  sk_berlaku: '2026-05-11',
  sk_tautan: 'https://contoh.go.id/jdih/keputusan-0412-2026.pdf',
} as const;
