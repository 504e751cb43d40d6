import { describe, expect, it } from 'vitest';
import { DASAR_HUKUM_BAWAAN, dasarHukumBawaan } from '../../../src/domain/naskah/dasar-hukum-bawaan.ts';

const aktif = (kode: string) => dasarHukumBawaan(kode).filter((row) => row.aktif);

describe('dasar hukum bawaan', () => {
  it('has unique keys, stands in order, and says what to check where it is not certain', () => {
    expect(new Set(DASAR_HUKUM_BAWAAN.map((r) => r.kunci)).size).toBe(DASAR_HUKUM_BAWAAN.length);
    const jenjang = DASAR_HUKUM_BAWAAN.map((r) => r.jenjang);
    expect(jenjang).toEqual([...jenjang].sort((a, b) => a - b));
    for (const row of DASAR_HUKUM_BAWAAN)
      if (row.tag !== 'pasti') expect(row.keterangan, row.kunci).toMatch(/Bagian Hukum|Diisi oleh daerah/);
  });

  it('starts with the formation law of a known region', () => {
    expect(aktif('73.24').map((r) => r.kunci)).toEqual([
      'PEMBENTUKAN_73.24',
      'UU_23_2014',
      'UU_30_2014',
      'PP_38_2017',
      'PERMENDAGRI_104_2018',
    ]);
    expect(aktif('65')[0]?.teks).toContain('Pembentukan Provinsi Kalimantan Utara');
  });

  it('leaves the formation law of another region open, and on', () => {
    const [first] = aktif('33.21');
    expect(first).toMatchObject({ kunci: 'PEMBENTUKAN', teks: '', aktif: true });
  });

  it('keeps rules on form and on public service off', () => {
    const off = ['UU_12_2011', 'PERMENDAGRI_80_2015', 'UU_25_2009', 'UUD_18_1945'];
    for (const kunci of off) expect(DASAR_HUKUM_BAWAAN.find((r) => r.kunci === kunci)?.aktif, kunci).toBe(false);
  });
});
