import { JUDUL_KECIL } from './kata-judul.ts';

export type JenisPeraturan = 'UU' | 'PERPPU' | 'PP' | 'PERPRES' | 'PERMENDAGRI';

/** Number and year of the gazette in which an act stands; `tambahan` is the number of its supplement. */
export type Lembaran = {
  readonly berita: boolean;
  readonly tahun: number;
  readonly nomor: number;
  readonly tambahan: number | null;
};

/** How a citation says that its act was amended, and by which one. */
export type Perubahan = {
  readonly beberapaKali: boolean;
  /** 'telah diubah beberapa kali', which many write for 'telah beberapa kali diubah'. */
  readonly terbalik: boolean;
  readonly terakhir: boolean;
  readonly oleh: Rujukan;
};

/** An act named in a text by kind, number and year. */
export type Rujukan = {
  readonly jenis: JenisPeraturan;
  readonly nomor: number;
  readonly tahun: number;
  /** The title as far as it can be told from the sentence around it; '' without one. */
  readonly judul: string;
  /** What follows 'tentang', for comparing with a title that is known. */
  readonly sesudahTentang: string;
  readonly teks: string;
  readonly mulai: number;
  readonly akhir: number;
  /** Stands inside the title of another act, whose gazette number must not be taken for its own. */
  readonly bersarang: boolean;
  /** It is named as what amended another act. */
  readonly pengubah: boolean;
  readonly lembaran: Lembaran | null;
  /** A gazette, or its supplement, is named, whether it could be read or not. */
  readonly menyebut: { readonly lembaran: boolean; readonly tambahan: boolean };
  readonly perubahan: Perubahan | null;
};

export const kunciRujukan = (r: { readonly jenis: string; readonly nomor: number; readonly tahun: number }): string =>
  `${r.jenis}_${r.nomor}_${r.tahun}`;

const POLA =
  /\b(undang ?-? ?undang|uu|peraturan pemerintah pengganti undang-undang|perppu|peraturan pemerintah|pp|peraturan presiden|perpres|peraturan menteri dalam negeri|permendagri)(?: republik indonesia| ri)?(?: nomor| no\.?)?:? (\d{1,4})(?: tahun |\/)(\d{4})\b/gi;

const JENIS: Readonly<Record<string, JenisPeraturan>> = {
  'undang-undang': 'UU',
  uu: 'UU',
  'peraturan pemerintah pengganti undang-undang': 'PERPPU',
  perppu: 'PERPPU',
  'peraturan pemerintah': 'PP',
  pp: 'PP',
  'peraturan presiden': 'PERPRES',
  perpres: 'PERPRES',
  'peraturan menteri dalam negeri': 'PERMENDAGRI',
  permendagri: 'PERMENDAGRI',
};

const LEMBARAN =
  /lembaran negara(?: republik indonesia| ri)?,? tahun (\d{4}),? nomor ?:? ?(\d{1,4})(?:,? ?(?:dan )?tambahan lembaran negara(?: republik indonesia| ri)?(?: tahun \d{4})?,? nomor ?:? ?(\d{1,5}))?/i;
const BERITA = /berita negara(?: republik indonesia| ri)?,? tahun (\d{4}),? nomor ?:? ?(\d{1,4})/i;
/** Something of the kind stands there, though it is misspelt or shortened beyond our reading. */
const ADA_LEMBARAN = /\b(?:lembaran|LN|berita|BN|himpunan)\b/i;
const ADA_TAMBAHAN = /\bt\w{0,4}bahan\b|\bTLN\b/i;

/** Characters behind a citation in which its gazette and title are looked for. */
const EKOR = 900;

const lembaranDari = (ekor: string): Lembaran | null => {
  const ln = LEMBARAN.exec(ekor);
  if (ln)
    return {
      berita: false,
      tahun: Number(ln[1]),
      nomor: Number(ln[2]),
      tambahan: ln[3] === undefined ? null : Number(ln[3]),
    };
  const bn = BERITA.exec(ekor);
  return bn ? { berita: true, tahun: Number(bn[1]), nomor: Number(bn[2]), tambahan: null } : null;
};

