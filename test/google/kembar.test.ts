import { describe, expect, test } from 'vitest';
import type { HasilKembar } from '../../src/app/cari-kembar.ts';
import type { HasilPutusan } from '../../src/app/putuskan-kembar.ts';
import { REPLIKASI } from '../../src/domain/tab/bukti.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { KEMBAR } from '../../src/domain/tab/kembar.ts';
import { PERLU_DIPERBAIKI } from '../../src/domain/tab/perlu-diperbaiki.ts';
import {
  act,
  addTab,
  allCells,
  aRegister,
  atStage,
  call,
  entries,
  entry,
  events,
  eventsOf,
  fill,
  type Isi,
  menu,
  outcome,
  rowOf,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const NAMA = ['Klinik Tani Keliling', 'KLINIK TANI-KELILING', 'Ojek Sayur Ibu Pasar'];

/** The first two are one title; each has a text of its own. */
const isi = (n: number): Isi => ({
  nama_inovasi: NAMA[n - 1] ?? '',
  rancang_bangun: '',
  pokok_perubahan: `Perubahan ${n}.`,
});

/** Three registered proposals. */
const tiga = (over: (n: number) => Isi = (n) => isi(n)) => withProposals(3, over);

const cari = (wb: Workbook): HasilKembar => {
  const h = call(wb, 'cariKembar');
  if ('masalah' in h) throw new Error(JSON.stringify(h.masalah));
  return h;
};

let requests = 0;

const putuskan = (
  wb: Workbook,
  a: string,
  b: string,
  keputusan: string,
  over: Readonly<Record<string, unknown>> = {},
): HasilPutusan => {
  const h = call(wb, 'putuskanKembar', { a, b, keputusan, permintaan: `kembar-${++requests}`, ...over });
  if ('masalah' in h) throw new Error(JSON.stringify(h.masalah));
  return h;
};

const ditolak = (wb: Workbook, args: Readonly<Record<string, unknown>>): string => {
  const h = call(wb, 'putuskanKembar', { permintaan: `kembar-${++requests}`, ...args });
  return 'masalah' in h ? (h.masalah[0]?.kode ?? '') : JSON.stringify(h);
};

const w06 = (wb: Workbook): number[] => {
  call(wb, 'periksaRegister');
  return rowsOf(wb, PERLU_DIPERBAIKI).flatMap((p) => (p.kode === 'W06' ? [p.baris ?? 0] : []));
};

describe('the search', () => {
  test('given two titles that differ in their looks then the tab lists the pair and nothing else changes', () => {
    const { wb, ids } = tiga();
    const before = allCells(wb, ['Kembar']);
    expect(cari(wb)).toMatchObject({
      pasangan: [{ a: ids[0], b: ids[1], jenis: 'SAMA_SETELAH_DIRAPIKAN', saran: 'GABUNG' }],
      sudahDiputus: 0,
      belumTerdaftar: 0,
    });
    expect(rowsOf(wb, KEMBAR)).toMatchObject([
      { a: ids[0], b: ids[1], saran: 'GABUNG', keputusan: '', a_nama: NAMA[0], a_kantor: 'Dinas Kesehatan' },
    ]);
    expect(allCells(wb, ['Kembar'])).toEqual(before);
    expect(cari(wb).pasangan).toHaveLength(1);
    expect(rowsOf(wb, KEMBAR)).toHaveLength(1);
  });

  test('given another office by its alias then it is called by its name, and the pair a replication', () => {
    const { wb } = tiga((n) => ({ ...isi(n), pd_pengusul: n === 2 ? 'Dinas Sosial' : 'dinkes' }));
    cari(wb);
    expect(rowsOf(wb, KEMBAR)[0]).toMatchObject({ saran: 'REPLIKASI', a_kantor: 'Dinas Kesehatan' });
  });

  test('given rows without an id then they are counted and left out', () => {
    const { wb } = tiga();
    fill(wb, INOVASI, [{ nama_inovasi: 'Klinik Tani Keliling' }]);
    expect(cari(wb)).toMatchObject({ belumTerdaftar: 1 });
    expect(said(menu(wb, 'cariKembar'))[0]).toMatch(/^1 pasangan pada tab Kembar: 1 sama setelah dirapikan\. 1 baris/);
  });

  test('given a proposal that was made again then the two are no pair', () => {
    const { wb, ids } = withProposals(1);
    act(wb, ids, 'T31', { alasan: 'Ditarik karena belum siap.' });
    expect(act(wb, ids, 'T37').hasil[0]).toMatchObject({ ok: true });
    expect(entries(wb)).toHaveLength(2);
    expect(cari(wb).pasangan).toEqual([]);
  });

  test('given tab Replikasi names the office that took it over then the two are no pair', () => {
    const { wb, ids } = tiga((n) => ({ ...isi(n), pd_pengusul: n === 2 ? 'Dinas Sosial' : 'Dinas Kesehatan' }));
    fill(wb, REPLIKASI, [{ id: ids[0] ?? '', replikator: 'DINAS SOSIAL' }]);
    expect(cari(wb).pasangan).toEqual([]);
  });

  test('given no register, or its tab deleted, then the sentence says what to do', () => {
    const { wb } = tiga();
    wb.sheets = wb.sheets.filter((s) => s.name !== 'Kembar');
    expect(call(wb, 'cariKembar')).toMatchObject({ masalah: [{ kode: 'TAB_TIDAK_ADA' }] });
    expect(w06(wb)).toEqual([3]);
  });

  test.each([2, 300])('given %i entries then the search makes at most 25 calls', (n) => {
    const wb = aRegister();
    addTab(wb, 'Ekspor', [
      ['Nama Inovasi', 'OPD', 'Tahapan'],
      ...Array.from({ length: n }, (_, i) => [
        `Klinik ${i % 2 ? 'tani' : 'TANI'} keliling ${i >> 1}x`,
        `Dinas ${i % 7}`,
        '',
      ]),
    ]);
    call(wb, 'imporTab', { tab: 'Ekspor' });
    for (const done of [outcome(wb, 'cariKembar', {}), outcome(wb, 'cariKembar', {})]) {
      expect(done.error).toBeNull();
      expect((done.result as HasilKembar).pasangan.length).toBeGreaterThanOrEqual(n / 2);
      expect(done.calls.total, JSON.stringify(done.calls.byMethod)).toBeLessThanOrEqual(25);
    }
  });
});

describe('a decision', () => {
  test('given "different" then it is an event, stays on the tab and is not asked again until a title changes', () => {
    const { wb, ids } = tiga();
    const [a = '', b = ''] = ids;
    cari(wb);
    const before = allCells(wb, ['Kembar', 'Riwayat']);
    expect(putuskan(wb, a, b, 'Berbeda', { catatan: 'Lain wilayah' })).toMatchObject({
      kolom: [],
      penarikan: 'TIDAK_DAPAT',
    });
    expect(allCells(wb, ['Kembar', 'Riwayat'])).toEqual(before);
    expect(events(wb).pop()).toMatchObject({ tindakan: 'KEMBAR', id: `${a}; ${b}`, catatan: 'Lain wilayah' });
    expect(rowsOf(wb, KEMBAR)).toMatchObject([
      { keputusan: 'BERBEDA', catatan: 'Lain wilayah', diputus_tgl: '2026-06-15' },
    ]);
    expect(cari(wb)).toMatchObject({ pasangan: [], sudahDiputus: 1 });
    expect(rowsOf(wb, KEMBAR)).toMatchObject([{ a, b, keputusan: 'BERBEDA' }]);
    expect(w06(wb)).toEqual([]);
    type(wb, INOVASI, rowOf(wb, b), 'nama_inovasi', 'Klinik Tani Keliling Malam');
    expect(cari(wb)).toMatchObject({ pasangan: [{ jenis: 'HAMPIR_SAMA' }], sudahDiputus: 0 });
    expectUtuh(wb);
  });

  test('given a replication then the younger entry names its origin, and the register needs no tab to know', () => {
    const { wb, ids } = tiga((n) => ({ ...isi(n), jenis_kebaruan: n === 2 ? '' : 'Temuan baru' }));
    const [a = '', b = ''] = ids;
    type(wb, INOVASI, rowOf(wb, b), 'manfaat', 'Disunting sebelum diputuskan.');
    expect(putuskan(wb, a, b, 'REPLIKASI').kolom).toEqual(['Jenis Kebaruan', 'Inovasi Asal']);
    expect(entry(wb, b)).toMatchObject({ jenis_kebaruan: 'REPLIKASI', inovasi_asal: a, versi: 2, status: 'DRAF' });
    expect(eventsOf(wb, b).map((p) => p.tindakan)).toEqual(['CATAT', 'SUNTING', 'KEMBAR']);
    expect(eventsOf(wb, b).pop()?.perubahan).toMatchObject({ inovasi_asal: ['', a], versi: [1, 2] });
    sheetOf(wb, 'Kembar').values.length = 1;
    expect(cari(wb).pasangan).toEqual([]);
    expect(w06(wb)).toEqual([]);
    expect(act(wb, [b], 'T31', { alasan: 'Ditarik setelah diputuskan.' }).hasil).toMatchObject([{ ok: true }]);
    expectUtuh(wb);
  });

  test('given a merger then both rows stay, the one given up points to the other, and what could be taken over is named', () => {
    const { wb, ids } = tiga((n) => ({ ...isi(n), ...(n === 1 ? { sasaran: '' } : { catatan: 'Lama' }) }));
    const [a = '', b = ''] = ids;
    const before = entry(wb, a);
    expect(putuskan(wb, a, b, 'gabung')).toMatchObject({
      isianDapatDiambil: ['Sasaran', 'Catatan'],
      penarikan: 'DAPAT',
    });
    expect(entry(wb, a)).toEqual(before);
    expect(entry(wb, b).catatan).toBe(
      `Lama\nDigabung ke ${a} (${NAMA[0]}) pada 15 Juni 2026; usulan ini tetap tersimpan.`,
    );
    expect(entry(wb, b).status).toBe('DRAF');
    expect(cari(wb).pasangan).toEqual([]);
    expectUtuh(wb);
  });

  test('given a merger that withdraws then that is an act of its own with its own event', () => {
    const { wb, ids } = tiga();
    const [a = '', b = ''] = ids;
    const args = { tarik: true, permintaan: 'sekali' };
    expect(putuskan(wb, a, b, 'GABUNG', args).penarikan).toBe('DITARIK');
    expect(entry(wb, b).status).toBe('DITARIK');
    expect(eventsOf(wb, b).map((p) => p.tindakan)).toEqual(['CATAT', 'KEMBAR', 'T31']);
    const cells = allCells(wb);
    expect(putuskan(wb, a, b, 'GABUNG', args).penarikan).toBe('DITARIK');
    expect(allCells(wb)).toEqual(cells);
  });

  test('given the same request twice then it is written once', () => {
    const { wb, ids } = tiga();
    for (const keputusan of ['BERBEDA', 'REPLIKASI']) {
      const args = { permintaan: `dua-${keputusan}` };
      putuskan(wb, ids[0] ?? '', ids[1] ?? '', keputusan, args);
      const cells = allCells(wb);
      putuskan(wb, ids[0] ?? '', ids[1] ?? '', keputusan, args);
      expect(allCells(wb)).toEqual(cells);
    }
  });

  test('given a pair that no search listed then its decision gets a row of its own; deciding anew replaces it', () => {
    const { wb, ids } = tiga();
    putuskan(wb, ids[0] ?? '', ids[2] ?? '', 'BERBEDA');
    putuskan(wb, ids[2] ?? '', ids[0] ?? '', 'BERBEDA', { catatan: 'sudah ditinjau' });
    expect(rowsOf(wb, KEMBAR)).toMatchObject([{ keputusan: 'BERBEDA', catatan: 'sudah ditinjau' }]);
  });

  test('given what a decree or a judgement fixed then changing it asks, as an edit by hand would', () => {
    const { wb, ids } = atStage('LAYAK', 2);
    putuskan(wb, ids[0] ?? '', ids[1] ?? '', 'REPLIKASI');
    expect(JSON.parse(entry(wb, ids[1] ?? '').dipertanyakan)).toEqual({ jenis_kebaruan: 'BARU' });
    expectUtuh(wb);
  });

  test('given a decision then the act before it can still be undone', () => {
    const { wb, ids } = tiga();
    expect(act(wb, [ids[1] ?? ''], 'T01').hasil).toMatchObject([{ ok: false }]);
    const siap = withProposals(2);
    const [a = '', b = ''] = siap.ids;
    act(siap.wb, [b], 'T01');
    putuskan(siap.wb, a, b, 'GABUNG');
    expect(act(siap.wb, [b], 'T36', { alasan: 'Salah baris, dibatalkan.' }).hasil).toMatchObject([{ ok: true }]);
    expect(entry(siap.wb, b)).toMatchObject({ status: 'DRAF', catatan: expect.stringContaining('Digabung') as string });
  });

  test('given what cannot be decided then it is refused and nothing is written', () => {
    const { wb, ids } = tiga((n) => ({ ...isi(n), inovasi_asal: n === 3 ? 'Kota Jauh: Ojek' : '' }));
    const [a = '', b = '', c = ''] = ids;
    putuskan(wb, a, b, 'REPLIKASI');
    const cells = allCells(wb);
    expect(ditolak(wb, { a, b, keputusan: 'hapus' })).toBe('KEMBAR_PUTUSAN');
    expect(ditolak(wb, { a, b: a, keputusan: 'BERBEDA' })).toBe('KEMBAR_SATU');
    expect(ditolak(wb, { a, b: 'INV-1', keputusan: 'BERBEDA' })).toBe('ID_TIDAK_ADA');
    expect(ditolak(wb, { a: b, b: a, keputusan: 'REPLIKASI' })).toBe('ASAL_BERPUTAR');
    expect(ditolak(wb, { a, b: c, keputusan: 'REPLIKASI' })).toBe('KEMBAR_ASAL_LAIN');
    expect(ditolak(wb, { a, b, keputusan: 'BERBEDA', permintaan: '' })).toBe('PERMINTAAN_KOSONG');
    expect(ditolak(wb, { a, b, keputusan: 'BERBEDA', catatan: 'x'.repeat(60000) })).toBe('TEKS_TERLALU_PANJANG');
    expect(allCells(wb)).toEqual(cells);
  });

  test('given an account that cannot be named then it may search and not decide', () => {
    const { wb, ids } = tiga();
    const done = outcome(
      wb,
      'putuskanKembar',
      { a: ids[0], b: ids[1], keputusan: 'BERBEDA', permintaan: 'x' },
      { user: '' },
    );
    expect(done.result).toMatchObject({ masalah: [{ kode: 'TANPA_IDENTITAS' }] });
    expect(outcome(wb, 'cariKembar', {}, { user: '' }).result).toMatchObject({ pasangan: [{}] });
  });

  test('given a decision then it makes at most 25 calls', () => {
    const { wb, ids } = tiga();
    cari(wb);
    for (const keputusan of ['BERBEDA', 'REPLIKASI', 'GABUNG']) {
      const args = { a: ids[0], b: ids[1], keputusan, permintaan: `hitung-${keputusan}` };
      const done = outcome(wb, 'putuskanKembar', args);
      expect(done.result).not.toHaveProperty('masalah');
      expect(done.calls.total, JSON.stringify(done.calls.byMethod)).toBeLessThanOrEqual(25);
    }
  });

  test('given the tab was deleted and made anew then the decisions come back from the history', () => {
    const { wb, ids } = tiga();
    putuskan(wb, ids[0] ?? '', ids[1] ?? '', 'BERBEDA', { catatan: '=1+1' });
    const [kept] = rowsOf(wb, KEMBAR);
    wb.sheets = wb.sheets.filter((s) => s.name !== 'Kembar');
    call(wb, 'siapkanRegister', {});
    expect(rowsOf(wb, KEMBAR)).toEqual([kept]);
    expect(cari(wb)).toMatchObject({ pasangan: [], sudahDiputus: 1 });
  });

  test.each(['BERBEDA', 'REPLIKASI'])(
    'given %s is stopped at any call, what was not sent lost or not, then the search knows it or nothing was recorded',
    (keputusan) => {
      let stopped = 0;
      for (let n = 1; n < 60; n++) {
        const { wb, ids } = tiga();
        cari(wb);
        const args = { a: ids[0], b: ids[1], keputusan, permintaan: 'henti' };
        const done = outcome(wb, 'putuskanKembar', args, { stopAfterCall: n, loseUnflushed: n % 2 === 0 });
        if (done.error === null) break;
        stopped++;
        const tercatat = events(wb).some((p) => p.tindakan === 'KEMBAR');
        expect(cari(wb).pasangan, `stopped at ${n}`).toHaveLength(tercatat ? 0 : 1);
        expect(rowsOf(wb, KEMBAR).filter((k) => k.keputusan !== '')).toHaveLength(tercatat ? 1 : 0);
        putuskan(wb, ids[0] ?? '', ids[1] ?? '', keputusan, { permintaan: 'henti' });
        expect(events(wb).filter((p) => p.tindakan === 'KEMBAR')).toHaveLength(1);
        expectUtuh(wb);
      }
      expect(stopped).toBeGreaterThan(5);
    },
  );
});

describe('by the menu', () => {
  test('given a selected pair then it is shown, asked about and decided', () => {
    const { wb, ids } = tiga();
    cari(wb);
    const done = menu(wb, 'putuskanKembar', [{ button: 'OK', text: '3' }, { button: 'OK', text: 'Ganda' }, 'NO'], {
      activeTab: 'Kembar',
      selection: 'A2',
    });
    expect(said(done)[0]).toMatch(
      /Asal\/utama: Klinik Tani Keliling \(INV[^)]+\)\nPasangan: KLINIK[\s\S]*Saran: Gabung/,
    );
    expect(said(done).pop()).toMatch(/^Keputusan dicatat: Gabung\. Pada INV-[\d.-]+ diisi: Catatan\./);
    expect(entry(wb, ids[1] ?? '').catatan).toContain('Digabung ke');
  });

  test('given no pair is selected then it says what to select', () => {
    const { wb } = tiga();
    expect(said(menu(wb, 'putuskanKembar', [], { activeTab: 'Inovasi' }))[0]).toContain(
      'Pilih satu baris pada tab Kembar',
    );
  });
});

