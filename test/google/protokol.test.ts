import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PENILAIAN } from '../../src/domain/tab/penilaian.ts';
import type { Outcome } from '../../src/local/execute.ts';
import { insertRows } from '../../src/local/sheet-structure.ts';
import { sortRows } from '../../src/local/sort-rows.ts';
import {
  act,
  atStage,
  call,
  entries,
  entry,
  events,
  eventsOf,
  KEPUTUSAN,
  outcome,
  RAPAT,
  rowOf,
  rowsOf,
  type Siap,
  seen,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

const lakukan = (
  { wb, ids }: Siap,
  kode: string,
  isian: object,
  permintaan: string,
  lihat: object,
  stop?: Stop,
): Outcome => outcome(wb, 'lakukanTindakan', { id: ids, kode, isian, lihat, permintaan }, stop);

/** A register with the acted entries scattered among others, one of which somebody else will act on. */
const scattered = (status: string, n: number): Siap & { readonly lain: string; readonly lihat: object } => {
  const { wb, ids } = atStage(status, n + Math.ceil(n / 2));
  const chosen = ids.filter((_, i) => i % 3 !== 1).slice(0, n);
  return { wb, ids: chosen, lain: ids[1] as string, lihat: seen(wb, chosen) };
};

describe('an act that is stopped anywhere', () => {
  const CASES = [
    {
      name: 'on one entry',
      n: 1,
      bergantian: false,
      status: 'PROSES_PENETAPAN',
      kode: 'T13',
      ke: 'DITETAPKAN',
      isian: KEPUTUSAN,
    },
    {
      name: 'on twelve scattered rows',
      n: 12,
      bergantian: false,
      status: 'PROSES_PENETAPAN',
      kode: 'T13',
      ke: 'DITETAPKAN',
      isian: KEPUTUSAN,
    },
    {
      name: 'with the outcome of a meeting',
      n: 2,
      bergantian: true,
      status: 'EVALUASI',
      kode: 'T09',
      ke: 'LAYAK',
      isian: RAPAT,
    },
  ];

  test.each(CASES)(
    'given it is $name then the next request finds it undone or finishes it, once',
    ({ n, bergantian, status, kode, ke, isian }) => {
      everywhere({
        bergantian,
        make: () => scattered(status, n),
        run: (s, stop) => lakukan(s, kode, isian, 'permintaan-uji', s.lihat, stop),
        meanwhile: (s) => {
          type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'catatan', 'ditulis sementara itu');
          type(s.wb, INOVASI, rowOf(s.wb, s.lain), 'manfaat', 'manfaat lain');
        },
        again: (s) => lakukan(s, kode, isian, 'permintaan-uji', s.lihat),
        other: (s) => {
          const [h] = act(s.wb, [s.lain], status === 'EVALUASI' ? 'T31' : 'T12', {
            alasan: 'dikembalikan Bagian Hukum',
          }).hasil;
          expect(h).toMatchObject({ ok: true });
        },
        check: (s, how) => {
          const done = events(s.wb)
            .filter((p) => p.permintaan === 'permintaan-uji' && p.tindakan === kode)
            .map((p) => p.id);
          // The same request again finds the first entry edited and refuses it; a request that was committed is done whole.
          expect([0, n, n - 1]).toContain(done.length);
          if (how === 'other') expect([0, n]).toContain(done.length);
          for (const id of s.ids) expect(entry(s.wb, id).status).toBe(done.includes(id) ? ke : status);
          if (how === 'other') expect(entry(s.wb, s.lain).status).toBe(status === 'EVALUASI' ? 'DITARIK' : 'LAYAK');
          expect(entry(s.wb, s.ids[0] as string).catatan).toBe('ditulis sementara itu');
          expect(entry(s.wb, s.lain).manfaat).toBe('manfaat lain');
          if (kode === 'T09')
            expect(
              rowsOf(s.wb, PENILAIAN)
                .map((p) => p.id)
                .sort(),
            ).toEqual([...done].sort());
          expect(entries(s.wb)).toHaveLength(n + Math.ceil(n / 2));
        },
      });
    },
    60000,
  );

  test('given nobody edited meanwhile then the same request again always ends in the act, with its answer', () => {
    const make = (): ReturnType<typeof scattered> => scattered('PROSES_PENETAPAN', 2);
    const run = (s: ReturnType<typeof scattered>, stop?: Stop): Outcome =>
      lakukan(s, 'T13', KEPUTUSAN, 'permintaan-uji', s.lihat, stop);
    const answer = run(make()).result;
    everywhere({
      bergantian: true,
      make,
      run,
      again: (s) => expect(run(s).result).toEqual(answer),
      other: (s) => expect(run(s).result).toEqual(answer),
      check: (s) => {
        for (const id of s.ids) {
          expect(entry(s.wb, id)).toMatchObject({
            status: 'DITETAPKAN',
            sk_no: KEPUTUSAN.sk_no,
            sk_tgl: '2026-05-20',
            sk_berlaku: '2026-05-20',
          });
          expect(eventsOf(s.wb, id).filter((p) => p.tindakan === 'T13')).toHaveLength(1);
        }
      },
    });
  });
});

