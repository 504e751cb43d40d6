import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HasilRantai, periksaRantai, type Segel } from '../../src/domain/riwayat/periksa-rantai.ts';
import { BATAS_JSON, type Peristiwa, rantai } from '../../src/domain/riwayat/peristiwa.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';

type Row = readonly string[];

const KEYS = RIWAYAT.columns.map((c) => c.key);
const SEGEL = KEYS.indexOf('segel');

const anEvent = (i: number, over: Partial<Peristiwa> = {}): Peristiwa => ({
  waktu: `2026-06-15T10:00:${String(i % 60).padStart(2, '0')}+08:00`,
  operator: 'admin@contoh.go.id',
  operator_nama: i % 2 === 0 ? 'Rahmawati Contoh' : '',
  peran: 'PETUGAS',
  cara: 'panel',
  kelompok: `p${i}`,
  tindakan: 'T01',
  id: `INV-73.24-2026-${String(i).padStart(4, '0')}`,
  dari: 'DRAF',
  ke: 'MENUNGGU_PENGANTAR',
  versi: 2,
  diputuskan_oleh: 'Inisiator',
  dasar_no: '400.7/1/Dinkes',
  dasar_tgl: '2026-01-28',
  catatan: 'Baris pertama\nbaris kedua, "kutipan" é 😀',
  perubahan: { status: ['DRAF', 'MENUNGGU_PENGANTAR'], nama_inovasi: ['', `Kapal ${i}`] },
  permintaan: `p${i}`,
  ...over,
});

const chainOf = (events: readonly Peristiwa[], last: { no: number; segel: string } = { no: 0, segel: '' }): Row[] =>
  rantai(events, last).rows;

const segelDari = (rows: readonly Row[]): Segel => ({
  jumlah: rows.length,
  kepala: rows[rows.length - 1]?.[SEGEL] ?? '',
});

const found = (rows: readonly Row[], kept?: Segel): string => {
  const { putusan, rincianKode, no } = periksaRantai(rows, kept);
  return `${putusan} ${rincianKode} ${no}`;
};

const withRow = (rows: readonly Row[], at: number, row: Row): Row[] => rows.map((r, i) => (i === at ? row : r));
const withCell = (rows: readonly Row[], at: number, column: number, text: string): Row[] =>
  withRow(
    rows,
    at,
    (rows[at] as Row).map((c, i) => (i === column ? text : c)),
  );

/** What a number missing from, or out of its place in, genuine rows should be called. */
const expected = (numbers: readonly number[], kept?: Segel): string => {
  const max = Math.max(0, ...numbers);
  for (let no = 1; no <= max; no++) if (!numbers.includes(no)) return `DIHAPUS NOMOR_HILANG ${no}`;
  const at = numbers.findIndex((no, i) => no !== i + 1);
  if (at >= 0) return `DIUBAH URUTAN ${at + 1}`;
  return kept && numbers.length < kept.jumlah ? `TERPOTONG TERPOTONG ${numbers.length + 1}` : 'UTUH UTUH null';
};

/** Five events; the changes of the last go on in two further columns. */
const SMALL = chainOf([
  anEvent(1),
  anEvent(2),
  anEvent(3),
  anEvent(4, { catatan: '' }),
  anEvent(5, { perubahan: { rancang_bangun: ['', 'kata 😀 '.repeat(Math.ceil((2.5 * BATAS_JSON) / 8))] } }),
]);
const KEPT = segelDari(SMALL);
const KEPTS = [undefined, KEPT, { ...KEPT, kepala: KEPT.kepala.slice(0, 20) }];
const PLACES = SMALL.map((_, i) => i);

/** Every way in which a spreadsheet or a person may alter a text a little. */
const alterations = (text: string): string[] =>
  [
    '',
    `${text} `,
    ` ${text}`,
    `${text}\n`,
    `'${text}`,
    `${text}0`,
    `0${text}`,
    `${text}.0`,
    text.slice(0, -1),
    text.slice(1),
    text.toUpperCase(),
    text.toLowerCase(),
    text.normalize('NFD'),
    text.replace(/\n/g, '\r\n'),
    text.replace(/\n/g, ' '),
    text.replace(/ /g, '\u00a0'),
    'x',
  ].filter((other) => other !== text);

