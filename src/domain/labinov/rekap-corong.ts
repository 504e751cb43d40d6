import type { DaftarPD } from '../aturan/aturan.ts';
import type { SUMBATAN } from '../tab/gagasan.ts';
import type { BarisLabinov, RencanaAksi, TindakLanjut } from '../tab/labinov.ts';
import type { RowOf } from '../tab/tab.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { foldName, tidy } from '../teks.ts';
import { namaUnit, TANPA_UNIT } from './hitung-peserta.ts';
import { TAHAPAN_LABINOV } from './tahap-labinov.ts';

/** Steps of a plan or follow-ups of an event: how many, done, and over their day. */
export type RekapLangkah = {
  readonly nama: string;
  readonly jumlah: number;
  readonly selesai: number;
  readonly lewat: number;
  /** The nearest day that lies ahead; '' where none does. */
  readonly berikut: Tanggal | '';
};

type Langkah = { readonly nama: string; readonly kapan: string; readonly selesai: string };

const rekap = (rows: readonly Langkah[], hariIni: string): readonly RekapLangkah[] => {
  const by = new Map<string, { nama: string; jumlah: number; selesai: number; lewat: number; berikut: Tanggal | '' }>();
  for (const { nama, kapan, selesai } of rows) {
    const row = by.get(nama) ?? { nama, jumlah: 0, selesai: 0, lewat: 0, berikut: '' };
    by.set(nama, row);
    row.jumlah++;
    if (selesai !== '') row.selesai++;
    else if (isTanggal(kapan)) {
      if (kapan < hariIni) row.lewat++;
      else if (row.berikut === '' || kapan < row.berikut) row.berikut = kapan;
    }
  }
  return [...by.values()];
};

/** The action plans of a year, by office. */
export const rekapRencana = (
  rencana: readonly RencanaAksi[],
  tahun: string,
  pd: DaftarPD,
  hariIni: string,
): readonly RekapLangkah[] =>
  rekap(
    rencana
      .filter((r) => r.tahun === tahun && r.langkah !== '')
      .map((r) => ({ nama: namaUnit(r.perangkat_daerah, pd) || TANPA_UNIT, kapan: r.kapan, selesai: r.selesai })),
    hariIni,
  );

/** The follow-ups of one event together; undefined where it has none. */
export const rekapTindakLanjut = (rows: readonly TindakLanjut[], hariIni: string): RekapLangkah | undefined =>
  rekap(
    rows.map((r) => ({ nama: '', kapan: r.tenggat, selesai: r.selesai })),
    hariIni,
  )[0];

/** Bottlenecks of a sector, with and without an idea. */
export const rekapSektor = (
  rows: readonly RowOf<typeof SUMBATAN>[],
): readonly { readonly sektor: string; readonly jumlah: number; readonly terjawab: number }[] => {
  const by = new Map<string, { sektor: string; jumlah: number; terjawab: number }>();
  for (const r of rows) {
    if (r.sumbatan === '') continue;
    const key = foldName(r.sektor);
    const row = by.get(key) ?? { sektor: tidy(r.sektor) || 'Belum ditentukan', jumlah: 0, terjawab: 0 };
    by.set(key, row);
    row.jumlah++;
    if (r.gagasan_terkait !== '') row.terjawab++;
  }
  return [...by.values()];
};

/** One cohort: for each stage, in their order, its row where it has one. */
export type RekapAngkatan = {
  readonly angkatan: string;
  readonly tahun: string;
  readonly tahap: readonly (BarisLabinov | undefined)[];
};

/** The cohorts as they first appear. */
export const rekapLabinov = (rows: readonly BarisLabinov[]): readonly RekapAngkatan[] => {
  const by = new Map<string, BarisLabinov[]>();
  for (const r of rows) {
    if (r.angkatan === '') continue;
    const key = `${foldName(r.angkatan)}|${r.tahun}`;
    by.set(key, [...(by.get(key) ?? []), r]);
  }
  return [...by.values()].map((own) => ({
    angkatan: own[0]?.angkatan ?? '',
    tahun: own[0]?.tahun ?? '',
    tahap: TAHAPAN_LABINOV.map((t) => own.find((r) => r.tahap === t.tahap)),
  }));
};
