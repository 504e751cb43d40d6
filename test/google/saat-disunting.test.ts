import { describe, expect, test } from 'vitest';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { PERANGKAT_DAERAH } from '../../src/domain/tab/lembaga.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { columnLetters } from '../../src/local/grid-range.ts';
import { fillLayer, layerAt } from '../../src/local/layer.ts';
import { typeCells } from '../../src/local/type-cells.ts';
import {
  ADMIN,
  aFile,
  allCells,
  BUNDLE,
  call,
  placeOf,
  rowsOf,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { besar } from './register-besar.ts';

type Input = string | number | (string | number)[][];

/** Types as a person does, in a file that carries the add-on. */
const ketik = (wb: Workbook, row: number, key: string, value: Input, tab: Parameters<typeof placeOf>[1] = INOVASI) => {
  const done = typeCells(
    wb,
    BUNDLE,
    `'${sheetOf(wb, tab.name).name}'!${columnLetters(placeOf(wb, tab, key))}${row}`,
    value,
    { user: ADMIN },
  );
  if (!done) throw new Error('no trigger');
  expect(done.error).toBeNull();
  expect(done.dialogs).toEqual([]);
  return done;
};

const tanda = (wb: Workbook, row: number, key: string): { warna: string | undefined; catatan: string | undefined } => {
  const sheet = sheetOf(wb, INOVASI.name);
  const at = placeOf(wb, INOVASI, key) - 1;
  return {
    warna: wb.styles[layerAt(sheet.styles, row - 1, at) ?? 0]?.background,
    catatan: layerAt(sheet.notes, row - 1, at),
  };
};

const POLOS = { warna: undefined, catatan: undefined };
const WAJIB = '#f4cccd';
const CEK = '#fff2cd';

describe('while somebody types', () => {
  test('given a date that is none then its cell says so at once, and no more once it is mended', () => {
    const { wb } = withProposals(2);
    ketik(wb, 2, 'ba_tgl', 'segera');
    expect(tanda(wb, 2, 'ba_tgl')).toMatchObject({
      warna: WAJIB,
      catatan: expect.stringMatching(/^Lumbung Inovasi: Tulis sebagai tanggal/) as string,
    });
    ketik(wb, 2, 'ba_tgl', '17-05-2026');
    expect(tanda(wb, 2, 'ba_tgl')).toEqual(POLOS);
  });

  test('given a row then no value of any tab changes but what was typed', () => {
    const { wb } = withProposals(2);
    const before = allCells(wb, [INOVASI.name]);
    ketik(wb, 2, 'pd_pelaksana', 'Dinas Entah');
    expect(tanda(wb, 2, 'pd_pelaksana').warna).toBe(CEK);
    expect(allCells(wb, [INOVASI.name])).toEqual(before);
  });

  test('given the cause is another cell of the row then that mark goes, too', () => {
    const { wb } = withProposals(1);
    ketik(wb, 2, 'uji_coba_selesai', '01-08-2026');
    expect(tanda(wb, 2, 'uji_coba_selesai').warna).toBeDefined();
    ketik(wb, 2, 'uji_coba_mulai', '01-07-2026');
    expect(tanda(wb, 2, 'uji_coba_selesai')).toEqual(POLOS);
  });

  test('given twenty rows then they are checked, twenty-one wait for the menu', () => {
    const { wb } = withProposals(30);
    ketik(
      wb,
      2,
      'ba_tgl',
      Array.from({ length: 20 }, () => ['segera']),
    );
    expect(tanda(wb, 21, 'ba_tgl').warna).toBe(WAJIB);
    const done = ketik(
      wb,
      2,
      'ba_tgl',
      Array.from({ length: 21 }, () => ['']),
    );
    expect(done.calls.total).toBe(0);
    expect(tanda(wb, 21, 'ba_tgl').warna).toBe(WAJIB);
    call(wb, 'periksaRegister');
    expect(tanda(wb, 21, 'ba_tgl')).toEqual(POLOS);
  });

  test('given a mark of a rule between rows then it waits for the whole check', () => {
    const { wb } = withProposals(2);
    type(wb, INOVASI, 3, 'nama_inovasi', 'Kapal Layanan 1');
    call(wb, 'periksaRegister');
    expect(tanda(wb, 3, 'nama_inovasi').warna).toBe(CEK);
    ketik(wb, 3, 'manfaat', 'Lebih cepat.');
    expect(tanda(wb, 3, 'nama_inovasi').warna).toBe(CEK);
    type(wb, INOVASI, 3, 'nama_inovasi', 'Kapal Layanan Lain');
    call(wb, 'periksaRegister');
    expect(tanda(wb, 3, 'nama_inovasi')).toEqual(POLOS);
  });

  test('given colours and notes of people, even a shade of the palette, then they stay', () => {
    const { wb } = withProposals(1);
    const sheet = sheetOf(wb, INOVASI.name);
    const at = placeOf(wb, INOVASI, 'tematik') - 1;
    wb.styles.push({ background: '#fff2cc' });
    fillLayer(sheet.styles, 1, at, 1, 1, wb.styles.length - 1);
    fillLayer(sheet.notes, 1, at, 1, 1, 'tanya Bu Ani');
    ketik(wb, 2, 'tematik', 'Kesehatan');
    call(wb, 'periksaRegister');
    expect(tanda(wb, 2, 'tematik')).toEqual({ warna: '#fff2cc', catatan: 'tanya Bu Ani' });
  });

  test('given the tab was renamed then it is still known; a tab of that name that is not ours is left alone', () => {
    const { wb } = withProposals(1);
    sheetOf(wb, INOVASI.name).name = 'Daftar 2026';
    const own = { ...INOVASI, name: 'Daftar 2026' };
    ketik(wb, 2, 'ba_tgl', 'segera', own);
    const at = placeOf(wb, own, 'ba_tgl') - 1;
    expect(layerAt(sheetOf(wb, 'Daftar 2026').notes, 1, at)).toContain('Lumbung Inovasi');
  });
});

describe('what it leaves alone', () => {
  test('given the heading, another tab, or a file that is no register then nothing is written', () => {
    const { wb } = withProposals(1);
    expect(ketik(wb, 1, 'ba_tgl', 'Tanggal BA').calls.total).toBe(0);
    expect(ketik(wb, 2, 'nama', 'Dinas X', PERANGKAT_DAERAH).calls.total).toBeLessThanOrEqual(2);
    const none = typeCells(aFile(), BUNDLE, 'A2', 'x', { user: ADMIN });
    expect(none?.error).toBeNull();
  });

  test('given the setting says no then nothing is marked', () => {
    const { wb } = withProposals(1);
    const row = rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === 'periksa_saat_mengetik') + 2;
    type(wb, TAB_PENGATURAN, row, 'isi', 'Tidak');
    ketik(wb, 2, 'ba_tgl', 'segera');
    expect(tanda(wb, 2, 'ba_tgl')).toEqual(POLOS);
  });

  test('given a column of ours is gone then the person who types is told nothing', () => {
    const { wb } = withProposals(1);
    const at = placeOf(wb, INOVASI, 'ba_no');
    const sheet = sheetOf(wb, INOVASI.name);
    for (const row of sheet.values) row?.splice(at - 1, 1);
    expect(() => ketik(wb, 2, 'ba_tgl', 'segera')).not.toThrow();
  });
});

test.each([1, 2000])('given a register of %i rows then a row is answered within a second', (n) => {
  const { wb } = n === 1 ? withProposals(1) : besar(n, 200);
  const first = ketik(wb, 2, 'ba_tgl', 'segera');
  expect(tanda(wb, 2, 'ba_tgl').warna).toBe(WAJIB);
  if (process.env['ANGGARAN']) process.stderr.write(`${n} rows: ${first.simulatedMs} ms\n`);
  expect(first.simulatedMs, JSON.stringify(first.calls.byMethod)).toBeLessThanOrEqual(1000);
  const more = ketik(wb, 2, 'pengantar_tgl', [['x', 'y', '-']]);
  expect(more.simulatedMs, JSON.stringify(more.calls.byMethod)).toBeLessThanOrEqual(1000);
});
