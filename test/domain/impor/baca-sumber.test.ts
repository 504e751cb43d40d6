import { describe, expect, test } from 'vitest';
import { bacaSumber, contohIsi, isiSumber, type Sumber } from '../../../src/domain/impor/baca-sumber.ts';
import type { Cell } from '../../../src/domain/teks.ts';

type Rows = readonly (readonly Cell[])[];

const sumber = (rows: Rows, kata: Record<string, string> = {}): Sumber => {
  const s = bacaSumber(rows, kata);
  if (!s) throw new Error('nothing known');
  return s;
};

/** The rows as the register would read them: cells by key. */
const baca = (rows: Rows, kata: Record<string, string> = {}) => {
  const s = sumber(rows, kata);
  const isi = isiSumber(s, kata);
  return {
    jenis: s.jenis,
    baris: s.letak.baris,
    rows: isi.rows.map((cells) => Object.fromEntries(isi.peta.kolom.map((k) => [k.column.key, cells[k.at] ?? '']))),
    lain: isi.peta.lain.map((l) => l.heading),
    lewat: Object.fromEntries(isi.lewat),
    siap: isi.siap,
  };
};

describe('where the headings stand', () => {
  test('given titles and a blank row above the table then the heading is found below them', () => {
    expect(
      baca([
        ['DAFTAR INOVASI DAERAH', '', ''],
        ['KABUPATEN LUWU TIMUR', '', ''],
        ['', '', ''],
        ['No', 'Nama Inovasi', 'OPD'],
        [1, 'Kapal Layanan', 'Dinas Sosial'],
      ]),
    ).toMatchObject({
      jenis: 'TABEL',
      baris: 3,
      rows: [{ no_ekspor: 1, nama_inovasi: 'Kapal Layanan', pd_pengusul: 'Dinas Sosial' }],
    });
  });

  test('given a heading over two rows with a merged parent then parent and child are read together', () => {
    expect(
      baca([
        ['No', 'Nama Inovasi', 'Waktu', '', 'Keterangan'],
        ['', '', 'Uji Coba', 'Penerapan', ''],
        [1, 'A', '01-02-2025', '03-04-2025', 'x'],
      ]),
    ).toMatchObject({
      rows: [{ nama_inovasi: 'A', uji_coba_mulai: '01-02-2025', penerapan_mulai: '03-04-2025', catatan: 'x' }],
      lain: [],
    });
  });

  test('given the parents stand above the heading row then they complete what the children leave open', () => {
    expect(
      baca([
        ['IDENTITAS', '', 'WAKTU', ''],
        ['Nama Inovasi', 'OPD', 'Uji Coba', 'Penerapan'],
        ['A', 'Dinas Sosial', '01-02-2025', '03-04-2025'],
      ]),
    ).toMatchObject({ baris: 1, rows: [{ uji_coba_mulai: '01-02-2025', penerapan_mulai: '03-04-2025' }], lain: [] });
  });

  test('given a child that says the first half then the words are turned round', () => {
    expect(
      baca([
        ['Nama Inovasi', 'Anggaran', ''],
        ['', 'Nilai', 'Sumber'],
        ['A', '10.000.000', 'APBD'],
      ]).rows,
    ).toEqual([{ nama_inovasi: 'A', anggaran_nilai: '10.000.000', anggaran_sumber: 'APBD' }]);
  });

  test('given a heading over three rows and numbers of columns below then data begin after all of them', () => {
    expect(
      baca([
        ['Nama Inovasi', 'Pelaksanaan', '', ''],
        ['', 'Waktu', '', 'Lokasi'],
        ['', 'Uji Coba', 'Penerapan', ''],
        ['(1)', '(2)', '(3)', '(4)'],
        ['A', '01-02-2025', '03-04-2025', 'Malili'],
      ]),
    ).toMatchObject({ rows: [{ nama_inovasi: 'A' }], lewat: { NOMOR_KOLOM: 1 } });
  });

  test("given a person's name under a parent then it is never taken for the title", () => {
    expect(
      baca([
        ['Judul Inovasi', 'Penanggung Jawab', ''],
        ['', 'Nama', 'Jabatan'],
        ['A', 'Ani', 'Analis'],
      ]),
    ).toMatchObject({ rows: [{ nama_inovasi: 'A' }], lain: ['Penanggung Jawab Nama', 'Penanggung Jawab Jabatan'] });
  });

  test('given the first row has no name then it is a row and no heading', () => {
    expect(
      baca([
        ['Nama Inovasi', 'OPD', 'Manfaat'],
        ['', 'Dinas Sosial', 'x'],
        ['B', 'Dinas Sosial', 'y'],
      ]).rows,
    ).toHaveLength(2);
  });

  test('given no heading names the innovation then the table waits for a person to say which one does', () => {
    const rows = [
      ['Nama Karya', 'OPD', 'Manfaat'],
      ['A', 'Dinas Sosial', 'x'],
    ];
    expect(baca(rows)).toMatchObject({ siap: false, rows: [] });
    expect(baca(rows, { 'Nama Karya': 'nama_inovasi' })).toMatchObject({ siap: true, rows: [{ nama_inovasi: 'A' }] });
    expect(contohIsi(sumber(rows).rows, 0)).toBe('A');
  });

  test.each<[string, Rows]>([
    [
      'numbers',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'a list of offices',
      [
        ['idopd', 'namaopd', 'nama_pendek_opd'],
        ['1', 'Dinas Sosial', 'Dinsos'],
      ],
    ],
    ['nothing', []],
    [
      'names of offices',
      [
        ['Kode', 'Nama'],
        ['1', 'Dinas Sosial'],
      ],
    ],
    [
      'a list of affairs',
      [
        ['No', 'Urusan', 'Kelompok'],
        [1, 'Kesehatan', 'Wajib'],
      ],
    ],
  ])('given %s then it is no source', (_, rows) => expect(bacaSumber(rows)).toBeNull());
});

