import { describe, expect, test } from 'vitest';
import { penghitungBukti, tujuanIndikator } from '../../../src/domain/indeks/bukti-indikator.ts';
import { bacaKatalog, type Indikator } from '../../../src/domain/program/katalog.ts';
import { bahanIndeks, bukti } from './bahan.ts';

const sid = (tahun: string): readonly Indikator[] => {
  const read = bacaKatalog(bahanIndeks().katalog, tahun);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.sid;
};

describe('evidence by indicator', () => {
  test('given the catalogue of 2026 then every indicator is its own purpose', () => {
    expect([...tujuanIndikator(sid('2026'))]).toEqual(sid('2026').map((i) => [i.no, `I${i.no}`]));
  });

  test('given a year that numbers them otherwise then names decide, and a number means nothing that a name has taken', () => {
    const tujuan = tujuanIndikator(sid('2023'));
    expect([tujuan.get('1'), tujuan.get('16'), tujuan.get('17')]).toEqual(['I16', 'I31', 'I32']);
    expect(tujuan.get('20')).toBeUndefined();
  });

  test('given an indicator that a region named otherwise then its number decides', () => {
    const renamed = sid('2026').map((i) => (i.no === '24' ? { ...i, nama: 'Kerja bersama' } : i));
    expect(tujuanIndikator(renamed).get('24')).toBe('I24');
  });

  test('given rows on tab Bukti then those with a document count, opened apart from unopened', () => {
    const hitung = penghitungBukti(
      bukti([
        { id: 'A', untuk: '35. Video inovasi daerah', tautan: 'https://contoh.go.id/1' },
        { id: 'A', untuk: 'video', nomor: '12', dibuka: 'YA' },
        { id: 'A', untuk: '35' },
        { id: 'A', untuk: 'entah apa', tautan: 'https://contoh.go.id/2' },
        { id: 'B', untuk: '35', tautan: 'https://contoh.go.id/3' },
      ]),
      sid('2026'),
    );
    expect([hitung('A', '35'), hitung('A', '16'), hitung('C', '35')]).toEqual([
      { belumDibuka: 1, dibuka: 1 },
      { belumDibuka: 0, dibuka: 0 },
      { belumDibuka: 0, dibuka: 0 },
    ]);
  });
});
