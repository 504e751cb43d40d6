import { bacaTanggal } from '../baca/baca-tanggal.ts';
import { groupBy } from '../group-by.ts';
import { nomorIndikator } from '../program/katalog.ts';
import type { BarisBagianProposal } from '../tab/lomba.ts';
import type { BarisKatalog, BarisKetentuan } from '../tab/program.ts';
import { addYears, partsOf } from '../tanggal.ts';

const TANDA = /\s*Disalin dari \d{4}; periksa pedoman terbaru\.?/gi;

/** A note without the remark that its row was copied from the year before: what the guide itself says. */
export const catatanPedoman = (catatan: string): string => catatan.replace(TANDA, '').trim();

const isSalinan = (catatan: string): boolean => catatan.search(TANDA) >= 0;

const bertanda = (catatan: string, dari: string): string =>
  [catatanPedoman(catatan), `Disalin dari ${dari}; periksa pedoman terbaru.`].filter((t) => t !== '').join(' ');

/** Rows of one kind of yearly data. */
type Jenis<R> = {
  /** What belongs together: a region that has rows of its own there keeps them, and none is added. */
  readonly himpunan: (r: R) => string;
  /** What makes a row one of its kind within a year. */
  readonly kunci: (r: R) => string;
  /** What is looked back for by itself: the latest year of one programme need not be that of another. */
  readonly program: (r: R) => string;
  /** The text that tells of a copy. */
  readonly catatan: (r: R) => string;
  readonly salin: (r: R, dari: string, ke: string) => R | null;
};

const tahunTerakhir = (rows: readonly { readonly tahun: string }[], sampai: string): string =>
  rows
    .map((r) => r.tahun)
    .filter((t) => /^\d{4}$/.test(t) && t <= sampai)
    .sort()
    .pop() ?? '';

/** The rows that a new year gets from the latest one up to the old year; those that it has already are left out. */
const disalin = <R extends { readonly tahun: string }>(
  jenis: Jenis<R>,
  rows: readonly R[],
  lama: string,
  baru: string,
): readonly R[] => {
  const ada = rows.filter((r) => r.tahun === baru);
  const sendiri = new Set(ada.filter((r) => !isSalinan(jenis.catatan(r))).map(jenis.himpunan));
  const known = new Set(ada.map(jenis.kunci));
  return [...groupBy(rows, jenis.program).values()].flatMap((own) => {
    const dari = tahunTerakhir(own, lama);
    return own
      .filter((r) => r.tahun === dari && !sendiri.has(jenis.himpunan(r)))
      .flatMap((r) => jenis.salin(r, dari, baru) ?? [])
      .filter((r) => !known.has(jenis.kunci(r)));
  });
};

const KATALOG_TAHUN: Jenis<BarisKatalog> = {
  himpunan: () => '',
  kunci: (r) => nomorIndikator(r.no),
  program: () => '',
  catatan: (r) => r.catatan,
  salin: (r, dari, ke) => ({ ...r, tahun: ke, kepastian: 'PERIKSA', catatan: bertanda(r.catatan, dari) }),
};

const JENDELA = new Set(['jendela_dari', 'jendela_sampai']);

/** 31-12-2025 a year later is 31-12-2026; what is no date stays as it is and asks to be compared like every copy. */
const geser = (nilai: string, tahun: number): string => {
  const read = bacaTanggal(nilai);
  if (!read.ok) return nilai;
  const { year, month, day } = partsOf(addYears(read.tanggal, tahun));
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
};

const KETENTUAN_TAHUN: Jenis<BarisKetentuan> = {
  himpunan: (r) => `${r.program}|${r.kunci}`,
  kunci: (r) => `${r.program}|${r.kunci}|${r.nilai}`,
  program: (r) => r.program,
  catatan: (r) => r.catatan,
  salin: (r, dari, ke) =>
    // A closing day comes with the letter of its year: last year's would look like one.
    (r.program !== 'IID' && r.program !== 'KIPP') || r.kunci === 'penutupan'
      ? null
      : {
          ...r,
          tahun: ke,
          nilai: JENDELA.has(r.kunci) ? geser(r.nilai, Number(ke) - Number(dari)) : r.nilai,
          kepastian: 'PERIKSA',
          catatan: bertanda(r.catatan, dari),
        },
};

const BAGIAN_TAHUN: Jenis<BarisBagianProposal> = {
  himpunan: (r) => `${r.program}|${r.kelompok}`,
  kunci: (r) => `${r.program}|${r.kelompok}|${r.bagian}`,
  program: (r) => `${r.program}|${r.kelompok}`,
  catatan: (r) => r.sumber,
  salin: (r, dari, ke) => ({ ...r, tahun: ke, kepastian: 'PERIKSA', sumber: bertanda(r.sumber, dari) }),
};

/** The yearly data of a register. */
export type DataTahunan = {
  readonly katalog: readonly BarisKatalog[];
  readonly ketentuan: readonly BarisKetentuan[];
  readonly bagianProposal: readonly BarisBagianProposal[];
};

/** What a new year is given from the years before; asked again after it was written, nothing. */
export const salinanTahun = (d: DataTahunan, lama: string, baru: string): DataTahunan => ({
  katalog: disalin(KATALOG_TAHUN, d.katalog, lama, baru),
  ketentuan: disalin(KETENTUAN_TAHUN, d.ketentuan, lama, baru),
  bagianProposal: disalin(BAGIAN_TAHUN, d.bagianProposal, lama, baru),
});
