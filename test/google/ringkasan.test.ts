import { describe, expect, test } from 'vitest';
import { REPLIKASI } from '../../src/domain/tab/bukti.ts';
import { KEGIATAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { TAB_RINGKASAN } from '../../src/domain/tab/ringkasan.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import type { Tab } from '../../src/domain/tab/tab.ts';
import { putValue } from '../../src/local/cell-values.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  act,
  addTab,
  aFile,
  allCells,
  aRegister,
  atStage,
  call,
  entries,
  fill,
  type Isi,
  menu,
  outcome,
  placeOf,
  rowsOf,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

const TAB = 'Ringkasan Pimpinan';
const baris = (wb: Workbook): string[][] =>
  sheetOf(wb, TAB).values.map((cells) => (cells ?? []).map((v) => String(v ?? '')).filter((v) => v !== ''));
const kalimat = (wb: Workbook): string => baris(wb).slice(0, 8).flat().join('\n');
const writes = (o: Outcome): number =>
  Object.entries(o.calls.byMethod)
    .filter(([m]) => /^(Range|RangeList|Sheet)\.(set|clear|insert|remove|update)/.test(m))
    .reduce((sum, [, n]) => sum + n, 0);

/** Two proposals of offices that must innovate, one decided, and three that run already. */
const berisi = (): Workbook => {
  const { wb } = withProposals(2, (n) => (n === 2 ? { pd_pengusul: 'Puskesmas Malili' } : {}));
  addTab(wb, 'Ekspor', [
    ['Nama Inovasi', 'OPD', 'Tahapan', 'Urusan', 'Tanggal Input'],
    ['A', 'Dinas Kesehatan', 'Penerapan', 'Kesehatan', '22-07-2022'],
    ['B', 'Dinas Kesehatan', 'Uji Coba', 'Kesehatan', '22-07-2022'],
    ['C', '', 'Penerapan', 'Sihir', '22-07-2022'],
  ]);
  call(wb, 'imporTab', { tab: 'Ekspor' });
  return wb;
};

describe('the summary for leadership', () => {
  test('given a register then sentences, counts by stage, office and urusan stand as plain values', () => {
    const wb = berisi();
    expect(call(wb, 'perbaruiRingkasan')).toEqual({
      tab: TAB_RINGKASAN.map((t) => t.name),
      belumAda: [],
      inovasi: 5,
      perTahapan: { Inisiatif: 2, 'Uji Coba': 1, Penerapan: 2 },
    });
    expect(kalimat(wb)).toContain('Inovasi Daerah Kabupaten Luwu Timur');
    expect(kalimat(wb)).toContain('Diperbarui Senin, 15 Juni 2026 pukul 10.00 WITA');
    expect(kalimat(wb)).toContain('Register memuat 5 inovasi: 2 inisiatif, 1 uji coba, 2 penerapan.');
    expect(kalimat(wb)).toContain(
      'Dari 2 perangkat daerah: 1 sudah mengusulkan, 0 sudah ditetapkan, 0 sudah menerapkan tahun 2026.',
    );
    expect(kalimat(wb)).toContain('Belum mengusulkan (1): Dinas Sosial.');
    expect(kalimat(wb)).toContain('1 inovasi belum terhubung dengan perangkat daerah terdaftar.');
    expect(baris(wb)).toEqual(
      expect.arrayContaining([
        ['Dinas Kesehatan', '4', '2', '1', '1'],
        ['Belum terdaftar sebagai perangkat daerah', '1', '0', '0', '1'],
        ['Kesehatan', '4', 'Ya'],
        ['Belum diisi atau tidak dikenal', '1'],
        ['Draf', '2', '0', '0'],
      ]),
    );
    expect(sheetOf(wb, TAB).formulas.columns.flatMap((r) => r ?? [])).toEqual([]);
  });

  test('given a decree then its office has come that far', () => {
    const { wb } = atStage('DITETAPKAN');
    call(wb, 'perbaruiRingkasan');
    expect(kalimat(wb)).toContain('1 sudah mengusulkan, 1 sudah ditetapkan, 0 sudah menerapkan tahun 2026.');
  });

  test.each<[string, Isi, number, number]>([
    ['a decree of the year', { status: 'Ditetapkan', sk_no: '1', sk_tgl: '2026-05-20' }, 1, 0],
    ['a decree of another year', { status: 'Ditetapkan', sk_no: '1', sk_tgl: '2025-05-20' }, 0, 0],
    ['a date without a number', { status: 'Ditetapkan', sk_no: '', sk_tgl: '2026-05-20' }, 0, 0],
    ['application from this year', { status: 'Penerapan', penerapan_mulai: '2026-01-03' }, 0, 1],
    [
      'development this year',
      { status: 'Penerapan', penerapan_mulai: '2020-01-03', pengembangan_tgl: '2026-02-01' },
      0,
      1,
    ],
    ['application from another year', { status: 'Penerapan', penerapan_mulai: '2025-12-31' }, 0, 0],
    ['a date of application at another stage', { status: 'Draf', penerapan_mulai: '2026-01-03' }, 0, 0],
  ])('given %s then the office counts just for that', (_, over, tetap, terap) => {
    const { wb } = withProposals(1);
    for (const [key, v] of Object.entries(over))
      putValue(sheetOf(wb, 'Inovasi'), 2, placeOf(wb, INOVASI, key), v === '' ? null : v);
    call(wb, 'perbaruiRingkasan');
    expect(kalimat(wb)).toContain(`${tetap} sudah ditetapkan, ${terap} sudah menerapkan tahun 2026.`);
  });

  test('given innovations that run already were imported then none is counted as decided', () => {
    const { wb } = withProposals(1);
    addTab(wb, 'Ekspor', [
      ['Nama Inovasi', 'OPD', 'Tahapan', 'Waktu Penerapan'],
      ['A', 'Dinas Kesehatan', 'Penerapan', '03-01-2026'],
      ['B', 'Dinas Sosial', 'Penerapan', '03-01-2024'],
    ]);
    call(wb, 'imporTab', { tab: 'Ekspor' });
    call(wb, 'perbaruiRingkasan');
    expect(kalimat(wb)).toContain('0 sudah ditetapkan, 1 sudah menerapkan tahun 2026.');
  });

  test('given an empty register then it says so without an error', () => {
    const wb = aRegister();
    expect(call(wb, 'perbaruiRingkasan')).toMatchObject({ inovasi: 0 });
    expect(kalimat(wb)).toContain('Belum ada perangkat daerah yang ditandai wajib berinovasi');
  });

  test('given it runs again then the cells are the same but for the stamp, and there is one chart', () => {
    const wb = berisi();
    call(wb, 'perbaruiRingkasan');
    const before = allCells(wb);
    const charts = structuredClone(sheetOf(wb, TAB).charts);
    call(wb, 'perbaruiRingkasan', {}, { now: () => Date.UTC(2026, 5, 16, 3, 5) });
    const after = allCells(wb);
    for (const { name } of TAB_RINGKASAN) {
      expect(after[name]?.[1]).toEqual(['Diperbarui Selasa, 16 Juni 2026 pukul 11.05 WITA']);
      (after[name] as unknown[])[1] = (before[name] as unknown[])[1];
    }
    expect(after).toEqual(before);
    expect(sheetOf(wb, TAB).charts).toEqual(charts);
    expect(charts).toHaveLength(2);
  });

  test('given fewer entries than before then nothing of the longer page is left', () => {
    const wb = berisi();
    call(wb, 'perbaruiRingkasan');
    const long = baris(wb).length;
    sheetOf(wb, 'Inovasi').values.length = 2;
    call(wb, 'perbaruiRingkasan');
    expect(baris(wb).filter((r) => r.length > 0).length).toBeLessThan(long);
    expect(baris(wb).flat()).not.toContain('Belum diisi atau tidak dikenal');
    expect(sheetOf(wb, TAB).charts).toHaveLength(2);
  });

  test('given names, numbers, contacts and links of people then none of them enters any summary', () => {
    const { wb } = withProposals(2, () => ({
      inisiator_nama: 'Rahasia Orang',
      inisiator_nip: '198001012005012001',
      inisiator_kontak: '081234567890',
      tim_inovator: 'Tim Rahasia; Dewi Tersembunyi',
      ba_tautan: 'https://contoh.go.id/rahasia',
      video_tautan: 'https://contoh.go.id/video',
    }));
    const kolom = (key: string): number => placeOf(wb, INOVASI, key);
    const sheet = sheetOf(wb, 'Inovasi');
    putValue(sheet, 2, kolom('status'), 'Penerapan');
    putValue(sheet, 2, kolom('tahapan_iid'), 'Penerapan');
    putValue(sheet, 3, kolom('status'), 'Proses penetapan');
    putValue(sheet, 3, kolom('posisi_oleh'), 'Ibu Dewi Tersembunyi');
    putValue(sheet, 3, kolom('pd_pengusul'), 'Rahasia Orang');
    type(wb, PETUGAS, 2, 'nama', 'Rahma Petugas');
    type(wb, PERANGKAT_DAERAH, 2, 'kepala', 'Kepala Tersembunyi');
    fill(wb, REPLIKASI, [{ id: entries(wb)[0]?.id ?? '', replikator: 'Rahma Petugas', tanggal: '2026-02-01' }]);
    fill(wb, KEGIATAN, [
      {
        nama: 'Lokakarya',
        narasumber: 'Narasumber Luar',
        tindak_lanjut: 'Menemui Narasumber Luar',
        tenggat: '2026-07-01',
      },
    ]);
    call(wb, 'perbaruiRingkasan');
    const tabs: readonly Tab[] = [INOVASI, PETUGAS, PERANGKAT_DAERAH, PEJABAT, KEGIATAN, RIWAYAT];
    const personal = tabs.flatMap((tab) =>
      rowsOf(wb, tab).flatMap((row) =>
        tab.columns
          .filter((c) => c.personal || c.type === 'url')
          .flatMap((c) => String((row as Record<string, unknown>)[c.key] ?? '').split(';'))
          .map((v) => v.trim())
          .filter((v) => v.length > 3 && v !== 'Setiap penyunting berkas'),
      ),
    );
    expect(new Set(personal).size).toBeGreaterThan(10);
    for (const { name } of TAB_RINGKASAN) {
      const text = JSON.stringify(allCells(wb)[name]);
      expect(text.length, name).toBeGreaterThan(100);
      for (const value of personal) expect(text, name).not.toContain(value);
      expect(text, name).not.toMatch(/@contoh|https?:|\d{18}/);
      expect(sheetOf(wb, name).formulas.columns.flatMap((r) => r ?? [])).toEqual([]);
    }
    expect(JSON.stringify(allCells(wb)['Daftar Inovasi (publik)'])).toContain('Kapal Layanan 1');
  });

  test('given acts since then the next summary tells them, and the same again until there are new ones', () => {
    const { wb, ids } = withProposals(1);
    const perubahan = (): string => {
      call(wb, 'perbaruiRingkasan');
      const rows = baris(wb).map((r) => r.join(' '));
      return rows.slice(rows.indexOf('Perubahan sejak ringkasan sebelumnya') + 1).join('\n');
    };
    expect(perubahan()).toContain('Ini ringkasan pertama');
    act(wb, ids, 'T01');
    const told = perubahan();
    expect(told).toContain('Kapal Layanan 1: Draf → Menunggu izin/pengantar.');
    const cells = allCells(wb);
    expect(perubahan()).toBe(told);
    expect(allCells(wb)).toEqual(cells);
    act(wb, ids, 'T02');
    expect(perubahan()).toContain('Kapal Layanan 1: Menunggu izin/pengantar → Verifikasi administrasi.');
  });

  test('given an older register without the new tabs then those that stand there are rebuilt and the others named', () => {
    const wb = berisi();
    wb.sheets = wb.sheets.filter((s) => s.name !== 'Tenggat');
    expect(call(wb, 'perbaruiRingkasan')).toMatchObject({ belumAda: ['Tenggat'], inovasi: 5 });
    expect(kalimat(wb)).toContain('Register memuat 5 inovasi');
  });

  test('given a time trigger at night then the summaries are rebuilt without a dialog; a file that is no register fails aloud', () => {
    const wb = berisi();
    const done = outcome(wb, 'perbaruiRingkasanMalam', { authMode: 'FULL', triggerUid: '1' });
    expect(done.error).toBeNull();
    expect([done.dialogs, done.toasts]).toEqual([[], []]);
    expect(kalimat(wb)).toContain('Register memuat 5 inovasi');
    expect(outcome(aFile(), 'perbaruiRingkasanMalam', {}).error?.message).toMatch(/Siapkan register/);
  });

  test('given it is run then each tab is written at most five times and each source is read once', () => {
    const wb = berisi();
    call(wb, 'perbaruiRingkasan');
    type(wb, INOVASI, 2, 'pd_pengusul', 'Dinas Sosial');
    const done = outcome(wb, 'perbaruiRingkasan', {});
    const { byMethod } = done.calls;
    expect(writes(done), JSON.stringify(byMethod)).toBeLessThanOrEqual(5 * TAB_RINGKASAN.length);
    expect(byMethod['Range.setValues']).toBe(TAB_RINGKASAN.length);
    // Settings, offices, register, holidays, reports, replications, events, officials, staff, and the history.
    expect(byMethod['Range.getValues']).toBeLessThanOrEqual(10);
  });

  test('given the menu then a short notice tells', () => {
    expect(menu(berisi(), 'perbaruiRingkasan').toasts.at(-1)?.message).toBe('Ringkasan diperbarui dari 5 inovasi.');
  });

  test('given it is stopped at any call then the next rebuild gives what one that ran through gives', () => {
    const whole = berisi();
    call(whole, 'perbaruiRingkasan');
    const expected = allCells(whole, ['Riwayat']);
    everywhere({
      bergantian: true,
      make: () => ({ wb: berisi() }),
      run: (s, stop?: Stop) => outcome(s.wb, 'perbaruiRingkasan', {}, stop),
      again: (s) => call(s.wb, 'perbaruiRingkasan'),
      other: (s) => call(s.wb, 'perbaruiRingkasanMalam', {}),
      check: (s) => expect(allCells(s.wb, ['Riwayat'])).toEqual(expected),
    });
  });
});
