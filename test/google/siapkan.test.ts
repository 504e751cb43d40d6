import { describe, expect, test } from 'vitest';
import { DASAR_HUKUM } from '../../src/domain/tab/dasar-hukum.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { FORMAT_NASKAH } from '../../src/domain/tab/naskah.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { TAB_POKOK } from '../../src/domain/tab/semua.ts';
import { putValue } from '../../src/local/cell-values.ts';
import { layerAt } from '../../src/local/layer.ts';
import { moveColumns } from '../../src/local/move-columns.ts';
import { deleteColumns, insertColumns } from '../../src/local/sheet-structure.ts';
import {
  ADMIN,
  act,
  aFile,
  allCells,
  aProposal,
  aRegister,
  atStage,
  call,
  entries,
  entry,
  events,
  fill,
  HARI_INI,
  KEPUTUSAN,
  menu,
  placeOf,
  rowOf,
  rowsOf,
  said,
  seen,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const setting = (wb: Workbook, key: string): string | undefined =>
  rowsOf(wb, TAB_PENGATURAN).find((r) => r.kunci === key)?.isi;
const kodeDari = (answer: unknown): string[] =>
  ((answer as { masalah?: { kode: string }[] }).masalah ?? []).map((m) => m.kode);
const kalimatDari = (answer: unknown): string =>
  ((answer as { masalah?: { pesan: string }[] }).masalah ?? []).map((m) => m.pesan).join(' ');

describe('a new register', () => {
  test.each([
    ['35', '35', 'Provinsi Jawa Timur', 'Provinsi', 'Asia/Jakarta'],
    ['Luwu Timur', '73.24', 'Kabupaten Luwu Timur, Provinsi Sulawesi Selatan', 'Kabupaten', 'Asia/Makassar'],
    ['kab. luwu timur', '73.24', 'Kabupaten Luwu Timur, Provinsi Sulawesi Selatan', 'Kabupaten', 'Asia/Makassar'],
    ['72.10', '72.10', 'Kabupaten Sigi, Provinsi Sulawesi Tengah', 'Kabupaten', 'Asia/Makassar'],
    ['Kota Bogor', '32.71', 'Kota Bogor, Provinsi Jawa Barat', 'Kota', 'Asia/Jakarta'],
    ['Merauke', '93.01', 'Kabupaten Merauke, Provinsi Papua Selatan', 'Kabupaten', 'Asia/Jayapura'],
  ])('given the region is asked for as %j then the register is that of %s', (teks, kode, daerah, jenis, zona) => {
    const wb = aFile();
    expect(call(wb, 'siapkanRegister', { wilayah: teks })).toMatchObject({ wilayah: kode, daerah, salinan: false });
    expect([setting(wb, 'wilayah_kode'), setting(wb, 'jenis_daerah'), setting(wb, 'zona_waktu')]).toEqual([
      kode,
      jenis,
      zona,
    ]);
    expect([wb.locale, wb.timeZone]).toEqual(['id_ID', zona]);
    expect(setting(wb, 'tahun')).toBe(HARI_INI.slice(0, 4));
  });

  test.each([
    ['Bogor', 'WILAYAH_RAGU', /Kabupaten Bogor.*32\.01.*Kota Bogor.*32\.71/],
    ['Negeri Dongeng', 'WILAYAH_TIDAK_DIKENAL', /"Negeri Dongeng" tidak dikenal\. Tulis/],
    ['72.1', 'WILAYAH_TIDAK_DIKENAL', /Tulis/],
    ['99.99', 'WILAYAH_TIDAK_DIKENAL', /Tulis/],
    ['', 'WILAYAH_TIDAK_DIKENAL', /Tulis/],
  ])('given the region %j then it is refused with one sentence and nothing is made', (wilayah, kode, sentence) => {
    const wb = aFile();
    const answer = call(wb, 'siapkanRegister', { wilayah });
    expect(kodeDari(answer)).toEqual([kode]);
    expect(kalimatDari(answer)).toMatch(sentence);
    expect(wb.sheets.map((s) => s.name)).toEqual(['Sheet1']);
    expect(wb.properties.script).toEqual({});
  });

  test('given the declarations then every tab stands with its headings, in their order', () => {
    const wb = aRegister();
    expect(wb.sheets.map((s) => s.name).filter((n) => n !== 'Sheet1')).toEqual(TAB_POKOK.map((t) => t.name));
    for (const tab of TAB_POKOK) {
      const headings = tab.columns.map((c) => c.heading);
      if (headings.length > 0)
        expect(sheetOf(wb, tab.name).values[0]?.slice(0, headings.length), tab.name).toEqual(headings);
    }
  });

  test("given the columns then codes are text, dates are dates, lists warn only and the add-on's own stand hidden or first", () => {
    const wb = aRegister();
    const sheet = sheetOf(wb, 'Inovasi');
    const format = (key: string): string | undefined =>
      wb.styles[layerAt(sheet.styles, 5, placeOf(wb, INOVASI, key) - 1) ?? 0]?.numberFormat;
    expect([format('sk_no'), format('urusan_utama'), format('sk_tgl'), format('anggaran_nilai')]).toEqual([
      '@',
      '@',
      'dd-mm-yyyy',
      '#,##0',
    ]);
    expect(wb.validationRules.length).toBeGreaterThan(5);
    expect(wb.validationRules.filter((r) => !JSON.stringify(r).includes('"allowInvalid":true'))).toEqual([]);
    expect(wb.protections.every((p) => p.warningOnly)).toBe(true);
    for (const [i, c] of INOVASI.columns.entries()) expect(sheet.hiddenColumns[i] ?? false, c.key).toBe('hidden' in c);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([1, 2]);
  });

  test('given who made it then the first officer, the first event and the seal say so', () => {
    const wb = aRegister();
    expect(rowsOf(wb, PETUGAS)).toMatchObject([
      { surel: ADMIN, peran: 'ADMIN', dari: HARI_INI },
      { surel: '*', peran: 'PETUGAS' },
    ]);
    expect(events(wb)).toMatchObject([
      { no: 1, tindakan: 'BUKA', operator: ADMIN, perubahan: { '+berkas': { id: wb.id, wilayah: '73.24' } } },
    ]);
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'UTUH', jumlah: 1 });
    expect(rowsOf(wb, DASAR_HUKUM).length).toBeGreaterThan(3);
    expect(rowsOf(wb, FORMAT_NASKAH).length).toBeGreaterThan(5);
  });

  test('given the menu then it asks, confirms and says what comes next', () => {
    const wb = aFile();
    const done = menu(wb, 'siapkanRegister', [{ button: 'OK', text: 'Luwu Timur' }, 'YES']);
    expect(done.unanswered).toBe(1);
    expect(said(done).at(-1)).toMatch(
      /Register Kabupaten Luwu Timur.* siap\. \d+ tab dibuat\.[\s\S]*Langkah berikutnya/,
    );
    const no = aFile();
    menu(no, 'siapkanRegister', [{ button: 'OK', text: 'Luwu Timur' }, 'NO']);
    expect(no.sheets.map((s) => s.name)).toEqual(['Sheet1']);
  });
});

