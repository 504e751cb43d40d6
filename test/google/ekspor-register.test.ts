import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { HasilEkspor } from '../../src/app/ekspor-register.ts';
import { bacaLembar } from '../../src/domain/baca/baca-baris.ts';
import { PAKET_IGA, PAKET_PROFIL } from '../../src/domain/ekspor/paket-iga.ts';
import { TAB_EKSPOR } from '../../src/domain/ekspor/seluruh-register.ts';
import { INOVASI, KOLOM_STAF } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH, PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { KETENTUAN } from '../../src/domain/tab/program.ts';
import { TAB_POKOK } from '../../src/domain/tab/semua.ts';
import { importFile } from '../../src/local/import-file.ts';
import { parseCsv } from '../../src/local/parse-csv.ts';
import {
  act,
  addTab,
  aFile,
  allCells,
  aRegister,
  call,
  entries,
  events,
  fill,
  lembarOf,
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
import { anExport } from './ekspor.ts';

const ekspor = (wb: Workbook, target: string, over: object = {}): HasilEkspor => {
  const done = call(wb, 'eksporRegister', { target, ...over });
  if ('masalah' in done) throw new Error(JSON.stringify(done.masalah));
  return done;
};

const bytesOf = (wb: Workbook, nama: string): Uint8Array => {
  const file = wb.files.filter((f) => f.name === nama).at(-1);
  if (!file?.content) throw new Error(`no file ${nama} among ${wb.files.map((f) => f.name).join(', ')}`);
  return file.content;
};
const textOf = (wb: Workbook, nama = ''): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(wb, nama));

const tableOf = async (wb: Workbook, h: HasilEkspor): Promise<string[][]> => {
  const read = await readXlsx(bytesOf(wb, h.berkas[0]?.nama ?? ''));
  return (read.sheets[0]?.rows ?? []).map((r) => r.map((c) => (c === null ? '' : String(c))));
};

const contoh = (() => {
  let made: Workbook | undefined;
  return (): Workbook => {
    if (!made) {
      made = aFile();
      call(made, 'siapkanRegister', { wilayah: '73.24' });
      call(made, 'isiDataContoh', {});
    }
    return structuredClone(made);
  };
})();

/** Every personal value of a register that is long enough to be told from an ordinary word. */
const pribadi = (wb: Workbook): string[] => {
  const out = new Set<string>();
  // An office or a post may be named as initiator or holder: that is nobody's personal data.
  const offices = new Set<string>([
    ...rowsOf(wb, PERANGKAT_DAERAH).map((p) => p.nama),
    ...rowsOf(wb, PEJABAT).map((p) => p.jabatan),
    'Camat Tomoni',
  ]);
  for (const tab of TAB_POKOK) {
    const keys = tab.columns.filter((c) => c.personal).map((c) => c.key);
    if (keys.length === 0 || tab.allText || !wb.sheets.some((s) => s.name === tab.name)) continue;
    for (const { nilai } of bacaLembar(lembarOf(wb, tab)))
      for (const key of keys) {
        const value = String(nilai[key] ?? '');
        if (value.length > 7 && !offices.has(value)) out.add(value);
      }
  }
  return [...out];
};

