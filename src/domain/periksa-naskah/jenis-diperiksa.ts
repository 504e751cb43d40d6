import type { BarisBertempat } from './bagian-naskah.ts';

/** Kinds of document that the check tells apart. */
export const JENIS_DIPERIKSA = [
  { code: 'KEPUTUSAN', label: 'Keputusan' },
  { code: 'PERATURAN', label: 'Peraturan kepala daerah' },
  { code: 'PERDA', label: 'Peraturan Daerah' },
  { code: 'BERITA_ACARA', label: 'Berita Acara' },
  { code: 'SURAT', label: 'Surat' },
  { code: 'LAIN', label: 'Naskah lain' },
] as const;

export type JenisDiperiksa = (typeof JENIS_DIPERIKSA)[number]['code'];

/** Lines at the head in which the kind is looked for. */
const KEPALA = 60;

const JUDUL: readonly (readonly [JenisDiperiksa, RegExp])[] = [
  ['PERDA', /^(?:rancangan )?peraturan daerah\b/i],
  ['PERATURAN', /^(?:rancangan )?peraturan (?:gubernur|bupati|wali ?kota)\b/i],
  ['KEPUTUSAN', /^(?:rancangan )?keputusan (?:gubernur|bupati|wali ?kota|kepala|sekretaris)\b/i],
  ['BERITA_ACARA', /^berita acara\b/i],
];

const isJudul = (teks: string, next: string): boolean =>
  teks.length < 120 && (teks === teks.toUpperCase() || /^(?:nomor|tentang)\b/i.test(next));

/** The kind as the text shows it: its title, the head of a letter, or the parts only one kind has. */
export const kenaliJenis = (baris: readonly BarisBertempat[]): JenisDiperiksa => {
  let nomor = false;
  for (const [i, { teks }] of baris.slice(0, KEPALA).entries()) {
    const found = JUDUL.find(([, pattern]) => pattern.test(teks));
    if (found && isJudul(teks, baris[i + 1]?.teks ?? '')) return found[0];
    nomor ||= /^nomor ?:/i.test(teks);
    if (nomor && /^(?:hal|perihal) ?:/i.test(teks)) return 'SURAT';
  }
  if (baris.some((b) => b.buka?.macam === 'diktum')) return 'KEPUTUSAN';
  return baris.some((b) => b.buka?.macam === 'pasal') ? 'PERATURAN' : 'LAIN';
};
