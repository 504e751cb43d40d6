import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAMARAN } from '../../src/domain/ekspor/samaran.ts';
import { periksaRantai, type Segel } from '../../src/domain/riwayat/periksa-rantai.ts';
import { type Peristiwa, rantai, segelDari } from '../../src/domain/riwayat/peristiwa.ts';
import type { Redaksi } from '../../src/domain/riwayat/redaksi.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';

type Row = readonly string[];

const KEYS = RIWAYAT.columns.map((c) => c.key);
const SEGEL = KEYS.indexOf('segel');
const PERUBAHAN = KEYS.indexOf('perubahan');
const CATATAN = KEYS.indexOf('catatan');

const anEvent = (i: number, over: Partial<Peristiwa> = {}): Peristiwa => ({
  waktu: `2026-06-15T10:00:${String(i % 60).padStart(2, '0')}+08:00`,
  operator: 'admin@contoh.go.id',
  operator_nama: '',
  peran: 'ADMIN',
  cara: 'panel',
  kelompok: `p${i}`,
  tindakan: 'T01',
  id: `INV-73.24-2026-${String(i).padStart(4, '0')}`,
  dari: 'DRAF',
  ke: 'VERIFIKASI',
  versi: 2,
  diputuskan_oleh: 'Inisiator',
  dasar_no: '',
  dasar_tgl: '',
  catatan: `Usul Rahmawati Contoh ${i}`,
  perubahan: { inisiator_nama: ['', 'Rahmawati Contoh'], nama_inovasi: ['', `Kapal ${i}`] },
  permintaan: `p${i}`,
  ...over,
});

const ORIGINAL = rantai(
  Array.from({ length: 40 }, (_, i) => anEvent(i + 1)),
  { no: 0, segel: '' },
).rows as Row[];

const redacted = (row: Row): Row => row.map((c) => c.replaceAll('Rahmawati Contoh', SAMARAN));
const declare = (row: Row): Redaksi => ({
  no: Number(row[0]),
  segel: row[SEGEL] as string,
  sidik: segelDari(redacted(row)),
});
const tail = (rows: readonly Row[]): { no: number; segel: string } => ({
  no: rows.length,
  segel: rows.at(-1)?.[SEGEL] ?? '',
});
const kept = (rows: readonly Row[]): Segel => ({ jumlah: rows.length, kepala: tail(rows).segel });
const found = (rows: readonly Row[], segel?: Segel): string => {
  const { putusan, rincianKode, no } = periksaRantai(rows, segel);
  return `${putusan} ${rincianKode} ${no}`;
};
const withCell = (rows: readonly Row[], at: number, column: number, text: string): Row[] =>
  rows.map((r, i) => (i === at ? r.map((c, k) => (k === column ? text : c)) : r));

/** Rows of these numbers redacted, declared by one event, and a few events after it. */
const history = (numbers: readonly number[]): Row[] => {
  const list = numbers.map((no) => declare(ORIGINAL[no - 1] as Row)) as unknown as never;
  const redaksi = anEvent(41, {
    tindakan: 'REDAKSI',
    id: '',
    catatan: 'Permintaan subjek data',
    perubahan: { '+redaksi': list },
  });
  const later = rantai([redaksi, anEvent(42), anEvent(43)], tail(ORIGINAL)).rows as Row[];
  return [...ORIGINAL.map((r, i) => (numbers.includes(i + 1) ? redacted(r) : r)), ...later];
};

const NUMBERS = [3, 4, 17, 40];
const ROWS = history(NUMBERS);
const HEAD = kept(ROWS);

