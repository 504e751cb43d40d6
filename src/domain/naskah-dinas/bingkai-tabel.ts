import type { Table } from '../naskah/naskah.ts';

type Kolom = readonly [heading: string, width: number, align?: 'center'];
type Isi = readonly (readonly string[])[];

/** A table of declared columns; every row begins with its number. */
export const tabel = (kolom: readonly Kolom[], rows: readonly Isi[], rowCm = 0): Table => ({
  type: 'table',
  columnNumbers: false,
  ...(rowCm > 0 ? { rowCm } : {}),
  columns: [
    { heading: 'No.', width: 6, align: 'center' },
    ...kolom.map(([heading, width, align]) => ({ heading, width, align: align ?? ('left' as const) })),
  ],
  rows: rows.map((cells, i) => [[`${i + 1}.`], ...cells]),
});

/** What stands in a cell that a person still has to fill. */
export const TERBUKA = '...';

/** Room for a signature. */
export const TTD_CM = 1.2;
