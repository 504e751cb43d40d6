import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daftarPD } from '../../src/domain/aturan/aturan.ts';
import { hariKerjaAntara, tambahHariKerja } from '../../src/domain/hari-kerja/hari-kerja.ts';
import { type Kalender, susunKalender } from '../../src/domain/hari-kerja/kalender.ts';
import { kalenderUnit } from '../../src/domain/hari-kerja/kalender-unit.ts';
import { bacaPengaturan } from '../../src/domain/pengaturan.ts';
import type { PerangkatDaerah } from '../../src/domain/tab/lembaga.ts';
import { dayNumber, dayOfWeek, fromDayNumber, type Tanggal } from '../../src/domain/tanggal.ts';

// The same cases on every machine and every day.
fc.configureGlobal({ seed: 382017 });

const T = (text: string): Tanggal => text as Tanggal;

/** The plain way: look at every day. */
const isKerja = (t: Tanggal, perMinggu: number, libur: ReadonlySet<string>): boolean => {
  const day = dayOfWeek(t);
  return day !== 0 && (day !== 6 || perMinggu === 6) && !libur.has(t);
};

const countByDay = (dari: Tanggal, sampai: Tanggal, perMinggu: number, libur: ReadonlySet<string>): number => {
  let n = 0;
  for (let d = dayNumber(dari) + 1; d <= dayNumber(sampai); d++) if (isKerja(fromDayNumber(d), perMinggu, libur)) n++;
  return n;
};

// Days around 1970 too: the arithmetic must not care on which side of day 0 it works.
const day = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 20000, max: 20400 }));
const near = fc.record({ start: day, length: fc.integer({ min: 0, max: 90 }) });
const holidays = (start: number): fc.Arbitrary<string[]> =>
  fc.array(
    fc.integer({ min: start - 100, max: start + 150 }).map((d) => fromDayNumber(d) as string),
    { maxLength: 60 },
  );
const situation = near.chain(({ start, length }) =>
  fc.record({
    dari: fc.constant(fromDayNumber(start)),
    sampai: fc.constant(fromDayNumber(start + length)),
    libur: holidays(start),
    perMinggu: fc.constantFrom<5 | 6>(5, 6),
  }),
);

describe('working days', () => {
  test('given any range, week and holidays then the count is that of looking at every day, backwards its negative', () => {
    fc.assert(
      fc.property(situation, ({ dari, sampai, libur, perMinggu }) => {
        const k = susunKalender(perMinggu, libur);
        const n = countByDay(dari, sampai, perMinggu, new Set(libur));
        expect(hariKerjaAntara(dari, sampai, k)).toBe(n);
        expect(hariKerjaAntara(sampai, dari, k) + n).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('given any number of working days then the day found is a working day, and lies exactly so many after or before', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 60 }), ({ dari, libur, perMinggu }, n) => {
        const k = susunKalender(perMinggu, libur);
        const set = new Set(libur);
        const later = tambahHariKerja(dari, n, k);
        expect(isKerja(later, perMinggu, set)).toBe(true);
        expect(countByDay(dari, later, perMinggu, set)).toBe(n);
        const earlier = tambahHariKerja(dari, -n, k);
        expect(isKerja(earlier, perMinggu, set)).toBe(true);
        expect(
          countByDay(fromDayNumber(dayNumber(earlier) - 1), fromDayNumber(dayNumber(dari) - 1), perMinggu, set),
        ).toBe(n);
        expect(tambahHariKerja(dari, 0, k)).toBe(dari);
      }),
      { numRuns: 1000 },
    );
  });

  const lima = (...libur: string[]): Kalender => susunKalender(5, libur);

  test.each<[string, string, string, Kalender, number]>([
    ['a Friday to Monday', '2026-06-12', '2026-06-15', lima(), 1],
    ['a Friday to Monday, six days', '2026-06-12', '2026-06-15', susunKalender(6, []), 2],
    ['a weekend', '2026-06-13', '2026-06-14', lima(), 0],
    ['a holiday on Monday', '2026-06-12', '2026-06-16', lima('2026-06-15'), 1],
    ['a holiday on Saturday', '2026-06-12', '2026-06-15', lima('2026-06-13'), 1],
    ['a holiday on Saturday, six days', '2026-06-12', '2026-06-15', susunKalender(6, ['2026-06-13']), 1],
    ['the same day', '2026-06-12', '2026-06-12', lima(), 0],
    ['backwards', '2026-06-15', '2026-06-12', lima(), -1],
  ])('given %s then they are as counted by hand', (_, dari, sampai, k, n) => {
    expect(hariKerjaAntara(T(dari), T(sampai), k)).toBe(n);
  });

  test('given cells that are no dates, and one date twice, then the calendar holds what is a holiday once', () => {
    expect(susunKalender(5, ['', 'besok', '2026-02-30', '2026-06-15', '2026-06-15']).libur).toEqual([
      dayNumber(T('2026-06-15')),
    ]);
  });

  test('given fifty years of holidays then ten thousand counts take no time', () => {
    const k = susunKalender(
      5,
      Array.from({ length: 1000 }, (_, i) => fromDayNumber(10000 + i * 18)),
    );
    const start = performance.now();
    for (let i = 0; i < 10000; i++) tambahHariKerja(fromDayNumber(20000 + (i % 300)), 14, k);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('calendars of offices', () => {
  const pd = daftarPD(
    [
      { nama: 'Dinas Kesehatan', alias: 'Dinkes', jenis_unit: 'DINAS' },
      { nama: 'Puskesmas Malili', alias: 'PKM Malili', jenis_unit: 'PUSKESMAS' },
    ].map((r) => r as unknown as PerangkatDaerah),
  );
  const perMinggu = (settings: readonly (readonly [string, string])[], nama: string): number =>
    kalenderUnit(bacaPengaturan(settings), [], pd)(nama).hariPerMinggu;

  test.each<[string, [string, string][], string, number]>([
    ['a Dinas', [], 'Dinas Kesehatan', 5],
    ['a puskesmas by its other name', [], 'pkm malili', 6],
    ['nobody', [], '', 5],
    ['an office that nobody knows', [], 'Dinas Sihir', 5],
    ['a Dinas of a region with six days', [['hari_kerja', '6']], 'Dinas Kesehatan', 6],
    ['a puskesmas where the list is empty', [['unit_enam_hari', '']], 'Puskesmas Malili', 5],
    ['a Dinas that the list names', [['unit_enam_hari', 'dinas; Kelurahan']], 'Dinkes', 6],
    ['a setting that is no number', [['hari_kerja', 'lima']], 'Dinas Kesehatan', 5],
  ])('given %s then its week is as the settings say', (_, settings, nama, days) => {
    expect(perMinggu(settings, nama)).toBe(days);
  });
});
