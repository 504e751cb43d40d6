import { tidy } from '../teks.ts';
import { bersihkanJudul } from './bersihkan-judul.ts';
import { kataDasar } from './kata-dasar.ts';
import { BOBOT, bobotKata, wakilKata } from './kata-umum.ts';
import { denganFrasa, pecahJudul, type Ruas } from './pecah-judul.ts';
import { pisahMerek } from './pisah-merek.ts';
import { pisahTempat } from './pisah-tempat.ts';
import { pisahVersi } from './pisah-versi.ts';

/** A word of a title as it is compared. */
export type Kata = {
  /** As written, in small letters. */
  readonly teks: string;
  /** The stem of the word that stands for it. */
  readonly dasar: string;
  /** How much it tells, 0 to 1. */
  readonly bobot: number;
};

/** A title taken apart for comparing. */
export type JudulRapi = {
  readonly asli: string;
  /** Letters and digits of the whole title in one word, roman numbers and entities resolved: equal means equal but for the looks. */
  readonly lipat: string;
  /** What the innovation is called, folded ('sibecik'); blank where the title only describes. */
  readonly merek: string;
  /** What it is about: the expansion, or the whole title where nothing in it is a name. */
  readonly uraian: readonly Kata[];
  /** '2', 'plus'; blank for none. */
  readonly versi: string;
  /** Years that the title names. */
  readonly tahun: string;
};

export type IsiJudul = {
  readonly nama: string;
  readonly kepanjangan?: string;
  /** Words of its own office's name: in a title they tell where, not what. */
  readonly kantor?: ReadonlySet<string>;
};

const keKata = (words: readonly string[], kantor: ReadonlySet<string> | undefined, tempat: boolean): Kata[] => {
  const out: Kata[] = [];
  for (const teks of denganFrasa(words)) {
    if (teks === '' || out[out.length - 1]?.teks === teks) continue;
    const wakil = wakilKata(teks);
    const dasar = kataDasar(wakil);
    const bobot = Math.min(bobotKata(wakil), bobotKata(teks));
    out.push({
      teks,
      dasar: wakilKata(dasar),
      bobot: tempat || kantor?.has(teks) ? Math.min(bobot, BOBOT.tempat) : bobot,
    });
  }
  return out;
};

const teksDari = (ruas: readonly Ruas[]): string[] => ruas.flatMap((r) => r.kata.map((k) => k.teks));

const lipatDari = (ruas: readonly Ruas[]): string => teksDari(ruas).join('');

/** Letters and digits of a title in one word: titles for which this is equal differ in their looks alone. */
export const lipatJudul = (nama: string): string => lipatDari(pecahJudul(bersihkanJudul(nama)));

/** Takes a title apart. Pure and without a look at other titles, so that two of them can be compared at any time. */
export const rapikanJudul = ({ nama, kepanjangan = '', kantor }: IsiJudul): JudulRapi => {
  const asli = tidy(nama);
  const semua = pecahJudul(bersihkanJudul(nama));
  const versi = pisahVersi(semua);
  const tempat = pisahTempat(versi.ruas);
  const tambahan = kepanjangan === '' ? [] : pecahJudul(bersihkanJudul(kepanjangan));
  const merek = pisahMerek(tempat.ruas, tambahan);
  const uraian = [...keKata(teksDari(merek.uraian), kantor, false), ...keKata(tempat.tempat, kantor, true)];
  return {
    asli,
    lipat: lipatDari(semua),
    merek: merek.merek,
    uraian,
    versi: versi.versi,
    tahun: versi.tahun,
  };
};
