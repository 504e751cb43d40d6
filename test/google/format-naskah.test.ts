import { describe, expect, test } from 'vitest';
import { FORMAT_NASKAH } from '../../src/domain/tab/naskah.ts';
import type { RowOf } from '../../src/domain/tab/tab.ts';
import { bundleOf, type ScriptBundle } from '../../src/local/script-bundle.ts';
import { deleteColumns, deleteRows } from '../../src/local/sheet-structure.ts';
import {
  allCells,
  aRegister,
  call,
  DIST,
  MANIFEST,
  menu,
  placeOf,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';

const LAMA = 'mengembangkan inovasi daerah';
const BARU = 'menyelenggarakan inovasi daerah';

/** A later version of the add-on that words its clauses differently. */
const LEBIH_BARU: ScriptBundle = bundleOf(
  [...DIST]
    .filter(([name]) => name.endsWith('.js'))
    .map(([name, text]) => ({ name, text: text.replaceAll(LAMA, BARU) })),
  {},
  MANIFEST,
);

type Baris = RowOf<typeof FORMAT_NASKAH>;

const rows = (wb: Workbook): readonly Baris[] => rowsOf(wb, FORMAT_NASKAH);

const barisKe = (wb: Workbook, jenis: string, kunci: string): number => {
  const i = rows(wb).findIndex((r) => r.jenis === jenis && r.kunci === kunci);
  if (i < 0) throw new Error(`no row of ${jenis} ${kunci}`);
  return i + 2;
};

const teksDari = (wb: Workbook, jenis: string, kunci: string): string =>
  rows(wb)[barisKe(wb, jenis, kunci) - 2]?.teks ?? '';

const siapkan = (wb: Workbook, bundle?: ScriptBundle) => {
  const done = call(wb, 'siapkanRegister', { wilayah: '73.24' }, bundle ? { bundle } : {});
  if ('masalah' in done) throw new Error(JSON.stringify(done));
  return done.kalimat;
};

describe('the tab', () => {
  test('given a new register then every clause tells its part, its condition and that it is in use', () => {
    const wb = aRegister();
    expect(rows(wb).find((r) => r.kunci === 'PERTIMBANGAN_LAYAK_BANYAK')).toMatchObject({
      bagian: 'MENIMBANG',
      syarat: 'beberapa inovasi; satu Berita Acara',
      aktif: 'YA',
    });
    for (const r of rows(wb)) expect([r.bagian, r.aktif, r.sidik_baku].includes(''), r.kunci).toBe(false);
    const hidden = placeOf(wb, FORMAT_NASKAH, 'sidik_baku');
    expect(sheetOf(wb, 'Format Naskah').hiddenColumns[hidden - 1]).toBe(true);
  });

  test('given a row was deleted then it comes back at its place', () => {
    const wb = aRegister();
    const before = rows(wb);
    deleteRows(wb, sheetOf(wb, 'Format Naskah'), barisKe(wb, 'KEPUTUSAN', 'PERTIMBANGAN_UJI_COBA'), 1);
    deleteRows(wb, sheetOf(wb, 'Format Naskah'), barisKe(wb, 'KEPUTUSAN', 'JUDUL'), 1);
    siapkan(wb);
    expect(rows(wb)).toEqual(before);
  });

  test('given a register from before the conditions then they are filled in and the wording of the region stays', () => {
    const wb = aRegister();
    const before = rows(wb);
    type(wb, FORMAT_NASKAH, barisKe(wb, 'KEPUTUSAN', 'PENETAPAN'), 'teks', 'Kalimat daerah.');
    const sheet = sheetOf(wb, 'Format Naskah');
    deleteColumns(wb, sheet, placeOf(wb, FORMAT_NASKAH, 'bagian'), 4);
    siapkan(wb);
    expect(rows(wb)).toEqual(
      before.map((r) => (r.jenis === 'KEPUTUSAN' && r.kunci === 'PENETAPAN' ? { ...r, teks: 'Kalimat daerah.' } : r)),
    );
    expect(siapkan(wb)).toEqual({ diperbarui: [], dipertahankan: [] });
  });
});

describe('an upgrade that words clauses anew', () => {
  test('given the region never changed it then the row follows, and a second run changes nothing', () => {
    const wb = aRegister();
    const kalimat = siapkan(wb, LEBIH_BARU);
    expect(kalimat.dipertahankan).toEqual([]);
    expect(kalimat.diperbarui.length).toBeGreaterThan(0);
    expect(teksDari(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA')).toContain(BARU);
    const after = allCells(wb);
    expect(siapkan(wb, LEBIH_BARU)).toEqual({ diperbarui: [], dipertahankan: [] });
    expect(allCells(wb)).toEqual(after);
  });

  test('given the region worded it then its text stays, once told, also in the dialog', () => {
    const wb = aRegister();
    type(wb, FORMAT_NASKAH, barisKe(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA'), 'teks', 'bahwa kami berinovasi');
    const told = said(menu(structuredClone(wb), 'siapkanRegister', [], { bundle: LEBIH_BARU })).join('\n');
    expect(told).toMatch(/kalimat daerah tetap dipakai[\s\S]*Keputusan penetapan uji coba: PERTIMBANGAN_KINERJA/);
    expect(siapkan(wb, LEBIH_BARU).dipertahankan).toEqual(['Keputusan penetapan uji coba: PERTIMBANGAN_KINERJA']);
    expect(teksDari(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA')).toBe('bahwa kami berinovasi');
    expect(siapkan(wb, LEBIH_BARU).dipertahankan).toEqual([]);
  });

  test('given the region only changed the condition then that counts as its own', () => {
    const wb = aRegister();
    type(wb, FORMAT_NASKAH, barisKe(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA'), 'syarat', 'ada anggaran');
    siapkan(wb, LEBIH_BARU);
    expect(teksDari(wb, 'KEPUTUSAN', 'PERTIMBANGAN_KINERJA')).toContain(LAMA);
  });
});
