import { describe, expect, test } from 'vitest';
import { hitungIid, predikatUntuk } from '../../../src/domain/indeks/hitung-iid.ts';
import { bulatkan, teksDuaAngka } from '../../../src/domain/program/bulatkan.ts';
import { ketentuan } from './bahan.ts';

const kali = (n: number, nilai: number): readonly number[] => new Array<number>(n).fill(nilai);

describe('the index by the rules of 2026', () => {
  test.each([
    [40, kali(8, 80), 5, '53,33', '3,04', '96,37', '38,55', 'Kurang Inovatif'],
    [40, kali(12, 80), 5, '80,00', '4,56', '124,56', '49,82', 'Inovatif'],
    [40, kali(20, 70), 5, '70,00', '7,60', '117,60', '47,04', 'Inovatif'],
    [40, kali(20, 70), 4, '70,00', '0,00', '110,00', '44,00', 'Inovatif'],
    [50, [...kali(12, 90), ...kali(12, 0)], 6, '45,00', '9,12', '104,12', '41,65', 'Inovatif'],
    [63, kali(200, 111), 6, '111,00', '76,00', '250,00', '100,00', 'Sangat Inovatif'],
    [63, kali(250, 111), 6, '111,00', '76,00', '250,00', '100,00', 'Sangat Inovatif'],
    [0, [], 0, '0,00', '0,00', '0,00', '0,00', 'Tidak Dapat Dinilai'],
  ])(
    'given SPD %s and %s with %s urusan then the printed values come out',
    (spd, kematangan, yandasTerwakili, mean, jumlah, total, iid, predikat) => {
      const h = hitungIid({ spd, kematangan, yandasTerwakili, ketentuan: ketentuan('2026') });
      expect([h.mean, h.jumlah, h.total, h.iid].map(teksDuaAngka)).toEqual([mean, jumlah, total, iid]);
      expect(h.predikat).toBe(predikat);
    },
  );

  test('given the same eight by the prognosis of 2027 then the index falls to 34,29', () => {
    const h = hitungIid({ spd: 40, kematangan: kali(8, 80), yandasTerwakili: 5, ketentuan: ketentuan('2027') });
    expect([teksDuaAngka(h.iid), h.jumlah, h.predikat]).toEqual(['34,29', 0, 'Kurang Inovatif']);
  });
});

test.each([
  [65.01, 'Sangat Inovatif'],
  [65.005, 'Sangat Inovatif'],
  [65.0049, 'Inovatif'],
  [65, 'Inovatif'],
  [40.01, 'Inovatif'],
  [40.005, 'Inovatif'],
  [40.0049, 'Kurang Inovatif'],
  [40, 'Kurang Inovatif'],
  [0.01, 'Kurang Inovatif'],
  [0.0049, 'Tidak Dapat Dinilai'],
  [0, 'Tidak Dapat Dinilai'],
])('an index of %s is called %s', (iid, nama) => {
  expect(predikatUntuk(ketentuan('2026').predikat, iid)).toBe(nama);
});

test('no predicate is made up where the rules name none', () => {
  expect(predikatUntuk([], 80)).toBe('');
  expect(predikatUntuk([{ nama: 'Inovatif', minimum: 40 }], 10)).toBe('');
});

test('halves are rounded as they are written, not as they are stored', () => {
  expect([1.005, 65.005, 2.675, 38.549333, 0].map((n) => bulatkan(n))).toEqual([1.01, 65.01, 2.68, 38.55, 0]);
});
