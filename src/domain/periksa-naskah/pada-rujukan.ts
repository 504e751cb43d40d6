import type { KonteksNaskah, Pelanggaran } from './aturan-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';
import type { PeraturanDikenal } from './peraturan-dikenal.ts';
import { kunciRujukan, type Rujukan } from './rujukan.ts';
import { kutip } from './temukan.ts';

/** A finding at a citation. */
export const padaRujukan = (
  n: NaskahTerbaca,
  r: Rujukan,
  lain: Omit<Pelanggaran, 'baris' | 'kutipan'> = {},
): Pelanggaran => ({
  baris: n.alir.barisPada(r.mulai),
  kutipan: kutip(n.alir.teks.slice(r.mulai, r.akhir + 60)),
  ...lain,
});

/** Every version in which an act is known: a region's own row and the shipped one may differ. */
export const versiDikenal = (k: KonteksNaskah, r: Rujukan): readonly PeraturanDikenal[] => {
  const kunci = kunciRujukan(r);
  return k.dikenal.filter((d) => d.kunci === kunci);
};

const NAMA = {
  UU: 'Undang-Undang',
  PERPPU: 'Peraturan Pemerintah Pengganti Undang-Undang',
  PP: 'Peraturan Pemerintah',
  PERPRES: 'Peraturan Presiden',
  PERMENDAGRI: 'Peraturan Menteri Dalam Negeri',
} as const;

export const namaPeraturan = (r: Pick<Rujukan, 'jenis' | 'nomor' | 'tahun'>): string =>
  `${NAMA[r.jenis]} Nomor ${r.nomor} Tahun ${r.tahun}`;
