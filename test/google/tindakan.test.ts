import { describe, expect, test } from 'vitest';
import type { HasilTindakan } from '../../src/app/hasil-tindakan.ts';
import type { TersediaUntuk } from '../../src/app/tindakan-tersedia.ts';
import { INISIATOR } from '../../src/domain/pilihan.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { PENILAIAN } from '../../src/domain/tab/penilaian.ts';
import { putValue } from '../../src/local/cell-values.ts';
import { fillLayer } from '../../src/local/layer.ts';
import {
  ADMIN,
  act,
  allCells,
  aProposal,
  atStage,
  call,
  entries,
  entry,
  events,
  eventsOf,
  fill,
  JALAN,
  KEPUTUSAN,
  menu,
  placeOf,
  RAPAT,
  rowOf,
  rowsOf,
  said,
  seen,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const tersedia = (wb: Workbook, id: string): TersediaUntuk => {
  const [one] = call(wb, 'tindakanTersedia', { id: [id] }) as TersediaUntuk[];
  return one as TersediaUntuk;
};

const kodes = (h: HasilTindakan | undefined): string[] =>
  h && !h.ok ? h.masalah.map((m) => (m.kolom ? `${m.kode} ${m.kolom}` : m.kode)) : [];
const pesan = (h: HasilTindakan | undefined): string => (h && !h.ok ? h.masalah.map((m) => m.pesan).join(' ') : '');

/** An act that must be refused for every entry, and must change nothing at all. */
const refused = (
  wb: Workbook,
  ids: readonly string[],
  kode: string,
  isian = {},
  over = {},
): readonly HasilTindakan[] => {
  const lihat = 'lihat' in over ? {} : { lihat: seen(wb, ids) };
  const before = allCells(wb);
  const { hasil } = act(wb, ids, kode, isian, { ...lihat, ...over });
  expect(hasil.every((h) => !h.ok)).toBe(true);
  expect(allCells(wb)).toEqual(before);
  return hasil;
};

const ALASAN = { alasan: 'lengkapi manfaat dan sasaran' };

describe('the road to the decree', () => {
  test.each([1, 12])(
    'given %i drafts then acts lead them together from draft to decree, and the history tells how',
    (n) => {
      const { wb, ids } = withProposals(n);
      for (const { kode, ke, isian } of JALAN) {
        const offered = tersedia(wb, ids[0] as string).tindakan.find((t) => t.kode === kode);
        expect(offered, kode).toBeDefined();
        const { hasil } = act(wb, ids, kode, isian);
        expect(
          hasil.map((h) => h.ok && h.ke),
          kode,
        ).toEqual(ids.map(() => ke));
        expect(
          entries(wb).map((e) => e.status),
          kode,
        ).toEqual(ids.map(() => ke));
      }
      for (const id of ids) {
        expect(eventsOf(wb, id).map((p) => p.tindakan)).toEqual(['CATAT', ...JALAN.map((j) => j.kode)]);
        expect(entry(wb, id)).toMatchObject({
          versi: 7,
          tahapan_iid: 'INISIATIF',
          hasil_evaluasi: 'LAYAK',
          sk_no: KEPUTUSAN.sk_no,
          sk_tgl: '2026-05-20',
          sk_berlaku: '2026-05-20',
        });
      }
      const decree = events(wb).filter((p) => p.tindakan === 'T13');
      expect(
        new Set(decree.map((p) => `${p.kelompok} ${p.dasar_no} ${p.dasar_tgl} ${p.diputuskan_oleh} ${p.operator}`)),
      ).toEqual(
        new Set([`${decree[0]?.permintaan} ${KEPUTUSAN.sk_no} 2026-05-20 Bupati Luwu Timur Andi Contoh ${ADMIN}`]),
      );
      expect(rowsOf(wb, PENILAIAN)).toHaveLength(n);
      expectUtuh(wb);
    },
  );

  test('given the decree then no trial begins before it is in force and the day has come', () => {
    const { wb, ids } = atStage('DITETAPKAN');
    expect(kodes(refused(wb, ids, 'T15', { uji_coba_mulai: '2026-08-03' })[0])).toEqual(['BELUM_MULAI uji_coba_mulai']);
    expect(kodes(refused(wb, ids, 'T15', { uji_coba_mulai: '2026-05-19' })[0])).toContain(
      'KEPUTUSAN_BELUM_BERLAKU sk_berlaku',
    );
    expect(act(wb, ids, 'T15', { uji_coba_mulai: '2026-05-20' }).hasil).toMatchObject([{ ok: true, ke: 'UJI_COBA' }]);
    expectUtuh(wb);
  });

  test('given the proposal of the regional head then only its own route is offered, straight to evaluation', () => {
    const { wb, ids } = withProposals(1, () => ({
      inisiator_jenis: 'Kepala Daerah',
      pengantar_jenis: 'Keputusan pembentukan tim independen',
    }));
    expect(tersedia(wb, ids[0] as string).tindakan.map((t) => t.kode)).toEqual(['T01b', 'T31', 'T32', 'T36', 'T38']);
    expect(act(wb, ids, 'T01b').hasil).toMatchObject([{ ok: true, ke: 'EVALUASI' }]);
  });

  test('given what is offered then each act names what it lacks and the inputs it takes', () => {
    const { wb, ids } = withProposals(1, () => ({ pengantar_no: '', tujuan: '' }));
    const draft = tersedia(wb, ids[0] as string);
    expect(draft).toMatchObject({ status: 'DRAF', versi: 1 });
    expect(draft.tindakan.find((t) => t.kode === 'T01')).toMatchObject({
      boleh: false,
      kurang: [{ kode: 'ISI', kolom: 'tujuan', pesan: expect.stringContaining('Tujuan belum diisi') as string }],
    });
    type(wb, INOVASI, 2, 'tujuan', 'Layanan');
    act(wb, ids, 'T01');
    const letter = tersedia(wb, ids[0] as string).tindakan.find((t) => t.kode === 'T02');
    expect(letter?.isian.map((i) => [i.kunci, i.jenis, i.wajib])).toEqual([
      ['pengantar_jenis', 'choice', false],
      ['pengantar_no', 'code', true],
      ['pengantar_tgl', 'date', false],
      ['pengantar_pejabat', 'text', false],
      ['pengantar_tautan', 'url', false],
    ]);
    expect(letter?.isian[0]?.pilihan?.map((p) => p.kode)).toContain('PENGANTAR');
    expect(call(wb, 'tindakanTersedia', { id: ['INV-x'] })).toMatchObject([
      { id: 'INV-x', masalah: [{ kode: 'ID_TIDAK_ADA' }] },
    ]);
  });
});

describe('returns', () => {
  test.each([
    ['T03', 'MENUNGGU_PENGANTAR'],
    ['T05', 'VERIFIKASI'],
    ['T08', 'EVALUASI'],
  ])('given %s from %s then resubmission waits for a change and leads back there', (kode, status) => {
    const { wb, ids } = atStage(status, 2);
    const [id] = ids as [string, string];
    expect(kodes(refused(wb, [id], kode, { alasan: 'kurang' })[0])).toEqual(['ALASAN alasan']);
    expect(act(wb, [id], kode, ALASAN).hasil).toMatchObject([{ ok: true, dari: status, ke: 'PERBAIKAN_USULAN' }]);
    expect(entry(wb, id)).toMatchObject({ kembali_ke: status, status: 'PERBAIKAN_USULAN' });
    expect(eventsOf(wb, id).at(-1)).toMatchObject({ tindakan: kode, catatan: ALASAN.alasan });

    expect(kodes(refused(wb, [id], 'T07')[0])).toEqual(['BELUM_DIPERBAIKI']);
    type(wb, INOVASI, rowOf(wb, id), 'manfaat', 'Warga desa dilayani.');
    expect(act(wb, [id], 'T07').hasil).toMatchObject([{ ok: true, ke: status }]);
    expect(entry(wb, id)).toMatchObject({ kembali_ke: '', revisi_ke: 1, status });
    const [sunting, ulang] = eventsOf(wb, id).slice(-2);
    expect(sunting).toMatchObject({
      tindakan: 'SUNTING',
      perubahan: { manfaat: ['Warga tidak perlu ke kota.', 'Warga desa dilayani.'] },
    });
    expect(ulang).toMatchObject({ tindakan: 'T07', permintaan: sunting?.permintaan });
    expectUtuh(wb);
  });

  test('given T12 then the draft decree goes back to be found feasible, and forward again', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    expect(act(wb, ids, 'T12', ALASAN).hasil).toMatchObject([{ ok: true, ke: 'LAYAK' }]);
    expect(act(wb, ids, 'T11').hasil).toMatchObject([{ ok: true, ke: 'PROSES_PENETAPAN' }]);
    expectUtuh(wb);
  });

  test('given staff mended a cell and put it back then there is nothing to resubmit', () => {
    const { wb, ids } = atStage('VERIFIKASI');
    act(wb, ids, 'T05', ALASAN);
    type(wb, INOVASI, 2, 'manfaat', 'lain');
    type(wb, INOVASI, 2, 'manfaat', 'Warga tidak perlu ke kota.');
    expect(kodes(refused(wb, ids, 'T07')[0])).toEqual(['BELUM_DIPERBAIKI']);
  });

  test.each([
    ['T04', 'MENUNGGU_PENGANTAR', 'TIDAK_LAYAK', {}],
    ['T10', 'EVALUASI', 'TIDAK_LAYAK', { ba_no: '1', ba_tgl: '4 Mei 2026' }],
    ['T14', 'PROSES_PENETAPAN', 'DITOLAK_KDH', {}],
    ['T31', 'LAYAK', 'DITARIK', {}],
  ])('given %s from %s then the road ends at %s', (kode, status, ke, isian) => {
    const { wb, ids } = atStage(status);
    expect(act(wb, ids, kode, { ...ALASAN, ...isian }).hasil).toMatchObject([{ ok: true, ke }]);
    const lagi = ['DITARIK', 'TIDAK_LAYAK', 'DITOLAK_KDH'].includes(ke) ? ['T33', 'T36', 'T37'] : [];
    expect(tersedia(wb, ids[0] as string).tindakan.map((t) => t.kode)).toEqual(lagi);
    if (ke === 'TIDAK_LAYAK') expect(entry(wb, ids[0] as string).hasil_evaluasi).toBe('TIDAK_LAYAK');
    expectUtuh(wb);
  });
});

