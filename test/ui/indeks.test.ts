import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BUKTI } from '../../src/domain/tab/bukti.ts';
import { UMPAN_BALIK } from '../../src/domain/tab/manfaat.ts';
import { NILAI_INDIKATOR, TAHUN_PROGRAM } from '../../src/domain/tab/program.ts';
import { ADMIN, atStage, call, DIST, events, fill, outcome, rowsOf } from '../a.ts';
import { bukaPanel, type PanelTerbuka } from './panel-browser.ts';

let p: PanelTerbuka;
let ids: readonly string[];

const siap = () => {
  const made = atStage('EVALUASI', 2);
  outcome(made.wb, 'siapkanProgram', {});
  return made;
};

beforeAll(async () => {
  p = await bukaPanel('PanelIndeks.html', { wb: siap().wb, user: ADMIN, activeTab: 'Inovasi', selection: 'A2' });
});

beforeEach(() => {
  const made = siap();
  ids = made.ids;
  Object.assign(p.meja, { wb: made.wb, user: ADMIN, activeTab: 'Inovasi', selection: 'A2' });
});

afterAll(async () => {
  await p?.tutup();
  expect(p?.complaints).toEqual([]);
});

const isi = () => rowsOf(p.meja.wb, NILAI_INDIKATOR).map((r) => [r.id, r.no, r.klaim, r.terverifikasi, r.dasar]);
const grup = (nama: RegExp) => p.page.getByRole('group', { name: nama });
const buka = async (): Promise<void> => {
  await p.buka();
  await p.page.getByRole('heading', { name: 'Kapal Layanan 1' }).waitFor();
};
const simpan = () => p.page.getByRole('button', { name: /^Simpan/ });
const rekan = (baris: object): void =>
  void call(p.meja.wb, 'simpanNilai', { id: ids[0], baris: [baris], setuju: true, permintaan: JSON.stringify(baris) });

describe('an innovation', () => {
  test('given the keyboard alone then a level is chosen and saved, and the next look shows it', async () => {
    await buka();
    await p.page.getByRole('button', { name: 'Ikuti baris yang dipilih' }).focus();
    const fokus = () => p.page.evaluate(() => (document.activeElement as HTMLInputElement).value ?? '');
    for (let i = 0; i < 3 && (await fokus()) !== '0'; i++) await p.page.keyboard.press('Tab');
    await p.page.keyboard.press('ArrowDown');
    await p.page.keyboard.press('ArrowDown');
    await p.page.getByText('Proyeksi: klaim 6 dari 111').waitFor();
    expect(await p.faults()).toEqual([]);
    await p.page.keyboard.press('Enter');
    await p.page.getByText('1 indikator tersimpan.').waitFor();
    expect(isi()).toEqual([[ids[0], '16', 2, null, '']]);
    await buka();
    expect(
      await grup(/^16\. Regulasi/)
        .getByRole('radio', { name: /^2:/ })
        .isChecked(),
    ).toBe(true);
    await p.page.getByText('Wajib belum diisi: 17, 32, 33, 35.').waitFor();
  });

  test('given a note on the catalogue then the choice is explained before it is saved', async () => {
    await buka();
    await p.page.locator('summary', { hasText: 'Jumlah Inovasi' }).click();
    await grup(/^33\. Kemanfaatan/)
      .getByRole('radio', { name: /^2:/ })
      .check();
    await simpan().click();
    await p.page
      .getByRole('alert')
      .getByText(/pilihannya perlu dijelaskan/)
      .waitFor();
    expect(await p.faults()).toEqual([]);
    expect(isi()).toEqual([]);
    await p.page.getByLabel('Dasar pemilihan (wajib) indikator 33').fill('Orang: 340 penerima.');
    await simpan().click();
    await p.page.getByText('1 indikator tersimpan.').waitFor();
    expect(isi()).toEqual([[ids[0], '33', 2, null, 'Orang: 340 penerima.']]);
  });

  test('given complaints then their level is suggested with the reason; a reason that stands is kept', async () => {
    const keluhan = {
      id: ids[0] ?? '',
      tanggal: '2026-02-01',
      jenis: 'Pengaduan',
      isi: 'Antre',
      selesai: '2026-02-03',
    };
    fill(p.meja.wb, UMPAN_BALIK, [keluhan]);
    await buka();
    await p.page.locator('summary', { hasText: 'Kecepatan Bisnis Proses' }).click();
    const aduan = grup(/^29\. Penyelesaian/);
    await aduan.getByText('Saran dari data register: parameter 3. 1 dari 1 pengaduan').waitFor();
    expect(await p.faults()).toEqual([]);
    await aduan.getByRole('button', { name: 'Pakai saran untuk indikator 29' }).click();
    expect(await aduan.getByRole('radio', { name: /^3:/ }).isChecked()).toBe(true);
    expect(await aduan.getByRole('button').count()).toBe(0);
    const dasar = p.page.getByLabel('Dasar pemilihan indikator 29');
    expect(await dasar.inputValue()).toMatch(/^1 dari 1 pengaduan tahun 2026 selesai/);
    await dasar.fill('Rekap aplikasi pengaduan.');
    await aduan.getByRole('radio', { name: /^1:/ }).check();
    await aduan.getByRole('button', { name: /^Pakai saran/ }).click();
    await simpan().click();
    await p.page.getByText('1 indikator tersimpan.').waitFor();
    expect(isi()).toEqual([[ids[0], '29', 3, null, 'Rekap aplikasi pengaduan.']]);
  });

  test('given the answer was lost then sending again changes nothing twice', async () => {
    await buka();
    await grup(/^16\./).getByRole('radio', { name: /^1:/ }).check();
    p.salah.set('simpanNilai', 'NetworkError: Connection failure due to HTTP 0');
    await simpan().click();
    await p.page.getByText(/Sambungan internet terputus/).waitFor();
    const sent = p.calls.find((c) => c.name === 'simpanNilai')?.args ?? {};
    // The request had come through: only its answer was lost.
    call(p.meja.wb, 'simpanNilai', sent);
    await p.page.getByRole('button', { name: 'Coba lagi' }).click();
    await p.page.getByText('1 indikator tersimpan.').waitFor();
    expect(isi()).toHaveLength(1);
    expect(events(p.meja.wb).filter((e) => e.tindakan === 'NILAI_DICATAT')).toHaveLength(1);
  });

  test('given somebody was faster then the difference is shown and the own choice kept', async () => {
    await buka();
    await grup(/^16\./).getByRole('radio', { name: /^1:/ }).check();
    rekan({ no: '16', klaim: 3 });
    await simpan().click();
    await p.page.getByText('Yang berubah sejak Anda melihatnya').waitFor();
    expect(await p.page.locator('.beda li').allInnerTexts()).toEqual([expect.stringContaining('16. Regulasi')]);
    expect(isi()).toEqual([[ids[0], '16', 3, null, '']]);
    expect(await p.faults()).toEqual([]);
    await simpan().click();
    await p.page.getByText('1 indikator tersimpan.').waitFor();
    expect(isi()).toEqual([[ids[0], '16', 1, null, '']]);
  });

  test('given another row is selected then unsaved choices stay until they are given up', async () => {
    await buka();
    await grup(/^16\./).getByRole('radio', { name: /^1:/ }).check();
    p.meja.selection = 'A3';
    await p.page.getByRole('button', { name: 'Ikuti baris yang dipilih' }).click();
    await p.page.getByText('Baris lain dipilih').waitFor();
    expect(await grup(/^16\./).getByRole('radio', { name: /^1:/ }).isChecked()).toBe(true);
    await p.page.getByRole('button', { name: 'Buang perubahan dan ikuti' }).click();
    await p.page.getByRole('heading', { name: 'Kapal Layanan 2' }).waitFor();
    expect(isi()).toEqual([]);
  });
});