describe('a small history, exhausted', () => {
  test('given nothing was changed then it is whole, whatever blanks stand right of it and below', () => {
    expect(SMALL[4]).toHaveLength(KEYS.length + 2);
    for (const kept of KEPTS) {
      expect(found(SMALL, kept)).toBe('UTUH UTUH null');
      expect(
        found(
          SMALL.map((r) => [...r, '', '']),
          kept,
        ),
      ).toBe('UTUH UTUH null');
      expect(
        found(
          SMALL.map((r) =>
            r.slice(0, r.indexOf(r[SEGEL] as string) + 1).concat(r.slice(SEGEL + 1).filter((c) => c !== '')),
          ),
          kept,
        ),
      ).toBe('UTUH UTUH null');
      expect(found([...SMALL, Array<string>(22).fill(''), []], kept)).toBe('UTUH UTUH null');
    }
  });

  test.each(PLACES)('given any cell of row %i is altered in any of many ways then that event is DIUBAH', (at) => {
    for (let column = 0; column < KEYS.length + 4; column++) {
      const row = [...(SMALL[at] as Row)];
      while (row.length < KEYS.length + 4) row.push('');
      const rows = withRow(SMALL, at, row);
      for (const text of alterations(row[column] ?? ''))
        for (const kept of [undefined, KEPT])
          expect(found(withCell(rows, at, column, text), kept), `${column} ${text.slice(0, 80)}`).toBe(
            `DIUBAH ISI ${at + 1}`,
          );
    }
  });

  test.each(PLACES)('given any character of row %i is changed, left out or doubled then that event is DIUBAH', (at) => {
    const upTo = SMALL.slice(0, at + 1);
    for (const [column, text] of (SMALL[at] as Row).entries()) {
      // Every thousandth character of the cells that are full.
      const step = text.length > 2000 ? 997 : 1;
      for (let i = 0; i < text.length; i += step) {
        const flipped = String.fromCharCode(text.charCodeAt(i) ^ 1);
        for (const middle of [flipped, '', text.slice(i, i + 1).repeat(2)])
          expect(found(withCell(upTo, at, column, text.slice(0, i) + middle + text.slice(i + 1)))).toBe(
            `DIUBAH ISI ${at + 1}`,
          );
      }
    }
  });

  test('given any two cells of an event change places, or text moves over a cut of the JSON, then it is DIUBAH', () => {
    for (const [at, row] of SMALL.entries())
      for (let a = 0; a < row.length; a++)
        for (let b = a + 1; b < row.length; b++) {
          if (row[a] === row[b]) continue;
          const swapped = row.map((c, i) => (i === a ? row[b] : i === b ? row[a] : c) as string);
          expect(periksaRantai(withRow(SMALL, at, swapped)).putusan, `${at} ${a} ${b}`).not.toBe('UTUH');
        }
    const long = SMALL[4] as Row;
    const [first, second] = [long[KEYS.indexOf('perubahan')] as string, long[KEYS.length] as string];
    const moved = (cut: number): Row =>
      long.map((c, i) =>
        i === KEYS.indexOf('perubahan')
          ? (first + second).slice(0, cut)
          : i === KEYS.length
            ? (first + second).slice(cut)
            : c,
      );
    for (const cut of [0, 1, first.length - 1, first.length + 1, first.length + second.length])
      expect(found(withRow(SMALL, 4, moved(cut)))).toBe('DIUBAH ISI 5');
    expect(found(withRow(SMALL, 4, [...long.slice(0, KEYS.length), '', ...long.slice(KEYS.length)]))).toBe(
      'DIUBAH ISI 5',
    );
  });

  test('given any of the rows are taken out then their numbers are told, and a cut tail by the kept seal alone', () => {
    for (let mask = 0; mask < 2 ** SMALL.length; mask++) {
      const rows = SMALL.filter((_, i) => mask & (1 << i));
      const numbers = PLACES.filter((i) => mask & (1 << i)).map((i) => i + 1);
      for (const kept of KEPTS) expect(found(rows, kept), `mask ${mask}`).toBe(expected(numbers, kept));
    }
    expect(periksaRantai([SMALL[0], SMALL[3]] as Row[]).data).toEqual({ baris: 2, hilang: [[2, 3]] });
    expect(periksaRantai(SMALL.slice(0, 2), KEPT).data).toEqual({ hilang: [[3, 5]] });
  });

  test('given the rows stand in any other order then the first that is out of place is told', () => {
    for (const order of permutations(PLACES))
      for (const kept of KEPTS)
        expect(
          found(
            order.map((i) => SMALL[i] as Row),
            kept,
          ),
        ).toBe(
          expected(
            order.map((i) => i + 1),
            kept,
          ),
        );
  });

  test('given any row is doubled at any place, or copied over another, then the verdict fits what is left', () => {
    for (const from of PLACES)
      for (let to = 0; to <= SMALL.length; to++) {
        const order = [...PLACES.slice(0, to), from, ...PLACES.slice(to)];
        const over = PLACES.map((i) => (i === to ? from : i));
        for (const list of [order, over]) {
          const rows = list.map((i) => SMALL[i] as Row);
          expect(found(rows, KEPT), `${from} to ${to}`).toBe(
            expected(
              list.map((i) => i + 1),
              KEPT,
            ),
          );
        }
      }
  });

  test.each([
    ['a blank row', []],
    ['a row of blanks and a space', ['', '', ' ']],
    ['a word', ['Total']],
    ['a number', ['6']],
    ['the heading again', RIWAYAT.columns.map((c) => c.heading)],
    ['text far to the right', [...Array<string>(30).fill(''), 'catatan']],
  ])('given %s anywhere among the events then that row is named', (name, foreign) => {
    for (let at = 0; at <= SMALL.length; at++) {
      const rows = [...SMALL.slice(0, at), foreign, ...SMALL.slice(at)];
      const isBelow = at === SMALL.length && name === 'a blank row';
      for (const kept of KEPTS) {
        const { putusan, rincianKode, data, jumlah } = periksaRantai(rows, kept);
        expect([putusan, rincianKode, data, jumlah]).toEqual(
          isBelow ? ['UTUH', 'UTUH', {}, 5] : ['DIUBAH', 'BUKAN_KEGIATAN', { baris: at + 1 }, 5],
        );
      }
    }
  });

  test.each(PLACES)('given the cells of row %i are emptied or overwritten then its event is DIHAPUS', (at) => {
    for (const row of [[], ['Total', '5']]) {
      const isLast = at === SMALL.length - 1;
      const foreign = row.length > 0 ? 'DIUBAH BUKAN_KEGIATAN null' : 'TERPOTONG TERPOTONG 5';
      expect(found(withRow(SMALL, at, row), KEPT)).toBe(isLast ? foreign : `DIHAPUS NOMOR_HILANG ${at + 1}`);
    }
  });

  test.each(PLACES)('given the event of row %i is replaced and sealed anew then it is named', (at) => {
    const no = at + 1;
    const isLast = no === SMALL.length;
    const forged = (sebelum: string): Row =>
      chainOf([anEvent(no, { catatan: 'karangan' })], { no: at, segel: sebelum })[0] as Row;
    const linked = withRow(SMALL, at, forged(SMALL[at - 1]?.[SEGEL] ?? ''));
    expect(found(linked)).toBe(isLast ? 'UTUH UTUH null' : `DIUBAH SAMBUNGAN ${no}`);
    expect(found(linked, KEPT)).toBe(isLast ? `DITULIS_ULANG DITULIS_ULANG ${no}` : `DIUBAH SAMBUNGAN ${no}`);
    // Nothing after the last event denies it: of the two that do not fit, the earlier is named.
    const unlinked = withRow(SMALL, at, forged('a'.repeat(64)));
    expect(found(unlinked)).toBe(`DIUBAH SAMBUNGAN ${isLast ? no - 1 : no}`);
  });

  test('given the history was written anew from any event on then only the kept seal shows it', () => {
    for (const at of PLACES) {
      const events = Array.from({ length: SMALL.length - at + 1 }, (_, i) => anEvent(i, { catatan: 'karangan' }));
      const rows = [
        ...SMALL.slice(0, at),
        ...chainOf(events, { no: at, segel: SMALL[at - 1]?.[SEGEL] ?? '' }),
      ] as Row[];
      expect(found(rows)).toBe('UTUH UTUH null');
      for (let jumlah = 1; jumlah <= SMALL.length; jumlah++)
        expect(found(rows, segelDari(SMALL.slice(0, jumlah)))).toBe(
          jumlah <= at ? 'UTUH UTUH null' : `DITULIS_ULANG DITULIS_ULANG ${jumlah}`,
        );
    }
  });

  test('given any digit of the kept head is another, or fewer than 80 bits were kept, then it does not pass', () => {
    for (const length of [20, 21, 63, 64])
      for (let i = 0; i < length; i++) {
        const head = KEPT.kepala.slice(0, length);
        const other = head[i] === '0' ? '1' : '0';
        const kepala = head.slice(0, i) + other + head.slice(i + 1);
        expect(found(SMALL, { jumlah: 5, kepala })).toBe('DITULIS_ULANG DITULIS_ULANG 5');
      }
    for (let length = 0; length < 20; length++)
      expect(found(SMALL, { jumlah: 5, kepala: KEPT.kepala.slice(0, length) })).toContain('DITULIS_ULANG');
    expect(found(SMALL, { jumlah: 0, kepala: '' })).toBe('UTUH UTUH null');
  });
});

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((x, i) => permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [x, ...rest]));
}