describe('refusals', () => {
  test('given another stage, an unknown act or an unknown id then each is answered with its sentence', () => {
    const { wb, ids } = withProposals(1);
    const [stage] = refused(wb, ids, 'T13', KEPUTUSAN);
    expect([kodes(stage), pesan(stage)]).toEqual([['BUKAN_TAHAPNYA'], expect.stringContaining('berstatus "Draf"')]);
    expect(kodes(refused(wb, ids, 'T99')[0])).toEqual(['TINDAKAN_TIDAK_DIKENAL']);
    expect(
      kodes(
        refused(
          wb,
          ['INV-73.24-2026-0099'],
          'T01',
          {},
          { lihat: { 'INV-73.24-2026-0099': { versi: 1, sidik: '' } } },
        )[0],
      ),
    ).toEqual(['ID_TIDAK_ADA']);
    expect(kodes(refused(wb, ids, 'T01', {}, { lihat: {} })[0])).toEqual(['LIHAT_KOSONG']);
    expect(kodes(refused(wb, ids, 'T01', {}, { permintaan: '' })[0])).toEqual(['PERMINTAAN_KOSONG']);
  });

  test('given two rows of one id then no act guesses which is meant', () => {
    const { wb, ids } = withProposals(2);
    const sheet = sheetOf(wb, 'Inovasi');
    (sheet.values[2] as unknown[])[0] = ids[0];
    expect(
      kodes(refused(wb, [ids[0] as string], 'T01', {}, { lihat: { [ids[0] as string]: { versi: 1, sidik: '' } } })[0]),
    ).toEqual(['ID_GANDA']);
  });

  test('given somebody edited or acted since then it is refused with what differs', () => {
    const { wb, ids } = withProposals(1);
    const [id] = ids as [string];
    const lihat = seen(wb, ids);
    type(wb, INOVASI, 2, 'tujuan', 'Tujuan baru.');
    const [edited] = refused(wb, ids, 'T01', {}, { lihat });
    expect([kodes(edited), pesan(edited)]).toEqual([['SUDAH_BERUBAH'], expect.stringContaining('Muat ulang')]);
    const fresh = seen(wb, ids);
    act(wb, ids, 'T01');
    const [acted] = refused(wb, ids, 'T01', {}, { lihat: fresh });
    expect([kodes(acted), pesan(acted)]).toEqual([
      ['SUDAH_BERUBAH'],
      expect.stringContaining('versi 2, yang Anda lihat versi 1'),
    ]);
    expect(entry(wb, id).status).toBe('MENUNGGU_PENGANTAR');
  });

  test('given somebody edits between the reading and the lock then the act is refused with the column, or keeps the edit', () => {
    const answers: string[] = [];
    for (let tick = 1; tick <= 6; tick++) {
      const { wb, ids } = withProposals(1);
      const lihat = seen(wb, ids);
      let ticks = 0;
      const now = (): number => {
        if (++ticks === tick) type(wb, INOVASI, 2, 'tujuan', 'Tujuan lain.');
        return Date.UTC(2026, 5, 15, 2);
      };
      const [h] = act(wb, ids, 'T01', {}, { lihat }, { now }).hasil;
      if (ticks < tick) break;
      answers.push(h?.ok ? 'ok' : pesan(h));
      expect(entry(wb, ids[0] as string)).toMatchObject({
        tujuan: 'Tujuan lain.',
        status: h?.ok ? 'MENUNGGU_PENGANTAR' : 'DRAF',
      });
      expectUtuh(wb);
    }
    expect(answers.join(' ')).toContain('sejak Anda melihatnya (Tujuan)');
  });

  test('given a status was typed by hand then no act believes it, and the recorded one is named', () => {
    const { wb, ids } = withProposals(2);
    type(wb, INOVASI, 2, 'status', 'Dinyatakan layak');
    const [h] = refused(wb, [ids[0] as string], 'T11');
    expect([kodes(h), pesan(h)]).toEqual([['STATUS_DIKETIK'], expect.stringContaining('statusnya "Draf"')]);
    expect(act(wb, [ids[1] as string], 'T01').hasil).toMatchObject([{ ok: true }]);
    type(wb, INOVASI, 2, 'status', 'Draf');
    expect(act(wb, [ids[0] as string], 'T01').hasil).toMatchObject([{ ok: true }]);
    expectUtuh(wb);
  });

  test('given the proving document is dated tomorrow then the act is refused', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    const [h] = refused(wb, ids, 'T13', { ...KEPUTUSAN, sk_tgl: '16-06-2026' });
    expect(kodes(h)).toEqual(['TANGGAL_MENDATANG sk_tgl']);
    expect(act(wb, ids, 'T13', { ...KEPUTUSAN, sk_tgl: '15-06-2026' }).hasil).toMatchObject([{ ok: true }]);
  });

  test('given inputs that cannot be read or held then they are named and nothing is written', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    expect(kodes(refused(wb, ids, 'T13', { ...KEPUTUSAN, sk_tgl: '31-02-2026' })[0])).toEqual([
      'ISIAN_TIDAK_TERBACA sk_tgl',
    ]);
    expect(kodes(refused(wb, ids, 'T13', { ...KEPUTUSAN, sk_tautan: 'di map' })[0])).toEqual([
      'ISIAN_TIDAK_TERBACA sk_tautan',
    ]);
    const [long] = refused(wb, ids, 'T13', { ...KEPUTUSAN, sk_no: '9'.repeat(60000) });
    expect([kodes(long), pesan(long)]).toEqual([
      ['TEKS_TERLALU_PANJANG sk_no'],
      expect.stringMatching(/60000 huruf, batas satu sel 50000/),
    ]);
    expect(kodes(refused(wb, ids, 'T13', {})[0])).toEqual(['ISI sk_no', 'ISI sk_tautan', 'ISI sk_tgl']);
  });

  test('given inputs an act does not take then they are not written', () => {
    const { wb, ids } = withProposals(1);
    act(wb, ids, 'T01', { sk_no: '1', status: 'DITETAPKAN', tujuan: 'x' });
    expect(entry(wb, ids[0] as string)).toMatchObject({
      sk_no: '',
      status: 'MENUNGGU_PENGANTAR',
      tujuan: 'Layanan dasar menjangkau semua desa.',
    });
  });

  test.each(['=1+1', '+62', '-5', '@x', "'kutip", '\t=1'])(
    'given the number %j, also in a cell that lost its text format, then it is kept as the text it is',
    (sk_no) => {
      const { wb, ids } = atStage('PROSES_PENETAPAN', 2);
      const sheet = sheetOf(wb, 'Inovasi');
      fillLayer(sheet.styles, 1, placeOf(wb, INOVASI, 'sk_no') - 1, 1, 1, undefined);
      act(wb, ids, 'T13', { ...KEPUTUSAN, sk_no });
      expect(entries(wb).map((e) => e.sk_no)).toEqual([sk_no, sk_no]);
      expect(sheet.formulas.columns.flatMap((r) => r ?? [])).toEqual([]);
      expectUtuh(wb);
    },
  );
});

