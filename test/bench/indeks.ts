// The best set to submit: exact beside taking the most mature of every number, beside every subset where that can still be counted, and
// the whole page. All in this one process; what counts is the ratios and the points of the index that are lost.
import { performance } from 'node:perf_hooks';
import { halamanIndeks } from '../../src/domain/indeks/halaman-indeks.ts';
import { keIndeks, nilaiJumlah, pembagi } from '../../src/domain/indeks/hitung-iid.ts';
import { type Calon, pilihTerbaik } from '../../src/domain/indeks/pilihan-terbaik.ts';
import { jumlahYandas, YANDAS } from '../../src/domain/indeks/yandas.ts';
import type { KetentuanIid } from '../../src/domain/program/ketentuan.ts';
import { bahanIndeks, ketentuan, nilai } from '../domain/indeks/bahan.ts';
import { anEntry } from '../domain/ringkasan/bahan.ts';

const RUNS = 9;

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? 0;

const timed = (work: () => void): number => {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
};

const nilaiDari = (set: readonly Calon[], k: KetentuanIid): number =>
  set.length === 0
    ? 0
    : set.reduce((sum, c) => sum + c.kematangan, 0) / pembagi(k, set.length) +
      nilaiJumlah(k, set.length, jumlahYandas(set.map((c) => c.yandas)));

/** Maturities as a region has them, most of them high; innovations of basic service are few and weaker, one urusan has but one. */
const calonBangkitan = (n: number): readonly Calon[] =>
  Array.from({ length: n }, (_, i) => {
    const u = i % 10 < 3 ? (i === 12 ? 5 : i % 4) : -1;
    const mentah = 40 + ((i * 7919) % 72);
    return {
      id: `INV-${String(i).padStart(4, '0')}`,
      kematangan: u < 0 ? mentah : mentah * 0.6,
      yandas: YANDAS[u]?.kode ?? '',
    };
  });

/** The most mature of every number, urusan left to chance. */
const palingMatang = (calon: readonly Calon[], k: KetentuanIid): number => {
  const urut = [...calon].sort((a, b) => b.kematangan - a.kematangan);
  const yandas = new Set<string>();
  let sum = 0;
  let best = 0;
  for (const [i, c] of urut.entries()) {
    sum += c.kematangan;
    if (c.yandas !== '') yandas.add(c.yandas);
    best = Math.max(best, sum / pembagi(k, i + 1) + nilaiJumlah(k, i + 1, yandas.size));
  }
  return best;
};

const semuaHimpunan = (calon: readonly Calon[], k: KetentuanIid): number => {
  let best = 0;
  for (let mask = 0; mask < 1 << calon.length; mask++)
    best = Math.max(
      best,
      nilaiDari(
        calon.filter((_, i) => mask & (1 << i)),
        k,
      ),
    );
  return best;
};

const ms = (n: number): string => `${n.toFixed(n < 10 ? 2 : 0).padStart(7)} ms`;

export const benchIndeks = (): void => {
  const k = ketentuan('2026');
  console.log('\nthe best set to submit to the index, medians of one run');
  for (const n of [12, 16]) {
    const calon = calonBangkitan(n);
    const kecil = ketentuan('2026', { pembagiMinimum: 5, yandasMinimum: 3 });
    const exact = timed(() => void pilihTerbaik(calon, kecil));
    const start = performance.now();
    const best = semuaHimpunan(calon, kecil);
    const brute = performance.now() - start;
    const beda = Math.abs(best - pilihTerbaik(calon, kecil).nilai);
    console.log(
      `  ${String(n).padStart(3)} innovations, divisor 5   exact ${ms(exact)}   every subset ${ms(brute)} = ${(brute / exact).toFixed(0)} x   difference ${beda.toExponential(0)}`,
    );
  }
  for (const n of [100, 300, 700]) {
    const calon = calonBangkitan(n);
    const exact = timed(() => void pilihTerbaik(calon, k));
    const greedy = timed(() => void palingMatang(calon, k));
    const { nilai: best, masuk } = pilihTerbaik(calon, k);
    const hilang = (v: number): string => keIndeks(k, best - v).toFixed(2);
    console.log(
      `  ${String(n).padStart(3)} innovations   exact ${ms(exact)}, chooses ${masuk.length}   most mature of every number ${ms(greedy)} = ${(greedy / exact).toFixed(2)} x, loses ${hilang(palingMatang(calon, k))} points   submitting all loses ${hilang(nilaiDari(calon, k))}`,
    );
  }
  const calon = calonBangkitan(700);
  const b = bahanIndeks({
    entri: calon.map((c) =>
      anEntry({
        id: c.id,
        nama_inovasi: c.id,
        status: 'PENERAPAN',
        asal_data: 'WARISAN',
        penerapan_mulai: '2025-02-03',
        urusan_utama: c.yandas,
      }),
    ),
    nilai: nilai(
      calon.flatMap((c, i) =>
        Array.from({ length: 20 }, (_, no) => ({ tahun: '2026', id: c.id, no: `${16 + no}`, klaim: (i + no) % 4 })),
      ),
    ),
  });
  console.log(`  the whole page of 700 innovations with 14,000 levels ${ms(timed(() => void halamanIndeks(b)))}`);
};
