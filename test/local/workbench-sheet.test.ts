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
  await person.cell('B2').getByText('Posyandu Senja').waitFor();
  await person.goTo('A10');
  await person.paste([
    ['b', '2', 'INV-09'],
    ['a', '4', ''],
    ['c', '6', ''],
  ]);
  await person.cell('C10').getByText('INV-09').waitFor();
});

afterAll(async () => {
  await stage?.close();
});

const undo = (): Promise<void> => stage.page.keyboard.press('Control+z');

/** Selects from one cell to another. */
async function select(from: string, to: string): Promise<void> {
  await person.goTo(from);
  await person.cell(to).click({ modifiers: ['Shift'] });
}

test('only the selected cells are sorted, or all rows below the frozen ones', async () => {
  await select('A10', 'A12');
  await person.choose('Sunting', 'Urutkan', 'Hanya sel terpilih (A10:A12), A–Z');
  await person.shows('A10', 'a');
  await person.shows('B10', '2');
  await undo();
  await person.shows('A10', 'b');
  await person.goTo('A10');
  await person.choose('Sunting', 'Urutkan', 'Seluruh baris menurut kolom A, Z–A');
  // Row 2 holds cells that a protection warns about.
  await person.answer('Tetap ubah');
  await person.shows('A3', 'c');
  await person.shows('B3', '6');
  await person.shows('A1', 'ID');
  await undo();
  await person.shows('A10', 'b');
});

test('rows and columns are inserted, deleted and hidden by the menu of the right button, and come back', async () => {
  const { page } = stage;
  await person.goTo('B11');
  await person.cell('B11').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Baris' }).hover();
  await page.getByRole('menuitem', { name: 'Sisipkan baris di atas' }).click();
  await person.shows('A12', 'a');
  await undo();
  await person.shows('A11', 'a');
  await page.locator('[data-h="2"]').click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Hapus kolom B' }).press('Enter');
  await person.shows('B10', 'INV-09');
  await undo();
  await person.shows('B10', '2');
  await page.keyboard.press('Control+y');
  await person.shows('B10', 'INV-09');
  await undo();
  await person.shows('B10', '2');
  await page.locator('[data-h="2"]').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Sembunyikan kolom B' }).click();
  await person.cell('B10').waitFor({ state: 'detached' });
  await page.locator('[data-h="1"]').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Tampilkan kolom tersembunyi' }).click();
  await person.shows('B10', '2');
});

test('cells are filled by keys as copies, and by the handle as a series', async () => {
  const { page } = stage;
  await select('C10', 'C12');
  await page.keyboard.press('Control+d');
  await person.shows('C12', 'INV-09');
  await undo();
  await person.shows('C12', '');
  await select('B10', 'B11');
  await drag('B14');
  await person.shows('B14', '10');
  await undo();
  await person.goTo('C10');
  await drag('C12');
  await person.shows('C12', 'INV-11');
  await undo();
  await person.shows('C12', '');
});

async function drag(to: string): Promise<void> {
  const { page } = stage;
  const handle = await page.locator('.fill-handle').boundingBox();
  const end = await person.cell(to).boundingBox();
  await page.mouse.move((handle?.x ?? 0) + 4, (handle?.y ?? 0) + 4);
  await page.mouse.down();
  await page.mouse.move((end?.x ?? 0) + 20, (end?.y ?? 0) + 12, { steps: 4 });
  await page.mouse.up();
}

test('a column is made wider by its edge, by what it holds, and by a number', async () => {
  const { page } = stage;
  const width = async (): Promise<number> => (await page.locator('[data-h="3"]').boundingBox())?.width ?? 0;
  const box = await page.locator('[data-h="3"]').boundingBox();
  const [edge, middle] = [(box?.x ?? 0) + (box?.width ?? 0) - 2, (box?.y ?? 0) + 10];
  await page.mouse.move(edge, middle);
  await page.mouse.down();
  await page.mouse.move(edge + 60, middle, { steps: 3 });
  await page.mouse.up();
  await expect.poll(width).toBe((box?.width ?? 0) + 58);
  await page.mouse.dblclick(edge + 60, middle);
  await expect.poll(width).toBeLessThan(100);
  await page.locator('[data-h="3"]').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Atur lebar kolom…' }).click();
  await page.getByRole('spinbutton').fill('150');
  await page.keyboard.press('Enter');
  await expect.poll(width).toBe(150);
});

test('somebody else acts under their own rights', async () => {
  const { page } = stage;
  await person.choose('Uji Coba', 'Lindungi');
  await page.getByRole('button', { name: /Bertindak sebagai/ }).click();
  await page.getByRole('menuitem', { name: 'Orang lain…' }).click();
  await page.getByRole('textbox', { name: 'Alamat surel' }).fill('staf@contoh.go.id');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Bertindak sebagai staf@contoh.go.id' }).waitFor();
  await person.goTo('F2');
  await page.keyboard.type('tidak boleh');
  await page.keyboard.press('Enter');
  expect(await person.answer('Tutup')).toContain('dilindungi');
  await person.shows('F2', '');
  await person.choose('Uji Coba', 'Siapa saya');
  await person.shows('F5', 'staf@contoh.go.id');
});

test('what runs cost is told by method, beside the limit', async () => {
  const { page } = stage;
  await page.getByRole('button', { name: /Biaya terakhir/ }).click();
  const panel = page.getByRole('region', { name: 'Biaya pekerjaan' });
  expect(await panel.getByRole('meter').getAttribute('aria-valuetext')).toContain('dari batas 6 menit');
  expect(await panel.getByRole('row', { name: 'Range.setValue Google 1' }).count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(stage.complaints).toEqual([]);
});
