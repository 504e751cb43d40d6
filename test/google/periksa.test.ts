import { describe, expect, test } from 'vitest';
import type { HasilPeriksaRegister } from '../../src/app/periksa-register.ts';
import { ATURAN } from '../../src/domain/aturan/semua-aturan.ts';
import { BUKTI } from '../../src/domain/tab/bukti.ts';
import { INOVASI, KOLOM_STAF } from '../../src/domain/tab/inovasi.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { PERLU_DIPERBAIKI } from '../../src/domain/tab/perlu-diperbaiki.ts';
import { putValue } from '../../src/local/cell-values.ts';
import { fillLayer, layerAt } from '../../src/local/layer.ts';
import { insertColumns } from '../../src/local/sheet-structure.ts';
import { sortRows } from '../../src/local/sort-rows.ts';
import {
  act,
  addTab,
  allCells,
  aProposal,
  call,
  entries,
  fill,
  type Isi,
  menu,
  placeOf,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

const periksa = (wb: Workbook): HasilPeriksaRegister => {
  const done = call(wb, 'periksaRegister');
  if ('masalah' in done) throw new Error(JSON.stringify(done.masalah));
  return done;
};

/** What the list says of rows; notes about the register as a whole stand in row 1. */
const temuan = (wb: Workbook) => rowsOf(wb, PERLU_DIPERBAIKI).filter((p) => p.baris !== 1 || p.kode === 'S06');

/** Codes that the check finds on the row of one entry, by column. */
const padaBaris = (wb: Workbook, baris: number): string[] =>
  temuan(wb)
    .filter((p) => p.baris === baris)
    .map((p) => `${p.kode} ${INOVASI.columns.find((c) => c.heading === p.kolom)?.key ?? ''}`)
    .sort();

/** Sets cells of row 2 as they stand after acts, imports or typing, whoever wrote them. */
const ubah = (wb: Workbook, over: Isi, row = 2): void => {
  const sheet = sheetOf(wb, 'Inovasi');
  for (const [key, v] of Object.entries(over)) putValue(sheet, row, placeOf(wb, INOVASI, key), v === '' ? null : v);
};

const WARISAN = { asal_data: 'Data awal', status: 'Penerapan', tahapan_iid: 'Penerapan', sk_no: '1/2020' };
const DITETAPKAN = {
  status: 'Ditetapkan',
  hasil_evaluasi: 'Layak',
  ba_no: '1',
  ba_tgl: '2026-05-04',
  sk_no: '1',
  sk_tgl: '2026-05-20',
  sk_tautan: 'https://contoh.go.id/k',
};

describe('each rule', () => {
  /** What makes a rule speak, on which cells, and what silences it. */
  const TABLE: readonly (readonly [kode: string, buruk: Isi, sel: readonly string[], baik: Isi])[] = [
    ['E00', { nama_inovasi: '' }, ['nama_inovasi'], {}],
    ['E01', { inisiator_jenis: '', ...WARISAN }, ['inisiator_jenis'], { inisiator_jenis: '' }],
    ['E02', { status: 'Verifikasi administrasi', tujuan: '', manfaat: '' }, ['tujuan', 'manfaat'], { tujuan: '' }],
    ['E03', { bentuk: '', ...WARISAN }, ['bentuk'], WARISAN],
    ['E04', { urusan_utama: 'Sihir' }, ['urusan_utama'], { urusan_utama: '1.02 Kesehatan' }],
    [
      'W10',
      { urusan_utama: '5.01 Perencanaan' },
      ['urusan_utama'],
      { urusan_utama: '5.01', bentuk: 'Inovasi tata kelola Pemerintahan Daerah' },
    ],
    ['E05', { status: 'Dinyatakan layak' }, ['hasil_evaluasi', 'ba_no', 'ba_tgl'], { status: 'Evaluasi kelayakan' }],
    [
      'E06',
      { status: 'Verifikasi administrasi', pengantar_no: '', pengantar_tgl: '' },
      ['pengantar_no', 'pengantar_tgl'],
      { status: 'Menunggu izin/pengantar', pengantar_no: '' },
    ],
    ['E07', { uji_coba_selesai: '2026-08-02' }, ['uji_coba_selesai'], { uji_coba_selesai: '2026-08-03' }],
    ['E08', { ...DITETAPKAN, sk_no: '', sk_tautan: '' }, ['sk_no', 'sk_tautan'], DITETAPKAN],
    ['E14', { id: 'INV-73.25-2026-0001' }, ['id'], { id: 'INV-73.24-2026-12345' }],
    ['F05', { pd_pelaksana: 'Dinas Entah' }, ['pd_pelaksana'], { pd_pelaksana: 'dinkes' }],
    ['F12', { pd_pelaksana: 'admin.dinkes' }, ['pd_pelaksana'], { pd_pelaksana: 'Dinas Kesehatan' }],
    ['C01', { ...WARISAN, sk_no: '' }, ['sk_no'], { ...WARISAN, sk_no: '', reg_no: '3' }],
    ['W01', { rancang_bangun: 'pendek saja' }, ['rancang_bangun'], { rancang_bangun: '' }],
    [
      'W04',
      { ...WARISAN, penerapan_mulai: '2023-06-14' },
      ['pengembangan_tgl'],
      { ...WARISAN, penerapan_mulai: '2023-06-14', pengembangan_tgl: '2024-06-15' },
    ],
    ['F01', { ba_tgl: 'segera' }, ['ba_tgl'], { ba_tgl: '4 Mei 2026' }],
    ['F01', { ba_tgl: 2026 }, ['ba_tgl'], { ba_tgl: 25569 }],
    ['F02', { kematangan: 'delapan' }, ['kematangan'], { kematangan: '85,5' }],
    ['F03', { jenis: 'Ajaib' }, ['jenis'], { jenis: 'daring' }],
    ['F06', { ba_tautan: 'ada di map' }, ['ba_tautan'], { ba_tautan: 'https://contoh.go.id/ba' }],
    ['F08', { tujuan: 'a'.repeat(50001) }, ['tujuan'], { tujuan: 'a'.repeat(50000) }],
    ['W02', { ba_tgl: 'Senin, 5 Mei 2026' }, ['ba_tgl'], { ba_tgl: 'Selasa, 5 Mei 2026' }],
    ['F11', { status: 'Entah' }, ['status'], { status: 'Draf' }],
    ['S04', { status: 'Verifikasi administrasi' }, ['status'], { status: 'Draf' }],
    ['S02', { id: '' }, ['id'], {}],
  ];

  test.each(TABLE)(
    'given what %s speaks of then it stands in the list with its cells, and not otherwise',
    (kode, buruk, sel, baik) => {
      const bad = withProposals(1).wb;
      ubah(bad, buruk);
      const hasil = periksa(bad);
      expect(padaBaris(bad, 2).filter((p) => p.startsWith(kode))).toEqual(sel.map((s) => `${kode} ${s}`).sort());
      expect(hasil.ringkas.find((r) => r.kode === kode)?.jumlah).toBe(sel.length);
      for (const p of temuan(bad)) {
        expect(`${p.penjelasan} ${p.saran}`, p.kode).toMatch(/^\p{Lu}.+\.$/su);
        expect(`${p.penjelasan} ${p.saran}`, p.kode).not.toMatch(/\{\w+\}|undefined/);
      }
      const good = withProposals(1).wb;
      ubah(good, baik);
      periksa(good);
      expect(padaBaris(good, 2).filter((p) => p.startsWith(kode))).toEqual([]);
    },
  );

  test('given the rules that need the whole workbook then each has its row in the table above or a test of its own below', () => {
    // F07 is of columns of addresses, which only tab Petugas has; F09 is what is left when no reader spoke.
    const own = ['S01', 'S03', 'S05', 'S06', 'W06', 'F04', 'F07', 'F09'];
    const covered = new Set([...TABLE.map(([kode]) => kode), ...own]);
    const codes = ATURAN.filter((a) => a.atas === 'RIWAYAT' || a.kode === 'F04').map((a) => a.kode);
    expect(codes.filter((k) => !covered.has(k))).toEqual([]);
  });

  test('given a full draft then nothing is found, and the list is empty', () => {
    const { wb } = withProposals(3);
    // Dinas Sosial of this register has no innovation in the year.
    const ringkas = [{ kode: 'W09', tingkat: 'CATATAN', jumlah: 1 }];
    expect(periksa(wb)).toEqual({ baris: 3, wajib: 0, cek: 0, catatan: 1, ringkas });
    expect(temuan(wb)).toEqual([]);
  });

  test('given rules of one cell then their levels are what staff read', () => {
    const { wb } = withProposals(2);
    ubah(wb, { urusan_utama: '5.01 Perencanaan', pd_pelaksana: 'admin.dinkes' });
    ubah(wb, { urusan_utama: 'Sihir', status: 'Entah' }, 3);
    periksa(wb);
    expect(temuan(wb).map((p) => `${p.baris} ${p.kode} ${p.tingkat}`)).toEqual([
      '3 S04 WAJIB',
      '3 F11 WAJIB',
      '3 E04 WAJIB',
      '2 W10 CEK',
      '2 F12 CEK',
    ]);
  });

  test('given a number typed into a date cell then the list says that the year is far in the past', () => {
    const { wb } = withProposals(1);
    ubah(wb, { ba_tgl: 2026 });
    periksa(wb);
    expect(temuan(wb)).toMatchObject([
      { kode: 'F01', penjelasan: expect.stringContaining('jauh di masa lalu') as string },
    ]);
  });

  test.each(['', 'Ditetapkan'])(
    'given a typed row without id and status %j then nothing of the road is asked',
    (status) => {
      const { wb } = withProposals(1);
      fill(wb, INOVASI, [aProposal(2, { tujuan: '', pengantar_no: '', jenis: 'x', status })]);
      periksa(wb);
      expect(padaBaris(wb, 3)).toEqual(['F03 jenis', 'S02 id']);
    },
  );

  test('given a running innovation out of an import then it gets one note, not a dozen route errors', () => {
    const { wb } = withProposals(1);
    addTab(wb, 'Ekspor', [
      ['Nama Inovasi', 'OPD', 'Tahapan', 'Inisiator', 'Bentuk', 'Waktu Penerapan'],
      ['Lama', 'Dinas Sosial', 'Penerapan', 'ASN', 'Pelayanan publik', '03-01-2026'],
    ]);
    call(wb, 'imporTab', { tab: 'Ekspor' });
    periksa(wb);
    expect(padaBaris(wb, 3)).toEqual(['C01 sk_no']);
  });
});

describe('what the region sets', () => {
  const atur = (wb: Workbook, kunci: string, isi: string): void =>
    type(wb, TAB_PENGATURAN, rowsOf(wb, TAB_PENGATURAN).findIndex((r) => r.kunci === kunci) + 2, 'isi', isi);

  test('given its box on the map then a place outside is found, and the country alone is asked for without one', () => {
    const { wb } = withProposals(1);
    ubah(wb, { koordinat: '-7.5801, 112.8012' });
    periksa(wb);
    expect(temuan(wb)).toEqual([]);
    atur(wb, 'kotak_koordinat', '-3; -2,2; 120,4; 121,9');
    periksa(wb);
    expect(temuan(wb)).toMatchObject([
      { kode: 'F25', penjelasan: expect.stringContaining('di luar kotak koordinat') as string },
    ]);
    atur(wb, 'kotak_koordinat', 'entah');
    periksa(wb);
    expect(temuan(wb)).toEqual([]);
  });

  test('given the window of the index then entries before it are one note, and without one it follows the year', () => {
    const { wb } = withProposals(1);
    ubah(wb, { ...WARISAN, penerapan_mulai: '2023-06-20', pengembangan_tgl: '2024-06-20' });
    const jendela = (): unknown => rowsOf(wb, PERLU_DIPERBAIKI).find((p) => p.kode === 'W13')?.penjelasan;
    periksa(wb);
    expect(jendela()).toBeUndefined();
    atur(wb, 'jendela_indeks', '01-01-2025; 31-12-2025');
    periksa(wb);
    expect(jendela()).toMatch(/^Sebanyak 1 penerapan .* 1 Januari 2025 sampai 31 Desember 2025: Kapal Layanan 1\.$/);
  });

  test('given a target system then its limits of texts are asked for', () => {
    const { wb } = withProposals(1);
    ubah(wb, { pokok_perubahan: 'kata '.repeat(201).trim() });
    periksa(wb);
    expect(temuan(wb)).toEqual([]);
    atur(wb, 'target_teks', 'kipp');
    periksa(wb);
    expect(temuan(wb)).toMatchObject([{ kode: 'W14', kolom: 'Pokok Perubahan', tingkat: 'CATATAN' }]);
  });
});

describe('what stands on other tabs', () => {
  test('given evidence of an entry that there is not then the register is told once', () => {
    const { wb } = withProposals(1);
    ubah(wb, { ...WARISAN, penerapan_mulai: '2026-01-05' });
    fill(wb, BUKTI, [{ id: 'INV-73.24-2019-0001' }, { id: 'INV-73.24-2019-0001' }]);
    periksa(wb);
    expect(rowsOf(wb, PERLU_DIPERBAIKI).filter((p) => p.kode === 'W16')).toMatchObject([
      { baris: 1, sel: '', penjelasan: expect.stringContaining('1 ID') as string },
    ]);
  });

  test('given a deleted tab then the check goes on without it', () => {
    const { wb } = withProposals(1);
    ubah(wb, { ...WARISAN, penerapan_mulai: '2026-01-05' });
    periksa(wb);
    const sebelum = rowsOf(wb, PERLU_DIPERBAIKI).map((p) => p.kode);
    expect(sebelum).toContain('W05');
    wb.sheets.splice(
      wb.sheets.findIndex((s) => s.name === 'Keikutsertaan'),
      1,
    );
    periksa(wb);
    expect(rowsOf(wb, PERLU_DIPERBAIKI).map((p) => p.kode)).toEqual(sebelum.filter((k) => k !== 'W05'));
  });
});

describe('rows among themselves', () => {
  test('given one id on two rows then both are named, each with the other', () => {
    const { wb, ids } = withProposals(3);
    ubah(wb, { id: ids[0] as string }, 4);
    periksa(wb);
    expect(
      temuan(wb)
        .filter((p) => p.kode === 'S01')
        .map((p) => [p.sel, p.penjelasan]),
    ).toEqual([
      ['A2', 'ID ini juga dipakai pada baris 4.'],
      ['A4', 'ID ini juga dipakai pada baris 2.'],
    ]);
  });

  test('given names that differ in their looks alone then it is one finding of the group', () => {
    const { wb } = withProposals(2, (n) => ({ nama_inovasi: n === 1 ? 'SI PINTAR' : 'Si-Pintar!' }));
    periksa(wb);
    expect(
      temuan(wb)
        .filter((p) => p.kode === 'W06')
        .map((p) => p.baris),
    ).toEqual([3]);
  });

  test('given a formula in a cell of ours then it is found; beside our columns it is not', () => {
    const { wb } = withProposals(2);
    const sheet = sheetOf(wb, 'Inovasi');
    insertColumns(wb, sheet, sheet.maxColumns + 1, 1);
    fillLayer(sheet.formulas, 2, placeOf(wb, INOVASI, 'anggaran_nilai') - 1, 1, 1, '=1+1');
    fillLayer(sheet.formulas, 1, sheet.maxColumns - 1, 1, 1, '=1+1');
    periksa(wb);
    expect(
      temuan(wb)
        .filter((p) => p.kode === 'F04')
        .map((p) => [p.baris, p.kolom, p.id]),
    ).toEqual([[3, 'Anggaran', 'INV-73.24-2026-0002']]);
  });
});

describe('a sort of some columns only', () => {
  const N = 30;
  /** Staff sort two columns, not the rows. */
  const sheared = () => {
    const s = withProposals(N, (n) => ({ manfaat: `manfaat ${(n * 7) % 30}`, tujuan: `tujuan ${(n * 11) % 30}` }));
    const sheet = sheetOf(s.wb, 'Inovasi');
    const column = placeOf(s.wb, INOVASI, 'tujuan');
    sortRows(s.wb, sheet, { row: 2, column, rows: N, columns: 2 }, [{ column, ascending: true }]);
    return s;
  };

  test('given two columns were sorted alone then it is one finding that names them', () => {
    const { wb } = sheared();
    periksa(wb);
    const [first, ...rest] = temuan(wb);
    expect(first).toMatchObject({ kode: 'S03', tingkat: 'WAJIB' });
    expect(first?.penjelasan).toMatch(/^Isi Tujuan, Manfaat pada (2\d|30) baris tertukar/);
    expect(rest).toEqual([]);
  });

  test('given it is undone in one act then every cell is as it was, and other edits stay', () => {
    const before = withProposals(N, (n) => ({ manfaat: `manfaat ${(n * 7) % 30}`, tujuan: `tujuan ${(n * 11) % 30}` }));
    const { wb } = sheared();
    type(wb, INOVASI, 5, 'catatan', 'disunting');
    const done = call(wb, 'pulihkanSusunan');
    expect(done).toMatchObject({ kolom: ['Tujuan', 'Manfaat'] });
    type(before.wb, INOVASI, 5, 'catatan', 'disunting');
    expect(entries(wb)).toEqual(entries(before.wb));
    periksa(wb);
    expect(temuan(wb)).toEqual([]);
    expect(call(wb, 'pulihkanSusunan')).toMatchObject({ kolom: [], baris: 0 });
  });

  test('given sixteen rows were sorted in part then it is noticed and restored', () => {
    const before = withProposals(16, (n) => ({ tujuan: `tujuan ${(n * 11) % 16}` }));
    const { wb } = withProposals(16, (n) => ({ tujuan: `tujuan ${(n * 11) % 16}` }));
    const column = placeOf(wb, INOVASI, 'tujuan');
    sortRows(wb, sheetOf(wb, 'Inovasi'), { row: 2, column, rows: 16, columns: 1 }, [{ column, ascending: true }]);
    periksa(wb);
    expect(temuan(wb).map((p) => p.kode)).toEqual(['S03']);
    expect(call(wb, 'pulihkanSusunan')).toMatchObject({ kolom: ['Tujuan'] });
    expect(entries(wb)).toEqual(entries(before.wb));
    expectUtuh(wb);
  });

  test('given two cells were swapped by hand then nothing is found and nothing is put back', () => {
    const { wb } = withProposals(16, (n) => ({ tujuan: `tujuan ${n}` }));
    ubah(wb, { tujuan: 'tujuan 2' }, 2);
    ubah(wb, { tujuan: 'tujuan 1' }, 3);
    periksa(wb);
    expect(temuan(wb)).toEqual([]);
    expect(call(wb, 'pulihkanSusunan')).toEqual({ kolom: [], baris: 0, dilanjutkan: false });
    expect(
      entries(wb)
        .map((e) => e.tujuan)
        .slice(0, 2),
    ).toEqual(['tujuan 2', 'tujuan 1']);
  });

  test('given only ids and states were sorted then one finding tells, and all goes back with its fingerprints', () => {
    const over = (n: number): Isi => ({ nama_inovasi: `Kapal ${n}`, tujuan: `tujuan ${n}`, manfaat: `manfaat ${n}` });
    const { wb, ids } = withProposals(16, over);
    act(wb, ids.slice(0, 8), 'T01');
    const before = new Map(entries(wb).map((e) => [e.id, e]));
    const found = periksa(wb).wajib;
    const column = placeOf(wb, INOVASI, 'id');
    expect(placeOf(wb, INOVASI, 'status')).toBe(column + 1);
    sortRows(wb, sheetOf(wb, 'Inovasi'), { row: 2, column, rows: 16, columns: 2 }, [{ column, ascending: false }]);
    expect(entries(wb)[0]?.id).toBe(ids[15]);
    expect(periksa(wb).wajib).toBe(found + 1);
    expect(temuan(wb).map((p) => p.kode)).toEqual(['S03']);
    expect(call(wb, 'pulihkanSusunan')).toMatchObject({ baris: 16 });
    expect(new Map(entries(wb).map((e) => [e.id, e]))).toEqual(before);
    expectUtuh(wb);
    periksa(wb);
    expect(temuan(wb)).toEqual([]);
  });

  test('given the whole tab was sorted then nothing is found', () => {
    const { wb } = withProposals(N);
    const sheet = sheetOf(wb, 'Inovasi');
    sortRows(wb, sheet, { row: 2, column: 1, rows: N, columns: sheet.maxColumns }, [{ column: 12, ascending: false }]);
    expect(periksa(wb)).toMatchObject({ baris: N, wajib: 0 });
    expect(call(wb, 'pulihkanSusunan')).toMatchObject({ kolom: [] });
  });
});

describe('what changed since the check before', () => {
  const baru = (wb: Workbook) => temuan(wb).map((p) => [p.kode, p.id, p.baru]);

  test('given the first check then nothing is compared; given a second then new and mended ones are counted and listed', () => {
    const { wb, ids } = withProposals(3);
    ubah(wb, { ba_tgl: 'segera' }, 2);
    ubah(wb, { ba_tgl: 'nanti' }, 3);
    expect(periksa(wb)).not.toHaveProperty('sejakTerakhir');
    ubah(wb, { ba_tgl: '' }, 2);
    ubah(wb, { ba_tgl: 'kapan-kapan' }, 3);
    ubah(wb, { ba_tgl: 'besok' }, 4);
    const sheet = sheetOf(wb, 'Inovasi');
    sortRows(wb, sheet, { row: 2, column: 1, rows: 3, columns: sheet.maxColumns }, [{ column: 1, ascending: false }]);
    expect(periksa(wb).sejakTerakhir).toEqual({ baru: 1, selesai: 1 });
    expect(baru(wb)).toEqual([
      ['F01', ids[2], 'YA'],
      ['F01', ids[1], 'TIDAK'],
    ]);
    expect(periksa(wb).sejakTerakhir).toEqual({ baru: 0, selesai: 0 });
    expect(said(menu(wb, 'periksaRegister')).at(-1)).not.toContain('Sejak pemeriksaan');
    ubah(wb, { ba_tgl: '' }, 2);
    expect(said(menu(wb, 'periksaRegister')).at(-1)).toContain('Sejak pemeriksaan sebelumnya: 1 sudah diperbaiki.');
  });

  test('given one finding speaks for fewer rows than before then it is the same one', () => {
    const { wb } = withProposals(3);
    for (const row of [2, 3]) ubah(wb, { pd_pelaksana: 'Dinas Entah' }, row);
    periksa(wb);
    ubah(wb, { pd_pelaksana: 'Dinas Kesehatan' }, 2);
    expect(periksa(wb).sejakTerakhir).toEqual({ baru: 0, selesai: 0 });
  });
});

describe('marks in the cells', () => {
  const tanda = (
    wb: Workbook,
    row: number,
    key: string,
  ): { warna: string | undefined; catatan: string | undefined } => {
    const sheet = sheetOf(wb, 'Inovasi');
    const at = placeOf(wb, INOVASI, key) - 1;
    return {
      warna: wb.styles[layerAt(sheet.styles, row - 1, at) ?? 0]?.background,
      catatan: layerAt(sheet.notes, row - 1, at),
    };
  };

  test('given cells to mend then they are tinted and say what to do, and the list links to them', () => {
    const { wb } = withProposals(3);
    ubah(wb, { ba_tgl: 'segera' }, 3);
    ubah(wb, { rancang_bangun: 'pendek' }, 4);
    periksa(wb);
    expect(tanda(wb, 3, 'ba_tgl')).toMatchObject({
      warna: '#f4cccd',
      catatan: expect.stringMatching(/^Lumbung Inovasi: Tulis sebagai tanggal/) as string,
    });
    expect(tanda(wb, 4, 'rancang_bangun')).toEqual({ warna: '#fff2cd', catatan: undefined });
    const list = sheetOf(wb, 'Perlu Diperbaiki');
    const gid = sheetOf(wb, 'Inovasi').id;
    const links = list.richTexts.columns.flatMap((runs) => (runs ?? []).flatMap((r) => r.value.runs.map((x) => x.url)));
    expect(links).toEqual(temuan(wb).map((p) => `#gid=${gid}&range=${p.sel}`));
  });

  test('given a cell was mended, and rows were sorted, then the second check takes the mark back and leaves the other', () => {
    const { wb } = withProposals(3);
    ubah(wb, { ba_tgl: 'segera' }, 2);
    ubah(wb, { ba_tgl: 'kapan-kapan' }, 4);
    periksa(wb);
    ubah(wb, { ba_tgl: '' }, 2);
    const sheet = sheetOf(wb, 'Inovasi');
    sortRows(wb, sheet, { row: 2, column: 1, rows: 3, columns: sheet.maxColumns }, [{ column: 1, ascending: false }]);
    expect(periksa(wb)).toMatchObject({ wajib: 1 });
    expect(tanda(wb, 4, 'ba_tgl')).toEqual({ warna: undefined, catatan: undefined });
    expect(tanda(wb, 2, 'ba_tgl').warna).toBe('#f4cccd');
    expect(temuan(wb)).toHaveLength(1);
  });

  test('given one finding speaks for many rows then each of them is marked, and loses its mark when it is mended', () => {
    const { wb } = withProposals(4);
    for (const row of [2, 3, 5]) ubah(wb, { pd_pelaksana: 'Dinas Entah' }, row);
    periksa(wb);
    expect(temuan(wb)).toMatchObject([{ kode: 'F05', id: '', nama: '3 inovasi', nilai: 'Dinas Entah' }]);
    const warna = (): unknown[] => [2, 3, 4, 5].map((row) => tanda(wb, row, 'pd_pelaksana').warna);
    expect(warna()).toEqual(['#fff2cd', '#fff2cd', undefined, '#fff2cd']);
    ubah(wb, { pd_pelaksana: 'Dinas Kesehatan' }, 3);
    periksa(wb);
    expect(warna()).toEqual(['#fff2cd', undefined, undefined, '#fff2cd']);
    for (const row of [2, 5]) ubah(wb, { pd_pelaksana: '' }, row);
    periksa(wb);
    expect(warna()).toEqual([undefined, undefined, undefined, undefined]);
    expect(temuan(wb)).toEqual([]);
  });

  test('given numbers of persons then the list shows them masked', () => {
    const { wb } = withProposals(1);
    ubah(wb, { inisiator_nip: '198013012005012001', manfaat: 'Ibu Ani, NIK 7324014708900001' });
    periksa(wb);
    const rows = temuan(wb);
    expect(rows.map((p) => [p.kode, p.nilai])).toEqual([
      ['E13', '19**************01'],
      ['F36', 'Ibu Ani, NIK 73************01'],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/7324014708900001|198013012005012001/);
  });

  test('given colours and notes of people then no check touches them', () => {
    const { wb } = withProposals(2);
    const sheet = sheetOf(wb, 'Inovasi');
    const at = placeOf(wb, INOVASI, 'ba_tgl') - 1;
    wb.styles.push({ background: '#00ff00', numberFormat: 'dd-mm-yyyy' });
    fillLayer(sheet.styles, 1, at, 1, 1, wb.styles.length - 1);
    fillLayer(sheet.notes, 1, at, 1, 1, 'tanya Bu Ani');
    ubah(wb, { ba_tgl: 'segera' }, 2);
    periksa(wb);
    expect(tanda(wb, 2, 'ba_tgl')).toEqual({ warna: '#00ff00', catatan: 'tanya Bu Ani' });
    ubah(wb, { ba_tgl: '' }, 2);
    periksa(wb);
    expect(tanda(wb, 2, 'ba_tgl')).toEqual({ warna: '#00ff00', catatan: 'tanya Bu Ani' });
  });

  test('given more cells to mend than a slow laptop can bear then at most five hundred get a note', () => {
    const { wb } = withProposals(1);
    addTab(wb, 'Ekspor', [
      ['Nama Inovasi', 'Tanggal Input', 'Waktu Uji Coba'],
      ...Array.from({ length: 400 }, (_, i) => [`Impor ${i}`, 'segera', 'nanti']),
    ]);
    call(wb, 'imporTab', { tab: 'Ekspor' });
    expect(periksa(wb).wajib).toBeGreaterThanOrEqual(800);
    const notes = sheetOf(wb, 'Inovasi')
      .notes.columns.flatMap((runs) => runs ?? [])
      .filter((r) => r.from > 0)
      .reduce((sum, r) => sum + r.to - r.from + 1, 0);
    expect(notes).toBe(500);
  });

  test('given a check then no cell that people wrote changes', () => {
    const { wb } = withProposals(3);
    ubah(wb, { ba_tgl: 'segera', jenis: 'x' }, 3);
    const kept = (): unknown => ({
      lain: allCells(wb, ['Perlu Diperbaiki', 'Inovasi', 'Riwayat']),
      staf: entries(wb).map((e) => KOLOM_STAF.map((c) => e[c.key])),
    });
    const before = kept();
    periksa(wb);
    expect(kept()).toEqual(before);
  });
});

describe('by the menu', () => {
  test('given the whole register then one sentence gives the verdict', () => {
    const { wb } = withProposals(2);
    expect(said(menu(wb, 'periksaRegister'))).toEqual(['2 inovasi sudah diperiksa. Tidak ada yang wajib diperbaiki.']);
    ubah(wb, { ba_tgl: 'segera' }, 2);
    expect(said(menu(wb, 'periksaRegister'))).toEqual([
      '2 inovasi sudah diperiksa. 1 wajib diperbaiki, 0 perlu dicek, 1 catatan. Sejak pemeriksaan sebelumnya: 1 baru. Lihat tab Perlu Diperbaiki.',
    ]);
  });

  test('given selected rows then their findings are told and nothing is written', () => {
    const { wb } = withProposals(3);
    ubah(wb, { ba_tgl: 'segera' }, 2);
    ubah(wb, { jenis: 'x' }, 3);
    const before = allCells(wb);
    expect(said(menu(wb, 'periksaBaris', [], { activeTab: 'Inovasi', selection: 'A3' }))[0]).toMatch(
      /^• Jenis \([A-Z]+3\), wajib diperbaiki: Isi tidak termasuk pilihan/,
    );
    expect(said(menu(wb, 'periksaBaris', [], { activeTab: 'Inovasi', selection: 'B4' }))).toEqual([
      '1 baris diperiksa. Tidak ada yang wajib diperbaiki.',
    ]);
    expect(allCells(wb)).toEqual(before);
  });

  test('given findings of several levels then the most serious stand first', () => {
    const { wb } = withProposals(1);
    ubah(wb, { rancang_bangun: 'pendek', jenis: 'x' });
    const [text] = said(menu(wb, 'periksaBaris', [], { activeTab: 'Inovasi', selection: 'A2' }));
    expect(text?.split('\n').map((l) => l.split(': ')[0]?.replace(/[A-Z]+2/, 'SEL'))).toEqual([
      '• Jenis (SEL), wajib diperbaiki',
      '• Rancang Bangun (SEL), perlu dicek',
    ]);
  });

  test('given an empty register then the check says so without a finding', () => {
    const { wb } = withProposals(1);
    sheetOf(wb, 'Inovasi').values.length = 1;
    expect(periksa(wb)).toMatchObject({ baris: 0, wajib: 0 });
  });
});
