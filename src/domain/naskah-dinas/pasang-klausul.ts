import { type FilledKlausul, fillKlausul, type Isian } from '../naskah/fill-klausul.ts';
import type { KolomIsian } from '../naskah/isian-kolom.ts';
import type { Kekurangan } from '../naskah/kekurangan.ts';
import type { SyaratDinas } from './syarat-dinas.ts';

/** Where in a naskah dinas a clause stands. */
export type BagianDinas = 'JUDUL' | 'HAL' | 'KEPADA' | 'ISI' | 'TEMBUSAN';

/** One clause that a region may reword. Lines after a first one that ends with a colon become a numbered list. */
export type KlausulDinas = {
  readonly kunci: string;
  readonly bagian: BagianDinas;
  readonly syarat: readonly SyaratDinas[];
  readonly teks: string;
  /** The shipped clause that a clause of the region follows; it stands wherever that one would. */
  readonly sesudah?: string;
};

/** A clause as it is declared: `isi('PEMBUKA_SATU', 'SATU', …)`. */
const klausul =
  (bagian: BagianDinas) =>
  (kunci: string, syarat: readonly SyaratDinas[], ...lines: readonly string[]): KlausulDinas => ({
    kunci,
    bagian,
    syarat,
    teks: lines.join('\n'),
  });

export const isi = klausul('ISI');
export const judul = klausul('JUDUL');
export const hal = klausul('HAL');
export const kepada = klausul('KEPADA');
export const tembusan = klausul('TEMBUSAN');

/** Clauses in force for a material, filled. */
export type Terpasang = {
  readonly bagian: (bagian: BagianDinas) => readonly FilledKlausul[];
  /** Clauses of that name and its variants: PEMBUKA is also PEMBUKA_SATU. */
  readonly nama: (nama: string) => readonly FilledKlausul[];
  /** Placeholders that nobody knows. */
  readonly problems: readonly Kekurangan[];
};

/** Clauses that a region blanked are left out; so are those whose conditions do not hold. */
export const pasangKlausul = (
  klausul: readonly KlausulDinas[],
  berlaku: ReadonlySet<SyaratDinas>,
  isian: Isian,
  kolom?: KolomIsian,
): Terpasang => {
  const terisi = klausul
    .filter((k) => k.teks.trim() !== '' && k.syarat.every((s) => berlaku.has(s)))
    .map((k) => ({ bagian: k.bagian, nama: k.sesudah ?? k.kunci, terisi: fillKlausul(k, isian, kolom) }));
  return {
    bagian: (bagian) => terisi.filter((k) => k.bagian === bagian).map((k) => k.terisi),
    nama: (nama) =>
      terisi.filter((k) => k.bagian === 'ISI' && `${k.nama}_`.startsWith(`${nama}_`)).map((k) => k.terisi),
    problems: terisi.flatMap((k) => k.terisi.problems),
  };
};
