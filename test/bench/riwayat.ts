// What a long history costs: one act, an act after an edit, the check that records edits, and the proof of the whole chain.
import { performance } from 'node:perf_hooks';
import { rantai } from '../../src/domain/riwayat/peristiwa.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import { createWorkbook, sheetByName } from '../../src/local/create-workbook.ts';
import { execute } from '../../src/local/execute.ts';
import { columnLetters } from '../../src/local/grid-range.ts';
import type { CellValue, Sheet, Workbook } from '../../src/local/model.ts';
import { bundleOf, loadScripts, type ScriptBundle } from '../../src/local/script-bundle.ts';
import { growTo } from '../../src/local/sheet-structure.ts';
import { typeCells } from '../../src/local/type-cells.ts';
import { tabelBangkitan } from './baris-bangkitan.ts';

const ENTRIES = 5_000;
const EVENTS = 50_000;
const USER = 'admin@contoh.go.id';
const NOW = Date.UTC(2026, 5, 15);

const tab = (wb: Workbook, name: string): Sheet => {
  const sheet = sheetByName(wb, name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
};

const at = (key: string): number => INOVASI.columns.findIndex((c) => c.key === key);

const run = (wb: Workbook, bundle: ScriptBundle, functionName: string, args: object, label?: string): unknown => {
  const before = process.cpuUsage();
  const wall = performance.now();
  const done = execute(wb, bundle, { kind: 'call', user: USER, now: () => NOW, functionName, args: [args] });
  const used = process.cpuUsage(before);
  if (done.error) throw new Error(`${functionName}: ${done.error.message}\n${done.stack}`);
  if (label)
    console.log(
      `  ${label.padEnd(44)} ${String(done.calls.total).padStart(3)} calls  ${((used.user + used.system) / 1000).toFixed(0).padStart(6)} ms CPU with the host  ${(done.simulatedMs / 1000).toFixed(1).padStart(6)} s modelled  ${(performance.now() - wall).toFixed(0).padStart(6)} ms wall`,
    );
  return done.result;
};

/** A register of many entries whose history was made long: real events, chained as acts chain them. */
const register = (bundle: ScriptBundle): { readonly wb: Workbook; readonly ids: readonly string[] } => {
  const wb = createWorkbook({ name: 'bench' });
  run(wb, bundle, 'siapkanRegister', { wilayah: '73.24' });
  const isi = bundleOf(
    [
      {
        name: 'isi.js',
        text: `function isi(rows) { var s = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Data'); s.insertRowsAfter(1000, rows.length); s.insertColumnsAfter(26, 80); var r = s.getRange(1, 1, rows.length, rows[0].length); r.setNumberFormat('@'); r.setValues(rows); }`,
      },
    ],
    {},
    bundle.manifest,
  );
  const rows = tabelBangkitan(ENTRIES);
  execute(wb, isi, { kind: 'call', user: USER, now: () => NOW, functionName: 'isi', args: [rows] });
  run(wb, bundle, 'imporTab', { tab: 'Data' });
  const history = tab(wb, 'Riwayat');
  const last = history.values[history.values.length - 1] as string[];
  const have = history.values.length - 1;
  const ids = tab(wb, 'Inovasi')
    .values.slice(1)
    .map((r) => String((r as CellValue[])[at('id')]));
  const chain = rantai(
    Array.from({ length: EVENTS - have }, (_, i) => ({
      waktu: '2026-06-15T10:00:00+08:00',
      operator: USER,
      operator_nama: '',
      peran: 'ADMIN',
      cara: 'menu',
      kelompok: `k${i}`,
      tindakan: 'SUNTING',
      id: ids[i % ids.length] as string,
      dari: 'DRAF',
      ke: 'DRAF',
      versi: 1,
      diputuskan_oleh: '',
      dasar_no: '',
      dasar_tgl: '',
      catatan: '',
      perubahan: { no_agenda: [i % 2 ? '' : `agenda ${i}`, i % 2 ? `agenda ${i}` : ''] as const },
      permintaan: `k${i}`,
    })),
    { no: have, segel: last[RIWAYAT.columns.findIndex((c) => c.key === 'segel')] ?? '' },
  );
  growTo(wb, history, EVENTS + 10, history.maxColumns);
  for (const row of chain.rows) history.values.push(row);
  const key = Object.keys(wb.properties.script).find((k) => k.startsWith('lumbung.segel')) as string;
  wb.properties.script[key] = JSON.stringify({ jumlah: chain.no, kepala: chain.segel });
  return { wb, ids };
};

export const benchRiwayat = (): void => {
  const bundle = loadScripts('dist');
  const { wb, ids } = register(bundle);
  console.log(`\n${ENTRIES} entries, a history of ${EVENTS} events`);
  const isian = { evaluasi_penerapan: '2025', rekomendasi: 'LANJUT', hasil: 'Layanan dipakai warga' };
  const act = (id: string, label: string): void => {
    const seen = run(wb, bundle, 'tindakanTersedia', { id: [id] }) as readonly { versi: number; sidik: string }[];
    const lihat = { [id]: { versi: seen[0]?.versi, sidik: seen[0]?.sidik } };
    const done = run(
      wb,
      bundle,
      'lakukanTindakan',
      { id: [id], kode: 'T27', isian, lihat, permintaan: label },
      label,
    ) as { readonly hasil: readonly { readonly ok: boolean }[] };
    if (!done.hasil.every((h) => h.ok)) throw new Error(JSON.stringify(done).slice(0, 400));
  };
  act(ids[0] as string, 'an act on one entry');
  const type = (baris: number, text: string): void =>
    void typeCells(wb, null, `Inovasi!${columnLetters(at('manfaat') + 1)}${baris}`, text, { user: USER });
  type(4, 'diubah');
  act(ids[2] as string, 'the same after somebody edited its row');
  run(wb, bundle, 'periksaKeutuhan', {}, 'proof of the whole chain');
  run(wb, bundle, 'periksaRegister', {}, 'a check that moves old events to the archive');
  run(wb, bundle, 'periksaKeutuhan', {}, 'proof of the chain through the archive');
  for (let baris = 10; baris < 60; baris++) type(baris, `diubah ${baris}`);
  run(wb, bundle, 'periksaRegister', {}, 'a check that records 50 edited rows');
  act(ids[4] as string, 'an act, most events in the archive');
};
