import type { BarisBertempat } from './bagian-naskah.ts';

/** What stands above Menimbang: draft mark, number, title, the line of the office. */
export type KepalaNaskah = {
  readonly tandaKonsep: boolean;
  /** What stands behind NOMOR; null where there is no such line. */
  readonly nomor: { readonly teks: string; readonly baris: number; readonly terisi: boolean } | null;
  readonly judul: readonly BarisBertempat[];
  readonly denganRahmat: BarisBertempat | null;
  /** The line of the office that issues, right above Menimbang. */
  readonly jabatan: BarisBertempat | null;
};

const JABATAN = /^(?:gubernur|bupati|wali ?kota|kepala|sekretaris)\b/i;
const RAHMAT = /\bdengan rahmat tuhan\b/i;

/** A year is no number yet, and neither are dots or a gap between slashes. */
const terisi = (teks: string): boolean => {
  const bare = teks.replace(/\bTAHUN ?\d{4}$/i, '');
  return /\d/.test(bare) && !/\.{2,}|…|\/ *\/|__/.test(bare);
};

const nomorDari = (kepala: readonly BarisBertempat[]): KepalaNaskah['nomor'] => {
  const line = kepala.find((b) => /^nomor\b/i.test(b.teks));
  if (!line) return null;
  const teks = line.teks.slice(5).replace(/^ ?:? ?/, '');
  return { teks, baris: line.no, terisi: terisi(teks) };
};

/** Lines of the title: behind TENTANG, up to the invocation or the office; without those, up to a blank line. */
const judulDari = (kepala: readonly BarisBertempat[], adaMenimbang: boolean): readonly BarisBertempat[] => {
  const at = kepala.findIndex((b) => /^tentang$/i.test(b.teks) || /^TENTANG [A-Z]/.test(b.teks));
  const first = kepala[at];
  if (!first) return [];
  const inline = first.teks.slice(8).trim();
  const out: BarisBertempat[] = inline === '' ? [] : [{ ...first, teks: inline }];
  for (const b of kepala.slice(at + 1, at + 13)) {
    const last = out[out.length - 1] ?? first;
    const gap = b.no - last.no > 1 && out.length > 0;
    const rahmat = b.teks.search(RAHMAT);
    // A paste may set the invocation behind the last words of the title.
    if (rahmat > 0) out.push({ ...b, teks: b.teks.slice(0, rahmat).trim() });
    if (rahmat >= 0 || (JABATAN.test(b.teks) && (b.teks.endsWith(',') || gap)) || (gap && !adaMenimbang)) break;
    if (adaMenimbang && b === kepala[kepala.length - 1] && JABATAN.test(b.teks)) break;
    out.push(b);
  }
  return out;
};

export const bacaKepala = (baris: readonly BarisBertempat[], tandaKonsep: string): KepalaNaskah => {
  const end = baris.findIndex((b) => b.tempat !== 'kepala');
  const kepala = end < 0 ? baris : baris.slice(0, end);
  const adaMenimbang = baris[end]?.tempat === 'menimbang';
  const last = kepala[kepala.length - 1];
  return {
    tandaKonsep: kepala.some(
      (b) => b.teks === 'RANCANGAN' || b.teks === 'KONSEP' || (tandaKonsep !== '' && b.teks === tandaKonsep),
    ),
    nomor: nomorDari(kepala),
    judul: judulDari(kepala, adaMenimbang),
    denganRahmat: kepala.find((b) => RAHMAT.test(b.teks)) ?? null,
    jabatan: adaMenimbang && last && JABATAN.test(last.teks) ? last : null,
  };
};
