import { describe, expect, test } from 'vitest';
import { KEIKUTSERTAAN } from '../../src/domain/tab/bukti.ts';
import { BAGIAN_PROPOSAL, PROPOSAL } from '../../src/domain/tab/lomba.ts';
import { HASIL_SKM, UNSUR_SKM } from '../../src/domain/tab/manfaat.ts';
import { TAB_PENGATURAN } from '../../src/domain/tab/pengaturan.ts';
import { KATALOG, KETENTUAN, NILAI_INDIKATOR, TAHUN_PROGRAM } from '../../src/domain/tab/program.ts';
import { RINGKASAN_CEK_PROGRAM } from '../../src/domain/tab/ringkasan.ts';
import {
  act,
  addTab,
  allCells,
  atStage,
  call,
  events,
  fill,
  kode,
  menu,
  outcome,
  rowsOf,
  type Siap,
  said,
  sheetOf,
  type,
  type Workbook,
} from '../a.ts';
import { expectUtuh } from '../utuh.ts';
import { everywhere, type Stop } from './di-mana-saja.ts';

const siap = (): Siap => {
  const made = atStage('EVALUASI', 2);
  outcome(made.wb, 'siapkanProgram', {});
  call(made.wb, 'simpanNilai', { id: made.ids[0], baris: [{ no: '16', klaim: 2 }], permintaan: 'nilai' });
  return made;
};

const tahunRegister = (wb: Workbook) => rowsOf(wb, TAB_PENGATURAN).find((r) => r.kunci === 'tahun')?.isi;
const milik = <R extends { readonly tahun: string }>(rows: readonly R[], tahun: string) =>
  rows.filter((r) => r.tahun === tahun);
const buka = (wb: Workbook, args: Readonly<Record<string, unknown>> = {}) =>
  call(wb, 'bukaTahunBaru', { tahun: 2027, ...args });
const keadaan = (wb: Workbook) => rowsOf(wb, TAHUN_PROGRAM).map((r) => [r.tahun, r.keadaan]);
const perluDicek = (wb: Workbook): string => {
  expect(outcome(wb, 'perbaruiProgram', {}).error).toBeNull();
  return sheetOf(wb, RINGKASAN_CEK_PROGRAM.name).values.flat().join('\n');
};

