import type { Pejabat } from '../tab/lembaga.ts';

const KEPALA_DAERAH = /^(gubernur|bupati|wali\s?kota)\b/i;

/** The officials who hold or held the post of the regional head, however the region spells it. */
export const kepalaDaerah = <P extends Pick<Pejabat, 'jabatan'>>(pejabat: readonly P[]): readonly P[] =>
  pejabat.filter((p) => KEPALA_DAERAH.test(p.jabatan.trim()));

/** Whether an official held the post on a day; a blank date leaves that side open. */
export const isMenjabat = (p: Pick<Pejabat, 'dari' | 'sampai'>, pada: string): boolean =>
  (p.dari === '' || p.dari <= pada) && (p.sampai === '' || p.sampai >= pada);

/**
 * Who of these officials held the post on a day. The latest appointment counts when terms overlap: an acting head is named
 * while the other is still listed.
 */
export const pemangku = <P extends Pick<Pejabat, 'dari' | 'sampai'>>(
  pejabat: readonly P[],
  pada: string,
): P | undefined => pejabat.filter((p) => isMenjabat(p, pada)).sort((a, b) => (a.dari < b.dari ? 1 : -1))[0];
