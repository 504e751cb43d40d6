import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/local/cli-program.ts';
import type { Report } from '../../src/local/cli-report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'host-cli-'));
const dist = path.join(folder, 'dist');
const book = path.join(folder, 'out', 'w.xlsx');
mkdirSync(dist);
writeFileSync(
  path.join(dist, 'appsscript.json'),
  JSON.stringify({
    timeZone: 'Asia/Makassar',
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  }),
);
writeFileSync(path.join(dist, 'Panel.html'), '<p>panel</p>');
writeFileSync(path.join(dist, 'a.js'), 'function tambah(a) { return dua_() + a.n; }\nfunction rahasia_() {}');
writeFileSync(
  path.join(dist, 'b.js'),
  `function dua_() { return 2; }
   function onOpen(e) { const ui = SpreadsheetApp.getUi(); ui.createMenu('Lumbung').addItem('Isi…', 'isi').addSeparator().addSubMenu(ui.createMenu('Data').addItem('Hapus', 'hapus')).addToUi(); }
   function onEdit(e) { e.source.toast('diubah ' + e.range.getA1Notation()); }
   function isiDataContoh(a) { SpreadsheetApp.getActiveSheet().getRange('A1:A3').setValues([['Judul'], ['x'], ['y']]); return { baris: 2, kosong: Object.keys(a).length }; }
   function pilihan() { const l = SpreadsheetApp.getActiveRangeList(); return [SpreadsheetApp.getActiveSheet().getName(), l.getRanges().map(r => r.getA1Notation()), Session.getEffectiveUser().getEmail()]; }
   function tanya() { const ui = SpreadsheetApp.getUi(); const a = ui.alert('J', 'Lanjut?', ui.ButtonSet.YES_NO); const p = ui.prompt('Nama', 'Nama daerah', ui.ButtonSet.OK_CANCEL); return [String(a), String(p.getSelectedButton()), p.getResponseText()]; }
   function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('P')); }
   function gagal() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue('tersimpan'); throw new Error('rusak'); }
   function naskah() { const b = Utilities.newBlob('isi', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'k.docx'); return Drive.Files.create({ name: 'SK: 1/2', mimeType: 'application/vnd.google-apps.document', appProperties: { permintaan: 'r1' } }, b, { fields: 'id,webViewLink' }).webViewLink; }
   function tanggal() { return new Date(); }`,
);
afterAll(() => rmSync(folder, { recursive: true }));

let written: string;
beforeEach(() => {
  written = '';
});

async function local(...args: string[]): Promise<{ code: number; out: string }> {
  written = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const code = await main([...args, '--dist', dist]);
  out.mockRestore();
  err.mockRestore();
  return { code, out: written };
}

async function json(...args: string[]): Promise<{ code: number; report: Report }> {
  const { code, out } = await local(...args, '--json');
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  return { code, report: JSON.parse(out) as Report };
}

test('new makes folders, starts over, and fills a sample when asked', async () => {
  expect((await json('new', book)).report.result).toEqual({ tabs: ['Sheet1'] });
  await local('run', book, 'naskah');
  expect(readdirSync(path.join(folder, 'out', 'w.dokumen'))).toEqual(['SK- 1-2.docx']);
  expect((await local('new', book, '--contoh')).code).toBe(0);
  expect(existsSync(path.join(folder, 'out', 'w.dokumen'))).toBe(false);
  expect((await local('show', book, 'Sheet1!A1:B4')).out).toBe('Judul\nx\ny\n');
  expect((await json('show', book, 'Sheet1!A1:B2')).report.result).toEqual([
    ['Judul', ''],
    ['x', ''],
  ]);
});

test('on a terminal the steps are told beside the answer, with --json nothing is', async () => {
  await local('new', book);
  const said: string[] = [];
  const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  Object.defineProperty(process.stderr, 'isTTY', { value: true, configurable: true });
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  try {
    expect(await main(['run', book, 'tanggal', '--dist', dist])).toBe(0);
    expect(said.join('')).toMatch(/Membuka w\.xlsx… .*\nMenjalankan tanggal… .*\nMenyimpan w\.xlsx… /);
    said.length = 0;
    expect(await main(['run', book, 'tanggal', '--dist', dist, '--json'])).toBe(0);
    expect(said).toEqual([]);
  } finally {
    out.mockRestore();
    err.mockRestore();
    if (before) Object.defineProperty(process.stderr, 'isTTY', before);
    else Reflect.deleteProperty(process.stderr, 'isTTY');
  }
});

