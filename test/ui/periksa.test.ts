import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { sortRows } from '../../src/local/sort-rows.ts';
import { ADMIN, DIST, fill, rowOf, sheetOf, type, withProposals } from '../a.ts';
import { bukaPanel, type PanelTerbuka } from './panel-browser.ts';

let p: PanelTerbuka;
let ids: readonly string[];

beforeAll(async () => {
  const made = withProposals(4);
  ids = made.ids;
  type(made.wb, INOVASI, 2, 'ba_tgl', 'segera');
  type(made.wb, INOVASI, 3, 'urusan_utama', 'Kesehtan');
  type(made.wb, INOVASI, 4, 'asta_cita', '-');
  p = await bukaPanel('PanelPeriksa.html', { wb: made.wb, user: ADMIN, activeTab: 'Inovasi', selection: 'A2' });
});

afterAll(async () => {
  await p?.tutup();
  expect(p?.complaints).toEqual([]);
});

describe('findings in the panel', () => {
  test('given a check then the verdict and the groups are told, and the panel says who works', async () => {
    await p.buka();
    await p.page.getByText(`Anda bekerja sebagai ${ADMIN} (Pengelola register).`).waitFor();
    await p.page.getByText('Daftar Perlu Diperbaiki kosong.').waitFor();
    await p.page.getByRole('button', { name: 'Periksa semua' }).click();
    await p.page.getByText('4 inovasi sudah diperiksa.').waitFor();
    await p.page.getByText(/^2 wajib diperbaiki, 0 perlu dicek/).waitFor();
    await p.page.locator('summary', { hasText: 'F01 Tulis sebagai tanggal' }).click();
    await p.page.getByText('segera', { exact: true }).waitFor();
    expect(await p.faults()).toEqual([]);
  });

  test('given the tab was sorted then the jump finds the row by its id', async () => {
    const sheet = sheetOf(p.meja.wb, 'Inovasi');
    sortRows(p.meja.wb, sheet, { row: 2, column: 1, rows: 4, columns: sheet.maxColumns }, [
      { column: 1, ascending: false },
    ]);
    await p.page
      .getByRole('button', { name: /^Ke sel ini: Tanggal .*Kapal Layanan 1$/ })
      .first()
      .click();
    await p.page.getByText(/^Sel [A-Z]+\d+ dipilih/).waitFor();
    const [at] = p.meja.wb.selections[sheet.id] ?? [];
    expect(at?.row).toBe(rowOf(p.meja.wb, ids[0] ?? ''));
  });

  test('given one more and one mended then the next check tells both, and the list can show the new alone', async () => {
    type(p.meja.wb, INOVASI, rowOf(p.meja.wb, ids[0] ?? ''), 'ba_tgl', '');
    type(p.meja.wb, INOVASI, rowOf(p.meja.wb, ids[3] ?? ''), 'pengantar_tgl', 'besok');
    await p.page.getByRole('button', { name: 'Periksa semua' }).click();
    await p.page.getByText('1 baru, 1 sudah diperbaiki').waitFor();
    await p.page.getByLabel(/Hanya yang baru/).check();
    expect(await p.page.locator('summary').allInnerTexts()).toEqual([expect.stringMatching(/^F01 .*\(1, 1 baru\)$/)]);
    p.meja.selection = `A${rowOf(p.meja.wb, ids[0] ?? '')}`;
    await p.page.getByLabel('Hanya baris yang dipilih').check();
    await p.page.getByText('Tidak ada yang cocok dengan saringan ini.').waitFor();
    await p.page.getByLabel('Hanya baris yang dipilih').uncheck();
    await p.page.getByLabel('Kelompokkan menurut').selectOption('kantor');
    expect(await p.page.locator('summary').allInnerTexts()).toEqual(['Dinas Kesehatan (1, 1 baru)']);
    expect(await p.faults()).toEqual([]);
  });
});

describe('mending in the panel', () => {
  test('given suggestions then the safe are chosen, before and after stand side by side, and a batch can be taken back', async () => {
    await p.page.getByRole('tab', { name: 'Saran pembetulan' }).click();
    await p.page.getByRole('button', { name: 'Terapkan pada 1 sel' }).waitFor();
    await p.page.getByLabel('Pilih semua urusan yang mirip').check();
    await p.page.locator('summary', { hasText: '(1 dipilih)' }).last().click();
    expect(await p.page.locator('ins').allInnerTexts()).toContain('1.02 Kesehatan');
    expect(await p.faults()).toEqual([]);
    p.salah.set('terapkanPembetulan', 'NetworkError: Connection failure due to HTTP 0');
    await p.page.getByRole('button', { name: 'Terapkan pada 2 sel' }).click();
    await p.page.getByText(/Sambungan internet terputus/).waitFor();
    await p.page.getByRole('button', { name: 'Coba lagi' }).click();
    await p.page.getByText('2 sel pada 2 inovasi dibetulkan.').waitFor();
    const sent = p.calls.filter((c) => c.name === 'terapkanPembetulan').map((c) => c.args['permintaan']);
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
    await p.page.getByRole('button', { name: 'Batalkan pembetulan terakhir saya' }).click();
    await p.page.getByText('2 sel pada 2 inovasi dikembalikan.').waitFor();
  });
});

describe('who works here', () => {
  test('given another account than the menu then nothing is recorded, and the way out is told', async () => {
    await p.buka('lain@contoh.go.id');
    await p.page.getByText(/Panel ini berjalan dengan akun/).waitFor();
    await p.page.getByRole('tab', { name: 'Saran pembetulan' }).click();
    await p.page.getByRole('button', { name: 'Terapkan pada 1 sel' }).click();
    await p.page
      .getByRole('alert')
      .getByText(/Panel ini berjalan dengan akun/)
      .waitFor();
    expect(await p.faults()).toEqual([]);
  });

  test('given an expired session or a cut line then a sentence tells the way out, and trying again goes on', async () => {
    p.salah.set('siapaSaya', 'ScriptError: Authorization is required to perform that action.');
    await p.buka();
    await p.page.getByText(/Google tidak mengenali sesi panel ini/).waitFor();
    await p.page.getByRole('button', { name: 'Coba lagi' }).click();
    await p.page.getByText('Anda bekerja sebagai').waitFor();
    await p.page.evaluate('window.putus = true');
    p.salah.set('periksaRegister', 'apa pun');
    await p.page.getByRole('button', { name: 'Periksa semua' }).click();
    await p.page.getByText(/Sambungan internet terputus/).waitFor();
  });

  test('given several people behind one account then the panel asks who it is before anything else', async () => {
    for (const nama of ['Ani', 'Budi'])
      fill(p.meja.wb, PETUGAS, [{ surel: 'kantor@contoh.go.id', nama, peran: 'Petugas', dari: '2026-01-01' }]);
    p.meja.user = 'kantor@contoh.go.id';
    await p.buka('kantor@contoh.go.id');
    await p.page.getByLabel('Budi').check();
    expect(await p.faults()).toEqual([]);
    await p.page.getByRole('button', { name: 'Lanjutkan' }).click();
    await p.page.getByText(/Anda bekerja sebagai Budi/).waitFor();
    await p.page.getByText('wajib diperbaiki').first().waitFor();
    expect(p.calls.at(-1)?.args['nama_petugas']).toBe('Budi');
  });
});

test('given the page then it is small', () => {
  expect(Buffer.byteLength(DIST.get('PanelPeriksa.html') as string)).toBeLessThan(60 * 1024);
});
