import { bacaAngka } from '../baca/baca-angka.ts';
import { labelOf } from '../baca/baca-pilihan.ts';
import { bacaTanggal } from '../baca/baca-tanggal.ts';
import { type Masalah, masalah } from '../pesan.ts';
import { fail, ok, type Result } from '../result.ts';
import { type BarisKetentuan, KUNCI_KETENTUAN, type KunciKetentuan } from '../tab/program.ts';
import type { Tanggal } from '../tanggal.ts';

/** What a region is called from a value of the index on. */
export type Predikat = { readonly nama: string; readonly minimum: number };

/** The rules of the index in one year. */
export type KetentuanIid = {
  readonly tahun: string;
  readonly skorMaks: number;
  readonly pembagiMinimum: number;
  readonly jumlahMaks: number;
  readonly jumlahBobot: number;
  readonly yandasMinimum: number;
  readonly jendela: { readonly dari: Tanggal; readonly sampai: Tanggal };
  readonly kataMinimum: number;
  /** From the highest down. */
  readonly predikat: readonly Predikat[];
  /** Codes of KEPASTIAN_PROGRAM that occur in its rows. */
  readonly kepastian: readonly string[];
};

const label = (kunci: string): string => labelOf(KUNCI_KETENTUAN, kunci);

/** The rows of a programme and year by key; a key that stands twice with other values is named. */
const isiKetentuan = (
  rows: readonly BarisKetentuan[],
  program: string,
  tahun: string,
): { readonly isi: ReadonlyMap<string, readonly string[]>; readonly own: readonly BarisKetentuan[] } => {
  const own = rows.filter((r) => r.program === program && r.tahun === tahun && r.nilai !== '');
  const isi = new Map<string, string[]>();
  for (const r of own) {
    const before = isi.get(r.kunci);
    if (!before) isi.set(r.kunci, [r.nilai]);
    else if (!before.includes(r.nilai)) before.push(r.nilai);
  }
  return { isi, own };
};

/** The texts of one rule of a programme and year, each once, in the order of the tab. */
export const teksKetentuan = (
  rows: readonly BarisKetentuan[],
  program: string,
  tahun: string,
  kunci: KunciKetentuan,
): readonly string[] => isiKetentuan(rows, program, tahun).isi.get(kunci) ?? [];

/** One number of a programme and year, null where nobody has set it or where it cannot be read. */
export const angkaKetentuan = (
  rows: readonly BarisKetentuan[],
  program: string,
  tahun: string,
  kunci: KunciKetentuan,
): number | null => {
  const { isi } = isiKetentuan(rows, program, tahun);
  const [only, second] = isi.get(kunci) ?? [];
  return only === undefined || second !== undefined ? null : bacaAngka(only);
};

/** One day of a programme and year, null where nobody has set it or where it cannot be read. */
export const tanggalKetentuan = (
  rows: readonly BarisKetentuan[],
  program: string,
  tahun: string,
  kunci: KunciKetentuan,
): Tanggal | null => {
  const { isi } = isiKetentuan(rows, program, tahun);
  const [only, second] = isi.get(kunci) ?? [];
  if (only === undefined || second !== undefined) return null;
  const read = bacaTanggal(only);
  return read.ok ? read.tanggal : null;
};

/** 'Sangat Inovatif; 65,01'. */
export const bacaPredikat = (text: string): Predikat | null => {
  const at = text.lastIndexOf(';');
  const minimum = at < 0 ? null : bacaAngka(text.slice(at + 1));
  const nama = text.slice(0, Math.max(0, at)).trim();
  return minimum === null || nama === '' ? null : { nama, minimum };
};

/**
 * The rules of the Indeks Inovasi Daerah of a year, from the rows of tab Ketentuan Program. Refuses with everything that is
 * missing, stands twice or cannot be read: a formula with a guessed part would be no projection.
 */
export const bacaKetentuanIid = (rows: readonly BarisKetentuan[], tahun: string): Result<KetentuanIid, Masalah> => {
  const { isi, own } = isiKetentuan(rows, 'IID', tahun);
  const problems: Masalah[] = [];
  const satu = (kunci: KunciKetentuan): string | null => {
    const [only, second] = isi.get(kunci) ?? [];
    if (only === undefined) problems.push(masalah('KETENTUAN_KURANG', { tahun, apa: label(kunci) }));
    else if (second !== undefined) problems.push(masalah('KETENTUAN_GANDA', { tahun, apa: label(kunci) }));
    else return only;
    return null;
  };
  const tolak = (kunci: KunciKetentuan, nilai: string): void =>
    void problems.push(masalah('KETENTUAN_TIDAK_TERBACA', { tahun, apa: label(kunci), nilai }));
  const angka = (kunci: KunciKetentuan): number => {
    const text = satu(kunci);
    if (text === null) return 0;
    const n = bacaAngka(text);
    if (n === null || n < 0) tolak(kunci, text);
    return n ?? 0;
  };
  const tanggal = (kunci: KunciKetentuan): Tanggal => {
    const text = satu(kunci);
    const read = text === null ? null : bacaTanggal(text);
    if (read?.ok) return read.tanggal;
    if (text !== null) tolak(kunci, text);
    return '' as Tanggal;
  };
  const predikat = (isi.get('predikat') ?? []).flatMap((text) => {
    const p = bacaPredikat(text);
    if (!p) tolak('predikat', text);
    return p ?? [];
  });
  if (predikat.length === 0) problems.push(masalah('KETENTUAN_KURANG', { tahun, apa: label('predikat') }));
  const value: KetentuanIid = {
    tahun,
    skorMaks: angka('skor_maks'),
    pembagiMinimum: angka('pembagi_minimum'),
    jumlahMaks: angka('jumlah_maks'),
    jumlahBobot: angka('jumlah_bobot'),
    yandasMinimum: angka('yandas_minimum'),
    jendela: { dari: tanggal('jendela_dari'), sampai: tanggal('jendela_sampai') },
    kataMinimum: angka('kata_minimum'),
    predikat: predikat.sort((a, b) => b.minimum - a.minimum),
    kepastian: [...new Set(own.map((r) => r.kepastian))],
  };
  return problems.length > 0 ? fail(problems) : ok(value);
};
