import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Masalah } from '../../src/domain/pesan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PEJABAT } from '../../src/domain/tab/lembaga.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  act,
  allCells,
  atStage,
  BUNDLE_TANPA_DOCX,
  call,
  entry,
  events,
  fill,
  menu,
  outcome,
  rowOf,
  rowsOf,
  type Siap,
  said,
  seen,
  type,
  type Workbook,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere } from './di-mana-saja.ts';

type Args = Readonly<Record<string, unknown>>;

const lakukan = (wb: Workbook, fn: string, args: Args): Outcome => outcome(wb, fn, args, { bundle: BUNDLE_TANPA_DOCX });
const kode = (o: Outcome): readonly string[] =>
  ((o.result as { masalah?: Masalah[] }).masalah ?? []).map((m) => m.kode);
const jawab = (text: string) => ({ button: 'OK' as const, text });

/** A refusal that leaves the file as it was. */
const ditolak = (wb: Workbook, fn: string, args: Args): readonly string[] => {
  const before = allCells(wb);
  const files = wb.files.length;
  const done = lakukan(wb, fn, args);
  expect(done.error).toBeNull();
  expect(allCells(wb)).toEqual(before);
  expect(wb.files).toHaveLength(files);
  return kode(done);
};

const atur = (wb: Workbook, key: string, v: string): void =>
  type(wb, TAB_PENGATURAN, rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === key) + 2, 'isi', v);

const teks = (wb: Workbook): string =>
  strFromU8(
    unzipSync(
      wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.document').at(-1)?.content as Uint8Array,
    )['word/document.xml'] as Uint8Array,
  )
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

/** Entries whose regulation is being drafted, in the form that was chosen. */
const menyusun = (bentuk: string, n = 1): Siap => {
  const { wb, ids } = atStage('DITETAPKAN', n);
  for (const [i, id] of ids.entries()) {
    const row = rowOf(wb, id);
    type(wb, INOVASI, row, 'status', 'Penyusunan Perkada/Perda');
    type(wb, INOVASI, row, 'bentuk_hukum', bentuk);
    type(wb, INOVASI, row, 'kepanjangan', `Kapal Layanan Kesehatan Terapung ${i}`);
  }
  return { wb, ids };
};

