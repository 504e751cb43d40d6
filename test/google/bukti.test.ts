import { describe, expect, test } from 'vitest';
import { INDIKATOR_WAJIB, TUJUAN_BUKTI } from '../../src/domain/bukti/tujuan-bukti.ts';
import { BUKTI, KEIKUTSERTAAN } from '../../src/domain/tab/bukti.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PERLU_DIPERBAIKI } from '../../src/domain/tab/perlu-diperbaiki.ts';
import type { Cell } from '../../src/domain/teks.ts';
import { addTab, aRegister, call, entries, events, menu, outcome, rowsOf, said, type, type Workbook } from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere } from './di-mana-saja.ts';

const JUDUL = ['Judul Inovasi', 'Nama OPD', 'Tahapan', 'Tanggal Input', 'Kematangan'];
const tabel = (...rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [JUDUL, ...rows];
const A = ['Bank Sampah', 'Dinas Sosial', 'Penerapan', '2025-06-01'];

const impor = (wb: Workbook, tab: string, skor: Cell, perbarui = false): void => {
  addTab(wb, tab, tabel([...A, skor]));
  expect(call(wb, 'imporTab', { tab, perbarui })).not.toHaveProperty('masalah');
};

const nilai = (wb: Workbook): unknown[][] =>
  rowsOf(wb, KEIKUTSERTAAN).map((r) => [r.tahun, r.nilai_klaim, r.nilai_terverifikasi]);

describe('scores of a year', () => {
  test('given an import then the score is claimed for the year of its tab, beside the register', () => {
    const wb = aRegister();
    impor(wb, 'IGA 2025', 61.5);
    expect(nilai(wb)).toEqual([['2025', 61.5, null]]);
    expect(entries(wb)[0]?.['kematangan']).toBe(61.5);
    const event = events(wb).find((p) => p.tindakan === 'IMPOR');
    expect(event?.perubahan['+keikutsertaan']).toMatchObject([{ tahun: '2025', nilai_klaim: 61.5 }]);
    expectUtuh(wb);
  });

  test('given the next year is imported then last year stands as it stood, its verified score too', () => {
    const wb = aRegister();
    impor(wb, 'IGA 2025', 61.5);
    type(wb, KEIKUTSERTAAN, 2, 'nilai_terverifikasi', 55);
    impor(wb, 'IGA 2026', 90, true);
    expect(nilai(wb)).toEqual([
      ['2025', 61.5, 55],
      ['2026', 90, null],
    ]);
    impor(wb, 'IGA 2026 baru', 33, true);
    expect(nilai(wb)).toEqual([
      ['2025', 61.5, 55],
      ['2026', 90, null],
    ]);
    expectUtuh(wb);
  });

  test('given a source without scores then nothing is claimed', () => {
    const wb = aRegister();
    impor(wb, 'IGA 2025', '');
    expect(rowsOf(wb, KEIKUTSERTAAN)).toEqual([]);
  });

  test('given the menu then the plan says how many scores go where', () => {
    const wb = aRegister();
    addTab(wb, 'IGA 2025', tabel([...A, 61.5]));
    const done = menu(wb, 'imporTab', ['NO'], { activeTab: 'IGA 2025' });
    expect(said(done).join('\n')).toContain(
      '1 skor kematangan dicatat sebagai nilai klaim Indeks Inovasi Daerah tahun 2025',
    );
    expect(rowsOf(wb, KEIKUTSERTAAN)).toEqual([]);
  });

  test('given the import is stopped anywhere then the score is there once when it is made again', () => {
    const make = (): { wb: Workbook } => {
      const wb = aRegister();
      addTab(wb, 'IGA 2025', tabel([...A, 61.5]));
      return { wb };
    };
    const again = ({ wb }: { wb: Workbook }): void => void call(wb, 'imporTab', { tab: 'IGA 2025' });
    everywhere({
      make,
      bergantian: true,
      run: ({ wb }, stop) => outcome(wb, 'imporTab', { tab: 'IGA 2025' }, stop),
      again,
      other: ({ wb }) => {
        call(wb, 'tambahUsulan', { nama_inovasi: 'Lain', pd_pengusul: 'Dinas Sosial' });
        again({ wb });
      },
      check: ({ wb }) => expect(nilai(wb)).toEqual([['2025', 61.5, null]]),
    });
  });
});

describe('a place for every document', () => {
  const siap = (): { wb: Workbook; id: string } => {
    const wb = aRegister();
    impor(wb, 'IGA 2025', 61.5);
    return { wb, id: String(entries(wb)[0]?.id) };
  };

  test('given an applied innovation then its stages and all indicators get a row, once', () => {
    const { wb, id } = siap();
    const indikator = TUJUAN_BUKTI.filter((t) => t.nomor !== null).length;
    const first = call(wb, 'siapkanBukti', { id: [id] });
    expect(first).toMatchObject({ inovasi: 1, ada: 0 });
    const rows = rowsOf(wb, BUKTI);
    expect(rows.filter((r) => /^\d/.test(String(r.untuk)))).toHaveLength(indikator);
    type(wb, BUKTI, 2, 'nomor', '1/2025');
    expect(call(wb, 'siapkanBukti', { id: [id] })).toEqual({ inovasi: 1, ditambah: 0, ada: rows.length });
    expect(rowsOf(wb, BUKTI)[0]?.nomor).toBe('1/2025');
    expectUtuh(wb);
  });

  test('given the menu on a selected row then it says what was added and what to do next', () => {
    const { wb } = siap();
    const done = menu(wb, 'siapkanBukti', ['OK'], { activeTab: INOVASI.name, selection: 'A2' });
    expect(said(done)[0]).toContain('Sudah Dibuka');
    expect(rowsOf(wb, BUKTI).length).toBeGreaterThan(INDIKATOR_WAJIB.length);
  });

  test('given an id that the register does not have then nothing is written', () => {
    const { wb } = siap();
    expect(call(wb, 'siapkanBukti', { id: ['INV-00.00-2020-0001'] })).toHaveProperty('masalah');
    expect(rowsOf(wb, BUKTI)).toEqual([]);
  });

  test('given evidence that is no document then the check finds it on its own tab', () => {
    const { wb, id } = siap();
    call(wb, 'siapkanBukti', { id: [id] });
    type(wb, BUKTI, 2, 'tautan', 'https://drive.google.com/drive/folders/1AbC');
    call(wb, 'periksaRegister');
    const found = rowsOf(wb, PERLU_DIPERBAIKI).filter((p) => String(p.kode).startsWith('B'));
    expect(found.map((p) => p.kode).sort()).toEqual(['B02', 'B08']);
    expect(found.find((p) => p.kode === 'B02')?.nama).toBe('Bukti: Bank Sampah');
  });
});
