import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaKoordinat, KOTAK_INDONESIA, tulisKoordinat } from '../../../src/domain/baca/baca-koordinat.ts';

const LUWU_TIMUR = { selatan: -3, utara: -2.2, barat: 120.4, timur: 121.9 };

const ditulis = (text: string, kotak = KOTAK_INDONESIA): string => {
  const read = bacaKoordinat(text, kotak);
  return read.ok ? `${tulisKoordinat(read.lintang, read.bujur)} ${read.dimaafkan.join(' ')}`.trim() : read.sebab;
};

describe('the ways in which a place is written', () => {
  test.each([
    ['-2.5801, 120.8012', '-2.5801, 120.8012'],
    ['-2.5801,120.8012', '-2.5801, 120.8012'],
    ['-2,5801, 120,8012', '-2.5801, 120.8012 BENTUK'],
    ['-2.5801,120,8012', '-2.5801, 120.8012 BENTUK'],
    ['-2.5801.120.8012', '-2.5801, 120.8012 BENTUK'],
    ['-2.5801 120.8012', '-2.5801, 120.8012 BENTUK'],
    ['-2.5801; 120.8012', '-2.5801, 120.8012 BENTUK'],
    ['-2.5801/120.8012', '-2.5801, 120.8012 BENTUK'],
    ['(-2.5801, 120.8012)', '-2.5801, 120.8012 BENTUK'],
    ['− 2.5801, 120.8012', '-2.5801, 120.8012 BENTUK'],
    ['@-2.5801,120.8012,17z', '-2.5801, 120.8012 BENTUK'],
    ['-2.5801,120.8012,15', '-2.5801, 120.8012 BENTUK'],
    ['-2.5801!4d120.8012!16', '-2.5801, 120.8012 BENTUK'],
    ['https://www.google.com/maps/@-2.5801,120.8012,17z', '-2.5801, 120.8012 BENTUK'],
    ['https://maps.google.com/?q=-2.5801,120.8012', '-2.5801, 120.8012 BENTUK'],
    ['https://www.google.com/maps/place/Wotu/@-2.6,120.9,15z/data=!3d-2.5801!4d120.8012', '-2.5801, 120.8012 BENTUK'],
    ['https://peta.contoh.go.id/?params=2.5801_S_120.8012_E_', '-2.5801, 120.8012 BENTUK'],
    ['2.5801°S 120.8012°E', '-2.5801, 120.8012 BENTUK'],
    ['2.5801S, 120.8012E', '-2.5801, 120.8012 BENTUK'],
    ['2,5801 LS 120,8012 BT', '-2.5801, 120.8012 BENTUK'],
    ['2°34\'48.36"S 120°48\'4.32"E', '-2.5801, 120.8012 BENTUK'],
    ['2º34’48.36” LS; 120º48’4.32” BT', '-2.5801, 120.8012 BENTUK'],
    ["2*34'48,36'S 120*48'4,32'E", '-2.5801, 120.8012 BENTUK'],
    ["S 2°34.806' E 120°48.072'", '-2.5801, 120.8012 BENTUK'],
    ['Lintang: -2.5801, Bujur: 120.8012', '-2.5801, 120.8012 BENTUK'],
    ['lintang: - 2.5801 bujur: 120.8012', '-2.5801, 120.8012 BENTUK'],
    ['Bujur 120.8012 Lintang -2.5801', '-2.5801, 120.8012 BENTUK'],
    ['Lat -2.5801° Long 120.8012°', '-2.5801, 120.8012 BENTUK'],
    ['titik koordinat -2.5801 lintang dan 120.8012 bujur', '-2.5801, 120.8012 BENTUK'],
    ['1,4748 LU 124,8421 BT', '1.4748, 124.8421 BENTUK'],
    ['-3, 120', '-3, 120 BENTUK'],
  ])('%s', (text, want) => expect(ditulis(text)).toBe(want));

  test.each([
    ['120.8012, -2.5801', '-2.5801, 120.8012 BENTUK TERTUKAR'],
    ['7.5801, 112.8012', '-7.5801, 112.8012 MINUS'],
    ['8 LU dan 111 B', '-8, 111 BENTUK MINUS'],
  ])('%s is forgiven, because only so it lies in the country', (text, want) => expect(ditulis(text)).toBe(want));

  test('a place north of the equator loses its minus only where the region is known to lie south', () => {
    expect(ditulis('2.5801, 120.8012')).toBe('2.5801, 120.8012');
    expect(ditulis('2.5801, 120.8012', LUWU_TIMUR)).toBe('-2.5801, 120.8012 MINUS');
  });

  test.each([
    ['6PVR+2X Wotu', 'KODE_PLUS'],
    ['6P5QCR9W+2V', 'KODE_PLUS'],
    ['https://maps.app.goo.gl/AbCdEf123', 'TAUTAN_PENDEK'],
    ['-2.5801,', 'SEBAGIAN'],
    ['-2,5801', 'SEBAGIAN'],
    ['Jalan Soekarno Hatta 12, Malili', 'BUKAN'],
    ['Rahmawati Contoh', 'BUKAN'],
    ['https://contoh.go.id/peta', 'BUKAN'],
    ['-2.5801, 120.8012 -2.6801, 120.9012', 'BUKAN'],
    ['99.5, 120.8', 'BUKAN'],
  ])('%s is none, and it is said why', (text, sebab) => expect(ditulis(text)).toBe(sebab));

  test('whatever is written in the plain way is read back', () => {
    const derajat = (min: number, max: number) =>
      fc.double({ min, max, noNaN: true }).map((n) => Math.round(n * 1e5) / 1e5);
    fc.assert(
      fc.property(derajat(-11, -0.01), derajat(95, 141), (lintang, bujur) => {
        const text = tulisKoordinat(lintang, bujur);
        expect(ditulis(text).startsWith(text)).toBe(true);
        expect(ditulis(text.replaceAll('.', ',')).startsWith(text)).toBe(true);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void bacaKoordinat(text)));
  });
});
