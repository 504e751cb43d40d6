// What documents cost: composed, set as .docx, and made on the host; a decree for 200 entries, and letters to 200 offices.
import { performance } from 'node:perf_hooks';
import { Document, Packer, Paragraph } from 'docx';
import { composeKeputusan } from '../../src/domain/naskah/compose-keputusan.ts';
import type { Naskah } from '../../src/domain/naskah/naskah.ts';
import { renderText } from '../../src/domain/naskah/render-text.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { renderDocx } from '../../src/google/naskah-docx.ts';
import { createWorkbook, sheetByName } from '../../src/local/create-workbook.ts';
import { execute, type Outcome } from '../../src/local/execute.ts';
import type { CellValue, Sheet, Workbook } from '../../src/local/model.ts';
import { loadScripts } from '../../src/local/script-bundle.ts';
import { growTo } from '../../src/local/sheet-structure.ts';
import { bahanContoh, inovasiContoh } from '../domain/naskah/bahan.ts';

const ENTRIES = 5_000;
const EVENTS = 50_000;
const MANY = 200;
const RUNS = 5;

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0;

const timed = async (work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
};

const drive = (o: Outcome): number =>
  Object.entries(o.calls.byMethod).reduce((sum, [m, k]) => sum + (/^(Files|Permissions)\./.test(m) ? k : 0), 0);

const decree = (n: number): Naskah => {
  const [one] = inovasiContoh(1);
  if (!one) throw new Error('no sample entry');
  const inovasi = Array.from({ length: n }, (_, i) => ({ ...one, id: `INV-${i}`, nama: `${one.nama} ${i + 1}` }));
  const made = composeKeputusan(bahanContoh(1, { inovasi }));
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
};

/** The same words as plain paragraphs, by the same library: what the tables, sections and headers cost beyond it. */
const plain = (naskah: Naskah): Promise<unknown> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: renderText(naskah)
            .split('\n')
            .map((text) => new Paragraph(text)),
        },
      ],
    }),
  );

const composition = async (n: number): Promise<void> => {
  const naskah = decree(n);
  const [composed, set, words] = [
    await timed(() => decree(n)),
    await timed(() => renderDocx(naskah)),
    await timed(() => plain(naskah)),
  ];
  console.log(
    `  decree for ${String(n).padStart(3)}: composed ${composed.toFixed(1).padStart(7)} ms  set as .docx ${set.toFixed(1).padStart(7)} ms  ${(set / words).toFixed(2)} x plain paragraphs of the same words`,
  );
};

const tell = (label: string, runs: readonly Outcome[], documents: number): void => {
  const sum = (of: (o: Outcome) => number): number => runs.reduce((s, o) => s + of(o), 0);
  const modelled = sum((o) => o.simulatedMs) / 1000;
  console.log(
    `  ${label.padEnd(44)} ${String(runs.length).padStart(2)} runs  ${(sum((o) => o.calls.total) / documents).toFixed(1).padStart(6)} calls a document, ${(sum(drive) / documents).toFixed(3)} to Drive  ${modelled.toFixed(1).padStart(6)} s modelled  ${((documents * 60) / modelled).toFixed(1).padStart(5)} documents a minute  ${(sum((o) => o.wallMs) / documents).toFixed(0).padStart(5)} ms wall each`,
  );
};

const done = (o: Outcome): Outcome => {
  if (o.error || JSON.stringify(o.result).includes('"masalah"'))
    throw new Error(o.error?.message ?? JSON.stringify(o.result).slice(0, 400));
  return o;
};

const NOW = Date.UTC(2026, 5, 15, 2, 0, 0);
const bundle = loadScripts('dist');

const outcome = (wb: Workbook, functionName: string, args: object, now = (): number => NOW): Outcome =>
  done(execute(wb, bundle, { kind: 'call', user: 'admin@contoh.go.id', now, functionName, args: [args] }));

const tab = (wb: Workbook, name: string): Sheet => {
  const sheet = sheetByName(wb, name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
};

/** The sample register made large: its feasible entry many times, its history filled up, and so many offices that must propose. */
const register = (): { readonly wb: Workbook; readonly ids: readonly string[] } => {
  const wb = createWorkbook({ name: 'bench' });
  outcome(wb, 'siapkanRegister', { wilayah: '73.24' });
  outcome(wb, 'isiDataContoh', {});
  const at = (key: string): number => INOVASI.columns.findIndex((c) => c.key === key);
  const entries = tab(wb, INOVASI.name);
  const feasible = entries.values.find((r) => r?.[at('status')] === 'Dinyatakan layak') as CellValue[];
  growTo(wb, entries, ENTRIES + 10, entries.maxColumns);
  const ids: string[] = [];
  for (let i = 0; i < ENTRIES; i++) {
    const row = [...feasible];
    ids.push(`INV-73.24-2026-${String(i + 1).padStart(4, '0')}`);
    row[at('id')] = ids[i] ?? '';
    row[at('nama_inovasi')] = `Layanan ${i + 1}`;
    entries.values[i + 1] = row;
  }
  const offices = tab(wb, PERANGKAT_DAERAH.name);
  const place = (key: string): number => PERANGKAT_DAERAH.columns.findIndex((c) => c.key === key);
  const office = offices.values.find((r) => r?.[place('wajib_inovasi')] === 'Ya') as CellValue[];
  growTo(wb, offices, MANY + 10, offices.maxColumns);
  for (let i = 0; i < MANY; i++) {
    const row = [...office];
    row[place('nama')] = `Dinas Nomor ${i + 1}`;
    row[place('alias')] = null;
    offices.values[i + 1] = row;
  }
  offices.values.length = MANY + 1;
  const history = tab(wb, 'Riwayat');
  growTo(wb, history, EVENTS + 10, history.maxColumns);
  const filler = history.values[history.values.length - 1] as CellValue[];
  for (let i = history.values.length; i <= EVENTS; i++) history.values[i] = [String(i), ...filler.slice(1)];
  const key = Object.keys(wb.properties.script).find((k) => k.startsWith('lumbung.segel')) as string;
  const seal = JSON.parse(wb.properties.script[key] as string) as object;
  wb.properties.script[key] = JSON.stringify({ ...seal, jumlah: EVENTS });
  return { wb, ids };
};

/** Prints what documents cost; calls and modelled times are the host's, milliseconds this machine's. */
export const benchNaskah = async (): Promise<void> => {
  console.log(`\ndocuments, ${ENTRIES} entries, a history of ${EVENTS} events`);
  for (const n of [1, 12, MANY]) await composition(n);
  const { wb, ids } = register();
  tell('a decree for one', [outcome(wb, 'buatKeputusan', { id: ids.slice(0, 1) })], 1);
  tell(`a decree for ${MANY}`, [outcome(wb, 'buatKeputusan', { id: ids.slice(0, MANY) })], 1);
  const runs: Outcome[] = [];
  for (let sisa = MANY; sisa > 0; ) {
    // The clock shows more at each look, so that a run stops itself about where it would on Google's clock.
    let now = NOW;
    const made = outcome(wb, 'buatNaskahDinas', { jenis: 'PERMINTAAN_USULAN', isian: { batas: '31-07-2026' } }, () => {
      now += 450;
      return now;
    });
    runs.push(made);
    sisa = (made.result as { readonly sisa: number }).sisa;
  }
  tell(`letters to ${MANY} offices`, runs, MANY);
};
