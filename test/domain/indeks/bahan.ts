import { daftarPD } from '../../../src/domain/aturan/aturan.ts';
import { bacaPengaturan } from '../../../src/domain/pengaturan.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import { KATALOG_BAWAAN } from '../../../src/domain/program/katalog-bawaan.ts';
import { bacaKetentuanIid, type KetentuanIid } from '../../../src/domain/program/ketentuan.ts';
import { KETENTUAN_BAWAAN } from '../../../src/domain/program/ketentuan-bawaan.ts';
import { BUKTI, KEIKUTSERTAAN } from '../../../src/domain/tab/bukti.ts';
import { NILAI_INDIKATOR } from '../../../src/domain/tab/program.ts';
import type { RowOf, Tab } from '../../../src/domain/tab/tab.ts';
import type { Tanggal } from '../../../src/domain/tanggal.ts';
import { anOffice } from '../ringkasan/bahan.ts';

/** Rows of a tab as they are read; what a row does not name is blank. */
export const aRows = <T extends Tab>(tab: T, rows: readonly Partial<RowOf<T>>[]) =>
  rows.map((row, i) => ({
    ...(Object.fromEntries(tab.columns.map((c) => [c.key, c.type === 'number' ? null : ''])) as RowOf<T>),
    ...row,
    baris: i + 2,
  }));

export const nilai = (rows: readonly Partial<RowOf<typeof NILAI_INDIKATOR>>[]) => aRows(NILAI_INDIKATOR, rows);
export const keikutsertaan = (rows: readonly Partial<RowOf<typeof KEIKUTSERTAAN>>[]) =>
  aRows(
    KEIKUTSERTAAN,
    rows.map((r) => ({ program: 'IID', ...r })),
  );
export const bukti = (rows: readonly Partial<RowOf<typeof BUKTI>>[]) => aRows(BUKTI, rows);

/** The rules of a year that the add-on brings along. */
export const ketentuan = (tahun: string, over: Partial<KetentuanIid> = {}): KetentuanIid => {
  const read = bacaKetentuanIid(KETENTUAN_BAWAAN, tahun);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.value, ...over };
};

/** The material of the index on 15 June 2026, with the yearly data that the add-on brings along. */
export const bahanIndeks = (over: Partial<BahanProgram> = {}): BahanProgram => {
  const offices = over.offices ?? [anOffice({ nama: 'Dinas Kesehatan' }), anOffice({ nama: 'Dinas Sosial' })];
  return {
    pengaturan: bacaPengaturan(Object.entries({ tahun: '2026' })),
    daerah: 'Kabupaten Luwu Timur',
    tahun: '2026',
    hariIni: '2026-06-15' as Tanggal,
    entri: [],
    offices,
    pd: daftarPD(offices),
    gagasan: [],
    sumbatan: [],
    kegiatan: [],
    peserta: [],
    tindakLanjut: [],
    labinov: [],
    rencanaAksi: [],
    bukti: [],
    keikutsertaan: [],
    replikasi: [],
    naskah: [],
    tahunProgram: [],
    ketentuan: KETENTUAN_BAWAAN.map((r, i) => ({ ...r, baris: i + 2 })),
    katalog: KATALOG_BAWAAN.map((r, i) => ({ ...r, baris: i + 2 })),
    nilai: [],
    bagianProposal: [],
    proposal: [],
    dokumentasi: [],
    umpanBalik: [],
    skm: [],
    dampak: [],
    dasarDaerah: [],
    ragu: [],
    ...over,
  };
};