test('menu prints the tree', async () => {
  await local('new', book);
  expect((await local('menu', book)).out).toBe('Lumbung\n  Isi… → isi\n  ---\n  Data\n    Hapus → hapus\n');
});

test('call takes one plain argument, also from a file, and refuses private names', async () => {
  await local('new', book);
  expect(await json('call', book, 'tambah', '{"n":3}')).toMatchObject({
    code: 0,
    report: { ok: true, result: 5, error: null },
  });
  const file = path.join(folder, 'arg.json');
  writeFileSync(file, '{"n":40}');
  expect((await json('call', book, 'tambah', `@${file}`)).report.result).toBe(42);
  expect(await json('call', book, 'rahasia_', '{}')).toMatchObject({ code: 1, report: { ok: false } });
  expect(await json('call', book, 'tanggal', '{}')).toMatchObject({ code: 1, report: { ok: false, result: null } });
});

test('run works on the selection as the user', async () => {
  await local('new', book);
  const { report } = await json(
    'run',
    book,
    'pilihan',
    '--tab',
    'Sheet1',
    '--select',
    'A2:A5,A9',
    '--as',
    'ani@contoh.go.id',
  );
  expect(report.result).toEqual(['Sheet1', ['A2:A5', 'A9'], 'ani@contoh.go.id']);
  expect((await json('run', book, 'pilihan', '--as', '')).report.result).toMatchObject({ 2: '' });
});

test('answers are taken in order, then dialogs are closed', async () => {
  await local('new', book);
  const { report } = await json('run', book, 'tanya', '--answers', '["YES",{"button":"OK","text":"Luwu Timur"}]');
  expect(report.result).toEqual(['YES', 'OK', 'Luwu Timur']);
  expect(report.dialogs).toEqual([
    { kind: 'alert', title: 'J', text: 'Lanjut?', answer: 'YES' },
    { kind: 'prompt', title: 'Nama', text: 'Nama daerah', answer: 'OK: Luwu Timur' },
  ]);
  expect((await json('run', book, 'tanya')).report.result).toEqual(['CLOSE', 'CLOSE', '']);
  expect((await json('run', book, 'panel')).report.dialogs).toEqual([{ kind: 'sidebar', title: 'P', text: '' }]);
});

test('after a failure the workbook is as the script left it', async () => {
  await local('new', book);
  const { code, report } = await json('run', book, 'gagal');
  expect(code).toBe(1);
  expect(report).toMatchObject({
    ok: false,
    result: null,
    error: { name: 'Error', message: 'rusak' },
    calls: { total: 1 },
  });
  expect((await local('show', book, 'Sheet1!B1')).out).toBe('tersimpan\n');
});

test('type enters like a person and fires onEdit', async () => {
  await local('new', book);
  expect((await json('type', book, 'Sheet1!B2', '["1.500","6 Juni 2017"]')).report.toasts).toEqual([
    { message: 'diubah B2:C2', title: '' },
  ]);
  expect((await json('show', book, 'Sheet1!B2:C2')).report.result).toEqual([['1.500', '6 Juni 2017']]);
});

test('documents are told with their place', async () => {
  await local('new', book);
  const { report } = await json('run', book, 'naskah');
  const place = path.join(folder, 'out', 'w.dokumen', 'SK- 1-2.docx');
  expect(report.documents).toEqual([{ id: expect.any(String), title: 'SK: 1/2', path: place }]);
  expect(report.simulatedMs).toBeGreaterThan(3000);
  expect(report.calls).toMatchObject({ total: 1, byMethod: { 'Files.create': 1 } });
});

test.each([
  [['bogus']],
  [['run', book]],
  [['run', 'absent.xlsx', 'isi']],
  [['call', book, 'tambah', '{bad']],
  [['run', book, 'tanya', '--answers', '{"a":1}']],
  [['add', book, 'absent.csv']],
  [['new', book, '--unknown']],
])('%j is wrong usage', async (args) => {
  await local('new', book);
  expect((await local(...args)).code).toBe(2);
});
