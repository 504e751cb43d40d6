import type { Pejabat } from '../tab/lembaga.ts';

/** Name with titles, as a letter or a list of members writes it; a decree's signature does not. */
export const namaBergelar = (p: Pick<Pejabat, 'gelar_depan' | 'nama' | 'gelar_belakang'>): string =>
  `${p.gelar_depan === '' ? '' : `${p.gelar_depan} `}${p.nama}${p.gelar_belakang === '' ? '' : `, ${p.gelar_belakang}`}`;
