import { SAMARAN } from '../ekspor/samaran.ts';

/** Where a person is named in a text: from and to, the end not included. */
type Tempat = readonly [from: number, to: number];

/** What a person is looked for by: the words of a name or an address, or the digits of a number. */
export type Pencarian = { readonly kata: readonly string[] } | { readonly angka: string };

/** Fewer letters or digits than this name too many people. */
export const CARI_MINIMAL = { huruf: 4, angka: 6 } as const;

const kataDari = (teks: string): { readonly kata: string; readonly at: Tempat }[] =>
  [...teks.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    kata: m[0].toLowerCase(),
    at: [m.index, m.index + m[0].length],
  }));

/** A number as it is compared: without the country's code and the zero before it. */
const intiAngka = (teks: string): string => teks.replace(/\D+/g, '').replace(/^(?:62|0)/, '');

/** Reads what was asked for; null when it is too short to mean one person. */
export const bacaPencarian = (teks: string): Pencarian | null => {
  const t = teks.trim();
  if (/^[\d\s.+()-]+$/.test(t)) {
    const angka = intiAngka(t);
    return angka.length >= CARI_MINIMAL.angka ? { angka } : null;
  }
  const kata = kataDari(t).map((k) => k.kata);
  return kata.join('').length >= CARI_MINIMAL.huruf ? { kata } : null;
};

const temukanKata = (teks: string, kata: readonly string[]): Tempat[] => {
  // Most texts name nobody who is looked for: they are not taken apart.
  if (!teks.toLowerCase().includes(kata[0] ?? '')) return [];
  const words = kataDari(teks);
  const out: Tempat[] = [];
  for (let i = 0; i + kata.length <= words.length; i++) {
    if (!kata.every((k, n) => words[i + n]?.kata === k)) continue;
    out.push([words[i]?.at[0] ?? 0, words[i + kata.length - 1]?.at[1] ?? 0]);
    i += kata.length - 1;
  }
  return out;
};

const temukanAngka = (teks: string, angka: string): Tempat[] =>
  [...teks.matchAll(/\+?\d(?:[\d\s.()-]*\d)?/g)].flatMap((m) =>
    intiAngka(m[0]) === angka ? [[m.index, m.index + m[0].length] as const] : [],
  );

/** Every place of a text in which the person is named: whole words, or a whole number however it is spaced. */
export const temukan = (teks: string, cari: Pencarian): readonly Tempat[] =>
  teks === '' ? [] : 'angka' in cari ? temukanAngka(teks, cari.angka) : temukanKata(teks, cari.kata);

/** A text with the person taken out. */
export const samarkanTeks = (teks: string, cari: readonly Pencarian[]): string => {
  let out = teks;
  for (const c of cari)
    for (const [from, to] of [...temukan(out, c)].reverse()) out = out.slice(0, from) + SAMARAN + out.slice(to);
  return out;
};

/** Whether any of these is named in a text. */
export const disebut = (teks: string, cari: readonly Pencarian[]): boolean =>
  cari.some((c) => temukan(teks, c).length > 0);

/** A personal value as a report shows it: first letters, or the last digits; enough to recognise, too little to use. */
export const samarHuruf = (teks: string): string =>
  teks
    .replace(/\d[\d\s.()-]*\d/g, (m) => `•••${m.replace(/\D+/g, '').slice(-3)}`)
    .replace(/\p{L}[\p{L}\p{N}]*/gu, (w) => `${w.charAt(0)}•••`);
