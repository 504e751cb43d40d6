import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Masalah } from '../../src/domain/pesan.ts';
import { periksaRantai } from '../../src/domain/riwayat/periksa-rantai.ts';
import { BUKTI } from '../../src/domain/tab/bukti.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PETUGAS } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  act,
  allCells,
  atStage,
  BUNDLE_TANPA_DOCX,
  entries,
  events,
  fill,
  KEPUTUSAN,
  menu,
  outcome,
  placeOf,
  riwayatOf,
  rowOf,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

const buat = (wb: Workbook, minta: object, options = {}): Outcome =>
  outcome(wb, 'buatBerkasPemeriksaan', minta, { bundle: BUNDLE_TANPA_DOCX, ...options });

const buatUtuh = (wb: Workbook, minta: object): Outcome => outcome(wb, 'buatBerkasPemeriksaan', minta);
const masalahDari = (o: Outcome): readonly Masalah[] => (o.result as { masalah?: Masalah[] }).masalah ?? [];
const documents = (wb: Workbook) => wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.document');

/** The words of the document made last. */
const teksDari = (wb: Workbook): string =>
  strFromU8(unzipSync(documents(wb).at(-1)?.content as Uint8Array)['word/document.xml'] as Uint8Array)
    .replace(/<w:tab\/>/g, ' ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('an inspection file', () => {
  test('given an entry that was decided then its chronology, evidence and the verdict stand on paper, without personal data', () => {
    const { wb, ids } = atStage('DITETAPKAN', 2);
    const [id = ''] = ids;
    type(wb, PETUGAS, 2, 'nama', 'Rahma Petugas');
    type(wb, INOVASI, rowOf(wb, id), 'tematik', 'Pangan');
    type(wb, INOVASI, rowOf(wb, id), 'inisiator_kontak', '0812-3456');
    act(wb, [id], 'T32', {
      putusan_no: '188/5',
      putusan_tgl: '2026-06-01',
      lokasi_uji_coba: 'Kecamatan Malili',
      alasan: 'Perubahan lokasi menurut Keputusan',
    });
    fill(wb, BUKTI, [
      {
        id,
        untuk: 'Uji coba',
        jenis: 'Foto',
        judul: 'Pelayanan di desa',
        tanggal: '2026-06-01',
        diperiksa_oleh: 'Dewi',
      },
    ]);
    const verdict = periksaRantai(riwayatOf(wb));
    expect(buatUtuh(wb, { id }).result).toMatchObject({
      naskah: [{ jenis: 'BERKAS_PEMERIKSAAN', judul: 'Berkas Pemeriksaan Kapal Layanan 1 (versi 1)', versi: 1 }],
    });
    const text = teksDari(wb);
    expect(text).toContain('REGISTER INOVASI DAERAH KABUPATEN LUWU TIMUR');
    expect(text).toMatch(
      /dicatat penetapan dengan Keputusan Bupati Luwu Timur Nomor 100\.3\/77\/2026 tanggal 20 Mei 2026, diputuskan oleh .*; status berubah dari Proses penetapan menjadi Ditetapkan/,
    );
    expect(text).toMatch(
      /disunting langsung pada selnya\. Isian Kontak Inisiator diubah \(data pribadi, tidak dicetak\); Tematik diisi "Pangan"/,
    );
    expect(text).toMatch(
      /Lokasi Uji Coba diubah dari "Kecamatan Towuti" menjadi "Kecamatan Malili"\. Dicatat oleh Rahma Petugas \(Pengelola register\) melalui panel pukul 10\.00 WITA/,
    );
    expect(text).toContain('Pelayanan di desa');
    expect(text).toContain(`Jumlah kegiatan\n:\n${verdict.jumlah}\n`);
    expect(text).toContain(verdict.kepala.slice(0, 20).toUpperCase().match(/.{4}/g)?.join('-'));
    expect(text).not.toMatch(/Rahmawati|19800101|0812|Dewi/);
    expect(rowsOf(wb, NASKAH)).toMatchObject([{ jenis: 'BERKAS_PEMERIKSAAN', id, versi: 1, keadaan: 'SELESAI' }]);
    expect(
      events(wb)
        .slice(-2)
        .map((p) => p.tindakan),
    ).toEqual(['NASKAH_DIMINTA', 'NASKAH_DIBUAT']);
    expect(buat(wb, { id }).result).toMatchObject({ naskah: [{ versi: 2 }] });
    expectUtuh(wb);
  });

  test('given a decree then every entry under its number and date is in one file', () => {
    const { wb, ids } = atStage('DITETAPKAN', 3);
    type(wb, INOVASI, rowOf(wb, ids[2] as string), 'sk_no', 'lain');
    const { result } = buatUtuh(wb, { keputusan: { nomor: KEPUTUSAN.sk_no, tanggal: '20 Mei 2026' } });
    expect(result).toMatchObject({
      naskah: [{ judul: 'Berkas Pemeriksaan Keputusan Nomor 100.3/77/2026 tanggal 20 Mei 2026 (versi 1)' }],
    });
    const text = teksDari(wb);
    for (const id of ids.slice(0, 2)) expect(text).toContain(`(${id})`);
    expect(text).not.toContain(ids[2]);
    expect(rowsOf(wb, NASKAH)[0]?.id).toBe(ids.slice(0, 2).join('; '));
  });

  test('given the history was damaged then the file is made and says so, without a code', () => {
    const { wb, ids } = atStage('LAYAK');
    const [, , row] = sheetOf(wb, RIWAYAT.name).values as (string | null)[][];
    if (row) row[placeOf(wb, RIWAYAT, 'perubahan') - 1] = '{rusak';
    buatUtuh(wb, { id: ids[0] });
    const text = teksDari(wb);
    expect(text).toMatch(/Hasil pemeriksaan\n:\nRiwayat diubah: kegiatan nomor 2\./);
    expect(text).toContain('Karena riwayat tidak utuh');
    expect(text).not.toContain('Kode Keutuhan\n');
  });

  test('given staff edited since the last act then the file says that its cells are ahead of the history', () => {
    const { wb, ids } = atStage('LAYAK');
    type(wb, INOVASI, 2, 'tematik', 'Pangan {{x}} $& <?');
    type(wb, INOVASI, 2, 'nama_inovasi', 'Nama {{x}} $& <? \ud83d\ude00 "kutip"');
    buatUtuh(wb, { id: ids[0] });
    expect(teksDari(wb)).toContain('memuat suntingan yang belum tercatat');
    expect(teksDari(wb)).toContain('Nama {{x}} $& &lt;? \ud83d\ude00 "kutip"');
  });

  test.each<[string, object, string]>([
    ['an unknown id', { id: 'INV-x' }, 'ID_TIDAK_ADA'],
    ['no id', {}, 'ID_TIDAK_ADA'],
    ['a decree that nobody recorded', { keputusan: { nomor: '1', tanggal: '20-05-2026' } }, 'KEPUTUSAN_TIDAK_TERCATAT'],
    [
      'the number with another date',
      { keputusan: { nomor: KEPUTUSAN.sk_no, tanggal: '21-05-2026' } },
      'KEPUTUSAN_TIDAK_TERCATAT',
    ],
  ])('given %s then it is refused before anything is made', (_, minta, kode) => {
    const { wb } = atStage('DITETAPKAN');
    const before = allCells(wb);
    const done = buat(wb, minta);
    expect(masalahDari(done).map((m) => m.kode)).toEqual([kode]);
    for (const m of masalahDari(done)) expect(m.pesan).toMatch(/^.{15,}\.$/su);
    expect(allCells(wb)).toEqual(before);
    expect(wb.files).toEqual([]);
  });

  test('given it is stopped at any call then the next time makes no second document of the same request', () => {
    everywhere({
      bergantian: true,
      make: () => atStage('DITETAPKAN'),
      run: (s, stop?: Stop) => buat(s.wb, { id: s.ids[0] }, stop),
      again: (s) => expect(buat(s.wb, { id: s.ids[0] }).result).toHaveProperty('naskah'),
      other: (s) =>
        expect(buat(s.wb, { keputusan: { nomor: KEPUTUSAN.sk_no, tanggal: KEPUTUSAN.sk_tgl } }).result).toHaveProperty(
          'naskah',
        ),
      check: (s, how) => {
        const rows = rowsOf(s.wb, NASKAH);
        expect(documents(s.wb).length - rows.length).toBeLessThanOrEqual(how === 'again' ? 0 : 1);
        expect(rows.map((r) => r.versi)).toEqual(rows.map((_, i) => i + 1));
        expect(entries(s.wb)).toHaveLength(1);
      },
    });
  });

  test('given a decree draft was asked for and stopped then a file about the same entry is not taken for it', () => {
    const { wb, ids } = atStage('LAYAK');
    for (let n = 1; documents(wb).length === 0; n++)
      outcome(wb, 'buatKeputusan', { id: ids }, { bundle: BUNDLE_TANPA_DOCX, stopAfterCall: n, loseUnflushed: true });
    expect(buat(wb, { id: ids[0] }).result).toMatchObject({ naskah: [{ jenis: 'BERKAS_PEMERIKSAAN', versi: 1 }] });
    expect(documents(wb)).toHaveLength(2);
    expect(rowsOf(wb, NASKAH).map((r) => r.jenis)).toContain('BERKAS_PEMERIKSAAN');
  });

  test('by the menu: one row is that entry, rows of one decree are the decree, others are refused', () => {
    const { wb, ids } = atStage('DITETAPKAN', 3);
    const pilih = (selection: string): string[] =>
      said(menu(wb, 'buatBerkasPemeriksaan', [], { bundle: BUNDLE_TANPA_DOCX, activeTab: 'Inovasi', selection }));
    expect(pilih('A2')[0]).toContain('Berkas Pemeriksaan Kapal Layanan 1 (versi 1) sudah dibuat');
    expect(pilih('A2:A4')[0]).toContain('Keputusan Nomor 100.3/77/2026 tanggal 20 Mei 2026 (versi 1) sudah dibuat');
    type(wb, INOVASI, rowOf(wb, ids[2] as string), 'sk_no', 'lain');
    expect(pilih('A2:A4')[0]).toContain('tidak berasal dari satu Keputusan');
    expect(documents(wb)).toHaveLength(2);
  });
});
