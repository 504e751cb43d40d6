import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { RIWAYAT } from '../../src/domain/tab/riwayat.ts';
import {
  act,
  atStage,
  call,
  entry,
  events,
  eventsOf,
  menu,
  placeOf,
  riwayatOf,
  rowOf,
  said,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

type Refused = { readonly ok: false; readonly masalah: readonly { readonly kode: string; readonly pesan: string }[] };

const kode = (h: unknown): string[] => ((h as Refused).masalah ?? []).map((m) => m.kode);
const temuan = (wb: Workbook): Record<string, number> => {
  const h = call(wb, 'periksaRegister') as {
    ringkas: readonly { kode: string; tingkat: string; jumlah: number }[];
  };
  // Notes on the register as a whole say nothing of an accident.
  return Object.fromEntries(h.ringkas.filter((r) => r.tingkat !== 'CATATAN').map((r) => [r.kode, r.jumlah]));
};
const ALASAN = { alasan: 'salah ketik nomor Keputusan' };

describe('a cell that an act fixed or judged', () => {
  test('given the number of a decree was typed over then the check records it, asks, and the next act waits', () => {
    const { wb, ids } = atStage('DITETAPKAN');
    const [id] = ids as [string];
    const nomor = entry(wb, id).sk_no;
    type(wb, INOVASI, rowOf(wb, id), 'sk_no', '99/2026');
    expect(temuan(wb)).toEqual({ S05: 1 });
    expect(eventsOf(wb, id).at(-1)).toMatchObject({ tindakan: 'SUNTING', perubahan: { sk_no: [nomor, '99/2026'] } });
    expectUtuh(wb);
    const [h] = act(wb, ids, 'T15', { uji_coba_mulai: '2026-05-20' }).hasil;
    expect(kode(h)).toContain('DIPERTANYAKAN');
    expect((h as Refused).masalah.find((m) => m.kode === 'DIPERTANYAKAN')?.pesan).toContain(`semula "${nomor}"`);
    // Put back, the question is settled by the next check, without anybody having to say so.
    type(wb, INOVASI, rowOf(wb, id), 'sk_no', nomor);
    expect(temuan(wb)).toEqual({});
    expect(entry(wb, id).dipertanyakan).toBe('');
    expect(act(wb, ids, 'T15', { uji_coba_mulai: '2026-05-20' }).hasil).toMatchObject([{ ok: true }]);
    expectUtuh(wb);
  });

  test('given a mistyped number of a right decree then Ralat pencatatan settles it with reason and the signed text', () => {
    const { wb, ids } = atStage('DITETAPKAN');
    const [id] = ids as [string];
    type(wb, INOVASI, rowOf(wb, id), 'sk_no', '100.3/78/2026');
    expect(kode(act(wb, ids, 'T38', ALASAN).hasil[0])).toEqual(['PERLU_RALAT']);
    const made = atStage('DITETAPKAN');
    type(made.wb, INOVASI, rowOf(made.wb, id), 'sk_no', '100.3/78/2026');
    expect(kode(act(made.wb, made.ids, 'T33', ALASAN).hasil[0])).toEqual(['ISI']);
    expect(
      act(made.wb, made.ids, 'T33', { ...ALASAN, ralat_tautan: 'https://contoh.go.id/sk.pdf' }).hasil,
    ).toMatchObject([{ ok: true, ke: 'DITETAPKAN' }]);
    expect(entry(made.wb, id)).toMatchObject({ sk_no: '100.3/78/2026', dipertanyakan: '' });
    expect(eventsOf(made.wb, id).slice(-2)).toMatchObject([
      { tindakan: 'SUNTING' },
      {
        tindakan: 'T33',
        catatan: ALASAN.alasan,
        perubahan: { '+isian': { ralat_tautan: 'https://contoh.go.id/sk.pdf' } },
      },
    ]);
    expect(temuan(made.wb)).toEqual({});
    expectUtuh(made.wb);
  });

  test('given what the decree itself says was changed then only an amending decree or its correction settles it', () => {
    const { wb, ids } = atStage('DITETAPKAN');
    const [id] = ids as [string];
    type(wb, INOVASI, rowOf(wb, id), 'sasaran', 'Dua ribu warga terlayani.');
    expect(temuan(wb)).toEqual({ S05: 1 });
    expect(kode(act(wb, ids, 'T38', ALASAN).hasil[0])).toEqual(['PERLU_RALAT']);
    expect(kode(act(wb, ids, 'T32', ALASAN).hasil[0])).toEqual(['ISI', 'ISI']);
    expect(
      act(wb, ids, 'T32', { ...ALASAN, putusan_no: '100.3/90/2026', putusan_tgl: '2026-06-02' }).hasil,
    ).toMatchObject([{ ok: true }]);
    expect(eventsOf(wb, id).at(-1)).toMatchObject({
      tindakan: 'T32',
      dasar_no: '100.3/90/2026',
      dasar_tgl: '2026-06-02',
    });
    expect(temuan(wb)).toEqual({});
    expectUtuh(wb);
  });

  test('given a judged text was mended after the judgement then the litbang office confirms it in one act', () => {
    const { wb, ids } = atStage('LAYAK', 3);
    for (const id of ids) type(wb, INOVASI, rowOf(wb, id), 'manfaat', `Manfaat ${id}`);
    expect(temuan(wb)).toEqual({ S05: 3 });
    expect(act(wb, ids, 'T11').hasil.map(kode)).toEqual(ids.map(() => ['DIPERTANYAKAN']));
    expect(act(wb, ids, 'T38', ALASAN).hasil).toMatchObject(ids.map(() => ({ ok: true, ke: 'LAYAK' })));
    expect(act(wb, ids, 'T11').hasil).toMatchObject(ids.map(() => ({ ok: true })));
    expectUtuh(wb);
  });

  test('given the menu then it asks for the reason and the link, and tells what is settled', () => {
    const { wb, ids } = atStage('DITETAPKAN');
    type(wb, INOVASI, 2, 'sk_no', '100.3/78/2026');
    const done = menu(
      wb,
      'ralatPencatatan',
      [
        { button: 'OK', text: '1' },
        { button: 'OK', text: 'salah ketik satu angka' },
        { button: 'OK', text: 'https://contoh.go.id/sk.pdf' },
        'YES',
      ],
      { activeTab: 'Inovasi', selection: 'A2' },
    );
    expect(JSON.stringify(done.toasts)).toContain('Ralat pencatatan: 1 inovasi tercatat');
    expect(eventsOf(wb, ids[0] as string).at(-1)).toMatchObject({ tindakan: 'T33', cara: 'menu' });
    expectUtuh(wb);
  });
});

describe('accidents with the file', () => {
  const salin = (wb: Workbook): void => {
    wb.id = 'berkas-salinan';
  };

  test('given a copy of the register then no act writes to it until somebody says what it is', () => {
    const { wb, ids } = withProposals(2);
    salin(wb);
    const before = riwayatOf(wb).length;
    expect(act(wb, ids, 'T01').hasil.map(kode)).toEqual([['SALINAN'], ['SALINAN']]);
    expect(kode(call(wb, 'tambahUsulan', { nama_inovasi: 'Lain' }))).toEqual(['SALINAN']);
    expect(temuan(wb)).toEqual({ S06: 1 });
    expect(kode(call(wb, 'pulihkanSusunan'))).toEqual(['SALINAN']);
    expect(riwayatOf(wb)).toHaveLength(before);
    expect(call(wb, 'siapkanRegister', { jadikanBaru: true })).toMatchObject({ salinan: true });
    expect(act(wb, ids, 'T01').hasil).toMatchObject([{ ok: true }, { ok: true }]);
    expect(events(wb).filter((p) => p.tindakan === 'BUKA')).toHaveLength(2);
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'UTUH' });
    expectUtuh(wb);
  });

  test('given a status that somebody typed then one act gives it back, and staff cells stay as typed', () => {
    const { wb, ids } = atStage('VERIFIKASI', 2);
    const [id] = ids as [string, string];
    type(wb, INOVASI, rowOf(wb, id), 'status', 'Ditetapkan');
    type(wb, INOVASI, rowOf(wb, id), 'manfaat', 'Manfaat lain');
    expect(kode(act(wb, [id], 'T15', { uji_coba_mulai: '2026-05-20' }).hasil[0])).toEqual(['STATUS_DIKETIK']);
    expect(temuan(wb)).toMatchObject({ S04: 1 });
    expect(call(wb, 'pulihkanSusunan')).toMatchObject({ kolom: ['Status'], baris: 1 });
    expect(entry(wb, id)).toMatchObject({ status: 'VERIFIKASI', manfaat: 'Manfaat lain' });
    expect(temuan(wb)).toEqual({});
    expect(act(wb, ids, 'T06').hasil).toMatchObject([{ ok: true }, { ok: true }]);
    expectUtuh(wb);
  });

  test('given somebody typed below the last event then the next act goes on behind it and the proof names the row', () => {
    const { wb, ids } = withProposals(1);
    const sheet = sheetOf(wb, RIWAYAT.name);
    sheet.values.push(['catatan saya']);
    const baris = sheet.values.length;
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({
      putusan: 'DIUBAH',
      rincian: expect.stringContaining(`${baris}`) as string,
    });
    expect(act(wb, ids, 'T01').hasil).toMatchObject([{ ok: true }]);
    expect(act(wb, ids, 'T31', ALASAN).hasil).toMatchObject([{ ok: true }]);
    const nomor = placeOf(wb, RIWAYAT, 'no') - 1;
    expect(sheet.values.slice(1).map((r) => (r as string[])[nomor])).toEqual(['1', '2', 'catatan saya', '3', '4']);
    sheet.values.splice(baris - 1, 1);
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({ putusan: 'UTUH', jumlah: 4 });
    expectUtuh(wb);
  });

  test('given an older version of the file then the menu says what is lost before it goes on from there', () => {
    const { wb, ids } = atStage('VERIFIKASI');
    const old = structuredClone(wb.sheets);
    act(wb, ids, 'T06');
    wb.sheets = old;
    const done = menu(wb, 'pulihkanSusunan', ['YES']);
    expect(said(done).join('\n')).toMatch(/versi lama[\s\S]*dilanjutkan/i);
    expect(events(wb).at(-1)).toMatchObject({ tindakan: 'PULIH' });
    expectUtuh(wb);
  });
});
