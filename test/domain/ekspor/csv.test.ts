import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { susunCsv, tanpaPengaman } from '../../../src/domain/ekspor/csv.ts';
import { PAKET_CSV } from '../../../src/domain/ekspor/paket-csv.ts';
import { susunTabel } from '../../../src/domain/ekspor/susun-tabel.ts';
import { bacaSumber, isiSumber } from '../../../src/domain/impor/baca-sumber.ts';
import { pembacaImpor } from '../../../src/domain/impor/susun-baris.ts';
import { INOVASI, type Inovasi, KOLOM_STAF } from '../../../src/domain/tab/inovasi.ts';
import type { Column, Nilai } from '../../../src/domain/tab/tab.ts';
import { fromDayNumber, type Tanggal } from '../../../src/domain/tanggal.ts';
import { isBlank, normaliseText, tidy } from '../../../src/domain/teks.ts';
import { URUSAN } from '../../../src/domain/urusan.ts';
import { parseCsv } from '../../../src/local/parse-csv.ts';

const LINGKUP = {
  ...{ daerah: 'Kabupaten Uji', hariIni: '2026-06-15' as Tanggal, penutupan: null },
  bulan: { UMUM: 24, REPLIKASI: 12, KHUSUS: 24 },
};

/** Texts that people and attackers write: formulas, quotes, separators, line breaks, marks outside the BMP. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', "'", "'=", "''", '"', ';', ',', '\t', '\n', '#'),
        fc.string({ maxLength: 12 }),
      )
      .map(([a, b]) => a + b),
    fc.constantFrom('=HYPERLINK("http://x";"y")', '0812 3456', '1/2', '007', 'TRUE', '😀 "kutip", titik;koma\nbaris'),
  )
  .map((t) => normaliseText(t));

const long = anyText.map((t) => (isBlank(t) || t.trim() === '' ? '' : t));
const short = anyText.map((t) => (isBlank(t) ? '' : tidy(t)));

/** Values that a register may hold in a column: what its reader gives. */
const anyValueOf = (c: Column): fc.Arbitrary<Nilai> => {
  switch (c.type) {
    case 'number':
    case 'money':
      return fc.oneof(
        fc.constant(null),
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.integer({ min: 0, max: 10 ** 9 }).map((n) => n / 1000),
      );
    case 'date':
      return fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 40000 }).map(fromDayNumber));
    case 'choice':
      return fc.constantFrom('', ...(c.choices ?? []).map((p) => p.code));
    case 'urusan':
      return fc.constantFrom('', ...URUSAN.map((u) => u.kode));
    case 'urusanList':
      return fc
        .subarray(
          URUSAN.map((u) => u.kode),
          { maxLength: 4 },
        )
        .map((list) => list.join(';'));
    case 'url':
      return fc.oneof(fc.constant(''), fc.webUrl());
    case 'longText':
      return long;
    default:
      return short;
  }
};

const anEntry: fc.Arbitrary<Inovasi> = fc
  .record(Object.fromEntries(INOVASI.columns.map((c) => [c.key, anyValueOf(c)])))
  .map(
    (e) => ({ ...e, nama_inovasi: `Inovasi ${e['nama_inovasi']}`.trim(), pd_pengusul: 'Dinas Kesehatan' }) as Inovasi,
  );

describe('a plain table', () => {
  test('given any register and either separator then export and import give the same values', () => {
    fc.assert(
      fc.property(
        fc.array(anEntry, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(',' as const, ';' as const),
        (all, separator) => {
          const bahan = all.map((e) => ({
            ...{ e, akun: '', naskah: new Set<string>(), keikutsertaan: [] },
            ...{ ikutKipp: '', replikasi: [], proposal: new Map<string, string>() },
          }));
          const judul = PAKET_CSV.kolom.map((k) => k.judul);
          const text = susunCsv([judul, ...susunTabel(PAKET_CSV, bahan, LINGKUP, true)], separator);
          const rows = parseCsv(text.slice(1), separator).map((r) => r.map(tanpaPengaman));
          const sumber = bacaSumber(rows);
          if (!sumber) throw new Error('no heading');
          const isi = isiSumber(sumber, {});
          const read = pembacaImpor(isi.peta);
          const back = isi.rows.map((r) => read(r));
          expect(back.map((b) => b?.tahapan)).toEqual(all.map((e) => e.tahapan_iid));
          for (const [i, e] of all.entries())
            expect(KOLOM_STAF.map((c) => [c.key, back[i]?.nilai[c.key] ?? ''])).toEqual(
              KOLOM_STAF.map((c) => [c.key, e[c.key] ?? '']),
            );
        },
      ),
      { numRuns: 200, seed: 4180 },
    );
  });

  test('given any text then no field begins as a formula, and the guard comes off exactly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [[field = ''] = []] = parseCsv(susunCsv([[text]]).slice(1));
        expect(field).not.toMatch(/^[=+\-@\t\r]/);
        expect(tanpaPengaman(field)).toBe(text);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  test('given RFC 4180 then lines end with CRLF, quotes are doubled, and the mark of UTF-8 stands first', () => {
    expect(
      susunCsv([
        ['a', 'b "c"'],
        ['d,e', 'f\ng'],
      ]),
    ).toBe('\ufeffa,"b ""c"""\r\n"d,e","f\ng"\r\n');
    expect(susunCsv([['1,5', 'x']], ';')).toBe('\ufeff"1,5";x\r\n');
  });
});
