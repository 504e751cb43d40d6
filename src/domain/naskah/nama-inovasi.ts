import type { BahanInovasi } from './bahan-keputusan.ts';

/** The name with what it stands for: 'SIMPUL SEHAT (Sistem …)'. */
export const namaLengkap = ({ nama, kepanjangan }: BahanInovasi): string =>
  kepanjangan === '' || kepanjangan.toLowerCase() === nama.toLowerCase() ? nama : `${nama} (${kepanjangan})`;
