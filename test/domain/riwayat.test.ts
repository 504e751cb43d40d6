import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Json, kanonik } from '../../src/domain/riwayat/kanonik.ts';
import { bedaAntara, keadaanDari } from '../../src/domain/riwayat/keadaan.ts';
import { periksaRantai } from '../../src/domain/riwayat/periksa-rantai.ts';
import {
  BATAS_JSON,
  bacaPeristiwa,
  type Peristiwa,
  type Perubahan,
  rantai,
} from '../../src/domain/riwayat/peristiwa.ts';
import { sidikDari } from '../../src/domain/riwayat/sidik.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import { BATAS_SEL, normaliseText } from '../../src/domain/teks.ts';
import { utf8 } from '../../src/domain/utf8.ts';

// The same cases on every machine and every day.
fc.configureGlobal({ seed: 382017 });

const AT = Object.fromEntries(RIWAYAT.columns.map((c, i) => [c.key, i])) as Record<string, number>;
const START = { no: 0, segel: '' };

const anEvent = (over: Partial<Peristiwa> = {}): Peristiwa => ({
  waktu: '2026-06-15T10:00:00+08:00',
  operator: 'admin@contoh.go.id',
  operator_nama: '',
  peran: '',
  cara: 'panel',
  kelompok: 'p1',
  tindakan: 'T01',
  id: 'INV-73.24-2026-0001',
  dari: 'DRAF',
  ke: 'MENUNGGU_PENGANTAR',
  versi: 2,
  diputuskan_oleh: 'Inisiator',
  dasar_no: '',
  dasar_tgl: '',
  catatan: '',
  perubahan: { status: ['DRAF', 'MENUNGGU_PENGANTAR'] },
  permintaan: 'p1',
  ...over,
});

const chainOf = (n: number): string[][] =>
  rantai(
    Array.from({ length: n }, (_, i) => anEvent({ versi: i + 1, permintaan: `p${i}` })),
    START,
  ).rows;

describe('canonical JSON', () => {
  test('given keys in any order then they come by UTF-16 units, without white space', () => {
    expect(
      kanonik({ b: 1, a: [true, null, 'x'], '\u20ac': 'e', '\ud83d\ude00': 's', '\ufb33': 'd', '1': 0, A: '' }),
    ).toBe('{"1":0,"A":"","a":[true,null,"x"],"b":1,"\u20ac":"e","\ud83d\ude00":"s","\ufb33":"d"}');
  });

  test('given the numbers of the standard then they are printed as it asks', () => {
    expect(kanonik([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
  });

  test('given any JSON then it parses back to the same, and key order does not matter', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = kanonik(value as Json);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(kanonik(reversed(value) as Json)).toBe(text);
      }),
    );
  });
});

const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([k, v]) => [k, reversed(v)]),
        )
      : value;

test('given any text that a cell can carry then its bytes are UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = normaliseText(text);
      expect(Buffer.from(utf8(clean))).toEqual(Buffer.from(clean, 'utf8'));
    }),
  );
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('😀', '\ud800', '\udc00x', 'a\r\nb\rc', '\ufffe\uffff\u0001', '=1+1', '"\\'),
);
const nilai = fc.oneof(texts, fc.integer(), fc.constant(null));
const perubahan = fc.dictionary(
  fc.constantFrom('status', 'catatan', 'rancang_bangun', 'sk_no'),
  fc.tuple(nilai, nilai),
);
const peristiwa = fc
  .record({ catatan: texts, dasar_no: texts, perubahan })
  .map((over) => anEvent(over as Partial<Peristiwa>));

const cleanOf = (p: Perubahan): unknown => JSON.parse(normaliseText(kanonik(p as Json)));

