import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaBagianDasar } from '../../../src/domain/naskah/baca-dasar.ts';
import { dasarDipakai, naskahTidakDikenal } from '../../../src/domain/naskah/dasar-dipakai.ts';
import { DASAR_HUKUM_BAWAAN, dasarHukumBawaan } from '../../../src/domain/naskah/dasar-hukum-bawaan.ts';
import { JENIS_PERATURAN } from '../../../src/domain/naskah/jenis-peraturan.ts';
import { composeKutipan, kutipanDasar, namaDasar, sebutanDasar } from '../../../src/domain/naskah/kutipan-dasar.ts';
import { umurPemeriksaan } from '../../../src/domain/naskah/umur-pemeriksaan.ts';
import { urutkanDasar } from '../../../src/domain/naskah/urut-dasar.ts';
import { dikenalKantor, tidakBerlakuKantor } from '../../../src/domain/periksa-naskah/dasar-kantor.ts';
import { peraturanDikenal } from '../../../src/domain/periksa-naskah/peraturan-dikenal.ts';
import { periksaNaskah } from '../../../src/domain/periksa-naskah/periksa-naskah.ts';
import type { BarisDasar } from '../../../src/domain/tab/dasar-hukum.ts';
import { tanggalOf } from '../../../src/domain/tanggal.ts';

const LUTIM = {
  jenis: 'KABUPATEN',
  nama: 'Luwu Timur',
  provinsi: 'Sulawesi Selatan',
  jabatanKepala: 'Bupati',
} as const;
const JAMBI = { jenis: 'PROVINSI', nama: 'Jambi', provinsi: '', jabatanKepala: 'Gubernur' } as const;

const baris = (isi: Partial<BarisDasar>): BarisDasar => ({
  urutan: null,
  kutipan: '',
  jenis: '',
  nomor: null,
  tahun: null,
  tanggal: '',
  tentang: '',
  lembaran_tahun: null,
  lembaran_nomor: null,
  lembaran_tambahan: null,
  status: '',
  oleh: '',
  kali_diubah: '',
  dipakai: 'YA',
  hanya_naskah: '',
  syarat: '',
  kepastian: 'PASTI',
  diperiksa_tgl: '',
  sumber: '',
  keterangan: '',
  ...isi,
});

const PP = baris({ jenis: 'PP', nomor: 38, tahun: 2017, tentang: 'Inovasi Daerah' });

