import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaKodeKeutuhan, kodeKeutuhan, samaKepala } from '../../src/domain/riwayat/kode-keutuhan.ts';

const KEPALA = '3f9a07c155d0e2b49a61'.padEnd(64, '7');
const KODE = '128-3F9A-07C1-55D0-E2B4-9A61';

describe('the Kode Keutuhan', () => {
  test('given a seal then the code is its count and 80 bits of it in groups', () => {
    expect(kodeKeutuhan({ jumlah: 128, kepala: KEPALA })).toBe(KODE);
    expect(kodeKeutuhan({ jumlah: 0, kepala: '' })).toBe('0');
  });

  test.each([
    KODE,
    KODE.toLowerCase(),
    ` ${KODE}\n`,
    `Kode Keutuhan: ${KODE}`,
    `Kode Keutuhan\u00a0: ${KODE}.`,
    KODE.replaceAll('-', ' '),
    KODE.replaceAll('-', ' – '),
    KODE.replaceAll('-', '\u2011'),
    KODE.replaceAll('-', '—'),
    KODE.replaceAll('-', '\u2212'),
    KODE.replaceAll('-', ''),
    KODE.replaceAll('-', '_'),
    KODE.replace('07C1', 'O7Cl'),
    '128-3F9A07C155D0E2B49A61',
    '0128 3f9a07c155 d0e2b49a61',
  ])('given it is written %j then it is read', (text) => {
    expect(bacaKodeKeutuhan(text)).toEqual({ jumlah: 128, kepala: KEPALA.slice(0, 20) });
  });

  test('given the whole head then it is kept whole; given an empty history then there is no head', () => {
    expect(bacaKodeKeutuhan(`128-${KEPALA}`)).toEqual({ jumlah: 128, kepala: KEPALA });
    expect(bacaKodeKeutuhan('0')).toEqual({ jumlah: 0, kepala: '' });
  });

  test.each([
    '',
    ' ',
    '-',
    '128',
    'halo',
    '128-3F9A',
    '3F9A-07C1-55D0-E2B4-9A61',
    `${KODE}-0`,
    KODE.slice(0, -1),
    `0-${KODE.slice(4)}`,
    KODE.replace('9A61', '9G61'),
    `128.5-${KODE.slice(4)}`,
    '=128',
  ])('given %j then it is none', (text) => {
    expect(bacaKodeKeutuhan(text)).toBeNull();
  });

  test('given any seal then its code reads back, and the head compares by what was kept', () => {
    const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), hex, (jumlah, digits) => {
        const kepala = digits.join('');
        const read = bacaKodeKeutuhan(kodeKeutuhan({ jumlah, kepala }));
        expect(read).toEqual({ jumlah, kepala: kepala.slice(0, 20) });
        expect(samaKepala(kepala, read?.kepala ?? '')).toBe(true);
        expect(samaKepala(kepala, kepala.toUpperCase())).toBe(true);
        expect(samaKepala(kepala, kepala.slice(0, 19))).toBe(false);
        expect(samaKepala(kepala, `${kepala.slice(0, 19)}${kepala[19] === '0' ? '1' : '0'}`)).toBe(false);
      }),
    );
  });
});