describe('a number and the pattern of the region', () => {
  const NOMOR = { nomor: '188.45/7/HK/2026', tanggal: '20-06-2026' };

  test('given a number that leaves the pattern then it is refused where, and taken when it is meant', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    atur(wb, 'pola_nomor_keputusan', '188.45/{urut}/HK/{tahun}');
    const salah = { id: ids, nomor: '100.3/7', tanggal: '20-06-2026' };
    expect(ditolak(wb, 'buatKeputusan', salah)).toEqual(['NOMOR_TIDAK_SESUAI_POLA']);
    expect(ditolak(wb, 'buatKeputusan', { id: ids, ...NOMOR, tanggal: '20-06-2027' })).toEqual(['NOMOR_BEDA_TAHUN']);
    expect(lakukan(wb, 'buatKeputusan', { ...salah, tetap: true }).result).toHaveProperty('naskah');
    expect(lakukan(wb, 'buatKeputusan', { id: ids, ...NOMOR }).result).toHaveProperty('naskah');
    expect(rowsOf(wb, NASKAH).map((n) => [n.nomor, n.penerbit])).toEqual([
      ['100.3/7', 'Bupati Luwu Timur'],
      ['188.45/7/HK/2026', 'Bupati Luwu Timur'],
    ]);
  });

  test('given a number recorded beside a draft then the same questions are asked, by dialog from the menu', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    atur(wb, 'pola_nomor_keputusan', '188.45/{urut}/HK/{tahun}');
    lakukan(wb, 'buatKeputusan', { id: ids });
    const permintaan = rowsOf(wb, NASKAH)[0]?.permintaan;
    const salah = { permintaan, nomor: '100.3/7', tanggal: '20-06-2026' };
    expect(ditolak(wb, 'catatNomorNaskah', salah)).toEqual(['NOMOR_TIDAK_SESUAI_POLA']);
    const di = { activeTab: 'Naskah', selection: 'B2' };
    const tidak = menu(wb, 'catatNomorNaskah', [jawab('100.3/7'), jawab('20-6-2026'), 'NO'], di);
    expect(said(tidak).join()).toMatch(/pola 188\.45\/\{urut\}\/HK\/\{tahun\}.*Tetap dicatat\?/s);
    expect(rowsOf(wb, NASKAH)[0]).toMatchObject({ keadaan: 'DIBUAT', nomor: '' });
    const ya = menu(wb, 'catatNomorNaskah', [jawab('100.3/7'), jawab('20-6-2026'), 'YES'], di);
    expect(said(ya).at(-1)).toContain('Nomor 100.3/7 tercatat');
    expect(rowsOf(wb, NASKAH)[0]).toMatchObject({ keadaan: 'BERNOMOR', nomor: '100.3/7' });
    expectUtuh(wb);
  });

  test('given a decree recorded by hand then its number is held against the pattern, and taken with a reason', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    atur(wb, 'pola_nomor_keputusan', '188.45/{urut}/HK/{tahun}');
    const sk = { sk_no: '100.3/7', sk_tgl: '20-05-2026', sk_tautan: 'https://contoh.go.id/sk.pdf' };
    const catat = (isian: object) => act(wb, ids, 'T13', { ...sk, ...isian }).hasil[0];
    const ditolakDulu = catat({});
    expect(ditolakDulu?.ok === false && ditolakDulu.masalah.map((m) => [m.kode, m.kolom])).toEqual([
      ['NOMOR_DIRAGUKAN', 'sk_no'],
    ]);
    expect(ditolakDulu?.ok === false && ditolakDulu.masalah[0]?.pesan).toMatch(/pola 188\.45.*Catatan\/alasan/);
    expect(catat({ alasan: 'Nomor pada dokumen memang demikian' })).toMatchObject({ ok: true, ke: 'DITETAPKAN' });
    expectUtuh(wb);
  });

  test('given a pattern that cannot be read then that is told, before anything is made', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    atur(wb, 'pola_nomor_keputusan', '188.45/{nomor}');
    expect(ditolak(wb, 'buatKeputusan', { id: ids, ...NOMOR })).toEqual(['POLA_NOMOR_TIDAK_TERBACA']);
  });

  test('given the setting then a draft prints what the pattern fixes; else three dots', () => {
    const { wb, ids } = atStage('LAYAK', 2);
    atur(wb, 'pola_nomor_keputusan', '188.45/{urut}/HK/{tahun}');
    outcome(wb, 'buatKeputusan', { id: ids });
    expect(teks(wb)).toContain('NOMOR ...\n');
    atur(wb, 'cetak_pola_nomor', 'Ya');
    outcome(wb, 'buatKeputusan', { id: ids });
    const text = teks(wb);
    expect(text.match(/NOMOR 188\.45\/\.\.\.\/HK\/2026/g)).toHaveLength(2);
    expect(text).toContain('RANCANGAN');
    expect(call(wb, 'periksaNaskah', { teks: text })).toMatchObject({ jenis: 'KEPUTUSAN' });
    expect(rowsOf(wb, NASKAH).every((n) => n.nomor === '' && n.keadaan === 'DIBUAT')).toBe(true);
  });
});

describe('whose book it is', () => {
  test('given minutes of two offices then the same number is no conflict; within one office it is', () => {
    const { wb, ids } = atStage('LAYAK', 3);
    fill(wb, PEJABAT, [
      {
        jabatan: 'Kepala Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
        sebutan: 'Definitif',
        nama: 'Rahmat Contoh',
        dari: '2025-01-06',
      },
    ]);
    for (const id of ids) lakukan(wb, 'buatNaskahDinas', { jenis: 'BA_PENILAIAN', id: [id] });
    const rows = rowsOf(wb, NASKAH);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.penerbit).toMatch(/^Badan Perencanaan/i);
    type(wb, NASKAH, 3, 'penerbit', 'Dinas Sosial');
    const nomor = { nomor: '000.9/1/BA', tanggal: '10-06-2026' };
    const catat = (i: number): Args => ({ permintaan: rows[i]?.permintaan, ...nomor });
    expect(call(wb, 'catatNomorNaskah', catat(0))).toMatchObject({ nomor: nomor.nomor });
    expect(call(wb, 'catatNomorNaskah', catat(1))).toMatchObject({ nomor: nomor.nomor });
    expect(ditolak(wb, 'catatNomorNaskah', catat(2))).toEqual(['NOMOR_TERPAKAI']);
    const alasan = 'buku nomor keliru dibaca';
    expect(ditolak(wb, 'batalkanNomor', { ...nomor, alasan })).toEqual(['NOMOR_DUA_BUKU']);
    const done = menu(wb, 'batalkanNomor', [jawab(alasan)], { activeTab: 'Naskah', selection: 'B3' });
    expect(said(done).at(-1)).toContain('batal pakai');
    expect(rowsOf(wb, NASKAH).map((n) => n.keadaan)).toEqual(['BERNOMOR', 'BATAL', 'DIBUAT']);
  });
});