describe('a citation', () => {
  test('given a law with its gazette and amendments then once and more than once are said as they should', () => {
    const uu = baris({
      jenis: 'UU',
      nomor: 23,
      tahun: 2014,
      tentang: 'Pemerintahan Daerah.',
      lembaran_tahun: 2014,
      lembaran_nomor: 244,
      lembaran_tambahan: 5587,
      status: 'DIUBAH',
      oleh: 'Undang-Undang Nomor 6 Tahun 2023 tentang Cipta Kerja;',
      kali_diubah: 'BEBERAPA',
    });
    const dasar =
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)';
    const oleh = 'Undang-Undang Nomor 6 Tahun 2023 tentang Cipta Kerja';
    expect(composeKutipan(uu, LUTIM)).toBe(`${dasar} sebagaimana telah beberapa kali diubah terakhir dengan ${oleh}`);
    expect(composeKutipan({ ...uu, kali_diubah: 'SEKALI' }, LUTIM)).toBe(
      `${dasar} sebagaimana telah diubah dengan ${oleh}`,
    );
    expect(composeKutipan({ ...uu, status: 'BERLAKU' }, LUTIM)).toBe(dasar);
    expect(composeKutipan({ ...uu, oleh: ' ' }, LUTIM)).toBe(dasar);
  });

  test.each([
    [
      'PERMENDAGRI',
      LUTIM,
      'Peraturan Menteri Dalam Negeri Nomor 5 Tahun 2020 tentang A (Berita Negara Republik Indonesia Tahun 2021 Nomor 7)',
    ],
    [
      'PERDA_KABKOTA',
      LUTIM,
      'Peraturan Daerah Kabupaten Luwu Timur Nomor 5 Tahun 2020 tentang A (Lembaran Daerah Kabupaten Luwu Timur Tahun 2021 Nomor 7)',
    ],
    [
      'PERBUP_PERWALI',
      LUTIM,
      'Peraturan Bupati Luwu Timur Nomor 5 Tahun 2020 tentang A (Berita Daerah Kabupaten Luwu Timur Tahun 2021 Nomor 7)',
    ],
    [
      'PERDA_PROVINSI',
      LUTIM,
      'Peraturan Daerah Provinsi Sulawesi Selatan Nomor 5 Tahun 2020 tentang A (Lembaran Daerah Provinsi Sulawesi Selatan Tahun 2021 Nomor 7)',
    ],
    [
      'PERGUB',
      JAMBI,
      'Peraturan Gubernur Jambi Nomor 5 Tahun 2020 tentang A (Berita Daerah Provinsi Jambi Tahun 2021 Nomor 7)',
    ],
  ])(
    'given %s then it is named and gazetted after its maker, and its parts can be read back',
    (jenis, daerah, teks) => {
      const row = baris({ jenis, nomor: 5, tahun: 2020, tentang: 'A', lembaran_tahun: 2021, lembaran_nomor: 7 });
      expect(composeKutipan(row, daerah)).toBe(teks);
      expect(bacaBagianDasar(teks)).toMatchObject({
        jenis,
        nomor: 5,
        tahun: 2020,
        tentang: 'A',
        lembaran_tahun: 2021,
        lembaran_nomor: 7,
      });
    },
  );

  test('given a part that is open, or a kind that only its own words name, then nothing is composed', () => {
    for (const open of [
      { nomor: null },
      { tahun: null },
      { tentang: '' },
      { jenis: 'PERMEN' },
      { jenis: '' },
      { jenis: 'UUD' },
    ])
      expect(composeKutipan({ ...PP, ...open }, LUTIM), JSON.stringify(open)).toBe('');
    expect(namaDasar({ ...PP, jenis: 'PERMEN' }, LUTIM)).toBe('');
  });

  test('given words of the region then they are printed as they are', () => {
    expect(kutipanDasar({ ...PP, kutipan: 'Tulisan sendiri' }, LUTIM)).toBe('Tulisan sendiri');
    expect(kutipanDasar({ ...PP, kutipan: ' ' }, LUTIM)).toMatch(/^Peraturan Pemerintah Nomor 38/);
    expect(sebutanDasar(baris({ kutipan: `Peraturan Kepala Badan ${'x'.repeat(100)} tentang Y` }), LUTIM)).toHaveLength(
      80,
    );
    expect(sebutanDasar(PP, LUTIM)).toBe('Peraturan Pemerintah Nomor 38 Tahun 2017');
  });

  test('given what is shipped then every citation is read back to the parts that it was composed from', () => {
    const filled = DASAR_HUKUM_BAWAAN.filter((d) => d.nomor !== null);
    expect(filled.length).toBeGreaterThan(15);
    for (const d of filled) {
      const bagian = bacaBagianDasar(d.teks);
      expect(bagian && composeKutipan(bagian, LUTIM), d.kunci).toBe(d.teks);
      expect(bagian, d.kunci).toMatchObject({ jenis: d.jenis, nomor: d.nomor, tahun: d.tahun, oleh: d.oleh });
    }
    expect(dasarHukumBawaan('15').map((d) => d.jenis)).toContain('PERGUB');
    expect(dasarHukumBawaan('73.24').map((d) => d.jenis)).not.toContain('PERGUB');
  });

  test('given any text then reading its parts never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Peraturan Daerah Kota ',
            'Undang-Undang Dasar',
            ' Nomor 5 Tahun 2020',
            ' tentang ',
            ' (',
            'Lembaran Daerah X Tahun 2020 Nomor 1',
            'x',
            ' sebagaimana telah diubah dengan Undang-Undang Nomor 1 Tahun 2020',
          ),
          { maxLength: 8 },
        ),
        (parts) => {
          const bagian = bacaBagianDasar(parts.join(''));
          expect(bagian === null || JENIS_PERATURAN.some((j) => j.code === bagian.jenis)).toBe(true);
        },
      ),
    );
  });
});

