import { describe, expect, test } from 'vitest';
import type { HasilImpor } from '../../src/app/impor-tab.ts';
import type { RencanaImpor } from '../../src/app/rencana-impor.ts';
import { FORMULIR_USULAN } from '../../src/domain/impor/formulir-usulan.ts';
import { GAGASAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { SUMBER_IMPOR } from '../../src/domain/tab/sumber-impor.ts';
import type { Cell } from '../../src/domain/teks.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  addTab,
  allCells,
  aRegister,
  call,
  entries,
  events,
  menu,
  outcome,
  rowsOf,
  type Siap,
  said,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

type Rows = readonly (readonly Cell[])[];

const impor = (wb: Workbook, tab: string, args: object = {}): HasilImpor => {
  const done = call(wb, 'imporTab', { tab, ...args });
  if ('masalah' in done) throw new Error(JSON.stringify(done.masalah));
  return done;
};

const rencana = (wb: Workbook, tab: string, args: object = {}): RencanaImpor => {
  const done = call(wb, 'rencanaImpor', { tab, ...args });
  if ('masalah' in done) throw new Error(JSON.stringify(done.masalah));
  return done;
};

const jumlah = (h: Pick<HasilImpor, 'koreksi'>): Record<string, number> =>
  Object.fromEntries(h.koreksi.map((k) => [k.kode, k.jumlah]));

describe('what a heading means, remembered', () => {
  const asing = (nama: string): Rows => [
    ['Nama Karya', 'OPD', 'Tujaun', 'Opd Singkatan', 'Warna'],
    [nama, 'Dinas Sosial', 'dekat', 'dinsos', 'biru'],
  ];

  test('given the menu asks then it asks for the name first, then what is similar, and at the next import nothing', () => {
    const wb = aRegister();
    addTab(wb, 'Provinsi', asing('A'));
    const done = menu(
      wb,
      'imporTab',
      [{ button: 'OK', text: '1' }, { button: 'OK', text: '1' }, { button: 'OK', text: '0' }, 'YES', 'OK'],
      { activeTab: 'Provinsi' },
    );
    expect(said(done).slice(0, 3)).toEqual([
      expect.stringMatching(/mana yang memuat nama inovasi\?[\s\S]*1\. "Nama Karya" \(misalnya: A\)/),
      expect.stringMatching(/"Tujaun" \(misalnya: dekat\) belum dikenal[\s\S]*1\. Tujuan\n0\. Tidak dipakai/),
      expect.stringMatching(/"Opd Singkatan"[\s\S]*Kepanjangan/),
    ]);
    expect(said(done)[3]).toContain('"Warna"');
    expect(entries(wb)[0]).toMatchObject({ nama_inovasi: 'A', tujuan: 'dekat', pd_pengusul: 'Dinas Sosial' });
    expect(rowsOf(wb, SUMBER_IMPOR).map((r) => [r.judul_sumber, r.dipakai_sebagai, r.dari_tab, r.oleh])).toEqual([
      ['Nama Karya', 'Nama Inovasi', 'Provinsi', 'admin@contoh.go.id'],
      ['Tujaun', 'Tujuan', 'Provinsi', 'admin@contoh.go.id'],
      ['Opd Singkatan', 'Tidak dipakai', 'Provinsi', 'admin@contoh.go.id'],
    ]);

    addTab(wb, 'Bulan depan', [['DAFTAR'], ...asing('B')]);
    const lagi = menu(wb, 'imporTab', ['YES', 'OK'], { activeTab: 'Bulan depan' });
    expect(said(lagi)).toHaveLength(2);
    expect(entries(wb)[1]).toMatchObject({ nama_inovasi: 'B', tujuan: 'dekat' });
    expect(rowsOf(wb, SUMBER_IMPOR)).toHaveLength(3);
    expectUtuh(wb);
  });

  test('given nothing is left to write then what was said is remembered all the same', () => {
    const { wb } = withProposals(1);
    const rows = [
      ['Nama Inovasi', 'OPD', 'Tujaun'],
      ['Kapal Layanan 1', 'Dinas Kesehatan', 'Layanan dasar menjangkau semua desa.'],
    ];
    addTab(wb, 'S', rows);
    menu(wb, 'imporTab', [{ button: 'OK', text: '1' }, 'OK'], { activeTab: 'S' });
    expect(rowsOf(wb, SUMBER_IMPOR)).toHaveLength(1);
    expect(said(menu(wb, 'imporTab', ['OK'], { activeTab: 'S' }))).toEqual([
      expect.stringContaining('Tidak ada yang perlu ditulis'),
    ]);
    impor(wb, 'S', { petaKolom: { Tujaun: '-' } });
    expect(rowsOf(wb, SUMBER_IMPOR).map((r) => r.dipakai_sebagai)).toEqual(['Tujuan', 'Tidak dipakai']);
  });

  test('given a person changes what is remembered then the next import holds to it', () => {
    const wb = aRegister();
    addTab(wb, 'S', asing('A'));
    impor(wb, 'S', { petaKolom: { 'Nama Karya': 'nama_inovasi' } });
    type(wb, SUMBER_IMPOR, 2, 'dipakai_sebagai', 'Tidak dipakai');
    expect(rencana(wb, 'S').siap).toBe(false);
    type(wb, SUMBER_IMPOR, 2, 'dipakai_sebagai', 'Judul inovasi');
    expect(rencana(wb, 'S')).toMatchObject({ siap: true, ditambah: 0, sama: 1 });
  });

  test.each<[string, { button: string; text?: string }[]]>([
    ['closes the question for the name', [{ button: 'CANCEL' }]],
    ['names no heading', [{ button: 'OK', text: '9' }]],
    ['closes a question for a similar heading', [{ button: 'OK', text: '1' }, { button: 'CANCEL' }]],
    [
      'answers with what is not in the list',
      [
        { button: 'OK', text: '1' },
        { button: 'OK', text: 'entah' },
      ],
    ],
  ])('given the person %s then nothing is written', (_, answers) => {
    const wb = aRegister();
    addTab(wb, 'S', asing('A'));
    const before = allCells(wb);
    menu(wb, 'imporTab', answers, { activeTab: 'S' });
    expect(allCells(wb)).toEqual(before);
  });

  test('given a register whose tab for it is gone then an import works and asks again', () => {
    const wb = aRegister();
    wb.sheets = wb.sheets.filter((s) => s.name !== SUMBER_IMPOR.name);
    addTab(wb, 'S', asing('A'));
    expect(impor(wb, 'S', { petaKolom: { 'Nama Karya': 'nama_inovasi' } })).toMatchObject({ ditambah: 1 });
    expect(rencana(wb, 'S').siap).toBe(false);
  });
});

describe('a form with one proposal', () => {
  const FORM: Rows = [
    ['USULAN INOVASI', ''],
    ['1. Nama Inovasi', 'Kapal Layanan'],
    ['2. OPD', 'Dinas Sosial'],
    ['3. Waktu Uji Coba', 'Agustus 2026'],
    ['4. Manfaat', 'Dekat'],
    ['5. Warna Sampul', 'biru'],
  ];

  test('given a form then one draft comes of it, received today, and nothing is lost', () => {
    const wb = aRegister();
    addTab(wb, 'Usulan Dinsos', FORM);
    expect(rencana(wb, 'Usulan Dinsos')).toMatchObject({ jenis: 'FORMULIR', barisJudul: 0, ditambah: 1 });
    expect(impor(wb, 'Usulan Dinsos')).toMatchObject({ jenis: 'FORMULIR', dibaca: 1, ditambah: 1 });
    expect(entries(wb)).toMatchObject([
      {
        nama_inovasi: 'Kapal Layanan',
        status: 'DRAF',
        asal_data: 'USULAN',
        tanggal_terima: '2026-06-15',
        cara_terima: 'FORMULIR',
        uji_coba_mulai: 'Agustus 2026',
        manfaat: 'Dekat',
      },
    ]);
    expect(events(wb).at(-1)?.perubahan['+lain']).toEqual({ 'Warna Sampul': 'biru' });
    expect(impor(wb, 'Usulan Dinsos')).toMatchObject({ ditambah: 0, dilewati: 1 });
    expectUtuh(wb);
  });

  test('given several forms one after another then each is a proposal of its own', () => {
    const wb = aRegister();
    for (const n of [1, 2, 3]) {
      addTab(wb, `Form ${n}`, [
        ['Nama Inovasi', `Usulan ${n}`],
        ['OPD', 'Dinas Sosial'],
        ['Tujuan', 'x'],
      ]);
      const done = menu(wb, 'imporTab', ['YES', 'OK'], { activeTab: `Form ${n}` });
      expect(said(done)[0]).toContain('formulir satu usulan');
    }
    expect(entries(wb).map((e) => e.nama_inovasi)).toEqual(['Usulan 1', 'Usulan 2', 'Usulan 3']);
  });

  test('given the blank form of the menu is filled in then every answer comes in under its own column', () => {
    const wb = aRegister();
    expect(said(menu(wb, 'buatFormulirUsulan', ['OK']))[0]).toContain('Tab "Formulir Usulan" dibuat');
    const sheet = sheetOf(wb, 'Formulir Usulan');
    expect(sheet.values.map((r) => r?.[0] ?? '')).toEqual(FORMULIR_USULAN.map((r) => r.teks));
    const isi: Record<string, string> = {};
    for (const [i, r] of FORMULIR_USULAN.entries()) {
      if (r.kind !== 'isian') continue;
      const { column } = r;
      const value =
        column.type === 'date'
          ? '17 Agustus 2026'
          : column.choices
            ? (column.choices[0]?.label ?? '')
            : column.type === 'money'
              ? '1.000.000'
              : column.type === 'urusan' || column.type === 'urusanList'
                ? 'Kesehatan'
                : `isi ${column.key}`;
      isi[column.key] = value;
      (sheet.values[i] as unknown[])[1] = value;
    }
    const plan = rencana(wb, 'Formulir Usulan');
    expect(plan.jenis).toBe('FORMULIR');
    expect(plan.judul.filter((j) => j.kolom === '' || j.yakin !== 'persis')).toEqual([]);
    expect(plan.judul.map((j) => j.kunci).sort()).toEqual(Object.keys(isi).sort());
    impor(wb, 'Formulir Usulan');
    const [e] = entries(wb);
    expect(e).toMatchObject({
      rancang_bangun: 'isi rancang_bangun',
      uji_coba_mulai: '2026-08-17',
      anggaran_nilai: 1000000,
      urusan_utama: '1.02',
      jenis: INOVASI.columns.find((c) => c.key === 'jenis')?.choices[0].code,
    });
    for (const key of Object.keys(isi)) expect(e?.[key as keyof typeof e], key).not.toBe('');
    expectUtuh(wb);
  });

  test('given the form is still blank then it is refused, and nothing is written', () => {
    const wb = aRegister();
    call(wb, 'buatFormulirUsulan');
    const before = allCells(wb);
    expect(call(wb, 'imporTab', { tab: 'Formulir Usulan' })).toMatchObject({
      masalah: [{ kode: 'FORMULIR_TANPA_NAMA' }],
    });
    expect(allCells(wb)).toEqual(before);
  });

  test('given the form stands there then it is not made again', () => {
    const wb = aRegister();
    expect(call(wb, 'buatFormulirUsulan')).toEqual({ tab: 'Formulir Usulan' });
    const before = allCells(wb);
    expect(call(wb, 'buatFormulirUsulan')).toMatchObject({ masalah: [{ kode: 'FORMULIR_SUDAH_ADA' }] });
    expect(allCells(wb)).toEqual(before);
  });
});

describe('the answers of a form', () => {
  const HEAD = ['Stempel waktu', 'Alamat Email', 'Nama Inovasi', 'Perangkat Daerah', 'Nomor HP', 'Tujuan'];
  const jawaban = (waktu: string, nama: string): Cell[] => [
    waktu,
    'Ani@contoh.go.id',
    nama,
    'Dinas Sosial',
    '0811',
    'dekat',
  ];

  test('given they are imported again and again then only new ones come in, whatever the first ones are called now', () => {
    const wb = aRegister();
    const sheet = addTab(wb, 'Form Responses 1', [
      HEAD,
      jawaban('01/06/2026 8:00:00', 'A'),
      jawaban('02/06/2026 9:30:00', 'A'),
    ]);
    expect(rencana(wb, 'Form Responses 1')).toMatchObject({ jenis: 'JAWABAN_FORMULIR', ditambah: 2 });
    expect(impor(wb, 'Form Responses 1')).toMatchObject({ ditambah: 2 });
    expect(entries(wb)[0]).toMatchObject({
      status: 'DRAF',
      tanggal_terima: '2026-06-01',
      cara_terima: 'FORMULIR',
      inisiator_kontak: '0811; ani@contoh.go.id',
    });
    type(wb, INOVASI, 2, 'nama_inovasi', 'Antre Daring');
    sheet.values.push(jawaban('03/06/2026 7:00:00', 'B'));
    expect(impor(wb, 'Form Responses 1')).toMatchObject({ dibaca: 3, ditambah: 1, dilewati: 2 });
    expect(impor(wb, 'Form Responses 1')).toMatchObject({ ditambah: 0, dilewati: 3 });
    expect(entries(wb).map((e) => e.nama_inovasi)).toEqual(['Antre Daring', 'A', 'B']);
    expectUtuh(wb);
  });

  test('given an answer came in and its row was taken away then it does not come back', () => {
    const wb = aRegister();
    addTab(wb, 'Jawaban', [HEAD, jawaban('01/06/2026 8:00:00', 'A')]);
    impor(wb, 'Jawaban');
    sheetOf(wb, 'Inovasi').values.splice(1, 1);
    const plan = rencana(wb, 'Jawaban');
    expect(plan).toMatchObject({ ditambah: 0 });
    expect(jumlah(plan)).toEqual({ JAWABAN_SUDAH_DIIMPOR: 1 });
  });

  test('given times are real dates then the day is the day of receipt', () => {
    const wb = aRegister();
    const sheet = addTab(wb, 'Jawaban', [HEAD, jawaban('', 'A')]);
    (sheet.values[1] as (string | number)[])[0] = 46174.5;
    wb.styles.push({ numberFormat: 'dd/mm/yyyy hh:mm:ss' });
    sheet.styles.columns[0] = [{ from: 1, to: 1, value: wb.styles.length - 1 }];
    impor(wb, 'Jawaban');
    expect(entries(wb)[0]?.tanggal_terima).toBe('2026-06-01');
    expect(impor(wb, 'Jawaban')).toMatchObject({ ditambah: 0 });
  });
});

describe('ideas', () => {
  const HEAD = ['No', 'Nama', 'OPD', 'Sumbatan', 'Ide', 'Target', 'Kegiatan/Sesi'];
  const ide = (n: number): Cell[] => [n, `Ani ${n}`, 'dinkes', 'antre', `Gagasan ${n}`, '17-08-2026', 'Lab 2026'];
  const tabel = (n: number): Cell[][] => [
    ['LABORATORIUM INOVASI'],
    HEAD,
    ...Array.from({ length: n }, (_, i) => ide(i + 1)),
    ['', 'Jumlah', '', '', '', n, ''],
  ];

  test('given forty ideas then they come onto their tab in one go, and none is an innovation', () => {
    const { wb } = withProposals(1);
    addTab(wb, 'Lab', tabel(40));
    const done = menu(wb, 'imporTab', ['YES', 'OK'], { activeTab: 'Lab' });
    expect(said(done)).toEqual([
      expect.stringMatching(/daftar gagasan; masuk ke tab Gagasan, bukan tab Inovasi[\s\S]*40 akan ditambahkan/),
      expect.stringContaining('40 gagasan dibaca: 40 ditambahkan'),
    ]);
    const rows = rowsOf(wb, GAGASAN);
    expect(rows).toHaveLength(40);
    expect(rows[0]).toEqual({
      kegiatan: 'Lab 2026',
      tahun: '2026',
      perangkat_daerah: 'Dinas Kesehatan',
      sumbatan: 'antre',
      gagasan: 'Gagasan 1',
      penanggung_jawab: 'Ani 1',
      target: '2026-08-17',
      komitmen: '',
      keadaan: 'BARU',
      id_usulan: '',
    });
    expect(entries(wb)).toHaveLength(1);
    expect(events(wb).at(-1)).toMatchObject({ tindakan: 'IMPOR', id: '', catatan: 'Impor 40 gagasan dari tab Lab' });
    expectUtuh(wb);
    call(wb, 'periksaRegister');
    expectUtuh(wb);
  });

  test('given the same ideas again, and one twice in a table, then each stands once; another session is another idea', () => {
    const { wb } = withProposals(1);
    addTab(wb, 'Lab', [...tabel(3), ide(3)]);
    expect(impor(wb, 'Lab')).toMatchObject({ jenis: 'GAGASAN', dibaca: 4, ditambah: 3, dilewati: 1 });
    expect(impor(wb, 'Lab')).toMatchObject({ ditambah: 0, dilewati: 4 });
    addTab(wb, 'Lab 2', [HEAD, ide(1).map((c) => (c === 'Lab 2026' ? 'Lab 2027' : c))]);
    expect(impor(wb, 'Lab 2')).toMatchObject({ ditambah: 1 });
    expect(rowsOf(wb, GAGASAN)).toHaveLength(4);
  });

  test('given an imported idea becomes a proposal then it does as one that was typed', () => {
    const { wb } = withProposals(1);
    addTab(wb, 'Lab', tabel(2));
    impor(wb, 'Lab');
    outcome(wb, 'jadikanUsulan', { baris: [2], permintaan: 'u' });
    expect(entries(wb).at(-1)).toMatchObject({ nama_inovasi: 'Gagasan 1', pd_pengusul: 'Dinas Kesehatan' });
    expect(rowsOf(wb, GAGASAN)[0]).toMatchObject({ keadaan: 'DIUSULKAN' });
  });

  test('given an import of ideas is stopped anywhere then every idea stands once', () => {
    const run = ({ wb }: Siap, stop?: Stop): Outcome => outcome(wb, 'imporTab', { tab: 'Lab' }, stop);
    everywhere({
      make: () => {
        const siap = withProposals(1);
        addTab(siap.wb, 'Lab', tabel(5));
        return siap;
      },
      run,
      again: (s) => expect(run(s).error).toBeNull(),
      other: (s) => {
        call(s.wb, 'tambahUsulan', { nama_inovasi: 'Lain' });
        expect(run(s).error).toBeNull();
      },
      check: (s) =>
        expect(rowsOf(s.wb, GAGASAN).map((g) => g.gagasan)).toEqual([1, 2, 3, 4, 5].map((n) => `Gagasan ${n}`)),
    });
  });
});

describe('the tab for pasting', () => {
  const tempel = (wb: Workbook, rows: Rows): void => {
    sheetOf(wb, 'Tempel di Sini').values = rows.map((r) => r.map((c) => (c === '' ? null : String(c))));
  };

  test('given the caller asks then it is blank after its rows came in, and another tab never is', () => {
    const wb = aRegister();
    const rows = [
      ['Nama Inovasi', 'OPD'],
      ['A', 'Dinas Sosial'],
    ];
    tempel(wb, rows);
    addTab(wb, 'Lain', rows);
    impor(wb, 'Lain', { kosongkan: true });
    expect(allCells(wb)['Lain']).toEqual(rows);
    impor(wb, 'Tempel di Sini', { kosongkan: true });
    expect(allCells(wb)['Tempel di Sini']?.flat()).toEqual([]);
    expect(entries(wb)).toHaveLength(1);
  });

  test('given somebody pasted something else while the person was asked then it stays', () => {
    const wb = aRegister();
    tempel(wb, [['Nama Inovasi'], ['A']]);
    const answers = ['YES', 'OK', 'YES'];
    const done = outcome(wb, 'imporTab', undefined, {
      kind: 'menu',
      activeTab: 'Tempel di Sini',
      ask: () => {
        if (answers.length === 1) tempel(wb, [['Nama Inovasi'], ['milik orang lain']]);
        return { button: answers.shift() as string };
      },
    });
    expect(done.error).toBeNull();
    expect(allCells(wb)['Tempel di Sini']).toEqual([['Nama Inovasi'], ['milik orang lain']]);
  });
});