describe('packs', () => {
  const HEADING =
    'No|Judul Inovasi|Pemda|Admin OPD|Inisiator|Nama Inisiator|Bentuk Inovasi|Jenis|Asta Cipta|Urusan Utama|Urusan lain yang beririsan|Kematangan|Tahapan Inovasi|Tanggal Input|Tanggal Penerapan|Tanggal Pengembangan|Koordinat|Video|Link Video';

  test('given an import from the national application then its export spells nineteen columns as that does', async () => {
    const wb = aRegister();
    addTab(wb, 'Ekspor', anExport());
    call(wb, 'imporTab', { tab: 'Ekspor' });
    const h = ekspor(wb, 'IGA');
    const [head, first, , antre] = await tableOf(wb, h);
    expect(head?.join('|')).toBe(HEADING);
    expect(first?.slice(1)).toEqual([
      'Posyandu Digital',
      'Kab. Luwu Timur',
      'Dinas Kesehatan',
      'OPD',
      '',
      'Inovasi pelayanan publik',
      'Digital',
      '',
      'kesehatan',
      '',
      '85.00',
      'Penerapan',
      '22-07-2022',
      '03-01-2022',
      '',
      '-2.6,121.1',
      'Ada',
      'https://contoh.go.id/v/1',
    ]);
    // The office is filed under the account that the export named.
    expect(antre?.[3]).toBe('Dinas Sosial (lutim.dinsos)');
    expect(h.kurang.find((k) => k.kolom === 'Nama Inisiator')).toMatchObject({
      jumlah: 8,
      contoh: ['Posyandu Digital', 'Posyandu Digital', 'Antre Daring'],
    });
    expect(h.kepastian).toContain('Agustus 2025');
    expectUtuh(wb);
  });

  test.each([
    ['PROFIL', 22],
    ['KIPP', 32],
    ['JIPPNAS', 19],
  ])('given %s then it has %i columns, and tells what the register does not hold', async (target, columns) => {
    const wb = contoh();
    const h = ekspor(wb, target);
    const [head, ...rows] = await tableOf(wb, h);
    expect(head).toHaveLength(columns);
    expect(rows).toHaveLength(h.baris);
    expect(h.baris).toBeGreaterThan(5);
    expect(h.kurang.filter((k) => k.tanpaSumber || k.jumlah === h.baris).length).toBeGreaterThan(0);
    expect(h.kurang.every((k) => head?.includes(k.kolom))).toBe(true);
  });

  test('given KIPP then months are counted, statements ticked, and a quota that is passed is told', async () => {
    const wb = contoh();
    const at = rowsOf(wb, KETENTUAN).findIndex((r) => r.program === 'KIPP' && r.kunci === 'kuota_umum');
    type(wb, KETENTUAN, at + 2, 'nilai', '3');
    const h = ekspor(wb, 'KIPP');
    const [head = [], ...rows] = await tableOf(wb, h);
    const column = (judul: string): string[] => rows.map((r) => r[head.indexOf(judul)] ?? '');
    expect(column('Lama Implementasi Memenuhi')).toEqual(expect.arrayContaining(['Ya', 'Belum']));
    expect(new Set(column('Instansi'))).toEqual(new Set(['Kabupaten Luwu Timur']));
    expect(h.perhatian).toEqual([
      expect.stringMatching(
        /Kelompok umum berisi \d+ inovasi, padahal kuotanya 3 \(menurut ketentuan 2021, periksa pedoman terbaru\)/,
      ),
      expect.stringMatching(/^Implementasi \(paling banyak 200 kata\): \d+ inovasi melebihi batas kata/),
    ]);
    expect(h.kurang.find((k) => k.kolom === 'Surat Pernyataan Implementasi')?.jumlah).toBe(h.baris);
  });

  test.each([
    ['IGA', PAKET_IGA],
    ['PROFIL', PAKET_PROFIL],
  ])(
    'given the pack %s is imported elsewhere then every column of the register that it bears is the same',
    async (target, paket) => {
      const wb = contoh();
      const rows = await tableOf(wb, ekspor(wb, target, { denganDataPribadi: true }));
      const other = aRegister();
      addTab(other, 'Paket', rows);
      call(other, 'imporTab', { tab: 'Paket' });
      const keys = [...new Set(paket.kolom.flatMap((k) => k.dari))].filter((k) => k !== 'pemda');
      const pick = (list: ReturnType<typeof entries>) =>
        list.map((e) => Object.fromEntries(keys.map((k) => [k, e[k]])));
      expect(pick(entries(other))).toEqual(pick(entries(wb).filter((e) => paket.memilih(e))));
    },
  );

  test('given it is only asked what is missing then nothing is made or recorded', () => {
    const wb = contoh();
    const before = allCells(wb);
    const kabar = call(wb, 'eksporRegister', { target: 'IGA', periksa: true });
    expect(kabar).toMatchObject({ sasaran: 'IGA', berubah: null });
    expect(allCells(wb)).toEqual(before);
    expect(wb.files).toEqual([]);
  });

  test('given a target that is none, an id that is none, or nobody in a year then it is refused', () => {
    const { wb } = withProposals(1);
    const kode = (args: object): string => JSON.stringify(call(wb, 'eksporRegister', { ...args }));
    expect(kode({ target: 'XML' })).toContain('SASARAN_TIDAK_DIKENAL');
    expect(kode({ target: 'CSV', id: ['INV-x'] })).toContain('ID_TIDAK_ADA');
    expect(kode({ target: 'CSV', tahun: 1999 })).toContain('EKSPOR_KOSONG');
    expect(wb.files).toEqual([]);
  });
});

describe('what changed since the last export', () => {
  test('given edits, new entries and a withdrawal then they are told by id and column, for this target only', () => {
    const { wb, ids } = withProposals(3);
    expect(ekspor(wb, 'IGA').berubah).toBeNull();
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'koordinat', '-2.5, 120.3');
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'catatan', 'bukan bagian dari IGA');
    act(wb, [ids[1] as string], 'T31', { alasan: 'Pengusul menarik usulannya' });
    call(wb, 'tambahUsulan', { nama_inovasi: 'Baru', pd_pengusul: 'Dinas Sosial', inisiator_jenis: 'ASN' });
    const baru = entries(wb).at(-1)?.id;
    expect(ekspor(wb, 'IGA').berubah).toEqual({
      sejak: expect.stringMatching(/^2026-06-15T10:00/),
      ditambah: [baru],
      diubah: [{ id: ids[0], kolom: ['Koordinat'] }],
      dihapusDariDaftar: [ids[1]],
    });
    expect(ekspor(wb, 'IGA').berubah).toMatchObject({ ditambah: [], dihapusDariDaftar: [] });
    expect(ekspor(wb, 'CSV').berubah).toBeNull();
    expect(
      events(wb)
        .filter((p) => p.tindakan === 'EKSPOR')
        .map((p) => p.perubahan['+ekspor']),
    ).toHaveLength(4);
    expectUtuh(wb);
  });
});