describe('the same again', () => {
  test('given nothing is missing then no cell changes and no event is added', () => {
    const { wb } = withProposals(2);
    const before = allCells(wb);
    const properties = structuredClone(wb.properties);
    expect(call(wb, 'siapkanRegister', { wilayah: '73.24' })).toMatchObject({
      tabDibuat: [],
      kolomDitambah: [],
      salinan: false,
    });
    expect(allCells(wb)).toEqual(before);
    expect(wb.properties).toEqual(properties);
    expect(said(menu(wb, 'siapkanRegister')).at(-1)).toContain('tidak ada yang diubah');
  });

  test('given the legal bureau worded a clause, a setting and a legal basis then they stay', () => {
    const wb = aRegister();
    type(wb, TAB_PENGATURAN, 5, 'isi', 'nilai sendiri');
    type(wb, FORMAT_NASKAH, 2, 'teks', 'kalimat sendiri');
    type(wb, DASAR_HUKUM, 2, 'kutipan', 'kutipan sendiri');
    const before = allCells(wb);
    call(wb, 'siapkanRegister', {});
    expect(allCells(wb)).toEqual(before);
  });

  test('given a column and a formula of the users at the right then they are kept, by set-up, check and act', () => {
    const { wb, ids } = withProposals(2);
    const sheet = sheetOf(wb, 'Inovasi');
    const at = INOVASI.columns.length + 1;
    insertColumns(wb, sheet, at, 2);
    putValue(sheet, 1, at, 'Catatan kami');
    putValue(sheet, 2, at, 'milik kami');
    sheet.formulas.columns[at] = [{ from: 1, to: 1, value: '=LEN(L2)' }];
    call(wb, 'siapkanRegister', {});
    call(wb, 'periksaRegister');
    expect(act(wb, ids, 'T01').hasil.every((h) => h.ok)).toBe(true);
    expect([sheet.values[0]?.[at - 1], sheet.values[1]?.[at - 1]]).toEqual(['Catatan kami', 'milik kami']);
    expect(sheetOf(wb, 'Inovasi').formulas.columns[at]).toEqual([{ from: 1, to: 1, value: '=LEN(L2)' }]);
  });
});

