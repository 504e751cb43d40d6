import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Masalah } from '../../src/domain/pesan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT } from '../../src/domain/tab/lembaga.ts';
import { FORMAT_NASKAH, NASKAH } from '../../src/domain/tab/naskah.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  act,
  allCells,
  atStage,
  BUNDLE_TANPA_DOCX,
  call,
  entries,
  events,
  menu,
  outcome,
  rowsOf,
  said,
  seen,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

/** Most tests ask whether a document is made, not what stands in it, and composing one takes half a second. */
const buat = (wb: Workbook, id: readonly string[], options = {}): Outcome =>
  outcome(wb, 'buatKeputusan', { id }, { bundle: BUNDLE_TANPA_DOCX, ...options });

const buatUtuh = (wb: Workbook, id: readonly string[]): Outcome => outcome(wb, 'buatKeputusan', { id });
const masalah = (o: Outcome): readonly Masalah[] => (o.result as { masalah?: Masalah[] }).masalah ?? [];
const drive = (o: Outcome): Record<string, number> =>
  Object.fromEntries(Object.entries(o.calls.byMethod).filter(([m]) => /^(Files|Permissions)\./.test(m)));
const documents = (wb: Workbook) => wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.document');

/** The words of a document as they stand on its pages. */
const teksDari = (wb: Workbook, i = 0): string =>
  strFromU8(unzipSync(documents(wb)[i]?.content as Uint8Array)['word/document.xml'] as Uint8Array)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

const atur = (wb: Workbook, key: string, v: string): void =>
  type(wb, TAB_PENGATURAN, rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === key) + 2, 'isi', v);

/** A refusal before anything is made: no Drive call, no event, no cell. */
const ditolak = (wb: Workbook, ids: readonly string[]): readonly Masalah[] => {
  const before = allCells(wb);
  const done = buat(wb, ids);
  expect(done.error).toBeNull();
  expect(drive(done)).toEqual({});
  expect(wb.files).toEqual([]);
  expect(allCells(wb)).toEqual(before);
  for (const m of masalah(done)) expect(m.pesan).toMatch(/^\p{Lu}.{15,}\.$/su);
  return masalah(done);
};

describe('a draft decree', () => {
  test.each([1, 12])(
    'given %i feasible entries then exactly one document is made, and one folder the first time',
    (n) => {
      const { wb, ids } = atStage('LAYAK', n);
      const first = buatUtuh(wb, ids);
      expect(first.result).toMatchObject({
        naskah: [
          {
            jenis: 'KEPUTUSAN',
            versi: 1,
            url: expect.stringContaining('https://docs.google.com/document/d/') as string,
          },
        ],
      });
      expect(drive(first)).toEqual({ 'Files.create': 2 });
      expect(wb.files.map((f) => f.mimeType.split('.').at(-1))).toEqual(['folder', 'document']);
      const second = buat(wb, ids);
      expect(drive(second)).toEqual({ 'Files.create': 1 });
      expect(second.result).toMatchObject({ naskah: [{ versi: 2 }] });
      expect(documents(wb)).toHaveLength(2);
      const text = teksDari(wb);
      for (const e of entries(wb)) expect(text).toContain(e.nama_inovasi);
      expectUtuh(wb);
    },
  );

  test('given the draft then number and date are blank, and it says that it is a draft', () => {
    const { wb, ids } = atStage('LAYAK');
    buatUtuh(wb, ids);
    const text = teksDari(wb);
    expect(text).toMatch(/RANCANGAN/);
    expect(text).toMatch(/NOMOR(?!\s*:?\s*\d)/);
    expect(text).not.toMatch(/pada tanggal\s+\d/);
    expect(text).toContain('Malili');
    expect(text).toMatch(/ANDI CONTOH|Andi Contoh/);
  });

  test('given it is made then the register lists it and the history tells of asking and making; no entry moves', () => {
    const { wb, ids } = atStage('LAYAK', 2);
    const before = entries(wb);
    const { result } = buat(wb, ids);
    const url = (result as { naskah: { url: string; judul: string }[] }).naskah[0]?.url;
    expect(rowsOf(wb, NASKAH)).toMatchObject([
      { jenis: 'KEPUTUSAN', id: ids.join('; '), versi: 1, keadaan: 'DIBUAT', tautan: url, nomor: '', tanggal: '' },
    ]);
    const [asked, made] = events(wb).slice(-2);
    expect([asked?.tindakan, made?.tindakan]).toEqual(['NASKAH_DIMINTA', 'NASKAH_DIBUAT']);
    expect(made?.permintaan).toBe(`${asked?.permintaan}/dibuat`);
    expect(made?.perubahan['+naskah']).toMatchObject({ tautan: url });
    expect(entries(wb)).toEqual(before);
  });

  test.each(['Plt.', 'Plh.', 'Pj.', 'Pjs.'])('given a head who acts as %s then the decree says so', (sebutan) => {
    const { wb, ids } = atStage('LAYAK');
    type(wb, PEJABAT, 2, 'sebutan', sebutan);
    buatUtuh(wb, ids);
    expect(teksDari(wb)).toContain(`${sebutan} BUPATI LUWU TIMUR`);
  });

  test('given addresses in the settings then the folder is shared with them, once', () => {
    const { wb, ids } = atStage('LAYAK');
    atur(wb, 'bagikan_ke', 'hukum@contoh.go.id; sekda@contoh.go.id');
    expect(drive(buat(wb, ids))).toEqual({ 'Files.create': 2, 'Permissions.create': 2 });
    expect(drive(buat(wb, ids))).toEqual({ 'Files.create': 1 });
    expect(wb.files[0]?.permissions.map((p) => p.emailAddress)).toEqual(['hukum@contoh.go.id', 'sekda@contoh.go.id']);
  });

  test('given the legal bureau worded a clause then the document says it their way', () => {
    const { wb, ids } = atStage('LAYAK');
    const row = rowsOf(wb, FORMAT_NASKAH).findIndex((r) => r.teks !== '' && !r.teks.includes('{{')) + 2;
    type(wb, FORMAT_NASKAH, row, 'teks', 'kalimat Bagian Hukum sendiri');
    buatUtuh(wb, ids);
    expect(teksDari(wb)).toMatch(/kalimat Bagian Hukum sendiri/i);
  });

  test('given it was stopped after the document was made then the next time finds that document by its request', () => {
    const { wb, ids } = atStage('LAYAK', 2);
    const total = buat(structuredClone(wb), ids).calls;
    expect(total.byMethod['Files.create']).toBe(2);
    let n = 0;
    do buat(wb, ids, { stopAfterCall: ++n, loseUnflushed: true });
    while (documents(wb).length === 0 && n < total.total);
    expect(rowsOf(wb, NASKAH)).toEqual([]);
    const done = buat(wb, ids);
    expect(drive(done)).toEqual({ 'Files.list': 1 });
    expect(documents(wb)).toHaveLength(1);
    expect(rowsOf(wb, NASKAH)).toMatchObject([{ versi: 1, permintaan: documents(wb)[0]?.appProperties['permintaan'] }]);
  });
});

