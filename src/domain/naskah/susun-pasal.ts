import type { FilledKlausul } from './fill-klausul.ts';
import type { ButirPasal } from './naskah.ts';
import { finish, markOf, tabulasi } from './penomoran.ts';

type Baris = { readonly jenis: 'ayat' | 'huruf' | 'definisi'; readonly teks: string };

const TANDA = { '- ': 'huruf', '# ': 'definisi' } as const;

const barisOf = (line: string): Baris => {
  const mark = line.slice(0, 2);
  return mark === '- ' || mark === '# '
    ? { jenis: TANDA[mark], teks: line.slice(2).trim() }
    : { jenis: 'ayat', teks: line };
};

/** Items that follow each other under one ayat; the sequence says when a new list begins. */
const kelompok = (rows: readonly Baris[]): readonly (readonly Baris[])[] => {
  const out: Baris[][] = [];
  for (const row of rows) {
    const last = out[out.length - 1];
    if (last && last[0]?.jenis === row.jenis && row.jenis !== 'ayat') last.push(row);
    else out.push([row]);
  }
  return out;
};

/** The lines of a Pasal with their marks: ayat (1), (2) where there are several, huruf a, b below them, definitions 1., 2. */
export const susunPasal = ({ lines }: FilledKlausul): readonly ButirPasal[] => {
  const rows = lines.map(barisOf);
  const berayat = rows.filter((r) => r.jenis === 'ayat').length > 1;
  let ayat = 0;
  return kelompok(rows).flatMap((group): readonly ButirPasal[] => {
    const [first] = group;
    if (first?.jenis === 'ayat') {
      ayat += 1;
      return [{ tingkat: 0, tanda: berayat ? `(${ayat})` : '', teks: finish(first.teks, '.') }];
    }
    const texts = group.map((r) => r.teks);
    const tingkat = berayat ? 1 : 0;
    return first?.jenis === 'definisi'
      ? texts.map((teks, i) => ({ tingkat, tanda: markOf('angka', i), teks: finish(teks, '.') }))
      : tabulasi(texts).map((teks, i) => ({ tingkat, tanda: markOf('huruf', i), teks }));
  });
};
