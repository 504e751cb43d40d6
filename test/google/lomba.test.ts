import { describe, expect, test } from 'vitest';
import { KEIKUTSERTAAN, REPLIKASI } from '../../src/domain/tab/bukti.ts';
import { INOVASI } from '../../src/domain/tab/inovasi.ts';
import { BAGIAN_PROPOSAL, PROPOSAL } from '../../src/domain/tab/lomba.ts';
import { NASKAH } from '../../src/domain/tab/naskah.ts';
import { RINGKASAN_CEK_PROGRAM, RINGKASAN_LOMBA } from '../../src/domain/tab/ringkasan.ts';
import { deleteColumns } from '../../src/local/sheet-structure.ts';
import { sortRows } from '../../src/local/sort-rows.ts';
import {
  allCells,
  call,
  eventsOf,
  fill,
  kode,
  menu,
  outcome,
  placeOf,
  rowOf,
  rowsOf,
  said,
  sheetOf,
  type,
  type Workbook,
  withProposals,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';

/** Two entries and the tabs of the programmes. */
const siap = (): { wb: Workbook; ids: readonly string[] } => {
  const { wb, ids } = withProposals(2, () => ({ tujuan: 'Layanan dasar menjangkau semua desa.' }));
  call(wb, 'siapkanProgram', {});
  return { wb, ids };
};

type Kirim = Readonly<Record<string, readonly [lihat: string, isi: string]>>;

const simpan = (wb: Workbook, id: string, bagian: Kirim, permintaan = 'p1', options: object = {}) =>
  call(
    wb,
    'simpanProposal',
    {
      ...{ id, permintaan },
      bagian: Object.entries(bagian).map(([nama, [lihat, isi]]) => ({ bagian: nama, lihat, isi })),
    },
    options,
  );

const teks = (wb: Workbook) =>
  rowsOf(wb, PROPOSAL).map((r) => [r.id, r.program, r.tahun, r.bagian, r.isi, r.kata] as const);

describe('a proposal', () => {
  test('given sections of a panel then the event is first, one row a section, and saving others later leaves them', () => {
    const { wb, ids } = siap();
    const [id = ''] = ids;
    expect(simpan(wb, id, { Ringkasan: ['', 'Obat sampai ke pulau.'], Signifikansi: ['', 'Hemat.'] })).toEqual({
      ...{ id, tahun: '2026' },
      disimpan: ['Ringkasan', 'Signifikansi'],
    });
    expect(teks(wb)).toEqual([
      [id, 'KIPP', '2026', 'Ringkasan', 'Obat sampai ke pulau.', 4],
      [id, 'KIPP', '2026', 'Signifikansi', 'Hemat.', 1],
    ]);
    expect(eventsOf(wb, id).at(-1)).toMatchObject({
      tindakan: 'PROPOSAL_DISIMPAN',
      catatan: 'Kompetisi Inovasi Pelayanan Publik 2026: Ringkasan; Signifikansi',
    });
    expect(simpan(wb, id, { Ringkasan: ['Obat sampai ke pulau.', 'Obat sampai.'] }, 'p2')).toMatchObject({
      disimpan: ['Ringkasan'],
    });
    expect(teks(wb).map((r) => r[4])).toEqual(['Obat sampai.', 'Hemat.']);
    expectUtuh(wb);
  });

  test('given the answer was lost and it is sent again then nothing changes and no second event is written', () => {
    const { wb, ids } = siap();
    const [id = ''] = ids;
    simpan(wb, id, { Ringkasan: ['', 'Satu dua.'] });
    const before = allCells(wb);
    expect(simpan(wb, id, { Ringkasan: ['', 'Satu dua.'] })).toMatchObject({ disimpan: [] });
    expect(allCells(wb)).toEqual(before);
  });

  test('given a colleague wrote the section meanwhile then nothing of the request is saved and the section is named', () => {
    const { wb, ids } = siap();
    const [id = ''] = ids;
    simpan(wb, id, { Ringkasan: ['', 'Dari rekan.'] }, 'rekan');
    const before = allCells(wb);
    const h = simpan(wb, id, { Ringkasan: ['', 'Dari saya.'], Implementasi: ['', 'Baru.'] });
    expect(kode(h)).toEqual(['PROPOSAL_BERUBAH']);
    expect(JSON.stringify(h)).toContain('Ringkasan: isinya berubah');
    expect(allCells(wb)).toEqual(before);
  });

  test('given the tab was sorted, or a programme was typed as its code, then the row is found by what it is', () => {
    const { wb, ids } = siap();
    const [a = '', b = ''] = ids;
    fill(wb, PROPOSAL, [
      { id: b, program: 'KIPP', tahun: '2026', bagian: 'ringkasan ', isi: 'Lama B.' },
      { id: a, program: 'Kompetisi Inovasi Pelayanan Publik', tahun: '2026', bagian: 'Ringkasan', isi: 'Lama A.' },
    ]);
    simpan(wb, b, { Ringkasan: ['Lama B.', 'Baru B.'] });
    const sheet = sheetOf(wb, PROPOSAL.name);
    sortRows(wb, sheet, { row: 2, column: 1, rows: 2, columns: sheet.maxColumns }, [{ column: 1, ascending: true }]);
    simpan(wb, a, { Ringkasan: ['Lama A.', 'Baru A.'] }, 'p2');
    expect(teks(wb).map((r) => [r[0], r[4]])).toEqual([
      [a, 'Baru A.'],
      [b, 'Baru B.'],
    ]);
  });

  test('given a run that stopped right after its event then the next act writes the section', () => {
    const { wb, ids } = siap();
    const [id = ''] = ids;
    const before = structuredClone(wb);
    simpan(wb, id, { Ringkasan: ['', 'Obat sampai ke pulau.'] });
    // The history of the finished run over the tab of the unfinished one.
    const half = structuredClone(wb);
    const at = half.sheets.findIndex((s) => s.name === PROPOSAL.name);
    const old = before.sheets.find((s) => s.name === PROPOSAL.name);
    if (!old) throw new Error('no tab');
    half.sheets[at] = old;
    half.properties = structuredClone(before.properties);
    simpan(half, ids[1] ?? '', { Ringkasan: ['', 'Lain.'] }, 'p2');
    expect(teks(half).map((r) => [r[0], r[4], r[5]])).toEqual([
      [id, 'Obat sampai ke pulau.', 4],
      [ids[1], 'Lain.', 1],
    ]);
    expectUtuh(half);
  });

  test.each([
    ['an unknown section', { Penutup: ['', 'x'] }, 'PROPOSAL_BAGIAN_ASING'],
    ['a text longer than an .xlsx holds', { Ringkasan: ['', 'a'.repeat(32001)] }, 'PROPOSAL_TERLALU_PANJANG'],
    ['nothing', {}, 'PROPOSAL_KOSONG'],
  ] as const)('given %s then it is refused and nothing is written', (_, bagian, sebab) => {
    const { wb, ids } = siap();
    const before = allCells(wb);
    expect(kode(simpan(wb, ids[0] ?? '', bagian))).toEqual([sebab]);
    expect(allCells(wb)).toEqual(before);
  });

  test('given a long text with marks outside the BMP then it comes back as it was, and a formula stays text', () => {
    const { wb, ids } = siap();
    const [id = ''] = ids;
    const panjang = `=1+1 ${'🌾kata '.repeat(3900)}`.trim();
    simpan(wb, id, { Signifikansi: ['', panjang] });
    const h = call(wb, 'proposalLomba', { id });
    if ('masalah' in h) throw new Error('refused');
    expect(h.bagian.find((b) => b.nama === 'Signifikansi')?.isi).toBe(panjang);
    expect(kode(simpan(wb, id, { Signifikansi: [panjang, 'Pendek.'] }, 'p2'))).toEqual(['ok']);
    expectUtuh(wb);
  });

  test('given the index, or no tabs yet, or a stranger then it says so', () => {
    const { wb, ids } = siap();
    expect(kode(call(wb, 'proposalLomba', { id: ids[0], program: 'IID' }))).toEqual(['PROGRAM_BUKAN_LOMBA']);
    expect(kode(call(wb, 'proposalLomba', { id: 'X' }))).toEqual(['ID_TIDAK_ADA']);
    const bare = withProposals(1);
    expect(kode(call(bare.wb, 'proposalLomba', { id: bare.ids[0] }))).toEqual(['TAB_PROGRAM_TIDAK_ADA']);
    const reviewer = simpan(wb, ids[0] ?? '', { Ringkasan: ['', 'x'] }, 'p9', { user: '' });
    expect(kode(reviewer)).toEqual(['TANPA_IDENTITAS']);
  });
});

test('given an entry then the panel gets sections, what may be taken over, months, statements and quota', () => {
  const { wb, ids } = siap();
  const [id = ''] = ids;
  type(wb, INOVASI, rowOf(wb, id), 'penerapan_mulai', '2024-01-15');
  fill(wb, KEIKUTSERTAAN, [{ id, program: 'KIPP', tahun: '2026', status: 'Diajukan', kelompok: 'Umum' }]);
  fill(wb, NASKAH, [{ id, jenis: 'Surat Pernyataan Implementasi', judul: 'x' }]);
  fill(wb, REPLIKASI, [{ id, replikator: 'Kota Palopo', tanggal: '2025-02-01' }]);
  const h = call(wb, 'proposalLomba', { id });
  if ('masalah' in h) throw new Error(JSON.stringify(h));
  expect(h).toMatchObject({ program: 'KIPP', tahun: '2026', kelompok: 'Umum', lamaCukup: true });
  expect(h.bagian.map((b) => [b.nama, b.batas, b.bobot])).toContainEqual(['Signifikansi', 600, 30]);
  expect(h.bagian[1]?.dariRegister).toEqual({ dari: 'Tujuan', isi: 'Layanan dasar menjangkau semua desa.' });
  expect(h.menurut).toBe(
    'Bagian dan batas kata menurut formulir 2023 (satu sumber); formulir 2026 belum ada, periksa pedoman terbaru.',
  );
  expect(h.lama).toBe(
    'Sampai hari ini, karena penutupan 2026 belum diisi, inovasi ini diterapkan 29 bulan; kelompok ini meminta 24 bulan (menurut ketentuan 2021, periksa pedoman terbaru).',
  );
  expect(h.kuota[0]).toBe('Umum: 1 dari 10 (menurut ketentuan 2021, periksa pedoman terbaru)');
});

test('given the menu then blank rows are laid in once, by the group of each entry', () => {
  const { wb, ids } = siap();
  fill(wb, KEIKUTSERTAAN, [{ id: ids[1] ?? '', program: 'KIPP', tahun: '2026', kelompok: 'Replikasi' }]);
  const at = { activeTab: INOVASI.name, selection: 'A2:A3' };
  expect(said(menu(wb, 'siapkanProposal', [], at))[0]).toContain('13 baris ditambahkan');
  expect(said(menu(wb, 'siapkanProposal', [], at))[0]).toContain('0 baris ditambahkan');
  expect(rowsOf(wb, PROPOSAL).filter((r) => r.id === ids[1])).toHaveLength(4);
  expect(said(menu(wb, 'siapkanProposal', [], { activeTab: PROPOSAL.name }))[0]).toContain('Pilih');
});

test('given typed texts then their words are counted on a run, and a typed count is put right', () => {
  const { wb, ids } = siap();
  fill(wb, PROPOSAL, [
    { id: ids[0] ?? '', program: 'KIPP', tahun: '2026', bagian: 'Ringkasan', isi: 'satu dua tiga', kata: 99 },
    { id: ids[0] ?? '', program: 'KIPP', tahun: '2026', bagian: 'Penutup', isi: 'satu' },
  ]);
  call(wb, 'perbaruiProgram', {});
  expect(rowsOf(wb, PROPOSAL).map((r) => r.kata)).toEqual([3, 1]);
  const cek = JSON.stringify(sheetOf(wb, RINGKASAN_CEK_PROGRAM.name).values);
  expect(cek).toContain('Bagian \\"Penutup\\" tidak ada');
  expect(JSON.stringify(sheetOf(wb, RINGKASAN_LOMBA.name).values)).toContain('Kapal Layanan 1');
});

describe('participation', () => {
  test('given a register without the new columns then the set-up completes it and what stood there is read', () => {
    const { wb, ids } = siap();
    fill(wb, KEIKUTSERTAAN, [{ id: ids[0] ?? '', program: 'KIPP', tahun: '2026', status: 'Juara harapan' }]);
    const sheet = sheetOf(wb, KEIKUTSERTAAN.name);
    deleteColumns(wb, sheet, placeOf(wb, KEIKUTSERTAAN, 'nomor_registrasi'), 1);
    deleteColumns(wb, sheet, placeOf(wb, KEIKUTSERTAAN, 'kelompok'), 1);
    expect(JSON.stringify(call(wb, 'proposalLomba', { id: ids[0] }))).toContain('Siapkan register');
    const made = call(wb, 'siapkanRegister', { wilayah: '73.24' });
    expect('masalah' in made ? made : made.kolomDitambah).toEqual([
      'Keikutsertaan: Kelompok',
      'Keikutsertaan: Nomor Registrasi',
    ]);
    expect(rowsOf(wb, KEIKUTSERTAAN)[0]).toMatchObject({ program: 'KIPP', status: 'Juara harapan', kelompok: '' });
    expect(call(wb, 'perbaruiProgram', {})).toMatchObject({ tab: expect.arrayContaining(['Kesiapan Lomba']) });
  });

  test('given a stage is typed in another spelling then it is read as the stage and stands among the results', () => {
    const { wb, ids } = siap();
    fill(wb, KEIKUTSERTAAN, [{ id: ids[0] ?? '', program: 'KIPP', tahun: '2026', status: 'top 99' }]);
    expect(rowsOf(wb, KEIKUTSERTAAN)[0]?.status).toBe('TOP_99');
    expect(outcome(wb, 'perbaruiProgram', {}).error).toBe(null);
    expect(JSON.stringify(sheetOf(wb, RINGKASAN_LOMBA.name).values)).toContain('Top 99');
  });
});

test('given a proposal is written then the pack takes its text and limits from the tabs', () => {
  const { wb, ids } = siap();
  const [id = ''] = ids;
  simpan(wb, id, { Ringkasan: ['', 'Obat sampai ke pulau.'] });
  const at = rowsOf(wb, BAGIAN_PROPOSAL).findIndex((r) => r.bagian === 'Ringkasan' && r.kelompok === 'UMUM');
  type(wb, BAGIAN_PROPOSAL, at + 2, 'batas_kata', 3);
  const done = outcome(wb, 'eksporRegister', { target: 'KIPP', id: [id], bentuk: 'CSV' });
  expect(JSON.stringify(done.result)).toContain('Ringkasan (paling banyak 3 kata): 1 inovasi melebihi batas kata');
});
