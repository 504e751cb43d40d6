import { describe, expect, test } from 'vitest';
import { BATAS_PESAN } from '../../src/domain/ringkasan/pesan-wa.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { act, allCells, atStage, call, fill, menu, rowOf, said, type, type Workbook, withProposals } from '../a.ts';
import type { Ditolak } from '../jawaban.ts';

const teks = (wb: Workbook, args: object): string =>
  (call(wb, 'salinWhatsapp', args as never) as { teks: string }).teks;
const kode = (wb: Workbook, args: object): string[] =>
  (call(wb, 'salinWhatsapp', args as never) as Ditolak).masalah.map((m) => m.kode);

/** One proposal that was returned, with the reason. */
const dikembalikan = () => {
  const siap = atStage('VERIFIKASI');
  act(siap.wb, siap.ids, 'T05', { alasan: 'Lampirkan *surat* izin kepala dinas' });
  return { ...siap, id: siap.ids[0] as string };
};

describe('messages for a chat', () => {
  test('given the summary then its sentences and what is to be directed stand there, and nothing changes', () => {
    const { wb } = atStage('PROSES_PENETAPAN');
    const before = allCells(wb);
    const text = teks(wb, { jenis: 'RINGKASAN' });
    expect(text).toMatch(/^\*Inovasi Daerah Kabupaten Luwu Timur\*\nDiperbarui Senin, 15 Juni 2026/);
    expect(text).toContain('Dari 2 perangkat daerah: 1 sudah mengusulkan');
    expect(text).toContain('- Konsep Keputusan berada pada Penyusunan konsep sejak 15 Juni 2026');
    expect(allCells(wb)).toEqual(before);
  });

  test('given a returned proposal then office, reason and day stand there, and no mark comes from a cell', () => {
    const { wb, id } = dikembalikan();
    type(wb, INOVASI, rowOf(wb, id), 'nama_inovasi', 'Kapal _Layanan_ *1*');
    const text = teks(wb, { jenis: 'PENGEMBALIAN', id });
    expect(text).toContain('*Usulan perlu diperbaiki: Kapal Layanan 1*\nYth. Dinas Kesehatan,');
    expect(text).toContain('Catatan: Lampirkan surat izin kepala dinas');
    expect(text).toContain('Mohon diperbaiki paling lambat 3 Juli 2026.');
    expect(text.match(/[*_~`]/g)).toHaveLength(2);
  });

  test('given an office then it is reminded of what waits for it, by any of its names', () => {
    const { wb } = dikembalikan();
    expect(teks(wb, { jenis: 'PENGINGAT', perangkatDaerah: 'dinkes' })).toContain(
      'Yang menunggu tindak lanjut:\n- Kapal Layanan 1: ajukan ulang, tenggat 3 Juli 2026',
    );
    const sosial = teks(wb, { jenis: 'PENGINGAT', perangkatDaerah: 'Dinas Sosial' });
    expect(sosial).toContain('Dinas Sosial belum mengusulkan inovasi tahun 2026.');
    expect(sosial).not.toContain('menunggu');
  });

  test('given offices and names without end then a message stays short and says where the rest stands', () => {
    const { wb } = withProposals(1, () => ({ nama_inovasi: 'Kapal '.repeat(20) }));
    fill(
      wb,
      PERANGKAT_DAERAH,
      Array.from({ length: 60 }, (_, i) => ({
        nama: `Dinas ${'Panjang '.repeat(30)}${i}`,
        wajib_inovasi: 'Ya',
        keadaan: 'Aktif',
      })),
    );
    const text = teks(wb, { jenis: 'RINGKASAN' });
    expect(text.length).toBeLessThanOrEqual(BATAS_PESAN);
    expect(text).toContain('Selengkapnya pada tab Ringkasan Pimpinan.');
  });

  test.each([
    [{ jenis: 'PENGEMBALIAN', id: 'INV-0' }, 'ID_TIDAK_ADA'],
    [{ jenis: 'PENGINGAT', perangkatDaerah: 'Dinas Entah' }, 'PD_TIDAK_DIKENAL'],
    [{ jenis: 'SURAT' }, 'JENIS_PESAN_TIDAK_DIKENAL'],
  ])('given %j then it is refused as %s', (minta, k) => {
    expect(kode(withProposals(1).wb, minta)).toEqual([k]);
  });

  test('given a proposal that was not returned then nothing is told of it', () => {
    const { wb, ids } = withProposals(1);
    expect(kode(wb, { jenis: 'PENGEMBALIAN', id: ids[0] })).toEqual(['BUKAN_DIKEMBALIKAN']);
  });

  test('given the menu then the text stands in a field of its own, escaped', () => {
    const { wb, id } = dikembalikan();
    type(wb, INOVASI, rowOf(wb, id), 'nama_inovasi', '</textarea><script>alert(1)</script>');
    const done = menu(wb, 'salinWhatsapp', [{ button: 'OK', text: '2' }], { activeTab: 'Inovasi', selection: 'A2' });
    const [panel] = done.panels;
    expect(panel?.html).toContain('&lt;/textarea&gt;&lt;script&gt;');
    expect(panel?.html).not.toContain('<script>');
  });

  test('given the menu for an office then it is chosen from those that something waits for', () => {
    const { wb } = dikembalikan();
    const done = menu(wb, 'salinWhatsapp', [
      { button: 'OK', text: '3' },
      { button: 'OK', text: 'Dinas Sosial' },
    ]);
    expect(said(done)[1]).toContain('1. Dinas Kesehatan\n2. Dinas Sosial');
    expect(done.panels[0]?.html).toContain('Pengingat inovasi daerah: Dinas Sosial');
  });
});
