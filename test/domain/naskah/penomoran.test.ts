import { describe, expect, it } from 'vitest';
import { lamaUjiCoba } from '../../../src/domain/naskah/lama-uji-coba.ts';
import { finish, gabungDan, huruf, namaDiktum, tabulasi } from '../../../src/domain/naskah/penomoran.ts';
import { tgl } from './bahan.ts';

describe('penomoran', () => {
  it('names the dictums', () => {
    expect(Array.from({ length: 13 }, (_, i) => namaDiktum(i + 1))).toEqual([
      'KESATU',
      'KEDUA',
      'KETIGA',
      'KEEMPAT',
      'KELIMA',
      'KEENAM',
      'KETUJUH',
      'KEDELAPAN',
      'KESEMBILAN',
      'KESEPULUH',
      'KESEBELAS',
      'KEDUA BELAS',
      'KETIGA BELAS',
    ]);
    expect(namaDiktum(21)).toBe('KEDUA PULUH SATU');
  });

  it('letters, joins and closes', () => {
    expect([1, 26, 27, 28].map(huruf)).toEqual(['a', 'z', 'aa', 'ab']);
    expect(gabungDan(['huruf a'])).toBe('huruf a');
    expect(gabungDan(['huruf a', 'huruf b'])).toBe('huruf a dan huruf b');
    expect(gabungDan(['huruf a', 'huruf b', 'huruf c'])).toBe('huruf a, huruf b, dan huruf c');
    expect(finish('bahwa perlu;', ';')).toBe('bahwa perlu;');
    expect(finish('mempunyai tugas:', '.')).toBe('mempunyai tugas:');
    expect(tabulasi(['satu.', 'dua;', 'tiga'])).toEqual(['satu;', 'dua; dan', 'tiga.']);
    expect(tabulasi(['satu'])).toEqual(['satu.']);
  });

  it.each([
    ['2026-08-01', '2027-01-31', '6 (enam) bulan'],
    ['2026-03-01', '2026-09-01', '6 (enam) bulan'],
    ['2026-03-15', '2026-04-14', '1 (satu) bulan'],
    ['2026-01-31', '2026-02-28', '1 (satu) bulan'],
    ['2026-01-01', '2026-12-31', '12 (dua belas) bulan'],
    ['2026-03-01', '2026-03-01', '1 (satu) hari'],
    ['2026-03-01', '2026-04-14', '45 (empat puluh lima) hari'],
  ])('counts %s to %s as %s', (mulai, selesai, lama) => {
    expect(lamaUjiCoba(tgl(mulai), tgl(selesai))).toBe(lama);
  });
});
