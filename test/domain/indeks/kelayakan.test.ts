import { describe, expect, test } from 'vitest';
import { kelayakan } from '../../../src/domain/indeks/kelayakan.ts';
import { masaIkut } from '../../../src/domain/indeks/masa-ikut.ts';
import type { Inovasi } from '../../../src/domain/tab/inovasi.ts';
import { anEntry } from '../ringkasan/bahan.ts';
import { ketentuan } from './bahan.ts';

const kata = (n: number): string => new Array<string>(n).fill('kata').join(' ');
const applied = (over: Partial<Inovasi>): Inovasi =>
  anEntry({ id: 'A', status: 'PENERAPAN', asal_data: 'USULAN', rancang_bangun: kata(300), ...over });

describe('who may be submitted in 2026', () => {
  test.each<[string, Partial<Inovasi>, string]>([
    ['applied on the first day of the window', { penerapan_mulai: '2024-01-01' }, 'LOLOS'],
    ['applied on its last day', { penerapan_mulai: '2025-12-31' }, 'LOLOS'],
    ['applied the day before', { penerapan_mulai: '2023-12-31' }, 'DI_LUAR_JENDELA'],
    ['applied the day after', { penerapan_mulai: '2026-01-01' }, 'DI_LUAR_JENDELA'],
    [
      'applied after it, "developed" within',
      { penerapan_mulai: '2026-01-01', pengembangan_tgl: '2025-05-05' },
      'DI_LUAR_JENDELA',
    ],
    [
      'applied earlier, developed within',
      { penerapan_mulai: '2019-03-05', pengembangan_tgl: '2025-12-31' },
      'LOLOS_PENGEMBANGAN',
    ],
    [
      'applied earlier, developed after',
      { penerapan_mulai: '2019-03-05', pengembangan_tgl: '2026-01-01' },
      'DI_LUAR_JENDELA',
    ],
    ['applied within, developed after', { penerapan_mulai: '2024-03-05', pengembangan_tgl: '2026-01-01' }, 'LOLOS'],
    ['no date of application', { penerapan_mulai: '' }, 'BELUM_BISA_DINILAI'],
    ['no date of application, developed within', { pengembangan_tgl: '2025-01-01' }, 'BELUM_BISA_DINILAI'],
    ['a date of application that is none', { penerapan_mulai: 'awal 2025' }, 'BELUM_BISA_DINILAI'],
    ['a day that does not exist', { penerapan_mulai: '2025-02-30' }, 'BELUM_BISA_DINILAI'],
    [
      'applied earlier, a date of development that is none',
      { penerapan_mulai: '2019-03-05', pengembangan_tgl: 'segera' },
      'BELUM_BISA_DINILAI',
    ],
    [
      'applied within, a date of development that is none',
      { penerapan_mulai: '2025-03-05', pengembangan_tgl: 'segera' },
      'LOLOS',
    ],
    ['299 words', { penerapan_mulai: '2025-03-05', rancang_bangun: kata(299) }, 'RANCANG_BANGUN_KURANG'],
    [
      'many characters but few words',
      { penerapan_mulai: '2025-03-05', rancang_bangun: 'x'.repeat(4000) },
      'RANCANG_BANGUN_KURANG',
    ],
    [
      'a proposal of ours without rancang bangun',
      { penerapan_mulai: '2025-03-05', rancang_bangun: '' },
      'RANCANG_BANGUN_KURANG',
    ],
    [
      'a record taken over without rancang bangun',
      { penerapan_mulai: '2025-03-05', rancang_bangun: '', asal_data: 'WARISAN' },
      'LOLOS',
    ],
    [
      'a record taken over with a short one',
      { penerapan_mulai: '2025-03-05', rancang_bangun: kata(20), asal_data: 'WARISAN' },
      'RANCANG_BANGUN_KURANG',
    ],
    ['outside the window and too short', { penerapan_mulai: '2020-03-05', rancang_bangun: '' }, 'DI_LUAR_JENDELA'],
    ['on trial', { status: 'UJI_COBA', penerapan_mulai: '2025-03-05' }, 'BELUM_DITERAPKAN'],
    ['suspended', { status: 'PENERAPAN_DITANGGUHKAN', penerapan_mulai: '2025-03-05' }, 'BELUM_DITERAPKAN'],
    ['ended', { status: 'DIHENTIKAN', penerapan_mulai: '2025-03-05' }, 'BELUM_DITERAPKAN'],
  ])('given %s then it is told so', (_, over, kode) => {
    expect(kelayakan(applied(over), ketentuan('2026')).kode).toBe(kode);
  });

  test('given the rules of another year then its own window and words count', () => {
    const e = applied({ penerapan_mulai: '2024-06-01', rancang_bangun: kata(10) });
    expect(kelayakan(e, ketentuan('2026', { kataMinimum: 10 })).kode).toBe('LOLOS');
    expect(kelayakan(e, ketentuan('2027', { kataMinimum: 10 })).kode).toBe('DI_LUAR_JENDELA');
  });

  test('what a cell held is never repeated, and every state but a plain pass says what to do', () => {
    const catatan = [
      { penerapan_mulai: 'Budi 0812' },
      { penerapan_mulai: '2019-01-01', pengembangan_tgl: 'Budi 0812' },
    ].map((over) => kelayakan(applied(over), ketentuan('2026')).catatan);
    expect(catatan).toEqual([
      'Tanggal Penerapan tidak terbaca; perbaiki.',
      'Tanggal Pengembangan tidak terbaca; perbaiki.',
    ]);
    expect(
      kelayakan(applied({ penerapan_mulai: '2025-03-05', rancang_bangun: kata(12) }), ketentuan('2026')).catatan,
    ).toBe('Rancang bangun 12 kata dari paling sedikit 300; lengkapi.');
  });
});

