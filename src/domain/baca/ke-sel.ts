import type { Column, Nilai, Tab } from '../tab/tab.ts';
import type { Cell } from '../teks.ts';
import { normaliseText } from '../teks.ts';
import { labelUrusan } from '../urusan.ts';
import { labelOf } from './baca-pilihan.ts';

/** The names of several urusan; null where a part is no code. */
const daftarLabel = (nilai: string): string | null => {
  const labels = nilai.split(';').map((kode) => labelUrusan(kode));
  return labels.includes(null) ? null : labels.join('; ');
};

/**
 * What a cell shows for a value: labels for codes, names for urusan, everything else as it is. Reading it back gives the
 * same value. A text that no reader understood is kept as the text it was.
 */
export const keSel = (column: Column, nilai: Nilai): Cell => {
  if (nilai === null || nilai === '') return '';
  if (typeof nilai === 'number') return nilai;
  switch (column.type) {
    case 'choice':
      return labelOf(column.choices ?? [], nilai);
    case 'urusan':
      return labelUrusan(nilai) ?? normaliseText(nilai);
    case 'urusanList':
      return daftarLabel(nilai) ?? normaliseText(nilai);
    default:
      return normaliseText(nilai);
  }
};

/** The cells of a whole row of a tab; what the row does not name is blank. */
export const selBaris = (tab: Tab, row: Readonly<Record<string, Nilai | undefined>>): Record<string, Cell> =>
  Object.fromEntries(tab.columns.map((c) => [c.key, keSel(c, row[c.key] ?? '')]));
