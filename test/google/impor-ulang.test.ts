import { describe, expect, test } from 'vitest';
import type { HasilImpor } from '../../src/app/impor-tab.ts';
import type { RencanaImpor } from '../../src/app/rencana-impor.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import type { Cell } from '../../src/domain/teks.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  addTab,
  allCells,
  aProposal,
  aRegister,
  atStage,
  call,
  entries,
  entry,
  eventsOf,
  fill,
  menu,
  outcome,
  rowOf,
  type Siap,
  said,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

const impor = (wb: Workbook, rows: readonly (readonly Cell[])[], args: object = {}, tab = 'Sumber'): HasilImpor => {
  if (rows.length > 0) addTab(wb, tab, rows);
  const done = call(wb, 'imporTab', { tab, ...args });
  if ('masalah' in done) throw new Error(JSON.stringify(done.masalah));
  return done;
};

const rencana = (wb: Workbook, tab = 'Sumber', args: object = {}): RencanaImpor => {
  const before = allCells(wb);
  const done = call(wb, 'rencanaImpor', { tab, ...args });
  if ('masalah' in done) throw new Error(JSON.stringify(done.masalah));
  expect(allCells(wb), 'a plan writes nothing').toEqual(before);
  return done;
};

const jumlah = (h: Pick<HasilImpor, 'koreksi'>): Record<string, number> =>
  Object.fromEntries(h.koreksi.map((k) => [k.kode, k.jumlah]));

const ID = (n: number): string => `INV-73.24-2026-000${n}`;
const UBAHAN = [
  ['Nama Inovasi', 'OPD', 'Manfaat', 'Tujuan', 'Skor Kematangan', 'Tahapan'],
  ['Kapal Layanan 1', 'Dinkes', 'Manfaat baru', '-', '90.00', 'Penerapan'],
  ['Kapal Layanan 2', 'Dinas Kesehatan', '', '', '', ''],
  ['Kapal Layanan 9', 'Dinas Kesehatan', 'x', '', '', ''],
];

describe('an import that updates', () => {
  const { wb } = withProposals(3);
  addTab(wb, 'Sumber', UBAHAN);
  const plan = rencana(wb);
  const hasil = impor(wb, [], { perbarui: true });

  test('given the plan then it says what would be added, changed with before and after, and left alone', () => {
    expect(plan).toMatchObject({
      jenis: 'TABEL',
      barisJudul: 1,
      siap: true,
      dibaca: 3,
      ditambah: 1,
      berbeda: 1,
      sama: 1,
      beda: [
        { id: ID(1), kolom: 'Manfaat', sebelum: 'Warga tidak perlu ke kota.', sesudah: 'Manfaat baru' },
        { id: ID(1), kolom: 'Kematangan', sebelum: '', sesudah: '90' },
      ],
      bedaKolom: [
        { kolom: 'Manfaat', jumlah: 1 },
        { kolom: 'Kematangan', jumlah: 1 },
      ],
    });
    expect(plan.judul.map((j) => [j.judul, j.kolom, j.yakin])).toEqual([
      ['Nama Inovasi', 'Nama Inovasi', 'persis'],
      ['OPD', 'Perangkat Daerah', 'sinonim'],
      ['Manfaat', 'Manfaat', 'persis'],
      ['Tujuan', 'Tujuan', 'persis'],
      ['Skor Kematangan', 'Kematangan', 'sinonim'],
      ['Tahapan', 'Tahapan Inovasi', 'sinonim'],
    ]);
  });

  test('given it is written then differing cells are what the source says, and no filled cell is blanked', () => {
    expect(hasil).toMatchObject({ dibaca: 3, ditambah: 1, diperbarui: 1, dilewati: 1 });
    expect(jumlah(hasil)).toMatchObject({ TAHAPAN_BERBEDA: 1 });
    expect(entry(wb, ID(1))).toMatchObject({
      manfaat: 'Manfaat baru',
      kematangan: 90,
      tujuan: 'Layanan dasar menjangkau semua desa.',
      status: 'DRAF',
      versi: 2,
    });
    expect(entry(wb, ID(2))).toMatchObject({ manfaat: 'Warga tidak perlu ke kota.', versi: 1 });
    expectUtuh(wb);
  });

  test('given the history then one event holds before and after, and the next check finds no hand edit', () => {
    const last = eventsOf(wb, ID(1)).at(-1);
    expect(last).toMatchObject({
      tindakan: 'IMPOR',
      cara: 'impor',
      dari: 'DRAF',
      ke: 'DRAF',
      versi: 2,
      catatan: 'Diperbarui dari tab Sumber',
      perubahan: { manfaat: ['Warga tidak perlu ke kota.', 'Manfaat baru'], kematangan: ['', 90], versi: [1, 2] },
    });
    const checked = structuredClone(wb);
    call(checked, 'periksaRegister');
    expect(eventsOf(checked, ID(1)).filter((p) => p.tindakan === 'SUNTING')).toEqual([]);
  });

  test('given the same once more then nothing is written', () => {
    const again = structuredClone(wb);
    const before = allCells(again);
    expect(impor(again, [], { perbarui: true })).toMatchObject({ ditambah: 0, diperbarui: 0, dilewati: 3 });
    expect(allCells(again)).toEqual(before);
  });
});