describe('one request', () => {
  test('given a double click then the second gets the same answer and nothing is written twice', () => {
    const { wb, ids } = withProposals(3);
    const lihat = seen(wb, ids);
    const first = act(wb, ids, 'T01', {}, { lihat, permintaan: 'klik' });
    const before = allCells(wb);
    const second = act(wb, ids, 'T01', {}, { lihat, permintaan: 'klik' });
    expect(second).toEqual(first);
    expect(allCells(wb)).toEqual(before);
    expect(events(wb).filter((p) => p.permintaan === 'klik')).toHaveLength(3);
  });

  test('given an id twice in one request then it is done once', () => {
    const { wb, ids } = withProposals(1);
    expect(act(wb, [ids[0], ids[0]] as string[], 'T01').hasil).toHaveLength(1);
    expect(eventsOf(wb, ids[0] as string).map((p) => p.tindakan)).toEqual(['CATAT', 'T01']);
  });

  test('given one of a batch may not then it alone is refused with all it lacks, the others are done', () => {
    const { wb, ids } = withProposals(4, (n) => (n === 2 ? { tujuan: '', manfaat: '' } : {}));
    const { hasil } = act(wb, ids, 'T01');
    expect(hasil.map((h) => h.ok)).toEqual([true, false, true, true]);
    expect(kodes(hasil[1])).toEqual(['ISI tujuan', 'ISI manfaat']);
    expect(entries(wb).map((e) => e.status)).toEqual([
      'MENUNGGU_PENGANTAR',
      'DRAF',
      'MENUNGGU_PENGANTAR',
      'MENUNGGU_PENGANTAR',
    ]);
    expectUtuh(wb);
  });

  test('given a decree number that stands with another date then it is refused; with the same date it is the same decree', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN', 3);
    act(wb, [ids[0] as string], 'T13', KEPUTUSAN);
    const [other] = refused(wb, [ids[1] as string], 'T13', {
      ...KEPUTUSAN,
      sk_no: ' 100.3/77/2026 ',
      sk_tgl: '21-05-2026',
    });
    expect([kodes(other), pesan(other)]).toEqual([
      ['NOMOR_SUDAH_DIPAKAI sk_no'],
      expect.stringMatching(/100\.3\/77\/2026.*20 Mei 2026/),
    ]);
    expect(act(wb, [ids[2] as string], 'T13', KEPUTUSAN).hasil).toMatchObject([{ ok: true }]);
  });

  test('given a decree in force before its date then it needs a reason, and keeps it', () => {
    const { wb, ids } = atStage('PROSES_PENETAPAN');
    const isian = { ...KEPUTUSAN, sk_berlaku: '1 Mei 2026' };
    expect(kodes(refused(wb, ids, 'T13', isian)[0])).toEqual(['BERLAKU_SURUT alasan']);
    expect(act(wb, ids, 'T13', { ...isian, alasan: 'berlaku surut sesuai diktum kelima' }).hasil).toMatchObject([
      { ok: true },
    ]);
    expect(entry(wb, ids[0] as string).sk_berlaku).toBe('2026-05-01');
    expect(events(wb).at(-1)?.catatan).toContain('diktum kelima');
  });

  test('given the region asks for more reviewers and words then its settings count', () => {
    const { wb, ids } = atStage('EVALUASI');
    const set = (key: string, v: string): void =>
      type(wb, TAB_PENGATURAN, rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === key) + 2, 'isi', v);
    set('min_penilai', '5');
    set('min_kata', '1000');
    expect(kodes(refused(wb, ids, 'T09', RAPAT)[0])).toEqual(['KATA_KURANG rancang_bangun', 'PENILAI_KURANG hadir']);
    set('min_penilai', '2');
    set('min_kata', '10');
    expect(act(wb, ids, 'T09', RAPAT).hasil).toMatchObject([{ ok: true }]);
  });

  test('given judgements stand in their tab then they are enough, and one that says no is not', () => {
    const { wb, ids } = atStage('EVALUASI');
    const yes = Object.fromEntries(PENILAIAN.columns.filter((c) => c.type === 'choice').map((c) => [c.key, 'Ya']));
    fill(
      wb,
      PENILAIAN,
      ['Ani', 'Budi', 'Citra'].map((penilai, i) => ({
        id: ids[0] as string,
        penilai,
        ...yes,
        ...(i === 2 ? { k3: 'Tidak' } : {}),
      })),
    );
    expect(pesan(refused(wb, ids, 'T09', { ba_no: '1', ba_tgl: '4 Mei 2026' })[0])).toContain('Citra');
    type(wb, PENILAIAN, 4, 'k3', 'Ya');
    expect(act(wb, ids, 'T09', { ba_no: '1', ba_tgl: '4 Mei 2026' }).hasil).toMatchObject([{ ok: true, ke: 'LAYAK' }]);
    expect(rowsOf(wb, PENILAIAN)).toHaveLength(3);
  });
});

