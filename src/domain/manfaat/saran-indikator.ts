import { bacaAngka } from '../baca/baca-angka.ts';
import { angkaRingkas } from '../program/angka-ringkas.ts';
import type { BahanProgram } from '../program/bahan-program.ts';
import { type Indikator, type Katalog, PARAMETER_TERTINGGI } from '../program/katalog.ts';
import { hitungIkm, tahunPeriode } from './skm.ts';
import { hitungUmpanBalik } from './umpan-balik.ts';

/** A level that the register's own data speak for; whoever looks after the index decides. */
export type SaranIndikator = { readonly no: string; readonly parameter: number; readonly alasan: string };

/** The rows that speak for a level. */
type Bahan = Pick<BahanProgram, 'umpanBalik' | 'skm'>;

/** The least number that a printed band asks for, and with how many decimals: '≥ 91%', '40,01 s.d. 70,99%'; '≤ 50%' asks for none. */
const batasBawah = (teks: string): { readonly nilai: number; readonly desimal: number } | null => {
  if (/^\s*(?:≤|<|paling banyak|kurang dari)/i.test(teks)) return { nilai: 0, desimal: 0 };
  const text = /\d+(?:,\d+)?/.exec(teks)?.[0] ?? '';
  const nilai = bacaAngka(text);
  return nilai === null ? null : { nilai, desimal: text.split(',')[1]?.length ?? 0 };
};

const bulat = (n: number, desimal: number): number => Math.round(n * 10 ** desimal + 1e-6) / 10 ** desimal;

/** The highest level whose band a share reaches; between two bands the share is rounded as the band is printed. */
const tingkatPersen = (i: Indikator, persen: number): number | null => {
  const bounds = i.parameter.map(batasBawah);
  if (bounds.some((b) => b === null)) return null;
  for (let p = PARAMETER_TERTINGGI; p >= 1; p--) {
    const b = bounds[p - 1];
    if (b && bulat(persen, b.desimal) >= b.nilai) return p;
  }
  return null;
};

const pengaduan = (b: Bahan, i: Indikator, id: string, tahun: string): SaranIndikator | null => {
  const own = hitungUmpanBalik(b.umpanBalik.filter((r) => r.id === id)).find(
    (h) => h.persen !== null && h.tahun <= tahun,
  );
  if (!own || own.persen === null) return null;
  const parameter = tingkatPersen(i, own.persen);
  if (parameter === null) return null;
  return {
    no: i.no,
    parameter,
    alasan: `${own.selesai} dari ${own.pengaduan} pengaduan tahun ${own.tahun} selesai (${angkaRingkas(own.persen)}%); parameter ${parameter} tahun ${tahun}: ${i.parameter[parameter - 1]}.`,
  };
};

const survei = (b: Bahan, i: Indikator, id: string, tahun: string): SaranIndikator | null => {
  const parameter = i.parameter.findIndex((p) => /survei kepuasan|\bskm\b/i.test(p)) + 1;
  if (parameter === 0) return null;
  const ada = b.skm
    .flatMap((r) => {
      const t = r.id === id ? tahunPeriode(r.periode) : null;
      const ikm = t === null || t > tahun ? null : hitungIkm(r);
      return ikm?.ok ? [{ periode: r.periode, t, ikm: ikm.value.ikm }] : [];
    })
    .sort((x, y) => ((x.t ?? '') < (y.t ?? '') ? 1 : -1))[0];
  return ada
    ? {
        no: i.no,
        parameter,
        alasan: `SKM ${ada.periode} tercatat dengan IKM ${angkaRingkas(ada.ikm)}; parameter ${parameter} tahun ${tahun}: ${i.parameter[parameter - 1]}.`,
      }
    : null;
};

/**
 * Indicators that are found by their name, because their number changes from year to year. Bimtek is not among them: it asks for
 * training on the innovation itself, and tab Kegiatan says which office was there, not which innovation was taught.
 */
const SUMBER: readonly {
  readonly nama: RegExp;
  readonly saran: (b: Bahan, i: Indikator, id: string, tahun: string) => SaranIndikator | null;
}[] = [
  { nama: /pengaduan/i, saran: pengaduan },
  { nama: /monitoring|monev/i, saran: survei },
];

/**
 * Levels that feedback and surveys speak for: the share of complaints resolved, and a survey that exists, read against the texts
 * of a year's own catalogue. Nothing where its bands cannot be read, or where the register has no data: a level is never made
 * up. The latest year up to that of the catalogue that has data counts, and the reason names it.
 */
export const saranIndikator = (b: Bahan, { sid, tahun }: Katalog, id: string): readonly SaranIndikator[] =>
  sid.flatMap((i) => {
    const s = SUMBER.find(({ nama }) => nama.test(i.nama))?.saran(b, i, id, tahun);
    return s ? [s] : [];
  });