const LARGE = chainOf(Array.from({ length: 120 }, (_, i) => anEvent(i + 1)));
const HEAD = segelDari(LARGE);
const NUMBERS = LARGE.map((_, i) => i + 1);

type Mutation = { readonly name: string; readonly rows: readonly Row[]; readonly verdict: string };

const place = fc.nat(LARGE.length - 1);

/** One bit of the bytes of one cell. */
const bitFlip = fc
  .tuple(place, fc.nat(KEYS.length - 1), fc.nat(), fc.nat(7))
  .map(([at, column, byte, bit]): Mutation => {
    const text = (LARGE[at] as Row)[column] as string;
    const bytes = Buffer.from(text === '' ? ' ' : text, 'utf8');
    const i = byte % bytes.length;
    bytes[i] = (bytes[i] as number) ^ (1 << bit);
    return { name: 'bit', rows: withCell(LARGE, at, column, bytes.toString('utf8')), verdict: `DIUBAH ISI ${at + 1}` };
  });

const newText = fc
  .tuple(place, fc.nat(KEYS.length + 2), fc.string({ unit: 'binary', maxLength: 30 }))
  .map(([at, column, text]): Mutation => {
    const row = [...(LARGE[at] as Row), '', '', ''];
    const same = row[column] === text;
    row[column] = text;
    return { name: 'text', rows: withRow(LARGE, at, row), verdict: same ? 'UTUH UTUH null' : `DIUBAH ISI ${at + 1}` };
  });