describe('what is missing', () => {
  test('given values are missing then all are named by entry and column, before anything is made', () => {
    const { wb, ids } = atStage('LAYAK', 2);
    type(wb, INOVASI, 2, 'sasaran', '');
    type(wb, INOVASI, 3, 'lokasi_uji_coba', '');
    type(wb, INOVASI, 3, 'ba_no', '');
    expect(ditolak(wb, ids).map((m) => [m.kode, m.pesan.split('. ')[0]])).toEqual([
      ['NILAI_KURANG', `Sasaran belum diisi pada ${ids[0]}`],
      ['NILAI_KURANG', `Lokasi uji coba belum diisi pada ${ids[1]}`],
      ['NILAI_KURANG', `Nomor Berita Acara belum diisi pada ${ids[1]}`],
    ]);
  });

  test('given nobody signs on that day then it says so; given an acting head then the decree names them', () => {
    const { wb, ids } = atStage('LAYAK');
    type(wb, PEJABAT, 2, 'sampai', '14-06-2026');
    expect(ditolak(wb, ids).map((m) => m.pesan)).toEqual([
      'Nama penanda tangan belum diisi. Lengkapi lebih dahulu; belum ada naskah yang dibuat.',
    ]);
    type(wb, PEJABAT, 2, 'sampai', '15-06-2026');
    expect(buat(wb, ids).result).toHaveProperty('naskah');
  });

  test('given a clause with a blank nobody knows then it is named', () => {
    const { wb, ids } = atStage('LAYAK');
    type(wb, FORMAT_NASKAH, 2, 'teks', 'Menurut {{ramalan}}');
    expect(ditolak(wb, ids)).toMatchObject([
      { kode: 'ISIAN_TIDAK_DIKENAL', pesan: expect.stringContaining('ramalan') as string },
    ]);
  });

  test.each(['DRAF', 'EVALUASI', 'DITETAPKAN'])('given an entry at %s then no draft is made for it', (status) => {
    const { wb, ids } = status === 'DRAF' ? withProposals(1) : atStage(status);
    expect(ditolak(wb, ids)).toMatchObject([
      { kode: 'TAHAP_NASKAH', pesan: expect.stringContaining(ids[0] as string) as string },
    ]);
  });

  test('given one of several is at the wrong stage or unknown then nothing is made and each is named', () => {
    const { wb, ids } = atStage('LAYAK', 3);
    act(wb, [ids[1] as string], 'T31', { alasan: 'ditarik pengusul' });
    expect(ditolak(wb, [...ids, 'INV-x']).map((m) => m.kode)).toEqual(['TAHAP_NASKAH', 'ID_TIDAK_ADA']);
    expect(ditolak(wb, []).map((m) => m.kode)).toEqual(['TIDAK_ADA_PILIHAN']);
  });
});

describe('by the menu', () => {
  test('given selected rows then one document is made and told of', () => {
    const { wb } = atStage('LAYAK', 3);
    const done = menu(wb, 'buatKeputusan', [], { activeTab: 'Inovasi', selection: 'A2:A4' });
    expect(said(done)).toHaveLength(1);
    expect(said(done)[0]).toMatch(
      /Konsep Keputusan 2026, 3 inovasi \(versi 1\) sudah dibuat.*Nomor dan tanggal tetap kosong/s,
    );
    expect(documents(wb)).toHaveLength(1);
  });

  test('given a colleague drafted before then each has a folder of their own, and stages still move on', () => {
    const { wb, ids } = atStage('LAYAK');
    buat(wb, ids);
    expect(drive(buat(wb, ids, { user: 'rekan@contoh.go.id' }))).toEqual({ 'Files.create': 2 });
    expect(
      call(wb, 'lakukanTindakan', { id: ids, kode: 'T11', isian: {}, lihat: seen(wb, ids), permintaan: 'p' }).hasil,
    ).toMatchObject([{ ok: true }]);
  });
});
