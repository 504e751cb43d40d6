import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { PENILAIAN } from '../../src/domain/tab/penilaian.ts';
import type { Outcome } from '../../src/local/execute.ts';
import { insertColumns, insertRows } from '../../src/local/sheet-structure.ts';
import { sortRows } from '../../src/local/sort-rows.ts';
import {
  BUNDLE_TANPA_DOCX, KEPUTUSAN, RAPAT, type Siap, act, aProposal, addTab, atStage, call, entries, entry, events, eventsOf, fill, outcome, rowOf, rowsOf, seen, sheetOf, type,
  type Workbook, withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

type Stop = { readonly stopAfterCall: number; readonly loseUnflushed: boolean };

/**
 * Stops a request before each of its backend calls, with its unsent writes kept and lost; then the same request comes
 * again, or somebody else's act. Which of the two alternates, so that every call meets both.
 */
const everywhere = <S extends { readonly wb: Workbook }>(o: {
  readonly make: () => S;
  readonly run: (s: S, stop?: Stop) => Outcome;
  readonly meanwhile?: (s: S) => void;
  readonly again: (s: S) => void;
  readonly other: (s: S) => void;
  readonly check: (s: S, how: 'again' | 'other', where: string) => void;
}): number => {
  const whole = o.make();
  const free = o.run(whole);
  expect(free.error).toBeNull();
  expectUtuh(whole.wb);
  const total = free.calls.total;
  for (let n = 1; n <= total; n++) {
    for (const loseUnflushed of [false, true]) {
      const how = (n % 2 === 0) === loseUnflushed ? 'again' : 'other';
      const where = `stopped at call ${n} of ${total}, unsent writes ${loseUnflushed ? 'lost' : 'kept'}, then ${how}`;
      const s = o.make();
      const stopped = o.run(s, { stopAfterCall: n, loseUnflushed });
      expect(stopped.error?.message, where).toBe(`Execution stopped at call ${n}`);
      o.meanwhile?.(s);
      try {
        o[how](s);
        expectUtuh(s.wb);
        o.check(s, how, where);
      } catch (error) {
        if (error instanceof Error) error.message = `${where}: ${error.message}`;
        throw error;
      }
    }
  }
  return total;
};

const lakukan = ({ wb, ids }: Siap, kode: string, isian: object, permintaan: string, lihat: object, stop?: Stop): Outcome =>
  outcome(wb, 'lakukanTindakan', { id: ids, kode, isian, lihat, permintaan }, stop);

/** A register with the acted entries scattered among others, one of which somebody else will act on. */
const scattered = (status: string, n: number): Siap & { readonly lain: string; readonly lihat: object } => {
  const { wb, ids } = atStage(status, 2 * n + 1);
  const chosen = ids.filter((_, i) => i % 2 === 0).slice(0, n);
  return { wb, ids: chosen, lain: ids[1] as string, lihat: seen(wb, chosen) };
};

describe('an act that is stopped anywhere', () => {
  const CASES = [
    { name: 'on one entry', n: 1, status: 'PROSES_PENETAPAN', kode: 'T13', ke: 'DITETAPKAN', isian: KEPUTUSAN },
    { name: 'on twelve scattered rows', n: 12, status: 'PROSES_PENETAPAN', kode: 'T13', ke: 'DITETAPKAN', isian: KEPUTUSAN },
    { name: 'with the outcome of a meeting', n: 2, status: 'EVALUASI', kode: 'T09', ke: 'LAYAK', isian: RAPAT },
  ];

  test.each(CASES)('given it is $name then the next request finds it undone or finishes it, once', ({ n, status, kode, ke, isian }) => {
    everywhere({
      make: () => scattered(status, n),
      run: (s, stop) => lakukan(s, kode, isian, 'permintaan-uji', s.lihat, stop),
      meanwhile: (s) => {
        type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'catatan', 'ditulis sementara itu');
        type(s.wb, INOVASI, rowOf(s.wb, s.lain), 'manfaat', 'manfaat lain');
      },
      again: (s) => lakukan(s, kode, isian, 'permintaan-uji', s.lihat),
      other: (s) => {
        const [h] = act(s.wb, [s.lain], status === 'EVALUASI' ? 'T31' : 'T12', { alasan: 'dikembalikan Bagian Hukum' }).hasil;
        expect(h).toMatchObject({ ok: true });
      },
      check: (s, how) => {
        const done = events(s.wb).filter((p) => p.permintaan === 'permintaan-uji' && p.tindakan === kode).map((p) => p.id);
        // The same request again finds the first entry edited and refuses it; a request that was committed is done whole.
        expect([0, n, n - 1]).toContain(done.length);
        if (how === 'other') expect([0, n]).toContain(done.length);
        for (const id of s.ids) expect(entry(s.wb, id).status).toBe(done.includes(id) ? ke : status);
        if (how === 'other') expect(entry(s.wb, s.lain).status).toBe(status === 'EVALUASI' ? 'DITARIK' : 'LAYAK');
        expect(entry(s.wb, s.ids[0] as string).catatan).toBe('ditulis sementara itu');
        expect(entry(s.wb, s.lain).manfaat).toBe('manfaat lain');
        if (kode === 'T09') expect(rowsOf(s.wb, PENILAIAN).map((p) => p.id).sort()).toEqual([...done].sort());
        expect(entries(s.wb)).toHaveLength(2 * n + 1);
      },
    });
  }, 60000);

  test('given nobody edited meanwhile then the same request again always ends in the act, with its answer', () => {
    const make = (): ReturnType<typeof scattered> => scattered('PROSES_PENETAPAN', 2);
    const run = (s: ReturnType<typeof scattered>, stop?: Stop): Outcome => lakukan(s, 'T13', KEPUTUSAN, 'permintaan-uji', s.lihat, stop);
    const answer = run(make()).result;
    everywhere({
      make,
      run,
      again: (s) => expect(run(s).result).toEqual(answer),
      other: (s) => expect(run(s).result).toEqual(answer),
      check: (s) => {
        for (const id of s.ids) {
          expect(entry(s.wb, id)).toMatchObject({ status: 'DITETAPKAN', sk_no: KEPUTUSAN.sk_no, sk_tgl: '2026-05-20', sk_berlaku: '2026-05-20' });
          expect(eventsOf(s.wb, id).filter((p) => p.tindakan === 'T13')).toHaveLength(1);
        }
      },
    });
  }, 60000);
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

describe('new entries', () => {
  test('given a proposal that is being added is stopped anywhere then it stands once or not at all', () => {
    const add = ({ wb }: Siap, nama: string, stop?: Stop): Outcome => outcome(wb, 'tambahUsulan', { nama_inovasi: nama, pd_pengusul: 'Dinas Sosial', inisiator_jenis: 'ASN' }, stop);
    const next = (s: Siap): void => expect(add(s, 'Kedua').result).toHaveProperty('id');
    everywhere({
      make: () => withProposals(2),
      run: (s, stop) => add(s, 'Pertama', stop),
      meanwhile: (s) => type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'catatan', 'tetap'),
      again: next,
      other: next,
      check: (s) => {
        const names = entries(s.wb).map((e) => e.nama_inovasi);
        expect(names.filter((n) => n === 'Kedua')).toHaveLength(1);
        expect(names.filter((n) => n === 'Pertama')).toHaveLength(events(s.wb).filter((p) => p.tindakan === 'CATAT' && p.perubahan['nama_inovasi']?.[1 as never] === 'Pertama').length);
        expect(names.filter((n) => n === 'Pertama').length).toBeLessThanOrEqual(1);
        expect(entry(s.wb, s.ids[0] as string).catatan).toBe('tetap');
      },
    });
  }, 60000);

  test('given typed rows that are being registered are stopped anywhere, two of them alike, then every row gets one id', () => {
    const make = (): Siap => {
      const siap = withProposals(1);
      fill(siap.wb, INOVASI, [aProposal(5), aProposal(6), aProposal(6), aProposal(7)]);
      return siap;
    };
    const run = ({ wb }: Siap, stop?: Stop): Outcome => outcome(wb, 'daftarkanBaris', {}, stop);
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
        expect(rows.map((e) => e.nama_inovasi)).toEqual([1, 5, 6, 6, 7].map((n) => `Kapal Layanan ${n}`));
        expect(new Set(rows.map((e) => e.id)).size).toBe(5);
        expect(rows.every((e) => e.id !== '' && e.status === 'DRAF')).toBe(true);
        expect(events(s.wb).filter((p) => p.tindakan === 'CATAT' && p.perubahan['nama_inovasi']?.[1 as never] !== 'Lain')).toHaveLength(5);
      },
    });
  }, 60000);

  test('given a typed row was edited between the stop and the next act then it is still registered once, with the edit', () => {
    const make = (): Siap => {
      const siap = withProposals(1);
      fill(siap.wb, INOVASI, [aProposal(5)]);
      return siap;
    };
    everywhere({
      make,
      run: ({ wb }, stop) => outcome(wb, 'daftarkanBaris', {}, stop),
      meanwhile: (s) => type(s.wb, INOVASI, 3, 'catatan', 'disunting'),
      again: (s) => call(s.wb, 'daftarkanBaris'),
      other: (s) => call(s.wb, 'daftarkanBaris'),
      check: (s) => {
        expect(entries(s.wb).map((e) => [e.nama_inovasi, e.catatan])).toEqual([['Kapal Layanan 1', ''], ['Kapal Layanan 5', 'disunting']]);
      },
    });
  }, 60000);

  test.each([false, true])('given an import of twenty rows is stopped anywhere, own columns between ours: %s, then every row comes in once', (between) => {
    const make = (): Siap => {
      const siap = withProposals(1);
      if (between) {
        insertColumns(siap.wb, sheetOf(siap.wb, 'Inovasi'), 15, 1);
      }
      addTab(siap.wb, 'Ekspor', [
        ['Nama Inovasi', 'OPD', 'Tahapan', 'Manfaat'],
        ...Array.from({ length: 20 }, (_, i) => [`Impor ${i % 19}`, `Dinas ${i % 3}`, i % 2 ? 'Penerapan' : 'Inisiatif', `manfaat ${i}`]),
      ]);
      return siap;
    };
    const run = ({ wb }: Siap, stop?: Stop): Outcome => outcome(wb, 'imporTab', { tab: 'Ekspor' }, stop);
    everywhere({
      make,
      run,
      meanwhile: (s) => type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'catatan', 'tetap'),
      again: (s) => expect(run(s).error).toBeNull(),
      other: (s) => {
        call(s.wb, 'tambahUsulan', { nama_inovasi: 'Lain' });
        expect(run(s).error).toBeNull();
      },
      check: (s) => {
        const rows = entries(s.wb).filter((e) => e.nama_inovasi.startsWith('Impor'));
        expect(rows.map((e) => e.manfaat).sort()).toEqual(Array.from({ length: 20 }, (_, i) => `manfaat ${i}`).sort());
        expect(events(s.wb).filter((p) => p.tindakan === 'IMPOR')).toHaveLength(20);
        expect(entry(s.wb, s.ids[0] as string).catatan).toBe('tetap');
      },
    });
  }, 60000);
});

