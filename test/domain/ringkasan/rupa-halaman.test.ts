import { expect, test } from 'vitest';
import { susunHalaman } from '../../../src/domain/ringkasan/halaman.ts';
import { rupaHalaman } from '../../../src/domain/ringkasan/rupa-halaman.ts';

const halaman = susunHalaman(
  3,
  'Judul',
  ['Kalimat.'],
  [
    {
      judul: 'Satu',
      kepala: ['Nama', 'Nilai', 'Jumlah'],
      baris: [
        ['A', 54, 850000],
        ['B', 53.96, ''],
      ],
    },
    { judul: 'Dua', kepala: ['Nama', 'Kenaikan'], baris: [['C', 0.067]] },
  ],
);

const POLOS = ['General', 'General', 'General'];

test('given numbers of one column then all have the decimals of the longest, and thousands stand apart', () => {
  expect(rupaHalaman(halaman).format).toEqual([
    ...new Array(5).fill(POLOS),
    ['General', '#,##0.00', '#,##0'],
    ['General', '#,##0.00', 'General'],
    ...new Array(3).fill(POLOS),
    ['General', '#,##0.000', 'General'],
  ]);
});

test('given a heading over numbers then it stands on their side; other cells keep their own', () => {
  const { sisi } = rupaHalaman(halaman);
  expect(sisi[4]).toEqual(['left', 'right', 'right']);
  expect(sisi[9]).toEqual(['left', 'right', null]);
  expect(sisi.filter((_, i) => i !== 4 && i !== 9).flat()).toEqual(new Array(27).fill(null));
});
