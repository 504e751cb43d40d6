import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cekManfaat } from '../../../src/domain/manfaat/cek-manfaat.ts';
import { halamanManfaat } from '../../../src/domain/manfaat/halaman-manfaat.ts';
import { jumlahPerKantor } from '../../../src/domain/manfaat/jumlah-dampak.ts';
import { orangTerlatih } from '../../../src/domain/manfaat/orang-terlatih.ts';
import { tingkatPerubahan } from '../../../src/domain/manfaat/perubahan-dampak.ts';
import { prioritasYandas } from '../../../src/domain/manfaat/prioritas-yandas.ts';
import { saranIndikator } from '../../../src/domain/manfaat/saran-indikator.ts';
import { hitungIkm, mutuIkm, pitaMutu, tahunPeriode } from '../../../src/domain/manfaat/skm.ts';
import { UKURAN_LAN } from '../../../src/domain/manfaat/ukuran-lan.ts';
import { hitungUmpanBalik } from '../../../src/domain/manfaat/umpan-balik.ts';
import type { BahanProgram } from '../../../src/domain/program/bahan-program.ts';
import { bacaKatalog } from '../../../src/domain/program/katalog.ts';
import { KETENTUAN_BAWAAN } from '../../../src/domain/program/ketentuan-bawaan.ts';
import { DASAR_DAERAH } from '../../../src/domain/tab/dasar-daerah.ts';
import { GAGASAN, SUMBATAN } from '../../../src/domain/tab/gagasan.ts';
import { PESERTA } from '../../../src/domain/tab/labinov.ts';
import { DAMPAK, HASIL_SKM, type HasilSkm, UMPAN_BALIK, UNSUR_SKM } from '../../../src/domain/tab/manfaat.ts';
import { bahanTahunan } from '../lomba/bahan.ts';
import { rows } from '../program/bahan.ts';
import { anEntry } from '../ringkasan/bahan.ts';

const saran = (b: BahanProgram, id: string, tahun: string) => {
  const katalog = bacaKatalog(b.katalog, tahun);
  if (!katalog.ok) throw new Error(JSON.stringify(katalog.problems));
  return saranIndikator(b, katalog.value, id);
};

const unsur = (nilai: readonly (number | string | null)[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(UNSUR_SKM.map(({ key }, i) => [key, nilai[i] ?? null]));

const aSurvey = (over: Readonly<Record<string, unknown>>): HasilSkm & { readonly baris: number } =>
  rows(HASIL_SKM, [{ id: 'A', periode: '2026 semester I', responden: 29, isian: 'JUMLAH', ...over }])[0] as HasilSkm & {
    readonly baris: number;
  };

/** Nine sums of 29 people that make 955. */
const JUMLAH_955 = [107, 106, 106, 106, 106, 106, 106, 106, 106];

const pita = pitaMutu(KETENTUAN_BAWAAN, '2026')?.pita ?? [];

describe('the index of a survey', () => {
  test('given sums then nothing is rounded: 955 of 29 people are 91.475…, not the 90.56 of rounded weights', () => {
    const done = hitungIkm(aSurvey(unsur(JUMLAH_955)));
    const ikm = done.ok ? done.value.ikm : 0;
    expect(ikm).toBe((955 / (29 * 9)) * 25);
    expect(ikm).toBeCloseTo(91.4751, 4);
    // A sheet that weighs by 0,11 makes this of the same answers.
    expect((955 / 29) * 0.11 * 25).toBeCloseTo(90.56, 2);
  });

  test('given every answer is 4 then the index is exactly 100, which weights of 0,11 or 0,111 never reach', () => {
    const done = hitungIkm(aSurvey({ ...unsur(new Array(9).fill(4)), isian: 'RATA_RATA' }));
    expect(done).toMatchObject({ ok: true, value: { ikm: 100 } });
    expect(9 * 4 * 0.111 * 25).toBeLessThan(100);
  });

  test('given means or the sums of the same answers then the index is the same, and lies between 25 and 100', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 400 })
          .chain((n) =>
            fc.tuple(fc.constant(n), fc.array(fc.integer({ min: n, max: 4 * n }), { minLength: 9, maxLength: 9 })),
          ),
        ([n, sums]) => {
          const a = hitungIkm(aSurvey({ ...unsur(sums), responden: n }));
          const b = hitungIkm(aSurvey({ ...unsur(sums.map((s) => s / n)), responden: n, isian: 'RATA_RATA' }));
          if (!a.ok || !b.ok) throw new Error('refused');
          expect(a.value.ikm).toBeCloseTo(b.value.ikm, 8);
          expect(a.value.ikm).toBeGreaterThanOrEqual(25);
          expect(a.value.ikm).toBeLessThanOrEqual(100);
        },
      ),
    );
  });

  test.each([
    ['an element below 1', { ...unsur([0.9, 4, 4, 4, 4, 4, 4, 4, 4]), isian: 'RATA_RATA' }, 'SKM_RATA_DI_LUAR'],
    ['an element above 4', { ...unsur([4.01, 4, 4, 4, 4, 4, 4, 4, 4]), isian: 'RATA_RATA' }, 'SKM_RATA_DI_LUAR'],
    ['a sum below the people', unsur([28, ...JUMLAH_955.slice(1)]), 'SKM_JUMLAH_DI_LUAR'],
    ['a sum above four times the people', unsur([117, ...JUMLAH_955.slice(1)]), 'SKM_JUMLAH_DI_LUAR'],
    ['a text', { ...unsur(['baik', 4, 4, 4, 4, 4, 4, 4, 4]), isian: 'RATA_RATA' }, 'SKM_RATA_DI_LUAR'],
    ['an element missing', unsur(JUMLAH_955.slice(0, 8)), 'SKM_UNSUR_KOSONG'],
    ['no people', { ...unsur(JUMLAH_955), responden: null }, 'SKM_RESPONDEN'],
    ['people below nothing', { ...unsur(JUMLAH_955), responden: -3 }, 'SKM_RESPONDEN'],
    ['five digits of people', { ...unsur(JUMLAH_955), responden: 10000 }, 'SKM_RESPONDEN'],
    ['nobody said which', { ...unsur(JUMLAH_955), isian: '' }, 'SKM_ISIAN'],
    ['nothing at all', unsur([]), 'SKM_KOSONG'],
  ])('given %s then it is refused', (_, over, kode) => {
    const done = hitungIkm(aSurvey(over));
    expect(done.ok ? [] : done.problems.map((m) => m.kode)).toEqual([kode]);
  });
});

