import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaAngka, bacaRupiah } from '../../src/domain/baca/baca-angka.ts';
import { bacaLembar, type Lembar, pembacaBaris } from '../../src/domain/baca/baca-baris.ts';
import { bacaPilihan } from '../../src/domain/baca/baca-pilihan.ts';
import { bacaTanggal } from '../../src/domain/baca/baca-tanggal.ts';
import { keSel } from '../../src/domain/baca/ke-sel.ts';
import { pembacaKolom } from '../../src/domain/baca/skema-kolom.ts';
import { BENTUK, INISIATOR, JENIS, TAHAPAN_IID, YA_TIDAK } from '../../src/domain/pilihan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import type { Column } from '../../src/domain/tab/tab.ts';
import { fromDayNumber } from '../../src/domain/tanggal.ts';
import { BATAS_SEL, type Cell, normaliseText } from '../../src/domain/teks.ts';
import { labelUrusan, URUSAN } from '../../src/domain/urusan.ts';

// The same cases on every machine and every day.
fc.configureGlobal({ seed: 382017, numRuns: 60 });

describe('dates as offices write them', () => {
  test.each([
    ['22-07-2022', '2022-07-22'],
    ['26/2/2019', '2019-02-26'],
    ['1.3.2020', '2020-03-01'],
    ['1 / 3 / 2020', '2020-03-01'],
    ['2017-08-15', '2017-08-15'],
    ['2017/8/5', '2017-08-05'],
    ['2023-05-22T00:00:00.000Z', '2023-05-22'],
    ['2023-05-22 13:45', '2023-05-22'],
    ['6 Juni 2017', '2017-06-06'],
    ['06 JUNI 2017', '2017-06-06'],
    ['6 Jun 2017', '2017-06-06'],
    ['6-Juni-2017', '2017-06-06'],
    ['6 Pebruari 2018', '2018-02-06'],
    ['11 Nopember 2020', '2020-11-11'],
    ['3 Agt. 2021', '2021-08-03'],
    ['3 Sept 2021', '2021-09-03'],
    ['Selasa, 6 Juni 2017', '2017-06-06'],
    ['selasa 6 juni 2017', '2017-06-06'],
    ['Rabu (22/11/2017)', '2017-11-22'],
    ['Selasa tanggal 6 Juni 2017', '2017-06-06'],
    ['Ahad, 4 Juni 2017', '2017-06-04'],
    ["Jum'at, 9 Juni 2017", '2017-06-09'],
    ['(22/11/2017)', '2017-11-22'],
    ['\u00a022/11/2017\u200b ', '2017-11-22'],
    ['29-02-2024', '2024-02-29'],
  ])('given %j then it is %s', (text, iso) => {
    expect(bacaTanggal(text)).toEqual({ ok: true, tanggal: iso });
  });

  test.each([
    ['Kamis (22/11/2017)', '2017-11-22', 'Kamis'],
    ['Senin, 6 Juni 2017', '2017-06-06', 'Senin'],
  ])(
    'given the weekday of %j is wrong then the date stands and the doubt names the day',
    (text, tanggal, hariSalah) => {
      expect(bacaTanggal(text)).toEqual({ ok: true, tanggal, hariSalah });
    },
  );

  test.each([
    ['11-12 November 2020', 'RENTANG'],
    ['11 s.d. 12 November 2020', 'RENTANG'],
    ['1 Maret sampai 3 April 2020', 'TIDAK_TERBACA'],
    ['05/2023', 'RENTANG'],
    ['05/22/2023', 'BULAN_HARI'],
    ['31-02-2024', 'TIDAK_ADA'],
    ['29-02-2023', 'TIDAK_ADA'],
    ['00-01-2023', 'TIDAK_ADA'],
    ['1-1-0023', 'TIDAK_ADA'],
    ['26/2/19', 'TAHUN_PENDEK'],
    ['6 Juni 17', 'TAHUN_PENDEK'],
    ['Tahun Pelajaran 2022/2023 Genap', 'PERIODE'],
    ['2023-2024', 'RENTANG'],
    ['2019', 'RENTANG'],
    ['Februari 2020', 'RENTANG'],
    ['segera', 'TIDAK_TERBACA'],
    ['6 Juno 2017', 'TIDAK_TERBACA'],
    ['45123', 'TIDAK_TERBACA'],
  ])('given %j then no date is guessed (%s)', (text, sebab) => {
    expect(bacaTanggal(text)).toEqual({ ok: false, sebab });
  });

  test('given any text then reading never throws and never makes a date that does not exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const read = bacaTanggal(text);
        if (read.ok) expect(read.tanggal).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});

describe('numbers as people write them here', () => {
  test.each([
    ['36.742', 36742],
    ['1.234.567', 1234567],
    ['85,5', 85.5],
    ['85.00', 85],
    ['99.5', 99.5],
    ['1.234,56', 1234.56],
    ['0', 0],
    ['-3', -3],
    ['12500000', 12500000],
    ['85%', 85],
    [' 1 000 ', 1000],
  ])('given %j then it is %d', (text, n) => expect(bacaAngka(text)).toBe(n));

  test.each(['APBD', 'CSR', '', '1,2,3', '1.23.456', '12a', '1e5', '=1+1', 'Rp5', '1.2345'])(
    'given %j then it is no number',
    (text) => expect(bacaAngka(text)).toBeNull(),
  );

  test.each([
    ['Rp 12.500.000,00', 12500000],
    ['Rp3.815.700', 3815700],
    ['rp. 5.000,-', 5000],
    ['12500000', 12500000],
    ['Rp. 0', 0],
  ])('given %j then it is an amount of %d', (text, n) => expect(bacaRupiah(text)).toBe(n));

  test.each(['APBD', 'CSR', 'anggaran.pdf', '-5', 'Rp'])('given %j then it is no amount', (text) =>
    expect(bacaRupiah(text)).toBeNull(),
  );
});

describe('choices', () => {
  test.each([
    [INISIATOR, 'Kepala Daerah', 'KEPALA_DAERAH'],
    [INISIATOR, 'BUPATI', 'KEPALA_DAERAH'],
    [INISIATOR, 'opd', 'PERANGKAT_DAERAH'],
    [INISIATOR, 'ASN', 'ASN'],
    [BENTUK, 'Inovasi pelayanan public', 'PELAYANAN_PUBLIK'],
    [JENIS, 'non-digital', 'NON_DIGITAL'],
    [TAHAPAN_IID, 'Uji  Coba', 'UJI_COBA'],
    [TAHAPAN_IID, 'inisiasi', 'INISIATIF'],
    [YA_TIDAK, 'v', 'YA'],
    [YA_TIDAK, 'Belum', 'TIDAK'],
  ] as const)('given a list and %2$s then the choice is found by code, label or synonym', (choices, text, code) =>
    expect(bacaPilihan(choices, text)?.code).toBe(code),
  );

  test.each(['', '?', 'Inisiator', 'Dinas Kesehatan'])('given %j then no initiator is guessed', (text) =>
    expect(bacaPilihan(INISIATOR, text)).toBeNull(),
  );
});

/** Cells that a column may hold, as people fill it, its own form and plain rubbish. */
const cellsFor = (column: Column): fc.Arbitrary<Cell> => {
  const rubbish = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('-', 'null', '=1+1', '@x', "'", 'APBD', '\t'),
  );
  const date = fc.integer({ min: -25000, max: 80000 }).map(fromDayNumber);
  switch (column.type) {
    case 'date':
      return fc.oneof(
        date,
        date.map((t) => t.split('-').reverse().join('/')),
        rubbish,
      );
    case 'number':
    case 'money':
      return fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e12 }),
        fc.integer().map(String),
        rubbish,
      );
    case 'choice':
      return fc.oneof(fc.constantFrom(...(column.choices ?? []).flatMap((c) => [c.code, c.label])), rubbish);
    case 'urusan':
      return fc.oneof(fc.constantFrom(...URUSAN.flatMap((u) => [u.kode, u.nama, labelUrusan(u.kode) ?? ''])), rubbish);
    case 'urusanList':
      return fc.oneof(
        fc
          .subarray(
            URUSAN.map((u) => u.kode),
            { maxLength: 4 },
          )
          .map((l) => l.join('; ')),
        rubbish,
      );
    default:
      return fc.oneof(rubbish, fc.webUrl(), fc.emailAddress(), fc.integer(), fc.boolean());
  }
};