describe('on the way in', () => {
  test('given a new title like one that is there then it is added and told', () => {
    const { wb, ids } = tiga();
    const made = call(wb, 'tambahUsulan', { nama_inovasi: 'klinik tani keliling', pd_pengusul: 'Dinas Sosial' });
    expect(made).toMatchObject({ mirip: [{ id: ids[0], jenis: 'SAMA_SETELAH_DIRAPIKAN' }, { id: ids[1] }] });
    expect(entries(wb)).toHaveLength(4);
    expect(call(wb, 'tambahUsulan', { nama_inovasi: 'Rumah Cerita' })).not.toHaveProperty('mirip');
  });

  test('given an import then the rows that look like another are counted, and all are taken in', () => {
    const { wb } = tiga();
    addTab(wb, 'Ekspor', [
      ['Nama Inovasi', 'OPD'],
      ['Klinik Tani Keliling 2.0', 'Dinas Sosial'],
      ['SI-BENIH (Sistem Informasi Benih Hibrida)', 'Dinas Sosial'],
      ['SI_BENIH', 'Dinas Kesehatan'],
      ['Rumah Cerita', 'Dinas Sosial'],
    ]);
    const h = call(wb, 'imporTab', { tab: 'Ekspor' });
    expect(h).toMatchObject({
      ditambah: 4,
      koreksi: expect.arrayContaining([{ kode: 'KEMBAR', jumlah: 2 }]) as unknown,
    });
  });
});
