import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { sortRows } from '../../src/local/sort-rows.ts';
import { ADMIN, act, atStage, DIST, entry, eventsOf, rowOf, sheetOf, type } from '../a.ts';
import { bukaPanel, type PanelTerbuka } from './panel-browser.ts';

let p: PanelTerbuka;
let ids: readonly string[];

beforeAll(async () => {
  p = await bukaPanel('PanelTahapan.html', {
    wb: atStage('VERIFIKASI', 3).wb,
    user: ADMIN,
    activeTab: 'Inovasi',
    selection: 'A2',
  });
});

beforeEach(async () => {
  const made = atStage('VERIFIKASI', 3);
  ids = made.ids;
  Object.assign(p.meja, { wb: made.wb, user: ADMIN, activeTab: 'Inovasi', selection: 'A2' });
});

afterAll(async () => {
  await p?.tutup();
  expect(p?.complaints).toEqual([]);
});

const status = (n: number): string => entry(p.meja.wb, ids[n] ?? '').status;

describe('one entry', () => {
  test('given it is selected then road, acts and exactly the inputs of an act are there', async () => {
    await p.buka();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 1' }).waitFor();
    await p.page.getByText('Jalan inovasi').click();
    expect(await p.page.locator('[aria-current="step"]').innerText()).toBe('Verifikasi administrasi (sekarang)');
    await p.page.getByLabel('Tindakan').selectOption('T05');
    expect(await p.page.locator('.isian label').allInnerTexts()).toEqual(['Catatan/alasan (wajib)']);
    expect(await p.faults()).toEqual([]);
  });

  test('given an input too short then its field says why; given enough then the act is recorded once though the line broke', async () => {
    await p.buka();
    await p.page.getByLabel('Tindakan').selectOption('T05');
    await p.page.getByLabel('Catatan/alasan').fill('kurang');
    await p.page.getByRole('button', { name: 'Kembalikan' }).click();
    await p.page
      .getByRole('alert')
      .getByText(/belum cukup jelas/)
      .waitFor();
    expect(await p.faults()).toEqual([]);
    await p.page.getByLabel('Catatan/alasan').fill('Lengkapi surat pengantar.');
    p.salah.set('lakukanTindakan', 'NetworkError: Connection failure due to HTTP 0');
    await p.page.getByRole('button', { name: 'Kembalikan' }).click();
    await p.page.getByText(/Sambungan internet terputus/).waitFor();
    await p.page.getByRole('button', { name: 'Coba lagi' }).click();
    await p.page.getByText('Kembalikan: 1 inovasi tercatat.').waitFor();
    await p.page.getByText('Status: Dikembalikan untuk perbaikan').waitFor();
    expect(status(0)).toBe('PERBAIKAN_USULAN');
    expect(eventsOf(p.meja.wb, ids[0] ?? '').filter((e) => e.tindakan === 'T05')).toHaveLength(1);
    const sent = p.calls.filter((c) => c.name === 'lakukanTindakan').map((c) => c.args['permintaan']);
    expect(sent[1]).toBe(sent[2]);
    expect(sent[0]).not.toBe(sent[1]);
  });

  test('given somebody else was faster then the difference is shown and nothing is recorded until it was seen', async () => {
    await p.buka();
    await p.page.getByLabel('Tindakan').selectOption('T06');
    type(p.meja.wb, INOVASI, rowOf(p.meja.wb, ids[0] ?? ''), 'manfaat', 'Manfaat dari rekan.');
    await p.page.getByRole('button', { name: 'Nyatakan lengkap' }).click();
    await p.page.getByText('Yang berubah sejak Anda melihatnya').waitFor();
    expect(await p.page.locator('.beda li').allInnerTexts()).toEqual([expect.stringContaining('Manfaat dari rekan.')]);
    expect(status(0)).toBe('VERIFIKASI');
    expect(await p.faults()).toEqual([]);
    await p.page.getByRole('button', { name: 'Nyatakan lengkap' }).click();
    await p.page.getByText('Nyatakan lengkap: 1 inovasi tercatat.').waitFor();
    expect(status(0)).toBe('EVALUASI');
  });

  test('given the tab was sorted while the panel was open then the act goes to the entry that was seen', async () => {
    await p.buka();
    await p.page.getByLabel('Tindakan').selectOption('T06');
    const sheet = sheetOf(p.meja.wb, 'Inovasi');
    sortRows(p.meja.wb, sheet, { row: 2, column: 1, rows: 3, columns: sheet.maxColumns }, [
      { column: 1, ascending: false },
    ]);
    await p.page.getByRole('button', { name: 'Nyatakan lengkap' }).click();
    await p.page.getByText('1 inovasi tercatat').waitFor();
    expect([0, 1, 2].map(status)).toEqual(['EVALUASI', 'VERIFIKASI', 'VERIFIKASI']);
  });
});

describe('several entries', () => {
  test('given rows of one stage then one act is for all of them; the selection is followed by the button', async () => {
    await p.buka();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 1' }).waitFor();
    p.meja.selection = 'A2:A4';
    await p.page.getByRole('button', { name: 'Ikuti baris yang dipilih' }).click();
    await p.page.getByText('3 inovasi; status: Verifikasi administrasi').waitFor();
    await p.page.getByLabel('Tindakan').selectOption('T06');
    await p.page.getByRole('button', { name: 'Nyatakan lengkap (3 inovasi)' }).click();
    await p.page.getByText('Nyatakan lengkap: 3 inovasi tercatat.').waitFor();
    expect([0, 1, 2].map(status)).toEqual(['EVALUASI', 'EVALUASI', 'EVALUASI']);
  });

  test('given somebody turns to the panel then it asks for the selection, however often it is touched once in three seconds', async () => {
    await p.page.clock.install();
    await p.buka();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 1' }).waitFor();
    const asked = () => p.calls.filter((c) => c.name === 'pilihanSaatIni').length;
    const toleh = () => p.page.evaluate(() => void window.dispatchEvent(new Event('focus')));
    expect(asked()).toBe(1);
    p.meja.selection = 'A3';
    await p.page.clock.fastForward(3500);
    for (let i = 0; i < 5; i++) await toleh();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 2' }).waitFor();
    expect(asked()).toBe(2);
  });

  test('given rows of different stages then it says so; given none then what to select', async () => {
    act(p.meja.wb, [ids[0] ?? ''], 'T06');
    p.meja.selection = 'A2:A3';
    await p.buka();
    await p.page.getByText('2 inovasi; status: Evaluasi kelayakan; Verifikasi administrasi').waitFor();
    p.meja.activeTab = 'Petugas';
    await p.page.getByRole('button', { name: 'Ikuti baris yang dipilih' }).click();
    await p.page.getByText('Pilih satu atau beberapa baris pada tab Inovasi.').waitFor();
    expect(await p.faults()).toEqual([]);
  });
});

test('given a person without a role then what is missing says who may', async () => {
  sheetOf(p.meja.wb, PETUGAS.name).values.splice(2);
  p.meja.user = 'lain@contoh.go.id';
  await p.buka('lain@contoh.go.id');
  await p.page.getByLabel('Tindakan').selectOption('T06');
  await p.page
    .getByText(/belum tercantum pada tab Petugas/)
    .first()
    .waitFor();
});

test('given the page then it is small', () => {
  expect(Buffer.byteLength(DIST.get('PanelTahapan.html') as string)).toBeLessThan(60 * 1024);
});
