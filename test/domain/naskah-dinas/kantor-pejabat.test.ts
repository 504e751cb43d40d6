import { describe, expect, test } from 'vitest';
import { daftarPD } from '../../../src/domain/aturan/aturan.ts';
import { jabatanKepala, kantorInduk, pemegangJabatan } from '../../../src/domain/naskah-dinas/kantor-pejabat.ts';
import type { Pejabat, PerangkatDaerah } from '../../../src/domain/tab/lembaga.ts';

const unit = (nama: string, induk = '', jenis_unit = 'DINAS'): PerangkatDaerah =>
  ({ nama, induk, jenis_unit, alias: '', keadaan: 'AKTIF' }) as unknown as PerangkatDaerah;

const pejabat = (jabatan: string, nama: string, over: Partial<Pejabat> = {}): Pejabat => ({
  jabatan,
  sebutan: 'DEFINITIF',
  gelar_depan: '',
  nama,
  gelar_belakang: '',
  nip: '',
  pangkat: '',
  perangkat_daerah: '',
  dari: '2025-01-01',
  sampai: '',
  ...over,
});

const siapa = (rows: readonly Pejabat[], jabatan: string, pada = '2026-06-15') =>
  pemegangJabatan(rows, jabatan, 'Kabupaten Luwu Timur', pada);

describe('the head of an office', () => {
  test.each([
    ['DINAS', 'Dinas Kesehatan', 'Kepala Dinas Kesehatan'],
    ['KECAMATAN', 'Kecamatan Malili', 'Camat Malili'],
    ['KELURAHAN', 'Malili', 'Lurah Malili'],
    ['INSPEKTORAT', 'Inspektorat Daerah', 'Inspektur'],
    ['SEKRETARIAT_DAERAH', 'Sekretariat Daerah', 'Sekretaris Daerah'],
    ['RSUD', 'RSUD I Lagaligo', 'Direktur RSUD I Lagaligo'],
    ['', 'Badan Baru', 'Kepala Badan Baru'],
  ])('%s %s is called %s', (jenis_unit, nama, jabatan) => expect(jabatanKepala({ nama, jenis_unit })).toBe(jabatan));

  test('given a unit then its parent answers, also where the parents form a circle', () => {
    const pd = daftarPD([unit('SMPN 1', 'Dinas Pendidikan'), unit('Dinas Pendidikan'), unit('A', 'B'), unit('B', 'A')]);
    expect(kantorInduk('SMPN 1', pd)?.nama).toBe('Dinas Pendidikan');
    expect(kantorInduk('A', pd)).not.toBeNull();
    expect(kantorInduk('Tidak ada', pd)).toBeNull();
  });
});

describe('who holds a post on a day', () => {
  const sekda = [
    pejabat('Sekretaris Daerah', 'Lama', { dari: '2020-01-01', sampai: '2026-03-01' }),
    pejabat('Sekretaris Daerah Kabupaten Luwu Timur', 'Baru', {
      dari: '2026-02-15',
      sebutan: 'PLT',
      gelar_depan: 'Dr.',
    }),
    pejabat('Asisten Sekretaris Daerah', 'Bukan'),
  ];
  test.each([
    ['2025-12-31', 'Lama', ''],
    ['2026-02-20', 'Dr. Baru', 'Plt.'],
    ['2026-06-15', 'Dr. Baru', 'Plt.'],
    ['2019-01-01', '', ''],
  ])('on %s it is %s', (pada, nama, sebutan) =>
    expect(siapa(sekda, 'Sekretaris Daerah', pada)).toMatchObject({ nama, sebutan, jabatan: 'Sekretaris Daerah' }),
  );

  test('a subordinate or deputy is never taken for the head', () => {
    const rows = [
      pejabat('Wakil Bupati', 'Wakil'),
      pejabat('Bupati Luwu Timur', 'Andi'),
      pejabat('Kepala Dinas Sosial', ''),
    ];
    expect(siapa(rows, 'Bupati').nama).toBe('Andi');
    expect(siapa(rows, 'Kepala Dinas Sosial').nama).toBe('');
  });
});