describe('the two-year clock', () => {
  test.each<[string, string, number, number, number, string]>([
    ['2024-01-01', '', 2025, 2026, 2027, '2026-12-31'],
    ['2025-12-31', '', 2026, 2027, 2028, '2027-12-31'],
    ['2019-03-05', '2025-04-14', 2020, 2027, 2028, '2027-12-31'],
    ['2026-02-01', '', 2027, 2028, 2029, '2028-12-31'],
    // Long past: what counts is the next year that can still be reached.
    ['2019-03-05', '', 2020, 2021, 2027, '2026-12-31'],
    // A development before the application is none.
    ['2024-05-05', '2019-01-01', 2025, 2026, 2027, '2026-12-31'],
  ])(
    'given applied %s and developed "%s" then it may take part from %s to %s',
    (mulai, kembang, pertama, terakhir, berikutnya, palingLambat) => {
      expect(masaIkut({ penerapan_mulai: mulai, pengembangan_tgl: kembang }, ketentuan('2026'))).toEqual({
        pertama,
        terakhir,
        berikutnya,
        palingLambat,
      });
    },
  );

  test('given a window of other days then the pattern follows them, leap days too', () => {
    const k = ketentuan('2026', { jendela: { dari: '2024-02-29', sampai: '2025-08-31' } as never });
    expect(masaIkut({ penerapan_mulai: '2025-09-01', pengembangan_tgl: '' }, k)).toMatchObject({
      pertama: 2027,
      terakhir: 2027,
    });
    expect(masaIkut({ penerapan_mulai: '2025-02-28', pengembangan_tgl: '' }, k)).toMatchObject({
      pertama: 2026,
      terakhir: 2027,
    });
    expect(masaIkut({ penerapan_mulai: 'entah', pengembangan_tgl: '' }, k)).toBeNull();
  });

  test('given the years that the clock names then the window moved there holds one of its dates', () => {
    for (const mulai of ['2021-07-01', '2024-01-01', '2025-12-31']) {
      const m = masaIkut({ penerapan_mulai: mulai, pengembangan_tgl: '' }, ketentuan('2026'));
      for (const tahun of [m?.pertama ?? 0, m?.terakhir ?? 0]) {
        const jendela = { dari: `${tahun - 2}-01-01`, sampai: `${tahun - 1}-12-31` } as never;
        expect(kelayakan(applied({ penerapan_mulai: mulai }), ketentuan('2026', { jendela })).kode).toBe('LOLOS');
      }
    }
  });
});
