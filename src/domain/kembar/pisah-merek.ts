import { bobotKata } from './kata-umum.ts';
import type { Kepingan, Ruas } from './pecah-judul.ts';
import { LONGGAR, tersusunDari } from './susunan-akronim.ts';

export type Merek = {
  /** Folded; blank where the title only describes. */
  readonly merek: string;
  readonly uraian: readonly Ruas[];
};

/** Words and letters that a name may have. */
const KATA = 4;
const HURUF = 24;
const PENDEK = 3;

const lipat = (kata: readonly Kepingan[]): string => kata.map((k) => k.teks).join('');

/** Small words in front of a name: 'Aplikasi SI-BECIK' is called 'SI-BECIK'. */
const PEMBUKA = new Set(['inovasi', 'aplikasi', 'program', 'gerakan', 'layanan', 'sistem', 'app']);

const tanpaPembuka = (kata: readonly Kepingan[]): readonly Kepingan[] =>
  kata.length > 1 && PEMBUKA.has(kata[0]?.teks ?? '') && kata.slice(1).every((k) => k.kapital || k.teks.length < 3)
    ? kata.slice(1)
    : kata;

const muat = (kata: readonly Kepingan[]): boolean => kata.length <= KATA && lipat(kata).length <= HURUF;

const berisi = (kata: readonly Kepingan[]): number => kata.filter((k) => bobotKata(k.teks) >= 0.3).length;

/** With these words names begin, whatever case they are written in. */
const AWALAN_NAMA = new Set(['si', 'e', 'sim', 'i']);

/** How far the title begins with a name that its own further words spell out, or that alone is written in capitals. */
const kepalaDari = (kata: readonly Kepingan[]): number => {
  const words = kata.map((k) => k.teks);
  const capitals = kata.findIndex((k) => !k.kapital);
  if (capitals > 0 && capitals <= KATA && berisi(kata.slice(capitals)) >= 2) return capitals;
  for (let n = Math.min(3, kata.length - 2); n > 0; n--) {
    const head = kata.slice(0, n);
    const named = head.every((k) => k.kapital) || AWALAN_NAMA.has(words[0] ?? '');
    const again = head.some((k) => words.indexOf(k.teks, n) >= 0);
    if (named && !again && tersusunDari(lipat(head), words.slice(n), LONGGAR)) return n;
  }
  return 0;
};

/**
 * Tells the name of an innovation from what it says of itself. The name may stand before or within brackets, before a colon or
 * dash, or in capitals before its expansion; a title of one or two words is all name.
 */
export const pisahMerek = (ruas: readonly Ruas[], kepanjangan: readonly Ruas[]): Merek => {
  const found = cariMerek(ruas, kepanjangan);
  return found.merek.length < PENDEK && ruas.length > 0 ? { merek: '', uraian: [...ruas, ...kepanjangan] } : found;
};

const cariMerek = (ruas: readonly Ruas[], kepanjangan: readonly Ruas[]): Merek => {
  const [first, ...rest] = ruas;
  if (!first) return { merek: '', uraian: kepanjangan };
  const kepala = tanpaPembuka(first.kata);
  if (kepanjangan.length > 0 && rest.length === 0 && muat(kepala)) return { merek: lipat(kepala), uraian: kepanjangan };
  const lainnya = rest.flatMap((r) => r.kata);
  if (lainnya.length > 0) {
    const words = lainnya.map((k) => k.teks);
    if (
      muat(kepala) &&
      (kepala.every((k) => k.kapital) ||
        berisi(lainnya) > berisi(kepala) ||
        tersusunDari(lipat(kepala), words, LONGGAR))
    )
      return { merek: lipat(kepala), uraian: rest };
    const last = ruas[ruas.length - 1] as Ruas;
    const semua = ruas.slice(0, -1);
    if (
      muat(last.kata) &&
      last.kata.length <= 2 &&
      (last.kata.every((k) => k.kapital) ||
        tersusunDari(
          lipat(last.kata),
          semua.flatMap((r) => r.kata.map((k) => k.teks)),
          LONGGAR,
        ))
    )
      return { merek: lipat(last.kata), uraian: semua };
    return { merek: '', uraian: ruas };
  }
  const n = kepalaDari(first.kata);
  if (n > 0)
    return { merek: lipat(tanpaPembuka(first.kata.slice(0, n))), uraian: [{ ...first, kata: first.kata.slice(n) }] };
  const pendek = kepala.length === 1 || (kepala.length === 2 && kepala.some((k) => k.teks.length <= 3));
  return pendek ? { merek: lipat(kepala), uraian: [] } : { merek: '', uraian: [first] };
};