/** Words in capitals and the small words between them: the first other word belongs to the sentence, not to the title. */
const judulDari = (text: string): string => {
  const words: string[] = [];
  for (const word of text.slice(0, 400).split(' ')) {
    if (word === '' || word.startsWith('(')) break;
    const bare = word.replace(/[;,.:)]+$/, '');
    if (!/^[A-Z0-9"'(]/.test(bare) && !JUDUL_KECIL.has(bare)) break;
    words.push(bare);
    if (bare !== word) break;
  }
  while (words.length > 0 && JUDUL_KECIL.has(words[words.length - 1] ?? '')) words.pop();
  return words.join(' ');
};

/** Loose enough for a misspelt 'beberapa': what is there must not be called missing. */
const DIUBAH = /\bdi(?:r?ubah)\b[^()]{0,50}\bdengan $/i;
const DALAM_JUDUL = /\b(?:atas|penetapan|pengganti|pencabutan|pelaksanaan) $/i;

/** Every act named in the flowing text, in its order. */
export const bacaRujukan = (teks: string): readonly Rujukan[] => {
  const found = [...teks.matchAll(POLA)].map((m) => ({
    jenis: JENIS[(m[1] ?? '').toLowerCase().replace(/ ?- ?/g, '-')] ?? 'UU',
    nomor: Number(m[2]),
    tahun: Number(m[3]),
    teks: m[0],
    mulai: m.index,
    akhir: m.index + m[0].length,
  }));
  const bersarang = found.map((r, i) => {
    const before = found[i - 1];
    if (!before || r.mulai - before.akhir > 250 || !DALAM_JUDUL.test(teks.slice(Math.max(0, r.mulai - 16), r.mulai)))
      return false;
    const between = teks.slice(before.akhir, r.mulai);
    return /^ tentang /i.test(between) && !/[;()]/.test(between);
  });
  const out: Rujukan[] = [];
  // From the end, so that what amended an act is read before the act itself; the next act of its own ends the search.
  let next: Rujukan | null = null;
  for (let i = found.length - 1; i >= 0; i--) {
    const r = found[i];
    if (!r) continue;
    const stop = Math.min(r.akhir + EKOR, next?.mulai ?? teks.length);
    const [ekor = ''] = teks.slice(r.akhir, stop).split(';', 1);
    const sesudah = /^ tentang (?=\S)/i.test(teks.slice(r.akhir, r.akhir + 10))
      ? teks.slice(r.akhir + 9, r.akhir + 409)
      : '';
    const sela =
      next && !/;[^;]*;/.test(teks.slice(r.akhir, stop)) && stop === next.mulai
        ? teks.slice(Math.max(r.akhir, stop - 90), stop)
        : '';
    const diubah = DIUBAH.test(sela);
    const inner = bersarang[i] ?? false;
    const one: Rujukan = {
      ...r,
      judul: judulDari(sesudah),
      sesudahTentang: sesudah,
      bersarang: inner,
      pengubah: DIUBAH.test(teks.slice(Math.max(0, r.mulai - 90), r.mulai)),
      lembaran: inner ? null : lembaranDari(ekor),
      menyebut: { lembaran: ADA_LEMBARAN.test(ekor), tambahan: ADA_TAMBAHAN.test(ekor) },
      perubahan:
        diubah && next && !inner
          ? {
              beberapaKali: /\bkali\b/i.test(sela),
              terbalik: /\bdiubah beberapa\b/i.test(sela),
              terakhir: /\bterakhir\b/i.test(sela),
              oleh: next,
            }
          : null,
    };
    out.push(one);
    if (!inner) next = one;
  }
  return out.reverse();
};

/** A citation that is kept ends its title with the bracket of the gazette, so commas inside it are no end. */
export const judulPenuh = (r: Rujukan): string => {
  const [judul = ''] = r.sesudahTentang.split(/ \(| sebagaimana |;/, 1);
  return judul.trim().replace(/[.,]$/, '');
};