test('given an act was stopped after its commit then the next check finishes it before it looks', () => {
  const s = scattered('PROSES_PENETAPAN', 1);
  const total = lakukan(structuredClone(s), 'T13', KEPUTUSAN, 'permintaan-uji', s.lihat).calls.total;
  const states: string[] = [];
  for (let n = 1; n <= total; n++) {
    const { wb, ids } = structuredClone(s);
    lakukan({ wb, ids }, 'T13', KEPUTUSAN, 'permintaan-uji', s.lihat, { stopAfterCall: n, loseUnflushed: true });
    call(wb, 'periksaRegister');
    expectUtuh(wb);
    states.push(entry(wb, ids[0] as string).status);
  }
  expect([...new Set(states)]).toEqual(['PROSES_PENETAPAN', 'DITETAPKAN']);
});

describe('a person moves rows while an act writes', () => {
  /** Does something to the workbook in the middle of the act: after its commit, before it writes cells. */
  const duringAct = (wb: Workbook, work: () => void): void => {
    let done = false;
    wb.properties.script = new Proxy(
      { ...wb.properties.script },
      {
        set: (target, key: string, value: string) => {
          if (!done) work();
          done = true;
          target[key] = value;
          return true;
        },
      },
    );
  };

  test.each<[string, (wb: Workbook) => void]>([
    ['inserts a row above', (wb) => insertRows(wb, sheetOf(wb, 'Inovasi'), 2, 1)],
    [
      'sorts the whole tab backwards',
      (wb) => {
        const sheet = sheetOf(wb, 'Inovasi');
        sortRows(wb, sheet, { row: 2, column: 1, rows: 6, columns: sheet.maxColumns }, [
          { column: 1, ascending: false },
        ]);
      },
    ],
  ])('given somebody %s then the act stands at its entry and the others are as they were', (_, move) => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 6);
    const chosen = [ids[0], ids[4]] as string[];
    const lihat = seen(wb, chosen);
    duringAct(wb, () => move(wb));
    const { hasil } = act(wb, chosen, 'T13', KEPUTUSAN, { lihat });
    expect(hasil.every((h) => h.ok)).toBe(true);
    expect(
      entries(wb)
        .map((e) => [e.id, e.status, e.sk_no])
        .sort(),
    ).toEqual(
      ids
        .map((id) => (chosen.includes(id) ? [id, 'DITETAPKAN', KEPUTUSAN.sk_no] : [id, 'PROSES_PENETAPAN', '']))
        .sort(),
    );
    expectUtuh(wb);
  });

  test('given the tab was sorted between looking and acting then the act finds its entry', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 6);
    const lihat = seen(wb, [ids[1] as string]);
    const sheet = sheetOf(wb, 'Inovasi');
    sortRows(wb, sheet, { row: 2, column: 1, rows: 6, columns: sheet.maxColumns }, [{ column: 1, ascending: false }]);
    expect(act(wb, [ids[1] as string], 'T13', KEPUTUSAN, { lihat }).hasil[0]).toMatchObject({ ok: true });
    expect(
      entries(wb)
        .filter((e) => e.status === 'DITETAPKAN')
        .map((e) => e.id),
    ).toEqual([ids[1]]);
    expectUtuh(wb);
  });
});
