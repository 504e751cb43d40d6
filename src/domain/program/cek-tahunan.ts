import { labelOf } from '../baca/baca-pilihan.ts';
import { pitaIndikator } from '../nilai/pita.ts';
import { type Masalah, masalah } from '../pesan.ts';
import { BERKETENTUAN, KATALOG, KETENTUAN, KUNCI_KETENTUAN } from '../tab/program.ts';
import { catatanPedoman } from '../tahun/salinan-tahun.ts';
import type { BahanProgram } from './bahan-program.ts';
import type { CekProgram } from './cek-program.ts';
import { bacaKatalog, nomorIndikator } from './katalog.ts';
import { bacaKetentuanIid } from './ketentuan.ts';

const tahunDari = (rows: readonly { readonly tahun: string }[]): readonly string[] =>
  [...new Set(rows.map((r) => r.tahun))].filter((t) => t !== '').sort();

const KOLOM_KATALOG: Readonly<Record<string, string>> = { KATALOG_BOBOT: 'Bobot', KATALOG_ASPEK: 'Aspek' };

/** The last row that a refusal names: of two with one number it is the second that came in. */
const barisKatalog = (rows: BahanProgram['katalog'], { pesan }: Masalah): number =>
  (rows.filter((r) => pesan.includes(`ndikator ${nomorIndikator(r.no)} tahun`)).at(-1) ?? rows[0])?.baris ?? 1;

const cekKatalog = ({ katalog, tahun }: BahanProgram): readonly CekProgram[] => [
  ...tahunDari(katalog).flatMap((t) => {
    const own = katalog.filter((r) => r.tahun === t);
    const read = bacaKatalog(own, t);
    return read.ok
      ? []
      : read.problems.map((m) => ({
          ...{ tab: KATALOG.name, baris: barisKatalog(own, m) },
          ...{ kolom: KOLOM_KATALOG[m.kode] ?? 'No.', pesan: m.pesan },
        }));
  }),
  ...(katalog.some((r) => r.tahun === tahun)
    ? []
    : [{ tab: KATALOG.name, baris: 1, kolom: 'Tahun', pesan: masalah('KATALOG_TAHUN_INI', { tahun }).pesan }]),
];

const bertemu = (parameter: readonly string[]): boolean => {
  const pita = pitaIndikator(parameter);
  return pita.some((a, i) =>
    pita
      .slice(i + 1)
      .some(
        (b) =>
          Math.max(a.dari ?? -Infinity, b.dari ?? -Infinity) <= Math.min(a.sampai ?? Infinity, b.sampai ?? Infinity),
      ),
  );
};

/** Printed ranges that share a value, where no note asks for the choice to be explained. */
const cekPita = ({ katalog, tahun }: BahanProgram): readonly CekProgram[] =>
  katalog
    .filter((r) => r.tahun >= tahun && catatanPedoman(r.catatan) === '')
    .filter((r) => bertemu([r.parameter_1, r.parameter_2, r.parameter_3]))
    .map((r) => ({
      ...{ tab: KATALOG.name, baris: r.baris, kolom: 'Catatan' },
      pesan: masalah('KATALOG_PITA', { no: nomorIndikator(r.no), tahun: r.tahun }).pesan,
    }));

/** Matters that a programme may have several rows of in a year. */
const BOLEH_BANYAK: ReadonlySet<string> = new Set(['predikat']);

/** Rules that stand twice: with one value they are superfluous, with two nobody knows which one counts. */
const cekKetentuanGanda = ({ ketentuan, tahunProgram }: BahanProgram): readonly CekProgram[] => {
  const ditutup = new Set(tahunProgram.filter((t) => t.keadaan === 'DITUTUP').map((t) => t.tahun));
  const first = new Map<string, number>();
  return ketentuan.flatMap((r) => {
    if (r.nilai === '' || r.kunci === '' || ditutup.has(r.tahun)) return [];
    const key = [r.program, r.tahun, r.kunci, BOLEH_BANYAK.has(r.kunci) ? r.nilai.trim() : ''].join('|');
    const baris = first.get(key);
    if (baris === undefined) {
      first.set(key, r.baris);
      return [];
    }
    const data = {
      apa: labelOf(KUNCI_KETENTUAN, r.kunci),
      program: labelOf(BERKETENTUAN, r.program),
      tahun: r.tahun,
      baris,
    };
    return [
      {
        ...{ tab: KETENTUAN.name, baris: r.baris, kolom: 'Ketentuan' },
        pesan: masalah('KETENTUAN_DUA_BARIS', data).pesan,
      },
    ];
  });
};

const cekKetentuan = ({ ketentuan, tahun }: BahanProgram): readonly CekProgram[] =>
  // Past years are history: only what the running year and those after it lack can still be put right.
  tahunDari(ketentuan.filter((r) => r.program === 'IID' && r.tahun >= tahun)).flatMap((t) => {
    const own = ketentuan.filter((r) => r.program === 'IID' && r.tahun === t);
    const read = bacaKetentuanIid(own, t);
    return read.ok
      ? []
      : read.problems.flatMap(({ kode, pesan }) => {
          // Said at the second row, by the check of doubled rows.
          if (kode === 'KETENTUAN_GANDA') return [];
          const named = own.filter((r) => pesan.includes(`"${labelOf(KUNCI_KETENTUAN, r.kunci)}"`));
          const baris = (named.find((r) => pesan.includes(`"${r.nilai}"`)) ?? named[0] ?? own[0])?.baris ?? 1;
          return { tab: KETENTUAN.name, baris, kolom: 'Nilai', pesan };
        });
  });

/** Catalogues and rules that cannot be computed with, each at the row that it is about, or at the first of its year. */
export const cekTahunan = (b: BahanProgram): readonly CekProgram[] => [
  ...cekKatalog(b),
  ...cekPita(b),
  ...cekKetentuan(b),
  ...cekKetentuanGanda(b),
];
