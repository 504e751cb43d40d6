import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Served } from '../../src/local/serve.ts';
import { serve } from '../../src/local/serve.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const ADD_ON = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Uji Coba').addItem('Sapa…', 'sapa').addSeparator()
    .addSubMenu(ui.createMenu('Tampilan').addItem('Panel samping', 'panel'))
    .addItem('Buat dokumen', 'dokumen').addItem('Gagal', 'gagal').addItem('Lama', 'lama').addItem('Bertahap', 'bertahap').addToUi();
}
function onEdit(e) { if (e.range.getColumn() === 4) e.range.offset(0, 1).setValue('dicatat: ' + e.value); }
function isiDataContoh() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.setName('Inovasi');
  sheet.getRange('A1:E2').setValues([['ID', 'Judul', 'Nilai', 'Catatan', 'Jejak'], ['INV-1', 'Posyandu Senja', 1234.5, '', '']]);
  sheet.getRange('C2').setNumberFormat('#,##0.00');
  sheet.getRange('B2').setNote('Judul dari surat usulan.');
  sheet.setFrozenRows(1);
  sheet.getRange('A1:A2').protect().setWarningOnly(true).setDescription('Diisi oleh add-on.');
  sheet.getRange('H1:I3').setValues([['Tahap', 'Jumlah'], ['Uji Coba', 4], ['Penerapan', 12.5]]);
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('H1:I3')).setNumHeaders(1)
    .setPosition(14, 7, 10, 5).setOption('title', 'Inovasi per tahap').setOption('legend', { position: 'none' }).build());
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Rahasia').hideSheet();
}
function sapa() {
  var ui = SpreadsheetApp.getUi();
  var asked = ui.prompt('Instansi', 'Tuliskan nama instansi', ui.ButtonSet.OK_CANCEL);
  var sure = ui.alert('Catat?', SpreadsheetApp.getActiveRange().getA1Notation(), ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActiveSheet().getRange('A5').setValue(asked.getResponseText() + '/' + sure);
  SpreadsheetApp.getActiveSpreadsheet().toast('Sudah dicatat.');
}
function bertahap() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  ss.getRange('I2').setValue(20);
  ss.toast('Tahap satu selesai.', 'Bertahap');
  SpreadsheetApp.getUi().alert('Lanjutkan?');
  ss.toast('Tahap dua selesai.');
}
function panel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Panel uji'));
}
function jumlahkan(pair) {
  SpreadsheetApp.getActiveSheet().getRange('A6').setValue('dari panel');
  return { jumlah: pair.a + pair.b };
}
function rahasia_() { return 1; }
function dokumen() {
  var blob = Utilities.newBlob('isi', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'x.docx');
  Drive.Files.create({ name: 'Konsep Keputusan', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id' });
}
function gagal() { throw new Error('Kolom Nomor belum diisi.'); }
function lama() { SpreadsheetApp.getActiveSheet().getRange('A7').setValue('separuh jalan'); SpreadsheetApp.flush(); for (;;) {} }
`;

const PANEL = `<!DOCTYPE html><html><head></head><body><button id="hitung">Hitung</button><p id="hasil"></p><p id="jaringan"></p><script>
document.getElementById('hitung').onclick = function () {
  google.script.run.withFailureHandler(function (e) { show('gagal ' + e.message); })
    .withSuccessHandler(function (r, mark) { show(r.jumlah + mark + typeof google.script.run.rahasia_); }).withUserObject('!').jumlahkan({ a: 2, b: 3 });
};
function show(text) { document.getElementById('hasil').textContent = text; }
fetch(location.origin + '/state').catch(function () { document.getElementById('jaringan').textContent = 'tertutup'; });
</script></body></html>`;

const MANIFEST = {
  timeZone: 'Asia/Makassar',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

/** A workbench over a small add-on of its own, and a browser that looks at it. */
export interface Stage {
  served: Served;
  workbook: string;
  page: Page;
  /** What the browser complained about. */
  complaints: string[];
  close(): Promise<void>;
}

/** Bundles the workbench, starts it over a new workbook, and opens it in Chromium. */
export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'meja-'));
  const dist = path.join(folder, 'dist');
  // The worker finds its packages upwards from where it lies.
  const assets = path.join(ROOT, 'node_modules/.cache', `meja-${process.pid}`);
  mkdirSync(dist);
  writeFileSync(path.join(dist, 'Code.js'), ADD_ON);
  writeFileSync(path.join(dist, 'Panel.html'), PANEL);
  writeFileSync(path.join(dist, 'appsscript.json'), JSON.stringify(MANIFEST));
  await bundle(assets);
  const workbook = path.join(folder, 'uji.xlsx');
  const served = await serve({ workbook, dist, assets, port: 0, signals: false, print: () => {} });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on(
    'request',
    (asked) => asked.url().startsWith(served.url) || asked.url().startsWith('data:') || complaints.push(asked.url()),
  );
  await page.goto(served.url);
  return {
    served,
    workbook,
    page,
    complaints,
    close: async () => {
      await browser.close();
      await served.close();
      for (const place of [folder, assets]) rmSync(place, { recursive: true, force: true });
    },
  };
}

async function bundle(assets: string): Promise<void> {
  const common = { absWorkingDir: ROOT, bundle: true, format: 'esm', logLevel: 'error' } as const;
  await Promise.all([
    build({
      ...common,
      entryPoints: ['src/local/workbench/main.ts'],
      outfile: path.join(assets, 'workbench.js'),
      platform: 'browser',
    }),
    build({
      ...common,
      entryPoints: ['src/local/serve-worker.ts'],
      outfile: path.join(assets, 'worker.mjs'),
      platform: 'node',
      packages: 'external',
    }),
  ]);
}

async function openBrowser(): Promise<Browser> {
  // Read when the package is imported: it then brings the libraries that Chromium needs.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const { chromium: playwright } = await import('playwright-core');
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
}
