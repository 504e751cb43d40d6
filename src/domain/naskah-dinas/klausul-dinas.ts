import type { KodeDinas } from './jenis-dinas.ts';
import { KLAUSUL_BERITA_ACARA } from './klausul-berita-acara.ts';
import { KLAUSUL_LAPORAN } from './klausul-laporan.ts';
import { KLAUSUL_LEMBAR } from './klausul-lembar.ts';
import { KLAUSUL_PERNYATAAN } from './klausul-pernyataan.ts';
import { KLAUSUL_RENCANA } from './klausul-rencana.ts';
import { KLAUSUL_SURAT } from './klausul-surat.ts';
import { KLAUSUL_SURAT_LUAR } from './klausul-surat-luar.ts';
import type { KlausulDinas } from './pasang-klausul.ts';

/** The shipped wording of every naskah dinas; a region rewords it on tab Format Naskah, or blanks what it does not want. */
export const KLAUSUL_DINAS: Readonly<Record<KodeDinas, readonly KlausulDinas[]>> = {
  ...KLAUSUL_BERITA_ACARA,
  ...KLAUSUL_LEMBAR,
  ...KLAUSUL_SURAT,
  ...KLAUSUL_SURAT_LUAR,
  ...KLAUSUL_LAPORAN,
  ...KLAUSUL_PERNYATAAN,
  ...KLAUSUL_RENCANA,
};