describe('a regulation with its number', () => {
  test.each([
    ['Peraturan Kepala Daerah', 'PERKADA', 'PERATURAN BUPATI LUWU TIMUR', 'Bupati Luwu Timur'],
    ['Peraturan Daerah', 'PERDA', 'PERATURAN DAERAH KABUPATEN LUWU TIMUR', 'Kabupaten Luwu Timur'],
  ])('given %s then the text that goes to signature bears it', (bentuk, jenis, judul, penerbit) => {
    const { wb, ids } = menyusun(bentuk);
    const done = outcome(wb, 'buatPeraturan', { id: ids, nomor: '12', tanggal: '20-06-2026' });
    expect(done.result).toMatchObject({ naskah: [{ jenis, versi: 1 }] });
    const text = teks(wb);
    expect(text).toContain(judul);
    expect(text).toContain('NOMOR 12 TAHUN 2026');
    expect(text).toContain('pada tanggal 20 Juni 2026');
    expect(text).not.toContain('RANCANGAN');
    // Promulgation is another day and another number.
    expect(text).toMatch(/Diundangkan di Malili\s+pada tanggal \.\.\./);
    expect(rowsOf(wb, NASKAH)).toMatchObject([
      { jenis, keadaan: 'BERNOMOR', nomor: '12', tanggal: '2026-06-20', penerbit },
    ]);
    expect(rowsOf(wb, NASKAH)[0]?.judul).toMatch(/^Per(kada|da) Nomor 12 Tahun 2026, /);
  });

  test('given a number that is used that year, not plain, or without its date then it is refused; a void one is free', () => {
    const { wb, ids } = menyusun('Peraturan Kepala Daerah', 2);
    const [a, b] = ids as [string, string];
    const nomor = { nomor: '12', tanggal: '20-06-2026' };
    expect(
      ditolak(wb, 'buatPeraturan', { id: [a], nomor: '12 TAHUN 2026', tanggal: '20-06-2026', tetap: true }),
    ).toEqual(['NOMOR_BUKAN_BULAT']);
    expect(ditolak(wb, 'buatPeraturan', { id: [a], nomor: '12' })).toEqual(['NOMOR_TANPA_TANGGAL']);
    type(wb, INOVASI, rowOf(wb, b), 'reg_no', '11');
    type(wb, INOVASI, rowOf(wb, b), 'reg_tgl', '02-03-2026');
    expect(ditolak(wb, 'buatPeraturan', { id: [a], ...nomor, nomor: '11' })).toEqual(['NOMOR_TERPAKAI']);
    lakukan(wb, 'buatPeraturan', { id: [a], ...nomor });
    expect(ditolak(wb, 'buatPeraturan', { id: [b], ...nomor })).toEqual(['NOMOR_TERPAKAI']);
    expect(lakukan(wb, 'buatPeraturan', { id: [a], ...nomor }).result).toMatchObject({ naskah: [{ versi: 2 }] });
    expect(lakukan(wb, 'buatPeraturan', { id: [b], nomor: '12', tanggal: '02-01-2027' }).result).toHaveProperty(
      'naskah',
    );
    call(wb, 'batalkanNomor', { ...nomor, alasan: 'nomor milik Perbup lain' });
    expect(lakukan(wb, 'buatPeraturan', { id: [b], ...nomor }).result).toHaveProperty('naskah');
  });

  test('given the menu then a numbered regulation is made from its row', () => {
    const { wb } = menyusun('Peraturan Kepala Daerah');
    const di = { activeTab: 'Inovasi', selection: 'A2', bundle: BUNDLE_TANPA_DOCX };
    const pertama = menu(wb, 'buatNaskahBernomor', [jawab('9')], di);
    const pilihan = said(pertama)[0] ?? '';
    const nomor = /(\d+)\. Rancangan Perkada/.exec(pilihan)?.[1] ?? '';
    const done = menu(
      wb,
      'buatNaskahBernomor',
      [...(nomor === '' ? [] : [jawab(nomor)]), jawab('14'), jawab('20-06-2026')],
      di,
    );
    expect(said(done).at(-1)).toMatch(/Perkada Nomor 14 Tahun 2026, .*sebelum ditandatangani/s);
    expect(rowsOf(wb, NASKAH).at(-1)).toMatchObject({ jenis: 'PERKADA', keadaan: 'BERNOMOR', nomor: '14' });
  });
});

