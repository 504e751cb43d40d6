import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST } from '../a.ts';
import { type Visit, visit } from '../local/workbench-browser.ts';
import { type Person, personAt } from '../local/workbench-person.ts';

let meja: Visit;
let orang: Person;

beforeAll(async () => {
  meja = await visit(DIST);
  orang = personAt(meja);
});

afterAll(async () => {
  await meja?.close();
});

/** The panel that is open beside the sheet. */
const panel = () => meja.page.frameLocator('aside iframe');

test('given a row is selected then each panel opens from its menu, says who works, and speaks of that row', async () => {
  await orang.turnTo('Inovasi');
  await orang.goTo('A4');
  await orang.choose('Lumbung Inovasi', 'Tahapan', 'Panel tahapan…');
  await panel().getByText('Anda bekerja sebagai').waitFor();
  await panel()
    .getByText(/^Status: /)
    .waitFor();
  const nama = await panel().getByRole('heading', { level: 2 }).innerText();
  await orang.choose('Lumbung Inovasi', 'Tahapan', 'Riwayat inovasi…');
  await panel().getByRole('heading', { name: 'Riwayat inovasi' }).waitFor();
  await panel().getByRole('heading', { level: 2, name: nama }).waitFor();
  await orang.choose('Lumbung Inovasi', 'Periksa', 'Panel periksa…');
  await panel().getByRole('button', { name: 'Periksa semua' }).click();
  await panel()
    .getByText(/inovasi sudah diperiksa/)
    .waitFor();
  expect(meja.complaints).toEqual([]);
});

test('given another row is selected then the panel follows when somebody turns to it', async () => {
  await orang.choose('Lumbung Inovasi', 'Tahapan', 'Panel tahapan…');
  await panel()
    .getByText(/^Status: /)
    .waitFor();
  const before = await panel().getByRole('heading', { level: 2 }).innerText();
  await orang.goTo('A6');
  await panel().getByRole('button', { name: 'Ikuti baris yang dipilih' }).click();
  await expect.poll(() => panel().getByRole('heading', { level: 2 }).innerText(), { timeout: 60_000 }).not.toBe(before);
});

test('given the table of a meeting then its window is wide, begins with the table, and the sidebar panel does not', async () => {
  await orang.choose('Lumbung Inovasi', 'Penilaian', 'Tabel rapat (layar lebar)…');
  const jendela = meja.page.getByRole('dialog').frameLocator('iframe');
  await jendela.getByRole('form', { name: 'Hasil rapat' }).waitFor();
  await jendela.getByRole('columnheader', { name: 'Jawaban rapat' }).waitFor();
  await meja.page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).last().click();
  await orang.choose('Lumbung Inovasi', 'Penilaian', 'Nilai usulan…');
  await panel().getByRole('tab', { name: 'Rekap', selected: true }).waitFor();
  expect(meja.complaints).toEqual([]);
});