/** Rows deleted, moved, swapped, doubled, cut: the same events in another list. */
const arranged = fc
  .tuple(fc.constantFrom('delete', 'span', 'swap', 'move', 'double', 'over', 'cut'), place, place)
  .map(([name, a, b]): Mutation => {
    const order = NUMBERS.map((n) => n - 1);
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    if (name === 'delete') order.splice(a, 1);
    else if (name === 'span') order.splice(low, high - low + 1);
    else if (name === 'swap') [order[a], order[b]] = [b, a];
    else if (name === 'move') order.splice(b, 0, ...order.splice(a, 1));
    else if (name === 'double') order.splice(b, 0, a);
    else if (name === 'over') order[b] = a;
    else order.length = a;
    return {
      name,
      rows: order.map((i) => LARGE[i] as Row),
      verdict: expected(
        order.map((i) => i + 1),
        HEAD,
      ),
    };
  });

/** Events from one place to another written anew, each sealed and linked to the one before. */
const forged = fc.tuple(place, place).map(([a, b]): Mutation => {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const events = Array.from({ length: high - low + 1 }, (_, i) => anEvent(i, { catatan: 'karangan' }));
  const rows = chainOf(events, { no: low, segel: LARGE[low - 1]?.[SEGEL] ?? '' });
  return {
    name: 'forged',
    rows: [...LARGE.slice(0, low), ...rows, ...LARGE.slice(high + 1)],
    verdict: high + 1 === LARGE.length ? `DITULIS_ULANG DITULIS_ULANG ${high + 1}` : `DIUBAH SAMBUNGAN ${high + 1}`,
  };
});

describe('a large history, mutated at random', () => {
  test('given ten thousand mutations then each gets its verdict, and none is missed', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 4, arbitrary: bitFlip },
          { weight: 2, arbitrary: newText },
          { weight: 4, arbitrary: arranged },
          { weight: 1, arbitrary: forged },
        ),
        ({ name, rows, verdict }) => {
          const hasil: HasilRantai = periksaRantai(rows, HEAD);
          seen.set(hasil.putusan, (seen.get(hasil.putusan) ?? 0) + 1);
          expect(`${hasil.putusan} ${hasil.rincianKode} ${hasil.no}`, name).toBe(verdict);
        },
      ),
      { numRuns: 10_000, seed: 382017, endOnFailure: true },
    );
    expect([...seen.keys()].sort()).toEqual(['DIHAPUS', 'DITULIS_ULANG', 'DIUBAH', 'TERPOTONG', 'UTUH']);
    // Only what leaves every row as it was may pass: a row put where it stood.
    expect(seen.get('UTUH') ?? 0).toBeLessThan(100);
  });
});
