import type { ButirPerlu } from '../../app/lihat-perlu.ts';

export const MENURUT = [
  { kunci: 'aturan', judul: 'Yang perlu dilakukan' },
  { kunci: 'kantor', judul: 'Perangkat daerah' },
] as const;

export type Menurut = (typeof MENURUT)[number]['kunci'];

export type Kelompok = { readonly judul: string; readonly baru: number; readonly butir: readonly ButirPerlu[] };

const JUDUL: Readonly<Record<Menurut, (b: ButirPerlu) => string>> = {
  aturan: (b) => `${b.kode} ${b.saran}`,
  kantor: (b) => b.perangkatDaerah || 'Beberapa inovasi, atau tanpa perangkat daerah',
};

/** Findings under one head each, in the order in which the first of them stands. */
export const kelompokkan = (butir: readonly ButirPerlu[], menurut: Menurut): readonly Kelompok[] => {
  const out = new Map<string, ButirPerlu[]>();
  for (const b of butir) {
    // Advice of one rule may name the row; the rule's first finding gives the head.
    const kunci = menurut === 'aturan' ? b.kode : JUDUL.kantor(b);
    out.set(kunci, [...(out.get(kunci) ?? []), b]);
  }
  return [...out.values()].map((list) => ({
    judul: JUDUL[menurut](list[0] as ButirPerlu),
    baru: list.filter((b) => b.baru).length,
    butir: list,
  }));
};
