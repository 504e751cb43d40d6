import { BOBOT, bobotKata } from './kata-umum.ts';

/** How loosely an acronym may be put together from words. */
export type Kelonggaran = {
  /** Pieces from the middle or the end of a word count too: 'PUSLING' of 'puskesmas keliling'. */
  readonly tengah: boolean;
  /** Telling words that need not be in it. */
  readonly lewati: number;
  /** Words that must give a piece. */
  readonly paling: number;
};

export const KETAT: Kelonggaran = { tengah: true, lewati: 0, paling: 3 };
export const LONGGAR: Kelonggaran = { tengah: true, lewati: 1, paling: 2 };

/** Longest acronym and expansion that are looked at. */
const PANJANG = 24;
const KATA = 16;

/**
 * Whether an acronym (letters only, small) can be read as pieces of these words, in their order: 'becik' from 'bela', 'cipta',
 * 'kota'. That it can be read so is no proof that it stands for them.
 */
export const tersusunDari = (akronim: string, words: readonly string[], k: Kelonggaran): boolean => {
  if (akronim.length < 3 || akronim.length > PANJANG || words.length < k.paling || words.length > KATA) return false;
  const seen = new Set<number>();
  const jalan = (at: number, word: number, skipped: number, used: number): boolean => {
    if (at === akronim.length) {
      const rest = words.slice(word).filter((w) => bobotKata(w) > BOBOT.lazim).length;
      return used >= k.paling && skipped + rest <= k.lewati;
    }
    const now = words[word];
    if (now === undefined || skipped > k.lewati) return false;
    const slot = ((at * KATA + word) * 4 + Math.min(skipped, 3)) * KATA + used;
    if (seen.has(slot)) return false;
    seen.add(slot);
    for (let n = Math.min(now.length, akronim.length - at); n > 0; n--) {
      const piece = akronim.slice(at, at + n);
      const fits = now.startsWith(piece) || (k.tengah && n > 1 && now.includes(piece));
      if (fits && jalan(at + n, word + 1, skipped, used + 1)) return true;
    }
    return jalan(at, word + 1, skipped + (bobotKata(now) > BOBOT.lazim ? 1 : 0), used);
  };
  return jalan(0, 0, 0, 0);
};
