import type { Inovasi } from '../tab/inovasi.ts';
import { foldName } from '../teks.ts';

const MAKS_INDUK = 5;

/** The office at the top of a unit: the one that answers for it. */
export const kantorPuncak = (kantor: string, induk: ReadonlyMap<string, string>): string => {
  let now = kantor;
  for (let i = 0; i < MAKS_INDUK; i++) {
    const atas = induk.get(now) ?? '';
    if (atas === '') return now;
    now = atas;
  }
  return now;
};

export type Berkepentingan = { readonly nama: string; readonly perangkatDaerah: string };

/**
 * Why somebody may not judge a proposal: it is their own, or their office's, units under one head counted as one office; null
 * when they may. Who has no office is tied to none.
 */
export const konflikDengan = (
  orang: Berkepentingan,
  e: Pick<Inovasi, 'inisiator_nama' | 'pd_pengusul'>,
  induk: ReadonlyMap<string, string>,
): 'USULAN_SENDIRI' | 'KANTOR_SENDIRI' | null => {
  const nama = foldName(orang.nama);
  if (nama !== '' && nama === foldName(e.inisiator_nama)) return 'USULAN_SENDIRI';
  const kantor = foldName(kantorPuncak(orang.perangkatDaerah, induk));
  return kantor !== '' && kantor === foldName(kantorPuncak(e.pd_pengusul, induk)) ? 'KANTOR_SENDIRI' : null;
};