describe('where a draft lies', () => {
  const PINDAH = { posisi: 'Paraf Sekretaris Daerah', posisi_pemegang: 'Asisten II', posisi_tgl: '12-06-2026' };
  const posisi = (wb: Workbook) => rowsOf(wb, NASKAH).map((n) => [n.posisi, n.posisi_sejak]);

  test('given it is recorded for the entries of a draft then tab Naskah says so once, beside its last version', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 2);
    lakukan(wb, 'buatKeputusan', { id: ids });
    lakukan(wb, 'buatKeputusan', { id: ids });
    lakukan(wb, 'buatKeputusan', { id: ids.slice(0, 1) });
    lakukan(wb, 'buatNaskahDinas', { jenis: 'LEMBAR_KENDALI', id: ids.slice(0, 1) });
    expect(act(wb, ids.slice(1), 'T34', PINDAH).hasil).toMatchObject([{ ok: true }]);
    const isi = ['Paraf Sekretaris Daerah, Asisten II', '2026-06-12'];
    expect(posisi(wb).slice(0, 3)).toEqual([['', ''], isi, ['', '']]);
    expect(
      posisi(wb)
        .slice(3)
        .every(([p]) => p === ''),
    ).toBe(true);
    expect(
      act(wb, ids, 'T34', { ...PINDAH, posisi: 'Menunggu tanda tangan', posisi_pemegang: 'Bupati' }).hasil.every(
        (h) => h.ok,
      ),
    ).toBe(true);
    expect(
      posisi(wb)
        .slice(0, 3)
        .map(([p]) => p?.split(',')[0]),
    ).toEqual(['', 'Menunggu tanda tangan', 'Menunggu tanda tangan']);
    expect(events(wb).filter((p) => p.perubahan['+tanda'] !== undefined)).toHaveLength(2);
    expectUtuh(wb);
  });

  test('given it is stopped at any call then the next act finishes it', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    lakukan(wb, 'buatKeputusan', { id: ids });
    const lihat = seen(wb, ids);
    const args = { id: ids, kode: 'T34', isian: PINDAH, lihat, permintaan: 'pindah' };
    const total = outcome(structuredClone(wb), 'lakukanTindakan', args).calls.total;
    for (let n = 1; n <= total; n++) {
      const w = structuredClone(wb);
      outcome(w, 'lakukanTindakan', args, { stopAfterCall: n, loseUnflushed: true });
      const recorded = events(w).some((p) => p.tindakan === 'T34');
      act(w, ids, 'T12', { alasan: 'konsep perlu dilengkapi' });
      expect(rowsOf(w, NASKAH)[0]?.posisi_sejak, `stopped after ${n}`).toBe(recorded ? '2026-06-12' : '');
    }
  });

  test('given a finished or void document then it moves no more', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    const nomor = { nomor: '188.45/7', tanggal: '10-06-2026' };
    lakukan(wb, 'buatKeputusan', { id: ids, ...nomor });
    call(wb, 'batalkanNomor', { ...nomor, alasan: 'salah nomor dari buku' });
    act(wb, ids, 'T34', PINDAH);
    expect(posisi(wb)).toEqual([['', '']]);
  });
});

