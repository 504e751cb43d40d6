import { describe, expect, test } from 'vitest';
import { labelUrusan, parseDaftarUrusan, parseUrusan, URUSAN } from '../../src/domain/urusan.ts';

describe('the table', () => {
  test('holds 6 + 18 + 8 urusan and the supporting elements', () => {
    const jumlah = (g: string) => URUSAN.filter((u) => u.golongan === g).length;
    expect([jumlah('WAJIB_YANDAS'), jumlah('WAJIB_NON_YANDAS'), jumlah('PILIHAN')]).toEqual([6, 18, 8]);
    expect(URUSAN.filter((u) => u.yandas).map((u) => u.kode)).toEqual(['1.01', '1.02', '1.03', '1.04', '1.05', '1.06']);
    expect(new Set(URUSAN.map((u) => u.kode)).size).toBe(URUSAN.length);
  });

  test('every code, label, name and spelling reads back as its code', () => {
    for (const u of URUSAN) {
      for (const teks of [u.kode, u.nama, labelUrusan(u.kode) ?? '', ...u.sinonim]) {
        expect(parseUrusan(teks), teks).toBe(u.kode);
        expect(parseUrusan(`  ${teks.toUpperCase().replaceAll(' ', '  ')} `), teks).toBe(u.kode);
        expect(parseDaftarUrusan(teks), teks).toEqual({ kode: [u.kode], sisa: [] });
      }
    }
  });

  test('labels carry the code, but for the one name without an official code', () => {
    expect(labelUrusan('1.02')).toBe('1.02 Kesehatan');
    expect(labelUrusan('5.99')).toMatch(/^Fungsi Penunjang lainnya/);
    expect(labelUrusan('9.99')).toBeNull();
  });
});

describe('parseUrusan', () => {
  test.each([
    ['kesehatan', '1.02'],
    ['Urusan Pemerintahan Bidang Kesehatan', '1.02'],
    ['perumahan rakyat dan kawasan pemukiman', '1.04'],
    ['Ketentraman, Ketertiban umum, dan perlindungan masyarakat', '1.05'],
    ['ketenteraman, ketertiban umum, dan pelindungan masyarakat', '1.05'],
    ['ketenteraman dan ketertiban umum serta pelindungan masyarakat', '1.05'],
    ['pemberdayaan perempuan dan pelindungan anak', '2.08'],
    ['Adminitrasi kependudukan dan pencatatan sipil', '2.12'],
    ['Adminitrasi kependudukan', '2.12'],
    ['koperasi, usaha kecil, dan menengah', '2.17'],
    ['kepemudaan dan olah raga', '2.19'],
    ['Kepemudaan dan Olahraga', '2.19'],
    ['2.20', '2.20'],
    ['2.20 Statistik', '2.20'],
    ['Fungsi Penunjang lainnya sesuai dengan ketentuan peraturan perundang-undangan', '5.99'],
    ['Penelitian dan Pengembangan', '5.05'],
    ['2.2', null],
    ['1.02 Pendidikan', null],
    ['testtrue', null],
    ['', null],
    ['-', null],
  ])('%j is %j', (teks, kode) => {
    expect(parseUrusan(teks)).toBe(kode);
  });
});

describe('parseDaftarUrusan', () => {
  test.each([
    ['sosial,tenaga kerja,transmigrasi,Pendidikan dan Pelatihan', ['1.06', '2.07', '3.32', '5.04'], []],
    ['koperasi, usaha kecil, dan menengah,perdagangan', ['2.17', '3.30'], []],
    ['ketenteraman, ketertiban umum, dan pelindungan masyarakat, sosial', ['1.05', '1.06'], []],
    ['Kebudayaan dan Pariwisata', ['2.22', '3.26'], []],
    ['1.02 Kesehatan; 2.20 Statistik', ['1.02', '2.20'], []],
    ['1.02, 2.2', ['1.02'], ['2.2']],
    ['kesehatan, Webmaster, olah sampah; pangan, Kesehatan', ['1.02', '2.09'], ['Webmaster', 'olah sampah']],
    ['', [], []],
    ['-', [], []],
  ])('%j', (teks, kode, sisa) => {
    expect(parseDaftarUrusan(teks)).toEqual({ kode, sisa });
  });
});
