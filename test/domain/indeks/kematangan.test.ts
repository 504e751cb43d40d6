import { describe, expect, test } from 'vitest';
import { pembacaKematangan } from '../../../src/domain/indeks/kematangan.ts';
import { nilaiPerkiraan, perkiraanDari } from '../../../src/domain/indeks/perkiraan.ts';
import { bacaKatalog } from '../../../src/domain/program/katalog.ts';
import { bahanIndeks, keikutsertaan, nilai } from './bahan.ts';

const A = { id: 'A', kematangan: null };
const baca = (
  over: Parameters<typeof bahanIndeks>[0],
  e: { id: string; kematangan: number | null } = A,
  tahun = '2026',
) => {
  const { tingkat, terpilih: _, ...rest } = pembacaKematangan(bahanIndeks(over), tahun)(e);
  return { ...rest, bertingkat: tingkat !== null };
};

describe('the maturity of an innovation in a year', () => {
  test('given every indicator at its highest level then it is 111, claimed and verified', () => {
    const katalog = bacaKatalog(bahanIndeks().katalog, '2026');
    const rows = katalog.ok
      ? katalog.value.sid.map((i) => ({ tahun: '2026', id: 'A', no: i.no, klaim: 3, terverifikasi: 3 }))
      : [];
    expect(baca({ nilai: nilai(rows) })).toMatchObject({
      klaim: 111,
      terverifikasi: 111,
      belumDiverifikasi: 0,
      sumber: 'INDIKATOR',
    });
  });

  test('given levels then Σ bobot × parameter, and only a given verified level is verified', () => {
    const rows = nilai([
      { tahun: '2026', id: 'A', no: '16', klaim: 2 },
      { tahun: '2026', id: 'A', no: '17', klaim: 3, terverifikasi: 1 },
      { tahun: '2026', id: 'A', no: '35', klaim: 1, terverifikasi: 0 },
      { tahun: '2026', id: 'B', no: '35', klaim: 3, terverifikasi: 3 },
      { tahun: '2025', id: 'A', no: '35', klaim: 3, terverifikasi: 3 },
    ]);
    expect(baca({ nilai: rows })).toEqual({
      klaim: 2 * 3 + 3 * 2 + 1 * 4,
      terverifikasi: 1 * 2,
      belumDiverifikasi: 2 * 3,
      sumber: 'INDIKATOR',
      tahun: '2026',
      bertingkat: true,
    });
  });

  test('given levels outside 0 to 3, broken ones, or unknown indicators then they count nothing', () => {
    const rows = nilai([
      { tahun: '2026', id: 'A', no: '16', klaim: 4 },
      { tahun: '2026', id: 'A', no: '17', klaim: -1 },
      { tahun: '2026', id: 'A', no: '18', klaim: 1.5 },
      { tahun: '2026', id: 'A', no: '19', klaim: 'tiga' as never },
      { tahun: '2026', id: 'A', no: '99', klaim: 3 },
      { tahun: '2026', id: 'A', no: ' 20. ', klaim: 3 },
    ]);
    expect(baca({ nilai: rows })).toMatchObject({ klaim: 3, terverifikasi: null });
  });

  test('given an indicator twice then the lower row holds; given only a verified level then it was claimed too', () => {
    const rows = nilai([
      { tahun: '2026', id: 'A', no: '16', klaim: 3 },
      { tahun: '2026', id: 'A', no: '16', klaim: 1 },
      { tahun: '2026', id: 'A', no: '17', terverifikasi: 2 },
    ]);
    expect(baca({ nilai: rows })).toMatchObject({ klaim: 3 + 4, terverifikasi: 4, belumDiverifikasi: 3 });
  });

  test('given no levels then the score of the year; then column Kematangan; then the nearest earlier claim; then nothing', () => {
    const lalu = keikutsertaan([
      { id: 'A', tahun: '2024', nilai_klaim: 40 },
      { id: 'A', tahun: '2025', nilai_klaim: 60, nilai_terverifikasi: 50 },
      { id: 'A', tahun: '2026', program: 'KIPP', nilai_klaim: 99 },
    ]);
    const ini = [...lalu, ...keikutsertaan([{ id: 'A', tahun: '2026', nilai_klaim: 80, nilai_terverifikasi: 70 }])];
    expect(baca({ keikutsertaan: ini }, { id: 'A', kematangan: 75 })).toMatchObject({
      klaim: 80,
      terverifikasi: 70,
      sumber: 'KEIKUTSERTAAN',
    });
    expect(baca({ keikutsertaan: lalu }, { id: 'A', kematangan: 75 })).toMatchObject({
      klaim: 75,
      terverifikasi: null,
      sumber: 'REGISTER',
    });
    expect(baca({ keikutsertaan: lalu })).toEqual({
      klaim: 60,
      terverifikasi: null,
      belumDiverifikasi: 60,
      sumber: 'TAHUN_LALU',
      tahun: '2025',
      bertingkat: false,
    });
    expect(baca({ keikutsertaan: lalu }, { id: 'B', kematangan: null })).toMatchObject({
      klaim: 0,
      sumber: 'TIDAK_ADA',
    });
  });

  test('given rows that were only prepared then the score of the year stands', () => {
    const kosong = nilai(['16', '17'].map((no) => ({ tahun: '2026', id: 'A', no })));
    const skor = keikutsertaan([{ id: 'A', tahun: '2026', nilai_klaim: 80 }]);
    expect(baca({ nilai: kosong, keikutsertaan: skor })).toMatchObject({ klaim: 80, sumber: 'KEIKUTSERTAAN' });
  });

  test('given levels of an earlier year then they are summed by the catalogue of that year and carried as a claim', () => {
    const rows = nilai([{ tahun: '2023', id: 'A', no: '20', klaim: 3, terverifikasi: 3 }]);
    expect(baca({ nilai: rows })).toMatchObject({
      klaim: 12,
      terverifikasi: null,
      sumber: 'TAHUN_LALU',
      tahun: '2023',
      bertingkat: false,
    });
  });

  test('given a claim of a later year only then it is not carried back', () => {
    const nanti = { keikutsertaan: keikutsertaan([{ id: 'A', tahun: '2027', nilai_klaim: 60 }]) };
    expect(baca(nanti)).toMatchObject({ sumber: 'TIDAK_ADA' });
  });

  test('given a sum that no indicators could give then it is none', () => {
    expect(baca({ keikutsertaan: keikutsertaan([{ id: 'A', tahun: '2026', nilai_klaim: 1110 }]) })).toMatchObject({
      sumber: 'TIDAK_ADA',
    });
    expect(baca({}, { id: 'A', kematangan: -1 })).toMatchObject({ sumber: 'TIDAK_ADA' });
    expect(baca({}, { id: 'A', kematangan: 'delapan' as never })).toMatchObject({ sumber: 'TIDAK_ADA' });
  });
});

