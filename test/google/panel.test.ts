import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { sortRows } from '../../src/local/sort-rows.ts';
import { ADMIN, allCells, atStage, call, fill, outcome, rowOf, sheetOf, type, withProposals } from '../a.ts';
import { besar } from './register-besar.ts';

const KANTOR = 'kantor@contoh.go.id';
const di = (selection: string, activeTab = 'Inovasi') => ({ activeTab, selection });

describe('who works here', () => {
  test('given one person then name, address and roles; given nobody known then why they may only look', () => {
    const { wb } = withProposals(1);
    expect(call(wb, 'siapaSaya')).toMatchObject({
      surel: ADMIN,
      peran: ['Pengelola register'],
      pilihan: [],
      hanyaMelihat: '',
    });
    expect(call(wb, 'siapaSaya', {}, { user: '' })).toMatchObject({
      surel: '',
      hanyaMelihat: expect.stringMatching(/.+/) as string,
    });
    expect(call(wb, 'siapaSaya', { akun: 'lain@contoh.go.id' }).hanyaMelihat).toContain('lain@contoh.go.id');
  });

  test('given several people behind an account then who of them it is can be said, and stays said for the day', () => {
    const { wb } = withProposals(1);
    fill(wb, PETUGAS, [
      { surel: KANTOR, nama: 'Ani', peran: 'Petugas', dari: '2026-01-01' },
      { surel: KANTOR, nama: 'Budi', peran: 'Perangkat Daerah kelitbangan', dari: '2026-01-01' },
    ]);
    expect(call(wb, 'siapaSaya', {}, { user: KANTOR }).pilihan).toEqual(['Ani', 'Budi']);
    expect(call(wb, 'siapaSaya', { pilih: 'Orang lain' }, { user: KANTOR }).pilihan).toEqual(['Ani', 'Budi']);
    const budi = { nama: 'Budi', pilihan: [], peran: ['Perangkat Daerah kelitbangan'] };
    expect(call(wb, 'siapaSaya', { pilih: 'Budi' }, { user: KANTOR })).toMatchObject(budi);
    expect(call(wb, 'siapaSaya', {}, { user: KANTOR })).toMatchObject(budi);
  });
});

describe('the selection', () => {
  test('given rows, an unregistered one and blank ones then ids in their order', () => {
    const { wb, ids } = withProposals(3);
    fill(wb, INOVASI, [{ nama_inovasi: 'Belum terdaftar' }]);
    expect(call(wb, 'pilihanSaatIni', {}, di('B3:C9'))).toEqual({ id: ids.slice(1), tanpaId: 1, lebih: 0 });
    expect(call(wb, 'pilihanSaatIni', {}, di('A1'))).toEqual({ id: [], tanpaId: 0, lebih: 0 });
    expect(call(wb, 'pilihanSaatIni', {}, di('A2:A3', 'Petugas'))).toEqual({ id: [], tanpaId: 0, lebih: 0 });
  });

  test('given a whole column of a large register then a hundred are taken, the rest is told, and it stays cheap', () => {
    const { wb } = besar(500, 200);
    const done = outcome(wb, 'pilihanSaatIni', {}, di('A:A'));
    expect((done.result as { id: string[]; lebih: number }).id).toHaveLength(100);
    expect((done.result as { lebih: number }).lebih).toBe(400);
    expect(done.simulatedMs, JSON.stringify(done.calls.byMethod)).toBeLessThanOrEqual(1000);
  });
});

describe('the way to a cell', () => {
  test('given the tab was sorted then the row is found by its id; given it is gone then that is said', () => {
    const { wb, ids } = withProposals(3);
    const sheet = sheetOf(wb, 'Inovasi');
    sortRows(wb, sheet, { row: 2, column: 1, rows: 3, columns: sheet.maxColumns }, [{ column: 1, ascending: false }]);
    const [a = ''] = ids;
    expect(call(wb, 'lompatKeSel', { id: a, kolom: 'Nama Inovasi', baris: 2 })).toEqual({
      sel: expect.stringMatching(new RegExp(`^[A-Z]+${rowOf(wb, a)}$`)) as string,
    });
    const none = call(wb, 'lompatKeSel', { id: 'INV-73.24-2026-9999', kolom: 'Nama Inovasi', baris: 2 });
    expect('masalah' in none && none.masalah[0]?.kode).toBe('ID_TIDAK_ADA');
    const where = call(wb, 'lompatKeSel', { id: '', kolom: '', baris: 0 });
    expect('masalah' in where && where.masalah[0]?.kode).toBe('TIDAK_ADA_PILIHAN');
  });
});

describe('what a panel reads', () => {
  test('given findings, stages, history and a day then nothing of the workbook changes', () => {
    const { wb, ids } = atStage('VERIFIKASI', 2);
    type(wb, INOVASI, 2, 'ba_tgl', 'segera');
    call(wb, 'periksaRegister');
    const before = allCells(wb);
    const [id = ''] = ids;
    expect(call(wb, 'lihatPerlu')).toMatchObject({
      butir: [{ kode: 'F01', id, perangkatDaerah: 'Dinas Kesehatan' }, {}, {}],
    });
    expect(call(wb, 'tahapanTerpilih', { id: ids })).toMatchObject({
      entri: [{ id, nama: 'Kapal Layanan 1', labelStatus: 'Verifikasi administrasi' }, {}],
    });
    expect(call(wb, 'riwayatInovasi', { id })).toMatchObject({ id, nama: 'Kapal Layanan 1' });
    expect(call(wb, 'pratinjauPulih', { id, tanggal: '15-06-2026' })).toMatchObject({
      status: 'Verifikasi administrasi',
    });
    expect(allCells(wb)).toEqual(before);
  });

  test('given a file that is no register, or an id that is gone then a refusal, not a crash', () => {
    const { wb } = withProposals(1);
    expect(call(wb, 'tahapanTerpilih', { id: ['INV-73.24-2026-9999'] })).toMatchObject({
      entri: [{ masalah: [{ kode: 'ID_TIDAK_ADA' }] }],
    });
    expect(call(wb, 'riwayatInovasi', { id: 'INV-73.24-2026-9999' })).toMatchObject({ kegiatan: [] });
    wb.sheets = wb.sheets.filter((s) => s.name !== 'Perlu Diperbaiki');
    const none = call(wb, 'lihatPerlu');
    expect('masalah' in none && none.masalah[0]?.kode).toBe('TAB_TIDAK_ADA');
    const check = call(wb, 'periksaRegister');
    expect('masalah' in check && check.masalah[0]?.kode).toBe('TAB_TIDAK_ADA');
  });
});
