import { bacaLembar } from '../domain/baca/baca-baris.ts';
import { labelOf } from '../domain/baca/baca-pilihan.ts';
import { keSel } from '../domain/baca/ke-sel.ts';
import { bacaBagianDasar } from '../domain/naskah/baca-dasar.ts';
import { type DasarHukum, pemakaian } from '../domain/naskah/dasar-hukum.ts';
import { dasarHukumBawaan } from '../domain/naskah/dasar-hukum-bawaan.ts';
import type { BagianDasar } from '../domain/naskah/kutipan-dasar.ts';
import { urutkanDasar } from '../domain/naskah/urut-dasar.ts';
import type { Masalah } from '../domain/pesan.ts';
import { ok, type Result } from '../domain/result.ts';
import { type BarisDasar, DASAR_HUKUM, KEPASTIAN_DASAR, PEMAKAIAN, SYARAT_DASAR } from '../domain/tab/dasar-hukum.ts';
import type { Cell } from '../domain/teks.ts';
import type { Kantor } from './kantor.ts';

/** The layout in which the parts of a citation have columns of their own. */
const SKEMA_BERBAGIAN = 3;

const BAGIAN = [
  'jenis',
  'nomor',
  'tahun',
  'tentang',
  'lembaran_tahun',
  'lembaran_nomor',
  'lembaran_tambahan',
  'status',
  'oleh',
  'kali_diubah',
] as const satisfies readonly (keyof BagianDasar)[];

const KOLOM = new Map(DASAR_HUKUM.columns.map((c) => [c.key as string, c]));

const selBagian = (bagian: BagianDasar): Record<string, Cell> =>
  Object.fromEntries(
    BAGIAN.map((key) => {
      const column = KOLOM.get(key);
      return [key, column ? keSel(column, bagian[key] ?? '') : ''];
    }),
  );

const barisBaru = (d: DasarHukum): Record<string, Cell> => ({
  ...selBagian(d),
  kutipan: d.nomor === null ? d.teks : '',
  dipakai: labelOf(PEMAKAIAN, pemakaian(d)),
  syarat: labelOf(SYARAT_DASAR, d.syarat ?? ''),
  kepastian: labelOf(KEPASTIAN_DASAR, d.tag.toUpperCase()),
  keterangan: d.keterangan,
});

type Baris = { readonly baris: number; readonly nilai: BarisDasar };

const tanpaBagian = ({ nilai }: Baris): boolean => BAGIAN.every((key) => (nilai[key] ?? '') === '');

/** Rows with their parts, as they will stand once the blank ones are filled. */
const bagianDari = (row: Baris): BagianDasar | null =>
  tanpaBagian(row) && row.nilai.kutipan !== '' ? bacaBagianDasar(row.nilai.kutipan) : null;

/** Whether the numbers of the rows are the running ones that an older set-up gave, and say no more than the order by itself. */
const urutanBawaan = (rows: readonly Baris[]): boolean => {
  if (rows.some(({ nilai }, i) => nilai.urutan !== i + 1)) return false;
  const read = rows.map((r) => ({ ...r.nilai, ...bagianDari(r), urutan: null }));
  const known = read.filter((d) => d.jenis !== '');
  return urutkanDasar(known).every((d, i) => d === known[i]);
};

/**
 * Brings rows of an older register to columns: blank parts are read from the citation. From a layout before the columns, the
 * add-on's own running numbers and its own citations give way to what the columns say; words of the region stay.
 */
const tingkatkan = ({ buku }: Kantor, rows: readonly Baris[], skema: number, wilayah: string): void => {
  const lama = skema < SKEMA_BERBAGIAN;
  const bawaan = new Map(dasarHukumBawaan(wilayah).map((d) => [d.teks, d]));
  const bernomor = lama && urutanBawaan(rows);
  const kosongkan: number[] = [];
  for (const row of rows) {
    const bagian = bagianDari(row);
    if (!bagian) continue;
    const own = bawaan.get(row.nilai.kutipan);
    const isi = selBagian(own ?? bagian);
    buku.tulis(DASAR_HUKUM, row.baris, BAGIAN, [BAGIAN.map((key) => isi[key] ?? '')]);
    if (lama && own && own.nomor !== null) kosongkan.push(row.baris);
    if (lama && own?.syarat && row.nilai.syarat === '')
      buku.isi(DASAR_HUKUM, 'syarat', [row.baris], labelOf(SYARAT_DASAR, own.syarat));
  }
  if (kosongkan.length > 0) buku.isi(DASAR_HUKUM, 'kutipan', kosongkan, '');
  if (bernomor)
    buku.isi(
      DASAR_HUKUM,
      'urutan',
      rows.map((r) => r.baris),
      '',
    );
};

/** The legal bases as shipped where there are none; rows that are there get their blank parts and keep everything else. */
export const lengkapiDasar = (kantor: Kantor, wilayah: string, skema: number): Result<null, Masalah> => {
  const read = kantor.buku.baca(DASAR_HUKUM);
  if (!read.ok) return read;
  const rows = bacaLembar(read.value).map(
    ({ baris, nilai }): Baris => ({ baris, nilai: nilai as unknown as BarisDasar }),
  );
  if (rows.length === 0) kantor.buku.tambah(DASAR_HUKUM, dasarHukumBawaan(wilayah).map(barisBaru));
  else tingkatkan(kantor, rows, skema, wilayah);
  return ok(null);
};