describe('what an update holds to', () => {
  test('given an act fixed a cell then it stays, is told of, and opens no question', () => {
    const { wb, ids } = atStage('DITETAPKAN');
    const [id = ''] = ids;
    const hasil = impor(
      wb,
      [
        ['Nama Inovasi', 'OPD', 'Sasaran', 'Catatan'],
        ['Kapal Layanan 1', 'Dinas Kesehatan', 'Sasaran lain', 'dari provinsi'],
      ],
      { perbarui: true },
    );
    expect(hasil).toMatchObject({ diperbarui: 1 });
    expect(jumlah(hasil)).toEqual({ DITETAPKAN: 1 });
    expect(entry(wb, id)).toMatchObject({
      sasaran: 'Seribu warga terlayani.',
      catatan: 'dari provinsi',
      dipertanyakan: '',
      status: 'DITETAPKAN',
    });
    expectUtuh(wb);
  });

  test('given staff typed something since then it is recorded as theirs before the import changes the row', () => {
    const { wb } = withProposals(1);
    type(wb, INOVASI, rowOf(wb, ID(1)), 'catatan', 'ketikan');
    impor(
      wb,
      [
        ['Nama Inovasi', 'OPD', 'Manfaat'],
        ['Kapal Layanan 1', 'Dinas Kesehatan', 'baru'],
      ],
      { perbarui: true },
    );
    expect(eventsOf(wb, ID(1)).map((p) => [p.tindakan, p.versi])).toEqual([
      ['CATAT', 1],
      ['SUNTING', 1],
      ['IMPOR', 2],
    ]);
    expect(entry(wb, ID(1))).toMatchObject({ catatan: 'ketikan', manfaat: 'baru' });
    expectUtuh(wb);
  });

  test('given a row carries its id then it is found by it, whatever it is called now', () => {
    const { wb } = withProposals(2);
    const hasil = impor(
      wb,
      [
        ['ID', 'Nama Inovasi', 'OPD'],
        [ID(2), 'Kapal Layanan Nusantara', 'Dinas Kesehatan'],
      ],
      { perbarui: true },
    );
    expect(hasil).toMatchObject({ ditambah: 0, diperbarui: 1 });
    expect(entry(wb, ID(2)).nama_inovasi).toBe('Kapal Layanan Nusantara');
  });

  test('given the register itself comes back as a table then nothing differs, and nobody is asked about its own columns', () => {
    const { wb } = withProposals(3);
    addTab(
      wb,
      'Sumber',
      sheetOf(wb, 'Inovasi')
        .values.slice(0, 4)
        .map((r) => (r ?? []).map((c) => c ?? '')),
    );
    expect(rencana(wb)).toMatchObject({ dibaca: 3, ditambah: 0, berbeda: 0, sama: 3 });
    expect(rencana(wb).judul.filter((j) => j.tanya)).toEqual([]);
  });

  test('given an entry changed since the person saw the difference then it is left alone and told of', () => {
    const { wb } = withProposals(3);
    addTab(wb, 'Sumber', UBAHAN);
    const { lihat } = rencana(wb);
    type(wb, INOVASI, rowOf(wb, ID(1)), 'manfaat', 'ketikan');
    const hasil = impor(wb, [], { perbarui: true, lihat });
    expect(hasil).toMatchObject({ diperbarui: 0, ditambah: 1 });
    expect(jumlah(hasil)).toMatchObject({ SUDAH_ADA_BERBEDA: 1 });
    expect(entry(wb, ID(1)).manfaat).toBe('ketikan');
  });

  test('given a status that was typed and a row without an id then both are left alone and told of', () => {
    const { wb } = withProposals(2);
    type(wb, INOVASI, rowOf(wb, ID(1)), 'status', 'Penerapan');
    fill(wb, INOVASI, [aProposal(7)]);
    const hasil = impor(
      wb,
      [
        ['Nama Inovasi', 'OPD', 'Catatan'],
        ['Kapal Layanan 1', 'Dinas Kesehatan', 'baru'],
        ['Kapal Layanan 7', 'Dinas Kesehatan', 'baru'],
      ],
      { perbarui: true },
    );
    expect(hasil).toMatchObject({ ditambah: 0, diperbarui: 0, dilewati: 2 });
    expect(jumlah(hasil)).toEqual({ STATUS_DIKETIK: 1, BELUM_BER_ID: 1 });
  });

  test('given two entries of one key then the equal one is matched first and neither is changed', () => {
    const { wb } = withProposals(2, () => ({ nama_inovasi: 'Sama' }));
    type(wb, INOVASI, rowOf(wb, ID(2)), 'manfaat', 'kedua');
    const rows = [
      ['Nama Inovasi', 'OPD', 'Manfaat'],
      ['Sama', 'Dinas Kesehatan', 'kedua'],
      ['Sama', 'Dinas Kesehatan', 'lain'],
    ];
    const hasil = impor(wb, rows, { perbarui: true });
    expect(hasil).toMatchObject({ ditambah: 0, diperbarui: 0 });
    expect(jumlah(hasil)).toEqual({ KEMBAR_BERBEDA: 1 });
  });

  test('given more entries differ than one run may change then the same import again goes on', () => {
    const wb = aRegister();
    const rows = (manfaat: string): Cell[][] => [
      ['Nama Inovasi', 'Manfaat'],
      ...Array.from({ length: 510 }, (_, i) => [`Impor ${i}`, manfaat]),
    ];
    impor(wb, rows('lama'), {}, 'Dulu');
    const pertama = impor(wb, rows('baru'), { perbarui: true }, 'Kini');
    expect([pertama.diperbarui, jumlah(pertama)]).toEqual([500, { BELUM_SEMUA: 10 }]);
    const kedua = impor(wb, [], { perbarui: true }, 'Kini');
    expect([kedua.diperbarui, jumlah(kedua)]).toEqual([10, {}]);
    expect(new Set(entries(wb).map((e) => e.manfaat))).toEqual(new Set(['baru']));
    expectUtuh(wb);
  });

  test('given an update is stopped anywhere then it is finished by the next act, or was never begun', () => {
    const make = (): Siap => {
      const siap = withProposals(4);
      type(siap.wb, INOVASI, rowOf(siap.wb, ID(3)), 'catatan', 'tetap');
      addTab(siap.wb, 'Sumber', [
        ['Nama Inovasi', 'OPD', 'Manfaat', 'Skor'],
        ['Kapal Layanan 1', 'Dinas Kesehatan', 'm1', 10],
        ['Kapal Layanan 3', 'Dinas Kesehatan', 'm3', 30],
        ['Kapal Layanan 4', 'Dinas Kesehatan', 'm4', 10],
        ['Baru', 'Dinas Baru', 'm5', ''],
      ]);
      return siap;
    };
    const run = ({ wb }: Siap, stop?: Stop): Outcome =>
      outcome(wb, 'imporTab', { tab: 'Sumber', perbarui: true }, stop);
    everywhere({
      make,
      run,
      again: (s) => expect(run(s).error).toBeNull(),
      other: (s) => {
        call(s.wb, 'tambahUsulan', { nama_inovasi: 'Lain' });
        expect(run(s).error).toBeNull();
      },
      check: (s) => {
        const rows = entries(s.wb).filter((e) => e.nama_inovasi !== 'Lain');
        expect(rows.map((e) => [e.nama_inovasi, e.manfaat, e.kematangan])).toEqual([
          ['Kapal Layanan 1', 'm1', 10],
          ['Kapal Layanan 2', 'Warga tidak perlu ke kota.', null],
          ['Kapal Layanan 3', 'm3', 30],
          ['Kapal Layanan 4', 'm4', 10],
          ['Baru', 'm5', null],
        ]);
        expect(entry(s.wb, ID(3)).catatan).toBe('tetap');
      },
    });
  });
});

