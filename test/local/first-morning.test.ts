import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { createWorkbook } from '../../src/local/create-workbook.ts';
import { columnLetters } from '../../src/local/grid-range.ts';
import { saveWorkbook } from '../../src/local/workbook-file.ts';
import { aProposal, atStage, DIST } from '../a.ts';
import { anExport } from '../google/ekspor.ts';
import type { Visit } from './workbench-browser.ts';
import { visit } from './workbench-browser.ts';
import type { Person } from './workbench-person.ts';
import { personAt } from './workbench-person.ts';

const MENU = 'Lumbung Inovasi';
let bureau: Visit;
let clerk: Person;

beforeAll(async () => {
  bureau = await visit(DIST, (file) => saveWorkbook(createWorkbook({ name: 'Register' }), file));
  clerk = personAt(bureau);
  await bureau.page.getByRole('menuitem', { name: MENU }).waitFor();
});

afterAll(async () => {
  await bureau?.close();
});

/** Letters of a column of the register, by its key. */
async function columnOf(key: string): Promise<string> {
  const heading = INOVASI.columns.find((column) => column.key === key)?.heading;
  const [headings = []] = await clerk.saved('Inovasi!A1:DZ1');
  return columnLetters(headings.indexOf(heading ?? '') + 1);
}

const findings = async (): Promise<string[]> =>
  (await clerk.saved("'Perlu Diperbaiki'!A2:I60")).map((line) => line.join(' ').trim()).filter(Boolean);

test('an empty file becomes the register of the region', async () => {
  await clerk.choose(MENU, 'Siapkan register…');
  await clerk.answer('OK', 'Luwu Timur');
  expect(await clerk.answer('Ya')).toContain('Kabupaten Luwu Timur');
  expect(await clerk.answer('OK')).toContain('siap');
  await clerk.turnTo('Inovasi');
});

test('a table of the national application is uploaded and imported', async () => {
  const { page } = bureau;
  const csv = anExport().map((line) => line.map((value) => `"${String(value).replaceAll('"', '""')}"`).join(';'));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    clerk.choose('Berkas', 'Impor berkas (.xlsx atau .csv)…'),
  ]);
  await chooser.setFiles({ name: 'Ekspor IGA.csv', mimeType: 'text/csv', buffer: Buffer.from(csv.join('\r\n')) });
  await page.getByText('Tab “Ekspor IGA” ditambahkan.').waitFor();
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Ekspor IGA');
  await clerk.choose(MENU, 'Usulan', 'Impor dari tab aktif…');
  expect(await clerk.answer('Ya')).toContain('8 akan ditambahkan');
  expect(await clerk.answer('OK')).toContain('8 baris dibaca: 8 ditambahkan');
});

test('a finding leads to its cell, and is gone once the cell is mended', async () => {
  const { page } = bureau;
  await clerk.choose(MENU, 'Periksa', 'Periksa semua');
  expect(await clerk.answer('OK')).toMatch(/8 inovasi sudah diperiksa. \d+ wajib/);
  const WRONG = '11-12 November 2020';
  await expect.poll(async () => (await findings()).join(), { timeout: 10_000 }).toContain(WRONG);
  const before = await findings();
  const wrong = before.findIndex((line) => line.includes(WRONG));
  const place = before[wrong]?.match(/[A-Z]+\d+/)?.[0] ?? '';
  await clerk.turnTo('Perlu Diperbaiki');
  await page.locator(`[data-r="${wrong + 2}"] a`, { hasText: place }).click();
  await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toBe('Inovasi');
  expect(await page.getByRole('textbox', { name: 'Alamat sel' }).inputValue()).toBe(place);
  await clerk.cell(place).waitFor();
  await page.keyboard.type('11-11-2020');
  await page.keyboard.press('Enter');
  await clerk.shows(place, '11-11-2020');
  await clerk.choose(MENU, 'Periksa', 'Periksa semua');
  await clerk.answer('OK');
  await expect.poll(async () => (await findings()).join(), { timeout: 10_000 }).not.toContain(WRONG);
});

