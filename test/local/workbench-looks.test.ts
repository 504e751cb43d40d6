import {
  Document,
  ImageRun,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  convertMillimetersToTwip as twips,
} from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Visit } from './workbench-browser.ts';
import { visit } from './workbench-browser.ts';
import type { Person } from './workbench-person.ts';
import { personAt } from './workbench-person.ts';

const ADD_ON = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Uji').addItem('Sibuk', 'sibuk').addItem('Naskah', 'naskah').addToUi();
}
function isiDataContoh() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('A1:D3').setValues([['Nilai', 'Ket', 'Nama', 'Tahap'], [10, 'a', 'Ani', 'Uji'], [90, 'b', 'Budi', 'Uji']]);
  sheet.getRange('C4:D6').setValues([['Citra', 'Uji'], ['Dedi', 'Terap'], ['Eka', 'Uji']]);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(50)
    .setBackground('#ffe0b2').setBold(true).setRanges([sheet.getRange('A2:A100')]).build()]);
  sheet.getRange('B2:B9').applyRowBanding().setHeaderRowColor(null).setFirstRowColor('#ddeeff').setSecondRowColor('#ffffff');
  sheet.getRange('B3').setBackground('#00ff00');
  sheet.getRange('C1:D6').createFilter().setColumnFilterCriteria(4,
    SpreadsheetApp.newFilterCriteria().setHiddenValues(['Terap']).build());
}
function sibuk() {
  var cell = SpreadsheetApp.getActiveSheet().getRange('H1');
  for (;;) { cell.setValue(1); for (var until = Date.now() + 5; Date.now() < until;); }
}
function naskah() {
  Drive.Files.create({ name: 'Konsep', mimeType: 'application/vnd.google-apps.document' },
    Utilities.newBlob(Utilities.base64Decode(DOCX), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'x.docx'), { fields: 'id' });
}`;

const MANIFEST = {
  timeZone: 'Asia/Makassar',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};
/** One red point. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

/** Seventy paragraphs on F4 with an image, a page break, and a table longer than a page. */
async function aLongDraft(): Promise<string> {
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(PNG, 'base64'),
    transformation: { width: 96, height: 48 },
  });
  const lines = Array.from({ length: 70 }, (_, index) => new Paragraph(`Butir ${index + 1}`));
  const row = (text: string, tableHeader = false): TableRow =>
    new TableRow({
      ...(tableHeader && { tableHeader }),
      children: [new TableCell({ children: [new Paragraph(text)] })],
    });
  const rows = [row('Kepala', true), ...Array.from({ length: 90 }, (_, index) => row(`Baris ${index + 1}`))];
  const margin = { top: twips(25), right: twips(25), bottom: twips(25), left: twips(25) };
  const size = { width: twips(215), height: twips(330) };
  const children = [
    new Paragraph({ children: [image] }),
    ...lines,
    new Paragraph({ children: [new PageBreak()] }),
    new Table({ rows }),
  ];
  return Packer.toBase64String(new Document({ sections: [{ properties: { page: { size, margin } }, children }] }));
}

let stage: Visit;
let person: Person;

beforeAll(async () => {
  stage = await visit([
    ['Code.js', `const DOCX = '${await aLongDraft()}';${ADD_ON}`],
    ['appsscript.json', JSON.stringify(MANIFEST)],
  ]);
  person = personAt(stage);
  await person.cell('C2').getByText('Ani').waitFor();
});

afterAll(async () => {
  await stage?.close();
});

const ground = (a1: string): Promise<string> =>
  person.cell(a1).evaluate((cell) => getComputedStyle(cell).backgroundColor);

test('conditional formats colour the cells they hold for, also while one types', async () => {
  expect(await ground('A3')).toBe('rgb(255, 224, 178)');
  expect(await ground('A2')).not.toBe('rgb(255, 224, 178)');
  await person.goTo('A2');
  await stage.page.keyboard.type('51');
  await stage.page.keyboard.press('Enter');
  await expect.poll(() => ground('A2')).toBe('rgb(255, 224, 178)');
  expect(await person.cell('A2').evaluate((cell) => getComputedStyle(cell).fontWeight)).toBe('600');
  await stage.page.keyboard.press('Control+z');
  await expect.poll(() => ground('A2')).not.toBe('rgb(255, 224, 178)');
});

test('alternating colours lie under cells that have none of their own, and a filter hides rows', async () => {
  expect([await ground('B2'), await ground('B4'), await ground('B7')]).toEqual([
    'rgb(221, 238, 255)',
    'rgb(221, 238, 255)',
    'rgb(255, 255, 255)',
  ]);
  expect(await ground('B3')).toBe('rgb(0, 255, 0)');
  await person.shows('C4', 'Citra');
  expect(await stage.page.locator('[data-r="5"]').count()).toBe(0);
  expect(await stage.page.locator('[data-r="6"][data-c="0"]').textContent()).toBe('6');
});

test('cells are filled beyond the edge: the table scrolls on as long as the pointer stays there', async () => {
  const { page } = stage;
  await person.goTo('E1');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await person.shows('E1', '7');
  await person.goTo('E1');
  const handle = await page.locator('.fill-handle').boundingBox();
  const table = await page.locator('revogr-viewport-scroll.rgCol .vertical-inner').boundingBox();
  await page.mouse.move((handle?.x ?? 0) + 4, (handle?.y ?? 0) + 4);
  await page.mouse.down();
  await page.mouse.move((handle?.x ?? 0) - 20, (table?.y ?? 0) + (table?.height ?? 0) - 6, { steps: 4 });
  await person.cell('E70').waitFor();
  await page.mouse.up();
  await expect.poll(() => page.locator('.is-selected').count()).toBeGreaterThan(10);
  await person.goTo('E60');
  await person.shows('E60', '7');
  expect((await person.saved('Sheet1!E1:E60')).flat().every((text) => text === '7')).toBe(true);
  await page.keyboard.press('Control+z');
  await person.goTo('E60');
  await person.shows('E60', '');
});

test('a selection grows beyond the edge in the same way, and stays marked where it is', async () => {
  const { page } = stage;
  await person.goTo('F2');
  const from = await person.cell('F2').boundingBox();
  const table = await page.locator('revogr-viewport-scroll.rgCol .vertical-inner').boundingBox();
  await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((from?.x ?? 0) + 20, (table?.y ?? 0) + (table?.height ?? 0) + 30, { steps: 4 });
  await person.cell('F70').waitFor();
  await page.mouse.up();
  await expect
    .poll(() => page.locator('revo-grid [aria-selected="true"]:not([data-c="6"])').count(), { timeout: 5000 })
    .toBe(0);
  expect(await page.locator('.is-selected').count()).toBeGreaterThan(10);
  await person.goTo('F2');
  await expect.poll(() => page.locator('.is-selected').count()).toBe(0);
  expect(await page.locator('.is-active').getAttribute('data-r')).toBe('2');
});

test('scrolling lays nothing out by force, on an opaque ground, and marks no other cell', async () => {
  const { page } = stage;
  await person.goTo('B2');
  const seen = await page.evaluate(async () => {
    const table = document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner') as HTMLElement;
    const measure = Element.prototype.getBoundingClientRect;
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    let measured = 0;
    Element.prototype.getBoundingClientRect = function () {
      measured++;
      return measure.call(this);
    };
    for (let step = 0; step < 30; step++) {
      table.scrollTop += 100;
      await frame();
    }
    Element.prototype.getBoundingClientRect = measure;
    return { measured, ground: getComputedStyle(table).backgroundColor };
  });
  expect(seen.measured).toBeLessThan(10);
  expect(seen.ground).toBe('rgb(255, 255, 255)');
  await expect.poll(() => page.locator('.is-active').count()).toBe(0);
  expect(await page.locator('revo-grid [aria-selected="true"]').count()).toBe(0);
});

test('a draft is read as the pages it will be, with its images', async () => {
  const { page } = stage;
  await person.choose('Uji', 'Naskah');
  await page.getByRole('button', { name: 'Dokumen 1' }).click();
  await page.getByRole('button', { name: 'Konsep' }).click();
  const paper = page.getByRole('dialog', { name: 'Konsep' }).frameLocator('iframe');
  await paper.getByText('Baris 90').waitFor();
  const sheets = await paper.locator('.sheet').evaluateAll((all) =>
    all.map((sheet) => {
      const { width, height } = sheet.getBoundingClientRect();
      return { ratio: Math.round((height / width) * 100), text: sheet.textContent ?? '' };
    }),
  );
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.map(({ ratio }) => ratio)).toEqual(sheets.map(() => Math.round((330 / 215) * 100)));
  const withTable = sheets.filter(({ text }) => text.includes('Baris'));
  expect(withTable.length).toBeGreaterThan(1);
  expect(withTable.every(({ text }) => text.startsWith('Kepala'))).toBe(true);
  expect(sheets.flatMap(({ text }) => text.match(/Butir \d+/g) ?? [])).toHaveLength(70);
  expect(withTable.every(({ text }) => !text.includes('Butir'))).toBe(true);
  const image = await paper.locator('img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.clientWidth]);
  expect(image).toEqual([1, 96]);
  await page.keyboard.press('Escape');
});

test('a long run tells how many calls it has made, and can be stopped', async () => {
  const { page } = stage;
  await person.choose('Uji', 'Sibuk');
  const clock = page.locator('.busy-clock');
  const calls = async (): Promise<number> =>
    Number(/ · ([\d.]+) panggilan/.exec((await clock.textContent()) ?? '')?.[1]?.replaceAll('.', '') ?? 0);
  await expect.poll(calls, { timeout: 10_000 }).toBeGreaterThan(50);
  const first = await calls();
  await expect.poll(calls, { timeout: 10_000 }).toBeGreaterThan(first);
  await page.getByRole('button', { name: 'Hentikan' }).click();
  await page.getByRole('dialog').getByText('Pekerjaan dihentikan').waitFor();
  await expect.poll(() => page.locator('.busy').isHidden()).toBe(true);
  expect(stage.complaints).toEqual([]);
});