describe('columns and tabs that people changed', () => {
  const walks = (wb: Workbook, id: string): void => {
    expect(act(wb, [id], 'T01').hasil).toMatchObject([{ ok: true, ke: 'MENUNGGU_PENGANTAR' }]);
    call(wb, 'periksaRegister');
  };

  test('given columns were renamed and moved then acts and checks find them', () => {
    const { wb, ids } = withProposals(2);
    const sheet = sheetOf(wb, 'Inovasi');
    const status = placeOf(wb, INOVASI, 'status');
    const tujuan = placeOf(wb, INOVASI, 'tujuan');
    putValue(sheet, 1, tujuan, 'Maksud');
    putValue(sheet, 1, status, 'Keadaan');
    moveColumns(wb, sheet, tujuan, 1, 3);
    walks(wb, ids[0] as string);
    expect(sheetOf(wb, 'Inovasi').values[1]?.[status - 1]).toBe('Menunggu izin/pengantar');
    call(wb, 'siapkanRegister', {});
    expect(sheetOf(wb, 'Inovasi').values[0]?.filter((h) => h === 'Tujuan' || h === 'Status')).toEqual([]);
  });

  test('given the tab was renamed then acts find it', () => {
    const { wb, ids } = withProposals(1);
    sheetOf(wb, 'Inovasi').name = 'Inovasi 2026';
    expect(act(wb, ids, 'T01').hasil).toMatchObject([{ ok: true }]);
    expect(call(wb, 'siapkanRegister', {})).toMatchObject({ tabDibuat: [] });
  });

  test('given a column was deleted then acts refuse with its name, and nothing is written', () => {
    const { wb, ids } = withProposals(1);
    const sheet = sheetOf(wb, 'Inovasi');
    deleteColumns(wb, sheet, placeOf(wb, INOVASI, 'tujuan'), 1);
    const before = allCells(wb);
    for (const fn of ['periksaRegister', 'daftarkanBaris', 'perbaruiRingkasan', 'tindakanTersedia'] as const) {
      const answer = call(wb, fn, { id: ids });
      expect(kodeDari(answer), fn).toEqual(['KOLOM_TIDAK_ADA']);
      expect(kalimatDari(answer), fn).toMatch(/"Tujuan".*Ctrl\+Z.*Siapkan register.*Belum ada yang berubah/);
    }
    expect(allCells(wb)).toEqual(before);
  });

  test('given columns of staff and of the add-on were deleted then they come back with what the history holds', () => {
    const { wb, ids } = atStage('DITETAPKAN', 3);
    const before = entries(wb);
    for (const key of ['sk_no', 'tujuan', 'sk_tgl', 'status', 'versi', 'sidik'])
      deleteColumns(wb, sheetOf(wb, 'Inovasi'), placeOf(wb, INOVASI, key), 1);
    const done = call(wb, 'siapkanRegister', {});
    expect(done).toMatchObject({ kolomDitambah: expect.any(Array) as string[] });
    const kembali = 'kolomDitambah' in done ? [...done.kolomDitambah].sort() : [];
    expect(kembali).toEqual(
      ['Nomor Keputusan', 'Sidik', 'Status', 'Tanggal Keputusan', 'Tujuan', 'Versi'].map((h) => `Inovasi: ${h}`),
    );
    expect(entries(wb)).toEqual(before);
    expectUtuh(wb);
    expect(entry(wb, ids[1] as string).sk_no).toBe(KEPUTUSAN.sk_no);
  });

  test('given a tab was deleted then it comes back empty and the others are as they were', () => {
    const { wb } = withProposals(2);
    wb.sheets = wb.sheets.filter((s) => s.name !== 'Penilaian');
    wb.metadata = wb.metadata.filter(
      (m) => !('sheetId' in m.place) || wb.sheets.some((s) => s.id === (m.place as { sheetId: number }).sheetId),
    );
    const before = allCells(wb);
    expect(kalimatDari(call(wb, 'tindakanTersedia', { id: [] }))).toMatch(
      /"Penilaian" tidak ditemukan.*Siapkan register/,
    );
    expect(call(wb, 'siapkanRegister', {})).toMatchObject({ tabDibuat: ['Penilaian'] });
    expect(allCells(wb, ['Penilaian'])).toEqual(before);
    expect(wb.sheets.map((s) => s.name).filter((n) => n !== 'Sheet1')).toEqual(TAB_POKOK.map((t) => t.name));
  });

  test('given the history was deleted then nothing is recorded until set-up begins it anew, and says so', () => {
    const { wb, ids } = withProposals(2);
    const lihat = seen(wb, ids);
    wb.sheets = wb.sheets.filter((s) => s.name !== 'Riwayat');
    wb.metadata = wb.metadata.filter(
      (m) => !('sheetId' in m.place) || wb.sheets.some((s) => s.id === (m.place as { sheetId: number }).sheetId),
    );
    const before = allCells(wb);
    const [h] = act(wb, ids, 'T01', {}, { lihat }).hasil;
    expect(h && !h.ok && h.masalah.map((m) => m.kode)).toEqual(['RIWAYAT_HILANG']);
    for (const fn of ['periksaKeutuhan', 'periksaRegister', 'daftarkanBaris', 'pulihkanSusunan'] as const)
      expect(kodeDari(call(wb, fn)), fn).toEqual(['RIWAYAT_HILANG']);
    expect(allCells(wb)).toEqual(before);
    expect(call(wb, 'siapkanRegister', {})).toMatchObject({ tabDibuat: ['Riwayat'], riwayatHilang: true });
    // The seal outside the tabs still knows of the three events, and the new chain begins by saying so.
    expect(events(wb)).toMatchObject([
      {
        no: 1,
        tindakan: 'PULIH',
        catatan: expect.stringContaining('3 kegiatan yang pernah dicatat tidak ada lagi') as string,
      },
      { no: 2, tindakan: 'BUKA', catatan: 'Riwayat dimulai lagi: tab sebelumnya dihapus' },
    ]);
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'UTUH', jumlah: 2 });
    expect(allCells(wb, ['Riwayat'])).toEqual(before);
    expect(call(wb, 'siapkanRegister', {})).toMatchObject({ tabDibuat: [], riwayatHilang: false });
  });

  test('given the file lost its anchors on the way through another program then headings heal them', () => {
    const { wb, ids } = withProposals(1);
    wb.metadata = [];
    walks(wb, ids[0] as string);
    call(wb, 'siapkanRegister', {});
    expect(wb.metadata.filter((m) => m.place.kind === 'COLUMN').length).toBeGreaterThanOrEqual(INOVASI.columns.length);
    const sheet = sheetOf(wb, 'Inovasi');
    putValue(sheet, 1, placeOf(wb, INOVASI, 'tujuan'), 'Maksud');
    expect(kodeDari(call(wb, 'periksaRegister'))).toEqual([]);
  });
});