describe('the grade', () => {
  test.each([
    [100, 'A'],
    [88.31, 'A'],
    [88.305, 'A'],
    [88.304, 'B'],
    [88.3, 'B'],
    [76.61, 'B'],
    [76.604, 'C'],
    [65, 'C'],
    [64.996, 'C'],
    [64.99, 'D'],
    [25, 'D'],
  ])('given %d then it is %s, gaps between printed bands included', (ikm, mutu) =>
    expect(mutuIkm(ikm, pita)).toBe(mutu),
  );

  test('given a later year sets other bands then those count from that year on', () => {
    const more = [
      ...KETENTUAN_BAWAAN,
      ...['A; 90', 'B; 50'].map((nilai) => ({
        ...(KETENTUAN_BAWAAN[0] as never as object),
        program: 'SKM',
        tahun: '2026',
        kunci: 'predikat',
        nilai,
      })),
    ] as typeof KETENTUAN_BAWAAN;
    expect(mutuIkm(89, pitaMutu(more, '2026')?.pita ?? [])).toBe('B');
    expect(mutuIkm(89, pitaMutu(more, '2025')?.pita ?? [])).toBe('A');
    expect(pitaMutu(more, '2016')).toBe(null);
  });

  test.each([
    ['2026 semester I', '2026'],
    ['Triwulan II/2025', '2025'],
    ['2025 dan 2026', null],
    ['semester I', null],
  ])('given the period "%s" then its year is %s', (periode, tahun) => expect(tahunPeriode(periode)).toBe(tahun));
});

