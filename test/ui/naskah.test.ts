import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { wordAsText } from '../../src/local/word-reader.ts';
import { atStage, call, DIST, outcome, type Workbook } from '../a.ts';
import { openBrowser } from '../local/workbench-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What HtmlService puts beside a panel, answered by the local host. */
const JEMBATAN = `
  const runner = (ok, bad) => new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (f) => runner(f, bad)
    : name === 'withFailureHandler' ? (f) => runner(ok, f)
    : (args) => void window.panggilHost(name, args ?? {}).then((a) => a.salah ? bad({ message: a.salah }) : ok(a.hasil)) });
  window.google = { script: { run: runner(() => {}, () => {}) } };`;

let browser: Browser;
let page: Page;
let folder: string;
let wb: Workbook;
let docx: Uint8Array;
let teks: string;
let tab: string;
const complaints: string[] = [];

const faults = async (): Promise<string[]> => {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })`,
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

beforeAll(async () => {
  const made = atStage('PROSES_PENETAPAN', 2);
  wb = made.wb;
  expect(call(wb, 'buatKeputusan', { id: made.ids })).toHaveProperty('naskah');
  docx = wb.files.find((f) => f.mimeType === 'application/vnd.google-apps.document')?.content as Uint8Array;
  teks = wordAsText(docx);
  folder = mkdtempSync(path.join(tmpdir(), 'naskah-'));
  writeFileSync(path.join(folder, 'panel.html'), DIST.get('PanelNaskah.html') as string);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 300, height: 700 }, offline: true });
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (asked) => asked.url().startsWith('file://') || complaints.push(asked.url()));
  await page.exposeFunction('panggilHost', (name: string, args: Record<string, unknown>) => {
    const done = outcome(wb, name, args, { activeTab: tab, selection: 'A2' });
    return done.error ? { salah: done.error.message } : { hasil: done.result };
  });
  await page.addInitScript(JEMBATAN);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
  expect(complaints).toEqual([]);
});

const buka = async (pada: string): Promise<void> => {
  tab = pada;
  await page.goto(pathToFileURL(path.join(folder, 'panel.html')).href);
  await page.getByText('Anda bekerja sebagai').waitFor();
};

const unggah = (name: string, bytes: Uint8Array): Promise<void> =>
  page.getByLabel('Unggah naskah Word').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

describe('comparing in the panel', () => {
  beforeEach(() => buka(NASKAH.name));

  test('given the selected document and an edited text then differences are marked in words too, contradictions first', async () => {
    const lain = teks.replace('mutu pelayanan', 'kualitas pelayanan').replace('3 Agustus 2026', '10 Agustus 2026');
    await page.getByLabel('Atau tempel teks naskah').fill(lain);
    await page.getByRole('button', { name: 'Cocokkan teks ini' }).click();
    await page.getByText('2 bagian diubah; 1 bertentangan dengan register.').waitFor();
    expect(await page.locator('h3').allInnerTexts()).toEqual([
      'Bertentangan dengan register (1)',
      'Perbedaan lain (1)',
    ]);
    expect(await page.locator('del').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^dihapus: mutu, /) as string]),
    );
    expect(await page.locator('ins').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ditambah: kualitas, /) as string]),
    );
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  test('given the Word file as it was made then nothing differs', async () => {
    await unggah('konsep.docx', docx);
    await page.getByText('"konsep.docx" terbaca').waitFor();
    await page.getByRole('button', { name: 'Cocokkan teks ini' }).click();
    await page.getByText('Tidak ada perbedaan dengan register.').waitFor();
  });

  test('given its Google Doc then that is compared, and hostile text is shown as text', async () => {
    await page.getByRole('button', { name: 'Cocokkan Google Doc-nya' }).click();
    await page.getByText('Tidak ada perbedaan dengan register.').waitFor();
    await page.getByLabel('Atau tempel teks naskah').fill(teks.replace('mutu', '<img src=x onerror="window.masuk=1">'));
    await page.getByRole('button', { name: 'Cocokkan teks ini' }).click();
    await page.getByText('1 bagian diubah; tidak ada').waitFor();
    expect(await page.evaluate(() => [document.images.length, 'masuk' in window])).toEqual([0, false]);
  });

  test('given a file of another kind then a sentence says what to do', async () => {
    await unggah('naskah.pdf', Buffer.from('%PDF-1.7'));
    await page.getByText(/Berkas PDF tidak dapat dibandingkan/).waitFor();
    expect(await page.getByRole('button', { name: 'Cocokkan teks ini' }).isDisabled()).toBe(true);
    expect(await faults()).toEqual([]);
  });
});

describe('checking in the panel', () => {
  test('given no document is selected then checking is open, and findings stand by level with how sure they are', async () => {
    await buka('Inovasi');
    expect(await page.getByRole('tab', { name: 'Periksa naskah' }).getAttribute('aria-selected')).toBe('true');
    await page.getByLabel('Atau tempel teks naskah').fill(`${teks}\nSemua SK dirujuk.\nBiaya dari A dan / atau B.`);
    await page.getByRole('button', { name: 'Periksa teks ini' }).click();
    await page.getByRole('heading', { name: 'Perlu dicek (1)' }).waitFor();
    await page.getByText('anjuran penyusunan, bukan ketentuan').first().waitFor();
    expect(await page.locator('blockquote').count()).toBeGreaterThan(1);
    expect(await faults()).toEqual([]);
  });

  test('given only a keyboard then the tabs are one stop and arrows go between them', async () => {
    await buka('Inovasi');
    await page.getByRole('tab', { name: 'Periksa naskah' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cocokkan dengan register');
    expect(await page.getByLabel('Naskah', { exact: true }).count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/SELECT|BUTTON/);
    expect(await faults()).toEqual([]);
  });

  test('given the page then it is small and loads nothing', () => {
    const html = DIST.get('PanelNaskah.html') as string;
    expect(Buffer.byteLength(html)).toBeLessThan(60 * 1024);
    expect(html).not.toMatch(/dangerouslySetInnerHTML:|\beval\(/);
  });
});
