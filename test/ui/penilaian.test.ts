import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PEJABAT, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { PENILAIAN } from '../../src/domain/tab/penilaian.ts';
import { atStage, call, DIST, entry, events, eventsOf, fill, outcome, rowsOf, type Workbook } from '../a.ts';
import { openBrowser } from '../local/workbench-browser.ts';
import { expectUtuh } from '../utuh.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What HtmlService puts beside a panel, answered by the local host in the name of the page's person. */
const JEMBATAN = `
  const runner = (ok, bad) => new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (f) => runner(f, bad)
    : name === 'withFailureHandler' ? (f) => runner(ok, f)
    : (args) => void window.panggilHost(name, args ?? {}).then((a) => a.salah ? bad({ message: a.salah }) : ok(a.hasil)) });
  window.google = { script: { run: runner(() => {}, () => {}) } };`;

const surel = (nama: string): string => `${nama.toLowerCase()}@contoh.go.id`;
const TERPUTUS = 'Tidak ada jawaban dari Google.';

let browser: Browser;
let page: Page;
/** Who sits before the panel now. */
let orang: string;
let folder: string;
let wb: Workbook;
let ids: readonly string[];
const complaints: string[] = [];
/** Functions whose calls get no answer for now. */
const putus = new Set<string>();
/** Calls that are done, and whose answer never comes. */
const hilang = new Set<string>();
let jawabanHilang = 0;

const faults = async (): Promise<string[]> => {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] })`,
  )) as { violations: { id: string; nodes: { html: string }[] }[] };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

/** The panel as somebody opens it, as narrow as a sidebar. */
const panelOf = async (nama: string): Promise<void> => {
  orang = nama;
  await page.goto(pathToFileURL(path.join(folder, 'panel.html')).href);
  await page.getByText(`Anda bekerja sebagai ${nama}`).waitFor();
};

const sempit = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Presses Tab until a predicate of the focused element holds. */
const tabKe = async (selector: string): Promise<void> => {
  for (let i = 0; i < 40; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${selector}`);
};

beforeAll(async () => {
  const made = atStage('EVALUASI', 10);
  wb = made.wb;
  ids = made.ids;
  fill(wb, PEJABAT, [
    {
      jabatan: 'Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
      ...{ sebutan: 'Definitif', nama: 'Hasan Contoh', dari: '2024-01-02' },
    },
  ]);
  fill(wb, PETUGAS, [
    ...['Ani', 'Budi', 'Citra'].map((nama) => ({ surel: surel(nama), nama, peran: 'Penilai' })),
    { surel: surel('Lina'), nama: 'Lina', peran: 'Perangkat Daerah kelitbangan' },
  ]);
  const tetap = call(wb, 'tetapkanPenilai', { id: ids, permintaan: 'tetap' }, { user: surel('Lina') });
  if ('masalah' in tetap) throw new Error(JSON.stringify(tetap));
  folder = mkdtempSync(path.join(tmpdir(), 'penilaian-'));
  writeFileSync(path.join(folder, 'panel.html'), DIST.get('PanelPenilaian.html') as string);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 300, height: 700 }, offline: true });
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (asked) => asked.url().startsWith('file://') || complaints.push(asked.url()));
  await page.exposeFunction('panggilHost', (name: string, args: Record<string, unknown>) => {
    if (putus.has(name)) return { salah: TERPUTUS };
    const done = outcome(wb, name, args, { user: surel(orang) });
    if (hilang.has(name)) {
      jawabanHilang++;
      return { salah: TERPUTUS };
    }
    return done.error ? { salah: done.error.message } : { hasil: done.result };
  });
  await page.addInitScript(JEMBATAN);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
  expect(complaints).toEqual([]);
});

const penilaianDari = (nama: string) => rowsOf(wb, PENILAIAN).filter((p) => p.penilai === nama);

