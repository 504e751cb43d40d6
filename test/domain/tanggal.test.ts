import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addYears,
  dayNumber,
  dayOfWeek,
  fromDayNumber,
  isTanggal,
  namaHari,
  type Tanggal,
  tanggalOf,
  tanggalPanjang,
} from '../../src/domain/tanggal.ts';

// The same cases on every machine and every day.
fc.configureGlobal({ seed: 382017 });

const DAY = 86_400_000;
const days = fc.integer({ min: dayNumber('1900-01-01' as Tanggal), max: dayNumber('2200-12-31' as Tanggal) });

test('given any day of three centuries then the arithmetic agrees with the calendar of the language', () => {
  fc.assert(
    fc.property(days, (n) => {
      const reference = new Date(n * DAY);
      const t = fromDayNumber(n);
      expect(t).toBe(reference.toISOString().slice(0, 10));
      expect(dayNumber(t)).toBe(n);
      expect(dayOfWeek(t)).toBe(reference.getUTCDay());
      expect(isTanggal(t)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('given any numbers then a date is made exactly when the calendar has that day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (y, m, d) => {
        const reference = new Date(Date.UTC(y, m - 1, d));
        const exists = reference.getUTCMonth() === m - 1 && reference.getUTCDate() === d && m >= 1 && d >= 1;
        expect(tanggalOf(y, m, d) !== null).toBe(exists);
      },
    ),
    { numRuns: 500 },
  );
});

test('given a year outside the register then it is no date', () => {
  expect([tanggalOf(1899, 12, 31), tanggalOf(2201, 1, 1)]).toEqual([null, null]);
  expect(['2024-2-29', '2023-02-29', '2024-02-30', '', '17-08-2026', '2024-01-01x'].filter(isTanggal)).toEqual([]);
});

test('given a date then years are added on the same day, and 29 February falls back', () => {
  expect(addYears('2024-02-29' as Tanggal, 1)).toBe('2025-02-28');
  expect(addYears('2024-02-29' as Tanggal, 4)).toBe('2028-02-29');
  expect(addYears('2023-07-15' as Tanggal, 2)).toBe('2025-07-15');
});

test('given a date then it is written as official documents write it', () => {
  expect(tanggalPanjang('2026-07-05' as Tanggal)).toBe('5 Juli 2026');
  expect(namaHari('2026-06-15' as Tanggal)).toBe('Senin');
});
