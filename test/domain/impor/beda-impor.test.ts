import { describe, expect, test } from 'vitest';
import { bedaImpor } from '../../../src/domain/impor/beda-impor.ts';
import { KAMUS_INOVASI } from '../../../src/domain/impor/judul-kolom.ts';
import { petaJudul } from '../../../src/domain/impor/peta-judul.ts';
import { type BarisImpor, pembacaImpor } from '../../../src/domain/impor/susun-baris.ts';
import { INOVASI, type Inovasi } from '../../../src/domain/tab/inovasi.ts';
import type { Column } from '../../../src/domain/tab/tab.ts';
import type { Cell } from '../../../src/domain/teks.ts';

const kosong = Object.fromEntries(
  (INOVASI.columns as readonly Column[]).map((c) => [c.key, c.type === 'number' || c.type === 'money' ? null : '']),
) as unknown as Inovasi;

const entri = (over: Partial<Inovasi>): Inovasi => ({
  ...kosong,
  id: 'INV-73.24-2026-0001',
  status: 'DRAF',
  asal_data: 'USULAN',
  tahapan_iid: 'INISIATIF',
  ...over,
});

const baris = (cells: Readonly<Record<string, Cell>>): BarisImpor => {
  const heads = Object.keys(cells);
  const row = pembacaImpor(
    petaJudul(
      heads.map((heading, at) => ({ at, heading })),
      KAMUS_INOVASI,
    ),
  )(heads.map((h) => cells[h] ?? ''));
  if (!row) throw new Error('blank row');
  return row;
};

describe('what a source would change', () => {
  test('given a blank of the source, or a mark for nothing, then a filled cell is never blanked', () => {
    const e = entri({ manfaat: 'ada', kematangan: 85 });
    expect(bedaImpor(e, baris({ 'Nama Inovasi': 'A', Manfaat: '-', Kematangan: '' })).ubah).not.toHaveProperty(
      'manfaat',
    );
    expect(bedaImpor(e, baris({ 'Nama Inovasi': 'A', Manfaat: 'null', Kematangan: '' })).ubah).toEqual({
      nama_inovasi: ['', 'A'],
    });
  });

  test('given another value then before and after are told as values', () => {
    const e = entri({ nama_inovasi: 'A', kematangan: 85, jenis: 'DIGITAL' });
    expect(bedaImpor(e, baris({ 'Nama Inovasi': 'A', Kematangan: '90.00', Jenis: 'Non Digital' })).ubah).toEqual({
      kematangan: [85, 90],
      jenis: ['DIGITAL', 'NON_DIGITAL'],
    });
  });

  test('given texts that differ in their spaces alone, and the number of the row, then nothing differs', () => {
    const e = entri({ nama_inovasi: 'Kapal  Layanan', manfaat: 'Satu.\nDua.', no_ekspor: '7' });
    expect(bedaImpor(e, baris({ 'Nama Inovasi': 'Kapal Layanan', Manfaat: 'Satu. Dua. ', No: 12 })).ubah).toEqual({});
  });

  test('given a cell that cannot be read then the filled one stays and is told of, and a blank one gets the text', () => {
    const e = entri({ nama_inovasi: 'A', penerapan_mulai: '2025-01-02' });
    const b = bedaImpor(
      e,
      baris({ 'Nama Inovasi': 'A', 'Waktu Penerapan': 'segera', 'Waktu Uji Coba': 'tahun depan' }),
    );
    expect(b).toMatchObject({ takTerbaca: ['penerapan_mulai'], ubah: { uji_coba_mulai: ['', 'tahun depan'] } });
  });

  test('given an act fixed a cell then it stays and is told of, and a blank one may be filled', () => {
    const e = entri({ status: 'DITETAPKAN', nama_inovasi: 'A', sasaran: 'seribu warga', lokasi_uji_coba: '' });
    const b = bedaImpor(
      e,
      baris({ 'Nama Inovasi': 'B', Sasaran: 'dua ribu warga', Lokasi: 'Malili', Manfaat: 'baru' }),
    );
    expect(b.ditetapkan).toEqual(expect.arrayContaining(['nama_inovasi', 'sasaran']));
    expect(b.ubah).toEqual({ lokasi_uji_coba: ['', 'Malili'], manfaat: ['', 'baru'] });
  });

  test('given another stage then it is told and no cell', () => {
    const b = bedaImpor(entri({ nama_inovasi: 'A' }), baris({ 'Nama Inovasi': 'A', 'Tahapan Inovasi': 'Penerapan' }));
    expect(b).toMatchObject({ ubah: {}, tahapan: true });
  });
});

describe('what a row carries besides', () => {
  test('given an id of a register then it is kept apart, and an id of another program goes along with its heading', () => {
    expect(baris({ ID: 'INV-73.24-2026-0001', 'Nama Inovasi': 'A' }).id).toBe('INV-73.24-2026-0001');
    expect(baris({ ID: 17, 'Nama Inovasi': 'A' })).toMatchObject({ id: '', lain: { ID: '17' } });
  });

  test('given an address and a number then both are contacts of the person', () => {
    expect(
      baris({ Timestamp: 'x', 'Email Address': 'Ani@Contoh.go.id', 'Nama Inovasi': 'A', 'No HP': '0811' }),
    ).toMatchObject({
      waktu: 'x',
      nilai: { inisiator_kontak: '0811; ani@contoh.go.id' },
    });
  });
});

test('given a number stands where a date belongs then it comes in as the text it was', () => {
  expect(baris({ 'Nama Inovasi': 'A', 'Waktu Penerapan': 12.34 })).toMatchObject({
    nilai: { penerapan_mulai: '12.34' },
    koreksi: ['TIDAK_TERBACA'],
  });
});
