import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import { KATALOG_BAWAAN } from '../../../src/domain/program/katalog-bawaan.ts';
import { bacaKetentuanIid, type KetentuanIid } from '../../../src/domain/program/ketentuan.ts';
import { KETENTUAN_BAWAAN } from '../../../src/domain/program/ketentuan-bawaan.ts';
import { BUKTI, KEIKUTSERTAAN } from '../../../src/domain/tab/bukti.ts';
import { NILAI_INDIKATOR } from '../../../src/domain/tab/program.ts';
import type { RowOf } from '../../../src/domain/tab/tab.ts';
import { aBahanProgram, bernomor, rows } from '../program/bahan.ts';

export const nilai = (list: readonly Partial<RowOf<typeof NILAI_INDIKATOR>>[]) => rows(NILAI_INDIKATOR, list);
export const keikutsertaan = (list: readonly Partial<RowOf<typeof KEIKUTSERTAAN>>[]) =>
  rows(
    KEIKUTSERTAAN,
    list.map((r) => ({ program: 'IID', ...r })),
  );
export const bukti = (list: readonly Partial<RowOf<typeof BUKTI>>[]) => rows(BUKTI, list);

/** The rules of a year that the add-on brings along. */
export const ketentuan = (tahun: string, over: Partial<KetentuanIid> = {}): KetentuanIid => {
  const read = bacaKetentuanIid(KETENTUAN_BAWAAN, tahun);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.value, ...over };
};

/** The material of the index on 15 June 2026, with the yearly data that the add-on brings along. */
export const bahanIndeks = (over: Partial<BahanProgram> = {}): BahanProgram =>
  aBahanProgram({ ketentuan: bernomor(KETENTUAN_BAWAAN), katalog: bernomor(KATALOG_BAWAAN), ...over });