describe('by the menu', () => {
  const dipilih = (baris: string) => ({ activeTab: 'Inovasi', selection: baris });

  test('given a selected draft then the menu asks which act, confirms, and does it', () => {
    const { wb, ids } = withProposals(2);
    const done = menu(wb, 'prosesTahapan', ['1', 'YES'], dipilih('A2'));
    expect(done.unanswered).toBe(0);
    expect(said(done)[0]).toMatch(/Kapal Layanan 1\nStatus: Draf[\s\S]*1\. Ajukan\n2\. Tarik usulan/);
    expect(done.toasts.at(-1)?.message).toBe('1 inovasi sekarang berstatus Menunggu izin/pengantar.');
    expect(entries(wb).map((e) => e.status)).toEqual(['MENUNGGU_PENGANTAR', 'DRAF']);
    expect(eventsOf(wb, ids[0] as string).at(-1)).toMatchObject({ cara: 'menu', tindakan: 'T01' });
  });

  test('given a meeting then it asks for minutes, who was there and three yes or no, once for all', () => {
    const { wb, ids } = atStage('EVALUASI', 3);
    const kode = tersedia(wb, ids[0] as string).tindakan.findIndex((t) => t.kode === 'T09') + 1;
    const done = menu(
      wb,
      'prosesTahapan',
      [String(kode), '000.9/5/BA', '4 Mei 2026', 'Ani; Budi; Citra', 'YES', 'YES', 'YES', 'YES'],
      dipilih('A2:A4'),
    );
    expect([done.unanswered, said(done).length]).toEqual([0, 8]);
    expect(entries(wb).map((e) => [e.status, e.ba_no, e.ba_tgl])).toEqual(
      ids.map(() => ['LAYAK', '000.9/5/BA', '2026-05-04']),
    );
    expect(rowsOf(wb, PENILAIAN).map((p) => [p.id, p.penilai, p.k1, p.prinsip, p.tanggal])).toEqual(
      ids.map((id) => [id, 'Ani; Budi; Citra', 'YA', 'YA', '2026-05-04']),
    );
    expectUtuh(wb);
  });

  test('given the meeting says no to one question then nothing is done and the other act is named', () => {
    const { wb, ids } = atStage('EVALUASI', 1);
    const kode = tersedia(wb, ids[0] as string).tindakan.findIndex((t) => t.kode === 'T09') + 1;
    const before = allCells(wb);
    const done = menu(
      wb,
      'prosesTahapan',
      [String(kode), '1', '4 Mei 2026', 'Ani; Budi; Citra', 'YES', 'NO', 'YES'],
      dipilih('A2'),
    );
    expect(said(done).at(-1)).toMatch(/Nyatakan tidak layak/);
    expect(allCells(wb)).toEqual(before);
  });

  test.each<[string, (wb: Workbook) => void, string, string[], RegExp]>([
    ['nothing of the register is selected', () => {}, 'A50', [], /Belum ada inovasi yang dipilih/],
    [
      'rows of different stages are selected',
      (wb) => void act(wb, ['INV-73.24-2026-0001'], 'T31', ALASAN),
      'A2:A3',
      [],
      /tahap yang berbeda|Tidak ada tindakan/,
    ],
    [
      'a row without id is selected',
      (wb) => void fill(wb, INOVASI, [aProposal(9)]),
      'A4',
      [],
      /Baris 4 belum terdaftar.*Daftarkan baris baru/,
    ],
    ['a number is answered that is none', () => {}, 'A2', ['9'], /"9" bukan nomor tindakan.*1 sampai 2/],
    [
      'the row lacks more than three inputs',
      (wb) => {
        for (const k of ['tujuan', 'manfaat', 'pokok_perubahan']) type(wb, INOVASI, 2, k, '');
      },
      'A2',
      ['1'],
      /Ajukan belum dapat dilakukan:[\s\S]*Tujuan belum diisi[\s\S]*Manfaat belum diisi/,
    ],
  ])('given %s then one dialog says so and nothing is written', (_, prepare, selection, answers, sentence) => {
    const { wb } = withProposals(2);
    prepare(wb);
    const before = allCells(wb);
    expect(said(menu(wb, 'prosesTahapan', answers, dipilih(selection))).at(-1)).toMatch(sentence);
    expect(allCells(wb)).toEqual(before);
  });

  test.each([[[]], [['1']], [['1', 'NO']]])(
    'given a person closes the questions after %j then nothing is written',
    (answers) => {
      const { wb } = withProposals(1);
      const before = allCells(wb);
      menu(wb, 'prosesTahapan', answers as string[], dipilih('A2'));
      expect(allCells(wb)).toEqual(before);
    },
  );

  test('given a proposal is added by the menu then three answers make an entry', () => {
    const { wb } = withProposals(1);
    expect(said(menu(wb, 'tambahUsulan', ['Perahu Pintar', 'Dinas Sosial', 'asn'])).at(-1)).toContain(
      'INV-73.24-2026-0002',
    );
    expect(entry(wb, 'INV-73.24-2026-0002')).toMatchObject({
      nama_inovasi: 'Perahu Pintar',
      pd_pengusul: 'Dinas Sosial',
      inisiator_jenis: 'ASN',
      status: 'DRAF',
      tanggal_terima: '2026-06-15',
      versi: 1,
    });
    expect(said(menu(wb, 'tambahUsulan', ['']))).toEqual([
      expect.stringContaining('Nama'),
      'Nama inovasi belum diisi. Ulangi dan tulis nama resminya.',
    ]);
    const raja = said(menu(wb, 'tambahUsulan', ['A', 'Dinas Sosial', 'Raja']));
    expect(raja).toHaveLength(4);
    expect(raja[3]).toBe(
      `"Raja" tidak termasuk pilihan. Tulis salah satu: ${INISIATOR.map((c) => c.label).join('; ')}.`,
    );
    expect(entries(wb)).toHaveLength(2);
    expectUtuh(wb);
  });

  test('given typed rows then they are registered once each, by the year in which they were received', () => {
    const { wb } = withProposals(1);
    fill(wb, INOVASI, [aProposal(2, { tanggal_terima: '2025-12-30' }), aProposal(3), { catatan: 'baris tanpa nama' }]);
    expect(said(menu(wb, 'daftarkanBaris'))).toEqual([
      '2 baris terdaftar. Belum bernama: baris 5. Isi Nama Inovasi, lalu ulangi.',
    ]);
    expect(entries(wb).map((e) => e.id)).toEqual([
      'INV-73.24-2026-0001',
      'INV-73.24-2025-0001',
      'INV-73.24-2026-0002',
      '',
    ]);
    expect(call(wb, 'daftarkanBaris')).toEqual({ terdaftar: 0, id: [], tanpaNama: [5] });
    type(wb, INOVASI, 5, 'nama_inovasi', 'Akhirnya Bernama');
    expect(menu(wb, 'daftarkanBaris').toasts.at(-1)?.message).toBe('1 baris terdaftar.');
    expect(menu(wb, 'daftarkanBaris').toasts.at(-1)?.message).toContain('Tidak ada baris baru');
    expectUtuh(wb);
  });

  test('given a row copied with the hidden cells of another then it begins its own road without them', () => {
    const { wb, ids } = atStage('LAYAK');
    const sheet = sheetOf(wb, 'Inovasi');
    sheet.values[2] = [...(sheet.values[1] ?? [])];
    putValue(sheet, 3, placeOf(wb, INOVASI, 'id'), null);
    const made = call(wb, 'daftarkanBaris');
    expect(made).toMatchObject({ terdaftar: 1, tanpaNama: [] });
    const [id = ''] = 'id' in made ? made.id : [];
    expect(entry(wb, ids[0] as string).hasil_evaluasi).toBe('LAYAK');
    expect(entry(wb, id)).toMatchObject({ status: 'DRAF', versi: 1, hasil_evaluasi: '', asal_data: 'USULAN' });
    expectUtuh(wb);
  });

  const nomorT02 = (wb: Workbook, id: string): string =>
    String(tersedia(wb, id).tindakan.findIndex((t) => t.kode === 'T02') + 1);

  test('given rows of one office, one with its own letter, then the answers go to those that have none', () => {
    const { wb, ids } = withProposals(3, (n) =>
      n === 2 ? {} : { pengantar_no: '', pengantar_tgl: '', pengantar_pejabat: '' },
    );
    act(wb, ids, 'T01');
    const done = menu(
      wb,
      'prosesTahapan',
      [nomorT02(wb, ids[0] as string), '9/SATU', '30-01-2026', 'Sekretaris Dinas', 'YES'],
      dipilih('A2:A4'),
    );
    expect(done.unanswered).toBe(0);
    const asked = ['9/SATU', '2026-01-30', 'Sekretaris Dinas'];
    expect(entries(wb).map((e) => [e.pengantar_no, e.pengantar_tgl, e.pengantar_pejabat])).toEqual([
      asked,
      ['400.7/2/Dinkes', '2026-01-28', 'Kepala Dinas Kesehatan'],
      asked,
    ]);
    expect(entries(wb).map((e) => e.status)).toEqual(['VERIFIKASI', 'VERIFIKASI', 'VERIFIKASI']);
    expectUtuh(wb);
  });

  test('given rows of two offices without letters then the rows are named and no letter is asked for', () => {
    const { wb, ids } = withProposals(2, (n) => ({
      pengantar_no: '',
      pengantar_tgl: '',
      pengantar_pejabat: '',
      pd_pengusul: n === 1 ? 'Dinas Kesehatan' : 'Dinas Sosial',
    }));
    act(wb, ids, 'T01');
    const before = allCells(wb);
    const texts = said(menu(wb, 'prosesTahapan', [nomorT02(wb, ids[0] as string)], dipilih('A2:A3')));
    expect(texts).toHaveLength(2);
    expect(texts[1]).toMatch(
      /perangkat daerah yang berbeda[\s\S]*baris 2: Kapal Layanan 1\n• baris 3: Kapal Layanan 2$/,
    );
    expect(allCells(wb)).toEqual(before);
  });
});

