import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillKlausul } from '../../../src/domain/naskah/fill-klausul.ts';
import { KOLOM_ISIAN, selInovasi } from '../../../src/domain/naskah/isian-kolom.ts';
import { INOVASI } from '../../../src/domain/tab/inovasi.ts';
import { anInovasi } from '../naskah-dinas/bahan.ts';

const ISIAN = new Map([
  ['nama_inovasi', 'SIMPUL SEHAT'],
  ['lama', '6 (enam) bulan'],
  ['waktu', '6 bulan 12 hari'],
  ['kepala', 'Bupati'],
]);
const KOLOM = selInovasi(anInovasi({ uji_coba_mulai: '2026-07-20', anggaran_nilai: 150_000_000, sasaran: '' }));

const isi = (teks: string, kolom = true) => fillKlausul({ kunci: 'K', teks }, ISIAN, kolom ? KOLOM : undefined);

describe('a form before the colon', () => {
  test.each([
    ['{{tanggal:uji_coba_mulai}}', '20 Juli 2026'],
    ['{{ tanggal : uji_coba_mulai }}', '20 Juli 2026'],
    ['{{terbilang:lama}}', '6 (enam) bulan'],
    ['{{terbilang:waktu}}', '6 (enam) bulan 12 (dua belas) hari'],
    ['{{terbilang:tahun_anggaran}}', '2026 (dua ribu dua puluh enam)'],
    ['{{rupiah:anggaran_nilai}}', 'Rp150.000.000,00 (seratus lima puluh juta rupiah)'],
    ['{{kapital:nama_inovasi}}', 'SIMPUL SEHAT'],
    ['{{kapital:kepala}}', 'BUPATI'],
    ['{{KEPALA}}', 'BUPATI'],
    ['{{bentuk}} / {{urusan_utama}}', 'Inovasi Pelayanan Publik / Kesehatan'],
  ])('given %s then it reads %s', (teks, hasil) => {
    const kolom = selInovasi(anInovasi({ uji_coba_mulai: '2026-07-20', tahun_anggaran: '2026' }));
    expect(fillKlausul({ kunci: 'K', teks }, ISIAN, kolom)).toMatchObject({ lines: [hasil], problems: [] });
  });

  test.each([
    ['{{tanggal:kepala}}', 'ISIAN_TIDAK_SESUAI', 'memerlukan tanggal'],
    ['{{rupiah:kepala}}', 'ISIAN_TIDAK_SESUAI', 'jumlah rupiah bulat'],
    ['{{terbilang:kepala}}', 'ISIAN_TIDAK_SESUAI', 'memerlukan angka'],
    ['{{miring:kepala}}', 'ISIAN_TIDAK_DIKENAL', 'tanggal, terbilang, rupiah, kapital'],
    ['{{constructor:kepala}}', 'ISIAN_TIDAK_DIKENAL', 'bentuk "constructor"'],
    ['{{tanggal:uji_coba_mula}}', 'ISIAN_TIDAK_DIKENAL', 'mungkin {{uji_coba_mulai}}'],
    ['{{nama_inovsi}}', 'ISIAN_TIDAK_DIKENAL', 'mungkin {{nama_inovasi}}'],
    ['{{ramalan}}', 'ISIAN_TIDAK_DIKENAL', '{{ramalan}} tidak dikenal untuk naskah ini'],
    ['{{inisiator_nip}}', 'ISIAN_TIDAK_DIKENAL', 'tidak dikenal'],
    ['dibuka {{kepala', 'ISIAN_TIDAK_DIKENAL', 'tidak berpasangan'],
    ['ditutup kepala}}', 'ISIAN_TIDAK_DIKENAL', 'tidak berpasangan'],
    ['{{sasaran}}', 'NILAI_KURANG', 'Sasaran'],
  ])('given %s then the clause is named: %s', (teks, kode, kata) => {
    expect(isi(teks).problems).toMatchObject([{ kode, klausul: 'K', label: expect.stringContaining(kata) as string }]);
  });

  test('given a document about several innovations then a column is told to be for one only', () => {
    expect(isi('{{tanggal:uji_coba_mulai}}', false).problems).toMatchObject([
      { label: expect.stringContaining('hanya untuk naskah tentang satu inovasi') as string },
    ]);
  });
});

test('no column with personal data can be named', () => {
  for (const c of INOVASI.columns) if ('personal' in c) expect(KOLOM_ISIAN.has(c.key), c.key).toBe(false);
});

test('given any text then filling ends, keeps the number of lines and never fills a value again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 20 }), (teks, nilai) => {
      const filled = fillKlausul({ kunci: 'K', teks: `{{x}}${teks}` }, new Map([['x', `${nilai}{{x}}$&`]]));
      expect(filled.lines.length).toBeLessThanOrEqual(teks.split('\n').length);
      expect(filled.lines[0]?.startsWith(`${nilai}{{x}}$&`)).toBe(true);
    }),
  );
});
