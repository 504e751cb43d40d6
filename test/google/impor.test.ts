import { describe, expect, test } from 'vitest';
import type { HasilImpor } from '../../src/app/impor-tab.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { PERLU_DIPERBAIKI } from '../../src/domain/tab/perlu-diperbaiki.ts';
import { TAB_POKOK } from '../../src/domain/tab/semua.ts';
import type { Cell } from '../../src/domain/teks.ts';
import { emptyLayer } from '../../src/local/layer.ts';
import {
  addTab,
  allCells,
  aRegister,
  call,
  entries,
  events,
  fill,
  menu,
  rowsOf,
  said,
  sheetOf,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { anExport, aRow, JUDUL_EKSPOR } from './ekspor.ts';

const impor = (wb: Workbook, rows: readonly (readonly Cell[])[], args: object = {}, name = 'Ekspor'): HasilImpor => {
  if (!wb.sheets.some((s) => s.name === name)) addTab(wb, name, rows);
  const done = call(wb, 'imporTab', { tab: name, ...args });
  if ('masalah' in done) throw new Error(JSON.stringify(done.masalah));
  return done;
};

const ditolak = (wb: Workbook, args: object): { kode: string; pesan: string } => {
  const before = allCells(wb);
  const done = call(wb, 'imporTab', { ...args });
  if (!('masalah' in done) || done.masalah.length !== 1) throw new Error(JSON.stringify(done));
  expect(allCells(wb)).toEqual(before);
  return done.masalah[0] as { kode: string; pesan: string };
};

const bernama = (wb: Workbook, nama: string) => entries(wb).filter((e) => e.nama_inovasi === nama);
const peristiwa = (wb: Workbook, nama: string) =>
  events(wb).find((p) => p.tindakan === 'IMPOR' && (p.perubahan['nama_inovasi'] as string[])[1] === nama);

describe('an export of nineteen columns', () => {
  const wb = aRegister();
  const hasil = impor(wb, anExport());

  test('given it is imported then every row becomes an entry of its own, also two that are alike', () => {
    expect(hasil).toMatchObject({ dibaca: 8, ditambah: 8, diperbarui: 0, dilewati: 0 });
    expect(entries(wb)).toHaveLength(8);
    expect(bernama(wb, 'Posyandu Digital').map((e) => e.no_ekspor)).toEqual(['1', '2']);
    expect(new Set(entries(wb).map((e) => e.id)).size).toBe(8);
    expectUtuh(wb);
  });

  test('given the same again then nothing is added', () => {
    const again = structuredClone(wb);
    const before = allCells(again);
    expect(impor(again, [])).toMatchObject({ dibaca: 8, ditambah: 0, dilewati: 8 });
    expect(allCells(again)).toEqual(before);
  });

  test('given the same with another score and two entries that it may be then it is told, and neither is changed', () => {
    const again = structuredClone(wb);
    const done = impor(again, [[...JUDUL_EKSPOR], aRow({ 'Skor Kematangan': '90.00' })], {}, 'Ekspor baru');
    expect(done).toMatchObject({ ditambah: 0, dilewati: 1, koreksi: [{ kode: 'KEMBAR_BERBEDA', jumlah: 1 }] });
    expect(bernama(again, 'Posyandu Digital').map((e) => e.kematangan)).toEqual([85, 85]);
  });

  test('given the stages then what runs already is recorded as it is, the rest begins its road here', () => {
    expect(bernama(wb, 'Posyandu Digital')[0]).toMatchObject({
      status: 'PENERAPAN',
      tahapan_iid: 'PENERAPAN',
      asal_data: 'WARISAN',
      versi: 1,
    });
    expect(bernama(wb, 'Antre Daring')[0]).toMatchObject({
      status: 'UJI_COBA',
      tahapan_iid: 'UJI_COBA',
      asal_data: 'WARISAN',
    });
    expect(bernama(wb, 'Kelas Terapung')[0]).toMatchObject({
      status: 'DRAF',
      tahapan_iid: 'INISIATIF',
      asal_data: 'USULAN',
    });
    expect(bernama(wb, 'Kampung Bersih')[0]).toMatchObject({
      status: 'DRAF',
      asal_data: 'USULAN',
      catatan: 'Tahapan pada sumber: Entah',
    });
  });

  test('given years of input then ids count within the year of the export', () => {
    expect(bernama(wb, 'Posyandu Digital').map((e) => e.id)).toEqual(['INV-73.24-2022-0001', 'INV-73.24-2022-0002']);
    expect(bernama(wb, 'Antre Daring')[0]?.id).toBe('INV-73.24-2019-0001');
  });

  test('given dates, numbers and choices in many ways then they are read', () => {
    expect(bernama(wb, 'Antre Daring')[0]).toMatchObject({
      tanggal_input: '2019-02-26',
      jenis: 'DIGITAL',
      bentuk: 'PELAYANAN_PUBLIK',
      inisiator_jenis: 'PERANGKAT_DAERAH',
      kematangan: 85,
    });
    expect(bernama(wb, 'Lapor Bidan')[0]).toMatchObject({ penerapan_mulai: '2017-11-22', urusan_utama: '1.02' });
    expect(bernama(wb, 'Kampung Bersih')[0]).toMatchObject({ kematangan: 36.5 });
  });

  test('given what cannot be read then it stays as the text it was, and the check finds it', () => {
    expect(bernama(wb, 'Lapor Bidan')[0]?.uji_coba_mulai).toBe('11-12 November 2020');
    expect(bernama(wb, 'Bibit Unggul')[0]).toMatchObject({
      penerapan_mulai: '05/22/2023',
      kematangan: 'delapan',
      urusan_utama: 'Sihir',
      video: '',
    });
    expect(bernama(wb, 'Kampung Bersih')[0]?.pengembangan_tgl).toBe('31-02-2024');
    const checked = structuredClone(wb);
    call(checked, 'periksaRegister');
    const found = rowsOf(checked, PERLU_DIPERBAIKI).map((p) => `${p.kode} ${p.kolom}: ${p.nilai}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'F01 Uji Coba Mulai: 11-12 November 2020',
        'F01 Tanggal Penerapan: 05/22/2023',
        'F01 Tanggal Pengembangan: 31-02-2024',
        'F02 Kematangan: delapan',
        'E04 Urusan Utama: Sihir',
      ]),
    );
  });

  test('given what was corrected then the raw value stands in the history of its row', () => {
    expect(peristiwa(wb, 'Antre Daring')?.perubahan['+mentah']).toMatchObject({
      nama_inovasi: '  Antre\u00a0 Daring ',
      tanggal_input: '26/2/2019',
      kematangan: '85.00',
      pd_pengusul: 'Dinas Sosial (lutim.dinsos)',
    });
    expect(peristiwa(wb, 'Kampung Bersih')?.perubahan['+mentah']).toMatchObject({ tahapan: 'Entah' });
    expect(peristiwa(wb, 'Lapor Bidan')).toMatchObject({
      cara: 'impor',
      ke: 'PENERAPAN',
      versi: 1,
      catatan: 'Impor dari tab Ekspor',
    });
    expect(Object.fromEntries(hasil.koreksi.map((k) => [k.kode, k.jumlah]))).toMatchObject({
      AKUN: 1,
      TIDAK_TERBACA: 6,
      PD_DIUSULKAN: 8,
    });
  });

  test('given offices that nobody knows then they are proposed with kind and parent, to be looked at', () => {
    const pd = Object.fromEntries(rowsOf(wb, PERANGKAT_DAERAH).map((p) => [p.nama, p]));
    expect(pd['SMP Negeri 1 Malili']).toMatchObject({
      jenis_unit: 'SEKOLAH',
      induk: 'Dinas Pendidikan',
      wajib_inovasi: 'TIDAK',
      keadaan: 'PERLU_DICEK',
    });
    expect(pd['Dinas Pendidikan']).toMatchObject({ jenis_unit: 'DINAS', induk: '', wajib_inovasi: 'YA' });
    expect(pd['UPTD Puskesmas Wotu']).toMatchObject({ jenis_unit: 'PUSKESMAS', induk: 'Dinas Kesehatan' });
    expect(pd['Bagian Organisasi']).toMatchObject({ jenis_unit: 'BAGIAN', induk: 'Sekretariat Daerah' });
    expect(pd['Kecamatan Wotu']).toMatchObject({ jenis_unit: 'KECAMATAN', wajib_inovasi: 'YA' });
    expect(pd['Dinas Sosial']).toMatchObject({ alias: 'lutim.dinsos' });
    expect(Object.keys(pd).filter((n) => /admin/i.test(n))).toEqual([]);
  });

  test('given texts that a sheet would take for formulas then they stay texts', () => {
    const [e] = entries(wb).filter((x) => x.no_ekspor === '8');
    expect(e).toMatchObject({
      nama_inovasi: '=IMPORTXML("x";"y")',
      koordinat: '+62811',
      asta_cita: '@semua',
      video_tautan: '',
    });
    for (const s of wb.sheets)
      expect(
        s.formulas.columns.flatMap((runs) => runs ?? []),
        s.name,
      ).toEqual([]);
  });
});

describe('tables of other shapes', () => {
  test('given a letter put a title above the table then the heading is found', () => {
    const wb = aRegister();
    expect(
      impor(wb, [
        ['DAFTAR INOVASI'],
        ['Tahun 2026'],
        ['Nama', 'OPD', 'Keterangan'],
        ['A', 'Dinas Sosial', 'x'],
        ['B', '', 'y'],
      ]),
    ).toMatchObject({ dibaca: 2, ditambah: 2 });
    expect(entries(wb).map((e) => [e.nama_inovasi, e.pd_pengusul, e.catatan])).toEqual([
      ['A', 'Dinas Sosial', 'x'],
      ['B', '', 'y'],
    ]);
  });

  test('given texts that begin like formulas or with an apostrophe then cells without a text format keep them too', () => {
    const wb = aRegister();
    for (const s of wb.sheets.filter((x) => x.name === 'Inovasi')) s.styles = emptyLayer();
    const texts = ['=1+1', '+1', '-1', '@a', "'kutip"];
    impor(wb, [['Nama Inovasi', 'Manfaat'], ...texts.map((t) => [t, t])]);
    expect(entries(wb).map((e) => [e.nama_inovasi, e.manfaat])).toEqual(texts.map((t) => [t, t]));
    expect(sheetOf(wb, 'Inovasi').formulas.columns.flatMap((r) => r ?? [])).toEqual([]);
  });

  test('given headings that mean nothing here then their cells go into the history', () => {
    const wb = aRegister();
    impor(wb, [
      ['Nama Inovasi', 'Warna Sampul', 'Nama Inovasi'],
      ['A', 'biru', 'A kedua'],
    ]);
    expect(peristiwa(wb, 'A')?.perubahan['+lain']).toEqual({ 'Warna Sampul': 'biru', 'Nama Inovasi': 'A kedua' });
  });

  test('given a heading that only the caller knows then the caller may name it', () => {
    const wb = aRegister();
    expect(
      impor(
        wb,
        [
          ['Judul Karya', 'Faedah'],
          ['A', 'banyak'],
        ],
        { petaKolom: { 'Judul Karya': 'nama_inovasi', Faedah: 'manfaat' } },
      ),
    ).toMatchObject({ ditambah: 1 });
    expect(entries(wb)[0]).toMatchObject({ nama_inovasi: 'A', manfaat: 'banyak' });
  });

  test("given an office by its alias or account then the register's own name is taken", () => {
    const { wb } = withProposals(1);
    impor(wb, [
      ['Nama Inovasi', 'Admin OPD'],
      ['A', 'DINKES'],
      ['B', 'Dinas kesehatan'],
      ['C', 'Kantor lain (dinkes)'],
    ]);
    expect(['A', 'B'].map((n) => bernama(wb, n)[0]?.pd_pengusul)).toEqual(['Dinas Kesehatan', 'Dinas Kesehatan']);
  });

  test('given dates are real dates and codes numbers then both are taken as they are meant', () => {
    const wb = aRegister();
    const sheet = addTab(wb, 'Ekspor', [
      ['Nama Inovasi', 'Tanggal Input', 'NIP'],
      ['A', '', 0],
    ]);
    (sheet.values[1] as (string | number)[])[1] = 44764;
    wb.styles.push({ numberFormat: 'dd-mm-yyyy' });
    sheet.styles.columns[1] = [{ from: 1, to: 1, value: wb.styles.length - 1 }];
    impor(wb, []);
    expect(entries(wb)[0]).toMatchObject({
      tanggal_input: '2022-07-22',
      id: 'INV-73.24-2022-0001',
      inisiator_nip: '0',
    });
  });

  test('given more rows than the tab has then codes and dates beyond are what they were', () => {
    const wb = aRegister();
    impor(wb, [
      ['Nama Inovasi', 'No', 'Tanggal Input'],
      ...Array.from({ length: 1050 }, (_, i) => [`Impor ${i}`, '007', '22-07-2022']),
    ]);
    expect(entries(wb)).toHaveLength(1050);
    expect(new Set(entries(wb).map((e) => `${e.no_ekspor} ${e.tanggal_input}`))).toEqual(new Set(['007 2022-07-22']));
    expectUtuh(wb);
  });

  test('given a text at the limit of a cell then it comes in whole, in row and history', () => {
    const wb = aRegister();
    const long = 'kata 😀 '.repeat(6250).slice(0, 49999);
    impor(wb, [
      ['Nama Inovasi', 'Rancang Bangun'],
      ['A', long],
    ]);
    expect(entries(wb)[0]?.rancang_bangun).toBe(long);
    expectUtuh(wb);
  });
});

describe('what cannot be imported', () => {
  test('given a cell of sixty thousand characters then one sentence names it, and nothing is written', () => {
    const wb = aRegister();
    addTab(wb, 'Ekspor', [
      ['Nama Inovasi', 'Rancang Bangun'],
      ['A', 'x'],
      ['B', 'a'.repeat(60000)],
    ]);
    const { pesan } = ditolak(wb, { tab: 'Ekspor' });
    expect(pesan).toMatch(/Rancang Bangun.*60000.*50000/);
  });

  test.each<[string, Cell[][], string, RegExp]>([
    ['an empty tab', [], 'TAB_IMPOR_KOSONG', /"Ekspor" kosong\. Tempel/],
    [
      'a tab without a name column',
      [
        ['Warna', 'Jumlah'],
        ['biru', 2],
      ],
      'JUDUL_TIDAK_DIKENAL',
      /nama inovasi.*sepuluh baris pertama/,
    ],
    [
      'a tab of numbers',
      [
        [1, 2],
        [3, 4],
      ],
      'JUDUL_TIDAK_DIKENAL',
      /Judul Inovasi/,
    ],
  ])('given %s then it is refused with one sentence', (_, rows, kode, sentence) => {
    const wb = aRegister();
    addTab(wb, 'Ekspor', rows);
    const m = ditolak(wb, { tab: 'Ekspor' });
    expect([m.kode, sentence.test(m.pesan)]).toEqual([kode, true]);
  });

  test('given a tab that does not exist then the sentence names it', () => {
    expect(ditolak(aRegister(), { tab: 'Tidak Ada' })).toMatchObject({
      kode: 'TAB_SUMBER_TIDAK_ADA',
      pesan: expect.stringContaining('"Tidak Ada"') as string,
    });
  });

  test('given a tab of the register then it is never imported into itself', () => {
    const { wb } = withProposals(2);
    for (const tab of TAB_POKOK.filter((t) => t.key !== 'tempel'))
      expect(ditolak(wb, { tab: tab.name }).kode, tab.name).toBe('TAB_IMPOR_SISTEM');
  });

  test('given a tab of the register was renamed then it is still not imported into itself', () => {
    const { wb } = withProposals(2);
    sheetOf(wb, 'Perangkat Daerah').name = 'Daftar OPD';
    expect(ditolak(wb, { tab: 'Daftar OPD' }).kode).toBe('TAB_IMPOR_SISTEM');
  });
});

describe('by the menu', () => {
  const pasted = (): Workbook => {
    const wb = aRegister();
    sheetOf(wb, 'Tempel di Sini').values = anExport().map((r) => r.map((c) => (c === '' ? null : String(c))));
    return wb;
  };

  test('given the tab for pasting then the plan is told, then the outcome, and the tab is kept or blanked as the person says', () => {
    const wb = pasted();
    const done = menu(wb, 'imporTab', ['YES', 'OK', 'NO'], { activeTab: 'Tempel di Sini' });
    expect(said(done)).toEqual([
      expect.stringMatching(/tabel inovasi, judul kolom pada baris 1\. 19 judul dikenal[\s\S]*8 akan ditambahkan/),
      expect.stringMatching(
        /8 baris dibaca: 8 ditambahkan, 0 sudah ada\.[\s\S]*tanggal dibaca[\s\S]*Langkah berikutnya/,
      ),
      expect.stringContaining('Kosongkan tab Tempel di Sini?'),
    ]);
    expect(entries(wb)).toHaveLength(8);
    expect(allCells(wb)['Tempel di Sini']?.length).toBeGreaterThan(8);
    const kosong = pasted();
    menu(kosong, 'imporTab', ['YES', 'OK', 'YES'], { activeTab: 'Tempel di Sini' });
    expect(allCells(kosong)['Tempel di Sini']?.flat()).toEqual([]);
  });

  test('given the person says no to the plan then nothing is written', () => {
    const wb = pasted();
    const before = allCells(wb);
    expect(said(menu(wb, 'imporTab', ['NO'], { activeTab: 'Tempel di Sini' }))).toHaveLength(1);
    expect(allCells(wb)).toEqual(before);
  });

  test('given an entry was typed by hand before then the import matches it and does not double it', () => {
    const wb = aRegister();
    fill(wb, INOVASI, [
      { nama_inovasi: 'Posyandu digital', pd_pengusul: 'Dinas Kesehatan', tanggal_input: '2022-07-22' },
    ]);
    expect(impor(wb, anExport())).toMatchObject({ dibaca: 8, ditambah: 7, dilewati: 1 });
  });
});
