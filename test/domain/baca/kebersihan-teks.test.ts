import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { golonganTautan, tebakTautan } from '../../../src/domain/baca/baca-tautan.ts';
import { isHurufBesar, turunkanHuruf } from '../../../src/domain/baca/huruf-besar.ts';
import { cacatTeks, rapikanTeks } from '../../../src/domain/baca/kebersihan-teks.ts';
import { betulkanEjaan } from '../../../src/domain/baca/salah-eja.ts';
import { terdekat } from '../../../src/domain/baca/terdekat.ts';

describe('what a text carries along', () => {
  test.each([
    ['Kapal  Layanan ', 'SPASI', 'Kapal Layanan'],
    ['Kapal\u00a0Layanan', 'SPASI', 'Kapal Layanan'],
    ['Kapal\u200b Layanan\ufeff', 'TAK_TAMPAK', 'Kapal Layanan'],
    ['‘Kapal’ Layanan', 'KUTIP', 'Kapal Layanan'],
    ['"""Kapal Layanan"""', 'KUTIP', 'Kapal Layanan'],
    ['– Kapal Layanan', 'TANDA_AWAL', 'Kapal Layanan'],
    ['<b>Kapal</b>&nbsp;Layanan', 'HTML', 'Kapal Layanan'],
    ['Kapal Layanan â€“ Desa', 'SANDI', 'Kapal Layanan – Desa'],
  ])('%j', (text, cacat, bersih) => {
    expect(cacatTeks(text, true)).toContain(cacat);
    expect(rapikanTeks(text, true)).toBe(bersih);
    expect(cacatTeks(rapikanTeks(text, true), true)).toEqual([]);
  });

  test.each(['Kapal Layanan', 'Waktu < 5 menit & gratis', 'Café Literasi', 'P3K: cepat, tepat', '1.000 Kebun'])(
    '%s is clean',
    (text) => expect(cacatTeks(text, true)).toEqual([]),
  );

  test('a long text keeps its paragraphs, its indents and its quotes', () => {
    const text = 'Dasar: “Perda”.\n\n  1. Layanan\n  2. Desa';
    expect(cacatTeks(text, false)).toEqual([]);
    expect(rapikanTeks('<p>Satu</p><p>Dua &amp; tiga</p>', false)).toBe('Satu\nDua & tiga');
  });

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aB “"\'-<>&;\u00a0\u200b\n'.split('')) }),
        fc.boolean(),
        (t, nama) => {
          const once = rapikanTeks(rapikanTeks(rapikanTeks(t, nama), nama), nama);
          expect(rapikanTeks(once, nama)).toBe(once);
        },
      ),
    );
  });
});

describe('titles and words', () => {
  test.each([
    ['GERAKAN MENANAM POHON DI HALAMAN', 'Gerakan Menanam Pohon di Halaman'],
    ['GEMPAR (GERAKAN MENANAM POHON DI HALAMAN)', 'GEMPAR (Gerakan Menanam Pohon di Halaman)'],
    ['LAYANAN ANTREAN RSUD UNTUK LANSIA', 'Layanan Antrean RSUD untuk Lansia'],
  ])('%s', (text, want) => {
    expect(isHurufBesar(text)).toBe(true);
    expect(turunkanHuruf(text)).toBe(want);
  });

  test.each(['SI PINTAR', 'GEMPAR (Gerakan Menanam Pohon)', 'Kapal Layanan Desa Kita'])('%s is no shouting', (text) =>
    expect(isHurufBesar(text)).toBe(false),
  );

  test('known misspellings keep their capitals', () => {
    expect(betulkanEjaan('PUSKEMAS dan Adminitrasi')).toBe('PUSKESMAS dan Administrasi');
    expect(betulkanEjaan('Puskesmas')).toBeNull();
  });

  test('the nearest name is found where there is one', () => {
    expect(terdekat('kesehtan', ['Kesehatan', 'Sosial'])).toBe('Kesehatan');
    expect(terdekat('Webmaster', ['Kesehatan', 'Sosial'])).toBeNull();
    expect(terdekat('Desa C', ['Desa A', 'Desa B'])).toBeNull();
  });
});

describe('addresses by their shape', () => {
  test.each([
    ['https://youtu.be/abc', 'VIDEO'],
    ['https://www.youtube.com/watch?v=abc&t=18s', 'VIDEO'],
    ['https://berkas.contoh.go.id/abc.mp4?unduh=1', 'VIDEO'],
    ['https://drive.google.com/drive/folders/abc?usp=sharing', 'FOLDER'],
    ['https://drive.google.com/file/d/abc/view', 'LAIN'],
    ['https://www.youtube.com/@kanal', 'KANAL'],
    ['https://contoh.go.id/foto.JPG', 'GAMBAR'],
    ['https://contoh.go.id/laporan.pdf', 'DOKUMEN'],
    ['https://docs.google.com/document/d/abc/edit', 'DOKUMEN'],
    ['https://contoh.go.id/mp4/halaman', 'LAIN'],
  ])('%s is %s', (url, golongan) => expect(golonganTautan(url)).toBe(golongan));

  test.each([
    ['layanan.contoh.go.id/ba', 'https://layanan.contoh.go.id/ba'],
    ['https:/contoh.go.id', 'https://contoh.go.id'],
    ['http//contoh.sch.id', 'https://contoh.sch.id'],
    ['ada di map', null],
    ['contoh', null],
  ])('%s most likely means %s', (text, want) => expect(tebakTautan(text)).toBe(want));
});