describe('the order of Mengingat', () => {
  const urut = (...rows: Partial<BarisDasar>[]): string[] =>
    urutkanDasar(rows.map((r) => baris(r))).map((d) => `${d.jenis} ${d.nomor}/${d.tahun}`);

  test('given rows in any order then rank, year and number decide; a law still to be filled in leads its rank', () => {
    expect(
      urut(
        { jenis: 'PERBUP_PERWALI', nomor: 1, tahun: 2001 },
        { jenis: 'PERMENDAGRI', nomor: 104, tahun: 2018 },
        { jenis: 'PP', nomor: 38, tahun: 2017 },
        { jenis: 'PP', nomor: 12, tahun: 2017 },
        { jenis: '', nomor: 1, tahun: 1945 },
        { jenis: 'UU', nomor: 23, tahun: 2014 },
        { jenis: 'UU', nomor: null, tahun: null },
        { jenis: 'UU', nomor: 7, tahun: 2003 },
        { jenis: 'UUD', nomor: null, tahun: 1945 },
      ),
    ).toEqual([
      'UUD null/1945',
      'UU null/null',
      'UU 7/2003',
      'UU 23/2014',
      'PP 12/2017',
      'PP 38/2017',
      'PERMENDAGRI 104/2018',
      'PERBUP_PERWALI 1/2001',
      ' 1/1945',
    ]);
  });

  test('given dates for all acts of a rank and year then they decide; one that is missing leaves it to the numbers', () => {
    const a = { jenis: 'UU', nomor: 9, tahun: 2020, tanggal: '2020-01-02' };
    const b = { jenis: 'PERPPU', nomor: 1, tahun: 2020, tanggal: '2020-03-31' };
    expect(urut(b, a)).toEqual(['UU 9/2020', 'PERPPU 1/2020']);
    expect(urut(a, { ...b, tanggal: '' })).toEqual(['PERPPU 1/2020', 'UU 9/2020']);
  });

  test('given numbers of the region then those rows stand first, in that order', () => {
    expect(
      urut(
        { jenis: 'UU', nomor: 1, tahun: 2000 },
        { jenis: 'PP', nomor: 2, tahun: 2000, urutan: 2 },
        { jenis: 'PERGUB', nomor: 3, tahun: 2000, urutan: 1 },
      ),
    ).toEqual(['PERGUB 3/2000', 'PP 2/2000', 'UU 1/2000']);
  });

  test('given any rows then the order does not depend on where they stood', () => {
    const row = fc.record({
      jenis: fc.constantFrom('UU', 'PERPPU', 'PP', ''),
      nomor: fc.option(fc.integer({ min: 1, max: 4 })),
      tahun: fc.option(fc.integer({ min: 2019, max: 2021 })),
      tanggal: fc.constantFrom('', '2020-01-01', '2020-06-01'),
      urutan: fc.option(fc.integer({ min: 1, max: 3 })),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 7 }), (rows) => {
        const key = (d: (typeof rows)[number]): string => JSON.stringify(d);
        const one = urutkanDasar(rows.map((r) => ({ ...r, jenis: r.jenis === 'PERPPU' ? 'UU' : r.jenis }))).map(key);
        const other = urutkanDasar(
          [...rows].reverse().map((r) => ({ ...r, jenis: r.jenis === 'PERPPU' ? 'UU' : r.jenis })),
        ).map(key);
        expect(other).toEqual(one);
      }),
    );
  });
});

describe('where a basis is cited', () => {
  const dirujuk = (
    row: Partial<BarisDasar>,
    jenis: string,
    inovasi: Parameters<typeof dasarDipakai>[1]['inovasi'] = [],
  ): boolean => dasarDipakai([baris({ ...PP, ...row })], { jenis, inovasi }).length === 1;

  test.each([
    ['YA', true, false],
    ['KEDUANYA', true, true],
    ['PERATURAN', false, true],
    ['TIDAK', false, false],
    ['', false, false],
  ])('given %s then decrees %s and regulations %s', (dipakai, keputusan, peraturan) => {
    expect(dirujuk({ dipakai }, 'KEPUTUSAN')).toBe(keputusan);
    expect(dirujuk({ dipakai }, 'PERKADA')).toBe(peraturan);
  });

  test('given kinds by name then only those cite it, and a name that is no kind is told', () => {
    const row = { dipakai: 'KEDUANYA', hanya_naskah: 'Keputusan penerapan; rancangan perda' };
    expect(['KEPUTUSAN', 'KEPUTUSAN_PENERAPAN', 'PERKADA', 'PERDA'].filter((j) => dirujuk(row, j))).toEqual([
      'KEPUTUSAN_PENERAPAN',
      'PERDA',
    ]);
    expect(naskahTidakDikenal(baris(row))).toEqual([]);
    expect(naskahTidakDikenal(baris({ hanya_naskah: 'Keputusan penerapan; Surat Edaran' }))).toEqual(['Surat Edaran']);
  });

  test('given a condition then an innovation has to meet it', () => {
    const layanan = { bentuk: 'PELAYANAN_PUBLIK', anggaran_nilai: null };
    const lain = { bentuk: 'TATA_KELOLA', anggaran_nilai: 5_000_000 };
    expect(dirujuk({ syarat: 'PELAYANAN_PUBLIK' }, 'KEPUTUSAN', [lain, layanan])).toBe(true);
    expect(dirujuk({ syarat: 'PELAYANAN_PUBLIK' }, 'KEPUTUSAN', [lain])).toBe(false);
    expect(dirujuk({ syarat: 'ADA_ANGGARAN' }, 'KEPUTUSAN', [lain])).toBe(true);
    expect(dirujuk({ syarat: 'ADA_ANGGARAN' }, 'KEPUTUSAN', [layanan])).toBe(false);
    expect(dirujuk({ syarat: 'ADA_ANGGARAN' }, 'KEPUTUSAN_TIM')).toBe(false);
  });

  test('given a row with its words only then it stands where its act belongs', () => {
    const rows = [PP, baris({ kutipan: 'Undang-Undang Nomor 7 Tahun 2003 tentang X' })];
    expect(dasarDipakai(rows, { jenis: 'KEPUTUSAN', inovasi: [] }).map((d) => d.jenis)).toEqual(['UU', 'PP']);
  });

  test('given the day of the last check then a year is the measure', () => {
    const hari = tanggalOf(2026, 6, 15);
    if (!hari) throw new Error('no day');
    expect(['', '2025-06-14', '2025-06-15', '2026-06-15'].map((t) => umurPemeriksaan(t, hari))).toEqual([
      'BELUM',
      'LAMA',
      'BARU',
      'BARU',
    ]);
  });
});

