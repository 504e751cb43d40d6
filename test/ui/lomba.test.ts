import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { PROPOSAL } from '../../src/domain/tab/lomba.ts';
import { TAHUN_PROGRAM } from '../../src/domain/tab/program.ts';
import { ADMIN, call, eventsOf, fill, rowsOf, sheetOf, type Workbook, withProposals } from '../a.ts';
import { bukaPanel, type PanelTerbuka } from './panel-browser.ts';

let p: PanelTerbuka;
let ids: readonly string[];

const siap = (): { wb: Workbook; ids: readonly string[] } => {
  const made = withProposals(2);
  call(made.wb, 'siapkanProgram', {});
  return made;
};

beforeAll(async () => {
  p = await bukaPanel('PanelLomba.html', { wb: siap().wb, user: ADMIN, activeTab: 'Inovasi', selection: 'A2' });
});

beforeEach(async () => {
  const made = siap();
  ids = made.ids;
  Object.assign(p.meja, { wb: made.wb, user: ADMIN, activeTab: 'Inovasi', selection: 'A2' });
  await p.page.evaluate('try { localStorage.clear() } catch {}');
});

afterAll(async () => {
  await p?.tutup();
  expect(p?.complaints).toEqual([]);
});

const isi = (wb: Workbook = p.meja.wb): Record<string, string> =>
  Object.fromEntries(rowsOf(wb, PROPOSAL).map((r) => [r.bagian, r.isi]));

const kata = (n: number): string => Array.from({ length: n }, (_, i) => `kata${i}`).join(' ');

const simpanRekan = (bagian: string, text: string): void => {
  const lihat = isi()[bagian] ?? '';
  call(p.meja.wb, 'simpanProposal', { id: ids[0], bagian: [{ bagian, isi: text, lihat }], permintaan: `r-${text}` });
};

describe('writing', () => {
  test('given an entry then its sections stand there with limits, and words are counted as they are typed', async () => {
    await p.buka();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 1' }).waitFor();
    expect(await p.page.locator('form .isian label').allInnerTexts()).toHaveLength(9);
    const ringkasan = p.page.getByLabel('Ringkasan');
    await ringkasan.fill(kata(187));
    await p.page.getByText('187 dari 200 kata').waitFor();
    expect(await ringkasan.getAttribute('aria-invalid')).toBe('false');
    await ringkasan.fill(kata(212));
    await p.page.getByText('212 dari 200 kata: lebih 12 kata').waitFor();
    expect(await ringkasan.getAttribute('aria-invalid')).toBe('true');
    expect(await p.page.getByText('Ringkasan melebihi batas kata').count()).toBe(1);
    expect(await p.faults()).toEqual([]);
  });

  test('given only the keyboard then a section is filled from the register, saved by Ctrl+Enter, and stands there again', async () => {
    await p.buka();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 1' }).waitFor();
    const area = p.page.getByLabel('Latar Belakang dan Tujuan');
    await area.focus();
    await p.page.keyboard.press('Tab');
    expect(await p.page.evaluate('document.activeElement?.textContent')).toBe('Isi dari Tujuan');
    await p.page.keyboard.press('Enter');
    expect(await area.inputValue()).toBe('Layanan dasar menjangkau semua desa.');
    await area.focus();
    await p.page.keyboard.press('Control+Enter');
    await p.page.getByText('1 bagian tersimpan.').waitFor();
    expect(isi()).toEqual({ 'Latar Belakang dan Tujuan': 'Layanan dasar menjangkau semua desa.' });
    await p.buka();
    await p.page.getByRole('button', { name: 'Semua tersimpan' }).waitFor();
    expect(await p.page.getByLabel('Latar Belakang dan Tujuan').inputValue()).toBe(
      'Layanan dasar menjangkau semua desa.',
    );
    expect(await p.faults()).toEqual([]);
  });

  test('given two of nine sections changed then only those are sent', async () => {
    await p.buka();
    await p.page.getByLabel('Ringkasan').fill('Satu dua.');
    await p.page.getByLabel('Signifikansi').fill('Hemat.');
    await p.page.getByRole('button', { name: 'Simpan 2 bagian' }).click();
    await p.page.getByText('2 bagian tersimpan.').waitFor();
    const sent = p.calls.find((c) => c.name === 'simpanProposal')?.args['bagian'] as { bagian: string }[];
    expect(sent.map((b) => b.bagian)).toEqual(['Ringkasan', 'Signifikansi']);
    expect(isi()).toEqual({ Ringkasan: 'Satu dua.', Signifikansi: 'Hemat.' });
  });
});

