import { daftarPD } from '../../../src/domain/aturan/aturan.ts';
import { bacaPengaturan } from '../../../src/domain/pengaturan.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import type { RowOf, Tab } from '../../../src/domain/tab/tab.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';
import { anOffice } from '../ringkasan/bahan.ts';

/** A row with its number below the heading. */
type Bernomor<R> = R & { readonly baris: number };

/** The same rows with the numbers under which they would stand, from the first below the heading. */
export const bernomor = <R>(list: readonly R[]): readonly Bernomor<R>[] => list.map((r, i) => ({ ...r, baris: i + 2 }));

/** A blank row of a tab as it is read. */
const kosong = <T extends Tab>(tab: T): RowOf<T> =>
  Object.fromEntries(
    tab.columns.map((c) => [c.key, c.type === 'number' || c.type === 'money' ? null : '']),
  ) as unknown as RowOf<T>;

/** Makes one row of a tab from what matters of it. */
export const pembuat =
  <T extends Tab>(tab: T) =>
  (over: Partial<RowOf<T>> = {}, baris = 2): Bernomor<RowOf<T>> => ({ ...kosong(tab), ...over, baris });

/** Rows of a tab from what matters of them, numbered from the first below the heading. */
export const rows = <T extends Tab>(
  tab: T,
  list: readonly Readonly<Record<string, unknown>>[],
): readonly Bernomor<RowOf<T>>[] => list.map((over, i) => ({ ...kosong(tab), ...over, baris: i + 2 }));

/** What the programmes' pages are made of on 15 June 2026 in a register with two offices and nothing else. */
export const aBahanProgram = (
  over: Partial<BahanProgram> = {},
  settings: Readonly<Record<string, string>> = {},
): BahanProgram => {
  const offices = over.offices ?? [anOffice({ nama: 'Dinas Kesehatan' }), anOffice({ nama: 'Dinas Sosial' })];
  return {
    pengaturan: bacaPengaturan(Object.entries({ tahun: '2026', ...settings })),
    daerah: 'Kabupaten Luwu Timur',
    tahun: '2026',
    hariIni: '2026-06-15' as Tanggal,
    entri: [],
    offices,
    pd: daftarPD(offices),
    ...{ gagasan: [], sumbatan: [], kegiatan: [], peserta: [], tindakLanjut: [], labinov: [], rencanaAksi: [] },
    ...{ bukti: [], keikutsertaan: [], replikasi: [], naskah: [], tahunProgram: [], ketentuan: [], katalog: [] },
    ...{ nilai: [], bagianProposal: [], proposal: [], dokumentasi: [], umpanBalik: [], skm: [], dampak: [] },
    dasarDaerah: [],
    ragu: [],
    ...over,
  };
};
