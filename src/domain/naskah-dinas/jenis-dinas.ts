import type { NaskahKind } from '../naskah/naskah.ts';
import { JENIS_BERITA_ACARA } from './jenis-berita-acara.ts';
import { JENIS_LAPORAN } from './jenis-laporan.ts';
import { JENIS_LEMBAR } from './jenis-lembar.ts';
import { JENIS_PERNYATAAN } from './jenis-pernyataan.ts';
import { JENIS_RENCANA } from './jenis-rencana.ts';
import { JENIS_SURAT } from './jenis-surat.ts';
import type { JenisDinas } from './wujud-dinas.ts';

/**
 * The naskah dinas of the road of an innovation, as data (their form follows common practice; the region's own tata naskah
 * dinas prevails). Codes and labels stand in tab Naskah.
 */
export const JENIS_DINAS = {
  ...JENIS_BERITA_ACARA,
  ...JENIS_LEMBAR,
  ...JENIS_SURAT,
  ...JENIS_LAPORAN,
  ...JENIS_PERNYATAAN,
  ...JENIS_RENCANA,
} as const satisfies Partial<Readonly<Record<NaskahKind, JenisDinas>>>;

export type KodeDinas = keyof typeof JENIS_DINAS;

/** All kinds in the order of the table, each with its code. */
export const SEMUA_DINAS: readonly (JenisDinas & { readonly kode: KodeDinas })[] = (
  Object.keys(JENIS_DINAS) as KodeDinas[]
).map((kode) => ({ kode, ...(JENIS_DINAS[kode] as JenisDinas) }));

/** The kind of a code; undefined for a code that is none. */
export const jenisDinas = (kode: string): (JenisDinas & { readonly kode: KodeDinas }) | undefined =>
  SEMUA_DINAS.find((j) => j.kode === kode);