const pasangan = (n: number, klaim: number, sah: number, tahun = '2025') =>
  keikutsertaan(
    Array.from({ length: n }, (_, i) => ({ id: `I${i}`, tahun, nilai_klaim: klaim, nilai_terverifikasi: sah })),
  );

describe('how claims of earlier years fared', () => {
  test('given fewer than five pairs then no share is guessed', () => {
    expect(perkiraanDari(bahanIndeks({ keikutsertaan: pasangan(4, 100, 80) }), '2026')).toEqual({
      pasangan: 4,
      bagian: null,
    });
  });

  test('given pairs then Σ verified ÷ Σ claimed, drawn to 1 while they are few', () => {
    const bagian = (n: number): number =>
      perkiraanDari(bahanIndeks({ keikutsertaan: pasangan(n, 100, 60) }), '2026').bagian ?? 0;
    expect(bagian(5)).toBeCloseTo((5 * 0.6 + 5) / 10);
    expect(bagian(15)).toBeCloseTo((15 * 0.6 + 5) / 20);
    expect(bagian(1000)).toBeCloseTo(0.602, 3);
  });

  test('given more verified than claimed then the share is 1', () => {
    expect(perkiraanDari(bahanIndeks({ keikutsertaan: pasangan(9, 50, 60) }), '2026').bagian).toBe(1);
  });

  test('given this year, later years, other programmes or half pairs then they are no pairs', () => {
    const rows = [
      ...pasangan(5, 100, 10, '2026'),
      ...pasangan(5, 100, 10, '2027'),
      ...pasangan(5, 100, 10).map((r) => ({ ...r, program: 'KIPP' })),
      ...pasangan(5, 100, 10).map((r) => ({ ...r, nilai_terverifikasi: null })),
      ...pasangan(5, 0, 0),
    ];
    expect(perkiraanDari(bahanIndeks({ keikutsertaan: rows }), '2026')).toEqual({ pasangan: 0, bagian: null });
  });

  test('given levels of an earlier year then they make a pair, unless tab Keikutsertaan has it', () => {
    const rows = nilai(
      ['A', 'B', 'C', 'D', 'E'].flatMap((id) => [
        { tahun: '2023', id, no: '20', klaim: 3, terverifikasi: 1 },
        { tahun: '2023', id, no: '1', klaim: 3 },
      ]),
    );
    const only = perkiraanDari(bahanIndeks({ nilai: rows }), '2026');
    expect(only).toEqual({ pasangan: 5, bagian: expect.closeTo((5 / 3 + 5) / 10) });
    const sum = keikutsertaan([{ id: 'A', tahun: '2023', nilai_klaim: 90, nilai_terverifikasi: 90 }]);
    expect(perkiraanDari(bahanIndeks({ nilai: rows, keikutsertaan: sum }), '2026').pasangan).toBe(5);
  });

  test('what is verified already is taken as it is', () => {
    expect(nilaiPerkiraan({ klaim: 100, terverifikasi: 30, belumDiverifikasi: 40 }, 0.5)).toBe(50);
    expect(nilaiPerkiraan({ klaim: 100, terverifikasi: null, belumDiverifikasi: 100 }, 0.5)).toBe(50);
  });
});
