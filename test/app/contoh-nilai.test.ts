import { describe, expect, test } from 'vitest';
import { CONTOH } from '../../src/app/contoh/contoh.ts';
import { CONTOH_NILAI } from '../../src/app/contoh/nilai.ts';
import { perluDasar } from '../../src/domain/nilai/ubah-nilai.ts';
import { bacaKatalog } from '../../src/domain/program/katalog.ts';
import { KATALOG_BAWAAN } from '../../src/domain/program/katalog-bawaan.ts';

const katalog = bacaKatalog(KATALOG_BAWAAN, '2026');
if (!katalog.ok) throw new Error('no catalogue');
const { sid, spd } = katalog.value;
const rows = CONTOH_NILAI.baris.map(
  ({ inovasi = '', isi }) => ({ inovasi, ...isi }) as Record<string, string | number>,
);
const judul = [...new Set(rows.map((r) => String(r['inovasi'])))].filter((j) => j !== '');

describe('levels of the sample', () => {
  test('given the catalogue of 2026 then every indicator has its row, once', () => {
    const no = (inovasi: string) => rows.filter((r) => r['inovasi'] === inovasi).map((r) => r['no']);
    expect(judul).toHaveLength(14);
    for (const j of judul) expect(no(j), j).toEqual(sid.map((i) => i.no));
    expect(no('')).toEqual(spd.map((i) => i.no));
  });

  test('given a catalogue with notes then each choice is explained, and none is verified above its claim', () => {
    for (const r of rows) {
      const i = [...sid, ...spd].find((x) => x.no === r['no']);
      expect([0, 1, 2, 3], String(r['no'])).toContain(r['klaim']);
      if (i && perluDasar(i) && Number(r['klaim']) > 0) expect(r['dasar'], `${r['inovasi']} ${i.no}`).not.toBe('');
      expect(Number(r['terverifikasi'] ?? 0)).toBeLessThanOrEqual(Number(r['klaim']));
      expect('terverifikasi' in r).toBe('diverifikasi_oleh' in r);
    }
  });

  test('given the scores of the national application then the levels add up to them, but for the unfinished one', () => {
    const berbeda = judul.filter((j) => {
      const skor = CONTOH.berjalan.find((b) => b.baris.nama_inovasi === j)?.baris.kematangan;
      const jumlah = rows
        .filter((r) => r['inovasi'] === j)
        .reduce((sum, r) => sum + Number(r['klaim']) * (sid.find((i) => i.no === r['no'])?.bobot ?? 0), 0);
      return jumlah !== skor;
    });
    expect(berbeda).toEqual(['Dapur Warga Lansia']);
  });
});
