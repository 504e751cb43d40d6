import type { Pelanggaran } from './aturan-naskah.ts';
import type { Rentang } from './baris-naskah.ts';
import type { NaskahTerbaca } from './naskah-terbaca.ts';

/** Characters of the text that a finding quotes. */
const KUTIPAN = 120;

export const kutip = (teks: string): string => {
  const bare = teks.trim();
  return bare.length > KUTIPAN ? `${bare.slice(0, KUTIPAN - 1)}…` : bare;
};

export const padaBaris = (b: { readonly baris: number; readonly teks: string }): Pelanggaran => ({
  baris: b.baris,
  kutipan: kutip(b.teks),
});

export const padaNo = (b: { readonly no: number; readonly teks: string }): Pelanggaran => ({
  baris: b.no,
  kutipan: kutip(b.teks),
});

export type Ketemu = Pelanggaran & { readonly m: RegExpMatchArray; readonly at: number };

/** Every place of a pattern in the flowing text or a part of it. The pattern is ours and bounded; the text is only data. */
export const temukan = (n: NaskahTerbaca, pola: RegExp, rentang?: Rentang | null): readonly Ketemu[] => {
  if (rentang === null) return [];
  const { mulai, akhir } = rentang ?? { mulai: 0, akhir: n.alir.teks.length };
  return [...n.alir.teks.slice(mulai, akhir).matchAll(pola)].map((m) => ({
    m,
    at: mulai + m.index,
    baris: n.alir.barisPada(mulai + m.index),
    kutipan: kutip(m[0]),
  }));
};

/** A word that comes again and again is one finding, with the number of times. */
export const sekali = (all: readonly Pelanggaran[]): readonly Pelanggaran[] => {
  const [first] = all;
  return first ? [{ ...first, data: { ...first.data, kali: all.length } }] : [];
};
