import { daftarPD } from '../../../src/domain/aturan/aturan.ts';
import { bacaPengaturan } from '../../../src/domain/pengaturan.ts';
import { BAGIAN_BAWAAN } from '../../../src/domain/program/bagian-bawaan.ts';
import type { BahanProgram, BarisTab } from '../../../src/domain/program/bahan-program.ts';
import { KATALOG_BAWAAN } from '../../../src/domain/program/katalog-bawaan.ts';
import { KETENTUAN_BAWAAN } from '../../../src/domain/program/ketentuan-bawaan.ts';
import type { Tab } from '../../../src/domain/tab/tab.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';
import { anOffice } from '../ringkasan/bahan.ts';

/** Rows of a tab from what matters of them, numbered from the first below the heading. */
export const rows = <T extends Tab>(tab: T, list: readonly Readonly<Record<string, unknown>>[]): BarisTab<T> =>
  list.map((over, i) => ({
    ...Object.fromEntries(tab.columns.map((c) => [c.key, c.type === 'number' || c.type === 'money' ? null : ''])),
    ...over,
    baris: i + 2,
  })) as unknown as BarisTab<T>;

const bernomor = <T>(list: readonly T[]): readonly (T & { readonly baris: number })[] =>
  list.map((r, i) => ({ ...r, baris: i + 2 }));

/** What the programmes' pages are made of on 15 June 2026, with the yearly data that the add-on brings along. */
export const aBahanProgram = (
  over: Partial<BahanProgram> = {},
  settings: Readonly<Record<string, string>> = {},
): BahanProgram => {
  const pengaturan = bacaPengaturan(Object.entries({ tahun: '2026', ...settings }));
  const offices = over.offices ?? [anOffice({ nama: 'Dinas Kesehatan' }), anOffice({ nama: 'Dinas Pendidikan' })];
  return {
    pengaturan,
    daerah: 'Kabupaten Luwu Timur',
    tahun: '2026',
    hariIni: '2026-06-15' as Tanggal,
    entri: [],
    offices,
    pd: daftarPD(offices),
    ...{ gagasan: [], sumbatan: [], kegiatan: [], peserta: [], tindakLanjut: [], labinov: [], rencanaAksi: [] },
    ...{ bukti: [], keikutsertaan: [], replikasi: [], naskah: [], tahunProgram: [], nilai: [], proposal: [] },
    ...{ dokumentasi: [], umpanBalik: [], skm: [], dampak: [], dasarDaerah: [], ragu: [] },
    ketentuan: bernomor(KETENTUAN_BAWAAN),
    katalog: bernomor(KATALOG_BAWAAN),
    bagianProposal: bernomor(BAGIAN_BAWAAN),
    ...over,
  };
};
