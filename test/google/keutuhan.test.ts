import { describe, expect, test } from 'vitest';
import { act, atStage, call, menu, riwayatOf, said, type segelOf, sheetOf, withProposals } from '../a.ts';

const KODE = /^Kode Keutuhan: (\d+(?:-[0-9A-F]{4}){5})$/m;

const whole = (hasil: object): { readonly jumlah: number; readonly kepala: string; readonly kode: string } => {
  expect(hasil).toMatchObject({ putusan: 'UTUH', rincian: 'Riwayat utuh.' });
  return hasil as { jumlah: number; kepala: string; kode: string };
};

/** Cuts the last events off, and lets the properties forget them too, as an editor of the script could. */
const cutTail = (wb: Parameters<typeof segelOf>[0], events: number): void => {
  const sheet = sheetOf(wb, 'Riwayat');
  sheet.values.length -= events;
  wb.properties.script = {};
};

describe('the check of the history against a code', () => {
  test('given the code of today then it passes now and after further acts, however it is typed', () => {
    const { wb, ids } = atStage('VERIFIKASI');
    const { kode, jumlah, kepala } = whole(call(wb, 'periksaKeutuhan'));
    expect(kode.replaceAll('-', '')).toBe(`${jumlah}${kepala.slice(0, 20).toUpperCase()}`);
    act(wb, ids, 'T06');
    for (const text of [kode, kode.toLowerCase(), ` ${kode.replaceAll('-', ' ')} `, `Kode Keutuhan: ${kode}`])
      expect(whole(call(wb, 'periksaKeutuhan', { kode: text })).jumlah).toBe(jumlah + 1);
  });

  test('given the tail and the properties were cut then only the code from outside shows it', () => {
    const { wb } = atStage('VERIFIKASI');
    const { kode } = whole(call(wb, 'periksaKeutuhan'));
    cutTail(wb, 2);
    whole(call(wb, 'periksaKeutuhan'));
    const { jumlah } = call(wb, 'periksaKeutuhan') as { jumlah: number };
    expect(call(wb, 'periksaKeutuhan', { kode })).toEqual({
      putusan: 'TERPOTONG',
      jumlah,
      kepala: riwayatOf(wb).at(-1)?.[19],
      kode: '',
      rincian: expect.stringMatching(
        new RegExp(`2 kegiatan hilang, yaitu nomor ${jumlah + 1}–${jumlah + 2}\\..*Histori versi`),
      ) as string,
    });
  });

  test('given the code of another register then the verdict is DITULIS_ULANG, and the typing is to be checked first', () => {
    const other = whole(call(withProposals(1, () => ({ nama_inovasi: 'Lain' })).wb, 'periksaKeutuhan')).kode;
    const { wb } = atStage('VERIFIKASI');
    expect(call(wb, 'periksaKeutuhan', { kode: other })).toMatchObject({
      putusan: 'DITULIS_ULANG',
      kode: '',
      rincian: expect.stringMatching(/Riwayat ditulis ulang: kegiatan nomor \d+.*Periksa dahulu penulisan/) as string,
    });
  });

  test('given a text that is no code then it is refused with what to write', () => {
    const { wb } = withProposals(1);
    expect(call(wb, 'periksaKeutuhan', { kode: 'halo' })).toMatchObject({
      masalah: [{ kode: 'BUKAN_KODE_KEUTUHAN', pesan: expect.stringContaining('Tulis seluruh kodenya') as string }],
    });
    whole(call(wb, 'periksaKeutuhan', { kode: '' }));
    whole(call(wb, 'periksaKeutuhan', { segel: 'bukan segel' }));
  });

  test.each([
    ['a word below', 'Total', /Riwayat diubah: baris \d+ kosong atau berisi ketikan.*Ctrl\+Z/],
    ['a number below', 7, /Riwayat diubah: baris \d+ kosong atau berisi ketikan/],
  ])('given %s the history then that row is named', (_, typed, words) => {
    const { wb } = withProposals(1);
    const { values } = sheetOf(wb, 'Riwayat');
    values.push([typed]);
    const hasil = call(wb, 'periksaKeutuhan');
    expect(hasil).toMatchObject({ putusan: 'DIUBAH', kode: '', rincian: expect.stringMatching(words) as string });
    expect('rincian' in hasil && hasil.rincian).toContain(`baris ${values.length} `);
  });

  test('given rows were sorted then the order is told', () => {
    const { wb } = atStage('VERIFIKASI');
    const { values } = sheetOf(wb, 'Riwayat');
    [values[2], values[3]] = [values[3] ?? [], values[2] ?? []];
    expect(call(wb, 'periksaKeutuhan')).toMatchObject({
      putusan: 'DIUBAH',
      rincian: expect.stringContaining('kegiatan nomor 3 berada di tempat kegiatan nomor 2') as string,
    });
  });
});

describe('the menu', () => {
  test('given the history is whole then the code stands on a line of its own, and one from outside may be held against it', () => {
    const { wb } = atStage('VERIFIKASI');
    const first = menu(wb, 'periksaKeutuhan');
    const [told, asked] = said(first);
    const kode = KODE.exec(told ?? '')?.[1] as string;
    expect(told).toMatch(/^Riwayat utuh\./);
    expect(asked).toBe('Punya Kode Keutuhan dari luar berkas? Tempel di sini, atau tutup.');
    expect(said(first)).toHaveLength(2);

    const again = menu(wb, 'periksaKeutuhan', ['OK', { button: 'OK', text: kode }, 'OK']);
    expect(said(again)[2]).toBe('Riwayat cocok dengan kode dari luar berkas. Riwayat utuh.');
    // Holding it against a code reads nothing again.
    expect(again.calls.byMethod['Range.getValues']).toBe(first.calls.byMethod['Range.getValues']);
    expect(first.calls.byMethod['Range.getValues']).toBeGreaterThan(0);

    expect(said(menu(wb, 'periksaKeutuhan', ['OK', { button: 'OK', text: 'halo' }, 'OK']))[2]).toMatch(/bukan Kode/);
    cutTail(wb, 1);
    expect(said(menu(wb, 'periksaKeutuhan', ['OK', { button: 'OK', text: kode }, 'OK']))[2]).toMatch(
      /Riwayat terpotong.*1 kegiatan hilang/,
    );
  });

  test('given the history is damaged then nothing is asked and no code is offered', () => {
    const { wb } = atStage('VERIFIKASI');
    (sheetOf(wb, 'Riwayat').values[1] as unknown[])[3] = 'orang lain';
    const texts = said(menu(wb, 'periksaKeutuhan'));
    expect(texts).toEqual([expect.stringContaining('Riwayat diubah: kegiatan nomor 1.')]);
    expect(texts[0]).not.toMatch(KODE);
  });
});
