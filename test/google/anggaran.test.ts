import { describe, expect, test } from 'vitest';
import { pembuatSidik } from '../../src/app/muat.ts';
import { keSel } from '../../src/domain/baca/ke-sel.ts';
import { type Peristiwa, rantai } from '../../src/domain/riwayat/peristiwa.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import type { Column } from '../../src/domain/tab/tab.ts';
import type { Cell } from '../../src/domain/teks.ts';
import type { Outcome } from '../../src/local/execute.ts';
import type { CellValue } from '../../src/local/model.ts';
import { growTo } from '../../src/local/sheet-structure.ts';
import {
  addTab,
  aFile,
  aRegister,
  atStage,
  events,
  outcome,
  rowOf,
  seen,
  segelOf,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { anExport } from './ekspor.ts';

/** Fails with the methods that were called, so that the answer to "too many" is at hand. */
const expectCalls = (o: Outcome, atMost: number): void => {
  expect(o.error).toBeNull();
  expect(o.result).not.toHaveProperty('masalah');
  if (process.env['ANGGARAN'])
    console.log(
      expect.getState().currentTestName,
      o.calls.total,
      `lock ${o.lockHeldMs} ms`,
      `${o.simulatedMs} ms`,
      `${o.wallMs} ms wall`,
    );
  expect(o.calls.total, JSON.stringify(o.calls.byMethod, null, 1)).toBeLessThanOrEqual(atMost);
};

const AT = (key: string): number => INOVASI.columns.findIndex((c) => c.key === key);
const SIDIK = pembuatSidik({ letak: new Map(INOVASI.columns.map((c, i) => [c.key, i])) });

/** A register of n entries with a history of m events, put straight into the model as acts would have left them. */
const besar = (n: number, m: number): { wb: Workbook; ids: string[] } => {
  const { wb } = atStage('PROSES_PENETAPAN');
  const sheet = sheetOf(wb, 'Inovasi');
  growTo(wb, sheet, n + 10, sheet.maxColumns);
  // Rows that Sheets inserts take the formats of the row above.
  for (const runs of sheet.styles.columns) {
    const last = runs?.[runs.length - 1];
    if (last) last.to = sheet.maxRows - 1;
  }
  const template = sheet.values[1] as CellValue[];
  const ids: string[] = [];
  for (let i = 0; i < n; i++) {
    const id = `INV-73.24-2026-${String(i + 1).padStart(4, '0')}`;
    const row = [...template];
    row[AT('id')] = id;
    row[AT('nama_inovasi')] = `Inovasi ${i}`;
    const asRead = row.map((v, at): Cell => {
      const column = INOVASI.columns[at] as Column | undefined;
      return v === null
        ? ''
        : column?.type === 'date' && typeof v === 'number'
          ? new Date((v - 25569) * 86400000).toISOString().slice(0, 10)
          : v;
    });
    row[AT('sidik')] = SIDIK(asRead);
    sheet.values[i + 1] = row;
    ids.push(id);
  }
  const history = sheetOf(wb, 'Riwayat');
  const e: Peristiwa = {
    waktu: '2026-06-15T10:00:00+08:00',
    operator: 'admin@contoh.go.id',
    operator_nama: '',
    peran: '',
    cara: 'panel',
    kelompok: 'lama',
    tindakan: 'T01',
    id: ids[0] as string,
    dari: '',
    ke: '',
    versi: 1,
    diputuskan_oleh: '',
    dasar_no: '',
    dasar_tgl: '',
    catatan: '',
    perubahan: { manfaat: ['', String(keSel(INOVASI.columns[AT('manfaat')] as Column, 'x'))] },
    permintaan: 'lama',
  };
  const { rows, no, segel } = rantai(
    Array.from({ length: Math.min(m, 50) }, () => e),
    { no: 0, segel: '' },
  );
  growTo(wb, history, m + 10, history.maxColumns);
  const filler = rows[rows.length - 1] as string[];
  history.values = [
    history.values[0],
    ...Array.from({ length: m }, (_, i) => {
      const r: CellValue[] = [...filler];
      r[0] = String(i + 1);
      return r;
    }),
  ];
  const key = Object.keys(wb.properties.script).find((k) => k.startsWith('lumbung.segel')) as string;
  wb.properties.script[key] = JSON.stringify({ jumlah: m, kepala: segel });
  expect(segelOf(wb)?.jumlah).toBe(m);
  expect(no).toBe(Math.min(m, 50));
  return { wb, ids };
};

const KEPUTUSAN = { sk_no: '7/2026', sk_tgl: '2026-05-20', sk_tautan: 'https://contoh.go.id/k' };

describe('budgets', () => {
  test('given the file opens then only the menu is called', () => {
    const done = outcome(aFile(), 'onOpen', undefined, { kind: 'simple', authMode: 'NONE' });
    expect(done.error).toBeNull();
    expect(done.calls.total).toBe(0);
    expect(
      Object.keys(done.calls.byMethod).filter((m) => !/^(SpreadsheetApp\.getUi|Ui\.createMenu|Menu\.)/.test(m)),
    ).toEqual([]);
    expect(done.menus).toHaveLength(1);
  });

  test('given a check that records what staff typed in fifty rows then it is one check and one act', () => {
    const { wb, ids } = withProposals(60);
    for (const id of ids.slice(0, 50)) type(wb, INOVASI, rowOf(wb, id), 'manfaat', `Manfaat ${id}`);
    const done = outcome(wb, 'periksaRegister', {});
    expect(events(wb).filter((p) => p.tindakan === 'SUNTING')).toHaveLength(50);
    expectCalls(done, 25 + 10);
  });

  test.each([1, 300])('given a check of %i entries with defects then it makes at most 25 calls', (n) => {
    const { wb } = withProposals(1);
    addTab(wb, 'Ekspor', [
      ['Nama Inovasi', 'OPD', 'Tahapan', 'Waktu Uji Coba', 'Bentuk', 'Link Video', 'Urusan'],
      ...Array.from({ length: n }, (_, i) => [
        `Impor ${i}`,
        `Dinas ${i % 7}`,
        i % 2 ? 'Penerapan' : 'Inisiatif',
        i % 3 ? 'segera' : '',
        i % 5 ? 'x' : '',
        'tautan',
        'Sihir',
      ]),
    ]);
    outcome(wb, 'imporTab', { tab: 'Ekspor' });
    expectCalls(outcome(wb, 'periksaRegister', {}), 25);
    expectCalls(outcome(wb, 'periksaRegister', {}), 25);
  });

  test.each([1, 40])('given an import of %i times eight rows then it makes at most 25 calls', (n) => {
    const wb = aRegister();
    const [head = [], ...rows] = anExport();
    addTab(wb, 'Ekspor', [head, ...Array.from({ length: n }, () => rows).flat()]);
    expectCalls(outcome(wb, 'imporTab', { tab: 'Ekspor' }), 25);
  });

  test.each([1, 100])('given an act on %i entries then it makes at most 20 calls', (n) => {
    const { wb, ids } = besar(120, 200);
    const chosen = ids.slice(3, 3 + n);
    const done = outcome(wb, 'lakukanTindakan', {
      id: chosen,
      kode: 'T13',
      isian: KEPUTUSAN,
      lihat: seen(wb, chosen),
      permintaan: 'p',
    });
    expect((done.result as { hasil: { ok: boolean }[] }).hasil.every((h) => h.ok)).toBe(true);
    expectCalls(done, 20);
  });

  test('given an act on scattered rows, edited since, with a meeting then it makes at most 20 calls', () => {
    const { wb, ids } = atStage('EVALUASI', 9);
    const chosen = ids.filter((_, i) => i % 2 === 0);
    for (const id of chosen) {
      const row = sheetOf(wb, 'Inovasi').values.find((r) => r?.[0] === id) as CellValue[];
      row[INOVASI.columns.length - 1] = 'disunting';
    }
    const done = outcome(wb, 'lakukanTindakan', {
      id: chosen,
      kode: 'T09',
      lihat: seen(wb, chosen),
      permintaan: 'p',
      isian: {
        ba_no: '1',
        ba_tgl: '2026-05-04',
        hadir: 'Ani; Budi; Citra',
        kriteria: 'Ya',
        pertanyaan: 'Ya',
        prinsip: 'Ya',
      },
    });
    expect((done.result as { hasil: { ok: boolean }[] }).hasil.every((h) => h.ok)).toBe(true);
    expectCalls(done, 20);
  });

  test('given five thousand entries and fifty thousand events then an act on one holds the lock for at most two seconds', () => {
    const { wb, ids } = besar(5000, 50000);
    const chosen = [ids[2500] as string];
    const done = outcome(wb, 'lakukanTindakan', {
      id: chosen,
      kode: 'T13',
      isian: KEPUTUSAN,
      lihat: seen(wb, chosen),
      permintaan: 'p',
    });
    expect(done.result).toMatchObject({ hasil: [{ ok: true, ke: 'DITETAPKAN' }] });
    expectCalls(done, 20);
    expect(done.lockHeldMs).toBeGreaterThan(0);
    expect(done.lockHeldMs).toBeLessThanOrEqual(2000);
    // The history is not read for an entry that nobody edited: a million cells would be twelve seconds.
    expect(done.simulatedMs).toBeLessThan(10000);
  }, 30000);

  test('given a document then it is one call to Drive, with one for the folder the first time', () => {
    const { wb, ids } = atStage('LAYAK', 12);
    const drive = (o: Outcome): number =>
      Object.entries(o.calls.byMethod)
        .filter(([m]) => /^(Files|Permissions)\./.test(m))
        .reduce((sum, [, k]) => sum + k, 0);
    expect(drive(outcome(wb, 'buatKeputusan', { id: ids }))).toBe(2);
    const second = outcome(wb, 'buatKeputusan', { id: ids });
    expect(drive(second)).toBe(1);
    if (process.env['ANGGARAN']) console.log('document', second.calls.total);
  });

  test('given the lock is held then no dialog, toast or Drive call is made inside it', () => {
    const { wb, ids } = atStage('LAYAK', 2);
    const done = outcome(wb, 'buatKeputusan', { id: ids });
    // A conversion takes three seconds: it would show in the time the lock is held.
    expect(done.simulatedMs).toBeGreaterThan(3000);
    expect(done.lockHeldMs).toBeLessThan(2500);
  });

  test('given five thousand entries and fifty thousand events then the summaries read each source once and write in few calls', () => {
    const { wb } = besar(5000, 50000);
    expectCalls(outcome(wb, 'perbaruiRingkasan', {}), 60);
    const again = outcome(wb, 'perbaruiRingkasan', {});
    expectCalls(again, 60);
    expect(again.calls.byMethod['Range.getValues']).toBeLessThanOrEqual(10);
    expect(again.simulatedMs).toBeLessThan(60_000);
  });
});