describe('when something is in the way', () => {
  test('given a colleague was faster then the difference is shown, the own text stays, and saving again replaces it', async () => {
    await p.buka();
    await p.page.getByLabel('Ringkasan').fill('Dari saya.');
    simpanRekan('Ringkasan', 'Dari rekan.');
    await p.page.getByRole('button', { name: 'Simpan 1 bagian' }).click();
    await p.page.getByText('Yang berubah sejak Anda melihatnya').waitFor();
    expect(await p.page.locator('.beda li').allInnerTexts()).toEqual([expect.stringContaining('Dari rekan.')]);
    expect(isi()['Ringkasan']).toBe('Dari rekan.');
    expect(await p.page.getByLabel('Ringkasan').inputValue()).toBe('Dari saya.');
    expect(await p.faults()).toEqual([]);
    await p.page.getByRole('button', { name: 'Simpan 1 bagian' }).click();
    await p.page.getByText('1 bagian tersimpan.').waitFor();
    expect(isi()['Ringkasan']).toBe('Dari saya.');
  });

  test('given the line broke then the text stays, is sent as the same request and written once', async () => {
    await p.buka();
    await p.page.getByLabel('Ringkasan').fill('Obat sampai.');
    p.salah.set('simpanProposal', 'NetworkError: Connection failure due to HTTP 0');
    await p.page.getByRole('button', { name: 'Simpan 1 bagian' }).click();
    await p.page.getByText(/Sambungan internet terputus/).waitFor();
    await p.page.getByText(/tetap ada di panel dan peramban ini/).waitFor();
    expect(isi()).toEqual({});
    await p.page.getByRole('button', { name: 'Coba lagi' }).click();
    await p.page.getByText('1 bagian tersimpan.').waitFor();
    const sent = p.calls.filter((c) => c.name === 'simpanProposal').map((c) => c.args['permintaan']);
    expect(sent[0]).toBe(sent[1]);
    expect(eventsOf(p.meja.wb, ids[0] ?? '').filter((e) => e.tindakan === 'PROPOSAL_DISIMPAN')).toHaveLength(1);
  });

  test('given the panel is closed before saving then the text is there again for this account, and for no other', async () => {
    await p.buka();
    await p.page.getByLabel('Ringkasan').fill('Belum selesai.');
    await p.buka();
    await p.page.getByText('Tulisan Anda yang belum disimpan dibuka lagi').waitFor();
    expect(await p.page.getByLabel('Ringkasan').inputValue()).toBe('Belum selesai.');
    simpanRekan('Ringkasan', 'Dari rekan.');
    await p.buka();
    await p.page.getByText('Yang berubah sejak Anda melihatnya').waitFor();
    p.meja.user = 'lain@contoh.go.id';
    await p.buka('lain@contoh.go.id');
    await p.page.getByRole('heading', { name: 'Kapal Layanan 1' }).waitFor();
    expect(await p.page.getByLabel('Ringkasan').inputValue()).toBe('Dari rekan.');
  });

  test('given another row is selected then the panel follows, and what was written for the first waits there', async () => {
    await p.buka();
    await p.page.getByLabel('Ringkasan').fill('Untuk yang pertama.');
    p.meja.selection = 'A3';
    await p.page.getByRole('button', { name: 'Ikuti baris yang dipilih' }).click();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 2' }).waitFor();
    expect(await p.page.getByLabel('Ringkasan').inputValue()).toBe('');
    p.meja.selection = 'A2';
    await p.page.getByRole('button', { name: 'Ikuti baris yang dipilih' }).click();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 1' }).waitFor();
    expect(await p.page.getByLabel('Ringkasan').inputValue()).toBe('Untuk yang pertama.');
    p.meja.activeTab = 'Petugas';
    await p.page.getByRole('button', { name: 'Ikuti baris yang dipilih' }).click();
    await p.page.getByText('Pilih satu baris pada tab Inovasi.').waitFor();
    expect(await p.faults()).toEqual([]);
  });

  test('given a person without a role then what was written stays and the sentence says who may save', async () => {
    sheetOf(p.meja.wb, PETUGAS.name).values.splice(2);
    p.meja.user = 'lain@contoh.go.id';
    await p.buka('lain@contoh.go.id');
    await p.page.getByLabel('Ringkasan').fill('Satu.');
    await p.page.getByRole('button', { name: 'Simpan 1 bagian' }).click();
    await p.page.getByText(/belum tercantum pada tab Petugas/).waitFor();
    expect(await p.page.getByLabel('Ringkasan').inputValue()).toBe('Satu.');
    expect(isi()).toEqual({});
  });
});

