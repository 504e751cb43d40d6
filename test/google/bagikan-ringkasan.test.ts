import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { TAB_RINGKASAN } from '../../src/domain/tab/ringkasan.ts';
import { ADMIN, aFile, allCells, call, events, menu, outcome, said, type Workbook, withProposals } from '../a.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

const bersama = (wb: Workbook) => wb.files.filter((f) => f.mimeType === 'application/vnd.google-apps.spreadsheet');
const isi = (wb: Workbook): Uint8Array => bersama(wb).at(-1)?.content as Uint8Array;
const xml = (wb: Workbook): string =>
  Object.values(unzipSync(isi(wb)))
    .map((part) => strFromU8(part))
    .join('\n');

describe('summaries in a file of their own', () => {
  test('given the first time then one file holds every summary as the tabs show them, and nobody else reads it', () => {
    const { wb } = withProposals(2, () => ({
      nama_inovasi: '=HYPERLINK("https://jahat")',
      inisiator_nama: 'Rahasia Orang',
    }));
    call(wb, 'perbaruiRingkasan');
    const before = allCells(wb);
    expect(call(wb, 'bagikanRingkasan', {})).toMatchObject({
      tab: TAB_RINGKASAN.map((t) => t.name),
      surel: [],
      baru: true,
    });
    expect(bersama(wb)).toMatchObject([
      { name: 'Ringkasan Inovasi Daerah Kabupaten Luwu Timur', owner: ADMIN, permissions: [] },
    ]);
    const text = xml(wb);
    expect(text).toContain('Perlu arahan pimpinan');
    expect(text).not.toMatch(/<f>|Rahasia Orang|@contoh/);
    expect(text.match(/<sheet name=/g)).toHaveLength(TAB_RINGKASAN.length);
    expect(allCells(wb)).toEqual(before);
  });

  test('given a second time then the same file is written anew, and its readers stay', () => {
    const { wb, ids } = withProposals(1);
    const first = call(wb, 'bagikanRingkasan', { surel: ['sekda@contoh.go.id'] } as never);
    const text = xml(wb);
    expect(call(wb, 'bagikanRingkasan', {}, { now: () => Date.UTC(2026, 5, 16, 3, 5) })).toMatchObject({
      baru: false,
      url: (first as { url: string }).url,
    });
    expect(bersama(wb)).toHaveLength(1);
    expect(bersama(wb)[0]?.permissions).toMatchObject([{ role: 'reader', emailAddress: 'sekda@contoh.go.id' }]);
    expect(xml(wb)).not.toBe(text);
    expect(ids).toHaveLength(1);
  });

  test('given the same data then the same bytes', () => {
    const { wb } = withProposals(1);
    call(wb, 'bagikanRingkasan', {});
    const first = isi(wb);
    call(wb, 'bagikanRingkasan', {});
    expect(isi(wb)).toEqual(first);
  });

  test('given the file lies in the bin, or is gone, then a new one is made for nobody but its maker', () => {
    const { wb } = withProposals(1);
    call(wb, 'bagikanRingkasan', { surel: ['sekda@contoh.go.id'] } as never);
    const [file] = bersama(wb);
    if (file) file.trashed = true;
    expect(call(wb, 'bagikanRingkasan', {})).toMatchObject({ baru: true });
    expect(bersama(wb).at(-1)?.permissions).toEqual([]);
    wb.files = [];
    expect(call(wb, 'bagikanRingkasan', {})).toMatchObject({ baru: true });
  });

  test('given the public list alone then it is another file with one tab', () => {
    const { wb } = withProposals(1);
    call(wb, 'bagikanRingkasan', {});
    expect(call(wb, 'bagikanRingkasan', { hanyaPublik: true } as never)).toMatchObject({
      tab: ['Daftar Inovasi (publik)'],
      baru: true,
    });
    expect(bersama(wb)).toHaveLength(2);
    expect(xml(wb)).not.toContain('Perlu arahan pimpinan');
  });

  test('given what is no address then it is refused and nothing is made', () => {
    const { wb } = withProposals(1);
    expect(call(wb, 'bagikanRingkasan', { surel: ['sekda'] } as never)).toMatchObject({
      masalah: [{ kode: 'BUKAN_SUREL' }],
    });
    expect(call(aFile(), 'bagikanRingkasan', {})).toMatchObject({ masalah: [{ kode: 'BELUM_SIAP' }] });
    expect(wb.files).toEqual([]);
  });

  test('given it runs then it looks for its file and makes it, nothing is recorded and no cell is written', () => {
    const { wb } = withProposals(1);
    const before = events(wb).length;
    const { byMethod } = outcome(wb, 'bagikanRingkasan', {}).calls;
    expect(byMethod['Files.create']).toBe(1);
    expect(Object.keys(byMethod).filter((m) => /^Range\.set|Permissions|Files\.(update|get)/.test(m))).toEqual([]);
    expect(events(wb)).toHaveLength(before);
  });

  test('given the menu then it says to whom before anything goes out, and no means no', () => {
    const { wb } = withProposals(1);
    const answers = [
      { button: 'OK', text: '2' },
      { button: 'OK', text: 'sekda@contoh.go.id; bupati@contoh.go.id' },
    ];
    expect(said(menu(wb, 'bagikanRingkasan', [...answers, 'NO'])).at(-1)).toContain(
      'Dapat dibaca oleh: sekda@contoh.go.id; bupati@contoh.go.id.',
    );
    expect(wb.files).toEqual([]);
    expect(said(menu(wb, 'bagikanRingkasan', [...answers, 'YES'])).at(-1)).toMatch(/sudah dibuat:\nhttps/);
  });

  test('given it is stopped at any call then the next time there is still one file', () => {
    everywhere({
      bergantian: true,
      make: () => withProposals(1),
      run: (s, stop?: Stop) => outcome(s.wb, 'bagikanRingkasan', {}, stop),
      again: (s) => call(s.wb, 'bagikanRingkasan', {}),
      other: (s) => call(s.wb, 'bagikanRingkasan', { surel: ['sekda@contoh.go.id'] } as never),
      check: (s) => expect(bersama(s.wb)).toHaveLength(1),
    });
  });
});
