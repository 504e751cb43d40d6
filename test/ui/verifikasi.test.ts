import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bacaPeristiwa, rantai } from '../../src/domain/riwayat/peristiwa.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import { writeWorkbook } from '../../src/local/xlsx-write.ts';
import { act, atStage, call, DIST, fill, riwayatOf, sheetOf, type Workbook } from '../a.ts';
import { openBrowser } from '../local/workbench-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const HEADING = RIWAYAT.columns.map((c) => c.heading);
const AT = Object.fromEntries(RIWAYAT.columns.map((c, i) => [c.key, i])) as Record<string, number>;

type Rows = readonly (readonly string[])[];

let browser: Browser;
let page: Page;
let folder: string;
const complaints: string[] = [];

let wb: Workbook;
let rows: string[][];
let kode: string;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As Google writes it: rows end in CRLF, cells keep their line breaks, all rows are as wide as the tab. */
const csvOf = (list: Rows, heading: readonly string[] = HEADING): string => {
  const width = Math.max(26, ...list.map((r) => r.length));
  return [heading, ...list]
    .map((r) => Array.from({ length: width }, (_, i) => quoted(r[i] ?? '')).join(','))
    .join('\r\n');
};

const withCell = (at: number, key: string, text: string): string[][] =>
  rows.map((r, i) => (i === at ? r.map((c, j) => (j === AT[key] ? text : c)) : r));

const choose = async (name: string, content: string | Uint8Array): Promise<void> => {
  await asNew(() =>
    page.getByLabel('Berkas riwayat').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) }),
  );
};

/** Waits for a verdict that was not there before. */
const asNew = async (work: () => Promise<void>): Promise<void> => {
  await page.evaluate(() => document.querySelector('.putusan')?.setAttribute('data-lama', ''));
  await work();
  await page.locator('[role=status] .putusan:not([data-lama])').waitFor();
};

const typeCode = (text: string): Promise<void> => page.getByLabel('Kode Keutuhan (bila ada)').fill(text);

const verdict = async (): Promise<string> => {
  await page.locator('[role=status] .putusan').waitFor();
  return (await page.locator('[role=status] .putusan').innerText()).replace(/\n+/g, ' ');
};

const faults = async (): Promise<string[]> => {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })`,
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

beforeAll(async () => {
  const made = atStage('VERIFIKASI', 2);
  wb = made.wb;
  // A line break in a cell, a quote, a text that looks like a formula, and changes longer than one cell.
  const alasan = '=Perlu "dilengkapi";\nmohon periksa lampiran, dan anggaran.';
  expect(act(wb, made.ids.slice(0, 1), 'T05', { alasan }).hasil).toMatchObject([{ ok: true }]);
  fill(wb, INOVASI, [{ nama_inovasi: 'Panjang', rancang_bangun: 'kata "emoji" 😀 '.repeat(2200) }]);
  call(wb, 'daftarkanBaris');
  rows = riwayatOf(wb);
  expect(rows.at(-2)?.[AT['catatan'] as number]).toBe(alasan);
  expect(rows.at(-1)?.[HEADING.length]).toContain('emoji');
  const checked = call(wb, 'periksaKeutuhan');
  kode = 'kode' in checked ? checked.kode : '';

  folder = mkdtempSync(path.join(tmpdir(), 'verifikasi-'));
  writeFileSync(path.join(folder, 'verifikasi.html'), DIST.get('verifikasi.html') as string);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 }, offline: true });
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (m) => /Content Security|violat/i.test(m.text()) && complaints.push(m.text()));
  page.on('request', (asked) => asked.url().startsWith('file://') || complaints.push(asked.url()));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
  expect(complaints).toEqual([]);
});

beforeEach(async () => {
  await page.goto(pathToFileURL(path.join(folder, 'verifikasi.html')).href);
});

describe('a history that nobody touched', () => {
  test('given its CSV then it is whole, and the page says what only a code proves', async () => {
    expect(kode).toMatch(/^\d+(?:-[0-9A-F]{4}){5}$/);
    await choose('Register - Riwayat.csv', csvOf(rows));
    expect(await verdict()).toMatch(/^Utuh Riwayat utuh\. Tanpa Kode Keutuhan.*dipotong.*ditulis ulang/);
    expect(await page.getByText(kode).count()).toBe(1);
    await typeCode(` kode keutuhan: ${kode.toLowerCase().replaceAll('-', ' – ')}`);
    expect(await verdict()).toBe('Utuh Riwayat utuh dan cocok dengan Kode Keutuhan.');
  });

  test('given CSV with a mark of its encoding, semicolons, or TSV as Google and Excel write it, then it is whole', async () => {
    const all = [HEADING, ...rows];
    const flat = rows.map((r) => r.map((c) => c.replace(/\n/g, ' ')));
    const semicolons = all.map((r) => r.map((c) => `"${c.replaceAll('"', '""')}"`).join(';')).join('\n');
    await choose('a.csv', `\ufeff${csvOf(rows)}\r\n`);
    expect(await verdict()).toContain('Riwayat utuh');
    await choose('b.csv', semicolons);
    expect(await verdict()).toContain('Riwayat utuh');
    await choose('c.tsv', semicolons.replaceAll('";"', '"\t"'));
    expect(await verdict()).toContain('Riwayat utuh');
    // What Google does to line breaks in TSV is a change of the cell.
    await choose('d.tsv', [HEADING, ...flat].map((r) => r.join('\t')).join('\r\n'));
    expect(await verdict()).toContain('Riwayat diubah');
    await choose('e.tsv', [HEADING, ...flat.slice(0, 7)].map((r) => r.join('\t')).join('\r\n'));
    expect(await verdict()).toContain('Riwayat utuh');
    await choose('f.json', JSON.stringify({ Riwayat: all }));
    expect(await verdict()).toContain('Riwayat utuh');
  });

  test('given the whole workbook is dropped then tab Riwayat is read, after Arsip Riwayat where there is one', async () => {
    const drop = async (bytes: Uint8Array): Promise<void> => {
      const data = await page.evaluateHandle(
        (list) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(list)], 'register.xlsx'));
          return transfer;
        },
        [...bytes],
      );
      await asNew(() => page.dispatchEvent('main', 'drop', { dataTransfer: data }));
    };
    await typeCode(kode);
    await drop(await writeWorkbook(structuredClone(wb)));
    expect(await verdict()).toBe('Utuh Riwayat utuh dan cocok dengan Kode Keutuhan.');

    const parted = structuredClone(wb);
    const live = sheetOf(parted, 'Riwayat');
    sheetOf(parted, 'Arsip Riwayat').values.push(...rows.slice(0, 4));
    live.values.splice(1, 4);
    await drop(await writeWorkbook(parted));
    expect(await verdict()).toBe('Utuh Riwayat utuh dan cocok dengan Kode Keutuhan.');
    (live.values[2] as unknown[])[AT['catatan'] as number] = 'lain';
    await drop(await writeWorkbook(parted));
    expect(await verdict()).toMatch(/^Diubah Riwayat diubah: kegiatan nomor 6\./);
  });
});