describe('a document', () => {
  test('given the drafting of a decree is stopped anywhere then one document, one row and one pair of events come of it', () => {
    const run = ({ wb, ids }: Siap, stop?: Stop): Outcome => outcome(wb, 'buatKeputusan', { id: ids }, { bundle: BUNDLE_TANPA_DOCX, ...stop });
    everywhere({
      make: () => atStage('LAYAK', 2),
      run,
      meanwhile: (s) => type(s.wb, INOVASI, rowOf(s.wb, s.ids[0] as string), 'catatan', 'tetap'),
      again: (s) => expect(run(s).result).toMatchObject({ naskah: [{ versi: 1 }] }),
      other: (s) => {
        const [h] = act(s.wb, s.ids.slice(0, 1), 'T31', { alasan: 'ditarik pengusul' }).hasil;
        expect(h).toMatchObject({ ok: true });
      },
      check: (s, how) => {
        const made = s.wb.files.filter((f) => f.mimeType.endsWith('document'));
        const rows = rowsOf(s.wb, NASKAH);
        const done = events(s.wb).filter((p) => p.tindakan === 'NASKAH_DIBUAT');
        expect(made.length).toBeLessThanOrEqual(1);
        expect(rows.map((r) => r.tautan)).toEqual(done.map((p) => (p.perubahan['+naskah'] as unknown as { tautan: string }).tautan));
        if (how === 'again') expect([made.length, rows.length, done.length]).toEqual([1, 1, 1]);
        expect(events(s.wb).filter((p) => p.tindakan === 'NASKAH_DIMINTA').length).toBeLessThanOrEqual(1);
        expect(entry(s.wb, s.ids[0] as string).catatan).toBe('tetap');
      },
    });
  }, 60000);
});

