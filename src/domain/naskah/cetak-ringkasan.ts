import { persen, rumusCakupan, sudahBelum, UKURAN_CAKUPAN } from '../ringkasan/cakupan-tahun.ts';
import type { KepalaHalaman } from '../ringkasan/halaman-pimpinan.ts';
import { kalimatRingkasan, type Ringkasan } from '../ringkasan/ringkasan.ts';
import { isFinal } from '../tahapan.ts';
import { cleanDeep } from './clean-text.ts';
import type { Block, Naskah, Page, Table } from './naskah.ts';

/** What the printed summary is made of: the numbers of the tab, and nothing else. */
export type BahanCetak = { readonly page: Page; readonly kepala: KepalaHalaman; readonly ringkasan: Ringkasan };

/** Letters no larger than this: the paper is for one look, and two pages hold it. */
const HURUF = 11;

/** Rows of a table and items of a list that two pages can hold. */
const PALING = 8;

type Kolom = readonly [heading: string, width: number];

/** A table whose first column is text and whose others are numbers. */
const tabel = (kolom: readonly Kolom[], rows: readonly (readonly (string | number)[])[]): Table => ({
  type: 'table',
  columnNumbers: false,
  columns: kolom.map(([heading, width], i) => ({ heading, width, align: i === 0 ? 'left' : 'center' })),
  rows: rows.map((row) => row.map((cell) => [String(cell)])),
});

const daftar = (items: readonly string[]): Block => ({ type: 'numbered', items });

const cakupan = ({ cakupan: c }: Ringkasan): Table =>
  tabel(
    [
      ['Ukuran', 50],
      ['Perangkat Daerah', 25],
      ['Cakupan', 25],
    ],
    UKURAN_CAKUPAN.map(({ code, label }) => {
      const { length } = sudahBelum(c, code).sudah;
      return [label, `${length} dari ${c.wajib.length}`, persen(length, c.wajib.length)];
    }),
  );

const perbandingan = (r: Ringkasan): Table =>
  tabel(
    [
      ['Uraian', 60],
      [r.tahun, 20],
      [String(Number(r.tahun) - 1), 20],
    ],
    r.perbandingan.map((p) => [p.uraian, p.tahunIni, p.tahunLalu]),
  );

const alur = ({ posisi }: Ringkasan): Table =>
  tabel(
    [
      ['Tahap', 46],
      ['Jumlah', 18],
      ['Median Hari', 18],
      ['Lewat Tenggat', 18],
    ],
    posisi.tahap
      .filter((t) => t.jumlah > 0 && !isFinal(t.status))
      .map((t) => [t.nama, t.jumlah, t.median === null ? '-' : String(t.median).replace('.', ','), t.lewat]),
  );

const yandas = (r: Ringkasan): Table =>
  tabel(
    [
      ['Urusan Wajib Pelayanan Dasar', 75],
      ['Jumlah', 25],
    ],
    r.perUrusan.filter((u) => u.yandas).map((u) => [u.nama, u.jumlah]),
  );

const terlewati = ({ lewat }: Ringkasan): readonly Block[] =>
  lewat.length === 0
    ? []
    : [
        { type: 'heading', text: 'G. Tenggat yang terlewati' },
        tabel(
          [
            ['Yang Menindaklanjuti', 60],
            ['Jumlah', 20],
            ['Terlama (Hari Kerja)', 20],
          ],
          lewat.slice(0, PALING).map((l) => [l.siapa, l.jumlah, l.terlama]),
        ),
      ];

/** The summary for leadership on F4: the same numbers and sentences as the tab, short enough for two pages. */
export const composeCetakRingkasan = ({ page, kepala, ringkasan: r }: BahanCetak): Naskah => {
  const [, ...sisa] = r.perubahan;
  return cleanDeep<Naskah>({
    kind: 'RINGKASAN_PIMPINAN',
    name: `Ringkasan Pimpinan ${r.tahun}`,
    page: { ...page, fontSizePt: Math.min(page.fontSizePt, HURUF) },
    body: [
      { type: 'title', lines: ['RINGKASAN INOVASI DAERAH', kepala.daerah.toUpperCase(), `TAHUN ${r.tahun}`] },
      { type: 'centered', text: kepala.diperbarui },
      { type: 'heading', text: 'A. Pokok-pokok' },
      daftar(kalimatRingkasan(r)),
      { type: 'heading', text: 'B. Perlu arahan pimpinan' },
      daftar(r.arahan),
      { type: 'heading', text: 'C. Tahun ini dan tahun lalu' },
      perbandingan(r),
      { type: 'heading', text: 'D. Alur dan lamanya' },
      { type: 'paragraph', text: r.posisi.macet },
      alur(r),
      { type: 'heading', text: 'E. Satu perangkat daerah satu inovasi' },
      cakupan(r),
      { type: 'paragraph', text: rumusCakupan(kepala.pengaturan) },
      { type: 'heading', text: 'F. Pelayanan dasar' },
      yandas(r),
      ...terlewati(r),
      { type: 'heading', text: `${r.lewat.length === 0 ? 'G' : 'H'}. Perubahan sejak ringkasan sebelumnya` },
      { type: 'paragraph', text: r.perubahan[0] ?? '' },
      ...(sisa.length > 0 ? [daftar(sisa.slice(0, PALING))] : []),
    ],
    lampiran: [],
  });
};
