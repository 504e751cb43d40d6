import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Locator, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visit } from './workbench-browser.ts';
import type { Person } from './workbench-person.ts';
import { personAt } from './workbench-person.ts';
import { openStage } from './workbench-stage.ts';

let stage: Visit;
let person: Person;

beforeAll(async () => {
  stage = await openStage();
  person = personAt(stage);
  await cell('B2').getByText('Posyandu Senja').waitFor();
});

afterAll(async () => {
  await stage?.close();
});

const cell = (a1: string): Locator => person.cell(a1);
const shows = (a1: string, text: string): Promise<void> => person.shows(a1, text);
const choose = (...captions: string[]): Promise<void> => person.choose('Uji Coba', ...captions);
const saved = async (a1: string): Promise<string> => (await person.saved(`Inovasi!${a1}`))[0]?.[0] ?? '';

test('a new workbook is filled and shown as the host formats it; hidden tabs are not shown', async () => {
  await shows('C2', '1.234,50');
  expect(await stage.page.getByRole('tab').allTextContents()).toEqual(['Inovasi']);
});

test('what changes while a page is being opened is shown on it', async () => {
  const other = (await stage.page.context().browser()?.newPage()) as Page;
  const subscribing = new Promise<Route>((resolve) => void other.route('**/events', resolve));
  await other.goto(stage.served.url);
  const subscription = await subscribing;
  await cell('F9').click();
  await stage.page.keyboard.type('sementara itu');
  await stage.page.keyboard.press('Enter');
  await expect.poll(() => saved('F9'), { timeout: 10_000 }).toBe('sementara itu');
  await subscription.continue();
  const there = other.locator('[data-r="9"][data-c="6"]').getByText('sementara itu');
  await there.waitFor({ timeout: 5000 });
  await stage.page.keyboard.press('Control+z');
  await there.waitFor({ state: 'detached', timeout: 5000 });
  await shows('F9', '');
});

test('the menu works by keyboard', async () => {
  const { keyboard } = stage.page;
  await keyboard.press('Alt');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await keyboard.press(key);
  expect(await stage.page.evaluate(() => document.activeElement?.textContent)).toBe('Panel samping');
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  expect(await stage.page.evaluate(() => document.activeElement?.localName)).toBe('revo-grid');
});

test('a function asks, waits for the answers, knows the selection, and its changes are shown and saved', async () => {
  await cell('B2').click();
  await cell('C4').click({ modifiers: ['Shift'] });
  await choose('Sapa…');
  const dialog = stage.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Luwu Timur');
  await stage.page.keyboard.press('Enter');
  await dialog.getByText('B2:C4').waitFor();
  await dialog.getByRole('button', { name: 'Ya' }).click();
  await shows('A5', 'Luwu Timur/YES');
  await stage.page.getByText('Sudah dicatat.').waitFor();
  expect(await saved('A5')).toBe('Luwu Timur/YES');
});

test('a chart stands at its anchor, scrolls with the cells, and tells its values', async () => {
  const chart = stage.page.getByRole('img', { name: 'Inovasi per tahap' });
  expect(await chart.getAttribute('aria-label')).toBe(
    'Diagram batang: Inovasi per tahap. Jumlah: Uji Coba 4; Penerapan 12,5.',
  );
  expect(await chart.locator('rect').count()).toBe(2);
  const distance = async (): Promise<[number, number]> => {
    const [box, anchor] = await Promise.all([chart.boundingBox(), cell('G14').boundingBox()]);
    return [Math.round((box?.x ?? 0) - (anchor?.x ?? 0)), Math.round((box?.y ?? 0) - (anchor?.y ?? 0))];
  };
  await expect.poll(distance).toEqual([10, 5]);
  await chart.hover({ position: { x: 20, y: 20 } });
  await stage.page.mouse.wheel(0, 108);
  await expect.poll(async () => ((await chart.boundingBox())?.y ?? 999) < 420).toBe(true);
  await expect.poll(distance).toEqual([10, 5]);
  await stage.page.mouse.wheel(0, -500);
});

test('a chart follows its cells, and toasts arrive while the script still waits', async () => {
  const { page } = stage;
  const bar = page.getByRole('img', { name: 'Inovasi per tahap' }).locator('rect').first();
  const before = Number(await bar.getAttribute('width'));
  await choose('Bertahap');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Lanjutkan?').waitFor();
  await page.getByText('Tahap satu selesai.').waitFor();
  expect(await page.getByText('Tahap dua selesai.').count()).toBe(0);
  await dialog.getByRole('button', { name: 'OK' }).click();
  await page.getByText('Tahap dua selesai.').waitFor();
  expect(await page.getByText('Tahap satu selesai.').count()).toBe(1);
  await page.getByRole('img', { name: 'Uji Coba 20; Penerapan 12,5' }).waitFor();
  expect(Number(await bar.getAttribute('width'))).toBeGreaterThan(before);
});