describe('by the menu', () => {
  const buka = (): Workbook => {
    const { wb } = withProposals(3);
    addTab(wb, 'Sumber', UBAHAN);
    return wb;
  };

  test('given differences then they are shown before anything is written, and the person decides', () => {
    const wb = buka();
    const done = menu(wb, 'imporTab', ['YES', 'YES', 'OK'], { activeTab: 'Sumber' });
    expect(said(done)[0]).toContain(
      '1 akan ditambahkan, 1 sudah ada dengan isi berbeda, 1 sudah ada dan tidak berubah',
    );
    expect(said(done)[1]).toMatch(/Manfaat: Warga tidak perlu ke kota\. → Manfaat baru[\s\S]*tidak pernah dikosongkan/);
    expect(said(done)[2]).toContain('1 ditambahkan, 1 diperbarui, 1 sudah ada');
    expect(entry(wb, ID(1)).manfaat).toBe('Manfaat baru');
    expectUtuh(wb);
  });

  test('given the person does not want the update then new rows come in and the others stay', () => {
    const wb = buka();
    menu(wb, 'imporTab', ['YES', 'NO', 'OK'], { activeTab: 'Sumber' });
    expect(entries(wb)).toHaveLength(4);
    expect(entry(wb, ID(1)).manfaat).toBe('Warga tidak perlu ke kota.');
  });

  test('given nothing would be written then one dialog says so', () => {
    const { wb } = withProposals(1);
    addTab(wb, 'Sumber', [
      ['Nama Inovasi', 'OPD'],
      ['Kapal Layanan 1', 'Dinas Kesehatan'],
    ]);
    const done = menu(wb, 'imporTab', ['OK'], { activeTab: 'Sumber' });
    expect(said(done)).toEqual([expect.stringContaining('Tidak ada yang perlu ditulis')]);
  });

  test('given somebody registers something while the dialog is open then the import is made anew and ids are given once', () => {
    const wb = aRegister();
    addTab(wb, 'Sumber', [
      ['Nama Inovasi', 'OPD'],
      ['A', 'Dinas Sosial'],
    ]);
    const answers = ['YES', 'OK'];
    const done = outcome(wb, 'imporTab', undefined, {
      kind: 'menu',
      activeTab: 'Sumber',
      ask: () => {
        if (answers.length === 2) call(wb, 'tambahUsulan', { nama_inovasi: 'Lebih dulu' });
        return { button: answers.shift() as string };
      },
    });
    expect(done.error).toBeNull();
    expect(entries(wb).map((e) => [e.id, e.nama_inovasi])).toEqual([
      [ID(1), 'Lebih dulu'],
      [ID(2), 'A'],
    ]);
    expectUtuh(wb);
  });
});