test('given another year is chosen then its own proposal is written, and a contest without a form says what to fill', async () => {
  await p.buka();
  await p.page.getByText('Lomba atau tahun lain').click();
  await p.page.getByLabel('Tahun').selectOption('2027');
  await p.page.getByText('Kompetisi Inovasi Pelayanan Publik 2027').waitFor();
  await p.page.getByLabel('Ringkasan').fill('Untuk tahun depan.');
  await p.page.getByRole('button', { name: 'Simpan 1 bagian' }).click();
  await p.page.getByText('1 bagian tersimpan.').waitFor();
  expect(rowsOf(p.meja.wb, PROPOSAL).map((r) => [r.tahun, r.isi])).toEqual([['2027', 'Untuk tahun depan.']]);
  await p.page.getByText('Lomba atau tahun lain').click();
  await p.page.getByLabel('Lomba', { exact: true }).selectOption('LAIN');
  await p.page.getByText(/Bagian proposal untuk 2027 belum ada/).waitFor();
  expect(await p.faults()).toEqual([]);
});

test('given a closed year then the proposal can be read and not written; what was not saved is still there to be copied', async () => {
  await p.buka();
  await p.page.getByLabel('Ringkasan').fill('Belum sempat disimpan.');
  fill(p.meja.wb, TAHUN_PROGRAM, [{ tahun: '2026', keadaan: 'Ditutup' }]);
  await p.page.getByRole('button', { name: 'Simpan 1 bagian' }).click();
  await p.page.getByText(/Tahun 2026 sudah ditutup/).waitFor();
  const ringkasan = p.page.getByLabel('Ringkasan');
  expect(await ringkasan.inputValue()).toBe('Belum sempat disimpan.');
  expect(await ringkasan.isEditable()).toBe(false);
  await p.page.getByText(/Salin bila masih perlu/).waitFor();
  expect(await p.page.getByRole('button', { name: /^Simpan|^Semua tersimpan|^Isi dari/ }).count()).toBe(0);
  expect(rowsOf(p.meja.wb, PROPOSAL)).toEqual([]);
  expect(await p.faults()).toEqual([]);
});

test('given the tabs of the programmes were never made then the panel says which menu makes them', async () => {
  p.meja.wb = withProposals(1).wb;
  await p.buka();
  await p.page.getByText(/Siapkan tab program untuk membuatnya/).waitFor();
  expect(await p.faults()).toEqual([]);
});
