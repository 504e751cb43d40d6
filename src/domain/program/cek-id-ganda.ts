import { masalah } from '../pesan.ts';
import { INOVASI } from '../tab/inovasi.ts';
import type { BahanProgram } from './bahan-program.ts';
import type { CekProgram } from './cek-program.ts';

/** Ids under which two entries stand: the pages count both, and levels or proposals of one are taken for the other's. */
export const cekIdGanda = ({ entri }: BahanProgram): readonly CekProgram[] => {
  const kali = new Map<string, number>();
  for (const { id } of entri) kali.set(id, (kali.get(id) ?? 0) + 1);
  return [...kali]
    .filter(([, n]) => n > 1)
    .map(([id]) => ({
      ...{ tab: INOVASI.name, baris: 1, kolom: 'ID' },
      pesan: masalah('ID_GANDA', { id }).pesan,
    }));
};
