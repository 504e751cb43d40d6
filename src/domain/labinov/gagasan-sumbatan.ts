import type { SUMBATAN } from '../tab/gagasan.ts';
import type { RowOf } from '../tab/tab.ts';
import { tidy } from '../teks.ts';

/** '1. Kelas penghubung; 2) Guru kunjung' names two alternatives; the first one becomes the idea. */
export const alternatifPertama = (text: string): string => {
  const first = text
    .split(/\r?\n|;/u)
    .map((t) => tidy(t.replace(/^\s*(?:\d{1,2}[.)]|[a-z][.)]|[-•*])\s+/iu, '')))
    .find((t) => t !== '');
  return first ?? '';
};

/** What an idea takes over from its bottleneck; a reason instead where it cannot become one. */
export const gagasanDari = (
  s: RowOf<typeof SUMBATAN>,
):
  | { readonly gagasan: { readonly gagasan: string; readonly sumbatan: string; readonly perangkat_daerah: string } }
  | { readonly alasan: string } => {
  if (s.sumbatan === '') return { alasan: 'Sumbatan belum diisi.' };
  if (s.gagasan_terkait !== '') return { alasan: `Sudah terkait dengan gagasan "${s.gagasan_terkait}".` };
  const gagasan = alternatifPertama(s.alternatif);
  if (gagasan === '') return { alasan: 'Alternatif pemecahan belum diisi.' };
  return { gagasan: { gagasan, sumbatan: s.sumbatan, perangkat_daerah: s.perangkat_daerah } };
};