describe('opening a year', () => {
  test('given only a look then it tells what would be done and writes nothing', () => {
    const { wb } = siap();
    const before = allCells(wb);
    expect(buka(wb, { periksa: true })).toEqual({
      ...{ tahun: '2026', baru: '2027', berubah: [], tercatat: false },
      isi: 'Tahun 2026: 40 indikator katalog, 12 ketentuan, 1 nilai indikator.',
      salinan: { katalog: 40, ketentuan: 4, bagianProposal: 16 },
    });
    expect(allCells(wb)).toEqual(before);
  });

  test('given it is done then the year is sealed, the next has its data, and the register moved on', () => {
    const { wb } = siap();
    const prognosis = milik(rowsOf(wb, KETENTUAN), '2027');
    const old = milik(rowsOf(wb, KATALOG), '2026');
    expect(buka(wb)).toMatchObject({ tahun: '2026', baru: '2027', tercatat: true });
    expect(keadaan(wb)).toEqual([
      ['2026', 'DITUTUP'],
      ['2027', 'BERJALAN'],
    ]);
    expect(rowsOf(wb, TAHUN_PROGRAM)[0]).toMatchObject({
      ditutup_tgl: '2026-06-15',
      isi: 'Tahun 2026: 40 indikator katalog, 12 ketentuan, 1 nilai indikator.',
    });
    expect(tahunRegister(wb)).toBe('2027');
    expect(milik(rowsOf(wb, KATALOG), '2026')).toEqual(old);
    const baru = milik(rowsOf(wb, KATALOG), '2027');
    expect(baru).toHaveLength(40);
    expect(
      baru.every((r) => r.kepastian === 'PERIKSA' && r.catatan.includes('Disalin dari 2026; periksa pedoman terbaru.')),
    ).toBe(true);
    const iid = milik(rowsOf(wb, KETENTUAN), '2027').filter((r) => r.program === 'IID');
    expect(iid).toEqual(prognosis);
    expect(
      milik(rowsOf(wb, KETENTUAN), '2027')
        .filter((r) => r.program === 'KIPP')
        .map((r) => r.kunci),
    ).toHaveLength(4);
    expect(milik(rowsOf(wb, BAGIAN_PROPOSAL), '2027')).toHaveLength(16);
    expect(events(wb).at(-1)).toMatchObject({
      tindakan: 'TAHUN_DITUTUP',
      catatan: expect.stringContaining('tahun 2027 dibuka'),
    });
    expectUtuh(wb);
  });

  test('given windows were not known for the new year then last year`s are moved on by one, a closing day is not', () => {
    const { wb } = siap();
    for (let i = rowsOf(wb, KETENTUAN).length + 1; i >= 2; i--)
      if (rowsOf(wb, KETENTUAN)[i - 2]?.tahun === '2027') sheetOf(wb, KETENTUAN.name).values.splice(i - 1, 1);
    fill(wb, KETENTUAN, [{ program: 'Indeks Inovasi Daerah', tahun: '2026', kunci: 'Penutupan', nilai: '31-08-2026' }]);
    buka(wb);
    const isi = new Map(milik(rowsOf(wb, KETENTUAN), '2027').map((r) => [r.kunci, r.nilai]));
    expect([isi.get('jendela_dari'), isi.get('jendela_sampai')]).toEqual(['01-01-2025', '31-12-2026']);
    expect(isi.has('penutupan')).toBe(false);
    expect(isi.get('pembagi_minimum')).toBe('12');
    expect(milik(rowsOf(wb, KETENTUAN), '2027').filter((r) => r.kunci === 'predikat')).toHaveLength(4);
  });

  test('given the region has its own catalogue of the new year then it stays alone', () => {
    const { wb } = siap();
    fill(wb, KATALOG, [{ tahun: '2027', aspek: 'Satuan Inovasi Daerah', no: '1', indikator: 'Sendiri', bobot: 3 }]);
    buka(wb);
    expect(milik(rowsOf(wb, KATALOG), '2027').map((r) => r.indikator)).toEqual(['Sendiri']);
  });

  test('given it is done again then nothing changes, and the year after that is refused', () => {
    const { wb } = siap();
    buka(wb);
    const before = allCells(wb);
    expect(buka(wb)).toMatchObject({ tahun: '', tercatat: false });
    expect(kode(buka(wb, { tahun: 2028 }))).toEqual(['TAHUN_TERLALU_JAUH']);
    expect(kode(buka(wb, { tahun: 2025 }))).toEqual(['TAHUN_MUNDUR']);
    expect(kode(buka(wb, { tahun: 'depan' }))).toEqual(['TAHUN_TIDAK_TERBACA']);
    expect(allCells(wb)).toEqual(before);
  });

  test('given somebody types between the look and the lock then no year is sealed with what it no longer holds', () => {
    const { wb } = siap();
    const sela = (_: number, name: string, w: Workbook): void => {
      if (name === 'Lock.tryLock') type(w, NILAI_INDIKATOR, 2, 'klaim', 3);
    };
    const done = call(wb, 'bukaTahunBaru', { tahun: 2027 }, { atCall: sela });
    expect(kode(done)).toEqual(['REGISTER_BERGERAK']);
    expect(keadaan(wb)).toEqual([]);
    expect(buka(wb)).toMatchObject({ tercatat: true });
    expect(perluDicek(wb)).not.toContain('sudah ditutup');
  });

  test('given a closed year then proposals of it are neither written nor prepared, and impact goes on', () => {
    const { wb, ids } = siap();
    const [id = ''] = ids;
    const simpan = (tahun: string, lihat: string, isi: string) =>
      call(wb, 'simpanProposal', {
        ...{ id, tahun, permintaan: `${tahun} ${isi}` },
        bagian: [{ bagian: 'Ringkasan', lihat, isi }],
      });
    expect(simpan('2026', '', 'Obat sampai.')).toMatchObject({ disimpan: ['Ringkasan'] });
    expect(buka(wb, { pindah: false })).toMatchObject({ tercatat: true });
    const before = rowsOf(wb, PROPOSAL);
    const peristiwa = events(wb).length;
    expect(kode(simpan('2026', 'Obat sampai.', 'Obat tiba.'))).toEqual(['TAHUN_DITUTUP']);
    expect(kode(call(wb, 'siapkanProposal', { id: [ids[1]] }))).toEqual(['TAHUN_DITUTUP']);
    expect(rowsOf(wb, PROPOSAL)).toEqual(before);
    expect(events(wb)).toHaveLength(peristiwa);
    expect(call(wb, 'proposalLomba', { id })).toMatchObject({ ditutup: expect.stringContaining('2026') });
    expect(call(wb, 'proposalLomba', { id, tahun: '2027' })).toMatchObject({ ditutup: '' });
    expect(simpan('2027', '', 'Obat tiba.')).toMatchObject({ disimpan: ['Ringkasan'] });
    expect(call(wb, 'siapkanDampak', { id: [id] })).toMatchObject({ ditambah: 17 });
    expect(perluDicek(wb)).not.toContain('sudah ditutup');
  });

  test('given somebody closes the year while a proposal waits for the lock then it is refused', () => {
    const { wb, ids } = siap();
    const tutup = (_: number, name: string, w: Workbook): void => {
      if (name === 'Lock.tryLock') fill(w, TAHUN_PROGRAM, [{ tahun: '2026', keadaan: 'Ditutup' }]);
    };
    const minta = { id: ids[0], permintaan: 'p', bagian: [{ bagian: 'Ringkasan', lihat: '', isi: 'Obat.' }] };
    expect(kode(call(wb, 'simpanProposal', minta, { atCall: tutup }))).toEqual(['TAHUN_DITUTUP']);
    expect(rowsOf(wb, PROPOSAL)).toEqual([]);
  });

  test('given only taking part is asked of a closed year then it is refused too', () => {
    const { wb, ids } = siap();
    buka(wb, { pindah: false });
    const minta = { id: ids[0], baris: [], ikutkan: true, permintaan: 'ikut' };
    expect(kode(call(wb, 'simpanNilai', minta))).toEqual(['TAHUN_DITUTUP']);
    expect(rowsOf(wb, KEIKUTSERTAAN)).toEqual([]);
  });

  test('given words that were typed are counted anew then the closed year is still what it was', () => {
    const { wb, ids } = siap();
    fill(wb, PROPOSAL, [
      { id: ids[0] ?? '', program: 'KIPP', tahun: '2026', bagian: 'Ringkasan', isi: 'satu dua', kata: 99 },
    ]);
    buka(wb);
    expect(perluDicek(wb)).not.toContain('sudah ditutup');
    expect(rowsOf(wb, PROPOSAL)[0]?.kata).toBe(2);
    type(wb, PROPOSAL, 2, 'isi', 'satu dua tiga');
    expect(perluDicek(wb)).toContain('isi tab Proposal Lomba berubah sejak itu');
  });

  test('given bands of surveys then a regulation is not copied from year to year and still grades the new one', () => {
    const { wb, ids } = siap();
    buka(wb);
    expect(rowsOf(wb, KETENTUAN).filter((r) => r.program === 'SKM' && r.tahun !== '2017')).toEqual([]);
    fill(wb, HASIL_SKM, [
      {
        ...{ id: ids[0] ?? '', periode: '2027 semester I', responden: 30, isian: 'Rata-rata' },
        ...Object.fromEntries(UNSUR_SKM.map(({ key }) => [key, 4])),
      },
    ]);
    expect(perluDicek(wb)).not.toContain('sudah ditutup');
    expect(rowsOf(wb, HASIL_SKM)[0]).toMatchObject({ ikm: 100, mutu: expect.stringMatching(/^A/) });
  });

  test('given the register is to stay then it stays, and moves when that is asked for', () => {
    const { wb } = siap();
    buka(wb, { pindah: false });
    expect(tahunRegister(wb)).toBe('2026');
    expect(buka(wb, { pindah: false })).toMatchObject({ tahun: '' });
    expect(buka(wb)).toMatchObject({ tercatat: true });
    expect(tahunRegister(wb)).toBe('2027');
    expect(milik(rowsOf(wb, KATALOG), '2027')).toHaveLength(40);
  });

  test.each([true, false])(
    'given scores of the closed year are imported then tab Keikutsertaan stays as it was, and the plan says so (the register moved on: %s)',
    (pindah) => {
      const { wb } = siap();
      buka(wb, { pindah });
      const rows = ['Bank Sampah', 'Dinas Sosial', 'Penerapan', '2025-06-01', 61.5];
      const judul = ['Judul Inovasi', 'Nama OPD', 'Tahapan', 'Tanggal Input', 'Kematangan'];
      addTab(wb, 'IGA 2026', [judul, rows]);
      expect(call(wb, 'rencanaImpor', { tab: 'IGA 2026' })).toMatchObject({ skor: { jumlah: 0, ditutup: '2026' } });
      expect(call(wb, 'imporTab', { tab: 'IGA 2026' })).not.toHaveProperty('masalah');
      expect(rowsOf(wb, KEIKUTSERTAAN)).toEqual([]);
      expectUtuh(wb);
    },
  );

  test('given rows of a closed year were deleted then preparing the tabs adds none there', () => {
    const { wb } = siap();
    buka(wb);
    sheetOf(wb, KATALOG.name).values.splice(1);
    outcome(wb, 'siapkanProgram', {});
    expect(rowsOf(wb, KATALOG).map((r) => r.tahun)).toEqual(Array.from({ length: 20 }, () => '2023'));
  });

  test('given the closed year then its levels are refused and the new year has its own', () => {
    const { wb, ids } = siap();
    buka(wb);
    const minta = (tahun: string) =>
      call(wb, 'simpanNilai', { id: ids[0], tahun, baris: [{ no: '16', klaim: 1 }], permintaan: tahun });
    expect(kode(minta('2026'))).toEqual(['TAHUN_DITUTUP']);
    expect(minta('2027')).toMatchObject({ disimpan: 1 });
    // What a copy adds to a note is no note of the guide: it asks nobody to explain a choice.
    expect(kode(call(wb, 'simpanNilai', { id: ids[0], baris: [{ no: '33', klaim: 1 }], permintaan: 'z' }))).toEqual([
      'NILAI_DASAR',
    ]);
  });
});

