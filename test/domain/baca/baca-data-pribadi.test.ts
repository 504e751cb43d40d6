import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cariDataPribadi,
  isKontak,
  salahNip,
  samarkan,
  samarkanTeks,
} from '../../../src/domain/baca/baca-data-pribadi.ts';

describe('what of persons stands in a text', () => {
  test.each([
    ['NIK 7324014708900001', 'NIK'],
    ['nik: 7324 0147 0890 0001.', 'NIK'],
    ['NIP. 198001012005012001', 'NIP'],
    ['NIP 19800101 200501 2 001', 'NIP'],
    ['WA 0812-3456-7890', 'TELEPON'],
    ['+62 812 3456 7890', 'TELEPON'],
    ['ani.contoh@gmail.com', 'SUREL'],
  ])('%s', (text, jenis) => expect(cariDataPribadi(text).map((d) => d.jenis)).toEqual([jenis]));

  test.each([
    'layanan@contoh.go.id',
    'Nomor 400.7/1234/Dinkes/2026',
    'Rp 7.324.014.708.900.001',
    'Rekening 1234567890123456',
    '-2.580123456789012, 120.801234567890123',
    '(0474) 321456',
    'INV-73.24-2026-0001 sampai INV-73.24-2026-0012',
    '99 13 47 08 90 00 01 22',
    'https://contoh.go.id/berkas/7324014708900001/unduh',
  ])('%s holds none', (text) => expect(cariDataPribadi(text)).toEqual([]));

  test('masking keeps two signs at either end, and finds nothing any more', () => {
    expect(samarkan('7324014708900001')).toBe('73************01');
    expect(samarkan('abcd')).toBe('****');
    const masked = samarkanTeks('Ibu Ani (7324014708900001, 0812-3456-7890, ani@gmail.com)');
    expect(masked).toBe('Ibu Ani (73************01, 08**********90, an*********om)');
    expect(cariDataPribadi(masked)).toEqual([]);
  });

  test('no masked text shows more than two signs at either end', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const shown = samarkan(text);
        expect(shown).toHaveLength(text.length);
        expect(shown.slice(2, -2)).toMatch(/^\**$/);
      }),
    );
  });
});

describe('NIP and ways to reach a person', () => {
  test.each([
    ['198001012005012001', null],
    ['19800101 200501 2 001', null],
    ['199203052023211007', null],
    ['19800101200501200', 'PANJANG'],
    ['19800101200501200O', 'PANJANG'],
    ['198013012005012001', 'TANGGAL_LAHIR'],
    ['198001012005132001', 'PENGANGKATAN'],
    ['198001012005013001', 'KELAMIN'],
  ])('NIP %s: %s', (text, sebab) => expect(salahNip(text)).toBe(sebab));

  test.each([
    ['0812-3456-7890', true],
    ['+62 812 3456 7890 / ani@contoh.go.id', true],
    ['(0474) 321456', true],
    ['WA: 081234567890', true],
    ['81234', false],
    ['Ani', false],
    ['ani@', false],
  ])('contact %s: %s', (text, want) => expect(isKontak(text)).toBe(want));
});
