import { describe, expect, test } from 'vitest';
import type { Masalah } from '../../src/domain/pesan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { POSISI_PER_TANGGAL } from '../../src/domain/tab/posisi-per-tanggal.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import type { Outcome } from '../../src/local/execute.ts';
import {
  act,
  allCells,
  atStage,
  call,
  entries,
  entry,
  eventsOf,
  fill,
  JALAN,
  menu,
  outcome,
  placeOf,
  rowOf,
  rowsOf,
  type Siap,
  said,
  seen,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

/** Ten o'clock in Luwu Timur, so many days after 15 June 2026. */
const hari =
  (n: number): (() => number) =>
  () =>
    Date.UTC(2026, 5, 15 + n, 2, 0, 0);
const SEBULAN = { now: hari(30) };

const masalahDari = (o: Outcome): readonly Masalah[] => (o.result as { masalah?: Masalah[] }).masalah ?? [];

const posisi = (wb: Workbook, tanggal: string, banding?: string, options: object = SEBULAN): Outcome =>
  outcome(wb, 'posisiPerTanggal', banding === undefined ? { tanggal } : { tanggal, banding }, options);

const tab = (wb: Workbook) => rowsOf(wb, POSISI_PER_TANGGAL);

/** Three proposals: all submitted on day 1, two letters recorded on day 3, a fourth row registered on day 5. */
const berjalan = (): Siap => {
  const { wb, ids } = withProposals(3);
  const [a = '', b = ''] = ids;
  const lakukan = (id: readonly string[], kode: string, n: number): void => {
    const [first] = act(wb, id, kode, {}, {}, { now: hari(n) }).hasil;
    if (!first?.ok) throw new Error(JSON.stringify(first));
  };
  lakukan(ids, 'T01', 1);
  type(wb, INOVASI, rowOf(wb, a), 'lokasi_uji_coba', 'Kecamatan Malili');
  lakukan([a, b], 'T02', 3);
  fill(wb, INOVASI, [{ nama_inovasi: 'Rumah Aman', pd_pengusul: 'Dinas Sosial', inisiator_jenis: 'ASN' }]);
  call(wb, 'daftarkanBaris', {}, { now: hari(5) });
  return { wb, ids: entries(wb).map((e) => e.id) };
};

describe('the position on a date', () => {
  test('given a register that walked on several days then each day shows what stood on its evening', () => {
    const { wb, ids } = berjalan();
    const label = (tanggal: string): unknown =>
      (posisi(wb, tanggal).result as { perTahapan: { label: string; jumlah: number }[] }).perTahapan.map(
        (t) => `${t.jumlah} ${t.label}`,
      );
    expect(label('15-06-2026')).toEqual(['3 Draf']);
    expect(label('16 Juni 2026')).toEqual(['3 Menunggu izin/pengantar']);
    expect(label('2026-06-17')).toEqual(['3 Menunggu izin/pengantar']);
    expect(label('18/06/2026')).toEqual(['1 Menunggu izin/pengantar', '2 Verifikasi administrasi']);
    expect(label('20-06-2026')).toEqual(['1 Draf', '1 Menunggu izin/pengantar', '2 Verifikasi administrasi']);
    expect(tab(wb).map((r) => [r.id, r.status, r.kegiatan, r.tanggal])).toEqual([
      [ids[0], 'VERIFIKASI', 'Catat izin/pengantar, 18 Juni 2026', '2026-06-20'],
      [ids[1], 'VERIFIKASI', 'Catat izin/pengantar, 18 Juni 2026', '2026-06-20'],
      [ids[2], 'MENUNGGU_PENGANTAR', 'Ajukan, 16 Juni 2026', '2026-06-20'],
      [ids[3], 'DRAF', 'Daftarkan, 20 Juni 2026', '2026-06-20'],
    ]);
    expect(tab(wb)[0]).toMatchObject({ nama_inovasi: 'Kapal Layanan 1', perangkat_daerah: 'Dinas Kesehatan' });
    expectUtuh(wb);
  });

  test('given two dates in either order then what came, moved and changed in between is told in words', () => {
    const { wb, ids } = berjalan();
    expect(posisi(wb, '20-06-2026', '17-06-2026').result).toMatchObject({
      tanggal: '2026-06-20',
      banding: '2026-06-17',
      inovasi: 4,
      baru: 1,
      berubah: 2,
    });
    const words = tab(wb).map((r) => r.perubahan);
    expect(words).toEqual([
      'Menunggu izin/pengantar menjadi Verifikasi administrasi; isian berubah: Lokasi Uji Coba',
      'Menunggu izin/pengantar menjadi Verifikasi administrasi',
      'Tetap',
      'Baru tercatat',
    ]);
    expect(tab(wb).map((r) => r.status_banding)).toEqual([
      'MENUNGGU_PENGANTAR',
      'MENUNGGU_PENGANTAR',
      'MENUNGGU_PENGANTAR',
      '',
    ]);
    expect(posisi(wb, '17-06-2026', '20-06-2026').result).toMatchObject({ inovasi: 3, baru: 1, berubah: 2 });
    expect(tab(wb).map((r) => r.perubahan)).toEqual(words);
    expect(tab(wb)[3]).toMatchObject({ id: ids[3], nama_inovasi: 'Rumah Aman', status: '', status_banding: 'DRAF' });
    posisi(wb, '15-06-2026');
    expect(tab(wb)).toHaveLength(3);
    expect(tab(wb).map((r) => `${r.banding}${r.perubahan}`)).toEqual(['', '', '']);
  });

  test('given today then the replay is the live register, but for what nobody has recorded yet', () => {
    const { wb, ids } = berjalan();
    type(wb, INOVASI, rowOf(wb, ids[2] as string), 'nama_inovasi', 'Nama yang belum tercatat');
    posisi(wb, '15-07-2026');
    const live = entries(wb).map((e) => [e.id, e.status, e.pd_pengusul]);
    expect(tab(wb).map((r) => [r.id, r.status, r.perangkat_daerah])).toEqual(live);
    expect(tab(wb)[2]?.nama_inovasi).toBe('Kapal Layanan 3');
  });

  test('given a decree was recorded then its number and date stand there from that day on, and no personal data ever', () => {
    const { wb, ids } = withProposals(1);
    for (const [i, { kode, isian }] of JALAN.entries()) act(wb, ids, kode, isian, {}, { now: hari(i) });
    posisi(wb, '19-06-2026');
    expect(tab(wb)[0]).toMatchObject({ status: 'PROSES_PENETAPAN', sk_no: '', sk_tgl: '' });
    posisi(wb, '20-06-2026');
    expect(tab(wb)[0]).toMatchObject({ status: 'DITETAPKAN', sk_no: '100.3/77/2026', sk_tgl: '2026-05-20' });
    const text = JSON.stringify(sheetOf(wb, POSISI_PER_TANGGAL.name).values);
    expect(text).not.toMatch(/Rahmawati|19800101/);
  });

  test.each([
    ['besok lusa', undefined, 'TANGGAL_DIMINTA'],
    ['', undefined, 'TANGGAL_DIMINTA'],
    ['16-07-2026', undefined, 'TANGGAL_BELUM_TIBA'],
    ['14-06-2026', undefined, 'SEBELUM_RIWAYAT'],
    ['16-06-2026', '16-07-2026', 'TANGGAL_BELUM_TIBA'],
    ['16-06-2026', '16 Juni 2026', 'TANGGAL_SAMA'],
  ])('given %s beside %s then it is refused with %s, and nothing is written', (tanggal, banding, kode) => {
    const { wb } = berjalan();
    const before = allCells(wb);
    const done = posisi(wb, tanggal, banding);
    expect(masalahDari(done).map((m) => m.kode)).toEqual([kode]);
    for (const m of masalahDari(done)) expect(m.pesan).toMatch(/^.{15,}\.$/su);
    expect(allCells(wb)).toEqual(before);
  });

  test('given a row of the history that somebody made unreadable then the row is named', () => {
    const { wb } = berjalan();
    const cells = sheetOf(wb, RIWAYAT.name).values[3] as (string | null)[];
    cells[placeOf(wb, RIWAYAT, 'perubahan') - 1] = '{rusak';
    expect(masalahDari(posisi(wb, '20-06-2026'))).toMatchObject([
      { kode: 'RIWAYAT_TIDAK_TERBACA', pesan: expect.stringContaining('baris 4') as string },
    ]);
  });

  test('given few or many entries then it takes the same few calls', () => {
    const calls = [1, 40].map((n) => {
      const { wb } = withProposals(n);
      posisi(wb, '15-06-2026');
      const done = posisi(wb, '15-06-2026');
      expect(done.result).toMatchObject({ inovasi: n });
      return done.calls.total;
    });
    expect(calls[0]).toBe(calls[1]);
    expect(calls[0]).toBeLessThanOrEqual(20);
  });

  test('by the menu: two questions, what stood, where the details are', () => {
    const { wb } = berjalan();
    const done = menu(
      wb,
      'posisiPerTanggal',
      [
        { button: 'OK', text: '20-06-2026' },
        { button: 'OK', text: '17-06-2026' },
      ],
      SEBULAN,
    );
    expect(said(done).at(-1)).toMatch(
      /^Posisi 20 Juni 2026: 4 inovasi\..*2 Verifikasi administrasi.*17 Juni 2026: 1 inovasi baru, 2 berubah\..*Posisi per Tanggal\.$/s,
    );
    expect(
      said(
        menu(wb, 'posisiPerTanggal', [
          { button: 'OK', text: 'x' },
          { button: 'OK', text: '' },
        ]),
      ).at(-1),
    ).toContain('bukan tanggal');
  });
});

const ALASAN = 'Tertimpa salinan dari baris lain';

const pulih = ({ wb, ids }: Siap, over: object = {}, options: object = SEBULAN): Outcome =>
  outcome(
    wb,
    'pulihkanIsian',
    { id: ids[0], tanggal: '15-06-2026', alasan: ALASAN, permintaan: 'pulih-1', ...over },
    options,
  );

/** An entry whose cells were overwritten after its day one, partly recorded by an act, partly not. */
const tertimpa = (): Siap => {
  const { wb, ids } = withProposals(2);
  const [a = ''] = ids;
  const row = rowOf(wb, a);
  type(wb, INOVASI, row, 'nama_inovasi', 'Tertimpa');
  type(wb, INOVASI, row, 'uji_coba_mulai', '2026-09-01');
  act(wb, [a], 'T01', {}, {}, { now: hari(1) });
  type(wb, INOVASI, row, 'sasaran', '');
  type(wb, INOVASI, row, 'tematik', 'Pangan');
  return { wb, ids };
};

describe('restoring the cells of an entry', () => {
  test('given a day then its staff cells stand again as one event, the state stays, and unrecorded edits are kept in the history', () => {
    const siap = tertimpa();
    const { wb, ids } = siap;
    const [a = '', b = ''] = ids;
    const before = entry(wb, b);
    expect(pulih(siap).result).toEqual({
      id: a,
      versi: 3,
      kolom: ['Nama Inovasi', 'Tematik', 'Sasaran', 'Uji Coba Mulai'],
    });
    expect(entry(wb, a)).toMatchObject({
      nama_inovasi: 'Kapal Layanan 1',
      uji_coba_mulai: '2026-08-03',
      sasaran: 'Seribu warga terlayani.',
      tematik: '',
      status: 'MENUNGGU_PENGANTAR',
      versi: 3,
    });
    expect(entry(wb, b)).toEqual(before);
    const [sunting, p] = eventsOf(wb, a).slice(-2);
    expect(sunting).toMatchObject({ tindakan: 'SUNTING', perubahan: { tematik: ['', 'Pangan'] } });
    expect(p).toMatchObject({
      tindakan: 'T39',
      dari: 'MENUNGGU_PENGANTAR',
      ke: 'MENUNGGU_PENGANTAR',
      catatan: ALASAN,
      permintaan: 'pulih-1',
      perubahan: { nama_inovasi: ['Tertimpa', 'Kapal Layanan 1'], '+pulih': { tanggal: '2026-06-15' } },
    });
    expect(Object.keys(p?.perubahan ?? {}).filter((k) => ['status', 'status_sejak', 'id'].includes(k))).toEqual([]);
    expectUtuh(wb);
    act(wb, [a], 'T02', {}, {}, SEBULAN);
    expectUtuh(wb);
  });

  test('given the same request twice then the second is told what the first one did, and nothing more is written', () => {
    const siap = tertimpa();
    const first = pulih(siap).result;
    const after = allCells(siap.wb);
    expect(pulih(siap).result).toEqual(first);
    expect(allCells(siap.wb)).toEqual(after);
  });

  test('given today then what nobody recorded goes back to what was recorded last', () => {
    const siap = tertimpa();
    expect(pulih(siap, { tanggal: '15-07-2026' }).result).toMatchObject({ kolom: ['Tematik', 'Sasaran'] });
    expect(entry(siap.wb, siap.ids[0] as string)).toMatchObject({ nama_inovasi: 'Tertimpa', tematik: '' });
    expectUtuh(siap.wb);
  });

  test('given a cell that a decree fixed was overwritten then restoring it settles the question it opened', () => {
    const siap = atStage('DITETAPKAN');
    const id = siap.ids[0] as string;
    type(siap.wb, INOVASI, rowOf(siap.wb, id), 'sasaran', 'Sasaran lain sama sekali');
    const sejak = { tanggal: '15-06-2026' };
    expect(pulih(siap, sejak).result).toMatchObject({ kolom: ['Sasaran'] });
    expect(entry(siap.wb, id)).toMatchObject({
      sasaran: 'Seribu warga terlayani.',
      dipertanyakan: '',
      status: 'DITETAPKAN',
    });
    expect(act(siap.wb, [id], 'T15', { uji_coba_mulai: '2026-08-03' }, {}, { now: hari(60) }).hasil).toMatchObject([
      { ok: true },
    ]);
    expectUtuh(siap.wb);
  });

  test.each<[string, object, string]>([
    ['an id that is not there', { id: 'INV-x' }, 'ID_TIDAK_ADA'],
    ['no reason', { alasan: 'salah' }, 'ALASAN'],
    ['no request', { permintaan: '' }, 'PERMINTAAN_KOSONG'],
    ['a day that has not come', { tanggal: '16-07-2026' }, 'TANGGAL_BELUM_TIBA'],
    ['a day before the register', { tanggal: '01-06-2026' }, 'SEBELUM_RIWAYAT'],
    ['no day', { tanggal: '' }, 'TANGGAL_DIMINTA'],
  ])('given %s then it is refused and nothing changes', (_, over, kode) => {
    const siap = tertimpa();
    const before = allCells(siap.wb);
    expect(masalahDari(pulih(siap, over)).map((m) => m.kode)).toEqual([kode]);
    expect(allCells(siap.wb)).toEqual(before);
  });

  test('given an entry that came later, or nothing that differs, or a row that changed since, then it is refused', () => {
    const siap = berjalan();
    const { wb, ids } = siap;
    const kode = (over: object): string[] => masalahDari(pulih(siap, over)).map((m) => m.kode);
    expect(kode({ id: ids[3], tanggal: '19-06-2026' })).toEqual(['BELUM_TERCATAT_SAAT_ITU']);
    expect(kode({ id: ids[1] })).toEqual(['TIDAK_BERBEDA']);
    const lihat = seen(wb, ids);
    type(wb, INOVASI, rowOf(wb, ids[0] as string), 'catatan', 'lain');
    expect(kode({ lihat })).toEqual(['SUDAH_BERUBAH']);
    expect(kode({ lihat: seen(wb, ids) })).toEqual([]);
    expectUtuh(wb);
  });

  test('given it is stopped at any call then the next request finds it undone or finishes it, once', () => {
    const total = everywhere({
      bergantian: true,
      make: tertimpa,
      run: (s, stop?: Stop) => pulih(s, {}, { ...SEBULAN, ...stop }),
      meanwhile: (s) => type(s.wb, INOVASI, rowOf(s.wb, s.ids[1] as string), 'catatan', 'tetap'),
      again: (s) => expect(pulih(s).result).toMatchObject({ id: s.ids[0] }),
      other: (s) => expect(act(s.wb, [s.ids[1] as string], 'T01', {}, {}, SEBULAN).hasil).toMatchObject([{ ok: true }]),
      check: (s, how) => {
        const [a = '', b = ''] = s.ids;
        const done = eventsOf(s.wb, a).filter((p) => p.tindakan === 'T39').length;
        if (how === 'again') expect(done).toBe(1);
        expect(done).toBeLessThanOrEqual(1);
        expect(entry(s.wb, a).nama_inovasi).toBe(done === 1 ? 'Kapal Layanan 1' : 'Tertimpa');
        expect(entry(s.wb, b).catatan).toBe('tetap');
      },
    });
    expect(total).toBeGreaterThan(15);
  });

  test('by the menu: the day, what would change, the reason', () => {
    const { wb, ids } = tertimpa();
    const done = menu(
      wb,
      'pulihkanIsian',
      [
        { button: 'OK', text: '15-06-2026' },
        { button: 'OK', text: ALASAN },
      ],
      { ...SEBULAN, activeTab: 'Inovasi', selection: 'A2' },
    );
    expect(said(done)[1]).toContain('Nama Inovasi diubah dari "Tertimpa" menjadi "Kapal Layanan 1"');
    expect(said(done).at(-1)).toContain('4 isian dipulihkan');
    expect(entry(wb, ids[0] as string).nama_inovasi).toBe('Kapal Layanan 1');
    const two = menu(wb, 'pulihkanIsian', [], { activeTab: 'Inovasi', selection: 'A2:A3' });
    expect(said(two)[0]).toContain('Pilih satu baris saja');
    expectUtuh(wb);
  });
});
