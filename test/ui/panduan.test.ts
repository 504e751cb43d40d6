import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGKAH } from '../../src/ui/panduan/isi-tetap.ts';
import { ADMIN, aRegister } from '../a.ts';
import { bukaPanel, type PanelTerbuka } from './panel-browser.ts';

let p: PanelTerbuka;

beforeAll(async () => {
  p = await bukaPanel('Panduan.html', { wb: aRegister(), user: ADMIN, activeTab: 'Inovasi', selection: 'A2' });
  await p.buka();
});

afterAll(async () => {
  await p?.tutup();
  expect(p?.complaints).toEqual([]);
});

/** Titles of the steps that are shown; those of the reference below them are not steps. */
const langkah = async (): Promise<string[]> =>
  (await p.page.locator('summary').allInnerTexts()).filter((t) => /^\d+\. /.test(t));

test('given the guide then its titles are the table of contents, and a step opens when it is chosen', async () => {
  await p.page.getByText('Pilih langkah untuk membacanya.').waitFor();
  expect(await langkah()).toEqual(LANGKAH.map((l) => l.judul));
  const text = p.page.getByText(LANGKAH[0]?.isi[0] ?? '');
  expect(await text.isVisible()).toBe(false);
  await p.page.locator('summary', { hasText: LANGKAH[0]?.judul ?? '' }).click();
  await text.waitFor();
  expect(await p.faults()).toEqual([]);
});

test('given a word then only the steps that hold it stay, a few of them open; given none holds it then it says so', async () => {
  const box = p.page.getByLabel('Cari dalam panduan');
  await box.fill('panel LOMBA');
  await p.page.getByText('1 langkah memuat kata itu.').waitFor();
  expect(await langkah()).toEqual([expect.stringMatching(/^19\. /)]);
  await p.page.getByText('Pilih satu baris pada tab Inovasi, lalu Program, Panel lomba.').waitFor();
  await box.fill('tidakadakatabegini');
  await p.page.getByText('Tidak ada langkah yang memuat kata itu.').waitFor();
  await box.fill('');
  expect(await langkah()).toHaveLength(LANGKAH.length);
});
