import type { Cell } from '../teks.ts';
import type { Halaman } from './halaman.ts';

/** How the cells of a page look: a number format and a side for each. */
export type RupaHalaman = {
  readonly format: readonly (readonly string[])[];
  readonly sisi: readonly (readonly ('left' | 'right' | null)[])[];
};

/** No page shows more. */
const DESIMAL_TERBANYAK = 3;

const desimal = (n: number): number => {
  for (let d = 0; d < DESIMAL_TERBANYAK; d++) if (Math.abs(n * 10 ** d - Math.round(n * 10 ** d)) < 1e-9) return d;
  return DESIMAL_TERBANYAK;
};

/** Numbers of one column of a table are read one below the other: as many decimals for all as any of them has, thousands apart. */
const formatAngka = (numbers: readonly number[]): string => {
  const d = Math.max(...numbers.map(desimal));
  return d === 0 ? '#,##0' : `#,##0.${'0'.repeat(d)}`;
};

/** The format of every cell and the side of every heading, by what stands in the tables; null leaves a cell's own side. */
export const rupaHalaman = ({ cells, judul, kepala }: Pick<Halaman, 'cells' | 'judul' | 'kepala'>): RupaHalaman => {
  const format = cells.map((row) => row.map(() => 'General'));
  const sisi = cells.map((row) => row.map((): 'left' | 'right' | null => null));
  const batas = [...judul, ...kepala, cells.length].sort((a, b) => a - b);
  for (const h of kepala) {
    const akhir = batas.find((b) => b > h) ?? cells.length;
    const rows = cells.slice(h + 1, akhir);
    for (const [c, heading] of (cells[h] ?? []).entries()) {
      const numbers = rows.map((r): Cell => r[c] ?? '').filter((v) => typeof v === 'number');
      const own = sisi[h];
      if (own && heading !== '') own[c] = numbers.length > 0 ? 'right' : 'left';
      if (numbers.length === 0) continue;
      const text = formatAngka(numbers);
      for (let r = h + 1; r < akhir; r++) {
        const line = format[r];
        if (line && typeof cells[r]?.[c] === 'number') line[c] = text;
      }
    }
  }
  return { format, sisi };
};