test('charts are printed below the table', async () => {
  const { page } = stage;
  const order = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const names = [...(document.querySelector('.print')?.children ?? [])].map(
      (part) => part.className || part.localName,
    );
    window.dispatchEvent(new Event('afterprint'));
    return names;
  });
  expect(order).toEqual(['h1', 'p', 'table', 'chart']);
});

test('typing is read as the host reads it, runs onEdit, and can be undone', async () => {
  await cell('C3').click();
  await stage.page.keyboard.type('1.250,5');
  await stage.page.keyboard.press('Tab');
  await stage.page.keyboard.type('halo');
  await stage.page.keyboard.press('Enter');
  await shows('E3', 'dicatat: halo');
  expect(await saved('C3')).toBe('1.250,50');
  await stage.page.keyboard.press('Control+z');
  await shows('D3', '');
  expect(await saved('D3')).toBe('');
});

test('what was taken back is done again', async () => {
  await stage.page.keyboard.press('Control+y');
  await shows('D3', 'halo');
  await stage.page.keyboard.press('Control+z');
  await shows('D3', '');
});

test('a pasted block spreads over cells', async () => {
  await cell('A10').click();
  await stage.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'satu\t"dua\nbaris"\r\n01/02/2025\tempat\r\n');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await shows('A11', '01/02/2025');
  expect(await saved('B10')).toBe('dua\nbaris');
});

test('protected cells are asked about before they change', async () => {
  await cell('A2').click();
  await stage.page.keyboard.type('X');
  await stage.page.keyboard.press('Enter');
  const dialog = stage.page.getByRole('dialog');
  await dialog.getByText('Diisi oleh add-on.').waitFor();
  await stage.page.keyboard.press('Escape');
  await shows('A2', 'INV-1');
});

test('a note is shown to those who come by keyboard', async () => {
  await cell('A2').click();
  await stage.page.keyboard.press('ArrowRight');
  await stage.page.getByRole('note').getByText('Judul dari surat usulan.').waitFor();
});

test('a panel calls functions, sees no private ones, and has no network', async () => {
  await choose('Tampilan', 'Panel samping');
  const panel = stage.page.frameLocator('aside iframe');
  await panel.getByRole('button', { name: 'Hitung' }).click();
  await expect.poll(() => panel.locator('#hasil').textContent()).toBe('5!undefined');
  await expect.poll(() => panel.locator('#jaringan').textContent()).toBe('tertutup');
  await shows('A6', 'dari panel');
  stage.complaints.length = 0;
});

test('a document is listed, read as a page, and downloaded', async () => {
  const { page } = stage;
  await choose('Buat dokumen');
  await page.getByRole('button', { name: 'Dokumen 1' }).click();
  await page.getByRole('button', { name: 'Konsep Keputusan' }).click();
  const view = page.getByRole('dialog', { name: 'Konsep Keputusan' });
  const paper = view.frameLocator('iframe');
  await paper.getByText('SURAT').waitFor();
  expect(await paper.locator('td p').allTextContents()).toEqual(['Nama', 'Jumlah', '<b>Posyandu</b>', '3']);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    view.getByRole('link', { name: 'Unduh .docx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Konsep Keputusan.docx');
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await page.keyboard.press('Escape');
  await view.waitFor({ state: 'detached' });
});

test('what a script throws is told in words', async () => {
  await choose('Gagal');
  const dialog = stage.page.getByRole('dialog');
  await dialog.getByText('Kolom Nomor belum diisi.').waitFor();
  expect(await dialog.textContent()).not.toContain('Code.js');
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
});

test('a run that is stopped leaves the workbook as it was saved', async () => {
  await choose('Lama');
  await stage.page.getByRole('button', { name: 'Hentikan' }).click();
  const dialog = stage.page.getByRole('dialog');
  await dialog.getByText('Pekerjaan dihentikan').waitFor();
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  await shows('A7', '');
  await shows('A6', 'dari panel');
  await choose('Gagal');
  await dialog.getByText('Kolom Nomor belum diisi.').waitFor();
  await stage.page.keyboard.press('Escape');
});

test('only the own page may ask', async () => {
  const { port } = new URL(stage.served.url);
  const status = (path: string, headers: Record<string, string>, method = 'GET'): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end(method === 'POST' ? '{}' : undefined);
    });
  const host = `127.0.0.1:${port}`;
  expect(await status('/workbook.xlsx', { host })).toBe(200);
  expect(await status('/workbook.xlsx', { host: `jahat.example:${port}` })).toBe(403);
  expect(await status('/workbook.xlsx', { host, origin: 'http://jahat.example' })).toBe(403);
  expect(await status('/command', { host }, 'POST')).toBe(403);
  expect(await status('/documents/..%2f..%2fetc', { host })).toBe(404);
});

test('the page has no complaints and asks nobody else', () => {
  expect(stage.complaints).toEqual([]);
});