describe('what is refused', () => {
  test('given a register of a newer version then it is left alone', () => {
    const wb = aRegister();
    type(wb, TAB_PENGATURAN, rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === 'skema') + 2, 'isi', '99');
    const before = allCells(wb);
    const answer = call(wb, 'siapkanRegister', { wilayah: '73.24' });
    expect(kodeDari(answer)).toEqual(['VERSI_LEBIH_BARU']);
    expect(allCells(wb)).toEqual(before);
  });

  test('given another region is asked for then the register keeps its own', () => {
    const wb = aRegister();
    const before = allCells(wb);
    expect(kalimatDari(call(wb, 'siapkanRegister', { wilayah: 'Kota Bogor' }))).toMatch(
      /Kabupaten Luwu Timur.*tidak dapat diganti/,
    );
    expect(allCells(wb)).toEqual(before);
  });

  test('given nobody knows who works then every writing function refuses and changes nothing', () => {
    const { wb, ids } = withProposals(1);
    fill(wb, INOVASI, [aProposal(9)]);
    const before = allCells(wb);
    const nobody = { user: '' };
    const answers = [
      call(aFile(), 'siapkanRegister', { wilayah: '73.24' }, nobody),
      call(wb, 'siapkanRegister', {}, nobody),
      call(wb, 'tambahUsulan', { nama_inovasi: 'x' }, nobody),
      call(wb, 'daftarkanBaris', {}, nobody),
      call(wb, 'imporTab', { tab: 'Sheet1' }, nobody),
      call(wb, 'buatKeputusan', { id: ids }, nobody),
      {
        masalah: call(
          wb,
          'lakukanTindakan',
          { id: ids, kode: 'T01', isian: {}, lihat: {}, permintaan: 'p' },
          nobody,
        ).hasil.flatMap((h) => (h.ok ? [] : h.masalah)),
      },
    ];
    for (const answer of answers) expect(kodeDari(answer)).toEqual(['TANPA_IDENTITAS']);
    expect(allCells(wb)).toEqual(before);
  });

  test.each([
    'tambahUsulan',
    'daftarkanBaris',
    'imporTab',
    'periksaRegister',
    'tindakanTersedia',
    'lakukanTindakan',
    'buatKeputusan',
    'perbaruiRingkasan',
    'periksaKeutuhan',
    'pulihkanSusunan',
  ] as const)('given the workbook is no register then %s says what to do and touches nothing', (fn) => {
    const wb = aFile();
    putValue(sheetOf(wb, 'Sheet1'), 1, 1, 'data orang lain');
    const before = allCells(wb);
    const answer = call(wb, fn, {
      id: ['x'],
      nama_inovasi: 'x',
      kode: 'T01',
      isian: {},
      lihat: {},
      permintaan: 'p',
      tab: 'Sheet1',
    });
    const problems = 'hasil' in answer ? { masalah: answer.hasil.flatMap((h) => (h.ok ? [] : h.masalah)) } : answer;
    expect(kodeDari(problems), JSON.stringify(answer)).toEqual(['BELUM_SIAP']);
    expect(kalimatDari(problems)).toMatch(/belum menjadi register.*Siapkan register/);
    expect(allCells(wb)).toEqual(before);
  });

  test.each([
    'tambahUsulan',
    'daftarkanBaris',
    'imporTab',
    'periksaRegister',
    'periksaBaris',
    'prosesTahapan',
    'buatKeputusan',
    'perbaruiRingkasan',
    'periksaKeutuhan',
    'pulihkanSusunan',
  ])('given the workbook is no register then the menu entry %s says so in one dialog', (fn) => {
    const wb = aFile();
    const texts = said(menu(wb, fn));
    expect(texts).toEqual([expect.stringContaining('Siapkan register')]);
    expect(wb.sheets).toHaveLength(1);
  });
});

describe('a copy of the file', () => {
  test('given the file was copied then set-up says so, and only a new register gets an event of its own', () => {
    const { wb } = withProposals(1);
    wb.id = 'berkas-salinan';
    wb.properties = { script: {}, document: {}, user: {} };
    const before = events(wb).length;
    expect(call(wb, 'siapkanRegister', {})).toMatchObject({ salinan: true });
    expect(events(wb)).toHaveLength(before);
    call(wb, 'siapkanRegister', { jadikanBaru: true });
    expect(events(wb).at(-1)).toMatchObject({ tindakan: 'BUKA', perubahan: { '+berkas': { id: 'berkas-salinan' } } });
    expect(call(wb, 'siapkanRegister', {})).toMatchObject({ salinan: false });
    expectUtuh(wb);
    expect(rowOf(wb, 'INV-73.24-2026-0001')).toBe(2);
  });
});