describe('a person moves rows while an act writes', () => {
  /** Does something to the workbook in the middle of the act: after its commit, before it writes cells. */
  const duringAct = (wb: Workbook, work: () => void): void => {
    let done = false;
    wb.properties.script = new Proxy({ ...wb.properties.script }, {
      set: (target, key: string, value: string) => {
        if (!done) work();
        done = true;
        target[key] = value;
        return true;
      },
    });
  };

  test.each<[string, (wb: Workbook) => void]>([
    ['inserts a row above', (wb) => insertRows(wb, sheetOf(wb, 'Inovasi'), 2, 1)],
    ['sorts the whole tab backwards', (wb) => {
      const sheet = sheetOf(wb, 'Inovasi');
      sortRows(wb, sheet, { row: 2, column: 1, rows: 6, columns: sheet.maxColumns }, [{ column: 1, ascending: false }]);
    }],
  ])('given somebody %s then the act stands at its entry and the others are as they were', (_, move) => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 6);
    const chosen = [ids[0], ids[4]] as string[];
    const lihat = seen(wb, chosen);
    duringAct(wb, () => move(wb));
    const { hasil } = act(wb, chosen, 'T13', KEPUTUSAN, { lihat });
    expect(hasil.every((h) => h.ok)).toBe(true);
    expect(entries(wb).map((e) => [e.id, e.status, e.sk_no]).sort()).toEqual(
      ids.map((id) => (chosen.includes(id) ? [id, 'DITETAPKAN', KEPUTUSAN.sk_no] : [id, 'PROSES_PENETAPAN', ''])).sort(),
    );
    expectUtuh(wb);
  });

  test('given the tab was sorted between looking and acting then the act finds its entry', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 6);
    const lihat = seen(wb, [ids[1] as string]);
    const sheet = sheetOf(wb, 'Inovasi');
    sortRows(wb, sheet, { row: 2, column: 1, rows: 6, columns: sheet.maxColumns }, [{ column: 1, ascending: false }]);
    expect(act(wb, [ids[1] as string], 'T13', KEPUTUSAN, { lihat }).hasil[0]).toMatchObject({ ok: true });
    expect(entries(wb).filter((e) => e.status === 'DITETAPKAN').map((e) => e.id)).toEqual([ids[1]]);
    expectUtuh(wb);
  });
});
