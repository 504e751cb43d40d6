import { expect, test } from 'vitest';
import { isiPanduan } from '../../src/app/panduan.ts';
import { ATURAN } from '../../src/domain/aturan/semua-aturan.ts';

test('the guide lists every rule with its level, what it means, what to do, and an example either way', () => {
  const { aturan } = isiPanduan();
  expect(aturan.map((a) => a.kode)).toEqual(ATURAN.map((a) => a.kode));
  for (const a of aturan) {
    expect(['Wajib diperbaiki', 'Perlu dicek', 'Catatan']).toContain(a.tingkat);
    expect(a.melanggar, a.kode).not.toBe('');
    expect(a.melanggar, a.kode).not.toBe(a.benar);
    expect(Object.values(a).join(' '), a.kode).not.toMatch(/[{}]|undefined|galat|temuan|\berror\b/i);
  }
});
