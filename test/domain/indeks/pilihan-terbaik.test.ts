import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yangKeluar } from '../../../src/domain/indeks/alasan-keluar.ts';
import { nilaiJumlah, pembagi } from '../../../src/domain/indeks/hitung-iid.ts';
import { type Calon, pilihTerbaik } from '../../../src/domain/indeks/pilihan-terbaik.ts';
import { jumlahYandas, YANDAS } from '../../../src/domain/indeks/yandas.ts';
import { ketentuan } from './bahan.ts';

const KODE = YANDAS.map((u) => u.kode);

const nilaiDari = (set: readonly Calon[], k: ReturnType<typeof ketentuan>): number =>
  set.length === 0
    ? 0
    : set.reduce((s, c) => s + c.kematangan, 0) / pembagi(k, set.length) +
      nilaiJumlah(k, set.length, jumlahYandas(set.map((c) => c.yandas)));

/** The best value over every subset, and the fewest members that reach it. */
const semuaHimpunan = (calon: readonly Calon[], k: ReturnType<typeof ketentuan>) => {
  let nilai = 0;
  let n = 0;
  for (let mask = 1; mask < 1 << calon.length; mask++) {
    const set = calon.filter((_, i) => mask & (1 << i));
    const v = nilaiDari(set, k);
    if (v > nilai + 1e-9 || (v > nilai - 1e-9 && set.length < n)) {
      nilai = Math.max(nilai, v);
      n = set.length;
    }
  }
  return { nilai, n };
};

const calon = fc
  .array(
    fc.record({
      // Few values and many zeros, so that ties are common.
      kematangan: fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: 4 }).map((n) => n * 27.75),
        fc.integer({ min: 0, max: 111 }),
      ),
      yandas: fc.oneof(fc.constant(''), fc.constantFrom(...KODE)),
    }),
    { maxLength: 10 },
  )
  .map((list) => list.map((c, i) => ({ id: `INV-${String(i).padStart(2, '0')}`, ...c })));

const aturan = fc.record({
  pembagiMinimum: fc.integer({ min: 0, max: 8 }),
  jumlahMaks: fc.integer({ min: 0, max: 12 }),
  jumlahBobot: fc.constantFrom(0, 0.38, 5, 30),
  yandasMinimum: fc.integer({ min: 0, max: 7 }),
});

describe('the best set', () => {
  test('given any candidates and rules then no subset is better, and none as good is smaller', () => {
    fc.assert(
      fc.property(calon, aturan, (list, over) => {
        const k = ketentuan('2026', over);
        const pilihan = pilihTerbaik(list, k);
        const best = semuaHimpunan(list, k);
        expect(pilihan.nilai).toBeCloseTo(best.nilai, 8);
        expect(nilaiDari(pilihan.masuk, k)).toBeCloseTo(best.nilai, 8);
        expect(pilihan.masuk.length).toBe(best.n);
        for (const { selisih } of yangKeluar(list, pilihan, k)) expect(selisih).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('given twelve candidates then the same holds', () => {
    const twelve = fc.array(fc.tuple(fc.integer({ min: 0, max: 111 }), fc.constantFrom('', ...KODE)), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(twelve, aturan, (rows, over) => {
        const list = rows.map(([kematangan, yandas], i) => ({
          id: `I${String(i).padStart(2, '0')}`,
          kematangan,
          yandas,
        }));
        const k = ketentuan('2026', over);
        expect(pilihTerbaik(list, k).nilai).toBeCloseTo(semuaHimpunan(list, k).nilai, 8);
      }),
      { numRuns: 20 },
    );
  });

  test('given the rows in another order then the same innovations are chosen', () => {
    fc.assert(
      fc.property(
        calon.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        aturan,
        ([list, shuffled], over) => {
          const k = ketentuan('2026', over);
          expect(pilihTerbaik(shuffled, k)).toEqual(pilihTerbaik(list, k));
        },
      ),
    );
  });

  test('given a weak innovation that brings the last urusan needed then it is taken; without it the weak stay out', () => {
    const strong = KODE.slice(0, 4).flatMap((yandas, u) =>
      [0, 1, 2].map((i) => ({ id: `A${u}${i}`, kematangan: 100, yandas })),
    );
    const weak = { id: 'B', kematangan: 90, yandas: KODE[4] ?? '' };
    const k = ketentuan('2026');
    expect(pilihTerbaik([...strong, weak], k).masuk.map((c) => c.id)).toContain('B');
    const other = { ...weak, yandas: '' };
    expect(pilihTerbaik([...strong, other], k).masuk).toHaveLength(12);
    expect(yangKeluar([...strong, other], pilihTerbaik([...strong, other], k), k)).toEqual([
      { id: 'B', selisih: expect.closeTo(((1290 / 13 - 100) / 250) * 100, 9) },
    ]);
  });

  test('given a smaller set that is as good then the smaller one is taken', () => {
    const list = [
      { id: 'A', kematangan: 100, yandas: '' },
      { id: 'B', kematangan: 0, yandas: '' },
      { id: 'C', kematangan: 0, yandas: KODE[0] ?? '' },
    ];
    const k = ketentuan('2026', { pembagiMinimum: 5, yandasMinimum: 1, jumlahMaks: 1 });
    expect(pilihTerbaik(list, k).masuk.map((c) => c.id)).toEqual(['A', 'C']);
  });

  test('given 700 candidates then it beats the most mature ones of every number', () => {
    const list = Array.from({ length: 700 }, (_, i) => ({
      id: `I${i}`,
      kematangan: (i * 37) % 112,
      yandas: KODE[i % 9] ?? '',
    }));
    const k = ketentuan('2026');
    const { nilai, masuk } = pilihTerbaik(list, k);
    const urut = [...list].sort((a, b) => b.kematangan - a.kematangan);
    expect(nilai).toBe(Math.max(...urut.map((_, i) => nilaiDari(urut.slice(0, i + 1), k))));
    expect(masuk.length).toBeGreaterThan(12);
  });
});
