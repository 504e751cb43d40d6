import { type Tanggal, tanggalPanjang } from '../tanggal.ts';
import type { BahanInovasi } from './bahan-keputusan.ts';

/** A document (not a norm) that the decree looks at: a berita acara or an accompanying letter. */
export type DokumenRujukan = { readonly jenis: string; readonly nomor: string; readonly tanggal: Tanggal };

const unique = (all: readonly DokumenRujukan[]): readonly DokumenRujukan[] => {
  const found = new Map<string, DokumenRujukan>();
  for (const d of all) {
    const key = JSON.stringify([d.jenis.toLowerCase(), d.nomor.toLowerCase(), d.tanggal]);
    if (!found.has(key)) found.set(key, d);
  }
  return [...found.values()].sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0));
};

/** The berita acara of these innovations: the same number and date once, in order of date. */
export const beritaAcaraOf = (inovasi: readonly BahanInovasi[]): readonly DokumenRujukan[] =>
  unique(inovasi.flatMap((i) => (i.baTgl === '' ? [] : [{ jenis: 'Berita Acara', nomor: i.baNo, tanggal: i.baTgl }])));

/** The letters of permission or introduction of these innovations, grouped in the same way. */
export const pengantarOf = (inovasi: readonly BahanInovasi[]): readonly DokumenRujukan[] =>
  unique(
    inovasi.flatMap((i) =>
      i.pengantarLabel === '' || i.pengantarTgl === ''
        ? []
        : [{ jenis: i.pengantarLabel, nomor: i.pengantarNo, tanggal: i.pengantarTgl }],
    ),
  );

const dokumen = (
  jenis: string,
  nomor: string | undefined,
  tanggal: Tanggal | '' | undefined,
): readonly DokumenRujukan[] =>
  nomor === undefined || nomor === '' || tanggal === undefined || tanggal === '' ? [] : [{ jenis, nomor, tanggal }];

/** The reports on the trials of these innovations, each once. */
export const laporanOf = (inovasi: readonly BahanInovasi[]): readonly DokumenRujukan[] =>
  unique(inovasi.flatMap((i) => dokumen('Laporan', i.laporanNo, i.laporanTgl)));

/** The berita acara on the results of the trials, each once. */
export const evaluasiOf = (inovasi: readonly BahanInovasi[]): readonly DokumenRujukan[] =>
  unique(inovasi.flatMap((i) => dokumen('Berita Acara', i.evaluasiNo, i.evaluasiTgl)));

const TANPA_NOMOR = /^\s*tanpa\s+nomor\s*$/i;

/** The placeholders a clause about one such document may use. */
export const isianDokumen = (d: DokumenRujukan): readonly (readonly [string, string])[] => [
  ['dokumen_jenis', d.jenis],
  ['dokumen_nomor', d.nomor],
  // A lembar pengesahan has no number of its own, and the decree must not say that its number is none.
  ['dokumen_bernomor', TANPA_NOMOR.test(d.nomor) ? '' : ` Nomor ${d.nomor}`],
  ['dokumen_tanggal', tanggalPanjang(d.tanggal)],
];
