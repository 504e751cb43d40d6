import type { BarisBertempat } from './bagian-naskah.ts';
import { type Tanda, tandaDari } from './tanda-butir.ts';

export type ButirDaftar = {
  readonly tanda: Tanda;
  readonly teks: string;
  readonly baris: number;
  /** The lines it goes on over, up to the next mark. */
  readonly sambungan: readonly string[];
  /** The last line before the next item of the same list, lists inside it included. */
  readonly akhir: string;
};

/** A list in the body: items of one kind of mark, one after the other. */
export type Kelompok = {
  /** The two lines above the first item. */
  readonly pembuka: string;
  /** 1 for the outermost list. */
  readonly tingkat: number;
  readonly butir: readonly ButirDaftar[];
  /** The list of definitions, whose items are sentences. */
  readonly definisi: boolean;
};

type Terbuka = {
  pembuka: string;
  tingkat: number;
  butir: { tanda: Tanda; teks: string; baris: number; sambungan: string[]; akhir: string }[];
  definisi: boolean;
};

/**
 * The lists of the body. A mark of a kind that is open continues that list, and closes those inside it; a new kind opens a list
 * one level deeper. A heading, a dictum and an ayat begin anew.
 */
export const bacaKelompok = (batang: readonly BarisBertempat[]): readonly Kelompok[] => {
  const done: Terbuka[] = [];
  let open: Terbuka[] = [];
  let sebelum = '';
  let terakhir = '';
  const extend = (lists: readonly Terbuka[], teks: string): void => {
    for (const k of lists) {
      const last = k.butir[k.butir.length - 1];
      if (last) last.akhir = teks;
    }
  };
  for (const b of batang) {
    const tanda = b.buka ? null : tandaDari(b.teks);
    if (b.buka || tanda?.macam === '(1)') open = [];
    else if (tanda) {
      const at = open.findIndex((k) => k.butir[0]?.tanda.macam === tanda.macam);
      const awal = at < 0 || (tanda.nilai === 1 && (open[at]?.butir.length ?? 0) > 1 && sebelum.endsWith(':'));
      extend(at < 0 ? open : open.slice(0, at), b.teks);
      open = at < 0 ? open : open.slice(0, awal ? at : at + 1);
      const butir = { tanda, teks: b.teks, baris: b.no, sambungan: [], akhir: b.teks };
      if (awal) {
        const made = {
          pembuka: sebelum,
          tingkat: open.length + 1,
          butir: [butir],
          definisi: /yang dimaksud dengan ?:?$/i.test(sebelum),
        };
        open.push(made);
        done.push(made);
      } else open[at]?.butir.push(butir);
    } else {
      extend(open, b.teks);
      const inner = open[open.length - 1]?.butir;
      inner?.[inner.length - 1]?.sambungan.push(b.teks);
    }
    sebelum = `${terakhir} ${b.isi}`;
    terakhir = b.isi;
  }
  return done;
};
