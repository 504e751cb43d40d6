import { INOVASI, type KunciInovasi } from '../tab/inovasi.ts';
import type { Column } from '../tab/tab.ts';
import type { KolomPaket } from './paket.ts';
import { teksNilai } from './teks-nilai.ts';

const BY_KEY = new Map<string, Column>(INOVASI.columns.map((c) => [c.key, c]));

export const kolomRegister = (key: KunciInovasi): Column => BY_KEY.get(key) as Column;

/** A column of a target that is one column of the register. */
export const salin = (judul: string, key: KunciInovasi, wajib = true): KolomPaket => {
  const column = kolomRegister(key);
  return { judul, dari: [key], wajib, isi: ({ e }) => teksNilai(column, e[key]) };
};

/** A column of a target that is worked out. */
export const susun = (
  judul: string,
  dari: readonly KunciInovasi[],
  isi: KolomPaket['isi'],
  wajib = true,
): KolomPaket => ({ judul, dari, wajib, olahan: true, isi });

/** A column that a target asks for and the register does not hold. */
export const tanpaSumber = (judul: string): KolomPaket => ({
  judul,
  dari: [],
  wajib: false,
  tanpaSumber: true,
  isi: () => '',
});

/** The running number that every target begins with. */
export const NOMOR: KolomPaket = { judul: 'No', dari: [], wajib: false, isi: (_, __, no) => String(no) };

/** Whether a column is made of personal data. */
export const isPribadi = ({ dari }: KolomPaket): boolean => dari.some((key) => kolomRegister(key).personal === true);
