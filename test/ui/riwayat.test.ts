import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { ADMIN, atStage, call, DIST, entry, eventsOf, rowOf, type } from '../a.ts';
import { bukaPanel, type PanelTerbuka } from './panel-browser.ts';

let p: PanelTerbuka;
let id: string;

/** Two days after everything else happened. */
const LUSA = Date.UTC(2026, 5, 17, 2, 0, 0);

beforeAll(async () => {
  const { wb } = atStage('EVALUASI', 2);
  p = await bukaPanel('PanelRiwayat.html', { wb, user: ADMIN, activeTab: 'Inovasi', selection: 'A2' });
});

beforeEach(() => {
  const made = atStage('EVALUASI', 2);
  id = made.ids[0] ?? '';
  type(made.wb, INOVASI, rowOf(made.wb, id), 'manfaat', 'Manfaat baru <b>tebal</b>.');
  call(made.wb, 'periksaRegister', {}, { now: () => LUSA });
  Object.assign(p.meja, { wb: made.wb, activeTab: 'Inovasi', selection: 'A2', now: () => LUSA });
});

afterAll(async () => {
  await p?.tutup();
  expect(p?.complaints).toEqual([]);
});

describe('the history of an entry', () => {
  test('given it is selected then its events are sentences, latest first, with before and after behind them', async () => {
    await p.buka();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 1' }).waitFor();
    const events = await p.page.locator('ol .ringkasan').allInnerTexts();
    expect(events.slice(1, 3)).toEqual(['Nyatakan lengkap', 'Catat izin/pengantar']);
    expect(events).toHaveLength(eventsOf(p.meja.wb, id).length);
    await p.page.getByText('Dari Verifikasi administrasi menjadi Evaluasi kelayakan').waitFor();
    await p.page.locator('summary', { hasText: '(1 isian)' }).first().click();
    expect(await p.page.locator('.beda ins').first().innerText()).toBe('Manfaat baru <b>tebal</b>.');
    expect(await p.page.locator('.beda del').first().innerText()).toBe('Warga tidak perlu ke kota.');
    expect(await p.faults()).toEqual([]);
  });

  test('given a word then only events that speak of it stay', async () => {
    await p.buka();
    await p.page.getByLabel('Saring kegiatan').fill('pengantar');
    await p.page.getByText(/^\d dari \d kegiatan/).waitFor();
    const shown = await p.page.locator('ol .ringkasan').allInnerTexts();
    expect(shown).toContain('Catat izin/pengantar');
    expect(shown.length).toBeLessThan(eventsOf(p.meja.wb, id).length);
  });

  test('given no row is selected then it says what to do', async () => {
    p.meja.activeTab = 'Petugas';
    await p.buka();
    await p.page.getByText('Pilih satu baris yang sudah terdaftar').waitFor();
    expect(await p.faults()).toEqual([]);
  });
});

describe('how it stood on a day', () => {
  test('given a day then now and then stand side by side, and the cells go back as one new event', async () => {
    await p.buka();
    await p.page.getByRole('tab', { name: 'Keadaan pada tanggal' }).click();
    await p.page.getByLabel('Tanggal (wajib)').fill('15-06-2026');
    await p.page.getByRole('button', { name: 'Tampilkan keadaannya' }).click();
    await p.page.getByText('Sekarang, dan pada 15 Juni 2026').waitFor();
    await p.page.getByText('Status pada 15 Juni 2026: Evaluasi kelayakan.').waitFor();
    expect(await p.page.locator('.beda ins').allInnerTexts()).toEqual(['Warga tidak perlu ke kota.']);
    expect(await p.faults()).toEqual([]);
    const before = eventsOf(p.meja.wb, id).length;
    await p.page.getByLabel('Alasan').fill('Isian keliru diganti rekan.');
    await p.page.getByRole('button', { name: 'Pulihkan 1 isian' }).click();
    await p.page.getByText('1 isian dipulihkan: Manfaat.').waitFor();
    expect(entry(p.meja.wb, id).manfaat).toBe('Warga tidak perlu ke kota.');
    expect(eventsOf(p.meja.wb, id)).toHaveLength(before + 1);
  });

  test('given nothing differs then it says so and offers nothing', async () => {
    await p.buka();
    await p.page.getByRole('tab', { name: 'Keadaan pada tanggal' }).click();
    await p.page.getByLabel('Tanggal (wajib)').fill('17-06-2026');
    await p.page.getByRole('button', { name: 'Tampilkan keadaannya' }).click();
    await p.page.getByText('Isiannya sama dengan sekarang.').waitFor();
    expect(await p.page.getByRole('button', { name: /^Pulihkan/ }).count()).toBe(0);
  });

  test('given a day before it was recorded then a sentence says since when it is', async () => {
    await p.buka();
    await p.page.getByRole('tab', { name: 'Keadaan pada tanggal' }).click();
    await p.page.getByLabel('Tanggal (wajib)').fill('01-01-2020');
    await p.page.getByRole('button', { name: 'Tampilkan keadaannya' }).click();
    await p.page.getByRole('alert').waitFor();
    expect(await p.faults()).toEqual([]);
  });
});

test('given the page then it is small', () => {
  expect(Buffer.byteLength(DIST.get('PanelRiwayat.html') as string)).toBeLessThan(60 * 1024);
});
