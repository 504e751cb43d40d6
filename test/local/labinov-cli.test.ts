import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { HasilTindakan } from '../../src/app/hasil-tindakan.ts';
import type { HasilUsulan } from '../../src/app/jadikan-usulan.ts';
import type { TersediaUntuk } from '../../src/app/tindakan-tersedia.ts';
import { KEGIATAN } from '../../src/domain/tab/gagasan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT, PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { INDIKATOR } from '../../src/domain/tab/penilaian.ts';
import type { Tab } from '../../src/domain/tab/tab.ts';
import type { Report } from '../../src/local/cli-report.ts';
import { columnLetters } from '../../src/local/grid-range.ts';
import { aProposal, type Isi, RAPAT } from '../a.ts';
import { aTerminal } from './a-terminal.ts';

const { book, run, call, remove } = aTerminal();
afterAll(remove);

const ketik = (cell: string, block: unknown): Promise<Report> => run('type', book, cell, JSON.stringify(block));

/** Rows by key under the headings of a tab, from a row on and from a column on. */
const isi = (tab: Tab, baris: number, rows: readonly Isi[], dari = 0): Promise<Report> =>
  ketik(
    `'${tab.name}'!${columnLetters(dari + 1)}${baris}`,
    rows.map((r) => tab.columns.slice(dari).map((c) => r[c.key] ?? '')),
  );

const TAHUN = '2024';
const GAGASAN_TERPILIH = Array.from({ length: 12 }, (_, i) => 2 + i * 16);

test('given a laboratory of two hundred ideas then twelve become proposals under one decree, and the funnel says so', async () => {
  await run('new', book);
  await call('siapkanRegister', { wilayah: '73.24' });
  await call('siapkanProgram', {});
  await isi(PERANGKAT_DAERAH, 2, [
    { nama: 'Dinas Kesehatan', alias: 'Dinkes', jenis_unit: 'Dinas', wajib_inovasi: 'Ya', keadaan: 'Aktif' },
  ]);
  await isi(PEJABAT, 2, [
    { jabatan: 'Bupati Luwu Timur', sebutan: 'Definitif', nama: 'Andi Contoh', dari: '2021-02-26' },
  ]);
  await isi(KEGIATAN, 2, [
    { jenis: 'Laboratorium inovasi', nama: 'Lab 2024', mulai: '2024-01-16', selesai: '2024-01-18', peserta: 36 },
  ]);
  const ide = Array.from({ length: 200 }, (_, i) => [
    'Lab 2024',
    TAHUN,
    'Dinkes',
    `Sumbatan ${i + 1}`,
    `Layanan Desa ${i + 1}`,
  ]);
  await ketik("'Tempel di Sini'!A1", [['Kegiatan', 'Tahun', 'OPD', 'Sumbatan', 'Gagasan'], ...ide]);
  expect(await call('imporTab', { tab: 'Tempel di Sini' })).toMatchObject({ jenis: 'GAGASAN', ditambah: 200 });

  const { id, dilewati } = (await call('jadikanUsulan', { baris: GAGASAN_TERPILIH })) as HasilUsulan;
  expect([id.length, dilewati]).toEqual([12, []]);
  // The program runs by the clock of the computer: everything here happened long before.
  const nama = GAGASAN_TERPILIH.map((b) => `Layanan Desa ${b - 1}`);
  const pertama = INOVASI.columns.findIndex((c) => c.key === 'nama_inovasi');
  await isi(
    INOVASI,
    2,
    nama.map((n, i) =>
      aProposal(i + 1, {
        nama_inovasi: n,
        tanggal_terima: '2024-02-02',
        pengantar_tgl: '2024-01-29',
        uji_coba_mulai: '2024-08-05',
        uji_coba_selesai: '2024-12-18',
      }),
    ),
    pertama,
  );
  await isi(
    INDIKATOR,
    2,
    id.map((x) => ({ id: x, indikator: 'Warga terlayani', satuan: 'orang', awal: 0, target: 1000 })),
  );
  const langkah = async (kode: string, isian: object = {}): Promise<void> => {
    const seen = (await call('tindakanTersedia', { id })) as readonly TersediaUntuk[];
    const lihat = Object.fromEntries(seen.map(({ id: x, versi, sidik }) => [x, { versi, sidik }]));
    const { hasil } = (await call('lakukanTindakan', { id, kode, isian, lihat, permintaan: `lab ${kode}` })) as {
      hasil: readonly HasilTindakan[];
    };
    expect(
      hasil.filter((h) => !h.ok),
      kode,
    ).toEqual([]);
  };
  await langkah('T01');
  await langkah('T02');
  await langkah('T06');
  await langkah('T09', { ...RAPAT, ba_tgl: '6 Mei 2024' });
  await langkah('T11');

  const keputusan = await run('call', book, 'buatKeputusan', JSON.stringify({ id }));
  expect(keputusan.result).toMatchObject({ naskah: [{ versi: 1 }] });
  const [dokumen, lain] = keputusan.documents;
  expect(lain).toBeUndefined();
  expect(readFileSync(dokumen?.path ?? '').length).toBeGreaterThan(5000);
  await langkah('T13', {
    sk_no: '100.3/77/2024',
    sk_tgl: '20-05-2024',
    sk_tautan: 'https://contoh.go.id/keputusan.pdf',
  });

  await call('perbaruiProgram', {});
  const page = (await run('show', book, "'Corong Inovasi'!A1:G40")).result as readonly (readonly string[])[];
  const at = (page.find(([first]) => first === 'Tahap') ?? []).indexOf(TAHUN);
  const baris = (label: string): string | undefined => page.find(([first]) => first === label)?.[at];
  expect(['Peserta kegiatan', 'Gagasan', 'Usulan', 'Ditetapkan', 'Diterapkan'].map(baris)).toEqual([
    '36',
    '200',
    '12',
    '12',
    '0',
  ]);
  expect(await call('periksaKeutuhan', {})).toMatchObject({ putusan: 'UTUH' });
});
