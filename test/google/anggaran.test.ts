import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import type { Outcome } from '../../src/local/execute.ts';
import type { CellValue } from '../../src/local/model.ts';
import { addTab, aFile, aRegister, atStage, events, outcome, rowOf, seen, sheetOf, type, withProposals } from '../a.ts';
import { anExport } from './ekspor.ts';
import { besar } from './register-besar.ts';

/** Fails with the methods that were called, so that the answer to "too many" is at hand. */
const expectCalls = (o: Outcome, atMost: number): void => {
  expect(o.error).toBeNull();
  expect(o.result ?? {}).not.toHaveProperty('masalah');
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

  test('given entries at every stage then a check that reads all other tabs makes at most 25 calls', () => {
    const wb = aFile();
    outcome(wb, 'isiDataContoh', {});
    expectCalls(outcome(wb, 'periksaRegister', {}), 25);
  });

  test.each([1, 40])('given an import of %i times eight rows then it makes at most 25 calls', (n) => {
    const wb = aRegister();
    const [head = [], ...rows] = anExport();
    addTab(wb, 'Ekspor', [head, ...Array.from({ length: n }, () => rows).flat()]);
    expectCalls(outcome(wb, 'imporTab', { tab: 'Ekspor' }), 25);
  });

  // Scores are a tab of their own: three calls more where the source has any, and one for whether their year is closed.
  test.each([
    ['without scores', 25],
    ['with scores', 29],
  ])(
    'given ten thousand rows %s pasted then plan, questions and import together make at most %i calls',
    (skor, most) => {
      const wb = aRegister();
      const [head = [], row = []] = anExport();
      const atSkor = skor === 'with scores' ? -1 : head.findIndex((h) => /kematangan/i.test(String(h)));
      const rows = Array.from({ length: 10000 }, (_, i) =>
        row.map((c, at) => (at === 3 ? `Impor ${i}` : at === atSkor ? '' : c)),
      );
      addTab(wb, 'Ekspor', [head, ...rows]);
      const done = outcome(wb, 'imporTab', undefined, { kind: 'menu', activeTab: 'Ekspor', answers: ['YES', 'OK'] });
      expect(done.dialogs.map((d) => d.text)[1]).toMatch(/10000 baris dibaca: 10000 ditambahkan/);
      expectCalls(done, most);
    },
    60000,
  );

  test('given an import that changes one column of three hundred scattered rows then it makes at most 25 calls', () => {
    const wb = aRegister();
    const rows = (skor: (i: number) => number) => [
      ['Nama Inovasi', 'Skor Kematangan'],
      ...Array.from({ length: 600 }, (_, i) => [`Impor ${i}`, skor(i)]),
    ];
    addTab(
      wb,
      'Ekspor',
      rows(() => 50),
    );
    outcome(wb, 'imporTab', { tab: 'Ekspor' });
    addTab(
      wb,
      'Ekspor 2',
      rows((i) => (i % 2 ? 50 : 60 + (i % 4))),
    );
    const done = outcome(wb, 'imporTab', { tab: 'Ekspor 2', perbarui: true });
    expect(done.result).toMatchObject({ diperbarui: 300, dilewati: 300 });
    expectCalls(done, 25);
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

  // Rows that stand there are read back after they were written, rows that are added ask for room: both together is one more.
  test('given levels or sections of a proposal then saving them makes about 20 calls, old rows or new ones', () => {
    const { wb, ids } = atStage('EVALUASI', 2);
    outcome(wb, 'siapkanProgram', {});
    const [id = '', lain = ''] = ids;
    const nilai = (of: string, n: number, no: readonly string[]) =>
      outcome(wb, 'simpanNilai', {
        ...{ id: of, permintaan: `${of} ${n}` },
        baris: no.map((x) => ({ no: x, klaim: n })),
      });
    const proposal = (of: string, lihat: string, isi: string) =>
      outcome(wb, 'simpanProposal', {
        ...{ id: of, permintaan: `${of} ${isi}` },
        bagian: ['Ringkasan', 'Signifikansi'].map((bagian) => ({ bagian, lihat, isi })),
      });
    expectCalls(nilai(lain, 1, ['16']), 20);
    expectCalls(nilai(id, 1, ['16', '17']), 20);
    expectCalls(nilai(id, 2, ['16', '17']), 20);
    expectCalls(nilai(id, 3, ['16', '17', '18']), 21);
    expectCalls(proposal(lain, '', 'satu'), 21);
    expectCalls(proposal(id, '', 'satu'), 21);
    expectCalls(proposal(id, 'satu', 'dua'), 20);
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
  });

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
