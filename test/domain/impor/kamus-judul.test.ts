import { describe, expect, test } from 'vitest';
import { isJudulSistem, KAMUS_GAGASAN, KAMUS_INOVASI } from '../../../src/domain/impor/judul-kolom.ts';
import { kemiripan } from '../../../src/domain/impor/kemiripan.ts';
import { perluDitanya, petaJudul, TIDAK_DIPAKAI } from '../../../src/domain/impor/peta-judul.ts';
import { INOVASI, KOLOM_STAF } from '../../../src/domain/tab/inovasi.ts';
import type { Column } from '../../../src/domain/tab/tab.ts';

const kunci = (heading: string): string | undefined => KAMUS_INOVASI.cari(heading)?.column.key;
const duga = (heading: string, ...taken: string[]): string[] =>
  KAMUS_INOVASI.duga(heading, new Set(taken)).map((c) => c.key);
const peta = (headings: readonly string[], kata: Record<string, string> = {}) =>
  petaJudul(
    headings.map((heading, at) => ({ at, heading })),
    KAMUS_INOVASI,
    kata,
  );
const arti = (headings: readonly string[], kata: Record<string, string> = {}) =>
  Object.fromEntries(peta(headings, kata).kolom.map((k) => [headings[k.at], k.column.key]));

describe('headings that are known', () => {
  test('given the headings of the register then each names its own column', () => {
    for (const c of KOLOM_STAF)
      expect(KAMUS_INOVASI.cari(c.heading)).toMatchObject({ column: { key: c.key }, yakin: 'persis' });
  });

  test('given the synonyms of a column then none of them names another one', () => {
    const exact = new Map(INOVASI.columns.map((c: Column) => [c.heading.toLowerCase(), c.key]));
    for (const c of KOLOM_STAF as readonly Column[])
      for (const s of c.synonyms ?? []) if (!exact.has(s.toLowerCase())) expect(kunci(s), s).toBe(c.key);
  });

  test.each([
    ['JUDUL  INOVASI', 'nama_inovasi'],
    ['Nama_Inovasi', 'nama_inovasi'],
    ['Nama Proposal', 'nama_inovasi'],
    ['SKPD', 'pd_pengusul'],
    ['Dibuat Oleh', 'pd_pengusul'],
    ['Admin OPD', 'pd_pengusul'],
    ['Ujicoba', 'uji_coba_mulai'],
    ['Waktu Implementasi', 'penerapan_mulai'],
    ['Urusan Irisan', 'urusan_lain'],
    ['Estimasi Skor Kematangan', 'kematangan'],
    ['Bentuk Inovasi', 'bentuk'],
    ['Tahapan Inovasi', 'tahapan'],
    ['Timestamp', 'waktu'],
    ['Stempel waktu', 'waktu'],
    ['Cap waktu', 'waktu'],
  ])('given the heading %s then it is %s', (heading, key) => expect(kunci(heading)).toBe(key));
});

describe('headings that are only similar', () => {
  test.each([
    ['Tujaun', 'tujuan'],
    ['Rancangan Bangun', 'rancang_bangun'],
    ['Nama Inovasinya', 'nama_inovasi'],
    ['Tuliskan tujuan inovasi', 'tujuan'],
    ['Nama Inovasi yang diusulkan', 'nama_inovasi'],
    ['Tgl. Input Data', 'tanggal_input'],
  ])('given %s then %s is proposed and not taken', (heading, key) => {
    expect(duga(heading)[0]).toBe(key);
    expect(peta([heading])).toMatchObject({ kolom: [], judul: [{ column: null }] });
  });

  test.each([
    'Bentuk Inovasi',
    'Bentuk Inovasii',
    'Inovasi',
    'Hasil Inovasi Daerahnya',
    'Jumlah Inovasi',
    'Jenis Inovasi Kita',
  ])('given %s then it is never proposed as the title', (heading) =>
    expect(duga(heading)).not.toContain('nama_inovasi'),
  );

  test('given a heading that names two columns then both are named, and neither is the similar one', () => {
    expect(duga('OPD Singkatan').sort()).toEqual(['kepanjangan', 'pd_pengusul']);
    expect(peta(['OPD Singkatan']).judul[0]).toMatchObject({ yakin: 'tidak dikenal', column: null });
  });

  test.each(['Warna Sampul', 'Keunikan', 'Bukti', 'xyz', 'Kemitraan'])('given %s then nothing is proposed', (heading) =>
    expect(duga(heading)).toEqual([]),
  );

  test('given a column is taken then it is not proposed again', () => {
    expect(duga('Tujaun', 'tujuan')).toEqual([]);
  });

  test.each([
    ['tujuan', 'tujuan', 1],
    ['tujaun', 'tujuan', 5 / 6],
    ['ab', 'xy', 0],
    ['', 'a', 0],
  ])('given %s and %s then the likeness is %f', (a, b, n) => expect(kemiripan(a, b)).toBeCloseTo(n));
});

describe('which heading takes a column', () => {
  test('given an exact heading stands behind a synonym then the exact one takes the column', () => {
    expect(arti(['Nama', 'OPD', 'Nama Inovasi'])).toEqual({ OPD: 'pd_pengusul', 'Nama Inovasi': 'nama_inovasi' });
  });

  test('given a person says what a heading means then it goes before the dictionary', () => {
    expect(arti(['Nama Inovasi', 'Judul Karya'], { 'Judul Karya': 'nama_inovasi' })).toEqual({
      'Judul Karya': 'nama_inovasi',
    });
  });

  test('given a person says that a heading goes nowhere then it does, and nobody is asked again', () => {
    const p = peta(['Nama Inovasi', 'Tujaun'], { Tujaun: TIDAK_DIPAKAI });
    expect(p.lain).toEqual([{ at: 1, heading: 'Tujaun' }]);
    expect(perluDitanya(p, KAMUS_INOVASI)).toEqual([]);
  });

  test("given the add-on's own headings and repeated ones then nobody is asked about them", () => {
    expect(isJudulSistem('Status')).toBe(true);
    const p = peta(['Nama Inovasi', 'Status', 'Versi', 'Nama Inovasi', 'Warna']);
    expect(perluDitanya(p, KAMUS_INOVASI).map((j) => j.heading)).toEqual(['Warna']);
  });

  test('given headings of ideas then the dictionary of ideas knows them', () => {
    for (const [heading, key] of [
      ['Ide', 'gagasan'],
      ['Gagasan/Ide', 'gagasan'],
      ['Sumbatan', 'sumbatan'],
      ['PIC', 'penanggung_jawab'],
      ['OPD', 'perangkat_daerah'],
      ['Target', 'target'],
    ])
      expect(KAMUS_GAGASAN.cari(heading as string)?.column.key).toBe(key);
  });
});
