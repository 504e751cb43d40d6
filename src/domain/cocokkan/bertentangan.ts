import { bacaTanggal } from '../baca/baca-tanggal.ts';
import { bacaAngka } from '../periksa-naskah/baca-terbilang.ts';
import { foldName } from '../teks.ts';
import { type Ubahan, ubahanKata } from './beda-kata.ts';
import { intiKata, type Kata, kataTeks, tulisKata } from './kata.ts';
import type { NilaiTetap } from './nilai-tetap.ts';

/** Where a text says otherwise than the register, as a sentence, and what to do about it. */
export type Pertentangan = {
  readonly hal: string;
  readonly id: string;
  readonly register: string;
  /** '' where the text does not hold the value at all. */
  readonly naskah: string;
  readonly pesan: string;
  readonly saran: string;
};

const SARAN =
  'Bila naskah yang benar, betulkan register lebih dahulu (yang sudah ditetapkan: menu Tahapan, Ralat pencatatan). Bila register yang benar, perbaiki naskahnya.';

/** One contradiction with its sentence. */
const pertentangan = (hal: string, id: string, register: string, naskah: string): Pertentangan => ({
  hal,
  id,
  register,
  naskah,
  pesan: `Bertentangan dengan register: ${hal}${id === '' ? '' : ` (${id})`}; register memuat "${register}", naskah ${naskah === '' ? 'tidak memuatnya' : `memuat "${naskah}"`}.`,
  saran: SARAN,
});

/** An entry that the annex does not name. */
export const inovasiHilang = (id: string, nama: string): Pertentangan => ({
  ...pertentangan('inovasi dalam Lampiran', id, nama, ''),
  pesan: `Bertentangan dengan register: register memuat inovasi "${nama}" (${id}), Lampiran naskah tidak memuatnya.`,
});

/** A row of the annex that is none of the entries. */
export const inovasiAsing = (isi: string): Pertentangan => ({
  ...pertentangan('inovasi dalam Lampiran', '', '', isi),
  pesan: `Bertentangan dengan register: Lampiran naskah memuat "${isi}", yang bukan inovasi naskah ini menurut register.`,
});

/** Every place of a run of words, compared without case and the marks around them. */
const tempatNilai = (kata: readonly string[], dicari: readonly string[]): readonly number[] =>
  dicari.length === 0
    ? []
    : [...kata.keys()].filter(
        (at) => at + dicari.length <= kata.length && dicari.every((word, n) => kata[at + n] === word),
      );

/** The words of a text as values are looked for in it. */
export const inti = (kata: readonly Kata[]): readonly string[] => kata.map((k) => intiKata(k.teks));

const intiNilai = (cetak: string): readonly string[] =>
  inti(kataTeks(cetak).filter((k) => !k.tanda)).filter((t) => t !== '');

/** Where a place of the earlier text lies in the later one; at a change, where the change begins or ends. */
const padanan = (ubahan: readonly Ubahan[], at: number, akhir: boolean): number => {
  let geser = 0;
  for (const u of ubahan) {
    if (akhir ? u.dari >= at : u.dari > at || (u.dari === at && u.ke === at)) break;
    if (akhir ? u.ke >= at : u.ke > at) return akhir ? u.sampai : u.kini;
    geser = u.sampai - u.ke;
  }
  return at + geser;
};

const TITIK = /^[.…_\s]*$/;

const angkaPertama = (teks: string): string => {
  const m = /\d[\d.]*/.exec(teks);
  const read = m ? bacaAngka(m[0].replace(/\.$/, '')) : null;
  return read === null ? teks : `${read} ${foldName(teks.replace(/^.*\)|[\d.]+/g, ''))}`;
};

/** Whether two writings are the same value: '01 Agustus 2026' is '1 Agustus 2026', a capital letter is no other place. */
const samaNilai = (macam: NilaiTetap['macam'], register: string, naskah: string): boolean => {
  if (foldName(register) === foldName(naskah)) return true;
  if (macam === 'TANGGAL') {
    const [a, b] = [bacaTanggal(register), bacaTanggal(naskah)];
    return a.ok && b.ok && a.tanggal === b.tanggal;
  }
  return macam === 'LAMA' && angkaPertama(register) === angkaPertama(naskah);
};

const bersih = (teks: string): string => teks.replace(/^[\s"'(,;:]+|[\s"',;:.]+$/g, '').replace(/^([^(]*)\)$/, '$1');

/**
 * The values of the register that a reworded clause no longer holds, each with what stands in its place. Dots that wait for
 * a number or a date contradict nothing; a clause that is gone contradicts when no other part of the text holds its values.
 */
export const pertentanganKlausul = (
  lama: readonly Kata[],
  baru: readonly Kata[],
  nilai: readonly NilaiTetap[],
  seluruh: readonly string[],
): readonly Pertentangan[] => {
  const [a, b] = [lama.filter((k) => !k.tanda), baru.filter((k) => !k.tanda)];
  const ubahan = ubahanKata(a, b);
  const [intiA, intiB] = [inti(a), inti(b)];
  const out = new Map<
    string,
    { readonly n: NilaiTetap; readonly ids: Set<string>; readonly register: string; readonly naskah: string }
  >();
  for (const n of nilai) {
    const dicari = intiNilai(n.cetak);
    const semula = tempatNilai(intiA, dicari);
    if (semula.length === 0 || tempatNilai(intiB, dicari).length >= semula.length) continue;
    for (const at of semula) {
      const dari = padanan(ubahan, at, false);
      const ke = padanan(ubahan, at + dicari.length, true);
      const pengganti = tulisKata(b.slice(dari, ke));
      const naskah = bersih(pengganti);
      if (samaNilai(n.macam, n.cetak, naskah) || (pengganti !== '' && TITIK.test(pengganti))) continue;
      if (naskah === '' && tempatNilai(seluruh, dicari).length > 0) continue;
      const register = bersih(tulisKata(a.slice(at, at + dicari.length)));
      const key = `${register}\n${naskah}`;
      const known = out.get(key);
      if (known) known.ids.add(n.id);
      else out.set(key, { n, ids: new Set([n.id]), register, naskah });
    }
  }
  // What several entries share, as the berita acara of all, is one contradiction.
  return [...out.values()].map(({ n, ids, register, naskah }) => {
    const named = [...ids].filter((id) => id !== '');
    return pertentangan(n.hal, named.length > 3 ? `${named.length} inovasi` : named.join(', '), register, naskah);
  });
};