describe('personal data', () => {
  test('given the sample register then no default export and no summary holds a personal value', async () => {
    const wb = contoh();
    const values = pribadi(wb);
    expect(values.length).toBeGreaterThan(40);
    const found: string[] = [];
    const look = (where: string, text: string): void => {
      for (const v of values) if (text.includes(v)) found.push(`${where}: ${v}`);
    };
    for (const target of ['IGA', 'PROFIL', 'KIPP', 'JIPPNAS', 'CSV', 'XLSX', 'JSON'])
      for (const { nama } of ekspor(wb, target).berkas) {
        if (!nama.endsWith('.xlsx')) look(target, textOf(wb, nama));
        else
          for (const s of (await readXlsx(bytesOf(wb, nama))).sheets)
            look(`${target} ${s.name}`, JSON.stringify(s.rows));
      }
    call(wb, 'perbaruiRingkasan', {});
    call(wb, 'posisiPerTanggal', { tanggal: '2026-06-15' });
    for (const name of ['Ringkasan Pimpinan', 'Posisi per Tanggal', 'Perlu Diperbaiki'])
      look(name, JSON.stringify(sheetOf(wb, name).values));
    expect(found).toEqual([]);
  });

  test('given the ADMIN asks for it then it goes along, and who, when and what is recorded', () => {
    const { wb } = withProposals(2);
    const h = ekspor(wb, 'CSV', { denganDataPribadi: true });
    expect(h.berkas[0]?.nama).toMatch(/^CSV Kabupaten Luwu Timur 2026-06-15 \(data pribadi\)\.csv$/);
    expect(textOf(wb, h.berkas[0]?.nama)).toContain('Rahmawati Contoh');
    expect(events(wb).at(-1)).toMatchObject({
      tindakan: 'EKSPOR',
      operator: 'admin@contoh.go.id',
      id: '',
      perubahan: { '+ekspor': { sasaran: 'CSV', baris: 2, dataPribadi: true } },
    });
  });

  test('given somebody who is not the ADMIN then personal data is refused and the masked file made', () => {
    const { wb } = withProposals(1);
    fill(wb, PETUGAS, [{ surel: 'staf@contoh.go.id', nama: 'Staf', peran: 'Petugas' }]);
    const user = { user: 'staf@contoh.go.id' };
    expect(JSON.stringify(call(wb, 'eksporRegister', { target: 'CSV', denganDataPribadi: true }, user))).toContain(
      'HANYA_PENGELOLA',
    );
    expect(wb.files).toEqual([]);
    expect(call(wb, 'eksporRegister', { target: 'CSV' }, user)).toMatchObject({ baris: 1, dataPribadi: false });
  });
});

