import { describe, expect, it } from 'vitest';
import { rupiah, rupiahAngka } from '../../../src/domain/naskah/rupiah.ts';
import { angkaDanTerbilang, TERBILANG_MAX, terbilang } from '../../../src/domain/naskah/terbilang.ts';

const VECTORS: readonly (readonly [number, string])[] = [
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [1100, 'seribu seratus'],
  [2000, 'dua ribu'],
  [2017, 'dua ribu tujuh belas'],
  [2026, 'dua ribu dua puluh enam'],
  [10_000, 'sepuluh ribu'],
  [11_000, 'sebelas ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [1_500_000, 'satu juta lima ratus ribu'],
  [1_000_000_000, 'satu miliar'],
  [1_000_000_000_000, 'satu triliun'],
  [
    TERBILANG_MAX,
    'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
  ],
];

describe('terbilang', () => {
  it.each(VECTORS)('spells %i', (n, words) => {
    expect(terbilang(n)).toBe(words);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, TERBILANG_MAX + 1])('refuses %s', (n) => {
    expect(() => terbilang(n)).toThrow(RangeError);
    expect(() => rupiah(n)).toThrow(RangeError);
  });

  it('writes numbers and money the way produk hukum does', () => {
    expect(angkaDanTerbilang(30)).toBe('30 (tiga puluh)');
    expect(rupiah(150_000_000)).toBe('Rp150.000.000,00 (seratus lima puluh juta rupiah)');
    expect(rupiah(0)).toBe('Rp0,00 (nol rupiah)');
    expect([1, 12, 123, 1234, 123_456, 1_234_567].map(rupiahAngka)).toEqual([
      'Rp1,00',
      'Rp12,00',
      'Rp123,00',
      'Rp1.234,00',
      'Rp123.456,00',
      'Rp1.234.567,00',
    ]);
  });
});
