import { expect, test } from 'vitest';
import { pembacaIndikator, penghitungBukti } from '../../../src/domain/bukti/bukti-indikator.ts';
import { TUJUAN_BUKTI } from '../../../src/domain/bukti/tujuan-bukti.ts';
import { bacaKatalog, type Indikator } from '../../../src/domain/program/katalog.ts';
import { KATALOG_BAWAAN } from '../../../src/domain/program/katalog-bawaan.ts';
import type { Bukti } from '../../../src/domain/tab/bukti.ts';

const sid = (tahun: string): readonly Indikator[] => {
  const read = bacaKatalog(KATALOG_BAWAAN, tahun);
  if (!read.ok) throw new Error(tahun);
  return read.value.sid;
};

test.each([
  ['2026', '16. Regulasi Inovasi Daerah', '16'],
  ['2026', '16', '16'],
  ['2026', 'Indikator 16', '16'],
  ['2026', 'Bimtek', '20'],
  ['2026', 'Penerapan', null],
  ['2026', '5. Bimtek inovasi', '20'],
  ['2023', '16. Regulasi Inovasi Daerah', '1'],
  ['2023', 'monev', '19'],
  ['2023', '16', '16'],
  ['2023', '30', null],
])('given the catalogue of %s then %s is %s', (tahun, untuk, no) =>
  expect(pembacaIndikator(sid(tahun))(untuk)).toBe(no),
);

test('given the shipped catalogue then evidence is known by its very names and marks', () => {
  const indikator = TUJUAN_BUKTI.filter((t) => t.nomor !== null);
  expect(indikator.map((t) => [String(t.nomor), t.label, t.wajib])).toEqual(
    sid('2026').map((i) => [i.no, i.nama, i.wajib]),
  );
  // Every one of them says by which documents it is usually shown.
  expect(indikator.filter((t) => t.jenis.length === 0)).toEqual([]);
});

test('given rows that wait for their documents, and of others, then only what is there counts', () => {
  const baris = (over: Partial<Bukti>): Bukti => ({
    ...{ id: 'A', untuk: '16', jenis: '', nomor: '', tanggal: '', judul: '', tautan: '', dibuka: '' },
    ...{ diperiksa_oleh: '', diperiksa_tgl: '', catatan: '' },
    ...over,
  });
  const rows = [
    baris({}),
    baris({ nomor: '1' }),
    baris({ tautan: 'https://contoh.go.id', dibuka: 'YA' }),
    baris({ id: 'B', nomor: '2' }),
  ];
  const hitung = penghitungBukti(rows, sid('2026'));
  expect([hitung('A', '16'), hitung('B', '16'), hitung('A', '35')]).toEqual([
    { jumlah: 2, dibuka: 1 },
    { jumlah: 1, dibuka: 0 },
    { jumlah: 0, dibuka: 0 },
  ]);
});