/** What Sheets gives back for a cell that was written: text normalised once, everything else as it is. */
const stored = (cell: Cell): Cell => (typeof cell === 'string' ? normaliseText(cell) : cell);

describe('row to entry to row', () => {
  test.each(INOVASI.columns.map((c) => [c.key, c as Column] as const))(
    'given any cell of %s then what it shows reads back the same',
    (_, column) => {
      fc.assert(
        fc.property(cellsFor(column), (raw) => {
          const first = pembacaKolom(column)(stored(raw));
          const shown = keSel(column, first.nilai);
          const again = pembacaKolom(column)(stored(shown));
          expect(again.nilai).toEqual(first.nilai);
          expect(keSel(column, again.nilai)).toEqual(shown);
        }),
      );
    },
  );

  test('given a row in any order of columns then entry and cells are the same again', () => {
    const order = fc.shuffledSubarray([...INOVASI.columns] as Column[], { minLength: INOVASI.columns.length });
    fc.assert(
      fc.property(order, fc.tuple(...INOVASI.columns.map((c) => cellsFor(c as Column))), (columns, raw) => {
        const letak = new Map(columns.map((c, i) => [c.key, i]));
        const cells = columns.map((c) => stored(raw[INOVASI.columns.findIndex((d) => d.key === c.key)] as Cell));
        const lembar = (rows: Cell[][]): Lembar => ({ tab: INOVASI, letak, rows, barisPertama: 2 });
        const e = pembacaBaris(lembar([]))(cells, 2).nilai;
        const shown = columns.map((c) => keSel(c, e[c.key] ?? ''));
        const again = bacaLembar(lembar([shown]))[0]?.nilai;
        if (shown.some((c) => c !== '')) expect(again).toEqual(e);
      }),
      { numRuns: 60 },
    );
  });

  test('given a column of addresses then what is none is doubted, and what is one is kept in small letters', () => {
    const read = pembacaKolom(PETUGAS.columns[0]);
    expect(read('Ani')).toEqual({ nilai: 'Ani', masalah: { kode: 'F07', data: {} } });
    expect(read(' Ani@Contoh.go.id ')).toEqual({ nilai: 'ani@contoh.go.id' });
  });

  test('given a text above the limit of a cell then it is refused with its length, and kept', () => {
    const long = 'a'.repeat(60000);
    const read = pembacaKolom(INOVASI.columns.find((c) => c.key === 'rancang_bangun') as Column)(long);
    expect(read).toEqual({ nilai: long, masalah: { kode: 'F08', data: { panjang: 60000, batas: BATAS_SEL } } });
  });
});