describe('how a measure changed', () => {
  test.each([
    [10, 4, 'TURUN', 'turun 60% (membaik)'],
    [10, 4, 'NAIK', 'turun 60% (memburuk)'],
    [4, 10, 'NAIK', 'naik 150% (membaik)'],
    [3, 4, '', 'naik 33,33%'],
    [0, 12, 'NAIK', 'dari 0 menjadi 12 (membaik)'],
    [0, 0, 'NAIK', 'tetap 0'],
    [5, 5, 'TURUN', 'tetap 5'],
    [-2, 3, 'NAIK', 'dari -2 menjadi 3 (membaik)'],
    [null, 12, 'NAIK', 'menjadi 12 (keadaan sebelumnya belum dicatat)'],
    [12, null, 'NAIK', ''],
    [null, null, 'NAIK', ''],
    [1500000, 0, 'TURUN', 'turun 100% (membaik)'],
  ])('given %s before and %s after, better %s, then "%s"', (sebelum, setelah, arah, teks) =>
    expect(tingkatPerubahan({ sebelum, setelah, arah })).toBe(teks),
  );

  test('given any two numbers then never a broken formula, an infinity or a number with a dot', () => {
    const n = fc.oneof(
      fc.constant(0),
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
    );
    fc.assert(
      fc.property(n, n, (sebelum, setelah) => {
        const teks = tingkatPerubahan({ sebelum, setelah, arah: 'NAIK' });
        expect(teks).not.toMatch(/NaN|Infinity|#|e[-+]\d/);
        expect(teks.length).toBeGreaterThan(0);
      }),
    );
  });

  test('given the instrument then it has 4, 2, 4 and 7 measures, each with a direction', () => {
    const count = (bagian: string): number => UKURAN_LAN.filter((u) => u.bagian === bagian).length;
    expect(['INPUT', 'PROSES', 'OUTPUT', 'OUTCOME'].map(count)).toEqual([4, 2, 4, 7]);
    expect(new Set(UKURAN_LAN.map((u) => u.ukuran)).size).toBe(17);
  });
});

const entri = [
  anEntry({
    id: 'A',
    nama_inovasi: 'Antar Obat',
    pd_pengusul: 'Dinas Kesehatan',
    status: 'PENERAPAN',
    urusan_utama: '1.02',
  }),
  anEntry({
    id: 'B',
    nama_inovasi: 'Kelas Malam',
    pd_pengusul: 'Dinas Pendidikan',
    status: 'DRAF',
    urusan_utama: '1.01',
  }),
];

const keluhan = (id: string, selesai: number, semua: number, tahun = '2026') =>
  Array.from({ length: semua }, (_, i) => ({
    ...{ id, tanggal: `${tahun}-03-01`, jenis: 'PENGADUAN', isi: `Keluhan Sitti Rahma ${i}` },
    ...(i < selesai ? { selesai: `${tahun}-03-05`, perubahan: 'Jadwal diubah' } : {}),
  }));

describe('feedback', () => {
  test('given complaints of two years then each year has its own share, the latest first, and praise counts in none', () => {
    const list = rows(UMPAN_BALIK, [
      ...keluhan('A', 1, 4, '2025'),
      ...keluhan('A', 3, 4),
      { id: 'A', tanggal: '2026-03-01', jenis: 'APRESIASI', isi: 'Bagus' },
    ]);
    expect(hitungUmpanBalik(list).map((h) => [h.tahun, h.pengaduan, h.selesai, h.persen, h.apresiasi])).toEqual([
      ['2026', 4, 3, 75, 1],
      ['2025', 4, 1, 25, 0],
    ]);
  });

  test.each([
    [4, 10, 1],
    [5, 10, 1],
    [505, 1000, 2],
    [504, 1000, 1],
    [90, 100, 2],
    [905, 1000, 3],
    [904, 1000, 2],
    [10, 10, 3],
  ])('given %d of %d resolved then indicator 29 of 2026 is suggested at level %d', (selesai, semua, parameter) => {
    const b = bahanTahunan({ entri, umpanBalik: rows(UMPAN_BALIK, keluhan('A', selesai, semua)) });
    expect(saran(b, 'A', '2026')).toMatchObject([{ no: '29', parameter }]);
  });

  test('given the catalogue of 2023 then its own number and bands count: 70 of 100 are level 2 of indicator 14', () => {
    const b = bahanTahunan({ entri, umpanBalik: rows(UMPAN_BALIK, keluhan('A', 70, 100, '2023')) });
    expect(saran(b, 'A', '2023')).toMatchObject([{ no: '14', parameter: 2 }]);
    expect(saran(b, 'A', '2023')[0]?.alasan).toContain('40,01 s.d. 70,99%');
  });

  test('given a survey then indicator 34 is suggested at level 2 with its reason; given no data then nothing', () => {
    const b = bahanTahunan({ entri, skm: [aSurvey(unsur(JUMLAH_955))] });
    expect(saran(b, 'A', '2026')).toEqual([
      {
        no: '34',
        parameter: 2,
        alasan: 'SKM 2026 semester I tercatat dengan IKM 91,48; parameter 2 tahun 2026: Survei Kepuasan Masyarakat.',
      },
    ]);
    expect(saran(b, 'B', '2026')).toEqual([]);
  });
});

describe('sums', () => {
  test('given measures of several units then only budget saved, income and people served are summed, of the last year; what one user pays is not', () => {
    const dampak = rows(DAMPAK, [
      { id: 'A', tahun: '2025', bagian: 'INPUT', satuan: 'Rp', arah: 'TURUN', sebelum: 900, setelah: 100 },
      { id: 'A', tahun: '2026', bagian: 'INPUT', satuan: 'Rp', arah: 'TURUN', sebelum: 1000, setelah: 250 },
      { id: 'A', tahun: '2026', bagian: 'OUTCOME', satuan: 'Rp', arah: 'TURUN', sebelum: 50, setelah: 20 },
      { id: 'A', tahun: '2026', bagian: 'OUTPUT', satuan: 'orang', arah: 'NAIK', sebelum: 0, setelah: 40 },
      { id: 'A', tahun: '2026', bagian: 'OUTPUT', satuan: 'Rp', arah: 'NAIK', sebelum: 0, setelah: 7 },
      { id: 'A', tahun: '2026', bagian: 'OUTCOME', satuan: 'menit', arah: 'TURUN', sebelum: 60, setelah: 5 },
      { id: 'B', tahun: '2026', bagian: 'OUTPUT', satuan: 'orang', arah: 'NAIK', sebelum: 5, setelah: null },
    ]);
    expect(jumlahPerKantor(bahanTahunan({ entri, dampak }))).toEqual([
      { kantor: 'Dinas Kesehatan', inovasi: 1, hemat: 750, pendapatan: 7, orang: 40 },
    ]);
  });

  test('given ideas, proposals and applied ones then the six urusan stand with the empty ones first', () => {
    const b = bahanTahunan({
      entri,
      sumbatan: rows(SUMBATAN, [{ sektor: 'Sosial', sumbatan: 'Antre lama' }]),
      gagasan: rows(GAGASAN, [
        { gagasan: 'Antar', sumbatan: 'Antre lama', perangkat_daerah: 'Dinas Kesehatan' },
        { gagasan: 'Kelas', perangkat_daerah: 'Dinas Pendidikan' },
        { gagasan: 'Lain', perangkat_daerah: 'Bagian Umum' },
        { gagasan: 'Sudah', perangkat_daerah: 'Dinas Kesehatan', id_usulan: 'B' },
      ]),
    });
    const { urusan, gagasanTakTerbaca } = prioritasYandas(b);
    expect(urusan.map((u) => [u.kode, u.diterapkan, u.diusulkan, u.gagasan])).toEqual([
      ['1.03', 0, 0, 0],
      ['1.04', 0, 0, 0],
      ['1.05', 0, 0, 0],
      ['1.06', 0, 0, 1],
      ['1.01', 0, 1, 1],
      ['1.02', 1, 0, 0],
    ]);
    expect(gagasanTakTerbaca).toBe(1);
  });

  test('given somebody came twice then they are one person', () => {
    const b = bahanTahunan({
      peserta: rows(PESERTA, [
        { nama: 'Ani', kegiatan: 'X', perangkat_daerah: 'Dinas Kesehatan' },
        { nama: 'ani ', kegiatan: 'Y', perangkat_daerah: 'Dinas Kesehatan' },
        { nama: 'Budi', kegiatan: 'Y', perangkat_daerah: 'Dinas Kesehatan' },
      ]),
    });
    expect(orangTerlatih(b)).toEqual([{ kantor: 'Dinas Kesehatan', orang: 2, hadir: 3 }]);
  });
});

describe('what to look at', () => {
  test.each([
    ['skm', HASIL_SKM, { id: 'A', periode: 'semester I', responden: 29 }, 'Periode', /tidak menyebut satu tahun/],
    ['skm', HASIL_SKM, { id: 'A', periode: '2026', responden: -1 }, 'Responden', /1 sampai 9\.999/],
    ['skm', HASIL_SKM, { id: 'A', periode: '2026', responden: 12345 }, 'Responden', /1 sampai 9\.999/],
    ['skm', HASIL_SKM, { id: 'Z', periode: '2026', responden: 9 }, 'ID Inovasi', /"Z" tidak ada/],
    [
      'skm',
      HASIL_SKM,
      { ...unsur([9, 4, 4, 4, 4, 4, 4, 4, 4]), id: 'A', periode: '2026', responden: 9, isian: 'RATA_RATA' },
      'U1 Persyaratan',
      /rentangnya 1 sampai 4/,
    ],
    [
      'umpanBalik',
      UMPAN_BALIK,
      { id: 'A', tanggal: '2026-01-02', jenis: 'SARAN', selesai: '2026-02-01' },
      'Yang Diubah Karenanya',
      /apa yang diubah/,
    ],
    [
      'umpanBalik',
      UMPAN_BALIK,
      { id: 'A', tanggal: '2026-03-02', jenis: 'SARAN', selesai: '2026-02-01', perubahan: 'x' },
      'Selesai',
      /mendahului/,
    ],
    ['umpanBalik', UMPAN_BALIK, { id: 'A', tanggal: 'kemarin', jenis: 'SARAN' }, 'Tanggal', /"kemarin" tidak terbaca/],
    ['umpanBalik', UMPAN_BALIK, { id: '', tanggal: '2026-01-02', jenis: 'SARAN' }, 'ID Inovasi', /belum diisi/],
    ['dampak', DAMPAK, { id: 'A', tahun: '2026', setelah: 4, arah: 'NAIK' }, 'Sebelum', /atau 0 bila/],
    ['dampak', DAMPAK, { id: 'A', tahun: '2026', sebelum: 4, arah: 'NAIK' }, 'Setelah', /hapus baris ini/],
    ['dampak', DAMPAK, { id: 'A', tahun: '26', sebelum: 4, setelah: 4, arah: 'NAIK' }, 'Tahun', /empat angka/],
    ['dampak', DAMPAK, { id: 'A', tahun: '2026', sebelum: 4, setelah: 4 }, 'Arah', /Arah belum dipilih/],
    [
      'dampak',
      DAMPAK,
      { id: 'A', tahun: '2026', sebelum: 'banyak', setelah: 4, arah: 'NAIK' },
      'Sebelum',
      /"banyak" bukan angka/,
    ],
    [
      'dasarDaerah',
      DASAR_DAERAH,
      { indikator: 'Batas wilayah', keadaan: 'TERPENUHI' },
      'Bukti',
      /terpenuhi tanpa bukti/,
    ],
  ] as const)('given doubt %# then one sentence at its cell says what to do', (sumber, tab, row, kolom, pesan) => {
    const found = cekManfaat(bahanTahunan({ entri, [sumber]: rows(tab, [row]) }));
    expect(found.map((c) => [c.tab, c.baris, c.kolom])).toEqual([[tab.name, 2, kolom]]);
    expect(found[0]?.pesan).toMatch(pesan);
  });

  test('given rows that are in order, or laid in and not filled yet, then nothing', () => {
    const b = bahanTahunan({
      entri,
      skm: [aSurvey(unsur(JUMLAH_955))],
      umpanBalik: rows(UMPAN_BALIK, keluhan('A', 1, 2)),
      dampak: rows(DAMPAK, [
        { id: 'A', tahun: '2026', arah: 'NAIK' },
        { id: 'A', tahun: '2026', arah: 'NAIK', sebelum: 0, setelah: 3 },
      ]),
    });
    expect(cekManfaat(b)).toEqual([]);
  });
});

test('given a page then it counts, and holds no word of whoever complained or attended', () => {
  const b = bahanTahunan({
    entri,
    skm: [aSurvey(unsur(JUMLAH_955))],
    umpanBalik: rows(UMPAN_BALIK, keluhan('A', 1, 2)),
    dampak: rows(DAMPAK, [
      {
        id: 'A',
        tahun: '2026',
        bagian: 'OUTPUT',
        ukuran: 'Orang',
        satuan: 'orang',
        arah: 'NAIK',
        sebelum: 0,
        setelah: 12,
      },
    ]),
    dasarDaerah: rows(DASAR_DAERAH, [
      { kelompok: 'DOB', indikator: 'Perangkat daerah', keadaan: 'TERPENUHI', bukti: 'Perda' },
      { kelompok: 'DOB', indikator: 'Batas', keadaan: 'SEBAGIAN' },
    ]),
    peserta: rows(PESERTA, [{ nama: 'Budi Rahasia', perangkat_daerah: 'Dinas Kesehatan' }]),
  });
  const { cells } = halamanManfaat(b);
  const text = cells.map((r) => r.join('|')).join('\n');
  expect(text).toContain('Antar Obat|Dinas Kesehatan|2026 semester I|29|91.48|A|');
  expect(text).toContain('Antar Obat|Dinas Kesehatan|2026|2|1|50|1 perubahan, 0 usulan perbaikan');
  expect(text).toContain('dari 0 menjadi 12 (membaik)');
  expect(text).toContain('DOB|0|1|1|0|0');
  expect(text).toContain('Mutu menurut ketentuan 2017 (Satu sumber): A mulai 88,31');
  expect(text).not.toMatch(/Sitti|Rahasia|Keluhan/);
  expect(cells.every((r) => r.length === 7)).toBe(true);
});
