import type { BahanInovasi } from './bahan-keputusan.ts';

/** The name with what it stands for: 'SIMPUL SEHAT (Sistem …)'. */
export const namaLengkap = ({ nama, kepanjangan }: BahanInovasi): string =>
  kepanjangan === '' || kepanjangan.toLowerCase() === nama.toLowerCase() ? nama : `${nama} (${kepanjangan})`;

/** The name fit for a title, where no acronym may stand: what it stands for, as far as that is known. */
export const namaJudul = ({ nama, kepanjangan }: BahanInovasi): string => (kepanjangan === '' ? nama : kepanjangan);