describe('the chain', () => {
  test('given random events then rows read back to them, the chain is whole, and no cell is too long', () => {
    fc.assert(
      fc.property(fc.array(peristiwa, { maxLength: 6 }), (events) => {
        const { rows, no, segel } = rantai(events, START);
        const back = rows.map(bacaPeristiwa);
        expect(back.map((p) => p.perubahan)).toEqual(events.map((e) => cleanOf(e.perubahan)));
        expect(back.map((p) => p.catatan)).toEqual(events.map((e) => normaliseText(e.catatan)));
        expect(periksaRantai(rows, { jumlah: no, kepala: segel })).toMatchObject({
          putusan: 'UTUH',
          jumlah: events.length,
          kepala: segel,
        });
      }),
    );
  });

  test('given changes longer than a cell, of emoji and letters, then they go on in further cells and nothing is cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: BATAS_JSON - 60, max: 3 * BATAS_JSON }),
        fc.constantFrom('😀', 'é', 'a', 'x😀'),
        (length, piece) => {
          const text = piece.repeat(Math.ceil(length / piece.length));
          const { rows } = rantai(
            [anEvent(), anEvent({ perubahan: { rancang_bangun: ['', text] } }), anEvent()],
            START,
          );
          expect(new Set(rows.map((r) => r.length)).size).toBe(1);
          for (const cell of rows.flat()) {
            expect(cell.length).toBeLessThan(BATAS_SEL);
            expect(normaliseText(cell)).toBe(cell);
          }
          expect(bacaPeristiwa(rows[1] as string[]).perubahan['rancang_bangun']).toEqual(['', text]);
          expect(periksaRantai(rows).putusan).toBe('UTUH');
        },
      ),
      { numRuns: 25 },
    );
  });

  test('given an event then its seal is SHA-256 over canonical JSON of all its fields but the seal', () => {
    const [row] = rantai([anEvent()], { no: 4, segel: 'abc' }).rows as [string[]];
    const fields = Object.fromEntries(
      RIWAYAT.columns.filter((c) => c.key !== 'segel').map((c) => [c.key, row[AT[c.key] as number] as string]),
    );
    expect(fields).toMatchObject({ no: '5', segel_sebelum: 'abc' });
    const sorted = Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(row[AT['segel'] as number]).toBe(createHash('sha256').update(JSON.stringify(sorted), 'utf8').digest('hex'));
  });

  test('given two appends then they verify as one chain', () => {
    const first = rantai([anEvent(), anEvent()], START);
    const second = rantai([anEvent()], first);
    expect(
      periksaRantai([...first.rows, ...second.rows], second && { jumlah: second.no, kepala: second.segel }).putusan,
    ).toBe('UTUH');
  });

  test.each(RIWAYAT.columns.map((c) => c.key))(
    'given somebody changes %s of an event then the chain tells which one',
    (key) => {
      const rows = chainOf(5).map((r) => [...r]);
      const row = rows[2] as string[];
      row[AT[key] as number] = key === 'perubahan' ? '{"status":["DRAF","DITETAPKAN"]}' : `${row[AT[key] as number]}9`;
      const { putusan, no } = periksaRantai(rows);
      expect(putusan).not.toBe('UTUH');
      expect(no).toBe(3);
    },
  );

  test('given a field that no link speaks of changes then the verdict is DIUBAH', () => {
    const rows = chainOf(3).map((r) => [...r]);
    (rows[1] as string[])[AT['catatan'] as number] = 'lain';
    expect(periksaRantai(rows)).toMatchObject({ putusan: 'DIUBAH', no: 2 });
  });

  test('given a row is taken out then the verdict is DIHAPUS; given two change places then it is DIUBAH', () => {
    const rows = chainOf(5);
    expect(periksaRantai(rows.filter((_, i) => i !== 2))).toMatchObject({ putusan: 'DIHAPUS', no: 3 });
    expect(periksaRantai(rows.slice(1))).toMatchObject({ putusan: 'DIHAPUS', no: 1 });
    expect(periksaRantai([rows[0], rows[2], rows[1], rows[3]] as string[][])).toMatchObject({
      putusan: 'DIUBAH',
      no: 2,
    });
  });

  test('given a cut tail then only a kept seal shows it', () => {
    const rows = chainOf(5);
    const kepala = (rows[4] as string[])[AT['segel'] as number] as string;
    expect(periksaRantai(rows.slice(0, 3)).putusan).toBe('UTUH');
    expect(periksaRantai(rows.slice(0, 3), { jumlah: 5, kepala })).toMatchObject({ putusan: 'TERPOTONG', jumlah: 3 });
  });

  test('given a whole new chain then only a kept seal shows it', () => {
    const kepala = (chainOf(5)[4] as string[])[AT['segel'] as number] as string;
    const other = rantai(
      Array.from({ length: 6 }, () => anEvent({ catatan: 'karangan' })),
      START,
    ).rows;
    expect(periksaRantai(other).putusan).toBe('UTUH');
    expect(periksaRantai(other, { jumlah: 5, kepala }).putusan).toBe('DITULIS_ULANG');
    expect(periksaRantai(chainOf(7), { jumlah: 5, kepala }).putusan).toBe('UTUH');
  });

  test('given no events then an empty chain is whole, and a kept seal says what is missing', () => {
    expect(periksaRantai([])).toMatchObject({ putusan: 'UTUH', jumlah: 0, kepala: '', no: null });
    expect(periksaRantai([], { jumlah: 1, kepala: 'x' }).putusan).toBe('TERPOTONG');
  });
});

describe('the state from the history', () => {
  test('given changes in order then the last value of every key stands, and rows of other tabs do not count', () => {
    expect(
      keadaanDari([
        { a: ['', 'x'], b: ['', 1] },
        { a: ['x', 'y'] },
        { '+mentah': { a: 'z' } },
        { '+penilaian': [{ id: 'x' }] },
      ]),
    ).toEqual({ a: 'y', b: 1 });
  });

  test('given two states then applying their difference to the first gives the second', () => {
    const state = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.integer()));
    fc.assert(
      fc.property(state, state, (before, after) => {
        const beda = bedaAntara(before, after, ['a', 'b', 'c']);
        const got = { ...before, ...keadaanDari([beda]) };
        for (const k of ['a', 'b', 'c']) expect(got[k] ?? '').toEqual(after[k] ?? '');
      }),
    );
  });
});

describe('the fingerprint', () => {
  test('given a text moves into its neighbour, or any cell changes, then the fingerprint changes', () => {
    const places = [0, 1, 2];
    expect(sidikDari(['a', '', 'c'], places)).not.toBe(sidikDari(['', 'a', 'c'], places));
    expect(sidikDari(['ab', 'c', ''], places)).not.toBe(sidikDari(['a', 'bc', ''], places));
    const cell = fc.oneof(fc.string(), fc.integer());
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell), cell, fc.constantFrom(0, 1, 2), (cells, other, at) => {
        fc.pre(String(cells[at]) !== String(other));
        expect(
          sidikDari(
            cells.map((c, i) => (i === at ? other : c)),
            places,
          ),
        ).not.toBe(sidikDari(cells, places));
        expect(sidikDari(['x', ...cells], [1, 2, 3])).toBe(sidikDari(cells, places));
      }),
    );
  });
});