describe('a closed year that somebody changed', () => {
  const diubah = (): Workbook => {
    const { wb } = siap();
    buka(wb);
    type(wb, NILAI_INDIKATOR, 2, 'klaim', 3);
    return wb;
  };

  test('given a cell was typed over then the check names the tab, and sorting rows is no change', () => {
    const { wb } = siap();
    buka(wb);
    sheetOf(wb, KATALOG.name).values.splice(1, 0, ...sheetOf(wb, KATALOG.name).values.splice(30, 1));
    expect(perluDicek(wb)).not.toContain('sudah ditutup');
    type(wb, NILAI_INDIKATOR, 2, 'klaim', 3);
    expect(perluDicek(wb)).toContain('Tahun 2026 sudah ditutup, tetapi isi tab Nilai Indikator berubah sejak itu');
  });

  test('given a reason then it is sealed as it stands, the reason in the history', () => {
    const wb = diubah();
    expect(kode(buka(wb))).toEqual(['TAHUN_ALASAN']);
    expect(buka(wb, { alasan: 'Hasil verifikasi lapangan.' })).toMatchObject({
      tahun: '2026',
      baru: '',
      tercatat: true,
    });
    expect(perluDicek(wb)).not.toContain('sudah ditutup');
    expect(events(wb).at(-1)?.catatan).toContain('Alasan: Hasil verifikasi lapangan.');
    expectUtuh(wb);
  });

  test('given the menu then it asks for the reason', () => {
    const wb = diubah();
    const done = menu(wb, 'bukaTahunBaru', [{ button: 'OK', text: 'Salah ketik dibetulkan.' }, 'OK']);
    expect(said(done).at(-1)).toContain('dicatat sebagai isi yang sah');
    expect(perluDicek(wb)).not.toContain('sudah ditutup');
  });
});