describe('the history', () => {
  test('given a restored older version of the file then nothing is recorded until a person goes on from there, and the history says so', () => {
    const { wb, ids } = atStage('VERIFIKASI');
    const old = structuredClone(wb.sheets);
    act(wb, ids, 'T06');
    wb.sheets = old;
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({
      putusan: 'TERPOTONG',
      rincian: expect.stringContaining('1 kegiatan hilang') as string,
    });
    expect(kodes(refused(wb, ids, 'T05', ALASAN)[0])).toEqual(['VERSI_LAMA']);
    expect(call(wb, 'periksaRegister')).toMatchObject({
      wajib: 1,
      ringkas: expect.arrayContaining([{ kode: 'S06', tingkat: 'WAJIB', jumlah: 1 }]) as unknown,
    });
    expect(call(wb, 'pulihkanSusunan')).toMatchObject({ dilanjutkan: true });
    expect(events(wb).at(-1)).toMatchObject({
      tindakan: 'PULIH',
      catatan: expect.stringContaining('1 kegiatan') as string,
    });
    expect(act(wb, ids, 'T05', ALASAN).hasil).toMatchObject([{ ok: true }]);
    expectUtuh(wb);
  });

  test('given a seal kept elsewhere then a cut and a rewrite show, and a change shows by itself', () => {
    const { wb, ids } = atStage('VERIFIKASI');
    const { jumlah, kepala } = call(wb, 'periksaKeutuhan') as { jumlah: number; kepala: string };
    act(wb, ids, 'T06');
    expect(call(wb, 'periksaKeutuhan', { segel: { jumlah, kepala } })).toMatchObject({
      putusan: 'UTUH',
      jumlah: jumlah + 1,
    });
    expect(call(wb, 'periksaKeutuhan', { segel: { jumlah: 99, kepala } })).toMatchObject({ putusan: 'TERPOTONG' });
    expect(call(wb, 'periksaKeutuhan', { segel: { jumlah, kepala: 'lain' } })).toMatchObject({
      putusan: 'DITULIS_ULANG',
    });
    const rows = sheetOf(wb, 'Riwayat').values;
    (rows[2] as string[])[7] = 'T13';
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({
      putusan: 'DIUBAH',
      rincian: expect.stringMatching(/kegiatan nomor 2.*Histori versi/) as string,
    });
    rows.splice(2, 1);
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'DIHAPUS' });
    expect(said(menu(wb, 'periksaKeutuhan'))).toEqual([expect.stringContaining('kegiatan nomor 2 tidak ada')]);
  });
});