describe('a history that somebody touched', () => {
  test.each([
    ['a cell is altered', () => withCell(2, 'tindakan', 'T13'), /^Diubah Riwayat diubah: kegiatan nomor 3\./],
    ['a date was reformatted', () => withCell(0, 'waktu', '15/06/2026 10:00'), /^Diubah .*kegiatan nomor 1\./],
    ['a row is gone', () => rows.filter((_, i) => i !== 3), /^Dihapus sebagian .*kegiatan nomor 4 tidak ada/],
    [
      'two rows changed places',
      () => [rows[1], rows[0], ...rows.slice(2)] as string[][],
      /^Diubah .*kegiatan nomor 2 berada di tempat kegiatan nomor 1/,
    ],
    ['text stands below', () => [...rows, ['Total']], /^Diubah .*baris \d+ tab uji\.csv kosong atau berisi ketikan/],
    ['the tail is cut', () => rows.slice(0, -2), /^Terpotong .*: 2 kegiatan hilang/],
    ['all was written anew', () => rewritten(), /^Ditulis ulang /],
  ])('given %s then CSV with the code shows it', async (_, make, words) => {
    await typeCode(kode);
    await choose('uji.csv', csvOf(make()));
    expect(await verdict()).toMatch(words);
    expect(await faults()).toEqual([]);
  });

  test('given the event that is not as it was then its fields are shown', async () => {
    await choose('uji.csv', csvOf(withCell(2, 'tindakan', 'T13')));
    await page.getByRole('heading', { name: /pertama menyimpang/ }).waitFor();
    expect(await page.locator('dl.isian dt').allInnerTexts()).toEqual(HEADING);
    expect((await page.locator('dl.isian dd').allInnerTexts())[AT['tindakan'] as number]).toBe('T13');
  });

  test('given a workbook with an altered cell or a cut tail then it shows', async () => {
    const altered = structuredClone(wb);
    (sheetOf(altered, 'Riwayat').values[3] as unknown[])[AT['catatan'] as number] = 'lain';
    await choose('register.xlsx', await writeWorkbook(altered));
    expect(await verdict()).toMatch(/kegiatan nomor 3\./);
    const cut = structuredClone(wb);
    sheetOf(cut, 'Riwayat').values.length -= 1;
    await typeCode(kode);
    await choose('register.xlsx', await writeWorkbook(cut));
    expect(await verdict()).toMatch(/^Terpotong .*1 kegiatan hilang/);
  });

  test.each([
    ['a formula of the same value', 'H4', '<c r="H4" t="str"><f>"T01"</f><v>T01</v></c>', 'kegiatan nomor 3.'],
    ['a date of the spreadsheet', 'B4', '<c r="B4"><v>46188.41</v></c>', 'kegiatan nomor 3.'],
    ['a number of the same digits', 'A4', '<c r="A4"><v>3</v></c>', 'Riwayat utuh.'],
    ['a text in the cell itself', 'A4', '<c r="A4" t="inlineStr"><is><r><t>3</t></r></is></c>', 'Riwayat utuh.'],
  ])('given a cell of the workbook became %s then it is read as it is stored', async (_, a1, cell, words) => {
    const parts = unzipSync(await writeWorkbook(structuredClone(wb)));
    const part = `xl/worksheets/sheet${wb.sheets.findIndex((s) => s.name === 'Riwayat') + 1}.xml`;
    const before = strFromU8(parts[part] as Uint8Array);
    const after = before.replace(new RegExp(`<c r="${a1}"[^>]*>.*?</c>`), cell);
    expect(after).not.toBe(before);
    parts[part] = strToU8(after);
    await choose('register.xlsx', zipSync(parts, { level: 1 }));
    expect(await verdict()).toContain(words);
  });

  test('given a cut or rewritten history and no code then the page calls it whole but says what that does not prove', async () => {
    for (const list of [rows.slice(0, -2), rewritten()]) {
      await choose('uji.csv', csvOf(list));
      expect(await verdict()).toMatch(/^Utuh .*Tanpa Kode Keutuhan/);
    }
    await typeCode('halo');
    expect(await verdict()).toMatch(/belum berupa Kode Keutuhan/);
  });
});