describe('two reviewers and a registrar', () => {
  test('given ten proposals then one reviewer judges all of them by keyboard alone, without leaving the panel', async () => {
    await panelOf('Ani');
    await page.getByRole('heading', { name: 'Menunggu penilaian Anda (10)' }).waitFor();
    expect(await faults()).toEqual([]);
    expect(await sempit()).toBeLessThanOrEqual(300);
    await tabKe('.tugas button');
    await page.keyboard.press('Enter');
    for (let n = 1; n <= 10; n++) {
      await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
      await tabKe('input[name="k1"]');
      for (let i = 0; i < 9; i++) await page.keyboard.press('y');
      if (n === 1) {
        expect(await faults()).toEqual([]);
        expect(await sempit()).toBeLessThanOrEqual(300);
      }
      await page.keyboard.press('Control+Enter');
      await page.getByText(n < 10 ? /^Penilaian atas .* terkirim\.$/ : 'Menunggu penilaian Anda (0)').waitFor();
      await expect.poll(() => penilaianDari('Ani').filter((p) => p.keadaan === 'TERKIRIM').length).toBe(n);
      if (n < 10) await page.waitForFunction(() => document.querySelector('input[name="k1"]:checked') === null);
    }
    expect(penilaianDari('Ani').every((p) => p.prinsip === 'YA' && p.k1 === 'YA')).toBe(true);
  });

  test('given a draft and a lost connection then both are kept, and sent when it is back', async () => {
    await panelOf('Budi');
    await page.getByRole('button', { name: 'Kapal Layanan 1', exact: true }).click();
    await page.getByLabel('Catatan (boleh kosong)').fill('Periksa lagi anggarannya.');
    await page.getByText('Draf tersimpan pada akun Anda.').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Kapal Layanan 1', exact: true }).click();
    await page.getByText('Draf Anda yang belum dikirim dibuka lagi.').waitFor();
    expect(await page.getByLabel('Catatan (boleh kosong)').inputValue()).toBe('Periksa lagi anggarannya.');
    await page.getByRole('button', { name: 'Kirim dan lanjut' }).click();
    await page.getByRole('alert').getByText('belum dijawab').waitFor();
    expect(await faults()).toEqual([]);
    putus.add('kirimPenilaian');
    for (const group of await page.locator('fieldset').all()) await group.getByLabel('Ya', { exact: true }).check();
    await page.getByRole('button', { name: 'Kirim dan lanjut' }).click();
    await page.getByText('1 penilaian menunggu sambungan.').waitFor();
    expect(penilaianDari('Budi').filter((p) => p.keadaan === 'TERKIRIM')).toEqual([]);
    putus.clear();
    await page.getByRole('button', { name: 'Kirim lagi' }).click();
    await expect.poll(() => penilaianDari('Budi').filter((p) => p.keadaan === 'TERKIRIM').length).toBe(1);
    await page.getByText('1 penilaian menunggu sambungan.').waitFor({ state: 'detached' });
    for (let n = 2; n <= 10; n++) {
      await page.getByLabel('Nilai 0 sampai 100 (boleh kosong)').fill(String(70 + n));
      for (const group of await page.locator('fieldset').all()) await group.getByLabel('Ya', { exact: true }).check();
      await page.getByRole('button', { name: 'Kirim dan lanjut' }).click();
      await expect.poll(() => penilaianDari('Budi').filter((p) => p.keadaan === 'TERKIRIM').length).toBe(n);
      await page.waitForFunction(() => document.querySelector('input[name="k1"]:checked') === null);
    }
    await page.getByRole('tab', { name: 'Rekap' }).click();
    const satu = page.locator('details', { hasText: 'Kapal Layanan 2' });
    await satu.locator('summary').click();
    await satu.getByText('2 penilaian masuk; menunggu Citra.').waitFor();
    await satu.getByRole('columnheader', { name: 'Budi' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Ani' }).count()).toBe(0);
  });

  test('given the third is on leave then the registrar ends all ten, with the absence in one Berita Acara', async () => {
    await panelOf('Lina');
    await page.getByRole('button', { name: 'Selesaikan 10 usulan' }).waitFor();
    expect(await faults()).toEqual([]);
    expect(await sempit()).toBeLessThanOrEqual(300);
    await page.getByLabel('Nomor Berita Acara', { exact: true }).fill('000.9/5/BA');
    await page.getByLabel(/^Tanggal Berita Acara/).fill('12-06-2026');
    await page.getByLabel('Tempat', { exact: true }).fill('Malili');
    await page.getByRole('button', { name: 'Selesaikan 10 usulan' }).click();
    await page.getByRole('alert').getByText('belum masuk dari Citra').waitFor();
    await page.getByLabel(/^Yang berhalangan/).fill('Citra: cuti tahunan');
    await page.getByRole('button', { name: 'Selesaikan 10 usulan' }).click();
    await page.getByText(/^10 usulan selesai dinilai\. Berita Acara penilaian, 10 inovasi/).waitFor();
    expect(ids.map((id) => entry(wb, id).status)).toEqual(new Array(10).fill('LAYAK'));
    expect(rowsOf(wb, NASKAH).map((n) => n.jenis)).toEqual(['BA_PENILAIAN']);
    expect(eventsOf(wb, ids[0] as string).map((p) => p.tindakan)).toContain('T35');
    expectUtuh(wb);
    expect(await faults()).toEqual([]);
  });

  test('given the page then it is small and loads nothing', () => {
    const html = DIST.get('PanelPenilaian.html') as string;
    expect(Buffer.byteLength(html)).toBeLessThan(60 * 1024);
    expect(html).not.toMatch(/dangerouslySetInnerHTML:|\beval\(/);
  });
});

describe('a meeting in the panel', () => {
  test('given a table then the clerk fills it with one choice a row, a reason where the answer is no, and axe finds nothing', async () => {
    const made = atStage('EVALUASI', 3);
    const lama = wb;
    wb = made.wb;
    fill(wb, PETUGAS, [{ surel: surel('Lina'), nama: 'Lina', peran: 'Perangkat Daerah kelitbangan' }]);
    await panelOf('Lina');
    await page.getByRole('tab', { name: 'Hasil rapat' }).click();
    await page.getByLabel(/^Tanggal rapat/).fill('12-06-2026');
    await page.getByLabel('Yang hadir, dipisahkan titik koma').fill('Ani; Budi; Citra');
    await page.getByRole('button', { name: 'Semua usulan: semua Ya' }).click();
    await page.getByLabel('Jawaban rapat atas Kapal Layanan 2').selectOption('TIDAK');
    const group = page.getByRole('group', { name: 'Yang dijawab Tidak atas Kapal Layanan 2' });
    await group.getByLabel('Dapat direplikasi').check();
    expect(await faults()).toEqual([]);
    expect(await sempit()).toBeLessThanOrEqual(300);
    await page.getByRole('button', { name: 'Catat hasil rapat atas 3 usulan' }).click();
    await page.getByRole('alert').getByText('Alasan untuk "Dapat direplikasi"').waitFor();
    await page.getByLabel('Alasan (dibaca pengusul) atas Kapal Layanan 2').fill('bergantung pada satu orang');
    await page.getByRole('button', { name: 'Catat hasil rapat atas 3 usulan' }).click();
    await page.getByText('Hasil rapat atas 3 usulan tercatat dari 3 orang.').waitFor();
    expect(rowsOf(wb, PENILAIAN).map((p) => [p.penilai, p.k5, p.alasan])).toEqual([
      ['Ani; Budi; Citra', 'YA', ''],
      ['Ani; Budi; Citra', 'TIDAK', 'bergantung pada satu orang'],
      ['Ani; Budi; Citra', 'YA', ''],
    ]);
    await page.getByText('Kapal Layanan 2', { exact: true }).first().click();
    await page.getByRole('columnheader', { name: 'Ani; Budi; Citra' }).first().waitFor();
    expect(await faults()).toEqual([]);
    expect(await sempit()).toBeLessThanOrEqual(300);
    expectUtuh(wb);
    wb = lama;
  });

  test('given the answer was lost then the same table sent again is recorded once, and a changed one as a new one', async () => {
    const made = atStage('EVALUASI', 1);
    const lama = wb;
    wb = made.wb;
    fill(wb, PETUGAS, [{ surel: surel('Lina'), nama: 'Lina', peran: 'Perangkat Daerah kelitbangan' }]);
    const kegiatan = (): number => events(wb).filter((p) => p.tindakan === 'PENILAIAN_DICATAT').length;
    const catat = page.getByRole('button', { name: 'Catat hasil rapat atas 1 usulan' });
    await panelOf('Lina');
    await page.getByRole('tab', { name: 'Hasil rapat' }).click();
    await page.getByLabel(/^Tanggal rapat/).fill('12-06-2026');
    await page.getByLabel('Yang hadir, dipisahkan titik koma').fill('Ani; Budi; Citra');
    await page.getByRole('button', { name: 'Semua usulan: semua Ya' }).click();
    hilang.add('isiHasilRapat');
    await catat.click();
    await expect.poll(() => jawabanHilang).toBe(1);
    await catat.click();
    await expect.poll(() => jawabanHilang).toBe(2);
    expect(kegiatan()).toBe(1);
    hilang.clear();
    await page.getByLabel('Nilai (boleh kosong) atas Kapal Layanan 1').fill('80');
    await catat.click();
    await page.getByText('Hasil rapat atas 1 usulan tercatat dari 3 orang.').waitFor();
    expect(kegiatan()).toBe(2);
    expect(rowsOf(wb, PENILAIAN).map((p) => p.nilai)).toEqual([80]);
    expectUtuh(wb);
    wb = lama;
  });
});
