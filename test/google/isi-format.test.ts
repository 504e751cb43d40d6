import { describe, expect, test } from 'vitest';
import type { HasilFormat } from '../../src/app/isi-format.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import type { Cell } from '../../src/domain/teks.ts';
import {
  addTab,
  allCells,
  call,
  events,
  menu,
  outcome,
  rowOf,
  said,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const isi = (wb: Workbook, rows: readonly (readonly Cell[])[], args: object = {}): HasilFormat => {
  addTab(wb, 'Rekap', rows);
  const done = call(wb, 'isiFormat', { tab: 'Rekap', ...args });
  if ('masalah' in done) throw new Error(JSON.stringify(done.masalah));
  return done;
};

const HEADING = [
  'No',
  'Kabupaten/Kota',
  'Nama Inovasi',
  'OPD',
  'Nama Inovator',
  'Waktu Uji Coba',
  'Nilai Anggaran',
  'Nomor Izin/Pengantar',
  'Dampak SPBE',
  'Keterangan',
];

describe('a blank table of the province', () => {
  test('given its heading under a title then it is filled as text, days and numbers, the rest named', () => {
    const { wb, ids } = withProposals(2);
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'nama_inovasi', "'=HYPERLINK(1)");
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'pengantar_no', "'7/2026");
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'anggaran_nilai', 1500000);
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'catatan', 'jangan dikirim');
    const h = isi(wb, [['REKAPITULASI INOVASI'], [], HEADING]);
    expect(h).toEqual({
      tab: 'Rekap',
      baris: 2,
      kolom: 10,
      terisi: 7,
      tidakDikenal: ['Dampak SPBE', 'Keterangan'],
      dataPribadi: ['Nama Inovator'],
    });
    const rows = sheetOf(wb, 'Rekap').values.slice(3);
    expect(rows[0]?.slice(0, 8)).toEqual([
      1,
      'Kabupaten Luwu Timur',
      '=HYPERLINK(1)',
      'Dinas Kesehatan',
      null,
      46237,
      1500000,
      '7/2026',
    ]);
    expect(rows[1]?.slice(0, 3)).toEqual([2, 'Kabupaten Luwu Timur', 'Kapal Layanan 2']);
    expect(JSON.stringify(rows)).not.toMatch(/Rahmawati|jangan dikirim/);
    expect(
      sheetOf(wb, 'Rekap')
        .formulas.columns.flatMap((r) => r ?? [])
        .filter((r) => r.value),
    ).toEqual([]);
    expect(events(wb).at(-1)).toMatchObject({
      tindakan: 'EKSPOR',
      perubahan: { '+ekspor': { sasaran: 'FORMAT', baris: 2, dataPribadi: false } },
    });
    expectUtuh(wb);
  });

  test('given two lines of heading and a line of column numbers then both are understood', () => {
    const { wb, ids } = withProposals(2);
    const h = isi(
      wb,
      [
        ['No', 'Identitas', '', 'Waktu', '', 'Ket'],
        ['', 'Judul Inovasi', 'Perangkat Daerah', 'Uji Coba', 'Penerapan', ''],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ],
      { id: [ids[1]] },
    );
    expect(h).toMatchObject({ baris: 1, kolom: 6, terisi: 5, tidakDikenal: ['Ket'] });
    expect(sheetOf(wb, 'Rekap').values[3]?.slice(0, 4)).toEqual([1, 'Kapal Layanan 2', 'Dinas Kesehatan', 46237]);
  });

  test('given an explicit yes then personal columns are filled too', () => {
    const { wb } = withProposals(1);
    expect(isi(wb, [HEADING], { denganDataPribadi: true })).toMatchObject({ terisi: 8 });
    expect(sheetOf(wb, 'Rekap').values[1]?.[4]).toBe('Rahmawati Contoh');
  });

  test.each<[string, readonly (readonly Cell[])[], string]>([
    ['rows below the heading', [HEADING, ['1', 'x']], 'FORMAT_BERISI'],
    ['no heading that is known', [['Anu', 'Itu'], []], 'FORMAT_TANPA_JUDUL'],
    ['nothing', [[]], 'FORMAT_TANPA_JUDUL'],
  ])('given %s then it is refused and nothing is written', (_, rows, kode) => {
    const { wb } = withProposals(1);
    addTab(wb, 'Rekap', rows);
    const before = allCells(wb);
    expect(JSON.stringify(call(wb, 'isiFormat', { tab: 'Rekap' }))).toContain(kode);
    expect(JSON.stringify(call(wb, 'isiFormat', { tab: 'Inovasi' }))).toContain('TAB_IMPOR_SISTEM');
    expect(allCells(wb)).toEqual(before);
  });

  test('given the menu on the pasted heading then one question and one about personal data are asked', () => {
    const { wb } = withProposals(2);
    const sheet = addTab(wb, 'Rekap', [HEADING]);
    wb.activeSheetId = sheet.id;
    const done = menu(wb, 'isiFormat', [{ button: 'OK', text: '2026' }, 'NO', 'OK']);
    expect(said(done).at(-1)).toBe(
      '2 inovasi diisikan pada tab "Rekap": 7 dari 10 kolom terisi.\nTidak dikenal dan dikosongkan: Dampak SPBE, Keterangan.',
    );
  });

  test('given many rows then it is at most 26 calls', () => {
    const { wb } = withProposals(60);
    addTab(wb, 'Rekap', [HEADING]);
    const done = outcome(wb, 'isiFormat', { tab: 'Rekap' });
    expect(done.result).toMatchObject({ baris: 60 });
    expect(done.calls.total, JSON.stringify(done.calls.byMethod)).toBeLessThanOrEqual(26);
  });
});
