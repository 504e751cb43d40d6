import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedaPosisi } from '../../src/domain/riwayat/beda-posisi.ts';
import { bedaAntara } from '../../src/domain/riwayat/keadaan.ts';
import { bacaPeristiwa, type Peristiwa, type Perubahan, rantai } from '../../src/domain/riwayat/peristiwa.ts';
import { type Posisi, posisiPada } from '../../src/domain/riwayat/posisi.ts';
import { KOLOM_STAF } from '../../src/domain/tab/inovasi.ts';
import type { Nilai } from '../../src/domain/tab/tab.ts';
import { fromDayNumber } from '../../src/domain/tanggal.ts';
import { normaliseText } from '../../src/domain/teks.ts';

// The same cases on every machine and every day.
fc.configureGlobal({ seed: 382017 });

type Values = Record<string, Nilai>;

const STAF: readonly string[] = KOLOM_STAF.map((c) => c.key);
const STATES = ['DRAF', 'VERIFIKASI', 'EVALUASI', 'LAYAK', 'DITETAPKAN', 'UJI_COBA'];
const DAY_ONE = 20454;
const dayOf = (n: number): string => fromDayNumber(DAY_ONE + n);

const value = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'binary', maxLength: 12 }).map(normaliseText),
  fc.integer(),
  fc.constantFrom('2026-05-20', '__proto__', '"', '=1+1', '\ud83d\ude00'),
);
const cells = fc.dictionary(fc.constantFrom(...STAF), value, { maxKeys: 6 });
const step = fc.record({
  kind: fc.constantFrom('CATAT', 'IMPOR', 'T09', 'T13', 'T16', 'SUNTING', 'T39', 'NASKAH_DIBUAT', 'BUKA'),
  days: fc.constantFrom(0, 0, 0, 1, 2, 40),
  who: fc.nat(),
  when: fc.nat(),
  status: fc.constantFrom(...STATES),
  cells,
});

const anEvent = (over: Partial<Peristiwa>): Peristiwa => ({
  waktu: '',
  operator: 'a@contoh.go.id',
  operator_nama: '',
  peran: '',
  cara: 'panel',
  kelompok: '',
  tindakan: '',
  id: '',
  dari: '',
  ke: '',
  versi: 0,
  diputuskan_oleh: '',
  dasar_no: '',
  dasar_tgl: '',
  catatan: '',
  perubahan: {},
  permintaan: '',
  ...over,
});

/** What a reader of the register sees of values: a blank cell and one that was never written are the same. */
const filled = (values: Readonly<Record<string, Nilai>>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, v]) => v !== '' && v !== null));

const shown = (posisi: Posisi): Record<string, Values> =>
  Object.fromEntries([...posisi].map(([id, { nilai }]) => [id, filled(nilai)]));

/**
 * A register that is walked without any history beside the one it writes: `live` changes as its cells would, and a copy is
 * kept at the end of every day.
 */
const walk = (steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) => {
  const live = new Map<string, Values>();
  const copies: { day: number; live: Map<string, Values> }[] = [];
  const events: Peristiwa[] = [];
  let day = 0;
  const copy = (): Map<string, Values> => new Map([...live].map(([id, v]) => [id, { ...v }]));
  for (const s of steps) {
    if (s.days > 0) copies.push({ day, live: copy() });
    day += s.days;
    const ids = [...live.keys()];
    const id = ids[s.who % Math.max(1, ids.length)];
    // A region far east of Greenwich late at night: its day is not that of UTC.
    const waktu = `${dayOf(day)}T${s.when % 2 === 0 ? '00:30:00' : '23:30:00'}+09:00`;
    const write = (tindakan: string, who: string, next: Values): void => {
      const before = live.get(who) ?? {};
      live.set(who, { ...before, ...next });
      const perubahan = bedaAntara(before, { ...before, ...next }, Object.keys(next));
      events.push(anEvent({ waktu, tindakan, id: who, perubahan }));
    };
    if (s.kind === 'CATAT' || s.kind === 'IMPOR')
      write(s.kind, `INV-${live.size + 1}`, { ...s.cells, id: `INV-${live.size + 1}`, status: s.status, versi: 1 });
    else if (s.kind === 'BUKA' || id === undefined)
      events.push(anEvent({ waktu, tindakan: 'BUKA', perubahan: { '+berkas': { id: 'x' } } }));
    else if (s.kind === 'NASKAH_DIBUAT')
      events.push(anEvent({ waktu, tindakan: s.kind, id: ids.join('; '), perubahan: { '+naskah': { versi: 1 } } }));
    else if (s.kind === 'SUNTING') write(s.kind, id, s.cells);
    else if (s.kind === 'T39') {
      const then = copies[s.when % Math.max(1, copies.length)]?.live.get(id) ?? {};
      write(s.kind, id, Object.fromEntries(STAF.map((key) => [key, then[key] ?? ''])));
    } else write(s.kind, id, { ...s.cells, status: s.status, versi: Number(live.get(id)?.['versi'] ?? 0) + 1 });
  }
  copies.push({ day, live: copy() });
  const read = rantai(events, { no: 0, segel: '' }).rows.map(bacaPeristiwa);
  return { live, copies, events: read, last: day };
};