describe('rows that are none', () => {
  const HEAD = ['No', 'Nama Inovasi', 'OPD', 'Anggaran'];

  test('given totals at the end and within then they are skipped and counted', () => {
    expect(
      baca([
        HEAD,
        [1, 'A', 'Dinas Sosial', 100],
        ['', 'Sub Total', '', 100],
        [2, 'B', 'Dinas Sosial', '200'],
        ['Jumlah', '', '', '300'],
        ['TOTAL KESELURUHAN', '', '', 'Rp'],
      ]),
    ).toMatchObject({ rows: [{ nama_inovasi: 'A' }, { nama_inovasi: 'B' }, {}], lewat: { BARIS_JUMLAH: 2 } });
  });

  test('given an innovation that is called Total then it stays', () => {
    expect(baca([HEAD, [1, 'Total Solusi Banjir', 'Dinas Sosial', 5]]).rows).toHaveLength(1);
  });

  test('given headings that a page break repeated, with their numbers, then they are skipped', () => {
    expect(
      baca([HEAD, ['1', '2', '3', '4'], [1, 'A', 'X', 1], HEAD, ['1', '2', '3', '4'], [2, 'B', 'Y', 2]]),
    ).toMatchObject({
      rows: [{ nama_inovasi: 'A' }, { nama_inovasi: 'B' }],
      lewat: { JUDUL_BERULANG: 1, NOMOR_KOLOM: 2 },
    });
  });

  test('given a data row that happens to count then it stays', () => {
    expect(baca([HEAD, [1, 'A', 'X', 4], [1, 2, 3, 4]]).rows).toHaveLength(2);
  });

  test('given blank rows, sections, notes and a signature then only rows of innovations are left', () => {
    expect(
      baca([
        HEAD,
        ['I. DINAS', '', '', ''],
        [1, 'A', 'X', 1],
        ['', ' ', '', ''],
        ['', '', 'Malili, 15 Juni 2026', ''],
        ['', '', 'Kepala Badan', ''],
      ]),
    ).toMatchObject({ rows: [{ nama_inovasi: 'A' }], lewat: { KETERANGAN: 3 } });
  });

  test('given the only column is the name then a row of one cell is a row', () => {
    expect(baca([['Nama Inovasi'], ['A'], ['B']]).rows).toHaveLength(2);
  });
});