describe('an import that is taken back', () => {
  const diperbarui = (): Siap => {
    const siap = withProposals(3);
    addTab(siap.wb, 'Sumber', [
      ['Nama Inovasi', 'OPD', 'Manfaat', 'Skor Kematangan'],
      ['Kapal Layanan 1', 'Dinas Kesehatan', 'm1', 10],
      ['Kapal Layanan 3', 'Dinas Kesehatan', 'm3', 30],
      ['Baru', 'Dinas Kesehatan', 'm5', ''],
    ]);
    impor(siap.wb, [], { perbarui: true });
    return siap;
  };
  const isi = (wb: Workbook) => entries(wb).map((e) => [e.nama_inovasi, e.manfaat, e.kematangan]);
  const LAMA = 'Warga tidak perlu ke kota.';

  test('given the person agrees then cells go back, what changed since stays, and what was added stays and is told of', () => {
    const { wb } = diperbarui();
    type(wb, INOVASI, rowOf(wb, ID(3)), 'manfaat', 'ketikan');
    const done = menu(wb, 'batalkanImpor', ['YES', 'OK']);
    expect(said(done)[0]).toMatch(
      /tanggal 15 Juni 2026[\s\S]*3 sel pada 2 inovasi[\s\S]*1 sel dibiarkan[\s\S]*1 inovasi yang ditambahkan tetap ada/,
    );
    expect(said(done)[1]).toBe('3 sel pada 2 inovasi dikembalikan.');
    expect(isi(wb)).toEqual([
      ['Kapal Layanan 1', LAMA, null],
      ['Kapal Layanan 2', LAMA, null],
      ['Kapal Layanan 3', 'ketikan', null],
      ['Baru', 'm5', null],
    ]);
    expect(eventsOf(wb, ID(3)).map((p) => p.tindakan)).toEqual(['CATAT', 'IMPOR', 'SUNTING', 'T39']);
    expectUtuh(wb);
    expect(call(wb, 'batalkanImpor')).toMatchObject({ masalah: [{ kode: 'TIDAK_ADA_IMPOR' }] });
  });

  test("given the person says no, or the import only added, or was somebody else's, then nothing is written", () => {
    const { wb } = diperbarui();
    const before = allCells(wb);
    menu(wb, 'batalkanImpor', ['NO']);
    expect(call(wb, 'batalkanImpor', {}, { user: 'lain@contoh.go.id' })).toMatchObject({
      masalah: [{ kode: 'TIDAK_ADA_IMPOR' }],
    });
    expect(allCells(wb)).toEqual(before);
    addTab(wb, 'Kedua', [
      ['Nama Inovasi', 'OPD'],
      ['Lain', 'Dinas Kesehatan'],
    ]);
    impor(wb, [], {}, 'Kedua');
    expect(call(wb, 'batalkanImpor')).toMatchObject({ masalah: [{ kode: 'TIDAK_ADA_PEMBARUAN' }] });
  });

  test('given it is stopped anywhere then every cell is back at the end, once', () => {
    const run = ({ wb }: Siap, stop?: Stop): Outcome => outcome(wb, 'batalkanImpor', {}, stop);
    everywhere({
      make: diperbarui,
      bergantian: true,
      run,
      again: (s) => expect(run(s).error).toBeNull(),
      other: (s) => {
        call(s.wb, 'tambahUsulan', { nama_inovasi: 'Lain' });
        expect(run(s).error).toBeNull();
      },
      check: (s) => expect(isi(s.wb).slice(0, 3)).toEqual([1, 2, 3].map((n) => [`Kapal Layanan ${n}`, LAMA, null])),
    });
  });
});
