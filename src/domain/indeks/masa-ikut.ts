import type { KetentuanIid } from '../program/ketentuan.ts';
import type { Inovasi } from '../tab/inovasi.ts';
import { addYears, isTanggal, partsOf, type Tanggal } from '../tanggal.ts';

/** In which years of the index an innovation may take part by its dates. */
export type MasaIkut = {
  readonly pertama: number;
  readonly terakhir: number;
  /** The next year of the index for which it has to be developed further, and the last day on which that may be. */
  readonly berikutnya: number;
  readonly palingLambat: Tanggal;
};

/** Years of the index in whose window a day lies, when the window moves along with the year. */
const tahunMemuat = (t: Tanggal, { tahun, jendela }: KetentuanIid): readonly number[] => {
  const year = partsOf(t).year;
  const out: number[] = [];
  for (let beda = year - partsOf(jendela.sampai).year - 1; beda <= year - partsOf(jendela.dari).year + 1; beda++)
    if (t >= addYears(jendela.dari, beda) && t <= addYears(jendela.sampai, beda)) out.push(Number(tahun) + beda);
  return out;
};

/**
 * The first and the last year of the index that the dates of an innovation allow, by the window of these rules moved year by year
 * [pola]; null where its date of application cannot be read. A development before the application is none.
 */
export const masaIkut = (
  e: Pick<Inovasi, 'penerapan_mulai' | 'pengembangan_tgl'>,
  k: KetentuanIid,
): MasaIkut | null => {
  const { penerapan_mulai: mulai, pengembangan_tgl: kembang } = e;
  if (!isTanggal(mulai)) return null;
  const days = isTanggal(kembang) && kembang >= mulai ? [mulai, kembang] : [mulai];
  const tahun = days.flatMap((t) => tahunMemuat(t, k));
  if (tahun.length === 0) return null;
  const terakhir = Math.max(...tahun);
  const kini = Number(k.tahun);
  const berikutnya = Math.max(terakhir, kini) + 1;
  return {
    pertama: Math.min(...tahun),
    terakhir,
    berikutnya,
    palingLambat: addYears(k.jendela.sampai, berikutnya - kini),
  };
};