describe('merged cells', () => {
  const HEAD = ['OPD', 'Nama Inovasi', 'Waktu Penerapan'];

  test('given offices that each stand once for several rows then the rows below get the office, and nothing else is carried', () => {
    expect(
      baca([HEAD, ['Dinas Sosial', 'A', '01-01-2025'], ['', 'B', ''], ['Dinas Kesehatan', 'C', ''], ['', 'D', '']]),
    ).toMatchObject({
      rows: [
        { pd_pengusul: 'Dinas Sosial', penerapan_mulai: '01-01-2025' },
        { pd_pengusul: 'Dinas Sosial', penerapan_mulai: '' },
        { pd_pengusul: 'Dinas Kesehatan' },
        { pd_pengusul: 'Dinas Kesehatan' },
      ],
      lewat: { DITURUNKAN: 2 },
    });
  });

  test.each<[string, Rows]>([
    [
      'one office and one blank',
      [
        ['Dinas Sosial', 'A'],
        ['', 'B'],
      ],
    ],
    [
      'the first row has none',
      [
        ['', 'A'],
        ['Dinas Sosial', 'B'],
        ['', 'C'],
        ['Dinas Kesehatan', 'D'],
        ['', 'E'],
      ],
    ],
    [
      'an office is written twice in a row',
      [
        ['Dinas Sosial', 'A'],
        ['Dinas Sosial', 'B'],
        ['', 'C'],
        ['Dinas Kesehatan', 'D'],
        ['', 'E'],
      ],
    ],
  ])('given %s then a blank is a blank', (_, rows) => {
    const done = baca([HEAD, ...rows]);
    expect(done.lewat).toEqual({});
    expect(done.rows.map((r) => r['pd_pengusul'])).toEqual(rows.map((r) => r[0]));
  });
});

describe('the kind of a source', () => {
  test('given the first heading is a time then the rows are answers of a form', () => {
    expect(
      baca([
        ['Stempel waktu', 'Alamat Email', 'Nama Inovasi', 'Perangkat Daerah'],
        ['2026-06-01T08:00:00', 'ani@contoh.go.id', 'A', 'Dinas Sosial'],
      ]),
    ).toMatchObject({ jenis: 'JAWABAN_FORMULIR', rows: [{ surel: 'ani@contoh.go.id', nama_inovasi: 'A' }] });
  });

  test('given ideas and bottlenecks and no title of an innovation then they are ideas', () => {
    expect(
      baca([
        ['LABORATORIUM INOVASI'],
        ['No', 'Nama', 'OPD', 'Sumbatan', 'Ide'],
        [1, 'Ani', 'Dinas Sosial', 'antre', 'Antre daring'],
      ]),
    ).toMatchObject({
      jenis: 'GAGASAN',
      rows: [{ penanggung_jawab: 'Ani', gagasan: 'Antre daring', sumbatan: 'antre' }],
    });
  });

  test('given a register that has a column of ideas then it is a register', () => {
    expect(
      baca([
        ['Nama Inovasi', 'OPD', 'Gagasan'],
        ['A', 'Dinas Sosial', 'x'],
      ]).jenis,
    ).toBe('TABEL');
  });

  test.each([
    ['names with a post and an office', ['No', 'Nama', 'Jabatan', 'Instansi'], 'PESERTA'],
    ['names of people and an office', ['Nama Peserta', 'OPD', 'JP'], 'PESERTA'],
    ['names of people with the event of each', ['Kegiatan', 'Nama Lengkap', 'Unit Kerja'], 'PESERTA'],
    ['names alone with an office, which may be innovations', ['Nama', 'OPD'], 'TABEL'],
    ['a title beside the name and post of its innovator', ['Nama Inovasi', 'Nama', 'Jabatan', 'OPD'], 'TABEL'],
    ['a question about an innovation', ['Nama', 'Jabatan', 'OPD', 'Apa inovasi Anda?'], 'TABEL'],
    ['columns of innovations beside a post', ['Nama', 'Jabatan', 'OPD', 'Bentuk', 'Urusan', 'Manfaat'], 'TABEL'],
  ])('given %s then it is told for what it is', (_, head, jenis) => {
    expect(bacaSumber([head, head.map((h) => `isi ${h}`)])?.jenis).toBe(jenis);
  });

  test('given the same headings on another tab in other rows then the key is the same, and another heading changes it', () => {
    const a = sumber([
      ['Nama Inovasi', 'OPD'],
      ['A', 'x'],
    ]).kunci;
    expect(sumber([['DAFTAR'], ['nama  inovasi', 'O P D'], ['B', 'y']]).kunci).toBe(a);
    expect(
      sumber([
        ['Nama Inovasi', 'SKPD'],
        ['A', 'x'],
      ]).kunci,
    ).not.toBe(a);
  });
});

