import type { Inovasi } from '../tab/inovasi.ts';
import { URUSAN, urusanByKode } from '../urusan.ts';

/** The six urusan of basic service, in the order of their codes. */
export const YANDAS: readonly { readonly kode: string; readonly nama: string }[] = URUSAN.filter((u) => u.yandas).map(
  ({ kode, nama }) => ({ kode, nama }),
);

/**
 * The urusan of basic service that an innovation represents, or ''. Only its main urusan counts: the sources speak of the
 * urusan of an innovation, and whether those that merely touch it count is not known.
 */
export const yandasDari = (e: Pick<Inovasi, 'urusan_utama'>): string =>
  urusanByKode(e.urusan_utama)?.yandas ? e.urusan_utama : '';

/** How many of the six are named in a list of codes, '' for none. */
export const jumlahYandas = (kode: Iterable<string>): number => new Set([...kode].filter((k) => k !== '')).size;
