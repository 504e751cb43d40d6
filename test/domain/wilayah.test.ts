import { describe, expect, test } from 'vitest';
import { cariWilayah, ibuKotaDari, wilayahByKode } from '../../src/domain/wilayah/wilayah.ts';

const kode = (teks: string): string[] => cariWilayah(teks).map((w) => w.kode);

describe('the list', () => {
  const dua = (n: number): string => String(n).padStart(2, '0');
  const semua = Array.from({ length: 100 }, (_, p) =>
    [dua(p), ...Array.from({ length: 100 }, (_, n) => `${dua(p)}.${dua(n)}`)].map(wilayahByKode),
  )
    .flat()
    .filter((w) => w !== null);

  test('holds 38 provinces, 416 kabupaten and 98 kota', () => {
    const jumlah = (jenis: string) => semua.filter((w) => w.jenis === jenis).length;
    expect([jumlah('PROVINSI'), jumlah('KABUPATEN'), jumlah('KOTA')]).toEqual([38, 416, 98]);
  });

  test('has clean names, and every region is found by its code and by its full name', () => {
    for (const w of semua) {
      expect(w.nama).toBe(w.nama.trim());
      expect(w.nama).not.toMatch(/\s\s|^(Kabupaten|Kota) /);
      expect(kode(w.kode)).toEqual([w.kode]);
      expect(kode(w.namaLengkap)).toContain(w.kode);
      expect(kode(w.namaLengkap.toUpperCase().replaceAll(' ', '  '))).toContain(w.kode);
    }
  });

  test('knows the words that documents need', () => {
    expect(wilayahByKode('73.24')).toEqual({
      kode: '73.24',
      nama: 'Luwu Timur',
      jenis: 'KABUPATEN',
      namaLengkap: 'Kabupaten Luwu Timur',
      provinsiKode: '73',
      provinsi: 'Sulawesi Selatan',
      jabatanKepala: 'Bupati',
      zona: 'Asia/Makassar',
    });
    expect(wilayahByKode('31.72')?.namaLengkap).toBe('Kota Administrasi Jakarta Utara');
    expect(wilayahByKode('34')?.namaLengkap).toBe('Daerah Istimewa Yogyakarta');
    expect(wilayahByKode('15')?.jabatanKepala).toBe('Gubernur');
  });

  test('puts every province into its time zone', () => {
    const zona = (z: string) => semua.filter((w) => w.jenis === 'PROVINSI' && w.zona === z).map((w) => w.kode);
    expect(zona('Asia/Jakarta').join(' ')).toBe('11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62');
    expect(zona('Asia/Makassar').join(' ')).toBe('51 52 53 63 64 65 71 72 73 74 75 76');
    expect(zona('Asia/Jayapura').join(' ')).toBe('81 82 91 92 93 94 95 96');
  });
});

describe('cariWilayah', () => {
  test.each([
    ['35', ['35']],
    ['73.24', ['73.24']],
    [' 72.10 ', ['72.10']],
    ['72.1', []],
    ['7324', []],
    ['99.99', []],
    ['', []],
    ['Luwu Timur', ['73.24']],
    ['kab. luwu timur', ['73.24']],
    ['KABUPATEN  LUWU-TIMUR', ['73.24']],
    ['Pemerintah Kabupaten Luwu Timur', ['73.24']],
    ['Kabupaten Luwu Timur, Provinsi Sulawesi Selatan', ['73.24']],
    ['Kabupaten Luwu Timur (Sulsel)', ['73.24']],
    ['Lutim', ['73.24']],
    ['Luwu', ['73.17']],
    ['Poso', ['72.02']],
    ['Jambi', ['15', '15.71']],
    ['Provinsi Jambi', ['15']],
    ['Kota Jambi', ['15.71']],
    ['Prov. Kaltara', ['65']],
    ['Minahasa Tenggara', ['71.07']],
    ['Bogor', ['32.01', '32.71']],
    ['Kab Bogor', ['32.01']],
    ['Kabupaten Palu', ['72.71']],
    ['Fakfak', ['92.03']],
    ['fak fak', ['92.03']],
    ['Tolitoli', ['72.04']],
    ['Toli Toli', ['72.04']],
    ['Kep. Selayar', ['73.01']],
    ['Kepulauan Siau Tagulandang Biaro', ['71.09']],
    ['Kota Baru', ['63.02']],
    ['Kabupaten Kota Baru', ['63.02']],
    ['Lima Puluh Kota', ['13.07']],
    ['DKI Jakarta', ['31']],
    ['Kab. Adm. Kepulauan Seribu', ['31.01']],
    ['Jogja', ['34', '34.71']],
    ['Yogyakarta', ['34', '34.71']],
    ['Kota Yogyakarta', ['34.71']],
    ['DIY', ['34']],
    ['Luwu Timr', ['73.24']],
    ['Tana Tidong', ['65.04']],
    ['constructor', []],
    ['zzzzzzzz', []],
  ])('%j', (teks, harap) => {
    expect(kode(teks)).toEqual(harap);
  });

  test('offers at most eight near matches, beginnings first', () => {
    expect(kode('Kepulauan')).toHaveLength(8);
    expect(kode('Minahasa T')).toEqual(['71.07']);
    expect(kode('Sulawesi').every((k) => k.startsWith('7'))).toBe(true);
  });
});

test('the seat of a region is offered only where it is listed, and marked as from memory', () => {
  expect(ibuKotaDari('73.24')).toEqual({ nama: 'Malili', kepastian: 'INGATAN' });
  expect(ibuKotaDari('73.25')).toBeNull();
});
