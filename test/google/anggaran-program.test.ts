import { expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PESERTA } from '../../src/domain/tab/labinov.ts';
import { UMPAN_BALIK } from '../../src/domain/tab/manfaat.ts';
import { NILAI_INDIKATOR } from '../../src/domain/tab/program.ts';
import type { Tab } from '../../src/domain/tab/tab.ts';
import type { Outcome } from '../../src/local/execute.ts';
import type { CellValue } from '../../src/local/model.ts';
import { growTo } from '../../src/local/sheet-structure.ts';
import { outcome, placeOf, sheetOf, type Workbook } from '../a.ts';
import { besar } from './register-besar.ts';

const DITERAPKAN = 700;
const NOMOR = Array.from({ length: 20 }, (_, i) => String(16 + i));

/** Rows put straight into the model, as years of work would have left them. */
const isi = (wb: Workbook, tab: Tab, rows: readonly Readonly<Record<string, CellValue>>[]): void => {
  const sheet = sheetOf(wb, tab.name);
  growTo(wb, sheet, rows.length + 10, sheet.maxColumns);
  const places = tab.columns.map((c) => [c.key, placeOf(wb, tab, c.key) - 1] as const);
  const width = Math.max(...places.map(([, at]) => at)) + 1;
  sheet.values = [
    sheet.values[0],
    ...rows.map((r) => {
      const line = new Array<CellValue>(width).fill(null);
      for (const [key, at] of places) line[at] = r[key] ?? null;
      return line;
    }),
  ];
};

/** Five thousand entries of which seven hundred are applied, with the levels of two years, participants and feedback. */
const program = (): { readonly wb: Workbook; readonly ids: readonly string[] } => {
  const { wb, ids } = besar(5000, 50000);
  expect(outcome(wb, 'siapkanProgram', {}).error).toBeNull();
  const inovasi = sheetOf(wb, 'Inovasi');
  const at = (key: string): number => placeOf(wb, INOVASI, key) - 1;
  for (const row of inovasi.values.slice(1, DITERAPKAN + 1)) {
    if (!row) continue;
    row[at('status')] = 'Penerapan';
    row[at('penerapan_mulai')] = 45700;
  }
  const diterapkan = ids.slice(0, DITERAPKAN);
  isi(
    wb,
    NILAI_INDIKATOR,
    ['2025', '2026'].flatMap((tahun) =>
      diterapkan.flatMap((id, i) => NOMOR.map((no, k) => ({ tahun, id, no, klaim: (i + k) % 4, terverifikasi: null }))),
    ),
  );
  isi(
    wb,
    PESERTA,
    Array.from({ length: 2000 }, (_, i) => ({
      kegiatan: `Acara ${i % 40}`,
      nama: `Orang ${i}`,
      perangkat_daerah: 'Dinas Kesehatan',
    })),
  );
  isi(
    wb,
    UMPAN_BALIK,
    Array.from({ length: 2000 }, (_, i) => ({
      id: diterapkan[i % DITERAPKAN] ?? '',
      tanggal: 46100 + (i % 60),
      jenis: 'Pengaduan',
      isi: `Keluhan ${i}`,
    })),
  );
  return { wb, ids: diterapkan };
};

const banyak = (o: Outcome, method: RegExp): number =>
  Object.entries(o.calls.byMethod).reduce((sum, [m, n]) => sum + (method.test(m) ? n : 0), 0);

const expectBiaya = (o: Outcome, name: string, atMost: number): void => {
  if (process.env['ANGGARAN'])
    console.log(name, o.calls.total, `lock ${o.lockHeldMs} ms`, `${o.simulatedMs} ms`, `${o.wallMs} ms wall`);
  expect(o.error, name).toBeNull();
  expect(o.result ?? {}, name).not.toHaveProperty('masalah');
  expect(o.calls.total, `${name} ${JSON.stringify(o.calls.byMethod, null, 1)}`).toBeLessThanOrEqual(atMost);
};

test('given the programmes of a large region then each tab is read once and each page written in at most five writes', () => {
  const { wb, ids } = program();
  const id = ids[350];
  expectBiaya(outcome(wb, 'perbaruiProgram', {}), 'perbaruiProgram first', 80);
  const again = outcome(wb, 'perbaruiProgram', {});
  expectBiaya(again, 'perbaruiProgram', 60);
  // Settings, offices, the register and 22 sources.
  expect(banyak(again, /^Range\.getValues$/)).toBeLessThanOrEqual(25);
  expect(banyak(again, /^(Range|RangeList|Sheet)\.(set|clear|insert|remove|update)/)).toBeLessThanOrEqual(5 * 5);
  expect(again.simulatedMs).toBeLessThan(120_000);
  expectBiaya(outcome(wb, 'proyeksiIndeks', {}), 'proyeksiIndeks', 15);
  expectBiaya(outcome(wb, 'nilaiIndikator', { id }), 'nilaiIndikator', 15);
  expectBiaya(outcome(wb, 'proposalLomba', { id, program: 'KIPP', tahun: '2026' }), 'proposalLomba', 15);
  expectBiaya(outcome(wb, 'agendaInovasi', {}), 'agendaInovasi', 20);
  expectBiaya(outcome(wb, 'siapkanDampak', { id: ids.slice(0, 40) }), 'siapkanDampak', 15);
  const baris = NOMOR.slice(0, 4).map((no) => ({ no, klaim: 1, dasar: 'Sesuai dokumen.' }));
  const simpan = outcome(wb, 'simpanNilai', { id, baris, permintaan: 'p' });
  expectBiaya(simpan, 'simpanNilai', 25);
  // Three looks at twenty-eight thousand rows under the lock: whether they still say so, where they stand, whether they moved.
  expect(banyak(simpan, /^Range\.getValues$/)).toBeLessThanOrEqual(11);
  expect(simpan.lockHeldMs).toBeLessThan(12_000);
}, 120_000);