test('a proposal is added, its row filled, and handed in', async () => {
  const { page } = bureau;
  const proposal = aProposal(1);
  await clerk.choose(MENU, 'Usulan', 'Tambah usulan…');
  await clerk.answer('OK', String(proposal['nama_inovasi']));
  await clerk.answer('OK', 'Dinas Kesehatan');
  await clerk.answer('OK', 'Perangkat Daerah');
  expect(await clerk.answer('OK')).toContain('Usulan terdaftar');
  const table = (): Promise<string[][]> => clerk.saved('Inovasi!A1:DZ40');
  await expect.poll(async () => (await table()).flat(), { timeout: 10_000 }).toContain(proposal['nama_inovasi']);
  const rows = await table();
  const name = (rows[0] ?? []).indexOf('Nama Inovasi');
  const row = rows.findIndex((line) => line[name] === proposal['nama_inovasi']) + 1;
  const headings = (rows[0] ?? []).slice(name);
  const last = headings.indexOf('Lokasi Uji Coba') + 1;
  const line = headings.slice(0, last || headings.length).map((heading, index) => {
    const key = INOVASI.columns.find((column) => column.heading === heading)?.key ?? '';
    return String(proposal[key] ?? rows[row - 1]?.[name + index] ?? '');
  });
  await clerk.turnTo('Inovasi');
  await clerk.goTo(`${columnLetters(name + 1)}${row}`);
  await clerk.paste([line]);
  const goal = `Inovasi!${await columnOf('tujuan')}${row}`;
  await expect.poll(async () => (await clerk.saved(goal))[0]?.[0], { timeout: 10_000 }).toBe(proposal['tujuan']);
  await clerk.choose(MENU, 'Tahapan', 'Proses baris terpilih…');
  expect(await clerk.answer('OK', '1')).toContain('1. Ajukan');
  await clerk.answer('Ya');
  await page.getByText('1 inovasi sekarang berstatus').waitFor();
});

test('nobody without an identity decides, and protection and rights follow who acts', async () => {
  const { page } = bureau;
  await page.getByRole('button', { name: /Bertindak sebagai/ }).click();
  await page.getByRole('menuitemradio', { name: 'Tanpa identitas' }).click();
  await page.getByRole('button', { name: 'Bertindak sebagai Tanpa identitas' }).waitFor();
  await clerk.choose(MENU, 'Tahapan', 'Proses baris terpilih…');
  expect(await clerk.answer('OK')).toMatch(/akun|identitas|surel/i);
  await page.getByRole('button', { name: /Bertindak sebagai/ }).click();
  await page.getByRole('menuitemradio', { name: /pemilik/ }).click();
});

test('the draft of a feasible proposal is read on the screen and downloaded', async () => {
  const later = await visit(DIST, (file) => saveWorkbook(atStage('LAYAK').wb, file));
  const { page } = later;
  const officer = personAt(later);
  try {
    await officer.turnTo('Inovasi');
    await officer.goTo('A2');
    await officer.choose(MENU, 'Naskah', 'Konsep Keputusan…');
    expect(await officer.answer('OK')).toContain('sudah dibuat');
    await officer.turnTo('Naskah');
    await page.locator('[data-link*="docs.google.com/document"]').first().click();
    const view = page.getByRole('dialog', { name: /Konsep Keputusan/ });
    const paper = view.frameLocator('iframe');
    await paper.getByText('MEMUTUSKAN:').waitFor();
    // The decree stands upright on several pages, its annex lies on one.
    const sheets = await paper
      .locator('.sheet')
      .evaluateAll((all) => all.map((one) => one.clientWidth > one.clientHeight));
    expect(sheets.indexOf(true)).toBe(sheets.length - 1);
    expect(sheets.length).toBeGreaterThan(2);
    expect(await paper.locator('table.ruled').innerText()).toContain('Kapal Layanan 1');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      view.getByRole('link', { name: 'Unduh .docx' }).click(),
    ]);
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('MEMUTUSKAN');
    await page.keyboard.press('Escape');
    await view.waitFor({ state: 'detached' });
    expect(later.complaints).toEqual([]);
  } finally {
    await later.close();
  }
});

test('the page had no complaints and asked nobody else', () => {
  expect(bureau.complaints).toEqual([]);
});