describe('verification', () => {
  test('given unopened evidence then it asks first; a changed claim says that it waits again', async () => {
    fill(p.meja.wb, BUKTI, [{ id: ids[0] ?? '', untuk: '16. Regulasi Inovasi Daerah', nomor: '188/2026' }]);
    rekan({ no: '16', klaim: 2 });
    await buka();
    await grup(/^16\./).getByText('1 dokumen pada tab Bukti, belum ada yang dibuka.').waitFor();
    await p.page.getByLabel('Terverifikasi indikator 16').selectOption('2');
    await simpan().click();
    await p.page.getByText('16. Regulasi Inovasi Daerah: 1 dokumen, belum ada yang dibuka').waitFor();
    expect(await p.faults()).toEqual([]);
    await p.page.getByRole('button', { name: 'Verifikasi juga' }).click();
    await p.page.getByText('1 indikator tersimpan.').waitFor();
    expect(isi()).toEqual([[ids[0], '16', 2, 2, '']]);
    await grup(/^16\./).getByRole('radio', { name: /^3:/ }).check();
    await p.page.getByText('Klaim berubah: verifikasi 2 batal saat disimpan').waitFor();
    await simpan().click();
    await p.page.getByText('Verifikasi indikator 16 batal karena klaimnya berubah').waitFor();
    expect(isi()).toEqual([[ids[0], '16', 3, null, '']]);
  });
});

describe('the region', () => {
  test('given a value in two bands then both are offered, and the pick explains itself', async () => {
    await buka();
    await p.page.getByRole('tab', { name: 'Pemerintah daerah' }).click();
    const empat = grup(/^4\. Pendapatan/);
    await empat.getByLabel('Nilai menurut data').fill('5,23');
    await empat.getByText('Masuk parameter 2 dan 3 karena batasnya bertindih.').waitFor();
    expect(await p.faults()).toEqual([]);
    await empat.getByRole('button', { name: 'Pilih 3' }).click();
    await simpan().last().click();
    await p.page.getByText('1 indikator tersimpan.').waitFor();
    expect(isi()).toEqual([['', '4', 3, null, 'Nilai 5,23: batas parameter 2 dan 3 bertindih.']]);
    await empat.getByLabel('Nilai menurut data').fill('2,045');
    await empat.getByText(/jatuh di antara batas/).waitFor();
  });
});

test('given a closed year then it is shown and cannot be changed', async () => {
  fill(p.meja.wb, TAHUN_PROGRAM, [{ tahun: '2026', keadaan: 'Ditutup' }]);
  await buka();
  await p.page.getByText(/Tahun 2026 sudah ditutup/).waitFor();
  expect(await grup(/^16\./).getByRole('radio', { name: /^1:/ }).isDisabled()).toBe(true);
  expect(await simpan().count()).toBe(0);
  expect(await p.faults()).toEqual([]);
});

test('given no row is selected then what to select', async () => {
  p.meja.activeTab = 'Petugas';
  await p.buka();
  await p.page.getByText('Pilih satu baris pada tab Inovasi.').waitFor();
  expect(await p.faults()).toEqual([]);
});

test('given the page then it is small', () => {
  expect(Buffer.byteLength(DIST.get('PanelIndeks.html') as string)).toBeLessThan(60 * 1024);
});