describe('a form', () => {
  const label = (rows: Rows) => {
    const done = baca(rows);
    expect(done.jenis).toBe('FORMULIR');
    return { ...done.rows[0], lain: done.lain };
  };

  test('given labels beside answers, with sections and numbering, then it is one proposal', () => {
    expect(
      label([
        ['FORMULIR USULAN INOVASI', ''],
        ['A. IDENTITAS', ''],
        ['1. Nama Inovasi', 'Kapal Layanan'],
        ['2. Perangkat Daerah :', 'Dinas Sosial'],
        ['3. Kepanjangan', ''],
        ['B. ISI', ''],
        ['4. Tujuan *', 'Menjangkau pulau'],
      ]),
    ).toEqual({
      nama_inovasi: 'Kapal Layanan',
      pd_pengusul: 'Dinas Sosial',
      kepanjangan: '',
      tujuan: 'Menjangkau pulau',
      lain: [],
    });
  });

  test('given numbers in a column of their own and colons between then the answers are found behind them', () => {
    expect(
      label([
        ['1', 'Judul Inovasi', ':', 'Kapal Layanan'],
        ['2', 'OPD', ':', 'Dinas Sosial'],
        ['3', 'Manfaat', ':', 'Dekat'],
      ]),
    ).toMatchObject({ nama_inovasi: 'Kapal Layanan', pd_pengusul: 'Dinas Sosial', manfaat: 'Dekat' });
  });

  test('given the form has a head of its own then the head is no question', () => {
    expect(
      label([
        ['No', 'Uraian', 'Isian'],
        ['1', 'Nama Inovasi', 'Kapal Layanan'],
        ['2', 'OPD', 'Dinas Sosial'],
        ['3', 'Manfaat', 'Dekat'],
      ]),
    ).toEqual({ nama_inovasi: 'Kapal Layanan', pd_pengusul: 'Dinas Sosial', manfaat: 'Dekat', lain: [] });
  });

  test('given answers stand below their labels, over several rows, then they are put together', () => {
    expect(
      label([
        ['Nama Inovasi'],
        ['Kapal Layanan'],
        ['OPD'],
        ['Dinas Sosial'],
        ['Rancang Bangun'],
        ['Alinea pertama.'],
        ['Alinea kedua.'],
        ['Manfaat'],
        ['Dekat'],
      ]),
    ).toMatchObject({
      nama_inovasi: 'Kapal Layanan',
      rancang_bangun: 'Alinea pertama.\nAlinea kedua.',
      manfaat: 'Dekat',
    });
  });

  test('given a long answer goes on beside nothing then it is one answer', () => {
    expect(
      label([
        ['Nama Inovasi', 'A'],
        ['OPD', 'Dinas Sosial'],
        ['Tujuan', 'Satu.'],
        ['', 'Dua.'],
        ['Manfaat', 'Dekat'],
      ]),
    ).toMatchObject({ tujuan: 'Satu.\nDua.', manfaat: 'Dekat' });
  });

  test('given label and answer in one cell then they are told apart, and a label that nobody knows is kept', () => {
    expect(
      label([['Nama Inovasi: Kapal Layanan'], ['OPD: Dinas Sosial'], ['Tujuan: Dekat'], ['Warna Sampul', 'biru']]),
    ).toMatchObject({ nama_inovasi: 'Kapal Layanan', tujuan: 'Dekat', lain: ['Warna Sampul'] });
  });

  test('given the same labels come again and again then it is no form with one proposal', () => {
    expect(
      baca([
        ['Judul', 'a'],
        ['Judul', 'b'],
        ['OPD', 'c'],
        ['Judul', 'd'],
        ['Tujuan', 'e'],
        ['OPD', 'f'],
      ]).jenis,
    ).toBe('TABEL');
  });

  test('given a list of names and a person who says that they are innovations then it is a table', () => {
    const rows = [
      ['Kode', 'Nama'],
      ['1', 'Kapal Layanan'],
    ];
    expect(baca(rows, { Nama: 'nama_inovasi' })).toMatchObject({ rows: [{ nama_inovasi: 'Kapal Layanan' }] });
  });

  test('given a table then it is no form', () => {
    expect(
      baca([
        ['Nama Inovasi', 'OPD', 'Tujuan', 'Manfaat'],
        ['A', 'Dinas Sosial', 'x', 'y'],
      ]).jenis,
    ).toBe('TABEL');
  });
});
