import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { HasilTindakan } from '../../src/app/hasil-tindakan.ts';
import type { TersediaUntuk } from '../../src/app/tindakan-tersedia.ts';
import { main } from '../../src/local/cli-program.ts';
import type { Report } from '../../src/local/cli-report.ts';
import { aProposal, DIST, RAPAT } from '../a.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'siklus-cli-'));
const dist = path.join(folder, 'dist');
const book = path.join(folder, 'w.xlsx');
mkdirSync(dist);
for (const [name, text] of DIST) writeFileSync(path.join(dist, name), text);
afterAll(() => rmSync(folder, { recursive: true }));

/** What one command of the program prints. */
const local = async (...args: readonly string[]): Promise<unknown> => {
  let written = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const code = await main([...args, '--json', '--dist', dist]);
  out.mockRestore();
  err.mockRestore();
  const report = JSON.parse(written) as Report;
  expect([code, report.error], args.slice(0, 3).join(' ')).toEqual([0, null]);
  return report.result;
};
const call = (fn: string, args: object): Promise<unknown> => local('call', book, fn, JSON.stringify(args));

const tersedia = async (id: string): Promise<TersediaUntuk> => {
  const [one] = (await call('tindakanTersedia', { id: [id] })) as readonly TersediaUntuk[];
  return one as TersediaUntuk;
};

test('given the command line then a proposal walks from draft into its trial, and every answer tells what comes next', async () => {
  await local('new', book);
  await call('siapkanRegister', { wilayah: '73.24' });
  // The program runs by the clock of the computer: everything here happened long before.
  const { id } = (await call(
    'tambahUsulan',
    aProposal(1, {
      tanggal_terima: '2024-02-02',
      pengantar_tgl: '2024-01-29',
      uji_coba_mulai: '2024-08-05',
      uji_coba_selesai: '2024-12-18',
    }),
  )) as { id: string };
  await local('type', book, "'Indikator Uji Coba'!A2", JSON.stringify([id, 'Warga terlayani', 'orang', 0, 1000]));

  const isian: Readonly<Record<string, object>> = {
    T09: { ...RAPAT, ba_tgl: '6 Mei 2024' },
    T13: { sk_no: '100.3/77/2024', sk_tgl: '20-05-2024', sk_tautan: 'https://contoh.go.id/keputusan.pdf' },
  };
  for (const kode of ['T01', 'T02', 'T06', 'T09', 'T11', 'T13', 'T15']) {
    const { tindakan, status, versi, sidik } = await tersedia(id);
    expect(tindakan.find((t) => t.kode === kode)?.boleh, `${kode} in ${status}`).toBe(!(kode in isian));
    const act = { id: [id], kode, lihat: { [id]: { versi, sidik } }, permintaan: `cli ${kode}` };
    if (kode in isian) {
      const no = (await call('lakukanTindakan', { ...act, isian: {} })) as { hasil: readonly HasilTindakan[] };
      expect(no.hasil, kode).toMatchObject([{ id, ok: false }]);
    }
    const yes = await call('lakukanTindakan', { ...act, isian: isian[kode] ?? {} });
    expect(yes, kode).toMatchObject({ hasil: [{ id, ok: true, dari: status, versi: versi + 1 }] });
  }
  expect(await tersedia(id)).toMatchObject({ status: 'UJI_COBA', versi: 8 });
  expect(await local('show', book, 'Inovasi!A2:B2')).toEqual([[id, 'Uji coba']]);
  expect(await call('periksaKeutuhan', {})).toMatchObject({ putusan: 'UTUH' });
});
