import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visit } from './workbench-browser.ts';
import type { Person } from './workbench-person.ts';
import { personAt } from './workbench-person.ts';
import { openStage } from './workbench-stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

let stage: Visit;
let person: Person;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  person = personAt(stage);
  page = stage.page;
  await person.cell('B2').getByText('Posyandu Senja').waitFor();
});

afterAll(async () => {
  await stage?.close();
});

/** What axe finds against WCAG 2.2 AA in one frame. Run by the inspector, which no policy of the page stops. */
async function faults(frame: Page | Frame = page): Promise<string[]> {
  await frame.evaluate(AXE);
  const found = (await frame.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, iframes: false, resultTypes: ['violations'] })`,
  )) as Found;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

const frameAt = (part: string): Frame => {
  const frame = page.frames().find((one) => one.url().includes(part));
  if (!frame) throw new Error(`no frame at ${part}`);
  return frame;
};

test('the page itself', async () => {
  await page.keyboard.press('ArrowDown');
  expect(await faults()).toEqual([]);
});

test('open menus, a context menu, and who acts', async () => {
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Sunting' }).click();
  await page.getByRole('menuitem', { name: 'Urutkan' }).hover();
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await person.cell('B2').click({ button: 'right' });
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Bertindak sebagai/ }).click();
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
});

test('a prompt, an alert, and the notice of a running script', async () => {
  await person.choose('Uji Coba', 'Sapa…');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  expect(await faults()).toEqual([]);
  await person.answer('OK', 'Luwu Timur');
  await page.getByRole('dialog').getByText('Catat?').waitFor();
  expect(await faults()).toEqual([]);
  await person.answer('Ya');
});

test('a side panel and its frame, documents, and the cost of runs', async () => {
  await person.choose('Uji Coba', 'Tampilan', 'Panel samping');
  await page.frameLocator('aside iframe').getByRole('button').waitFor();
  expect(await faults()).toEqual([]);
  expect(await faults(frameAt('/panel/'))).toEqual([]);
  await page.getByRole('button', { name: /Biaya terakhir/ }).click();
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tutup panel' }).click();
});

test('the view of a document', async () => {
  await person.choose('Uji Coba', 'Buat dokumen');
  await page.getByRole('button', { name: 'Dokumen 1' }).click();
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Konsep Keputusan' }).click();
  await page.frameLocator('.paper iframe').getByText('SURAT').waitFor();
  expect(await faults()).toEqual([]);
  // Nothing runs in the frame itself, axe neither: it looks at the same page in a window of its own.
  const paper = await (await page.request.get(frameAt('/page').url())).text();
  const copy = (await page.context().browser()?.newPage()) as Page;
  await copy.setContent(paper);
  expect(await faults(copy)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('a whole errand by keyboard alone', async () => {
  const { keyboard } = page;
  const focus = (): Promise<string> => page.evaluate(() => document.activeElement?.localName ?? '');
  await page.locator('revo-grid').focus();
  for (const key of ['F10', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await keyboard.press(key);
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await keyboard.type('Malili');
  await keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Catat?').waitFor();
  await keyboard.press('Enter');
  await person.shows('A5', 'Malili/YES');
  await expect.poll(focus).toBe('revo-grid');
  await keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await keyboard.press(key);
  await keyboard.type('diketik');
  await keyboard.press('Enter');
  await person.shows('B4', 'diketik');
  for (const key of ['F10', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight'])
    await keyboard.press(key);
  await keyboard.press('Enter');
  const panel = page.frameLocator('aside iframe');
  await panel.getByRole('button').waitFor();
  await panel.getByRole('button').focus();
  await keyboard.press('Enter');
  await expect.poll(() => panel.locator('#hasil').textContent()).toBe('5!undefined');
  await page.getByRole('button', { name: 'Tutup panel' }).focus();
  await keyboard.press('Enter');
  await expect.poll(focus).toBe('revo-grid');
});
