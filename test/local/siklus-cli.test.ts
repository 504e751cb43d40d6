import { afterAll, expect, test } from 'vitest';
import type { HasilTindakan } from '../../src/app/hasil-tindakan.ts';
import type { TersediaUntuk } from '../../src/app/tindakan-tersedia.ts';
import { aProposal, RAPAT } from '../a.ts';
import { aTerminal } from './a-terminal.ts';

const { book, run, call, remove } = aTerminal();
afterAll(remove);

const tersedia = async (id: string): Promise<TersediaUntuk> => {
  const [one] = (await call('tindakanTersedia', { id: [id] })) as readonly TersediaUntuk[];
  return one as TersediaUntuk;
};

test('given the command line then a proposal walks from draft into its trial, and every answer tells what comes next', async () => {
  await run('new', book);
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
  await run('type', book, "'Indikator Uji Coba'!A2", JSON.stringify([id, 'Warga terlayani', 'orang', 0, 1000]));

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
  expect((await run('show', book, 'Inovasi!A2:B2')).result).toEqual([[id, 'Uji coba']]);
  expect(await call('periksaKeutuhan', {})).toMatchObject({ putusan: 'UTUH' });
});
