import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indeksHimpunan } from '../../../src/domain/indeks/indeks-himpunan.ts';
import type { Poin } from '../../../src/domain/indeks/poin-berikutnya.ts';
import { type Proyeksi, susunProyeksi } from '../../../src/domain/indeks/proyeksi.ts';
import { susunTahunDepan } from '../../../src/domain/indeks/tahun-depan.ts';
import { YANDAS } from '../../../src/domain/indeks/yandas.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import type { Inovasi } from '../../../src/domain/tab/inovasi.ts';
import { anEntry } from '../ringkasan/bahan.ts';
import { bahanIndeks, bukti, keikutsertaan, nilai } from './bahan.ts';

const applied = (id: string, over: Partial<Inovasi> = {}): Inovasi =>
  anEntry({
    id,
    nama_inovasi: `Inovasi ${id}`,
    pd_pengusul: 'Dinas Kesehatan',
    status: 'PENERAPAN',
    asal_data: 'WARISAN',
    penerapan_mulai: '2025-03-03',
    urusan_utama: '1.02',
    ...over,
  });

const proyeksi = (b: BahanProgram, tahun = '2026'): Proyeksi => {
  const read = susunProyeksi(b, tahun);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

/** A level raised on tab Nilai Indikator, as somebody would do it who follows a recommendation. */
const naikkan = (b: BahanProgram, { id, indikator, dari }: Poin): BahanProgram => ({
  ...b,
  nilai: [
    ...b.nilai.filter((r) => !(r.id === id && r.no === indikator.no)),
    ...nilai([{ tahun: '2026', id, no: indikator.no, klaim: dari + 1 }]),
  ],
});

/** The index by claims of the same innovations as before. */
const denganHimpunan = (b: BahanProgram, ids: ReadonlySet<string>): number => {
  const p = proyeksi(b);
  return indeksHimpunan(
    p.lolos.filter((i) => ids.has(i.e.id)),
    p.spd,
    p.ketentuan,
    null,
  ).klaim.iid;
};

const KODE = YANDAS.map((u) => u.kode);

const register = fc
  .record({
    inovasi: fc.array(
      fc.record({
        urusan: fc.constantFrom('2.11', ...KODE),
        tingkat: fc.array(fc.tuple(fc.integer({ min: 16, max: 35 }), fc.integer({ min: 0, max: 3 })), {
          minLength: 1,
          maxLength: 20,
        }),
      }),
      { minLength: 1, maxLength: 16 },
    ),
    spd: fc.array(fc.tuple(fc.constantFrom('1', '2a', '8', '12', '15'), fc.integer({ min: 0, max: 3 })), {
      maxLength: 4,
    }),
  })
  .map(({ inovasi, spd }) =>
    bahanIndeks({
      entri: inovasi.map((i, n) => applied(`I${n}`, { urusan_utama: i.urusan })),
      nilai: nilai([
        ...inovasi.flatMap((i, n) =>
          [...new Map(i.tingkat)].map(([no, klaim]) => ({ tahun: '2026', id: `I${n}`, no: String(no), klaim })),
        ),
        ...[...new Map(spd)].map(([no, klaim]) => ({ tahun: '2026', id: '', no, klaim })),
      ]),
    }),
  );

describe('the next points', () => {
  test('given any register then following a recommendation raises the projection by exactly what it says', () => {
    fc.assert(
      fc.property(register, fc.nat(), (b, pick) => {
        const p = proyeksi(b);
        const ids = new Set(p.masuk.map((i) => i.e.id));
        const kini = denganHimpunan(b, ids);
        for (const poin of [p.poin[0], p.poin[pick % Math.max(1, p.poin.length)]]) {
          if (!poin) continue;
          const sesudah = naikkan(b, poin);
          expect(denganHimpunan(sesudah, new Set([...ids, poin.id])) - kini).toBeCloseTo(poin.kenaikan, 9);
          // Choosing anew can only do better.
          expect(proyeksi(sesudah).terbaik.klaim.iid).toBeGreaterThan(kini + poin.kenaikan - 1e-9);
        }
        for (const poin of p.poinSpd)
          expect(denganHimpunan(naikkan(b, poin), ids) - kini).toBeCloseTo(poin.kenaikan, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('given equal gains then evidence that only has to be opened comes first, then what is obligatory', () => {
    const entri = ['A', 'B'].map((id) => applied(id));
    const b = bahanIndeks({
      entri,
      nilai: nilai(
        entri.flatMap(({ id }) =>
          [16, 31, 33, 35].map((no) => ({ tahun: '2026', id, no: String(no), klaim: no === 35 ? 3 : 0 })),
        ),
      ),
      bukti: bukti([
        { id: 'B', untuk: '31. Replikasi', tautan: 'https://contoh.go.id/a' },
        { id: 'A', untuk: '31. Replikasi', tautan: 'https://contoh.go.id/b', dibuka: 'YA' },
        { id: 'A', untuk: '33. Kemanfaatan inovasi' },
      ]),
    });
    const [first, second, ...rest] = proyeksi(b).poin;
    expect([first?.id, first?.indikator.no, first?.bukti]).toEqual(['B', '31', { jumlah: 1, dibuka: 0 }]);
    expect(first?.kenaikan).toBeCloseTo((3 / 12 / 250) * 100, 12);
    expect([second?.id, second?.indikator.no, second?.indikator.wajib]).toEqual(['A', '16', true]);
    expect(rest.find((r) => r.id === 'A' && r.indikator.no === '31')?.bukti).toEqual({ jumlah: 1, dibuka: 1 });
    expect(rest.find((r) => r.id === 'A' && r.indikator.no === '33')?.bukti).toEqual({ jumlah: 0, dibuka: 0 });
    expect(rest.some((r) => r.indikator.no === '35')).toBe(false);
  });

  test('given one outside that a single level would make worth taking in then that is said, with what the set gains', () => {
    const entri = [...Array.from({ length: 12 }, (_, i) => applied(`I${i}`, { kematangan: 60 })), applied('LUAR')];
    const b = bahanIndeks({
      entri,
      nilai: nilai(
        ['16', '17', '18', '19', '28', '30', '31', '33'].map((no) => ({ tahun: '2026', id: 'LUAR', no, klaim: 3 })),
      ),
    });
    const setuju = proyeksi(b);
    expect(setuju.masuk.map((i) => i.e.id)).not.toContain('LUAR');
    const [poin] = setuju.poin;
    expect([poin?.id, poin?.indikator.no, poin?.memasukkan]).toEqual(['LUAR', '35', true]);
    expect(poin?.kenaikan).toBeCloseTo((((720 + 61) / 13 - 60) / 250) * 100, 9);
  });

  test('given more in the set than the divisor then a level is shared among all of them', () => {
    const entri = Array.from({ length: 20 }, (_, i) => applied(`I${i}`, { urusan_utama: KODE[i % 6] ?? '' }));
    const b = bahanIndeks({ entri, nilai: nilai(entri.map(({ id }) => ({ tahun: '2026', id, no: '16', klaim: 3 }))) });
    const p = proyeksi(b);
    expect([p.masuk.length, p.poin[0]?.indikator.no]).toEqual([20, '35']);
    expect(p.poin[0]?.kenaikan).toBeCloseTo((4 / 20 / 250) * 100, 12);
  });

  test('given a set chosen by what is likely then one outside gains by its level only, not by its claim', () => {
    const b = bahanIndeks({
      entri: [applied('A'), applied('B')],
      nilai: nilai(
        ['16', '17', '18', '33', '35'].map((no) => ({ tahun: '2026', id: 'A', no, klaim: no === '35' ? 2 : 3 })),
      ),
      keikutsertaan: [
        ...keikutsertaan([{ id: 'B', tahun: '2026', nilai_klaim: 30, nilai_terverifikasi: 30 }]),
        ...keikutsertaan(
          Array.from({ length: 10 }, (_, i) => ({
            id: `L${i}`,
            tahun: '2025',
            nilai_klaim: 100,
            nilai_terverifikasi: 25,
          })),
        ),
      ],
    });
    const k = b.ketentuan.map((r) => (r.tahun === '2026' && r.kunci === 'pembagi_minimum' ? { ...r, nilai: '1' } : r));
    const p = proyeksi({ ...b, ketentuan: k });
    expect(p.masuk.map((i) => i.e.id)).toEqual(['B']);
    const video = p.poin.find((r) => r.id === 'A' && r.indikator.no === '35');
    expect(video?.kenaikan).toBeCloseTo((4 / 2 / 250) * 100, 9);
  });

  test('given an innovation with a sum only then no level is recommended for it', () => {
    const b = bahanIndeks({ entri: [applied('A', { kematangan: 80 })] });
    expect([proyeksi(b).poin, proyeksi(b).tanpaTingkat]).toEqual([[], 1]);
  });
});

describe('the projection', () => {
  test('given eight of eighty and five urusan then the printed value, and four empty seats', () => {
    const entri = Array.from({ length: 8 }, (_, i) =>
      applied(`I${i}`, { kematangan: 80, urusan_utama: KODE[i % 5] ?? '' }),
    );
    const spd = nilai(
      ['1', '2a', '2b', '3', '4', '9', '12', '13a', '13b', '14', '15'].map((no) => ({ tahun: '2026', no, klaim: 3 })),
    );
    const p = proyeksi(
      bahanIndeks({
        entri,
        nilai: [
          ...spd,
          ...nilai([
            { tahun: '2026', no: '5a', klaim: 3 },
            { tahun: '2026', no: '5b', klaim: 1 },
            { tahun: '2026', no: '10a', klaim: 1 },
            { tahun: '2026', no: '10b', klaim: 0 },
          ]),
        ],
      }),
    );
    expect(p.spd.klaim).toBe(36 + 2.25 + 0.75 + 0.75);
    expect(p.semua.klaim.mean).toBeCloseTo(53.3333, 3);
    expect(p.semua.klaim.jumlah).toBeCloseTo(3.04);
    expect(p.kursiKosong).toBe(4);
    expect(p.masuk).toHaveLength(8);
    expect(p.yandas.map((u) => [u.lolos, u.terpilih])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  test('given innovations that bring nothing then none is chosen, and only missing ones are empty seats', () => {
    const p = proyeksi(bahanIndeks({ entri: ['A', 'B', 'C'].map((id) => applied(id)) }));
    expect([p.lolos.length, p.masuk.length, p.kursiKosong]).toEqual([3, 0, 9]);
  });

  test('given an urusan that an innovation merely touches then it does not count', () => {
    const b = bahanIndeks({
      entri: [applied('A', { urusan_utama: '2.11', urusan_lain: '1.02;1.06', kematangan: 50 })],
    });
    expect(proyeksi(b).yandas.every((u) => u.lolos === 0)).toBe(true);
  });

  test('given claims that came out at half then the best set goes by what is likely, and verified ones stay', () => {
    const pasangan = keikutsertaan(
      Array.from({ length: 10 }, (_, i) => ({ id: `L${i}`, tahun: '2025', nilai_klaim: 100, nilai_terverifikasi: 25 })),
    );
    const ini = keikutsertaan([
      { id: 'A', tahun: '2026', nilai_klaim: 100 },
      { id: 'B', tahun: '2026', nilai_klaim: 70, nilai_terverifikasi: 70 },
    ]);
    const b = bahanIndeks({ entri: [applied('A'), applied('B')], keikutsertaan: [...pasangan, ...ini] });
    const k = b.ketentuan.map((r) => (r.tahun === '2026' && r.kunci === 'pembagi_minimum' ? { ...r, nilai: '1' } : r));
    const p = proyeksi({ ...b, ketentuan: k });
    expect(p.perkiraan).toEqual({ pasangan: 10, bagian: expect.closeTo(0.5) });
    expect([p.dasar, p.masuk.map((i) => i.e.id)]).toEqual(['PERKIRAAN', ['B']]);
    expect(p.semua.klaim.mean).toBe(85);
    expect(p.semua.terverifikasi.mean).toBe(35);
    expect(p.semua.perkiraan?.mean).toBeCloseTo(60);
  });

  test('given an id that stands twice then it counts once, by its first row', () => {
    const b = bahanIndeks({
      entri: [applied('A', { kematangan: 50 }), applied('A', { kematangan: 90 }), applied('B')],
    });
    expect(proyeksi(b).inovasi.map((i) => [i.e.id, i.kematangan.klaim])).toEqual([
      ['A', 50],
      ['B', 0],
    ]);
  });

  test('given earlier years then they are counted, and refuse nothing', () => {
    const ikut = keikutsertaan(['2023', '2024', '2024', '2026'].map((tahun) => ({ id: 'A', tahun })));
    const p = proyeksi(bahanIndeks({ entri: [applied('A')], keikutsertaan: ikut }));
    expect([p.inovasi[0]?.pernahIkut, p.lolos.length]).toEqual([2, 1]);
  });

  test.each([
    ['2025', ['KETENTUAN_KURANG', 'KATALOG_TIDAK_ADA']],
    ['2023', ['KETENTUAN_KURANG']],
    ['2027', ['KATALOG_TIDAK_ADA']],
  ])(
    'given rules or a catalogue of %s that are not whole then it refuses and says all that is missing',
    (tahun, kode) => {
      const read = susunProyeksi(bahanIndeks(), tahun);
      expect(read.ok ? [] : [...new Set(read.problems.map((p) => p.kode))]).toEqual(kode);
    },
  );
});

describe('the year after', () => {
  const entri = [
    applied('LAMA', { penerapan_mulai: '2024-06-01', kematangan: 90 }),
    applied('BARU', { penerapan_mulai: '2025-06-01', kematangan: 70 }),
    applied('NANTI', { penerapan_mulai: '2026-02-01', kematangan: 50 }),
  ];

  test('given its prognosis then it tells who drops out, who joins, and what is left', () => {
    const b = bahanIndeks({ entri });
    const next = susunTahunDepan(b, proyeksi(b));
    if (!next.ok) throw new Error(JSON.stringify(next.problems));
    expect(next.value.gugur.map((i) => i.e.id)).toEqual(['LAMA']);
    expect(next.value.bertambah.map((i) => i.e.id)).toEqual(['NANTI']);
    expect(next.value.terbaik.klaim).toMatchObject({ mean: 120 / 14, jumlah: 0 });
  });

  test('given no rules for it then it refuses', () => {
    const b = bahanIndeks({ entri });
    const next = susunTahunDepan({ ketentuan: b.ketentuan.filter((r) => r.tahun !== '2027') }, proyeksi(b));
    expect(next.ok).toBe(false);
  });
});