describe('the linter with rows of the region', () => {
  const periksa = (rows: readonly BarisDasar[], teks: string) =>
    periksaNaskah(teks, {
      jabatanKepala: 'Bupati',
      denganRahmat: false,
      tandaKonsep: 'RANCANGAN',
      judulTembusan: 'Tembusan:',
      dikenal: dikenalKantor(rows, LUTIM),
      tidakBerlaku: tidakBerlakuKantor(rows),
    }).butir.map((b) => [b.kode, b.kepastian, b.penjelasan] as const);
  const DIRUJUK = 'Kegiatan ini sesuai dengan Peraturan Presiden Nomor 9 Tahun 2031 tentang Kebun Raya.';
  const PERPRES = baris({ jenis: 'PERPRES', nomor: 9, tahun: 2031, tentang: 'Kebun Raya' });

  test('given a revoked row then a citation of it is doubted with what replaces it, as sure as the row', () => {
    expect(periksa([PERPRES], DIRUJUK)).toEqual([]);
    const dicabut = { ...PERPRES, status: 'DICABUT', oleh: 'Peraturan Presiden Nomor 1 Tahun 2032', kepastian: 'PERS' };
    expect(periksa([dicabut], DIRUJUK)).toEqual([
      [
        'N03',
        'PERS',
        'Peraturan ini tercatat sudah tidak berlaku; penggantinya Peraturan Presiden Nomor 1 Tahun 2032.',
      ],
    ]);
    expect(periksa([{ ...dicabut, oleh: '', kepastian: '' }], DIRUJUK)[0]?.[1]).toBe('INGATAN');
    const lama = baris({ kutipan: 'Peraturan Presiden Nomor 9 Tahun 2031 tentang Kebun Raya', status: 'DICABUT' });
    expect(periksa([lama], DIRUJUK)[0]?.[0]).toBe('N03');
  });

  test('given an amended row then a Mengingat without the amendment is doubted, though the words of the region leave it out', () => {
    const diubah = {
      ...PERPRES,
      kutipan: 'Peraturan Presiden Nomor 9 Tahun 2031 tentang Kebun Raya',
      status: 'DIUBAH',
      oleh: 'Peraturan Presiden Nomor 2 Tahun 2033 tentang Perubahan atas Peraturan Presiden Nomor 9 Tahun 2031 tentang Kebun Raya',
      kali_diubah: 'SEKALI',
    };
    const teks =
      'Mengingat : 1. Peraturan Presiden Nomor 9 Tahun 2031 tentang Kebun Raya (Lembaran Negara Republik Indonesia Tahun 2031 Nomor 3);';
    expect(periksa([PERPRES], teks).map(([kode]) => kode)).not.toContain('N08');
    expect(periksa([diubah], teks)).toContainEqual([
      'N08',
      'PASTI',
      expect.stringContaining('Peraturan Presiden Nomor 2 Tahun 2033') as string,
    ]);
  });

  test('given a compared row that says an act is in force then the shipped doubt gives way; an uncompared one does not', () => {
    const teks = 'Kegiatan ini sesuai dengan Undang-Undang Nomor 18 Tahun 2002.';
    const row = baris({ jenis: 'UU', nomor: 18, tahun: 2002, tentang: 'X', status: 'BERLAKU' });
    expect(periksa([], teks).map(([kode]) => kode)).toEqual(['N03']);
    expect(periksa([row], teks)).toEqual([]);
    expect(periksa([{ ...row, kepastian: 'INGATAN' }], teks).map(([kode]) => kode)).toEqual(['N03']);
    expect(dikenalKantor([], LUTIM)).toEqual(peraturanDikenal([]));
  });
});
