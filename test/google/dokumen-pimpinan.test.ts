import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import {
  aFile,
  allCells,
  atStage,
  BUNDLE_TANPA_DOCX,
  call,
  entry,
  events,
  menu,
  outcome,
  rowsOf,
  said,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const documents = (wb: Workbook) => wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.document');
const isi = (wb: Workbook): Uint8Array => documents(wb).at(-1)?.content as Uint8Array;
const teks = (wb: Workbook): string =>
  strFromU8(unzipSync(isi(wb))['word/document.xml'] as Uint8Array)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"');
const tanpaDocx = { bundle: BUNDLE_TANPA_DOCX };

describe('documents for leadership', () => {
  test('given the summary on paper then it says what the tab says, is listed and recorded, and a second one is version 2', () => {
    const { wb } = atStage('PROSES_PENETAPAN');
    call(wb, 'perbaruiRingkasan');
    expect(call(wb, 'cetakRingkasan', {})).toMatchObject({
      naskah: [{ jenis: 'RINGKASAN_PIMPINAN', judul: 'Ringkasan Pimpinan 2026 (versi 1)' }],
    });
    const text = teks(wb);
    for (const row of allCells(wb)['Ringkasan Pimpinan']?.slice(1, 8) ?? [])
      if (String(row[0] ?? '') !== '' && row[0] !== 'Perlu arahan pimpinan') expect(text).toContain(String(row[0]));
    expect(rowsOf(wb, NASKAH).at(-1)).toMatchObject({ jenis: 'RINGKASAN_PIMPINAN', keadaan: 'SELESAI', versi: 1 });
    expect(call(wb, 'cetakRingkasan', {})).toMatchObject({ naskah: [{ versi: 2 }] });
    expectUtuh(wb);
  });

  test('given profiles of two entries then each is a document of its own, without people', () => {
    const { wb, ids } = withProposals(2, () => ({
      inisiator_nama: 'Rahasia Orang',
      inisiator_nip: '198001012005012001',
    }));
    const done = call(wb, 'buatProfilInovasi', { id: ids });
    expect(done).toMatchObject({ naskah: [{ jenis: 'PROFIL_INOVASI' }, { jenis: 'PROFIL_INOVASI' }], sisa: 0 });
    expect(documents(wb)).toHaveLength(2);
    expect(teks(wb)).toContain('Kapal Layanan 2');
    expect(teks(wb)).not.toMatch(/Rahasia|19800101/);
    expect(rowsOf(wb, NASKAH).map((n) => n.id)).toEqual(ids);
    expectUtuh(wb);
  });

  test('given a hand-over of an office then it holds only what is its own, with the code of the history', () => {
    const { wb, ids } = withProposals(2, (n) =>
      n === 2 ? { pd_pengusul: 'Dinas Sosial', pd_pelaksana: 'Dinas Sosial' } : { pd_pengusul: 'Puskesmas Malili' },
    );
    type(wb, PETUGAS, 2, 'nama', 'Rahma Petugas');
    expect(call(wb, 'buatMemoriSerahTerima', { perangkatDaerah: 'dinkes' })).toMatchObject({
      naskah: [{ jenis: 'MEMORI_SERAH_TERIMA', judul: 'Memori Serah Terima Inovasi Dinas Kesehatan (versi 1)' }],
    });
    const text = teks(wb);
    expect(text).toContain(entry(wb, ids[0] as string).nama_inovasi);
    expect(text).not.toContain(entry(wb, ids[1] as string).nama_inovasi);
    expect(text).toContain('Rahma Petugas');
    expect(text).not.toContain('@contoh');
    expect(text).toMatch(/Kode Keutuhan\s*:?\s*\d+-[0-9A-F]{4}/);
    call(wb, 'buatMemoriSerahTerima', { perangkatDaerah: '' });
    expect(teks(wb)).toContain(entry(wb, ids[1] as string).nama_inovasi);
    expectUtuh(wb);
  });

  test.each([
    ['buatMemoriSerahTerima', { perangkatDaerah: 'Dinas Entah' }, 'PD_TIDAK_DIKENAL'],
    ['buatProfilInovasi', { id: ['INV-0'] }, 'ID_TIDAK_ADA'],
  ] as const)('given %s for %j then it is refused as %s and nothing is recorded', (fn, args, kode) => {
    const { wb } = withProposals(1);
    const before = events(wb).length;
    expect(call(wb, fn, args as never)).toMatchObject({ masalah: [{ kode }] });
    expect([events(wb).length, documents(wb)]).toEqual([before, []]);
  });

  test.each(['cetakRingkasan', 'buatProfilInovasi', 'buatMemoriSerahTerima'] as const)(
    'given a file that is no register then %s says how to begin',
    (fn) => expect(call(aFile(), fn, {} as never)).toMatchObject({ masalah: [{ kode: 'BELUM_SIAP' }] }),
  );

  test('given the menu then each tells what was made', () => {
    const { wb } = withProposals(1);
    expect(said(menu(wb, 'cetakRingkasan', [], tanpaDocx)).at(-1)).toContain(
      'Ringkasan Pimpinan 2026 (versi 1) sudah dibuat',
    );
    const di = { ...tanpaDocx, activeTab: INOVASI.name, selection: 'A2' };
    expect(said(menu(wb, 'buatProfilInovasi', [], di)).at(-1)).toContain('1 profil sudah dibuat');
    expect(said(menu(wb, 'buatMemoriSerahTerima', [{ button: 'OK', text: '' }], tanpaDocx)).at(-1)).toContain(
      'Memori Serah Terima Inovasi Kabupaten Luwu Timur (versi 1) sudah dibuat',
    );
  });

  test('given a document of leadership then it is one call to Drive beside the folder of the year', () => {
    const { wb } = withProposals(1);
    call(wb, 'cetakRingkasan', {}, tanpaDocx);
    const done = outcome(wb, 'buatMemoriSerahTerima', {}, tanpaDocx);
    expect(done.calls.byMethod['Files.create']).toBe(1);
  });
});