describe('a decree that is taken back or put right', () => {
  const SK = { sk_no: '188/7', sk_tgl: '20-05-2026', sk_tautan: 'https://contoh.go.id/sk.pdf' };
  const BATAL = { alasan: 'nomor Keputusan salah ketik' };
  const daftar = (wb: Workbook) => rowsOf(wb, NASKAH).map((n) => [n.keadaan, n.nomor, n.tanggal, n.tautan]);

  const berkonsep = (n: number): Siap => {
    const s = atStage('PROSES_PENETAPAN', n);
    lakukan(s.wb, 'buatKeputusan', { id: s.ids });
    return s;
  };

  test('given the act is undone then the list says what it said before, and the right number can be recorded', () => {
    const { wb, ids } = berkonsep(1);
    const konsep = daftar(wb);
    act(wb, ids, 'T13', SK);
    expect(daftar(wb)).toEqual([['SELESAI', '188/7', '2026-05-20', SK.sk_tautan]]);
    expect(act(wb, ids, 'T36', BATAL).hasil).toMatchObject([{ ok: true, ke: 'PROSES_PENETAPAN' }]);
    expect(daftar(wb)).toEqual(konsep);
    act(wb, ids, 'T13', { ...SK, sk_no: '188/8' });
    expect(daftar(wb)).toEqual([['SELESAI', '188/8', '2026-05-20', SK.sk_tautan]]);
    expectUtuh(wb);
  });

  test('given one of two entries is undone then the list keeps the number of the other, and gives it up with the last', () => {
    const { wb, ids } = berkonsep(2);
    const konsep = daftar(wb);
    act(wb, ids, 'T13', SK);
    act(wb, ids.slice(1), 'T36', BATAL);
    expect(daftar(wb)).toEqual([['SELESAI', '188/7', '2026-05-20', SK.sk_tautan]]);
    act(wb, ids.slice(0, 1), 'T36', BATAL);
    expect(daftar(wb)).toEqual(konsep);
    expectUtuh(wb);
  });

  test('given the number was there before the act then undoing leaves it', () => {
    const { wb, ids } = berkonsep(1);
    const permintaan = rowsOf(wb, NASKAH)[0]?.permintaan;
    lakukan(wb, 'catatNomorNaskah', { permintaan, nomor: '188/7', tanggal: '20-05-2026' });
    const bernomor = daftar(wb);
    expect(bernomor[0]?.slice(0, 2)).toEqual(['BERNOMOR', '188/7']);
    act(wb, ids, 'T13', SK);
    act(wb, ids, 'T36', BATAL);
    expect(daftar(wb)).toEqual(bernomor);
  });

  test('given a correction of the record then the list bears the corrected number', () => {
    const { wb, ids } = berkonsep(1);
    act(wb, ids, 'T13', SK);
    const ralat = { sk_no: '188/9', sk_tgl: '21-05-2026', ...BATAL, ralat_tautan: SK.sk_tautan };
    expect(act(wb, ids, 'T33', ralat).hasil).toMatchObject([{ ok: true }]);
    expect(daftar(wb)).toEqual([['SELESAI', '188/9', '2026-05-21', SK.sk_tautan]]);
    expectUtuh(wb);
  });

  test('given it is stopped at any call then the next act finishes it', () => {
    const s = berkonsep(1);
    const konsep = daftar(s.wb);
    act(s.wb, s.ids, 'T13', SK);
    everywhere({
      bergantian: true,
      make: () => structuredClone(s),
      run: ({ wb, ids }, stop) =>
        outcome(
          wb,
          'lakukanTindakan',
          { id: ids, kode: 'T36', isian: BATAL, lihat: seen(s.wb, ids), permintaan: 'batal-1' },
          { bundle: BUNDLE_TANPA_DOCX, ...stop },
        ),
      again: ({ wb, ids }) =>
        void outcome(wb, 'lakukanTindakan', {
          ...{ id: ids, kode: 'T36', isian: BATAL, lihat: seen(s.wb, ids), permintaan: 'batal-1' },
        }),
      other: ({ wb }) => void call(wb, 'periksaRegister', {}),
      check: ({ wb, ids }, _, where) => {
        const undone = entry(wb, ids[0] as string).sk_no === '';
        expect(daftar(wb), where).toEqual(undone ? konsep : [['SELESAI', '188/7', '2026-05-20', SK.sk_tautan]]);
      },
    });
  });
});