describe('the menu', () => {
  test('given two times yes then it is done; given no then nothing is', () => {
    const { wb } = siap();
    menu(wb, 'bukaTahunBaru', ['NO']);
    expect(keadaan(wb)).toEqual([]);
    const done = menu(wb, 'bukaTahunBaru', ['YES', 'YES', 'OK']);
    expect(said(done)[0]).toContain('Yang ditutup: Tahun 2026: 40 indikator katalog');
    expect(tahunRegister(wb)).toBe('2027');
    const again = menu(wb, 'bukaTahunBaru', ['OK']);
    expect(said(again)[0]).toContain('tidak ada yang perlu dilakukan');
  });
});

test('given it is stopped anywhere then the next run or act completes it, and nothing is doubled', () => {
  const awal = siap();
  const run = (s: Siap, stop?: Stop) => outcome(s.wb, 'bukaTahunBaru', { tahun: 2027, permintaan: 'tutup' }, stop);
  everywhere({
    make: () => structuredClone(awal),
    run,
    again: (s) => expect(run(s).error).toBeNull(),
    other: ({ wb, ids }) =>
      expect(act(wb, [ids[1] ?? ''], 'T08', { alasan: 'lengkapi anggarannya' }).hasil[0]?.ok).toBe(true),
    check: ({ wb }, how, where) => {
      const done = events(wb).filter((p) => p.tindakan === 'TAHUN_DITUTUP').length;
      if (how === 'again') expect(done, where).toBe(1);
      expect(done, where).toBeLessThanOrEqual(1);
      expect(keadaan(wb), where).toEqual(
        done > 0
          ? [
              ['2026', 'DITUTUP'],
              ['2027', 'BERJALAN'],
            ]
          : [],
      );
      expect(tahunRegister(wb), where).toBe(done > 0 ? '2027' : '2026');
      expect(milik(rowsOf(wb, KATALOG), '2027'), where).toHaveLength(done > 0 ? 40 : 0);
      expect(milik(rowsOf(wb, BAGIAN_PROPOSAL), '2027'), where).toHaveLength(done > 0 ? 16 : 0);
    },
  });
});