describe('the whole register', () => {
  test('given JSON then it is valid by the schema that comes with it, and holds every value', () => {
    const wb = contoh();
    const h = ekspor(wb, 'JSON', { denganDataPribadi: true });
    const [isi, skema] = h.berkas.map((b) => JSON.parse(textOf(wb, b.nama)) as Record<string, unknown>);
    const schema = z.fromJSONSchema(skema as never);
    expect(schema.safeParse(isi).error?.issues ?? []).toEqual([]);
    const tabs = isi?.['tab'] as Record<string, Record<string, unknown>[]>;
    for (const tab of TAB_EKSPOR) {
      const back = tabs[tab.key]?.map(({ belum_terbaca, ...row }) => ({ ...row, ...(belum_terbaca as object) }));
      expect(back, tab.name).toEqual(
        bacaLembar(lembarOf(wb, tab)).map(({ nilai }) =>
          Object.fromEntries(
            tab.columns.map((c) => [c.key, typeof nilai[c.key] === 'number' && back ? nilai[c.key] : nilai[c.key]]),
          ),
        ),
      );
    }
    // The schema tells: a wrong code, a missing tab and a date that is none do not pass.
    const rows = tabs['inovasi'] as Record<string, unknown>[];
    for (const wrong of [{ status: 'ENTAH' }, { sk_tgl: '31/12/2026' }, { kematangan: 'delapan' }, { asing: 1 }])
      expect(
        schema.safeParse({ ...isi, tab: { ...tabs, inovasi: [{ ...rows[0], ...wrong }] } }).success,
        JSON.stringify(wrong),
      ).toBe(false);
  });

  test('given .xlsx then every tab is there, texts are text, days are days, and an import gives the same values', async () => {
    const wb = contoh();
    fill(wb, INOVASI, [
      {
        nama_inovasi: "'=1+1",
        pd_pengusul: 'Dinas Sosial',
        inisiator_kontak: '0812',
        catatan: 'a\n_x0041_ <b> & 😀',
        sk_no: '7/2026',
      },
    ]);
    call(wb, 'daftarkanBaris', {});
    const h = ekspor(wb, 'XLSX', { denganDataPribadi: true });
    const bytes = bytesOf(wb, h.berkas[0]?.nama ?? '');
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'ekspor-')), 'r.xlsx');
    writeFileSync(file, bytes);
    const other = aRegister();
    const names = await importFile(other, file);
    expect(names).toHaveLength(TAB_EKSPOR.length);
    const tab = names[TAB_EKSPOR.findIndex((t) => t.key === 'inovasi')] ?? '';
    const there = sheetOf(other, tab);
    expect(
      there.formulas.columns
        .flatMap((runs) => runs ?? [])
        .map((r) => r.value)
        .filter((f) => f !== ''),
    ).toEqual([]);
    call(other, 'imporTab', { tab });
    const staf = (b: Workbook) =>
      entries(b).map((e) =>
        Object.fromEntries([...KOLOM_STAF.map((c) => c.key), 'tahapan_iid' as const].map((k) => [k, e[k as 'id']])),
      );
    expect(staf(other)).toEqual(staf(wb));
  });

  test('given a text that no cell of an .xlsx holds then it is refused, and CSV takes it', () => {
    const { wb, ids } = withProposals(1);
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'catatan', 'kata '.repeat(8000));
    expect(JSON.stringify(call(wb, 'eksporRegister', { target: 'XLSX' }))).toContain('EKSPOR_TERLALU_PANJANG');
    expect(events(wb).filter((p) => p.tindakan === 'EKSPOR')).toEqual([]);
    const h = ekspor(wb, 'CSV');
    expect(parseCsv(textOf(wb, h.berkas[0]?.nama))[1]?.join('')).toContain('kata kata');
  });
});

describe('by menu and budget', () => {
  test('given the menu then target and entries are asked, what is missing is told, and the link given', () => {
    const { wb } = withProposals(2);
    const done = menu(wb, 'eksporRegister', [
      { button: 'OK', text: '1' },
      { button: 'OK', text: '' },
      { button: 'OK', text: '' },
      'OK',
    ]);
    const [, , tell, last] = said(done);
    expect(tell).toMatch(
      /2 inovasi\. Judul, urutan[\s\S]*Yang kurang:[\s\S]*Koordinat: 2 kosong \(Kapal Layanan 1; Kapal Layanan 2\)[\s\S]*Belum pernah diekspor/,
    );
    expect(last).toMatch(/data pribadi disamarkan[\s\S]*https:\/\/drive\.google\.com\/file/);
    expect(wb.files.map((f) => f.permissions)).toEqual([[], []]);
  });

  test('given LENGKAP and the semicolon then personal data goes along; given a wrong number or no answer then nothing is made', () => {
    const { wb } = withProposals(1);
    const ok = (text: string) => ({ button: 'OK' as const, text });
    menu(wb, 'eksporRegister', [ok('8'), ok('2026'), ok('lengkap'), 'OK']);
    expect(textOf(wb, wb.files.at(-1)?.name)).toMatch(/^\ufeffID;Status;[\s\S]*Rahmawati Contoh/);
    const files = wb.files.length;
    expect(said(menu(wb, 'eksporRegister', [ok('99'), 'OK'])).at(-1)).toContain('Tulis angka 1 sampai 8');
    menu(wb, 'eksporRegister', [ok('1'), ok(''), 'CANCEL']);
    menu(wb, 'eksporRegister', [ok('1'), ok('tahun lalu'), 'OK']);
    expect(wb.files).toHaveLength(files);
    expect(events(wb).filter((p) => p.tindakan === 'EKSPOR')).toHaveLength(1);
  });

  test.each([
    ['IGA', 24],
    ['CSV', 24],
    ['JSON', 60],
    ['XLSX', 60],
  ])('given %s then it makes at most %i calls', (target, most) => {
    const wb = contoh();
    const done = outcome(wb, 'eksporRegister', { target });
    expect(done.error).toBeNull();
    if (process.env['ANGGARAN']) console.log(target, done.calls.total, done.simulatedMs, done.wallMs);
    expect(done.calls.total, JSON.stringify(done.calls.byMethod, null, 1)).toBeLessThanOrEqual(most);
    expect(rowsOf(wb, PETUGAS).length).toBeGreaterThan(0);
  });
});