describe('a redacted history', () => {
  test('given a later event declares every redaction then it is whole, against old codes too, and tells which', () => {
    for (const segel of [undefined, HEAD, kept(ORIGINAL), kept(ORIGINAL.slice(0, 3))])
      expect(found(ROWS, segel)).toBe('UTUH UTUH null');
    expect(periksaRantai(ROWS, HEAD).disamarkan).toEqual(NUMBERS.map((no) => ({ no, menurut: 41 })));
    expect(periksaRantai(ORIGINAL)).not.toHaveProperty('disamarkan');
  });

  test('given it is declared and was stopped before any row changed, or after some, then it is whole', () => {
    for (const done of [[], [3], [3, 17]]) {
      const rows = ROWS.map((r, i) => (NUMBERS.includes(i + 1) && !done.includes(i + 1) ? (ORIGINAL[i] as Row) : r));
      expect(found(rows, HEAD)).toBe('UTUH UTUH null');
      expect(periksaRantai(rows).disamarkan?.map((d) => d.no) ?? []).toEqual(done);
    }
  });

  test('given the same rows without the declaration, or with it cut off, then the first of them is DIUBAH', () => {
    expect(found(ROWS.slice(0, 40))).toBe('DIUBAH ISI 3');
    expect(found([...ROWS.slice(0, 40), ...ROWS.slice(41)])).toBe('DIUBAH ISI 3');
    expect(found(ROWS.filter((_, i) => i !== 40 && i !== 2))).toBe('DIUBAH ISI 4');
  });

  test('given an event that declares nothing, another kind, itself, a later one, another seal or another text then nothing is accepted', () => {
    const one = declare(ORIGINAL[2] as Row);
    const tries: readonly (readonly [string, unknown])[] = [
      ['REDAKSI', undefined],
      ['REDAKSI', []],
      ['REDAKSI', 'semua'],
      ['REDAKSI', [null, 3, { no: 3 }]],
      ['REDAKSI', [{ ...one, no: 4 }]],
      ['REDAKSI', [{ ...one, no: '3' }]],
      ['REDAKSI', [{ ...one, segel: (ORIGINAL[3] as Row)[SEGEL] }]],
      ['REDAKSI', [{ ...one, sidik: segelDari(ORIGINAL[2] as Row) }]],
      ['REDAKSI', [{ ...one, sidik: '' }]],
      ['T01', [one]],
      ['SUNTING', [one]],
    ];
    for (const [tindakan, list] of tries) {
      const event = anEvent(41, { tindakan, perubahan: { '+redaksi': list as never } });
      const rows = [
        ...ORIGINAL.map((r, i) => (i === 2 ? redacted(r) : r)),
        ...(rantai([event], tail(ORIGINAL)).rows as Row[]),
      ];
      expect(found(rows), JSON.stringify([tindakan, list])).toBe('DIUBAH ISI 3');
    }
    // A declaration that stands before the event it is about declares nothing.
    const early = rantai(
      [anEvent(1, { tindakan: 'REDAKSI', perubahan: { '+redaksi': [{ ...one, no: 2 }] as never } }), anEvent(2)],
      { no: 0, segel: '' },
    ).rows as Row[];
    expect(found(early.map((r, i) => (i === 1 ? redacted(r) : r)))).toBe('DIUBAH ISI 2');
  });

  test('given a declared text without the mark of a redaction then it is an alteration', () => {
    const forged = (ORIGINAL[2] as Row).map((c, i) => (i === CATATAN ? 'karangan' : c));
    const list = [{ no: 3, segel: forged[SEGEL], sidik: segelDari(forged) }] as never;
    const later = rantai([anEvent(41, { tindakan: 'REDAKSI', perubahan: { '+redaksi': list } })], tail(ORIGINAL))
      .rows as Row[];
    expect(found([...ORIGINAL.map((r, i) => (i === 2 ? forged : r)), ...later])).toBe('DIUBAH ISI 3');
  });

  test('given an event is redacted again then only its last text is accepted', () => {
    const again = (ROWS[2] as Row).map((c) => c.replace('Kapal 3', SAMARAN));
    const list = [{ no: 3, segel: again[SEGEL], sidik: segelDari(again) }] as never;
    const later = rantai([anEvent(44, { tindakan: 'REDAKSI', perubahan: { '+redaksi': list } })], tail(ROWS))
      .rows as Row[];
    const rows = [...ROWS.map((r, i) => (i === 2 ? again : r)), ...later];
    expect(periksaRantai(rows).disamarkan?.[0]).toEqual({ no: 3, menurut: 44 });
    expect(found([...ROWS, ...later])).toBe('DIUBAH ISI 3');
  });

  test('given two thousand mutations of it then each gets its verdict, and none is missed', () => {
    const place = fc.nat(ROWS.length - 1);
    /** Where the declaring event is touched, the first redacted row loses what vouches for it. */
    const blamed = (at: number): string => `DIUBAH ISI ${at === 40 ? 3 : at + 1}`;
    const cell = fc
      .tuple(place, fc.nat(KEYS.length - 1), fc.nat(), fc.nat(7))
      .map(([at, column, byte, bit]): [Row[], string] => {
        const text = (ROWS[at] as Row)[column] as string;
        const bytes = Buffer.from(text === '' ? ' ' : text, 'utf8');
        const i = byte % bytes.length;
        bytes[i] = (bytes[i] as number) ^ (1 << bit);
        return [withCell(ROWS, at, column, bytes.toString('utf8')), blamed(at)];
      });
    const text = fc
      .tuple(place, fc.constantFrom(CATATAN, PERUBAHAN), fc.string({ maxLength: 20 }))
      .map(([at, column, t]): [Row[], string] => [
        withCell(ROWS, at, column, `${(ROWS[at] as Row)[column]}${SAMARAN}${t}`),
        blamed(at),
      ]);
    /** The row of a redacted event put back, doubled or changed for another redacted one. */
    const swapped = fc
      .tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS))
      .map(([a, b]): [Row[], string] => {
        const rows = [...ROWS];
        rows[a - 1] = ROWS[b - 1] as Row;
        return [rows, a === b ? 'UTUH UTUH null' : `DIHAPUS NOMOR_HILANG ${a}`];
      });
    const gone = fc
      .integer({ min: 0, max: ROWS.length - 2 })
      .map((at): [Row[], string] => [
        ROWS.filter((_, i) => i !== at),
        at === 40 ? 'DIUBAH ISI 3' : `DIHAPUS NOMOR_HILANG ${at + 1}`,
      ]);
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 5, arbitrary: cell },
          { weight: 2, arbitrary: text },
          { weight: 1, arbitrary: swapped },
          { weight: 2, arbitrary: gone },
        ),
        ([rows, verdict]) => {
          expect(found(rows, HEAD)).toBe(verdict);
        },
      ),
      { numRuns: 2000, seed: 272022, endOnFailure: true },
    );
  });
});