const asRegister = (live: ReadonlyMap<string, Values>): Record<string, Values> =>
  Object.fromEntries([...live].map(([id, v]) => [id, filled(v)]));

describe('the register as it stood on a date', () => {
  test('given any history then its replay is the live register, and on any day what stood there that evening', () => {
    let days = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { live, copies, events, last } = walk(steps);
        expect(shown(posisiPada(events, dayOf(last)))).toEqual(asRegister(live));
        for (const [i, { day, live: then }] of copies.entries()) {
          days++;
          expect(shown(posisiPada(events, dayOf(day)))).toEqual(asRegister(then));
          // Until the evening before the next event nothing changes.
          const next = copies[i + 1]?.day;
          if (next !== undefined && next > day + 1)
            expect(shown(posisiPada(events, dayOf(next - 1)))).toEqual(asRegister(then));
        }
        expect(posisiPada(events, dayOf(-1)).size).toBe(0);
      }),
      { numRuns: 3000 },
    );
    expect(days).toBeGreaterThan(10000);
  });

  test('given any two days of a history then their difference makes the one of the other, and no entry is lost', () => {
    let changes = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), fc.nat(), fc.nat(), (steps, a, b) => {
        const { events, last } = walk(steps);
        const [from = 0, to = 0] = [a % (last + 1), b % (last + 1)].sort((x, y) => x - y);
        const before = posisiPada(events, dayOf(from));
        const after = posisiPada(events, dayOf(to));
        const beda = bedaPosisi(before, after);
        expect([...before.keys()].filter((id) => !after.has(id))).toEqual([]);
        const made = new Map([...before].map(([id, x]) => [id, { ...x.nilai }]));
        for (const [id, { baru, pindah, sel }] of beda) {
          changes++;
          expect(baru).toBe(!before.has(id));
          expect(Object.values(sel).every(([was, now]) => was !== now)).toBe(true);
          const was = before.get(id)?.nilai['status'];
          const now = after.get(id)?.nilai['status'];
          expect(pindah).toEqual(!baru && was !== now ? { dari: was, ke: now } : null);
          made.set(id, { ...made.get(id), ...Object.fromEntries(Object.entries(sel).map(([k, [, v]]) => [k, v])) });
        }
        expect(asRegister(made)).toEqual(shown(after));
        expect(bedaPosisi(after, after).size).toBe(0);
      }),
      { numRuns: 2000 },
    );
    expect(changes).toBeGreaterThan(1000);
  });

  test('given events of one entry then the last that changed it is told; a document made of it is none', () => {
    const status = (v: string): Perubahan => ({ status: ['', v] });
    const on = (hari: string, tindakan: string, perubahan: Perubahan): Peristiwa =>
      anEvent({ waktu: `${hari}T08:00:00+08:00`, tindakan, id: 'INV-1', perubahan });
    const events = [
      on('2026-01-05', 'CATAT', status('DRAF')),
      on('2026-02-01', 'T01', status('VERIFIKASI')),
      on('2026-02-09', 'NASKAH_DIBUAT', { '+naskah': {} }),
    ];
    expect(posisiPada(events, '2026-12-31').get('INV-1')?.terakhir).toEqual({
      tindakan: 'T01',
      tanggal: '2026-02-01',
    });
    expect(posisiPada(events, '2026-01-31').get('INV-1')?.terakhir.tindakan).toBe('CATAT');
  });
});