/** The same acts with one note changed, sealed anew from the first on. */
const rewritten = (): string[][] =>
  rantai(
    rows.map((r, i) => ({ ...bacaPeristiwa(r), catatan: i === 0 ? 'karangan' : '' })),
    { no: 0, segel: '' },
  ).rows;

describe('the page', () => {
  test.each([
    ['another tab', 'Inovasi.csv', 'ID,Nama Inovasi\r\nINV-1,Kapal'],
    ['a picture', 'foto.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ['a broken workbook', 'rusak.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['no text at all', 'kosong.csv', ''],
    ['JSON of something else', 'lain.json', '{"a":1}'],
  ])('given %s then it says what to do', async (_, name, content) => {
    await choose(name, content);
    expect(await verdict()).toMatch(/Unduh lagi/);
    expect(await faults()).toEqual([]);
  });

  test('given an ID then the chronology shows its events only', async () => {
    await choose('uji.csv', csvOf(rows));
    const id = rows[4]?.[AT['id'] as number] as string;
    await page.getByLabel('ID Inovasi').fill(id.toLowerCase());
    const ids = await page.locator('tbody tr td:nth-child(3)').allInnerTexts();
    expect(ids.length).toBe(rows.filter((r) => r[AT['id'] as number] === id).length);
    expect(new Set(ids)).toEqual(new Set([id]));
    expect(await page.locator('tbody').innerText()).toContain('Ajukan');
    expect(await faults()).toEqual([]);
    await page.getByLabel('ID Inovasi').fill('tidak ada');
    await page.getByText('Tidak ada kegiatan dengan ID "tidak ada".').waitFor();
  });

  test('given only a keyboard then file, code and ID are reached in order', async () => {
    await choose('uji.csv', csvOf(rows));
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    const reached: string[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.id ?? ''));
    }
    expect(reached).toEqual(['berkas', 'kode', 'id']);
  });

  test('given nothing yet then axe finds nothing, and the policy lets nothing through', async () => {
    expect(await faults()).toEqual([]);
    const html = DIST.get('verifikasi.html') as string;
    expect(html).toContain("default-src 'none'; script-src 'sha256-");
    expect(html).not.toMatch(/unsafe-|dangerouslySetInnerHTML:|\beval\(/);
    expect(Buffer.byteLength(html)).toBeLessThan(120 * 1024);
    const blocked = await page.evaluate(async () => {
      const s = document.createElement('script');
      s.textContent = 'window.masuk = 1';
      document.body.append(s);
      const asked = await fetch('https://example.com/').then(
        () => 'through',
        () => 'blocked',
      );
      return `${asked} ${String('masuk' in window)}`;
    });
    expect(blocked).toBe('blocked false');
    complaints.length = 0;
  });
});
